// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/practicestream.h"

#include <QTimer>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using VoteState = Poll::VoteState;

/// Polls of the practice server from open to result: ten votes a second, each told twice and each followed by one that
/// is late; several at once; moderators.
class TestFloatplanePollRush : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tenVotesASecond();
    void severalAtOnce();
    void alertsWhoLooksElsewhere();
    void endsWhileTheLineIsDown();
    void moderatorsOpenAndClose();
    void moderatorsAreRefusedInWords();
    void viewersStayViewers();

private:
    QList<FeedItem> told() const;

    std::unique_ptr<PracticeStream> m;
    QList<FeedItem> m_items;
    QList<Alert> m_alerts;
};

void TestFloatplanePollRush::init()
{
    m = std::make_unique<PracticeStream>();
    m_items.clear();
    m_alerts.clear();
}

void TestFloatplanePollRush::cleanup()
{
    m.reset();
}

QList<FeedItem> TestFloatplanePollRush::told() const
{
    auto items = m_items;
    items.removeIf([](const FeedItem &item) { return item.kind != FeedItem::Kind::Poll; });
    return items;
}

#define ENTER(login, user)                                                                                             \
    QVERIFY(m->signIn(login, user));                                                                                   \
    m->makeRoom();                                                                                                     \
    connect(m->room.get(), &RoomController::itemsArrived, this, [this](const auto &items) { m_items.append(items); }); \
    connect(m->room.get(), &RoomController::alerted, this, [this](const Alert &alert) { m_alerts.append(alert); });    \
    QVERIFY(m->joinLive())

void TestFloatplanePollRush::tenVotesASecond()
{
    m->setFault(u"floatplane-late-ticks"_s);
    m->setFault(u"floatplane-duplicate-events"_s);
    ENTER(PracticeStream::Login::Cookie, {});
    constexpr int Seconds = 4;
    const QString id = m->openPoll(
        {{u"title"_s, u"Which?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s, u"C"_s}}, {u"seconds"_s, Seconds}});
    QTRY_VERIFY(!m->poll(id).id.isEmpty());

    QList<int> ticks;
    int changes = 0;
    connect(m->room.get(), &FloatplaneController::pollsChanged, this, [&] {
        ++changes;
        ticks.append(m->poll(id).tick);
    });
    int cast = 0;
    QTimer crowd;
    crowd.setTimerType(Qt::PreciseTimer);
    connect(&crowd, &QTimer::timeout, this, [&] {
        const QJsonObject vote{{u"id"_s, id}, {u"option"_s, cast % 3}, {u"service"_s, u"floatplane"_s}};
        if (m->server->control(u"vote"_s, vote)) // the server takes none after the end
            ++cast;
        else
            crowd.stop();
    });
    crowd.start(100ms);
    QTRY_VERIFY_WITH_TIMEOUT(m->poll(id).isClosed, PracticeStream::Patience);

    const Poll poll = m->poll(id);
    QVERIFY2(cast >= Seconds * 5, qPrintable(QString::number(cast))); // a busy machine is slower than ten a second
    QCOMPARE(poll.tick, cast);
    QCOMPARE(poll.total(), cast);
    QCOMPARE(poll.counts, (QList<int>{(cast + 2) / 3, (cast + 1) / 3, cast / 3}));
    QVERIFY(std::is_sorted(ticks.cbegin(), ticks.cend()));
    QCOMPARE(changes, cast + 1); // once a vote and once for the end: what came twice or late was none
    const auto result = told().constLast();
    QCOMPARE(std::get<FeedItem::PollPayload>(result.payload).poll->counts, poll.counts);
    QVERIFY(!std::get<FeedItem::PollPayload>(result.payload).poll->isPartial);
    QCOMPARE(told().size(), 2);
}

void TestFloatplanePollRush::severalAtOnce()
{
    ENTER(PracticeStream::Login::Token, {});
    const QString limited = m->openPoll({{u"title"_s, u"A minute?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}});
    const QString endless =
        m->openPoll({{u"title"_s, u"For ever?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}, {u"seconds"_s, 0}});
    QTRY_COMPARE(m->room->polls().size(), 2);
    QVERIFY(!m->poll(endless).endsAt.isValid());
    m->room->vote(endless, 0);
    m->room->vote(limited, 1);
    QTRY_COMPARE(m->poll(endless).counts, (QList<int>{1, 0}));
    QTRY_COMPARE(m->poll(limited).counts, (QList<int>{0, 1}));
    m->control(u"close-poll"_s, {{u"id"_s, limited}});
    QTRY_VERIFY(m->poll(limited).isClosed);
    QVERIFY(!m->poll(endless).isClosed);
    const QString next = m->openPoll({{u"title"_s, u"And now?"_s}});
    QTRY_COMPARE(m->room->polls().size(), 3);
    QCOMPARE(m->poll(next).voteState, VoteState::None);
    QCOMPARE(m->poll(endless).ownVote, 0);
}

void TestFloatplanePollRush::alertsWhoLooksElsewhere()
{
    const QString early = m->openPoll({{u"title"_s, u"Early?"_s}});
    ENTER(PracticeStream::Login::Cookie, {});
    QTRY_COMPARE(m_alerts.size(), 1); // it was open when we came, and we may still vote
    QCOMPARE(m_alerts[0].kind, Alert::Kind::Poll);
    QCOMPARE(m_alerts[0].text, u"Early?"_s);
    QCOMPARE(m_alerts[0].room, m->room->room());
    m->room->vote(early, 0);
    QTRY_COMPARE(m->poll(early).voteState, VoteState::Voted);
    m->openPoll({{u"title"_s, u"Late?"_s}});
    QTRY_COMPARE(m_alerts.size(), 2);
    QCOMPARE(m_alerts[1].text, u"Late?"_s);
    m->control(u"drop"_s);
    QTRY_COMPARE(m->room->siteConnection().state, RoomController::State::Waiting);
    QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), PracticeStream::Patience);
    m->control(u"close-poll"_s);
    QTRY_VERIFY(m->poll(early).isClosed);
    QCOMPARE(m_alerts.size(), 2); // what is known is no news
}

void TestFloatplanePollRush::endsWhileTheLineIsDown()
{
    auto slow = PracticeStream::fastOptions();
    slow.backoff = {1'500ms};
    ENTER(PracticeStream::Login::Cookie, {});
    m->makeRoom(slow);
    connect(m->room.get(), &RoomController::itemsArrived, this, [this](const auto &items) { m_items.append(items); });
    QVERIFY(m->joinLive());
    m_items.clear();
    const QString id =
        m->openPoll({{u"title"_s, u"Which?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}, {u"seconds"_s, 60}});
    const QString other =
        m->openPoll({{u"title"_s, u"Other?"_s}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}, {u"seconds"_s, 60}});
    m->control(u"vote"_s, {{u"id"_s, id}, {u"count"_s, 3}});
    QTRY_COMPARE(m->poll(id).tick, 3);
    m->control(u"drop"_s);
    QTRY_COMPARE(m->room->siteConnection().state, RoomController::State::Waiting);
    QVERIFY(m->poll(id).isPartial);
    m->control(u"vote"_s, {{u"id"_s, id}, {u"option"_s, 1}, {u"count"_s, 9}}); // nobody tells us
    m->control(u"close-poll"_s, {{u"id"_s, id}});
    QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), PracticeStream::Patience);
    QTRY_VERIFY(m->poll(id).isClosed);
    QVERIFY(m->poll(id).isPartial);
    QVERIFY(!m->poll(other).isPartial); // the join's answer is fresh
    QCOMPARE(told().constLast().text,
             u"The poll ended while there was no connection: Which? Last heard: \"A\" led with 3 of 3 vote(s)."_s);
}

void TestFloatplanePollRush::moderatorsOpenAndClose()
{
    ENTER(PracticeStream::Login::Cookie, u"moderator"_s);
    FloatplanePollModeration &moderation = m->room->pollModeration();
    QTRY_VERIFY(moderation.isPermitted());
    QSignalSpy opened(&moderation, &FloatplanePollModeration::opened);
    moderation.open({u"What next?"_s, {u"Tea"_s, u"More tea"_s}, 0s});
    QVERIFY(moderation.isOpening());
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m->room->polls().size(), 1); // told by the answer and by the event: one poll
    const QString id = m->room->polls().constFirst().id;
    QVERIFY(!m->poll(id).endsAt.isValid());
    moderation.close(id);
    QVERIFY(moderation.isClosing(id));
    QTRY_VERIFY(m->poll(id).isClosed);
    QTRY_VERIFY(!moderation.isClosing(id));
    QCOMPARE(told().size(), 2);

    m->control(u"drop"_s); // the moderators' room is joined anew
    QTRY_COMPARE(m->room->siteConnection().state, RoomController::State::Waiting);
    QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), PracticeStream::Patience);
    QVERIFY(moderation.isPermitted());
    moderation.open({u"Once more?"_s, {u"Yes"_s, u"No"_s}, 60s});
    QTRY_COMPARE(opened.size(), 2);
}

void TestFloatplanePollRush::moderatorsAreRefusedInWords()
{
    ENTER(PracticeStream::Login::Cookie, u"moderator"_s);
    FloatplanePollModeration &moderation = m->room->pollModeration();
    QTRY_VERIFY(moderation.isPermitted());
    QSignalSpy refused(&moderation, &FloatplanePollModeration::openRefused);
    moderation.open({u"Only one?"_s, {u"Yes"_s}, 60s});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().text, FloatplanePollModeration::flawOf({u"Only one?"_s, {u"Yes"_s}, 60s}));
    m->setFault(u"floatplane-server-error"_s);
    moderation.open({u"Really?"_s, {u"Yes"_s, u"No"_s}, 60s});
    QTRY_COMPARE(refused.size(), 2);
    QVERIFY(!refused[1][0].value<Error>().text.isEmpty());
    QVERIFY(!moderation.isOpening());
    QSignalSpy notClosed(&moderation, &FloatplanePollModeration::closeRefused);
    moderation.close(u"0123456789abcdef01234567"_s);
    QTRY_COMPARE(notClosed.size(), 1);
    QVERIFY(!notClosed[0][0].value<Error>().text.isEmpty());
}

void TestFloatplanePollRush::viewersStayViewers()
{
    ENTER(PracticeStream::Login::Cookie, {});
    QVERIFY(!m->room->pollModeration().isPermitted());
    QSignalSpy refused(&m->room->pollModeration(), &FloatplanePollModeration::openRefused);
    m->room->pollModeration().open({u"May I?"_s, {u"Yes"_s, u"No"_s}, 60s}); // the server has the last word
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!refused[0][0].value<Error>().text.isEmpty());
    QCOMPARE(m->room->polls().size(), 0);
}

QTEST_GUILESS_MAIN(TestFloatplanePollRush)
#include "tst_floatplanepollrush.moc"
