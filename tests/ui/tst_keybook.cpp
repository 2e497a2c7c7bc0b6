// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "ui/keybook.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace partyline;

/// One registry of all keys: unique, free of conflicts as it comes, and the user's own at once.
class TestKeyBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void idsAndUsualKeysAreUnique();
    void usualKeysAreThoseOfTheIssue_data();
    void usualKeysAreThoseOfTheIssue();
    void everyActionIsInTheProgram();
    void noKeyStandsOutside();
    void manualNamesEveryUsualKey();
    void actionsHaveTheirUsualKeysWithoutABook();
    void chosenKeysReachActionsMadeLater();
    void changesReachActionsAtOnce();
    void goneActionsAreForgotten();
    void choiceSurvivesTheProgram();
    void noKeyIsAChoiceToo();
    void usualKeysAreNotKept();
    void damagedKeysAreLeftOut();
    void holdersAreFoundWhereBothCanBeMeant();
    void chordsCollideWithTheirBeginning();
    void takingLeavesTheOtherKeys();
    void typedKeysAreRefused_data();
    void typedKeysAreRefused();
    void resetOfOneAndOfAll();
    void pressedKeysDoWhatWasChosen();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBook> m_book;

    void read()
    {
        m_book.reset();
        m_settings.reset();
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
        m_book = std::make_unique<KeyBook>(m_settings->keys());
    }
};

namespace {

QKeySequence key(const QString &text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

QString source(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All sources of what people see, without the registry.
QString sourcesOfTheHouse()
{
    QString all;
    for (const char *folder : {"/src/ui", "/src/app"}) {
        QDirIterator files(QStringLiteral(PARTYLINE_SOURCE_DIR) + QLatin1String(folder), {u"*.cpp"_s});
        while (files.hasNext()) {
            if (!files.next().endsWith("/keyactions.cpp"_L1))
                all += source(files.filePath());
        }
    }
    return all;
}

} // namespace

void TestKeyBook::init()
{
    m_book.reset();
    m_settings.reset();
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
    read();
}

void TestKeyBook::idsAndUsualKeysAreUnique()
{
    QSet<QString> ids;
    for (const KeyAction &action : keyActions()) {
        QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
        ids.insert(action.id);
        QVERIFY2(!KeyBook::wordsOf(action).isEmpty(), qPrintable(action.id));
        QVERIFY2(!action.usual.isEmpty(), qPrintable(action.id));
        for (const QKeySequence &usual : action.usual) {
            QVERIFY2(usual[0].key() != Qt::Key_unknown, qPrintable(action.id));
            QVERIFY2(m_book->whyNot(usual, action.id).isEmpty(), qPrintable(action.id));
            const QStringList holders = m_book->holdersOf(usual, action.id);
            QVERIFY2(holders.isEmpty(), qPrintable(action.id + u": "_s + holders.join(u' ')));
        }
    }
}

void TestKeyBook::usualKeysAreThoseOfTheIssue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("wanted");
    const std::pair<const char *, const char *> all[] = {
        {"window.switch", "Ctrl+K"},
        {"window.join", "Ctrl+T"},
        {"window.leave", "Ctrl+W"},
        {"window.reopen", "Ctrl+Shift+T"},
        {"window.tab1", "Ctrl+1"},
        {"window.tab9", "Ctrl+9"},
        {"window.splitLeft", "Alt+Left"},
        {"window.splitDown", "Alt+Down"},
        {"room.find", "Ctrl+F"},
        {"window.search", "Ctrl+Shift+F"},
        {"room.emotes", "Ctrl+E"},
        {"window.settings", "Ctrl+,"},
        {"room.newest", "Ctrl+End"},
        {"room.lastRead", "Ctrl+L"},
        {"dj.woot", "F7"},
        {"window.nextMention", "Alt+Shift+Down"},
        {"dj.meh", "F8"},
        {"dj.grab", "F9"},
        {"live.vote1", "Ctrl+Alt+1"},
        {"live.vote9", "Ctrl+Alt+9"},
        {"window.hideAll", "Ctrl+Shift+H"},
        {"window.manual", "F1"},
        {"window.nextPane", "F6"},
        {"window.previousPane", "Shift+F6"},
        {"window.performance", "F12"},
        {"window.keys", "Ctrl+?"},
    };
    for (const auto &[id, wanted] : all)
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(wanted);
}

void TestKeyBook::usualKeysAreThoseOfTheIssue()
{
    QFETCH(QString, id);
    QFETCH(QString, wanted);
    QVERIFY(keyAction(id));
    QVERIFY(keyAction(id)->usual.contains(key(wanted)));
}

/// What stands on the sheet does something: the id is given to an action somewhere.
void TestKeyBook::everyActionIsInTheProgram()
{
    const QString all = sourcesOfTheHouse();
    QVERIFY(!all.isEmpty());
    static const QRegularExpression number(u"\\d$"_s);
    for (const KeyAction &action : keyActions()) {
        const QString named = QString(action.id).remove(number);
        QVERIFY2(all.contains(u"u\""_s + named + u"\"_s"_s), qPrintable(action.id + u" is nowhere in the program"_s));
    }
}

/// Keys are in the registry, or the toolkit's own of lists and fields.
void TestKeyBook::noKeyStandsOutside()
{
    static const QRegularExpression given(u"setShortcuts?\\((?!QKeySequence::Copy\\))|QShortcut\\b|\"shortcut\""_s);
    QDirIterator files(QStringLiteral(PARTYLINE_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith("/keybook.cpp"_L1))
            continue;
        const auto match = given.match(source(path));
        QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
    }
    QDirIterator forms(QStringLiteral(PARTYLINE_SOURCE_DIR "/forms"), {u"*.ui"_s});
    while (forms.hasNext()) {
        const QString path = forms.next();
        QVERIFY2(!source(path).contains(u"name=\"shortcut\""_s), qPrintable(path));
    }
}

/// The manual's table of keys and the registry say the same.
void TestKeyBook::manualNamesEveryUsualKey()
{
    const QString manual = source(QStringLiteral(PARTYLINE_SOURCE_DIR "/docs/manual.md"));
    const qsizetype from = manual.indexOf(u"<!-- keys -->"_s);
    const qsizetype to = manual.indexOf(u"<!-- /keys -->"_s);
    QVERIFY(from >= 0 && to > from);
    QString wanted = u"<!-- keys -->\n"_s;
    const KeyAction *before = nullptr;
    for (const KeyAction &action : keyActions()) {
        if (action.id.back().isDigit() && action.id.back() != u'1')
            continue; // one line for all nine
        if (!before || before->area != action.area)
            wanted += u"\n**%1**\n\n| Key | What |\n|---|---|\n"_s.arg(KeyBook::wordsOf(action.area));
        before = &action;
        QStringList keys;
        for (const QKeySequence &usual : action.usual)
            keys.append(usual.toString(QKeySequence::PortableText));
        QString words = KeyBook::wordsOf(action);
        if (action.id.back() == u'1') {
            keys[0] += u" … 9"_s;
            words += u" … 9"_s;
        }
        wanted += u"| %1 | %2 |\n"_s.arg(keys.join(u", "_s), words);
    }
    wanted += u'\n';
    const QString found = manual.mid(from, to - from);
    if (found != wanted) {
        QFile out(m_dir.filePath(u"keys.md"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(wanted.toUtf8());
        out.close();
        if (const QString shown = qEnvironmentVariable("PARTYLINE_PICTURES"); !shown.isEmpty())
            out.copy(shown + u"/keys.md"_s);
    }
    QVERIFY2(found == wanted, "docs/manual.md, between the marks: as the registry has it; PARTYLINE_PICTURES=DIR "
                              "leaves what it should be in keys.md");
}

void TestKeyBook::actionsHaveTheirUsualKeysWithoutABook()
{
    m_book.reset();
    QAction action;
    nameKey(action, u"dj.woot"_s);
    QCOMPARE(action.shortcuts(), (QList<QKeySequence>{key(u"F7"_s), key(u"Ctrl+Shift+W"_s)}));
}

void TestKeyBook::chosenKeysReachActionsMadeLater()
{
    m_book->setKeys(u"dj.woot"_s, {key(u"Media Play"_s)});
    QAction action;
    nameKey(action, u"dj.woot"_s);
    QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_MediaPlay));
}

void TestKeyBook::changesReachActionsAtOnce()
{
    QAction one;
    QAction other;
    nameKey(one, u"window.performance"_s);
    nameKey(other, u"window.performance"_s);
    QSignalSpy changed(m_book.get(), &KeyBook::changed);
    m_book->setKeys(u"window.performance"_s, {key(u"Ctrl+F12"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(one.shortcut(), key(u"Ctrl+F12"_s));
    QCOMPARE(other.shortcut(), key(u"Ctrl+F12"_s));
}

void TestKeyBook::goneActionsAreForgotten()
{
    {
        QAction action;
        nameKey(action, u"dj.meh"_s);
    }
    m_book->setKeys(u"dj.meh"_s, {key(u"Ctrl+Y"_s)}); // a dangling action would show in the sanitizers
    QAction again;
    nameKey(again, u"dj.meh"_s);
    QCOMPARE(again.shortcut(), key(u"Ctrl+Y"_s));
}

void TestKeyBook::choiceSurvivesTheProgram()
{
    const QList<QKeySequence> chosen{key(u"Ctrl+Y, Ctrl+W"_s), key(u"Media Play"_s)};
    m_book->setKeys(u"dj.woot"_s, chosen);
    read();
    QCOMPARE(m_book->keysOf(u"dj.woot"_s), chosen);
    QVERIFY(!m_book->isUsual(u"dj.woot"_s));
}

void TestKeyBook::noKeyIsAChoiceToo()
{
    m_book->setKeys(u"window.quit"_s, {});
    read();
    QVERIFY(m_book->keysOf(u"window.quit"_s).isEmpty());
    QAction action;
    nameKey(action, u"window.quit"_s);
    QVERIFY(action.shortcuts().isEmpty());
}

void TestKeyBook::usualKeysAreNotKept()
{
    m_book->setKeys(u"dj.woot"_s, {key(u"Ctrl+Y"_s)});
    m_book->setKeys(u"dj.woot"_s, keyAction(u"dj.woot"_s)->usual);
    QVERIFY(m_settings->keys().chosen().isEmpty());
}

void TestKeyBook::damagedKeysAreLeftOut()
{
    m_settings->keys().setKeys(u"dj.woot"_s, {u"Ctrl+nonsense"_s, u""_s, u"Ctrl+Y"_s});
    QCOMPARE(m_book->keysOf(u"dj.woot"_s), QList<QKeySequence>{key(u"Ctrl+Y"_s)});
}

void TestKeyBook::holdersAreFoundWhereBothCanBeMeant()
{
    QCOMPARE(m_book->holdersOf(key(u"Ctrl+T"_s), u"dj.woot"_s), QStringList{u"window.join"_s});
    // A DJ room is no livestream, and the search window is neither.
    QVERIFY(m_book->holdersOf(key(u"F7"_s), u"live.peek"_s).isEmpty());
    QVERIFY(m_book->holdersOf(key(u"F7"_s), u"search.beside"_s).isEmpty());
    QCOMPARE(m_book->holdersOf(key(u"F8"_s), u"window.quit"_s).size(), 2);
}

void TestKeyBook::chordsCollideWithTheirBeginning()
{
    QCOMPARE(m_book->holdersOf(key(u"Ctrl+T, Ctrl+W"_s), u"dj.woot"_s), QStringList{u"window.join"_s});
    m_book->setKeys(u"dj.woot"_s, {key(u"Ctrl+Y, Ctrl+W"_s)});
    QCOMPARE(m_book->holdersOf(key(u"Ctrl+Y"_s), u"dj.meh"_s), QStringList{u"dj.woot"_s});
    QVERIFY(m_book->holdersOf(key(u"Ctrl+Y, Ctrl+M"_s), u"dj.meh"_s).isEmpty());
}

void TestKeyBook::takingLeavesTheOtherKeys()
{
    m_book->take(u"dj.skip"_s, key(u"F7"_s));
    QCOMPARE(m_book->keysOf(u"dj.woot"_s), QList<QKeySequence>{key(u"Ctrl+Shift+W"_s)});
    QCOMPARE(m_book->keysOf(u"dj.skip"_s), (QList<QKeySequence>{key(u"Ctrl+Shift+S"_s), key(u"F7"_s)}));
}

void TestKeyBook::typedKeysAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a letter") << u"dj.woot"_s << u"W"_s << true;
    QTest::newRow("a capital letter") << u"dj.woot"_s << u"Shift+W"_s << true;
    QTest::newRow("Enter") << u"window.join"_s << u"Return"_s << true;
    QTest::newRow("a chord that begins with a letter") << u"dj.woot"_s << u"W, Ctrl+W"_s << true;
    QTest::newRow("with Ctrl") << u"dj.woot"_s << u"Ctrl+Alt+W"_s << false;
    QTest::newRow("a function key") << u"dj.woot"_s << u"F4"_s << false;
    QTest::newRow("a media key") << u"dj.woot"_s << u"Media Next"_s << false;
    QTest::newRow("in a list") << u"mentions.read"_s << u"R"_s << false;
}

void TestKeyBook::typedKeysAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, wanted);
    QFETCH(bool, isRefused);
    QCOMPARE(!m_book->whyNot(key(wanted), id).isEmpty(), isRefused);
}

void TestKeyBook::resetOfOneAndOfAll()
{
    m_book->setKeys(u"dj.woot"_s, {key(u"Ctrl+Y"_s)});
    m_book->setKeys(u"dj.meh"_s, {key(u"Ctrl+J"_s)});
    m_book->setKeys(u"dj.grab"_s, {});
    QAction grab;
    nameKey(grab, u"dj.grab"_s);
    m_book->reset(u"dj.woot"_s);
    QVERIFY(m_book->isUsual(u"dj.woot"_s));
    QVERIFY(!m_book->isUsual(u"dj.meh"_s));
    m_book->resetAll();
    QVERIFY(m_book->isUsual(u"dj.meh"_s));
    QCOMPARE(grab.shortcuts(), keyAction(u"dj.grab"_s)->usual);
    read();
    QVERIFY(m_book->isUsual(u"dj.grab"_s));
}

void TestKeyBook::pressedKeysDoWhatWasChosen()
{
    QWidget window;
    QAction action;
    nameKey(action, u"dj.woot"_s);
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F7);
    QCOMPARE(triggered.size(), 1);
    m_book->setKeys(u"dj.woot"_s, {key(u"Ctrl+Y, Ctrl+W"_s), key(u"Media Play"_s)});
    QTest::keyClick(&window, Qt::Key_F7);
    QCOMPARE(triggered.size(), 1);
    QTest::keyClick(&window, Qt::Key_MediaPlay);
    QCOMPARE(triggered.size(), 2);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 3);
}

QTEST_MAIN(TestKeyBook)
#include "tst_keybook.moc"
