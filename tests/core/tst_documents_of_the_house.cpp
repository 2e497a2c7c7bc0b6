// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the documents send people to is there: files, suites, options of our scripts.
class TestDocumentsOfTheHouse : public QObject
{
    Q_OBJECT

private slots:
    void everythingNamedIsThere_data();
    void everythingNamedIsThere();
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
};

namespace {

const auto Root = QStringLiteral(PARTYLINE_SOURCE_DIR "/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A file or folder, or a pair of them, `core/endpoints`; or what begins several names, `core/text*`.
bool isThere(const QString &path, bool isBeginning)
{
    const QFileInfo info(path);
    return info.exists() || !info.dir().entryList({info.fileName() + (isBeginning ? u"*"_s : u".*"_s)}).isEmpty();
}

/// Targets of links that lead into the house, as seen from a document in `folder`.
QStringList brokenLinks(const QString &text, const QString &folder)
{
    static const QRegularExpression link(uR"(\]\(([^)#\s]+))"_s);
    QStringList wrong;
    for (const auto &match : link.globalMatch(text)) {
        const QString target = match.captured(1);
        if (!target.contains(u':') && !QFileInfo::exists(folder + u'/' + target))
            wrong.append(target);
    }
    return wrong;
}

/// Files named between backticks or as the first word of a command, from the root or from src or tests.
QStringList missingFiles(const QString &text)
{
    static const QRegularExpression named(
        uR"((?:`|^)((?:src|tests|packaging|docs|forms|resources|translations|cmake|core|wire|net|services|feed|store|practice|ui|app|cli)/[\w./-]*\w)([*…]?))"_s,
        QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const auto &match : named.globalMatch(text)) {
        const QString path = match.captured(1);
        const bool isBeginning = !match.captured(2).isEmpty();
        if (!isThere(Root + path, isBeginning) && !isThere(Root + u"src/"_s + path, isBeginning)
            && !isThere(Root + u"tests/"_s + path, isBeginning))
            wrong.append(path);
    }
    return wrong;
}

/// Targets of suites, tst_layer_name.
QStringList missingSuites(const QString &text)
{
    static const QRegularExpression suite(uR"((?<![\w/])tst_([a-z]+)_(\w+))"_s);
    QStringList wrong;
    for (const auto &match : suite.globalMatch(text)) {
        if (!QFileInfo::exists(Root + u"tests/%1/tst_%2.cpp"_s.arg(match.captured(1), match.captured(2))))
            wrong.append(match.captured());
    }
    return wrong;
}

/// Options that stand behind one of our scripts and are not read by it: its `case` has no such branch.
QStringList unknownOptions(const QString &text)
{
    static const QRegularExpression command(uR"((packaging/[\w-]+\.sh)((?:[ \t]+[^\s`#&|;]+)*))"_s);
    static const QRegularExpression option(uR"((?<=\s)--[a-z-]+)"_s);
    QStringList wrong;
    for (const auto &match : command.globalMatch(text)) {
        const QString script = match.captured(1);
        if (script == "packaging/session.sh"_L1)
            continue; // runs another command
        const QString source = textOf(Root + script);
        for (const auto &one : option.globalMatch(match.captured(2))) {
            const QRegularExpression branch(
                u"^\\s*(?:[^\\n()]*\\|\\s*)?%1(?:\\s*\\|[^\\n)]*)?\\)"_s.arg(one.captured()),
                QRegularExpression::MultilineOption);
            if (!source.contains(branch))
                wrong.append(script + u' ' + one.captured());
        }
    }
    return wrong;
}

QStringList complaints(const QString &text, const QString &folder)
{
    return brokenLinks(text, folder) + missingFiles(text) + missingSuites(text) + unknownOptions(text);
}

} // namespace

void TestDocumentsOfTheHouse::everythingNamedIsThere_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &folder : {u""_s, u"docs/"_s, u"packaging/"_s}) {
        for (const QString &name : QDir(Root + folder).entryList({u"*.md"_s}, QDir::Files))
            QTest::newRow(qPrintable(folder + name)) << Root + folder + name;
    }
}

void TestDocumentsOfTheHouse::everythingNamedIsThere()
{
    QFETCH(QString, document);
    const QString text = textOf(document);
    QVERIFY(!text.isEmpty());
    QCOMPARE(complaints(text, QFileInfo(document).path()).join(u'\n'), QString());
}

void TestDocumentsOfTheHouse::findsWhatItLooksFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a link") << u"[a](LICENSE) [b](LICENCE) [c](https://example.org) [d](docs/manual.md#feed)"_s
                            << QStringList{u"LICENCE"_s};
    QTest::newRow("a file")
        << u"`src/core/error.h`, `core/error.h: Kind`, `core/endpoints`, `core/text*`, `core/nowhere.h`, `core/tex`"_s
        << QStringList{u"core/nowhere.h"_s, u"core/tex"_s};
    QTest::newRow("a script") << u"packaging/run.sh      # opens\npackaging/walk.sh"_s
                              << QStringList{u"packaging/walk.sh"_s};
    QTest::newRow("a suite") << u"tst_core_values tst_core_nothing tests/core/tst_values.cpp"_s
                             << QStringList{u"tst_core_nothing"_s};
    QTest::newRow("an option") << u"`packaging/run.sh --for 5 --fast` --deps"_s
                               << QStringList{u"packaging/run.sh --fast"_s};
}

void TestDocumentsOfTheHouse::findsWhatItLooksFor()
{
    QFETCH(QString, text);
    QTEST(complaints(text, Root), "expected");
}

QTEST_GUILESS_MAIN(TestDocumentsOfTheHouse)
#include "tst_documents_of_the_house.moc"
