// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What a chat line costs from the socket to the row of the feed's model, through everything that stands between them in
// the program, history off: CPU time of the whole process, beside a bare QWebSocket that drops the same frames, and
// beside npm's clients that read the same fields. The sender is another process. packaging/bench.sh runs it; without
// PARTYLINE_INTEROP_MODULES it leaves npm's clients out. With --profile floatplane|plugdj only our side runs, again and
// again, for perf to look at.
#include "feed/delayline.h"
#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>

#include "figures.h"
#include "support/scriptedfloatplane.h"
#include "support/scriptedplugdj.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 40'000; ///< in a trial
constexpr int Rows = 100'000;
constexpr int PatienceMs = 30'000;
constexpr int ProfileTrials = 60;
constexpr int WarmUps = 3; ///< Node compiles what is hot after a while

template <typename Done>
void waitFor(const char *what, Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > PatienceMs)
            qFatal("no answer: %s", what);
    }
}

/// A process that is talked to in lines.
class Helper
{
public:
    Helper(const QString &program, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, qEnvironmentVariable("PARTYLINE_INTEROP_MODULES"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~Helper()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    void tell(const QByteArray &order) { m_process.write(order + '\n'); }
    /// The words behind the next line that begins with this one.
    QByteArrayList hear(const QByteArray &word)
    {
        QByteArrayList words;
        waitFor(word.constData(), [&] {
            while (m_process.canReadLine()) {
                words = m_process.readLine().trimmed().split(' ');
                if (words.takeFirst() == word)
                    return true;
            }
            return false;
        });
        return words;
    }

private:
    QProcess m_process;
};

class Sender
{
public:
    Sender()
        : m_helper(QCoreApplication::applicationDirPath() + u"/bench_sender"_s, {})
        , m_port(m_helper.hear("port").constFirst().toInt())
    {
    }

    QString url(const char *scheme) const { return u"%1://127.0.0.1:%2"_s.arg(QLatin1StringView(scheme)).arg(m_port); }
    /// The number of the connection that was opened last.
    int opened() { return m_helper.hear("open").constFirst().toInt(); }
    void go(int connection)
    {
        m_helper.tell("go " + QByteArray::number(connection) + ' ' + QByteArray::number(Frames));
    }

private:
    Helper m_helper;
    int m_port;
};

/// Microseconds of this process for a frame, from when the sender is told until `seen` has grown by all of them.
double spend(Sender &sender, int connection, const qint64 &seen)
{
    const qint64 all = seen + Frames;
    const double start = processMicroseconds();
    sender.go(connection);
    waitFor("the lines", [&] { return seen >= all; });
    return (processMicroseconds() - start) / Frames;
}

/// Receives and drops.
struct Bare
{
    Bare(Sender &sender, const QString &path)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &) { ++seen; });
        socket.open(QUrl(sender.url("ws") + path));
        connection = sender.opened();
        waitFor("the bare socket", [this] { return socket.isValid(); });
    }
    ~Bare() { socket.disconnect(); }

    QWebSocket socket;
    int connection = -1;
    qint64 seen = 0;
};

/// The rows of a room's feed, as its page keeps them.
struct Feed
{
    explicit Feed(RoomController &room)
        : model(Rows)
        , buffer(model)
    {
        model.setFoldsRepeats(true); // as it is unless the user says otherwise
        QObject::connect(&room, &RoomController::itemsArrived, &delay, &DelayLine::add);
        QObject::connect(&delay, &DelayLine::released, &buffer, &FeedBuffer::add);
        QObject::connect(&model, &FeedModel::rowsInserted, &buffer,
                         [this](const QModelIndex &, int first, int last) { rows += last - first + 1; });
    }

    DelayLine delay;
    FeedModel model;
    FeedBuffer buffer;
    qint64 rows = 0;
};

struct Peer
{
    Peer(Sender &sender, const QString &script, const QString &url)
        : helper(u"node"_s, {u"" PARTYLINE_BENCH_FOLDER "/"_s + script, url})
        , connection(sender.opened())
    {
        helper.hear("connected");
    }

    double spend(Sender &sender)
    {
        helper.tell("count " + QByteArray::number(Frames));
        helper.hear("ready");
        sender.go(connection);
        return helper.hear("spent").constFirst().toDouble() / Frames;
    }

    Helper helper;
    int connection;
};

bool hasPeers()
{
    if (!qEnvironmentVariableIsEmpty("PARTYLINE_INTEROP_MODULES"))
        return true;
    std::printf("PARTYLINE_INTEROP_MODULES is not set: npm's clients are left out\n");
    return false;
}

struct Ids
{
    const char *bare;
    const char *peer;
    double leastOfPeer;
};

void measure(Sender &sender, int connection, Feed &feed, const QString &path, const QString &script,
             const QString &peerUrl, const Ids &ids)
{
    const auto ours = [&] { return spend(sender, connection, feed.rows); };
    if (QCoreApplication::arguments().contains(u"--profile"_s)) {
        QList<double> trials;
        const int count = qEnvironmentVariableIsSet("PARTYLINE_TRIALS") ? bench::trials() : ProfileTrials;
        for (int i = 0; i < count; ++i)
            trials.append(ours());
        std::ranges::sort(trials);
        std::printf("%s %.2f µs, the best %.2f\n", ids.bare, trials.at(count / 2), trials.constFirst());
        return;
    }
    Bare bare(sender, path);
    tellRatio(ids.bare, interleaved(ours, [&] { return spend(sender, bare.connection, bare.seen); }), "µs", {3});
    if (!hasPeers())
        return;
    Peer peer(sender, script, peerUrl);
    for (int i = 0; i < WarmUps; ++i)
        peer.spend(sender);
    tellRatio(ids.peer, interleaved(ours, [&] { return peer.spend(sender); }), "µs", {ids.leastOfPeer, true});
}

void measureFloatplane()
{
    const QString stream = u"5c13f3c006f1be15e08e05c0"_s;
    Sender sender;
    ScriptedFloatplane site;
    const QJsonObject self{{u"id"_s, u"5fb69b4f8573b6cd8cc7f3b0"_s}, {u"username"_s, u"jamamp"_s}};
    site.onRest(u"GET /api/v3/user/self"_s, {{200, self, {}, {}}});
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = site.url();
    endpoints.chat = QUrl(sender.url("http"));
    endpoints.origin = u"https://www.floatplane.com"_s;
    FloatplaneAccount account(endpoints);
    FloatplaneController room(account, stream, {});
    Feed feed(room);
    account.signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    waitFor("the sign-in", [&] { return account.isSignedIn(); });
    room.join();
    const int connection = sender.opened();
    waitFor("the room", [&] { return room.state() == RoomController::State::Live; });
    measure(sender, connection, feed, u"/socket.io/?EIO=3&transport=websocket"_s, u"peer_socketio.js"_s,
            sender.url("http"), {"chatter-bare", "chatter-node", 4});
}

void measurePlugDj()
{
    Sender sender;
    ScriptedPlugDj site;
    for (int i = 0; i < 200; ++i) { // who talks is here, as in any room
        const qint64 id = 4'100'100 + i;
        site.state.users.append(ScriptedPlugDj::somebody(id, u"ann%1"_s.arg(id)));
    }
    Endpoints endpoints = site.endpoints();
    endpoints.socket = QUrl(sender.url("ws") + u"/socket"_s);
    PlugDjAccount account(endpoints);
    PlugDjController room(account, ScriptedPlugDj::room());
    Feed feed(room);
    account.signIn({Credentials::Method::Password, u"user_a@plug.example"_s, Secret("secret")});
    waitFor("the sign-in", [&] { return account.isSignedIn(); });
    room.join();
    const int connection = sender.opened();
    waitFor("the room", [&] { return room.state() == RoomController::State::Live; });
    measure(sender, connection, feed, u"/socket"_s, u"peer_plugsocket.js"_s, sender.url("ws") + u"/socket"_s,
            {"chat-bare", "chat-node", 2});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isProfile = arguments.contains(u"--profile"_s);
    if (!isProfile || arguments.contains(u"floatplane"_s))
        measureFloatplane();
    if (!isProfile || arguments.contains(u"plugdj"_s))
        measurePlugDj();
    return 0;
}
