// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/recordingcontroller.h"
#include "ui/completion.h"
#include "ui/completiondelegate.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/emojibook.h"
#include "ui/linehistory.h"
#include "ui/roomcommands.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What helps while one writes: the list of commands, names with blanks, emoji, the lines of before, slow mode.
class TestComposing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void slashListsTheCommands();
    void slashListsWhatFits();
    void refusedCommandsSayWhy();
    void wholeCommandIsDoneByEnter();
    void commandIsCompletedByTab();
    void listScrollsBeyondSix();
    void slashWithinTheLineIsNoCommand();
    void namesWithBlanksAreCompleted_data();
    void namesWithBlanksAreCompleted();
    void emojiCodesAreCompleted();
    void smileysAreNotInTheWay_data();
    void smileysAreNotInTheWay();
    void emojiItselfWhereCodesMeanNothing();
    void suggestionIsSpoken();
    void upBringsTheLastLineBack();
    void draftSurvivesTheWalk();
    void draftComesBackAfterAnOldLine();
    void draftThatIsKeptIsTheDraft();
    void changesOnTheWayAreKept();
    void upMovesWithinSeveralLines();
    void historyIsBounded();
    void searchFindsWhatWasSent();
    void searchNeverSends();
    void searchGivesTheDraftBack();
    void searchWithoutLinesSaysSo();
    void manyLinesAreAskedAbout();
    void pastedLinesAreKeptAsLines();
    void slowModeCountsInTheArrowsPlace();
    void emojiTableIsSound();
    void pictures_data();
    void pictures();

private:
    void make(Service service);
    ComposerEdit *edit() const { return m_composer->findChild<ComposerEdit *>(); }
    QPushButton *send() const { return m_composer->findChild<QPushButton *>(u"sendButton"_s); }
    Completion *completion() const { return m_window->findChild<Completion *>(); }
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(edit(), key, modifiers); }
    void say(const QString &text) const
    {
        type(text);
        press(Qt::Key_Return);
    }
    QStringList offered() const
    {
        QStringList labels;
        if (completion() && completion()->isVisible()) {
            for (int row = 0; row < completion()->count(); ++row)
                labels.append(completion()->item(row)->text());
        }
        return labels;
    }
    void setNames(const QStringList &names) const
    {
        QList<RosterEntry> roster;
        for (const QString &name : names) {
            RosterEntry entry;
            entry.person = {QString::number(roster.size() + 10), name, Role::None};
            roster.append(entry);
        }
        m_room->setRoster(roster);
    }

    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<CommandBook> m_book;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    QStringList m_ran;
    QString m_refusal;
};

void TestComposing::init()
{
    m_theme.setChoice(Theme::Choice::Light);
    make(Service::PlugDj);
}

void TestComposing::make(Service service)
{
    cleanup();
    m_ran.clear();
    m_refusal.clear();
    m_account = std::make_unique<IdleAccount>(service);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_room->goLive();
    m_book = std::make_unique<CommandBook>();
    addEmoteCommands(*m_book, *m_room);
    const auto run = [this](const QString &arguments) -> Result<QString> {
        m_ran.append(arguments);
        return QString();
    };
    m_book->add({u"clear"_s, {}, {}, u"empties the view; history keeps every line"_s, false, run});
    m_book->add({u"away"_s, {u"afk"_s}, u"[text]"_s, u"answers who mentions you"_s, false, run});
    m_book->add({u"skip"_s, {}, {}, u"skips your track"_s, false, run, [this] { return m_refusal; }});
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_composer = new Composer(*m_room, m_theme, nullptr, m_window.get());
    m_composer->setCommands(*m_book);
    m_composer->setGeometry(0, 240, 600, 160);
    m_window->show();
    m_composer->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestComposing::cleanup()
{
    m_window.reset();
    m_book.reset();
    m_room.reset();
    m_account.reset();
}

void TestComposing::slashListsTheCommands()
{
    type(u"/"_s);
    QCOMPARE(offered(), (QStringList{u"/away [text]"_s, u"/clear"_s, u"/me <what you do>"_s, u"/skip"_s}));
    const QListWidgetItem *clear = completion()->item(1);
    QCOMPARE(clear->data(CompletionDelegate::DetailRole).toString(), u"empties the view; history keeps every line"_s);
    QCOMPARE(clear->data(Qt::AccessibleTextRole).toString(), u"/clear, empties the view; history keeps every line"_s);
    press(Qt::Key_Escape);
    QVERIFY(offered().isEmpty());
    QCOMPARE(m_composer->text(), u"/"_s);
}

void TestComposing::slashListsWhatFits()
{
    type(u"/af"_s); // an alias
    QCOMPARE(offered(), QStringList{u"/away [text]"_s});
    type(u" "_s);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"/zzz"_s);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"//"_s);
    QVERIFY(offered().isEmpty());
}

void TestComposing::refusedCommandsSayWhy()
{
    m_refusal = u"You are not playing now."_s;
    m_book->add({u"skate"_s, {}, {}, u"glides"_s, false, [](const QString &) -> Result<QString> { return QString(); }});
    m_book->add(
        {u"skydive"_s, {}, {}, u"falls"_s, false, [](const QString &) -> Result<QString> { return QString(); }});
    type(u"/sk"_s);
    QCOMPARE(offered(), (QStringList{u"/skate"_s, u"/skydive"_s, u"/skip"_s})); // what can be done first
    type(u"i"_s);
    const QListWidgetItem *skip = completion()->item(0);
    QCOMPARE(skip->data(CompletionDelegate::RefusalRole).toString(), m_refusal);
    QCOMPARE(skip->data(Qt::AccessibleTextRole).toString(), u"/skip, You are not playing now."_s);
    type(u"p"_s);
    press(Qt::Key_Return);
    QVERIFY(m_ran.isEmpty());
    QCOMPARE(m_composer->findChild<StatusLine *>()->text(), m_refusal);
    QCOMPARE(m_composer->text(), u"/skip"_s);
}

void TestComposing::wholeCommandIsDoneByEnter()
{
    type(u"/clear"_s);
    QVERIFY(!offered().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QString()});
    QVERIFY(offered().isEmpty());
    QCOMPARE(m_composer->text(), QString());
}

void TestComposing::commandIsCompletedByTab()
{
    type(u"/c"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"/clear "_s);
    QVERIFY(m_ran.isEmpty());
    QCOMPARE(m_window->focusWidget(), edit());
    press(Qt::Key_Return);
    QCOMPARE(m_ran.size(), 1);
    // With the pointer as well.
    type(u"/aw"_s);
    QTest::mouseClick(completion()->viewport(), Qt::LeftButton, {},
                      completion()->visualItemRect(completion()->item(0)).center());
    QCOMPARE(m_composer->text(), u"/away "_s);
}

void TestComposing::listScrollsBeyondSix()
{
    for (int i = 0; i < 9; ++i)
        m_book->add({u"more%1"_s.arg(i), {}, {}, u"one more"_s, false, [](const QString &) -> Result<QString> {
                         return QString();
                     }});
    type(u"/"_s);
    QCOMPARE(completion()->count(), 13);
    const int row = completion()->visualItemRect(completion()->item(0)).height();
    QVERIFY(completion()->height() < (Completion::MostRows + 1) * row);
    press(Qt::Key_Up); // to the last
    QCOMPARE(completion()->currentRow(), 12);
    QVERIFY(completion()->viewport()->rect().contains(completion()->visualItemRect(completion()->item(12))));
}

void TestComposing::slashWithinTheLineIsNoCommand()
{
    type(u"either /"_s);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"/cl"_s);
    QVERIFY(offered().isEmpty());
}

void TestComposing::namesWithBlanksAreCompleted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("both") << u"hi @jul"_s << QStringList{u"Julia"_s, u"Julia Two"_s};
    QTest::newRow("the longer") << u"hi @julia t"_s << QStringList{u"Julia Two"_s};
    QTest::newRow("blank after the shorter") << u"hi @Julia "_s << QStringList{u"Julia Two"_s};
    QTest::newRow("whole") << u"hi @Julia Two"_s << QStringList();
    QTest::newRow("no name") << u"hi @julia and"_s << QStringList();
    QTest::newRow("dots") << u"@tape."_s << QStringList{u"tape.deck"_s};
    QTest::newRow("address") << u"me@juli"_s << QStringList();
    QTest::newRow("blank first") << u"@ ju"_s << QStringList();
}

void TestComposing::namesWithBlanksAreCompleted()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    setNames({u"Julia"_s, u"Julia Two"_s, u"tape.deck"_s});
    type(typed);
    QCOMPARE(offered(), names);
    if (names.isEmpty())
        return;
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    const QString before = typed.first(typed.lastIndexOf(u'@'));
    QCOMPARE(m_composer->text(), before + u'@' + names.constLast() + u' ');
}

void TestComposing::emojiCodesAreCompleted()
{
    type(u"well :thumbsu"_s);
    QVERIFY(offered().contains(u":thumbsup:"_s));
    QCOMPARE(completion()->item(0)->data(CompletionDelegate::GlyphRole).toString().left(2), u"\U0001F44D"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"well :thumbsup: "_s);
    type(u":smile"_s);
    QCOMPARE(offered().constFirst(), u":smile:"_s); // the shortest that begins so
    QVERIFY(offered().size() <= Completion::MostRows);
}

void TestComposing::smileysAreNotInTheWay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"ha :D"_s, u":P"_s, u"so :)"_s, u"at 10:30"_s, u"note: this"_s, u"http://x"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestComposing::smileysAreNotInTheWay()
{
    QFETCH(QString, text);
    type(text);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{text});
}

void TestComposing::emojiItselfWhereCodesMeanNothing()
{
    make(Service::Floatplane);
    m_composer->setEmotes({{u"thumbwar"_s, {}}});
    type(u":thumb"_s);
    QCOMPARE(offered(), QStringList{u":thumbwar:"_s}); // the stream's own come first
    type(u"sup"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_composer->text().startsWith(u"\U0001F44D"_s));
    QVERIFY(!m_composer->text().contains(u':'));
}

void TestComposing::suggestionIsSpoken()
{
    type(u"/"_s);
    QCOMPARE(edit()->accessibleDescription(), u"/away [text], answers who mentions you, suggestion 1 of 4"_s);
    press(Qt::Key_Down);
    QVERIFY(edit()->accessibleDescription().startsWith(u"/clear, "_s));
    press(Qt::Key_Escape);
    QCOMPARE(edit()->accessibleDescription(), QString());
}

void TestComposing::upBringsTheLastLineBack()
{
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), QString());
    say(u"one"_s);
    say(u"two"_s);
    say(u"two"_s); // kept once
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"two"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"one"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"one"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), u"two"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), QString());
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), QString());
}

void TestComposing::draftSurvivesTheWalk()
{
    say(u"one"_s);
    type(u"half a tho"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"one"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), u"half a tho"_s);
}

void TestComposing::draftComesBackAfterAnOldLine()
{
    say(u"one"_s);
    type(u"half a tho"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, (QStringList{u"one"_s, u"one"_s}));
    QCOMPARE(m_composer->text(), u"half a tho"_s);
    type(u"ught"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_room->said.constLast(), u"half a thought"_s);
    QCOMPARE(m_composer->text(), QString());
}

void TestComposing::draftThatIsKeptIsTheDraft()
{
    say(u"one"_s);
    type(u"half a tho"_s);
    QSignalSpy drafts(m_composer, &Composer::draftChanged);
    press(Qt::Key_Up);
    QCOMPARE(drafts.constLast().at(0).toString(), u"half a tho"_s);
    type(u"!"_s); // now this is what is being written
    QCOMPARE(drafts.constLast().at(0).toString(), u"one!"_s);
}

void TestComposing::changesOnTheWayAreKept()
{
    say(u"one"_s);
    say(u"two"_s);
    press(Qt::Key_Up);
    type(u" and more"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), u"two and more"_s);
    say(u"!"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"two"_s); // what was sent is what was sent
}

void TestComposing::upMovesWithinSeveralLines()
{
    say(u"one"_s);
    type(u"a"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"b"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"a\nb"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_composer->text(), u"one"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_composer->text(), u"a\nb"_s);
}

void TestComposing::historyIsBounded()
{
    LineHistory lines;
    for (int i = 0; i < LineHistory::MostLines + 50; ++i)
        lines.add(QString::number(i));
    QString shown;
    int steps = 0;
    for (auto line = lines.older(shown); line; line = lines.older(shown), ++steps)
        shown = *line;
    QCOMPARE(steps, int(LineHistory::MostLines));
    QCOMPARE(shown, u"50"_s);
}

void TestComposing::searchFindsWhatWasSent()
{
    for (const QString &line : {u"first Apple"_s, u"a pear"_s, u"second apple"_s})
        say(line);
    m_room->said.clear();
    type(u"my draft"_s);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u"my draft"_s);
    type(u"apple"_s); // over what was there
    QCOMPARE(offered(), (QStringList{u"second apple"_s, u"first Apple"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_composer->text(), u"first Apple"_s);
    QVERIFY(m_room->said.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"first Apple"_s});
}

void TestComposing::searchNeverSends()
{
    say(u"a pear"_s);
    m_room->said.clear();
    press(Qt::Key_Up, Qt::ControlModifier);
    type(u"nothing says this"_s);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text(), QString());
}

void TestComposing::searchGivesTheDraftBack()
{
    say(u"a pear"_s);
    type(u"half a"_s);
    QString kept;
    connect(m_composer, &Composer::draftChanged, this, [&kept](const QString &text) { kept = text; });
    press(Qt::Key_Up, Qt::ControlModifier);
    type(u"pe"_s);
    QCOMPARE(kept, u"half a"_s); // what is looked for is no draft
    press(Qt::Key_Escape);
    QCOMPARE(m_composer->text(), u"half a"_s);
    QCOMPARE(kept, u"half a"_s);
    QVERIFY(offered().isEmpty());
    type(u" thought"_s);
    QCOMPARE(m_composer->text(), u"half a thought"_s);
}

void TestComposing::searchWithoutLinesSaysSo()
{
    type(u"draft"_s);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_composer->findChild<StatusLine *>()->text().contains(u"nothing here yet"_s), true);
    type(u"s"_s);
    QCOMPARE(m_composer->text(), u"drafts"_s);
}

void TestComposing::manyLinesAreAskedAbout()
{
    m_room->limit = 10;
    m_room->mostParts = 20;
    type(u"0123456789"_s.repeated(3)); // three go out unasked
    press(Qt::Key_Return);
    QCOMPARE(m_room->said.size(), 1);
    type(u"0123456789"_s.repeated(7));
    press(Qt::Key_Return);
    QCOMPARE(m_room->said.size(), 1);
    QVERIFY(m_composer->findChild<StatusLine *>()->text().contains(u'7'));
    auto *yes = m_composer->findChild<QPushButton *>(u"sendAnywayButton"_s);
    QVERIFY(yes->text().contains(u'7'));
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(m_room->said.size(), 2);
    QCOMPARE(m_room->said.constLast().size(), 70);
}

void TestComposing::pastedLinesAreKeptAsLines()
{
    QGuiApplication::clipboard()->setText(u"one\ntwo\r\nthree"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u"one\ntwo\nthree"_s);
    QVERIFY(m_room->said.isEmpty());
}

void TestComposing::slowModeCountsInTheArrowsPlace()
{
    type(u"patience"_s);
    m_room->pause = 2500ms;
    m_room->forbid(u"The room wants slower chat."_s);
    QVERIFY(edit()->isVisible()); // the field stays
    QVERIFY(!send()->isEnabled());
    QCOMPARE(send()->text(), u"3"_s);
    QCOMPARE(send()->toolTip(), u"The room wants slower chat."_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text(), u"patience"_s);
    m_room->pause = 900ms;
    QTRY_COMPARE(send()->text(), u"1"_s); // by its own clock
    m_room->pause = 0ms;
    m_room->forbid({});
    QCOMPARE(send()->text(), QString());
    QVERIFY(send()->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"patience"_s});
}

void TestComposing::emojiTableIsSound()
{
    QVERIFY(emoji::all().size() > 1500);
    QSet<QString> seen;
    for (const emoji::Entry &entry : emoji::all()) {
        QVERIFY(!entry.characters.isEmpty() && !entry.codes.isEmpty());
        for (const QString &code : entry.codes) {
            QVERIFY2(!seen.contains(code), qPrintable(code));
            seen.insert(code);
            QCOMPARE(emoji::ofCode(code), entry.characters);
        }
    }
    QCOMPARE(emoji::ofCode(u"smile"_s), u"\U0001F604"_s);
    QCOMPARE(emoji::ofCode(u"tada"_s), u"\U0001F389"_s);
    QCOMPARE(emoji::ofCode(u"nosuchthing"_s), QString());
}

void TestComposing::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("typed");
    for (const auto &[name, theme] : {std::pair("light", Theme::Choice::Light), {"dark", Theme::Choice::Dark}}) {
        QTest::addRow("commands-%s", name) << int(theme) << u"/"_s;
        QTest::addRow("emoji-%s", name) << int(theme) << u"that was :cat"_s;
        QTest::addRow("names-%s", name) << int(theme) << u"hey @j"_s;
    }
}

/// PARTYLINE_PICTURES=DIR keeps them.
void TestComposing::pictures()
{
    QFETCH(int, theme);
    QFETCH(QString, typed);
    m_theme.setChoice(Theme::Choice(theme));
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    make(Service::PlugDj);
    m_composer->setGeometry(0, 330, 600, 60);
    m_refusal = u"You are not playing now."_s;
    setNames({u"Julia"_s, u"Julia Two"_s, u"jkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkjkj"_s});
    type(typed);
    QVERIFY(!offered().isEmpty());
    QVERIFY(m_window->rect().contains(completion()->geometry()));
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(
            QDir(folder).filePath(u"composing-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestComposing)
#include "tst_composing.moc"
