// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djstage.h"
#include "support/hostilejson.h"
#include "support/rawserver.h"
#include "support/testpictures.h"
#include "support/turnwatch.h"
#include "ui/emotestore.h"
#include "ui/resources.h"

#include <QNetworkAccessManager>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;
using Script = RawServer::Script;

namespace {

constexpr int Patience = 60'000; // ms
constexpr int Continuation = 0;
constexpr int Text = 1;
constexpr int Binary = 2;
constexpr int Ping = 9;
constexpr qint64 MiB = 1024 * 1024;
const QByteArray Acknowledged = RawServer::frame(Text, R"([{"a":"ack","p":"1","s":"dashboard"}])");

QByteArray chat(const QByteArray &id, const QByteArray &text)
{
    return R"({"a":"chat","p":{"cid":")" + id + R"(","message":")" + text + R"(","uid":7,"un":"ann"},"s":"den"})";
}

/// As Content-Encoding: deflate.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// As PNG wants it of its chunks.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffff'ffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb8'8320u : 0u);
    }
    return ~sum;
}

/// A picture's head that names so many pixels, with next to nothing behind it.
QByteArray pixelBomb(quint32 side)
{
    QByteArray bytes = png(1, 1);
    for (int at = 0; at < 4; ++at)
        bytes[16 + at] = bytes[20 + at] = char(side >> (8 * (3 - at)));
    const quint32 sum = checksum(bytes.mid(12, 17));
    for (int at = 0; at < 4; ++at)
        bytes[29 + at] = char(sum >> (8 * (3 - at)));
    return bytes;
}

/// The window with a room whose site is good and whose socket is another server's.
class WildStage : public DjEyes
{
public:
    explicit WildStage(const QUrl &socket)
        : m_account(endpointsOf(site, socket), PlugDjRoomTest::unpaced())
        , m_settings(m_dir.filePath(u"partyline.ini"_s))
    {
        PlugDjController::Options options = PlugDjRoomTest::quick();
        options.backoff = {600'000ms}; // one try: its end is to be looked at
        options.silenceLimit = 1'500ms;
        options.ackTimeout = 3'000ms;
        room = std::make_unique<PlugDjController>(m_account, ScriptedPlugDj::room(), options);
        m_account.signIn({Credentials::Method::Password, {}, Secret("secret")});
        window = std::make_unique<MainWindow>(m_theme, m_settings);
        window->addAccount(m_account);
        page = new DjRoomPage(*room, m_theme, nullptr, window.get());
        window->addRoom(*room, page, false);
        window->show();
    }
    ~WildStage() { window.reset(); }

    bool isSignedIn() const { return m_account.isSignedIn(); }

    ScriptedPlugDj site;
    std::unique_ptr<PlugDjController> room;

private:
    static Endpoints endpointsOf(const ScriptedPlugDj &site, const QUrl &socket)
    {
        Endpoints endpoints = site.endpoints();
        endpoints.socket = socket;
        return endpoints;
    }

    QTemporaryDir m_dir;
    Theme m_theme;
    PlugDjAccount m_account;
    Settings m_settings;
};

} // namespace

Q_DECLARE_METATYPE(RawServer::Script)

/// Servers that break the protocol below the service's own: sockets, answers and pictures. Each is nothing but bytes,
/// on a thread of its own.
class TestHostileLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sockets_data();
    void sockets();
    void floods_data();
    void floods();
    void answers_data();
    void answers();
    void pictures_data();
    void pictures();

private:
    static TimedApplication &app() { return *static_cast<TimedApplication *>(qApp); }
    void judge(const QString &what, const QString &notice);

    HostileTable m_table;
};

void TestHostileLines::initTestCase()
{
    loadResources();
    DjStage stage;
    stage.open();
    app().startWatch();
    for (int i = 0; i < 1'000; ++i)
        stage.t.site.chat(7, u"ann"_s, u"an honest line, number %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(stage.feedSays(u"number 999"_s), Patience);
    m_table.setFloor(app().longestTurn());
    judge(u"an honest burst of a thousand lines, to compare"_s, {});
}

void TestHostileLines::judge(const QString &what, const QString &notice)
{
    const QString broken = m_table.judge({what, app().longestTurn(), app().mostBytes(), notice});
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestHostileLines::sockets_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("notice");
    const QString tooMuch = u"sent more at once than we accept"_s;
    const QString noProtocol = u"sent something that is not its protocol"_s;
    const QString noChat = u"does not answer like a chat server"_s;
    const QString silent = u"Nothing was heard"_s;
    const auto after = [](const QByteArray &chunk, qint64 times, const QByteArray &tail = {}) {
        Script script = Script::webSocket(chunk, times, tail);
        script.head += Acknowledged;
        return script;
    };
    const auto dripping = [](Script script, std::chrono::microseconds pause) {
        script.atOnce = 1;
        script.pause = pause;
        return script;
    };
    QTest::newRow("a frame that promises 4 GiB") << after(RawServer::frameHead(Text, 1ULL << 32) + "x", 1) << tooMuch;
    QTest::newRow("a frame that promises 2^63 - 1 bytes")
        << after(RawServer::frameHead(Text, (1ULL << 63) - 1) + "x", 1) << tooMuch;
    QTest::newRow("a frame of 17 MiB, sent whole")
        << after(RawServer::frame(Text, QByteArray(17 * MiB, ' ')), 1) << tooMuch;
    QTest::newRow("a message in endless fragments of one byte")
        << after(RawServer::frame(Continuation, "x", false), -1) << noProtocol;
    Script fragments = after(RawServer::frame(Continuation, QByteArray(1, 'x'), false).repeated(1'000), -1);
    fragments.head += RawServer::frame(Text, "x", false);
    QTest::newRow("the same behind a good beginning") << fragments << tooMuch;
    Script large = after(RawServer::frame(Continuation, QByteArray(64 * 1024, 'x'), false), -1);
    large.head += RawServer::frame(Text, "x", false);
    QTest::newRow("a message in endless fragments of 64 KiB") << large << tooMuch;
    QTest::newRow("a message that drips, a byte in a while")
        << dripping(after(RawServer::frameHead(Text, MiB), 1, QByteArray(MiB, ' ')), 5ms) << silent;
    QTest::newRow("an upgrade without end")
        << Script::http("X: y\r\n" + QByteArray("X-More: and more\r\n").repeated(100'000), "X: y\r\n", -1) << noChat;
    Script line;
    line.head = "HTTP/1.1 101 Switching Protocols\r\nX: ";
    line.chunk = QByteArray(64 * 1024, 'x');
    line.times = -1;
    QTest::newRow("a header line without end") << line << noChat;
    QTest::newRow("a compressed frame, though none was offered")
        << after(QByteArray(1, char(0xc1)) + QByteArray("\x05hello"), 1) << noProtocol;
    Script offered = after("", 0);
    offered.head.replace("Upgrade: websocket", "Upgrade: websocket\r\nSec-WebSocket-Extensions: permessage-deflate");
    QTest::newRow("permessage-deflate, though none was offered") << offered << noChat;
    QTest::newRow("a masked frame") << after(QByteArray("\x81\x85"
                                                        "abcd"
                                                        "hello",
                                                        11),
                                             1)
                                    << noProtocol;
    QTest::newRow("invalid UTF-8") << after(RawServer::frame(Text, "[\"\xc3\x28\xff\"]"), 1) << noProtocol;
    QTest::newRow("a lone surrogate as bytes") << after(RawServer::frame(Text, "[\"\xed\xa0\x80\"]"), 1) << noProtocol;
    QTest::newRow("a ping of 4 KiB") << after(RawServer::frame(Ping, QByteArray(4096, 'p')), 1) << noProtocol;
    QTest::newRow("a page instead of a socket")
        << Script::http("Content-Type: text/html", "<html><script>alert(1)</script></html>", 1) << u"HTTP 200"_s;
    Script moved;
    moved.head = "HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("a redirect to another socket on this computer") << moved << u"HTTP 302"_s;
    Script wrong = after("", 0);
    wrong.head.replace("@accept@", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QTest::newRow("the wrong answer to the key") << wrong << noChat;
    // What is whole but senseless is dropped; then it is silent.
    QTest::newRow("JSON that is 100,000 deep")
        << after(RawServer::frame(Text, QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000)), 1)
        << silent;
    QTest::newRow("2 MiB of opening brackets")
        << after(RawServer::frame(Text, QByteArray(2 * MiB - 16, '[')), 1) << silent;
    QTest::newRow("2 MiB of numbers") << after(RawServer::frame(Text, '[' + QByteArray("0,").repeated(MiB - 16) + "0]"),
                                               1)
                                      << silent;
    QTest::newRow("600,000 events in one message")
        << after(RawServer::frame(Text, '[' + QByteArray("{},").repeated(600'000) + "{}]"), 1) << silent;
    QTest::newRow("150,000 unknown events in one message")
        << after(RawServer::frame(Text, '[' + QByteArray("{\"a\":\"x\"},").repeated(150'000) + "{}]"), 1) << silent;
    QTest::newRow("20,000 lines in one message")
        << after(RawServer::frame(Text, '[' + (chat("c", "all at once") + ',').repeated(20'000) + "{}]"), 1) << silent;
    QTest::newRow("a wait list of a million")
        << after(RawServer::frame(Text, R"([{"a":"djListUpdate","s":"den","p":[)" + QByteArray("7,8,").repeated(500'000)
                                            + "7]}]"),
                 1)
        << silent;
    QTest::newRow("one line of 2,000,000 letters")
        << after(RawServer::frame(Text, '[' + chat("c", QByteArray(2'000'000, 'w')) + ']'), 1) << silent;
    QTest::newRow("one line of 900,000 marks")
        << after(RawServer::frame(Text, '[' + chat("c", "a" + QByteArray("\xcc\x81").repeated(900'000)) + ']'), 1)
        << silent;
}

/// One try, and it ends: the window says why, in one place and once.
void TestHostileLines::sockets()
{
    QFETCH(Script, script);
    QFETCH(QString, notice);
    RawServer server(script);
    WildStage stage(server.url(u"ws"_s));
    QTRY_VERIFY(stage.isSignedIn());
    app().startWatch();
    stage.room->join();
    QTRY_VERIFY2_WITH_TIMEOUT(stage.room->state() == State::Waiting || stage.room->state() == State::Stopped,
                              qPrintable(stage.whole().left(2'000)), Patience);
    QTRY_VERIFY2(stage.trouble().contains(notice), qPrintable(stage.trouble()));
    QCOMPARE(server.connections(), 1);
    const QStringList rows = stage.feed();
    QVERIFY(std::ranges::none_of(rows, [&](const QString &row) { return row.contains(notice); }));
    QVERIFY(!stage.window->grab().isNull());
    judge(u"socket: %1"_s.arg(QLatin1String(QTest::currentDataTag())), stage.trouble());
}

void TestHostileLines::floods_data()
{
    QTest::addColumn<QByteArray>("chunk");
    const auto lines = [](const QByteArray &text, int times) {
        return RawServer::frame(Text, '[' + chat("c", text) + ']').repeated(times);
    };
    QTest::newRow("empty messages") << RawServer::frame(Text, "").repeated(1'000);
    QTest::newRow("pings") << RawServer::frame(Ping, "ping").repeated(1'000);
    QTest::newRow("binary messages of 64 KiB") << RawServer::frame(Binary, QByteArray(64 * 1024, 'b'));
    QTest::newRow("messages that are no JSON") << RawServer::frame(Text, "[{\"a\":").repeated(1'000);
    QTest::newRow("lines") << lines("never ends", 1'000);
    QTest::newRow("lines of 200,000 characters") << lines(QByteArray(200'000, 'w'), 1);
    QTest::newRow("lines of piled marks") << lines("a" + QByteArray("\xcc\x81").repeated(2'000), 1);
    QTest::newRow("lines that turn about") << lines("\\u202e\\u2066 turned \\u200b\\ufeff", 100);
    const auto comings = [](int people) {
        QByteArray chunk;
        for (int i = 0; i < 100; ++i) {
            const QByteArray id = QByteArray::number(1'000 + i % people);
            chunk += RawServer::frame(Text, R"([{"a":"userJoin","p":{"id":)" + id + R"(,"username":"eve )" + id
                                                + R"("},"s":"den"},{"a":"userLeave","p":)" + id + R"(,"s":"den"}])");
        }
        return chunk;
    };
    QTest::newRow("one who comes and goes") << comings(1);
    QTest::newRow("a hundred who come and go") << comings(100);
}

/// A server that never stops sending, for as many bytes as a bad evening: the window goes on meanwhile.
void TestHostileLines::floods()
{
    QFETCH(QByteArray, chunk);
    constexpr qint64 Bytes = 48 * MiB;
    Script script = Script::webSocket(chunk, -1);
    script.head += Acknowledged;
    RawServer server(script);
    WildStage stage(server.url(u"ws"_s));
    QTRY_VERIFY(stage.isSignedIn());
    app().startWatch();
    stage.room->join();
    QTRY_VERIFY2_WITH_TIMEOUT(server.sent() > Bytes || stage.room->state() == State::Waiting
                                  || stage.room->state() == State::Stopped,
                              qPrintable(QString::number(server.sent())), Patience);
    QVERIFY(!stage.window->grab().isNull());
    const QString notice = stage.trouble();
    stage.room->leave(); // it still answers to us
    QTRY_COMPARE(stage.room->state(), State::Idle);
    judge(u"socket that never stops: %1"_s.arg(QLatin1String(QTest::currentDataTag())),
          notice.isEmpty() ? u"the newest rows are kept"_s : notice);
}

void TestHostileLines::answers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("notice");
    const QString tooMuch = u"more"_s;
    const QString larger = u"larger than we accept"_s;
    const QString unread = u"could not be read"_s;
    const QByteArray json = "Content-Type: application/json";
    const auto sized = [&](const QByteArray &body, const QByteArray &head = {}) {
        return Script::http(json + head + "\r\nContent-Length: " + QByteArray::number(body.size()), body, 1);
    };
    QTest::newRow("a body without end") << Script::http(json, QByteArray(64 * 1024, ' '), -1) << tooMuch;
    QTest::newRow("a body of 31 MiB") << sized(QByteArray(31 * MiB, ' ')) << tooMuch;
    QTest::newRow("a promise of 8 EiB") << Script::http(json + "\r\nContent-Length: 9223372036854775807",
                                                        QByteArray(64 * 1024, ' '), -1)
                                        << tooMuch;
    QTest::newRow("chunks without end") << Script::http(json + "\r\nTransfer-Encoding: chunked",
                                                        "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n", -1)
                                        << tooMuch;
    QTest::newRow("JSON that is a million deep") << sized(QByteArray(MiB, '[')) << larger;
    QTest::newRow("JSON that is 100,000 deep") << sized(QByteArray(100'000, '[')) << unread;
    QTest::newRow("8 MiB of lists") << sized('[' + QByteArray("[0],").repeated(2 * MiB - 1) + "0]") << larger;
    QTest::newRow("one text of 7 MiB") << sized("\"" + QByteArray(7 * MiB, 'x') + '"') << QString();
    QTest::newRow("100,000 objects") << sized(R"({"status":"ok","data":[)" + QByteArray(R"({"a":1},)").repeated(100'000)
                                              + "{}]}")
                                     << QString();
    QTest::newRow("64 MiB packed in 64 KiB")
        << sized(packed(QByteArray(64 * MiB, ' ')), "\r\nContent-Encoding: deflate") << QString();
    QTest::newRow("a packed pack") << sized(packed(packed(QByteArray(64 * MiB, ' '))), "\r\nContent-Encoding: deflate")
                                   << unread;
    QTest::newRow("bytes that say they are packed")
        << sized("not packed at all", "\r\nContent-Encoding: gzip") << QString();
    QTest::newRow("invalid UTF-8") << sized("{\"status\":\"ok\xff\xfe\",\"data\":[\"\xc3\x28\"]}") << QString();
    QTest::newRow("a page") << Script::http("Content-Type: text/html",
                                            "<html><title>hello</title><script>alert(1)</script>", 1)
                            << QString();
    QTest::newRow("no HTTP at all") << Script{"SSH-2.0-OpenSSH_9.2\r\n", {}, 0, {}, 0, {}, false} << QString();
    QTest::newRow("10,000 cookies, for whomever") << sized(
        R"({"status":"ok","data":[{"c":"x"}]})",
        "\r\n" + QByteArray("Set-Cookie: a=b; Domain=elsewhere.example\r\nSet-Cookie: session=c").repeated(200))
                                                  << QString();
    for (const char *target : {"/again", "file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)",
                               "data:application/json,{}", "http://127.0.0.1:1/", "//127.0.0.1:1/"}) {
        Script moved;
        moved.head = "HTTP/1.1 302 Found\r\nLocation: " + QByteArray(target)
                     + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        QTest::addRow("a redirect to %s", target)
            << moved << (qstrcmp(target, "/again") == 0 ? u"sends us on"_s : QString());
    }
}

/// The sign-in, which is the first to hear of it, ends and says why.
void TestHostileLines::answers()
{
    QFETCH(Script, script);
    QFETCH(QString, notice);
    RawServer server(script);
    Endpoints endpoints;
    endpoints.service = Service::PlugDj;
    endpoints.site = server.url();
    endpoints.socket = server.url(u"ws"_s);
    PlugDjAccount account(endpoints, PlugDjRoomTest::unpaced());
    QSignalSpy refused(&account, &Account::refused);
    app().startWatch();
    account.signIn({Credentials::Method::Password, u"user"_s, Secret("secret")});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 2 * Patience);
    const QString said = refused[0][0].value<Error>().text;
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.contains(notice), qPrintable(said));
    QVERIFY(!account.isSignedIn());
    judge(u"answer: %1"_s.arg(QLatin1String(QTest::currentDataTag())), said);
}

void TestHostileLines::pictures_data()
{
    QTest::addColumn<Script>("script");
    const auto sized = [](const QByteArray &body, const QByteArray &head = {}) {
        return Script::http("Content-Type: image/png" + head + "\r\nContent-Length: " + QByteArray::number(body.size()),
                            body, 1);
    };
    QTest::newRow("30,000 x 30,000 pixels in 70 bytes") << sized(pixelBomb(30'000));
    QTest::newRow("2^31 - 1 pixels each way") << sized(pixelBomb(0x7fff'ffff));
    QTest::newRow("3 MiB") << sized(png(4, 4) + QByteArray(3 * MiB, 'x'));
    QTest::newRow("bytes without end") << Script::http("Content-Type: image/png",
                                                       png(4, 4) + QByteArray(64 * 1024, 'x'), -1);
    QTest::newRow("64 MiB packed in 64 KiB")
        << sized(packed(QByteArray(64 * MiB, 'x')), "\r\nContent-Encoding: deflate");
    QTest::newRow("SVG with a picture from elsewhere") << sized(
        R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:1/x.png"/><script>alert(1)</script></svg>)");
    QTest::newRow("SVG with entities of entities") << sized(
        R"(<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><svg>&b;&c;</svg>)");
    QTest::newRow("a page") << sized("<html><img src=file:///etc/passwd></html>");
    QTest::newRow("a picture that breaks off") << sized(png(2048, 2048).left(1'000));
    for (const char *target :
         {"/again", "file:///etc/passwd", "data:image/png;base64,AAAA", "javascript:alert(1)",
          "http://127.0.0.1:1/x.png", "https://192.168.1.1/x.png", "https://elsewhere.example/x.png"}) {
        Script moved;
        moved.head = "HTTP/1.1 302 Found\r\nLocation: " + QByteArray(target)
                     + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        QTest::addRow("a redirect to %s", target) << moved;
    }
}

/// An emote whose picture is none: its code is shown instead.
void TestHostileLines::pictures()
{
    QFETCH(Script, script);
    RawServer server(script);
    QNetworkAccessManager network;
    EmoteStore::Options options;
    options.fetch.timeout = 2'000ms;
    EmoteStore store(network, options);
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = endpoints.chat = server.url();
    store.allowFor(endpoints);
    const QUrl image = server.url().resolved(QUrl(u"/emote.png"_s));
    app().startWatch();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(image), EmoteStore::State::Failed, Patience);
    QVERIFY(store.bytes() == 0);
    judge(u"picture: %1"_s.arg(QLatin1String(QTest::currentDataTag())), u"its code is shown instead"_s);
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestHostileLines suite;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&suite, argc, argv);
}

#include "tst_hostilelines.moc"
