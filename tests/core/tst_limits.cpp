// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// SECURITY.md lists the limits and the constant that holds each; this holds it to the code.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void everyConstantIsAsTold();
};

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rows of the table of limits, without its head.
QStringList rows()
{
    const QString all = contentOf(QStringLiteral(PARTYLINE_SOURCE_DIR "/SECURITY.md"));
    const qsizetype begin = all.indexOf("## Limits"_L1);
    const qsizetype end = all.indexOf("\n## "_L1, begin);
    QStringList found = all.mid(begin, end - begin).split(u'\n').filter(QRegularExpression(u"^\\| "_s));
    if (!found.isEmpty())
        found.removeFirst();
    return found;
}

} // namespace

void TestLimits::everyConstantIsAsTold()
{
    static const QRegularExpression constant(u"`([\\w/]+\\.\\w+): (\\w+) = ([^`]+)`"_s);
    QStringList wrong;
    const QStringList all = rows();
    QVERIFY(all.size() > 20);
    for (const QString &row : all) {
        const auto match = constant.match(row);
        const QString source = contentOf(QStringLiteral(PARTYLINE_SOURCE_DIR "/src/") + match.captured(1)).simplified();
        const QRegularExpression there(
            u"\\b%1 ?(= ?|\\{)%2\\b"_s.arg(match.captured(2), QRegularExpression::escape(match.captured(3))));
        if (!match.hasMatch() || !there.match(source).hasMatch())
            wrong.append(row);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
