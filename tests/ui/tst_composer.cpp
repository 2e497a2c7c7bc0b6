// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/recordingcontroller.h"
#include "ui/completion.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesAreTheContracts();
    void enterSends();
    void buttonSends();
    void shiftEnterBeginsALine();
    void growsToSixLines();
    void emptyTextIsNotSent();
    void refusedTextStays();
    void counterAppearsLate();
    void counterTellsOfSeveralLines();
    void tooLongCannotBeSent();
    void reasonTakesTheFieldsPlace();
    void waitingKeepsTheFieldOpen();
    void unknownCommandIsAskedAbout();
    void moderatorCommandIsAskedAbout();
    void literalSlash_data();
    void literalSlash();
    void escapeDismissesTheQuestion();
    void nameIsCompleted();
    void emoteIsCompleted();
    void arrowsChooseAndEscapeCloses();
    void sixSuggestionsAtMost();
    void mentionGoesToTheCursor();
    void draftIsTold();
    void editedLineStandsBeforeTheDraft();
    void bookFromTheClipboardIsCut();

private:
    void make(Service service);
    ComposerEdit *edit() const { return m_composer->findChild<ComposerEdit *>(); }
    QPushButton *send() const { return m_composer->findChild<QPushButton *>(u"sendButton"_s); }
    QString counter() const;
    Completion *completion() const { return m_window->findChild<Completion *>(); }
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(edit(), key, modifiers); }
    bool isAsking() const;

    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
};

void TestComposer::init()
{
    make(Service::PlugDj);
}

void TestComposer::make(Service service)
{
    cleanup();
    m_account = std::make_unique<IdleAccount>(service);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_room->goLive();
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    m_composer = new Composer(*m_room, m_theme, nullptr, m_window.get());
    m_composer->setGeometry(0, 200, 500, 200);
    m_window->show();
    m_composer->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestComposer::cleanup()
{
    m_window.reset();
    m_room.reset();
    m_account.reset();
}

QString TestComposer::counter() const
{
    const auto *label = m_composer->findChild<QLabel *>(u"counterLabel"_s);
    return label->isVisible() ? label->text() : QString();
}

bool TestComposer::isAsking() const
{
    return m_composer->findChild<QWidget *>(u"questionBar"_s)->isVisible();
}

void TestComposer::namesAreTheContracts()
{
    QCOMPARE(edit()->accessibleName(), u"Message"_s);
    QCOMPARE(send()->accessibleName(), u"Send"_s);
    m_room->rename(u"Night Bus"_s, {});
    QCOMPARE(edit()->placeholderText(), u"Message Night Bus"_s);
}

void TestComposer::enterSends()
{
    type(u"hi there"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"hi there"_s});
    QCOMPARE(m_composer->text(), QString());
}

void TestComposer::buttonSends()
{
    type(u"hi"_s);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(m_room->said, QStringList{u"hi"_s});
}

void TestComposer::shiftEnterBeginsALine()
{
    type(u"one"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"two"_s);
    QVERIFY(m_room->said.isEmpty());
    press(Qt::Key_Enter);
    QCOMPARE(m_room->said, QStringList{u"one\ntwo"_s});
}

void TestComposer::growsToSixLines()
{
    const int one = edit()->height();
    int before = one;
    for (int line = 2; line <= 6; ++line) {
        press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(edit()->height() > before);
        before = edit()->height();
    }
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(edit()->height(), before);
    type(u"seven"_s);
    press(Qt::Key_Return);
    QCOMPARE(edit()->height(), one);
}

void TestComposer::emptyTextIsNotSent()
{
    QVERIFY(!send()->isEnabled());
    press(Qt::Key_Return);
    type(u"   "_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
}

void TestComposer::refusedTextStays()
{
    m_room->refusal = u"The room is being cleaned."_s;
    type(u"important"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_composer->text(), u"important"_s);
    QVERIFY(isAsking());
    QCOMPARE(m_composer->findChild<StatusLine *>()->text(), m_room->refusal);
    QVERIFY(!m_composer->findChild<QPushButton *>(u"sendAnywayButton"_s)->isVisible());
    type(u"!"_s);
    QVERIFY(!isAsking());
}

void TestComposer::counterAppearsLate()
{
    m_room->limit = 10;
    type(u"1234567"_s);
    QCOMPARE(counter(), QString());
    type(u"8"_s);
    QCOMPARE(counter(), u"8/10"_s);
}

void TestComposer::counterTellsOfSeveralLines()
{
    m_room->limit = 10;
    type(u"0123456789abc"_s);
    QCOMPARE(counter(), u"2 lines, 13/10"_s);
    QVERIFY(send()->isEnabled());
}

void TestComposer::tooLongCannotBeSent()
{
    m_room->limit = 10;
    type(u"x"_s.repeated(34));
    QCOMPARE(counter(), u"34/10"_s);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(send()->toolTip(), u"Too long by far."_s);
    QCOMPARE(send()->accessibleDescription(), u"Too long by far."_s);
    QCOMPARE(edit()->extraSelections().size(), 1);
    QCOMPARE(edit()->extraSelections().constFirst().cursor.selectedText(), u"xxxx"_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text().size(), 34);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Backspace);
    QVERIFY(edit()->extraSelections().isEmpty());
    QVERIFY(send()->isEnabled());
}

void TestComposer::reasonTakesTheFieldsPlace()
{
    type(u"half a thou"_s);
    m_room->forbid(u"You are muted for 14 minutes."_s);
    const auto *reason = m_composer->findChild<QLabel *>(u"reasonLabel"_s);
    QVERIFY(!edit()->isVisible());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"You are muted for 14 minutes."_s);
    m_room->forbid({});
    QVERIFY(edit()->isVisible());
    QVERIFY(!reason->isVisible());
    QCOMPARE(m_composer->text(), u"half a thou"_s);
}

void TestComposer::waitingKeepsTheFieldOpen()
{
    m_room->forbid(u"Not connected."_s);
    m_room->show({RoomController::State::Waiting, u"Lost."_s, std::chrono::seconds(9), {}});
    QVERIFY(edit()->isVisible());
    type(u"still here"_s);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(send()->toolTip(), u"Not connected."_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text(), u"still here"_s);
    m_room->goLive();
    m_room->forbid({});
    QVERIFY(send()->isEnabled());
}

void TestComposer::unknownCommandIsAskedAbout()
{
    type(u"/dance now"_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QVERIFY(isAsking());
    QVERIFY(m_composer->findChild<StatusLine *>()->text().contains(u"/dance"_s));
    QTest::mouseClick(m_composer->findChild<QPushButton *>(u"sendAnywayButton"_s), Qt::LeftButton);
    QCOMPARE(m_room->said, QStringList{u" /dance now"_s}); // the blank makes it literal
    QVERIFY(!isAsking());
}

void TestComposer::moderatorCommandIsAskedAbout()
{
    make(Service::Floatplane);
    type(u"/ban somebody"_s);
    press(Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QVERIFY(isAsking());
}

void TestComposer::literalSlash_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("two slashes") << u"//not a command"_s << u"//not a command"_s;
    QTest::newRow("leading space") << u" /shrug"_s << u" /shrug"_s;
    QTest::newRow("me") << u"/me waves"_s << u"/me waves"_s;
    QTest::newRow("em") << u"/em waves"_s << u"/em waves"_s;
}

void TestComposer::literalSlash()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{said});
    QVERIFY(!isAsking());
}

void TestComposer::escapeDismissesTheQuestion()
{
    type(u"/dance"_s);
    press(Qt::Key_Return);
    QVERIFY(isAsking());
    press(Qt::Key_Escape);
    QVERIFY(!isAsking());
    QCOMPARE(m_composer->text(), u"/dance"_s);
}

void TestComposer::nameIsCompleted()
{
    RosterEntry self;
    self.person = {u"7"_s, u"juniper"_s, Role::None};
    self.isSelf = true;
    RosterEntry other;
    other.person = {u"8"_s, u"Julia Two"_s, Role::None};
    m_room->setRoster({self, other});
    type(u"hey @ju"_s);
    QVERIFY(completion()->isVisible());
    QCOMPARE(completion()->count(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"hey @Julia Two "_s);
    QVERIFY(!completion()->isVisible());
    QVERIFY(m_room->said.isEmpty());
}

void TestComposer::emoteIsCompleted()
{
    m_composer->setEmotes({{u"teapot"_s, {}}, {u"kettle"_s, {}}});
    type(u"put the :pot"_s);
    QVERIFY(completion()->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(m_composer->text(), u"put the :teapot: "_s);
    QVERIFY(m_room->said.isEmpty());
    type(u"at 10:30"_s);
    QVERIFY(!completion()->isVisible());
}

void TestComposer::arrowsChooseAndEscapeCloses()
{
    m_composer->setEmotes({{u"kettle"_s, {}}, {u"kettletime"_s, {}}});
    type(u":ket"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u":kettletime: "_s);
    type(u":ket"_s);
    press(Qt::Key_Up); // around the end
    press(Qt::Key_Enter);
    QCOMPARE(m_composer->text(), u":kettletime: :kettletime: "_s);
    type(u":ket"_s);
    press(Qt::Key_Escape);
    QVERIFY(!completion()->isVisible());
    QCOMPARE(m_composer->text(), u":kettletime: :kettletime: :ket"_s);
}

void TestComposer::sixSuggestionsAtMost()
{
    QList<Emote> emotes;
    for (int i = 0; i < 40; ++i)
        emotes.append({u"boat%1"_s.arg(i), {}});
    m_composer->setEmotes(emotes);
    type(u":bo"_s);
    QCOMPARE(completion()->count(), Completion::MostRows);
    const QRect place(completion()->mapTo(m_window.get(), QPoint()), completion()->size());
    QVERIFY(place.bottom() < edit()->mapTo(m_window.get(), QPoint()).y());
}

void TestComposer::mentionGoesToTheCursor()
{
    type(u"so "_s);
    m_composer->mention(u"tape.deck"_s);
    QCOMPARE(m_composer->text(), u"so @tape.deck "_s);
}

void TestComposer::draftIsTold()
{
    QSignalSpy drafts(m_composer, &Composer::draftChanged);
    type(u"ab"_s);
    QCOMPARE(drafts.constLast().at(0).toString(), u"ab"_s);
    press(Qt::Key_Return);
    QCOMPARE(drafts.constLast().at(0).toString(), QString());
}

void TestComposer::editedLineStandsBeforeTheDraft()
{
    type(u"a new thought"_s);
    m_composer->insertText(u"the failed line "_s);
    QCOMPARE(m_composer->text(), u"the failed line a new thought"_s);
}

void TestComposer::bookFromTheClipboardIsCut()
{
    QGuiApplication::clipboard()->setText(u"b"_s.repeated(100'000));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_composer->text().size(), 20'000);
    QVERIFY(!send()->isEnabled());
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
