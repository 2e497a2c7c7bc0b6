// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/recordingroom.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Writing with real keys and clicks, against a room that only records.
class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterSendsAndEmptiesTheField();
    void shiftEnterBeginsALine();
    void theArrowSends();
    void nothingIsNotSent_data();
    void nothingIsNotSent();
    void whatIsRefusedStaysWithItsReason();
    void counterAppearsNearTheLimit();
    void severalLinesAreAnnounced();
    void tooLongCannotBeSent();
    void whoCannotSpeakReadsWhy();
    void aWaitingConnectionLeavesTheFieldOpen();
    void unknownCommandAsksFirst();
    void emoteCommandGoesOut();
    void twoSlashesAreLiteral();
    void moderatorCommandAsksFirst();
    void nameIsCompleted();
    void emoteIsCompleted();
    void escapeClosesSuggestions();
    void draftIsTold();
    void growsToSixLinesAtMost();

private:
    void make(Service service);
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_composer->findChild<T *>(name);
    }
    Completion *suggestions() const { return m_window->findChild<Completion *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingRoom> m_room;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    ComposerEdit *m_edit = nullptr;
};

void TestComposer::init()
{
    make(Service::PlugDj);
}

void TestComposer::cleanup()
{
    m_window.reset();
    m_room.reset();
    m_account.reset();
    m_theme.reset();
}

void TestComposer::make(Service service)
{
    cleanup();
    m_theme = std::make_unique<Theme>();
    m_account = std::make_unique<IdleAccount>(service);
    m_room = std::make_unique<RecordingRoom>(*m_account);
    m_room->become(RoomController::State::Live);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_composer = new Composer(*m_room, *m_theme, nullptr, m_window.get());
    m_composer->setGeometry(0, 200, 600, 200);
    m_edit = part<ComposerEdit>(u"messageEdit"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_edit->setFocus();
}

void TestComposer::enterSendsAndEmptiesTheField()
{
    type(u"hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"hello"_s});
    QVERIFY(m_composer->text().isEmpty());
}

void TestComposer::shiftEnterBeginsALine()
{
    type(u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    type(u"b"_s);
    QCOMPARE(m_composer->text(), u"a\nb"_s);
    QVERIFY(m_room->said.isEmpty());
}

void TestComposer::theArrowSends()
{
    type(u"hello"_s);
    QCOMPARE(part<QToolButton>(u"sendButton"_s)->accessibleName(), u"Send"_s);
    QTest::mouseClick(part<QToolButton>(u"sendButton"_s), Qt::LeftButton);
    QCOMPARE(m_room->said, QStringList{u"hello"_s});
}

void TestComposer::nothingIsNotSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
}

void TestComposer::nothingIsNotSent()
{
    QFETCH(QString, text);
    type(text);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
}

void TestComposer::whatIsRefusedStaysWithItsReason()
{
    m_room->sayError = u"Too fast."_s;
    type(u"hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_composer->text(), u"hello"_s);
    QVERIFY(part<QLabel>(u"questionLine"_s)->isVisible());
    QCOMPARE(part<StatusLine>(u"questionLine"_s)->status().sentence, u"Too fast."_s);
}

void TestComposer::counterAppearsNearTheLimit()
{
    auto *counter = part<QLabel>(u"counterLabel"_s);
    type(u"1234567"_s);
    QVERIFY(!counter->isVisible());
    type(u"8"_s);
    QVERIFY(counter->isVisible());
    QCOMPARE(counter->text(), u"8/10"_s);
}

void TestComposer::severalLinesAreAnnounced()
{
    type(u"123456789012"_s);
    QVERIFY2(part<QLabel>(u"counterLabel"_s)->text().contains(u"2"_s),
             qPrintable(part<QLabel>(u"counterLabel"_s)->text()));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_room->said.size(), 1);
}

void TestComposer::tooLongCannotBeSent()
{
    type(QString(31, u'x'));
    auto *send = part<QToolButton>(u"sendButton"_s);
    QVERIFY(!send->isEnabled());
    QCOMPARE(send->toolTip(), u"Too long."_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text().size(), 31);
}

void TestComposer::whoCannotSpeakReadsWhy()
{
    m_room->refuse(u"You are muted for 14 minutes."_s);
    QVERIFY(!m_edit->isVisible());
    QCOMPARE(part<QLabel>(u"reasonLabel"_s)->text(), u"You are muted for 14 minutes."_s);
    m_room->refuse({});
    QVERIFY(m_edit->isVisible());
}

void TestComposer::aWaitingConnectionLeavesTheFieldOpen()
{
    m_room->refusal = u"Not connected."_s;
    m_room->become(RoomController::State::Waiting, u"No route."_s);
    QVERIFY(m_edit->isVisible());
    type(u"hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text(), u"hello"_s);
}

void TestComposer::unknownCommandAsksFirst()
{
    type(u"/eta"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    auto *anyway = part<QPushButton>(u"sendAnywayButton"_s);
    QVERIFY(anyway->isVisible());
    QTest::mouseClick(anyway, Qt::LeftButton);
    QCOMPARE(m_room->said, QStringList{u"/eta"_s});
}

void TestComposer::emoteCommandGoesOut()
{
    type(u"/me waves"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"/me waves"_s});
}

void TestComposer::twoSlashesAreLiteral()
{
    type(u"//eta"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"/eta"_s});
}

void TestComposer::moderatorCommandAsksFirst()
{
    make(Service::Floatplane);
    type(u"/ban bob"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_room->said.isEmpty());
    QVERIFY(part<QPushButton>(u"sendAnywayButton"_s)->isVisible());
}

void TestComposer::nameIsCompleted()
{
    RosterEntry ann;
    ann.person = {u"1"_s, u"ann of the hills"_s, Role::None};
    m_room->people = {ann};
    type(u"hi @an"_s);
    QVERIFY(suggestions()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"hi @ann of the hills "_s);
    QVERIFY(!suggestions()->isVisible());
}

void TestComposer::emoteIsCompleted()
{
    m_composer->setEmotes({{u"teapot"_s, QUrl()}, {u"kettle"_s, QUrl()}, {u"kettletime"_s, QUrl()}});
    type(u":ket"_s);
    QCOMPARE(suggestions()->count(), 2);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_composer->text(), u":kettletime: "_s);
    QVERIFY(m_room->said.isEmpty());
}

void TestComposer::escapeClosesSuggestions()
{
    m_composer->setEmotes({{u"teapot"_s, QUrl()}});
    type(u":te"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!suggestions()->isVisible());
    QCOMPARE(m_composer->text(), u":te"_s);
}

void TestComposer::draftIsTold()
{
    QSignalSpy draft(m_composer, &Composer::draftChanged);
    type(u"a"_s);
    QCOMPARE(draft.size(), 1);
    QCOMPARE(draft[0][0].toString(), u"a"_s);
}

void TestComposer::growsToSixLinesAtMost()
{
    const int one = m_edit->height();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    const int six = m_edit->height();
    QVERIFY(six > one * 4);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_edit->height(), six);
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
