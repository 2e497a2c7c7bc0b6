// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "interop/realsails.h"
#include "net/sailslink.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomController::State;

namespace {

/// Floatplane's own (floatplane.md 3.4), over ten minutes of it.
constexpr std::chrono::milliseconds RealInterval{25'000};
constexpr std::chrono::milliseconds RealTimeout{60'000};
constexpr std::chrono::milliseconds Run{600'000};
/// Unless it is asked for in full, everything is so much shorter.
constexpr int UsualHurry = 60;
/// How late a busy machine may be, on either side.
constexpr std::chrono::milliseconds Slack{1'500};

bool isInFull()
{
    return qEnvironmentVariableIntValue("PARTYLINE_HEARTBEAT_IN_FULL") == 1;
}

std::chrono::milliseconds scaled(std::chrono::milliseconds time)
{
    return isInFull() ? time : time / UsualHurry;
}

} // namespace

/// The heartbeat (floatplane.md 3.5) against a real Sails server, ten minutes of it shortened to ten seconds; with
/// PARTYLINE_HEARTBEAT_IN_FULL=1 in Floatplane's own times, which takes a quarter of an hour.
class TestRealHeartbeat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tenMinutes();
    void aServerThatStopsIsLeft();

private:
    QList<qint64> pings() const;

    RealSails m_sails;
    std::unique_ptr<FloatplaneAccount> m_account;
};

void TestRealHeartbeat::initTestCase()
{
    QVERIFY2(RealSails::missing().isEmpty(), qPrintable(RealSails::missing()));
}

void TestRealHeartbeat::init()
{
    m_sails.setHeartbeat(scaled(RealInterval), scaled(RealTimeout));
    QVERIFY2(m_sails.start(), m_sails.error().constData());
    Endpoints endpoints = Endpoints::floatplane();
    endpoints.site = m_sails.url();
    endpoints.chat = m_sails.url();
    endpoints.auth = {};
    m_account = std::make_unique<FloatplaneAccount>(endpoints);
    m_account->signIn({Credentials::Method::Password, RealSails::user(), Secret(RealSails::password().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestRealHeartbeat::cleanup()
{
    m_account.reset();
    m_sails.kill();
}

/// When they came, by the server's clock in milliseconds.
QList<qint64> TestRealHeartbeat::pings() const
{
    QList<qint64> times;
    for (const QJsonObject &report : m_sails.reports) {
        if (report.contains("pinged"_L1))
            times.append(report[u"at"_s].toInteger());
    }
    return times;
}

/// One socket that talks and is talked to all the time, which must neither hasten nor put off its pings.
void TestRealHeartbeat::tenMinutes()
{
    const auto interval = scaled(RealInterval);
    SailsLink::Options options;
    options.host = m_sails.url();
    options.origin = u"https://www.floatplane.com"_s;
    options.sdkVersion = u"1.2.1"_s;
    SailsLink link(options);
    QSignalSpy ready(&link, &SailsLink::ready);
    QSignalSpy ended(&link, &SailsLink::ended);
    QSignalSpy events(&link, &SailsLink::eventReceived);
    link.open();
    QTRY_COMPARE(ready.size(), 1);
    const qint64 opened = QDateTime::currentMSecsSinceEpoch();
    link.request("post", u"/tk/channel/join"_s,
                 {{u"channel"_s, RealSails::livestream()}, {u"token"_s, QString::fromLatin1(RealSails::token())}},
                 [](const auto &) {});
    int answers = 0;
    QTimer talk;
    connect(&talk, &QTimer::timeout, this, [&] {
        link.request("get", u"/plain"_s, {}, [&answers](const Result<SailsReply> &reply) { answers += reply.isOk(); });
        m_sails.tell(u"say"_s, {{u"text"_s, u"hello"_s}});
    });
    talk.start(interval / 3);

    const qsizetype expected = Run / RealInterval;
    const auto patience = int((scaled(Run) * 2 + 20s).count());
    QTRY_VERIFY_WITH_TIMEOUT(pings().size() >= expected || !ended.isEmpty(), patience);
    QVERIFY(ended.isEmpty());
    QVERIFY(link.isReady());
    QVERIFY(answers >= expected);
    QVERIFY(events.size() >= expected);
    qint64 before = opened;
    qint64 worst = 0;
    const auto times = pings();
    for (const qint64 time : times) {
        worst = std::max(worst, std::abs(time - before - interval.count()));
        before = time;
    }
    qInfo("%lld pings of %lld ms, at worst %lld ms off; %d answers, %lld events", qlonglong(times.size()),
          qlonglong(interval.count()), qlonglong(worst), answers, qlonglong(events.size()));
    QVERIFY2(worst <= Slack.count(), qPrintable(QString::number(worst)));
    const qint64 drift = times.constLast() - opened - times.size() * interval.count();
    QVERIFY2(std::abs(drift) <= Slack.count() + times.size() * 20, qPrintable(QString::number(drift)));
}

/// Its process is stopped: the connection stays, and nothing comes any more. Within pingTimeout of the first ping that
/// it did not answer the room knows, and with the server it comes back.
void TestRealHeartbeat::aServerThatStopsIsLeft()
{
    FloatplaneController::Options options;
    options.creatorId = RealSails::creator();
    options.backoff = {50ms};
    options.rosterInterval = 24h; // silence but for the heartbeat
    FloatplaneController room(*m_account, RealSails::livestream(), options);
    QList<FeedItem> items;
    connect(&room, &RoomController::itemsArrived, this, [&](const auto &fresh) { items.append(fresh); });
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(room.siteConnection().state, State::Live, 20'000);
    const qsizetype seen = pings().size();
    const auto patience = int((scaled(RealInterval + RealTimeout) * 2 + 20s).count());
    QTRY_VERIFY_WITH_TIMEOUT(pings().size() >= seen + 4, patience); // two of each socket
    QCOMPARE(room.state(), State::Live);

    std::optional<qint64> left;
    std::optional<qint64> siteLeft;
    QString reason;
    connect(&room, &RoomController::connectionChanged, this, [&](const RoomController::Connection &now) {
        if (left || now.state != State::Waiting)
            return;
        left = QDateTime::currentMSecsSinceEpoch();
        reason = now.reason;
        QVERIFY(!room.cannotSayReason().isEmpty());
    });
    connect(&room, &FloatplaneController::siteConnectionChanged, this, [&](const RoomController::Connection &now) {
        if (!siteLeft && now.state == State::Waiting)
            siteLeft = QDateTime::currentMSecsSinceEpoch();
    });
    m_sails.suspend();
    const qint64 stopped = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY_WITH_TIMEOUT(left && siteLeft, patience); // each socket knows by itself
    QVERIFY(!reason.isEmpty());
    const qint64 quickest = scaled(RealTimeout).count();
    const qint64 slowest = scaled(RealInterval + RealTimeout).count();
    for (const qint64 after : {*left - stopped, *siteLeft - stopped}) {
        qInfo("left %lld ms after the server stopped; between %lld and %lld are due", qlonglong(after),
              qlonglong(quickest), qlonglong(slowest));
        QVERIFY2(after >= quickest - Slack.count(), qPrintable(QString::number(after)));
        QVERIFY2(after <= slowest + Slack.count(), qPrintable(QString::number(after)));
    }

    m_sails.resume();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(room.siteConnection().state, State::Live, 60'000);
    items.removeIf([](const FeedItem &item) { return item.kind != FeedItem::Kind::Gap; });
    QCOMPARE(items.size(), 1);
    // From when it fell silent, not from when that was noticed.
    QVERIFY(std::get<FeedItem::GapPayload>(items[0].payload).from.toMSecsSinceEpoch() <= stopped + 100);
}

QTEST_GUILESS_MAIN(TestRealHeartbeat)
#include "tst_realheartbeat.moc"
