// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "support/streampagetest.h"
#include "ui/delaybar.h"
#include "ui/delaycard.h"
#include "ui/delaypeek.h"
#include "ui/roompeople.h"

#include <QCheckBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The delay of a livestream's chat, by pointer and keys. With PARTYLINE_PICTURES=DIR pictures are kept there.
class TestChatDelay : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { t.reset(); }

    void withoutItNothingIsSeenOfIt();
    void theCardSetsIt();
    void linesWaitAndAreCounted();
    void ownLinesStandAtOnce();
    void pollsAndGapsDoNotWait();
    void deletedWhileWaiting();
    void hiddenWhileWaiting();
    void aLookLastsAsLongAsTheKey();
    void aTapKeepsItOpen();
    void theButtonOpensItToo();
    void showAllNow();
    void leavingShowsTheRest();
    void eachRoomKeepsItsOwn();

private:
    DelayBar &bar() const { return *t->page->findChild<DelayBar *>(); }
    DelayPeek &peek() const { return *t->page->findChild<DelayPeek *>(); }
    QString words() const { return bar().accessibleDescription(); }
    void setDelay(int seconds);
    void hearTwo();

    std::unique_ptr<StreamPageTest> t;
};

void TestChatDelay::init()
{
    t = std::make_unique<StreamPageTest>();
}

/// As a user does: the button below the people, then the field.
void TestChatDelay::setDelay(int seconds)
{
    QTest::mouseClick(t->page->findChild<QPushButton *>(u"delayButton"_s), Qt::LeftButton);
    auto *card = t->page->findChild<DelayCard *>();
    QTRY_VERIFY(card->isVisible());
    card->findChild<QSpinBox *>()->setValue(seconds);
    QTest::keyClick(card, Qt::Key_Escape);
    QTRY_VERIFY(!card->isVisible());
    t->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(t->page.get()));
    t->field().setFocus();
}

void TestChatDelay::hearTwo()
{
    t->hear(u"m1"_s, u"Kestrel-7"_s, u"what a goal"_s);
    t->hear(u"m2"_s, u"Kestrel-7"_s, u"unbelievable"_s);
    QTRY_COMPARE(t->server.items(FeedItem::Kind::Chatter).size(), 2);
}

void TestChatDelay::withoutItNothingIsSeenOfIt()
{
    QVERIFY(bar().isHidden());
    QTest::keyPress(&t->field(), Qt::Key_F8);
    QVERIFY(peek().isHidden());
    QTest::keyRelease(&t->field(), Qt::Key_F8);
    hearTwo();
    t->waitForRows(2);
}

void TestChatDelay::theCardSetsIt()
{
    auto *button = t->page->findChild<QPushButton *>(u"delayButton"_s);
    QCOMPARE(button->accessibleName(), u"Chat delay"_s);
    QCOMPARE(button->text(), u"No delay"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *card = t->page->findChild<DelayCard *>();
    QTRY_VERIFY(card->isVisible());
    auto *slider = card->findChild<QSlider *>();
    QCOMPARE(slider->accessibleName(), u"Chat delay in seconds"_s);
    QTRY_VERIFY(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(card->findChild<QSpinBox *>()->value(), 5);
    QCOMPARE(button->text(), u"Delay 5 s"_s);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(button->text(), u"Delay 60 s"_s);
    card->findChild<QSpinBox *>()->setValue(0);
    QCOMPARE(slider->value(), 0);
    QVERIFY(bar().isHidden());
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(card->grab().save(QDir(folder).filePath(u"delaycard.png"_s)));
}

void TestChatDelay::linesWaitAndAreCounted()
{
    setDelay(60);
    QVERIFY(bar().isVisible());
    QCOMPARE(words(), u"Chat delayed by 60 s · nothing waits"_s);
    hearTwo();
    QTRY_COMPARE(words(), u"Chat delayed by 60 s · 2 line(s) waiting"_s);
    QCOMPARE(t->page->feed().rowCount(), 0);
    t->keep(u"delay-waiting"_s);
    setDelay(1);
    t->waitForRows(2); // a second later
    QCOMPARE(t->page->feed().at(0).text, u"what a goal"_s);
    QTRY_COMPARE(words(), u"Chat delayed by 1 s · nothing waits"_s);
}

void TestChatDelay::ownLinesStandAtOnce()
{
    setDelay(60);
    hearTwo();
    t->type(u"hello"_s);
    t->waitForRows(1);
    QTRY_COMPARE(t->page->feed().at(0).delivery, FeedItem::Delivery::Sent);
    // What waited was said before: it takes its place above.
    setDelay(0);
    t->waitForRows(3);
    QCOMPARE(t->page->feed().at(2).text, u"hello"_s);

    setDelay(60);
    QTest::mouseClick(t->page->findChild<QPushButton *>(u"delayButton"_s), Qt::LeftButton);
    auto *card = t->page->findChild<DelayCard *>();
    QTRY_VERIFY(card->isVisible());
    card->findChildren<QCheckBox *>()[0]->setChecked(false);
    card->close();
    t->type(u"later"_s);
    QTRY_COMPARE(t->sent().size(), 2);
    QTRY_VERIFY(words().contains(u"1 line(s) waiting"_s));
    QCOMPARE(t->page->feed().rowCount(), 3);
}

void TestChatDelay::pollsAndGapsDoNotWait()
{
    setDelay(60);
    hearTwo();
    t->server.chatServer.drop();
    t->waitForRows(1);
    QCOMPARE(t->page->feed().at(0).kind, FeedItem::Kind::Gap);
    QTRY_VERIFY(words().contains(u"2 line(s)"_s)); // a lost connection loses nothing that came before
}

void TestChatDelay::deletedWhileWaiting()
{
    setDelay(60);
    hearTwo();
    t->server.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"m1"_s}});
    QTRY_COMPARE(t->server.changed->size(), 1);
    setDelay(0);
    t->waitForRows(1);
    QCOMPARE(t->page->feed().at(0).id, u"m2"_s);
}

void TestChatDelay::hiddenWhileWaiting()
{
    setDelay(60);
    hearTwo();
    t->page->people().hide(t->server.items()[0].author, 0s);
    setDelay(0);
    t->waitForRows(2);
    QVERIFY(t->page->feed().at(0).isHidden);
}

void TestChatDelay::aLookLastsAsLongAsTheKey()
{
    setDelay(60);
    hearTwo();
    QTest::keyPress(&t->field(), Qt::Key_F8);
    QTRY_COMPARE(peek().model().rowCount(), 2);
    QVERIFY(peek().isVisible());
    QCOMPARE(t->page->feed().rowCount(), 0); // the feed itself waits on
    t->keep(u"delay-peek"_s);
    t->hear(u"m3"_s, u"LinusTech"_s, u"one more"_s, u"Moderator"_s);
    QTRY_COMPARE(peek().model().rowCount(), 3);
    t->server.chatServer.emitEvent(u"radioChatterDelete"_s, QJsonObject{{u"id"_s, u"m1"_s}});
    QTRY_COMPARE(peek().model().rowCount(), 2);
    const QDeadlineTimer held(350); // longer than a tap
    QTRY_VERIFY(held.hasExpired());
    QTest::keyRelease(&t->field(), Qt::Key_F8);
    QVERIFY(peek().isHidden());
    QCOMPARE(peek().model().rowCount(), 0);
}

void TestChatDelay::aTapKeepsItOpen()
{
    setDelay(60);
    hearTwo();
    QTest::keyClick(&t->field(), Qt::Key_F8);
    QVERIFY(peek().isVisible());
    QTest::keyClick(&t->field(), Qt::Key_F8);
    QVERIFY(peek().isHidden());
    QTest::keyClick(&t->feed(), Qt::Key_F8); // from the feed as well
    QVERIFY(peek().isVisible());
    QTest::keyClick(&t->field(), Qt::Key_Escape);
    QVERIFY(peek().isHidden());
}

void TestChatDelay::theButtonOpensItToo()
{
    setDelay(60);
    hearTwo();
    auto *button = t->page->findChild<QPushButton *>(u"peekButton"_s);
    QCOMPARE(button->text(), u"Peek"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(peek().isVisible());
    QCOMPARE(button->text(), u"Hide again"_s);
    setDelay(0);
    QVERIFY(peek().isHidden()); // there is nothing to look at any more
    QCOMPARE(button->text(), u"Peek"_s);
}

void TestChatDelay::showAllNow()
{
    setDelay(60);
    hearTwo();
    QTest::mouseClick(t->page->findChild<QPushButton *>(u"changeDelayButton"_s), Qt::LeftButton);
    auto *card = t->page->findChild<DelayCard *>();
    QTRY_VERIFY(card->isVisible());
    for (QPushButton *button : card->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    card->close();
    t->waitForRows(2);
    QVERIFY(bar().isVisible()); // the delay stays
}

void TestChatDelay::leavingShowsTheRest()
{
    setDelay(60);
    hearTwo();
    t->server.room->leave();
    t->waitForRows(2);
}

void TestChatDelay::eachRoomKeepsItsOwn()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"p.ini"_s));
    t->page->followSettings(settings, u"a/one"_s);
    setDelay(12);
    QCOMPARE(settings.chatDelay(u"a/one"_s), 12s);
    t->makePage();
    t->page->followSettings(settings, u"a/other"_s);
    QVERIFY(bar().isHidden());
    t->makePage();
    t->page->followSettings(settings, u"a/one"_s);
    QCOMPARE(words(), u"Chat delayed by 12 s · nothing waits"_s);
    settings.setOwnLinesAtOnce(false); // chosen in another room: holds here too
    t->type(u"mine"_s);
    QTRY_VERIFY(words().contains(u"1 line(s)"_s));
}

QTEST_MAIN(TestChatDelay)
#include "tst_chatdelay.moc"
