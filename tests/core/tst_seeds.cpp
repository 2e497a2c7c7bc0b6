// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// tests/SEEDS.md says which suite and function shows each statement of the founding documents; this holds it to that.
class TestSeeds : public QObject
{
    Q_OBJECT

private slots:
    void everyStatementIsShown();
    void everyFunctionNamedExists();
};

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString list()
{
    return contentOf(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/SEEDS.md"));
}

/// The source of each suite, by its name: tst_plugdj.
QHash<QString, QString> suites()
{
    QHash<QString, QString> found;
    QDirIterator it(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests"), {u"tst_*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        found[it.fileInfo().completeBaseName()] += contentOf(path); // two layers may have a suite of the same name
    }
    return found;
}

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(uR"((tst_\w+)::(\w+))"_s);
    return pattern;
}

} // namespace

void TestSeeds::everyStatementIsShown()
{
    int statements = 0;
    for (const QString &line : list().split(u'\n')) {
        if (!line.startsWith("| "_L1) || line.startsWith("| Statement"_L1))
            continue;
        ++statements;
        QVERIFY2(reference().match(line).hasMatch(), qPrintable(line));
    }
    QVERIFY(statements > 0);
}

void TestSeeds::everyFunctionNamedExists()
{
    const auto sources = suites();
    QStringList missing;
    for (auto it = reference().globalMatch(list()); it.hasNext();) {
        const auto match = it.next();
        const QRegularExpression slot(u"\\bvoid %1\\(\\);"_s.arg(match.captured(2)));
        if (!slot.match(sources.value(match.captured(1))).hasMatch())
            missing.append(match.captured());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
