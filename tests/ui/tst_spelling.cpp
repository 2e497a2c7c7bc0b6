// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/desktopsettings.h"
#include "support/recordingcontroller.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/composerspelling.h"
#include "ui/spellcheck.h"
#include "ui/spelldictionaries.h"
#include "ui/style.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Small dictionaries of the test's own, in real hunspell files, and a real composer.
class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatIsThere();
    void fitsTheDesktop_data();
    void fitsTheDesktop();
    void wordsOfALine_data();
    void wordsOfALine();
    void wrongWordsAreUnderlined();
    void theWordThatIsWrittenIsNot();
    void namesOfPeopleAreRight();
    void aSecondLanguageKnowsMore();
    void oldEncodings();
    void menuPutsTheBetterWordIn();
    void menuAddsAWord();
    void canBeSwitchedOff();
    void withoutDictionariesNothingIsChecked();
    void aBrokenDictionaryIsSaid();
    void wordsThatCannotBeKeptAreSaid();
    void theSystemsOwnDictionary();
    void pictures();

private:
    void dictionary(const QString &name, const QByteArray &encoding, const QByteArray &words) const
    {
        QFile aff(m_dir->filePath(name + u".aff"_s));
        QFile dic(m_dir->filePath(name + u".dic"_s));
        QVERIFY(aff.open(QIODevice::WriteOnly) && dic.open(QIODevice::WriteOnly));
        aff.write("SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n");
        dic.write(QByteArray::number(words.count('\n')) + "\n" + words);
    }
    void make(const QStringList &languages = {u"en_XX"_s})
    {
        m_settings->setSpellingLanguages(languages);
        m_check = std::make_unique<SpellCheck>(*m_settings, QStringList{m_dir->path()},
                                               m_dir->filePath(u"config/words.txt"_s));
        m_composer = std::make_unique<Composer>(*m_room, m_theme, nullptr);
        m_composer->setSpelling(*m_check);
        m_composer->resize(500, 80);
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
        edit()->setFocus();
    }
    ComposerEdit *edit() const { return m_composer->findChild<ComposerEdit *>(); }
    QStringList underlined() const
    {
        QStringList words;
        for (const auto &mark : edit()->extraSelections()) {
            if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(mark.cursor.selectedText());
        }
        return words;
    }
    QMenu *menuAt(int position) const
    {
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(position);
        edit()->setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(edit(), &event);
        const auto menus = edit()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? nullptr : menus.constLast();
    }
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DesktopSettings> m_settings;
    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<SpellCheck> m_check;
    std::unique_ptr<Composer> m_composer;
};

void TestSpelling::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<DesktopSettings>(m_dir->filePath(u"settings.ini"_s));
    dictionary(u"en_XX"_s, "UTF-8", "hello\nworld\nthe\nsong\nis\ngood\ndon't\n");
    dictionary(u"de_XX"_s, "ISO8859-1", "sch\xf6n\ngut\n");
    m_account = std::make_unique<IdleAccount>(Service::PlugDj);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_room->goLive();
}

void TestSpelling::cleanup()
{
    m_composer.reset();
    m_check.reset();
    m_room.reset();
    m_account.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestSpelling::findsWhatIsThere()
{
    QFile hyphens(m_dir->filePath(u"hyph_en_XX.aff"_s));
    QVERIFY(hyphens.open(QIODevice::WriteOnly));
    QFile alone(m_dir->filePath(u"fr_FR.aff"_s));
    QVERIFY(alone.open(QIODevice::WriteOnly));
    QCOMPARE(SpellDictionary::languages({m_dir->path(), u"/nonexistent"_s}), (QStringList{u"de_XX"_s, u"en_XX"_s}));
}

void TestSpelling::fitsTheDesktop_data()
{
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<QStringList>("chosen");
    const QStringList all{u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr"_s};
    QTest::newRow("exact") << all << QStringList{u"en-GB"_s} << QStringList{u"en_GB"_s};
    QTest::newRow("bare language") << all << QStringList{u"de"_s} << QStringList{u"de_DE"_s};
    QTest::newRow("other country") << all << QStringList{u"de-CH"_s} << QStringList{u"de_DE"_s};
    QTest::newRow("no country at all") << all << QStringList{u"fr-FR"_s} << QStringList{u"fr"_s};
    QTest::newRow("two languages") << all << QStringList{u"de-AT"_s, u"en-US"_s} << QStringList{u"de_AT"_s, u"en_US"_s};
    QTest::newRow("none") << all << QStringList{u"ja-JP"_s} << QStringList();
}

void TestSpelling::fitsTheDesktop()
{
    QFETCH(QStringList, available);
    QFETCH(QStringList, desktop);
    QFETCH(QStringList, chosen);
    QCOMPARE(SpellDictionary::fitting(available, desktop), chosen);
}

void TestSpelling::wordsOfALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"Hello, (the) world!"_s << QStringList{u"Hello"_s, u"the"_s, u"world"_s};
    QTest::newRow("apostrophes") << u"don't 'quote' rock'n'"_s << QStringList{u"don't"_s, u"quote"_s, u"rock'n"_s};
    QTest::newRow("command") << u"/skip this song"_s << QStringList{u"this"_s, u"song"_s};
    QTest::newRow("slash later") << u"either/or"_s << QStringList{u"either"_s, u"or"_s};
    QTest::newRow("mention") << u"hi @annabelle there"_s << QStringList{u"hi"_s, u"there"_s};
    QTest::newRow("codes") << u":thumbsup: nice :kekw:"_s << QStringList{u"nice"_s};
    QTest::newRow("links") << u"see https://x.org/abc?d www.foo.com plug.dj/den mail@me.org"_s << QStringList{u"see"_s};
    QTest::newRow("digits") << u"b2b at 5pm"_s << QStringList{u"at"_s};
    QTest::newRow("end of a sentence") << u"done.Next"_s << QStringList();
    QTest::newRow("accents") << u"schön e\u0301te\u0301"_s << QStringList{u"schön"_s, u"e\u0301te\u0301"_s};
    QTest::newRow("emoji") << u"😀 a 👍🏽"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSpelling::wordsOfALine()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const SpelledWord &word : spelledWords(text)) {
        found.append(word.word);
        QCOMPARE(text.mid(word.at, word.word.size()), word.word);
    }
    QCOMPARE(found, words);
}

void TestSpelling::wrongWordsAreUnderlined()
{
    make();
    QTest::keyClicks(edit(), u"helo the wrld is good. "_s);
    QTRY_COMPARE(underlined(), (QStringList{u"helo"_s, u"wrld"_s}));
    QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit(), u"hello world "_s);
    QTRY_VERIFY(underlined().isEmpty());
}

void TestSpelling::theWordThatIsWrittenIsNot()
{
    make();
    QTest::keyClicks(edit(), u"wrld helo"_s);
    QTRY_COMPARE(underlined(), QStringList{u"wrld"_s});
    QTest::keyClick(edit(), Qt::Key_Space);
    QTRY_COMPARE(underlined(), (QStringList{u"wrld"_s, u"helo"_s}));
}

void TestSpelling::namesOfPeopleAreRight()
{
    RosterEntry entry;
    entry.person = {u"9"_s, u"Zaphod Beeblebrox"_s, Role::None};
    m_room->setRoster({entry});
    make();
    QTest::keyClicks(edit(), u"zaphod is gud "_s);
    QTRY_COMPARE(underlined(), QStringList{u"gud"_s});
    m_room->setRoster({});
    QTest::keyClicks(edit(), u" the "_s);
    QTRY_COMPARE(underlined(), (QStringList{u"zaphod"_s, u"gud"_s}));
}

void TestSpelling::aSecondLanguageKnowsMore()
{
    make();
    QTest::keyClicks(edit(), u"hello gut "_s);
    QTRY_COMPARE(underlined(), QStringList{u"gut"_s});
    m_settings->setSpellingLanguages({u"en_XX"_s, u"de_XX"_s});
    QTRY_VERIFY(underlined().isEmpty());
}

void TestSpelling::oldEncodings()
{
    make({u"de_XX"_s});
    edit()->setPlainText(u"schön schon日本 "_s);
    QTRY_COMPARE(m_check->check(u"schön"_s), SpellCheck::Verdict::Right);
    QTRY_COMPARE(m_check->check(u"schöm"_s), SpellCheck::Verdict::Wrong);
}

void TestSpelling::menuPutsTheBetterWordIn()
{
    make();
    QTest::keyClicks(edit(), u"the wrld is "_s);
    QTRY_COMPARE(underlined(), QStringList{u"wrld"_s});
    QMenu *menu = menuAt(6);
    QVERIFY(menu);
    QTRY_VERIFY(entry(menu, u"world"_s));
    entry(menu, u"world"_s)->trigger();
    menu->close();
    QCOMPARE(m_composer->text(), u"the world is "_s);
    QTRY_VERIFY(underlined().isEmpty());
}

void TestSpelling::menuAddsAWord()
{
    make();
    QTest::keyClicks(edit(), u"hello plugdj is good "_s);
    QTRY_COMPARE(underlined(), QStringList{u"plugdj"_s});
    QMenu *menu = menuAt(8);
    QVERIFY(menu && entry(menu, u"Add \"plugdj\" to the dictionary"_s));
    entry(menu, u"Add \"plugdj\" to the dictionary"_s)->trigger();
    menu->close();
    QTRY_VERIFY(underlined().isEmpty());
    // Also in the next run, and in any case.
    const SpellCheck next(*m_settings, {m_dir->path()}, m_dir->filePath(u"config/words.txt"_s));
    QCOMPARE(const_cast<SpellCheck &>(next).check(u"PlugDJ"_s), SpellCheck::Verdict::Right);
}

void TestSpelling::canBeSwitchedOff()
{
    make();
    QTest::keyClicks(edit(), u"wrld "_s);
    QTRY_COMPARE(underlined(), QStringList{u"wrld"_s});
    QMenu *menu = menuAt(5);
    QMenu *spelling = nullptr;
    for (QAction *action : menu->actions())
        spelling = action->text() == "Spelling"_L1 ? action->menu() : spelling;
    QVERIFY(spelling);
    entry(spelling, u"Underline misspelt words"_s)->trigger();
    menu->close();
    QTRY_VERIFY(underlined().isEmpty());
    QVERIFY(!m_settings->checksSpelling());
}

void TestSpelling::withoutDictionariesNothingIsChecked()
{
    SpellCheck check(*m_settings, {u"/nonexistent"_s}, {});
    QVERIFY(!check.isOn());
    QCOMPARE(check.check(u"wrld"_s), SpellCheck::Verdict::Right);
    QMenu menu;
    addSpellingActions(menu, check);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().constFirst()->isEnabled());
}

void TestSpelling::aBrokenDictionaryIsSaid()
{
    dictionary(u"xx_XX"_s, "KLINGON-7", "qapla\n");
    make({u"xx_XX"_s});
    QSignalSpy failed(m_check.get(), &SpellCheck::failed);
    QTest::keyClicks(edit(), u"anything "_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"KLINGON-7"_s));
    QVERIFY(underlined().isEmpty());
}

void TestSpelling::wordsThatCannotBeKeptAreSaid()
{
    make();
    QFile inTheWay(m_dir->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(m_check.get(), &SpellCheck::failed);
    m_check->addWord(u"plugdj"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"plugdj"_s));
    QCOMPARE(m_check->check(u"plugdj"_s), SpellCheck::Verdict::Right); // for this run
}

void TestSpelling::theSystemsOwnDictionary()
{
    const QStringList folders = SpellDictionary::standardFolders();
    if (!SpellDictionary::languages(folders).contains(u"en_US"_s))
        QSKIP("no English dictionary is installed");
    auto english = SpellDictionary::load(u"en_US"_s, folders);
    QVERIFY(english.isOk());
    QVERIFY((*english)->knows(u"listening"_s) && !(*english)->knows(u"lisstening"_s));
    QVERIFY((*english)->suggestions(u"lisstening"_s).contains(u"listening"_s));
}

void TestSpelling::pictures()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES names no folder");
    QApplication::setStyle(new Style(m_theme));
    for (const auto &[name, choice] :
         {std::pair{u"light"_s, Theme::Choice::Light}, std::pair{u"dark"_s, Theme::Choice::Dark}}) {
        m_theme.setChoice(choice);
        QApplication::setPalette(m_theme.palette());
        make();
        QTest::keyClicks(edit(), u"the wrld is gud and https://plug.dj/den the song "_s);
        QTRY_VERIFY(underlined().size() >= 2);
        QVERIFY(m_composer->grab().save(QDir(folder).filePath(u"spelling-%1.png"_s.arg(name))));
        m_composer.reset();
        m_check.reset();
    }
    QApplication::setStyle(u"Fusion"_s);
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
