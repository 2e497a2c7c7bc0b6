// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"
#include "support/hostilejson.h"
#include "support/turnwatch.h"
#include "ui/resources.h"
#include "wire/plugdjrest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

/// These end the room or bar the way back, whatever stands in them: the window says so, and that is all.
const QStringList Ending{u"killSession"_s, u"ban"_s, u"banIP"_s, u"plugMaintenance"_s};
constexpr int Patience = 60'000; // ms

} // namespace

/// A DJ room whose site puts the wrong thing into every field it has, one at a time: generated from the recorded events
/// of every kind and from good answers. The real account, controller and window must live through it and go on.
class TestDjHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldOfEveryEvent_data();
    void everyFieldOfEveryEvent();
    void everyFieldOfEveryAnswer_data();
    void everyFieldOfEveryAnswer();
    void idsThatAreNoPeoples();

private:
    static TimedApplication &app() { return *static_cast<TimedApplication *>(qApp); }
    /// The room goes on: what is said now is shown once, and the window can be drawn.
    static void goesOn(DjStage &stage, const QString &mark);

    HostileTable m_table;
};

void TestDjHostile::initTestCase()
{
    loadResources();
    DjStage stage;
    stage.open();
    app().startWatch();
    for (int i = 0; i < 1'000; ++i)
        stage.t.site.chat(7, u"ann"_s, u"an honest line, number %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(stage.feedSays(u"number 999"_s), Patience);
    m_table.setFloor(app().longestTurn());
}

void TestDjHostile::goesOn(DjStage &stage, const QString &mark)
{
    int said = 0;
    // Too many faulty messages end a connection, and the room comes back: so it is said until it is heard.
    const auto isHeard = [&] {
        if (stage.t.room->state() == State::Stopped)
            stage.t.room->join();
        const auto shown = [&] {
            const QStringList rows = stage.feed();
            return std::ranges::any_of(rows, [&](const QString &row) { return row.contains(mark); });
        };
        if (shown())
            return true;
        if (stage.t.room->state() == State::Live && stage.t.site.socket().hasPeer())
            stage.t.site.chat(8, u"bob"_s, u"%1 %2"_s.arg(mark).arg(++said));
        return false;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isHeard(), qPrintable(stage.whole().left(4'000)), Patience);
    QVERIFY(!stage.window->grab().isNull());
}

void TestDjHostile::everyFieldOfEveryEvent_data()
{
    QTest::addColumn<QByteArray>("frame");
    for (const DjEventRow &row : djEventRows())
        QTest::newRow(row.event) << row.frame;
}

void TestDjHostile::everyFieldOfEveryEvent()
{
    QFETCH(QByteArray, frame);
    const QString event = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray good = QJsonDocument::fromJson(frame).array();
    QVERIFY(!good.isEmpty());
    const QList<QByteArray> variants = hostileVariants(good.at(good.size() - 1));
    QVERIFY(variants.size() > 20);
    DjStage stage;
    stage.open();
    app().startWatch();
    int sent = 0;
    for (const QByteArray &variant : variants) {
        if (!stage.t.site.socket().hasPeer()) {
            if (stage.t.room->state() == State::Stopped)
                stage.t.room->join();
            if (Ending.contains(event))
                break;
            QTRY_VERIFY_WITH_TIMEOUT(stage.t.site.socket().hasPeer() && stage.t.room->state() == State::Live, Patience);
        }
        stage.hear('[' + variant + ']');
        ++sent;
        // Each in a turn of its own, as over a network.
        QCoreApplication::processEvents();
    }
    if (Ending.contains(event)) {
        QTRY_VERIFY2_WITH_TIMEOUT(!stage.trouble().isEmpty(), qPrintable(stage.whole().left(4'000)), Patience);
    } else {
        QCOMPARE(sent, variants.size());
        goesOn(stage, u"after all of it"_s);
    }
    QVERIFY(stage.feed().size() <= 2 * variants.size() + 20);
    const QString notice = stage.trouble();
    const QString broken =
        m_table.judge({u"DJ room, event `%1`: %2 wrong things"_s.arg(event).arg(sent), app().longestTurn(),
                       app().mostBytes(), notice.isEmpty() ? u"dropped, or shown as plain text"_s : notice});
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestDjHostile::everyFieldOfEveryAnswer_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QJsonValue>("good");
    const plugdj::User ann = ScriptedPlugDj::somebody(7, u"ann"_s, 3, 2000);
    plugdj::RoomState state;
    state.meta.slug = ScriptedPlugDj::room();
    state.meta.name = u"The Den"_s;
    state.meta.description = u"quiet talk"_s;
    state.users = {ann};
    state.media = plugdj::Media{1, 1, u"c1"_s, u"Band"_s, u"Song"_s, 200, {}};
    state.historyId = u"h1"_s;
    state.startedAt = QDateTime::currentDateTimeUtc();
    state.currentDj = 7;
    state.waitingDjs = {7};
    plugdj::ChatHistory history;
    history.lines = {{u"7-1"_s, u"hello"_s, 7, u"ann"_s, false, {}}};
    plugdj::OwnUser me;
    me.user = ScriptedPlugDj::somebody(ScriptedPlugDj::OwnId, u"user_a"_s, 5);
    QTest::newRow("room state") << u"GET /_/rooms/state"_s << QJsonValue(toJson(state));
    QTest::newRow("chat history") << u"GET /_/chat/history"_s << QJsonValue(toJson(history));
    QTest::newRow("own user") << u"GET /_/users/me"_s << QJsonValue(toJson(me));
    QTest::newRow("token") << u"GET /_/auth/token"_s << QJsonValue(u"token"_s);
    QTest::newRow("people") << u"POST /_/users/bulk"_s << QJsonValue(toJson(ann));
    const QList<plugdj::HistoryEntry> plays(1);
    const QList<plugdj::Playlist> lists(1);
    QTest::newRow("play history") << u"GET /_/rooms/history"_s << QJsonValue(plugdj::allToJson(plays).at(0));
    QTest::newRow("playlists") << u"GET /_/playlists"_s << QJsonValue(plugdj::allToJson(lists).at(0));
}

/// The socket is lost after each, so that it is asked anew; a body that means nothing may cost that part of the room,
/// not the room.
void TestDjHostile::everyFieldOfEveryAnswer()
{
    QFETCH(QString, call);
    QFETCH(QJsonValue, good);
    DjStage stage;
    stage.open();
    const QList<QByteArray> variants = hostileVariants(good);
    const QByteArray asked = call.toLatin1();
    qsizetype next = 0;
    stage.t.site.answer(asked, [&](const HttpFake::Request &) {
        const QByteArray body = variants.at(std::min(next, variants.size() - 1));
        ++next;
        return HttpFake::json(R"({"data":[)" + body + R"(],"meta":{},"status":"ok","time":1.25})");
    });
    app().startWatch();
    // A part of them is asked for with each connection, the rest when the account signs in anew.
    const bool isOfAccount = call.contains("users/me"_L1) || call.contains("playlists"_L1);
    while (next < variants.size()) {
        const qsizetype before = next;
        if (isOfAccount) {
            stage.t.account.signIn({Credentials::Method::Password, {}, Secret("secret")});
            QTRY_VERIFY_WITH_TIMEOUT(next > before, Patience);
            QTRY_VERIFY_WITH_TIMEOUT(stage.t.account.state() != Account::State::SigningIn, Patience);
        } else if (call.contains("bulk"_L1)) {
            // Somebody nobody knows speaks: they are looked up.
            stage.t.site.chat(100'000 + before, u"someone"_s, u"who am I"_s);
            QTRY_VERIFY_WITH_TIMEOUT(next > before || stage.t.room->state() != State::Live, Patience);
        } else {
            if (stage.t.site.socket().hasPeer())
                stage.t.site.socket().drop();
            if (stage.t.room->state() == State::Stopped)
                stage.t.room->join();
            QTRY_VERIFY_WITH_TIMEOUT(next > before, Patience);
        }
    }
    stage.t.site.answer(asked, HttpFake::Handler());
    stage.t.account.signIn({Credentials::Method::Password, {}, Secret("secret")});
    QTRY_VERIFY_WITH_TIMEOUT(stage.t.account.isSignedIn(), Patience);
    goesOn(stage, u"after all of it"_s);
    const QString broken = m_table.judge({u"DJ room, answer to `%1`: %2 wrong things"_s.arg(call).arg(variants.size()),
                                          app().longestTurn(), app().mostBytes(), u"dropped; the room goes on"_s});
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

/// Of people who are not there, with ids that nobody has, twice.
void TestDjHostile::idsThatAreNoPeoples()
{
    DjStage stage;
    stage.open();
    const QStringList people = stage.rows(u"People"_s);
    app().startWatch();
    for (const char *id : {"0", "-1", "-9223372036854775808", "9223372036854775807", "18446744073709551616", "1e300",
                           "\"7\"", "\"-7\"", "\"0x7\"", "null", "[7]"}) {
        const QByteArray who(id);
        for (int twice = 0; twice < 2; ++twice) {
            for (const QByteArray &event :
                 {R"({"a":"userLeave","p":)" + who + R"(,"s":"den"})",
                  R"({"a":"vote","p":{"i":)" + who + R"(,"v":1},"s":"den"})",
                  R"({"a":"grab","p":)" + who + R"(,"s":"den"})", R"({"a":"skip","p":)" + who + R"(,"s":"den"})",
                  R"({"a":"djListUpdate","p":[)" + who + ',' + who + R"(],"s":"den"})",
                  R"({"a":"chatDelete","p":{"c":"nobody","mi":)" + who + R"(},"s":"den"})",
                  R"({"a":"userJoin","p":{"id":)" + who + R"(,"username":"x"},"s":"den"})",
                  R"({"a":"chat","p":{"cid":"c","message":"again","uid":)" + who + R"(,"un":"x"},"s":"den"})"})
                stage.hear('[' + event + ']');
        }
    }
    goesOn(stage, u"after all of it"_s);
    QVERIFY(stage.rows(u"People"_s).size() <= people.size() + 2);
    const QString broken = m_table.judge({u"DJ room: duplicate, negative and huge ids"_s, app().longestTurn(),
                                          app().mostBytes(), u"dropped, or shown as plain text"_s});
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestDjHostile suite;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&suite, argc, argv);
}

#include "tst_djhostile.moc"
