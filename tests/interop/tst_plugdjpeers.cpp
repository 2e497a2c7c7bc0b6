// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjmoderation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A script that runs beside us, and what it said so far.
struct Peer
{
    QProcess node;
    QString output;

    QStringList said()
    {
        output += QString::fromUtf8(node.readAllStandardOutput());
        return output.split(u'\n');
    }
    bool hasSaid(const QString &line) { return said().contains(line); }
    qsizetype refusals() { return said().filter(QRegularExpression(u"^refused "_s)).size(); }
};

} // namespace

/// plug.dj client libraries from npm, which know nothing of us, against the practice server: sign-in, room, chat both
/// ways, a vote. Then each beside our own client in one room, where both see what the other does. Needs node and the
/// modules that tests/interop/install.sh puts in place.
class TestPlugDjPeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void plugLoginAndPlugSocket();
    void miniplug();
    void plugApi();
    void besideUs_data();
    void besideUs();

private:
    QProcessEnvironment environment() const;
    void enter();
    bool hasItem(const QString &text) const;
    bool isHere(const QString &name) const;
    void order(const plugdj::Order &order);
    /// What the script printed; fails the test when it did not end well.
    QStringList run(const QString &script);
    bool wasSaid(const QString &text) const;

    QString m_modules;
    std::unique_ptr<PracticeServer> m_server;
    // Ourselves: the host of the room.
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<PlugDjController> m_room;
    QStringList m_items; ///< texts of the feed
};

void TestPlugDjPeers::initTestCase()
{
    m_modules = qEnvironmentVariable("PARTYLINE_INTEROP_MODULES",
                                     QCoreApplication::applicationDirPath() + u"/../../interop/node_modules"_s);
    for (const QString &name : {u"plug-login"_s, u"plug-socket"_s, u"miniplug"_s, u"plugapi"_s}) {
        QVERIFY2(QDir(m_modules + u'/' + name).exists(),
                 qPrintable(u"%1 is not in %2: run tests/interop/install.sh DIR, and set PARTYLINE_INTEROP_MODULES to "
                            "DIR/node_modules unless DIR is \"interop\" in the build folder."_s.arg(name, m_modules)));
    }
}

void TestPlugDjPeers::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 2; // songs play, so that there is something to vote on
    options.floatplaneRate = 0;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen().isOk());
}

void TestPlugDjPeers::cleanup()
{
    m_room.reset();
    m_account.reset();
    m_items.clear();
    m_server.reset();
}

QProcessEnvironment TestPlugDjPeers::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, m_modules);
    environment.insert(u"PARTYLINE_ANNOUNCEMENT"_s,
                       QString::fromUtf8(QJsonDocument(m_server->announcement()).toJson(QJsonDocument::Compact)));
    return environment;
}

QStringList TestPlugDjPeers::run(const QString &script)
{
    QProcess node;
    node.setProcessEnvironment(environment());
    node.start(u"node"_s, {QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/interop/plugdj/") + script});
    constexpr int Patience = 60'000; // the script itself gives up on any step after ten seconds
    const bool ended = QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, Patience);
    if (!ended)
        node.kill();
    node.waitForFinished();
    const QByteArray complaint = node.readAllStandardError();
    [&] {
        QVERIFY2(ended, "the script hangs");
        QCOMPARE(node.error(), QProcess::UnknownError); // it could be started
        QVERIFY2(node.exitCode() == 0, complaint.constData());
    }();
    return QString::fromUtf8(node.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// As the server distributed it, not as the peer believes.
bool TestPlugDjPeers::wasSaid(const QString &text) const
{
    const auto answer = m_server->control(u"said"_s, {{u"service"_s, u"plugdj"_s}});
    if (!answer)
        return false;
    const QJsonArray lines = answer->value(u"said"_s).toArray();
    return std::any_of(lines.begin(), lines.end(), [&](const QJsonValue &line) {
        return line[u"text"_s].toString() == text && line[u"name"_s].toString() == "partyfan"_L1;
    });
}

void TestPlugDjPeers::plugLoginAndPlugSocket()
{
    const QStringList steps = run(u"plugsocket.js"_s);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(steps,
             QStringList({u"signed-in raw cookie"_s, u"ack \"1\""_s, u"joined night-bus"_s,
                          u"echo night-bus plug-socket says &#34;hi&#34; &amp; &lt;bye&gt;, it&#39;s 1 &lt; 2"_s,
                          u"heard over to you"_s, u"voted 1"_s, u"guest-heard hello guests"_s, u"refused badLogin"_s}));
    QVERIFY(wasSaid(u"plug-socket says \"hi\" & <bye>, it's 1 < 2"_s));
}

void TestPlugDjPeers::miniplug()
{
    const QStringList steps = run(u"miniplug.js"_s);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(steps, QStringList({u"signed-in partyfan"_s, u"joined night-bus"_s, u"users many"_s,
                                 u"echo miniplug says hello"_s, u"heard over to you"_s, u"voted 1"_s}));
    QVERIFY(wasSaid(u"miniplug says hello"_s));
}

void TestPlugDjPeers::plugApi()
{
    const QStringList output = run(u"plugapi.js"_s); // with the library's own log between the steps
    QVERIFY(!QTest::currentTestFailed());
    for (const QString &step : {u"signed-in"_s, u"joined night-bus as partyfan"_s, u"echo plugapi says hello"_s,
                                u"heard over to you"_s, u"voted 1"_s})
        QVERIFY2(output.contains(step), qPrintable(output.join(u'\n')));
    QVERIFY(wasSaid(u"plugapi says hello"_s));
}

void TestPlugDjPeers::enter()
{
    const QJsonObject told = m_server->announcement().value(u"plugdj"_s).toObject();
    m_account = std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints());
    PlugDjController::Options options;
    options.skipGuard = 0ms;
    m_room = std::make_unique<PlugDjController>(*m_account, told[u"room"_s].toString(), options);
    connect(m_room.get(), &RoomController::itemsArrived, m_room.get(), [this](const QList<FeedItem> &items) {
        for (const FeedItem &item : items)
            m_items.append(item.text);
    });
    m_account->signIn({Credentials::Method::Password, told[u"accounts"_s][u"host"_s].toString(),
                       Secret(told[u"password"_s].toString().toUtf8())});
    m_room->join();
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, 20'000);
}

bool TestPlugDjPeers::hasItem(const QString &text) const
{
    return m_items.contains(text);
}

bool TestPlugDjPeers::isHere(const QString &name) const
{
    const auto roster = m_room->roster();
    return std::any_of(roster.begin(), roster.end(),
                       [&](const RosterEntry &entry) { return entry.person.name == name; });
}

/// Carries it out and waits until the room has proved it.
void TestPlugDjPeers::order(const plugdj::Order &order)
{
    QSignalSpy ended(&m_room->moderation(), &PlugDjModeration::ended);
    const auto begun = m_room->moderation().carryOut(order);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(ended[0][1].value<PlugDjModeration::End>(), PlugDjModeration::End::Done);
}

void TestPlugDjPeers::besideUs_data()
{
    QTest::addColumn<QString>("library");
    QTest::newRow("plug-login and plug-socket") << u"plugsocket"_s;
    QTest::newRow("miniplug") << u"miniplug"_s;
    QTest::newRow("plugapi") << u"plugapi"_s;
}

/// Chat, joins, votes, wait list moves, bans and skips, both ways. The peer does what it is told in chat.
void TestPlugDjPeers::besideUs()
{
    QFETCH(QString, library);
    constexpr int Patience = 75'000;       // plugapi makes ten calls a minute, and lets the others wait
    const QString peerName = u"Manuela"_s; // a manager
    const QString ourName = u"Hostess Nightly"_s;
    PracticeServer::Options options;
    options.plugDjRate = 0; // only we and the peer do something
    options.faults = {u"plugdj-no-rest-limit"_s};
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen().isOk());
    enter();
    // Somebody plays, and others wait: the tracks of these rooms last for seconds only.
    int waiting = 0;
    for (const RosterEntry &entry : m_room->roster()) {
        if (entry.person.role == Role::None && !entry.isSelf && waiting < 5) {
            order(plugdj::AddDj{{entry.person.id.toLongLong(), entry.person.name}});
            QVERIFY(!QTest::currentTestFailed());
            ++waiting;
        }
    }
    QCOMPARE(waiting, 5);

    Peer peer;
    QProcessEnvironment environment = this->environment();
    environment.insert(u"PARTYLINE_PEER"_s,
                       m_server->announcement()[u"plugdj"_s][u"accounts"_s][u"manager"_s].toString());
    peer.node.setProcessEnvironment(environment);
    peer.node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.node.start(u"node"_s, {QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/interop/plugdj/together.js"), library});
    // plugapi drops what goes beyond ten calls a minute without a word, and an order may be refused because the track
    // has just ended: it is told again until it is done.
    QElapsedTimer told;
    qsizetype refusals = 0;
    const auto tell = [&](const QString &line, auto isDone) {
        constexpr int Again = 15'000;
        constexpr int AfterRefusal = 1'000;
        if (isDone())
            return true;
        const bool isRefused = peer.refusals() > refusals && told.hasExpired(AfterRefusal);
        if (!told.isValid() || told.hasExpired(Again) || isRefused) {
            refusals = peer.refusals();
            [&] { QVERIFY(m_room->say(line).isOk()); }();
            told.start();
        }
        return false;
    };
    const auto tellUntil = [&](const QString &line, auto isDone) {
        told.invalidate();
        QTRY_VERIFY_WITH_TIMEOUT(tell(line, isDone), Patience);
    };

    // Joins.
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"ready"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isHere(peerName), Patience);
    m_room->leave();
    m_room->join();
    QTRY_COMPARE_WITH_TIMEOUT(m_room->state(), RoomController::State::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"joined "_s + ourName), Patience);
    // Chat.
    tellUntil(u"do greet"_s, [&] { return hasItem(u"the peer says hello"_s); });
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"heard %1 do greet"_s.arg(ourName)), Patience);
    // Bans: the peer bans somebody.
    plugdj::NamedUser resident;
    for (const RosterEntry &entry : m_room->roster()) {
        if (entry.person.role == Role::None && !entry.isSelf && entry.person.name != peerName)
            resident = {entry.person.id.toLongLong(), entry.person.name};
    }
    tellUntil(u"do ban %1"_s.arg(resident.id),
              [&] { return hasItem(u"Manuela banned %1 for an hour."_s.arg(resident.username)); });
    QTRY_VERIFY_WITH_TIMEOUT(!isHere(resident.username), Patience);
    // Votes. A track may end on the way: then the next one is voted for.
    tellUntil(u"do vote"_s, [&] { return hasItem(u"Manuela wooted this track."_s); });
    const QString ours = u"vote %1 -1"_s.arg(m_account->user().user.id);
    const auto isOursSeen = [&] {
        m_room->vote(Vote::Meh);
        return peer.hasSaid(ours);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOursSeen(), Patience);
    // An order comes too late when a track ends on the way: then it is given again, as the room is by then.
    const auto orderUntilDone = [&](auto next) {
        QSignalSpy ended(&m_room->moderation(), &PlugDjModeration::ended);
        qsizetype given = 0;
        const auto isDone = [](const auto &end) {
            return end[1].template value<PlugDjModeration::End>() == PlugDjModeration::End::Done;
        };
        const auto attempt = [&] {
            if (given > ended.size())
                return false;
            if (std::any_of(ended.begin(), ended.end(), isDone))
                return true;
            if (const std::optional<plugdj::Order> order = next())
                given += m_room->moderation().carryOut(*order).isOk();
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(attempt(), Patience);
    };
    // The wait list.
    const auto placeOf = [this](const QString &name) {
        const auto &people = m_room->waitList().people;
        const auto it =
            std::find_if(people.begin(), people.end(), [&](const Person &person) { return person.name == name; });
        return it == people.end() ? -1 : int(it - people.begin());
    };
    tellUntil(u"do wait"_s, [&] { return placeOf(peerName) >= 0; });
    QVERIFY(!QTest::currentTestFailed());
    const plugdj::NamedUser them{m_room->waitList().people[placeOf(peerName)].id.toLongLong(), peerName};
    orderUntilDone([&]() -> std::optional<plugdj::Order> {
        if (placeOf(peerName) >= 0)
            return plugdj::MoveDj{them, 1};
        tell(u"do wait"_s, [] { return false; }); // their turn has come and gone
        return std::nullopt;
    });
    QVERIFY(!QTest::currentTestFailed());
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"moved %1 by %2"_s.arg(peerName, ourName)), Patience);
    m_room->joinWaitList();
    QTRY_VERIFY_WITH_TIMEOUT(m_room->waitList().ownPlace > 1, Patience);
    tellUntil(u"do move %1"_s.arg(m_account->user().user.id),
              [&] { return hasItem(u"Manuela moved you to place 1 of the wait list."_s); });
    // Skips.
    tellUntil(u"do skip"_s, [&] { return hasItem(u"Manuela skipped this track."_s); });
    QVERIFY(!QTest::currentTestFailed());
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->nowPlaying().isIdle(), Patience);
    orderUntilDone([&]() -> std::optional<plugdj::Order> {
        const Person dj = m_room->nowPlaying().dj;
        return plugdj::SkipTrack{{dj.id.toLongLong(), dj.name}, m_room->nowPlaying().historyId};
    });
    QVERIFY(!QTest::currentTestFailed());
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"skipped "_s + ourName), Patience);
    // And we ban the peer.
    order(plugdj::BanUser{them});
    QVERIFY(!QTest::currentTestFailed());
    QTRY_VERIFY_WITH_TIMEOUT(peer.hasSaid(u"banned %1 by %2"_s.arg(peerName, ourName)), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isHere(peerName), Patience);
    peer.node.kill();
    peer.node.waitForFinished();
}

QTEST_GUILESS_MAIN(TestPlugDjPeers)
#include "tst_plugdjpeers.moc"
