// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/recordingcontroller.h"
#include "ui/commandbook.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/roomcommands.h"
#include "ui/statusline.h"

#include <QPushButton>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Lines that begin with "/": what they call, what is refused, what is asked first (plugdj.md 6.3, floatplane.md 7.5).
class TestCommandBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void callOf_data();
    void callOf();
    void matchingPutsBeginningsFirst();
    void usageShowsTheHint();
    void runsAndClearsTheField();
    void answersWithASentence();
    void failureKeepsTheLine();
    void refusalKeepsTheLine();
    void argumentsMayBeNeeded();
    void asksTwiceWhereTwiceIsWanted();
    void typingOnTakesTheQuestionBack();
    void worksWithoutAConnection();
    void emotesGoToTheRoom();

private:
    void make(Service service);
    void type(const QString &text) { QTest::keyClicks(m_composer->findChild<ComposerEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_composer->findChild<ComposerEdit *>(), key); }
    QPushButton *yes() const { return m_composer->findChild<QPushButton *>(u"sendAnywayButton"_s); }
    QString line() const
    {
        const auto *status = m_composer->findChild<StatusLine *>();
        return status->isVisible() ? status->text() : QString();
    }

    Theme m_theme;
    CommandBook m_book;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    QStringList m_ran;
    Result<QString> m_answer = QString();
    QString m_refusal;
    QList<CommandBook::Question> m_questions;
};

void TestCommandBook::init()
{
    m_ran.clear();
    m_answer = QString();
    m_refusal.clear();
    m_questions.clear();
    make(Service::PlugDj);
    if (!m_book.commands().isEmpty())
        return;
    CommandBook::Command dance{u"dance"_s, {u"jig"_s}, u"<how>"_s, u"dances"_s};
    dance.run = [this](const QString &arguments) {
        m_ran.append(arguments);
        return m_answer;
    };
    dance.refusal = [this] { return m_refusal; };
    dance.questions = [this](const QString &) { return m_questions; };
    m_book.add(dance);
    m_book.add({u"abundance"_s, {}, {}, u"more of it"_s, false, dance.run});
    CommandBook::Command bow{u"bow"_s, {}, u"<to whom>"_s, u"bows"_s, true, dance.run};
    m_book.add(bow);
}

void TestCommandBook::cleanup()
{
    m_window.reset();
    m_room.reset();
    m_account.reset();
}

void TestCommandBook::make(Service service)
{
    cleanup();
    m_account = std::make_unique<IdleAccount>(service);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_room->goLive();
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    m_composer = new Composer(*m_room, m_theme, nullptr, m_window.get());
    m_composer->setCommands(m_book);
    m_composer->setGeometry(0, 200, 500, 200);
    m_window->show();
    m_composer->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCommandBook::callOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"/dance"_s << u"dance()"_s;
    QTest::newRow("with arguments") << u"/dance  with  me "_s << u"dance(with  me)"_s;
    QTest::newRow("new line") << u"/dance\nslowly"_s << u"dance(slowly)"_s;
    QTest::newRow("alias, other case") << u"/JIG"_s << u"dance()"_s;
    QTest::newRow("unknown") << u"/sing"_s << QString();
    QTest::newRow("longer word") << u"/dances"_s << QString();
    QTest::newRow("two slashes") << u"//dance"_s << QString();
    QTest::newRow("blank in front") << u" /dance"_s << QString();
    QTest::newRow("slash alone") << u"/"_s << QString();
    QTest::newRow("text") << u"dance"_s << QString();
}

void TestCommandBook::callOf()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto call = m_book.callOf(text);
    QCOMPARE(call ? call->command->name + u'(' + call->arguments + u')' : QString(), expected);
}

void TestCommandBook::matchingPutsBeginningsFirst()
{
    QStringList names;
    for (const CommandBook::Command *command : m_book.matching(u"Dan"_s))
        names.append(command->name);
    QCOMPARE(names, (QStringList{u"dance"_s, u"abundance"_s}));
    QVERIFY(m_book.matching(u"waltz"_s).isEmpty());
    QCOMPARE(m_book.matching(u"jig"_s).size(), 1);
}

void TestCommandBook::usageShowsTheHint()
{
    QCOMPARE(CommandBook::usage(*m_book.find(u"dance"_s)), u"/dance <how>"_s);
    QCOMPARE(CommandBook::usage(*m_book.find(u"abundance"_s)), u"/abundance"_s);
}

void TestCommandBook::runsAndClearsTheField()
{
    type(u"/dance with me"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"with me"_s});
    QVERIFY(m_room->said.isEmpty());
    QCOMPARE(m_composer->text(), QString());
    QCOMPARE(line(), QString());
}

void TestCommandBook::answersWithASentence()
{
    m_answer = u"You dance."_s;
    type(u"/dance"_s);
    press(Qt::Key_Escape); // the list
    press(Qt::Key_Return);
    QCOMPARE(line(), u"You dance."_s);
    QVERIFY(!yes()->isVisible());
    type(u"x"_s);
    QCOMPARE(line(), QString());
}

void TestCommandBook::failureKeepsTheLine()
{
    m_answer = Error{Error::Kind::Refused, u"The floor is wet."_s, {}, {}};
    type(u"/dance on"_s);
    press(Qt::Key_Return);
    QCOMPARE(line(), u"The floor is wet."_s);
    QCOMPARE(m_composer->text(), u"/dance on"_s);
}

void TestCommandBook::refusalKeepsTheLine()
{
    m_refusal = u"Not before midnight."_s;
    type(u"/dance on"_s);
    QVERIFY(!m_composer->findChild<QPushButton *>(u"sendButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(line(), m_refusal);
    QCOMPARE(m_composer->text(), u"/dance on"_s);
    QVERIFY(m_ran.isEmpty());
}

void TestCommandBook::argumentsMayBeNeeded()
{
    type(u"/bow "_s);
    press(Qt::Key_Return);
    QCOMPARE(line(), u"More is needed: /bow <to whom>"_s);
    type(u"ann"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"ann"_s});
}

void TestCommandBook::asksTwiceWhereTwiceIsWanted()
{
    m_questions = {{u"Really?"_s, u"Dance"_s}, {u"On the table?"_s, u"On the table"_s}};
    type(u"/dance on"_s);
    press(Qt::Key_Return);
    QCOMPARE(line(), u"Really?"_s);
    QCOMPARE(yes()->text(), u"Dance"_s);
    QTest::mouseClick(yes(), Qt::LeftButton);
    QVERIFY(m_ran.isEmpty());
    QCOMPARE(line(), u"On the table?"_s);
    QCOMPARE(yes()->text(), u"On the table"_s);
    yes()->setFocus();
    QTest::keyClick(yes(), Qt::Key_Space);
    QCOMPARE(m_ran, QStringList{u"on"_s});
    QCOMPARE(line(), QString());
    QCOMPARE(m_composer->text(), QString());
}

void TestCommandBook::typingOnTakesTheQuestionBack()
{
    m_questions = {{u"Really?"_s, u"Dance"_s}};
    type(u"/dance on"_s);
    press(Qt::Key_Return);
    QCOMPARE(line(), u"Really?"_s);
    type(u"!"_s);
    QCOMPARE(line(), QString());
    yes()->click();
    QVERIFY(m_ran.isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(line(), QString());
    QCOMPARE(m_composer->text(), u"/dance on!"_s);
    QVERIFY(m_ran.isEmpty());
}

void TestCommandBook::worksWithoutAConnection()
{
    m_room->forbid(u"Not connected."_s);
    m_room->show({RoomController::State::Waiting, u"Lost."_s, std::chrono::seconds(9), {}});
    type(u"/dance on"_s);
    QVERIFY(m_composer->findChild<QPushButton *>(u"sendButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"on"_s});
}

void TestCommandBook::emotesGoToTheRoom()
{
    CommandBook book;
    addEmoteCommands(book, *m_room);
    m_composer->setCommands(book);
    type(u"/em waves"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_room->said, QStringList{u"/em waves"_s});
    QVERIFY(!book.callOf(u"/Me waves"_s)); // case counts on the wire
    m_room->forbid(u"You are muted."_s);
    QCOMPARE(book.refusalOf(*book.callOf(u"/me waves"_s)), u"You are muted."_s);
    m_composer->setCommands(m_book);
}

QTEST_MAIN(TestCommandBook)
#include "tst_commandbook.moc"
