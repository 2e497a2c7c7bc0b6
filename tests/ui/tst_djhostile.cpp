// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylists.h"
#include "support/djeventrows.h"
#include "support/djstage.h"
#include "support/hostilejson.h"
#include "ui/resources.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

/// These end the room, whatever they carry.
const QStringList Ends{u"killSession"_s, u"ban"_s, u"banIP"_s, u"plugMaintenance"_s};
constexpr int Patience = 60'000;
/// Of the answers to one call, in a usual run; PARTYLINE_HOSTILE_ALL=1 plays all of them.
constexpr qsizetype Answers = 20;

} // namespace

/// A DJ room whose site puts the wrong thing into every field of its events and answers, one at a time: generated from
/// a good one of each kind. The real account, controller, page and window must live through it and go on.
class TestDjHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadResources(); }
    void everyFieldOfEveryEvent_data();
    void everyFieldOfEveryEvent();
    void everyFieldOfEveryAnswer_data();
    void everyFieldOfEveryAnswer();

private:
    /// What the site answers to this call when all is well.
    static QJsonValue goodAnswer(const QByteArray &call, const ScriptedPlugDj &site);
    /// Signed in and in the room; comes a step nearer each time that it is asked.
    static bool isBack(DjStage &stage);
    /// The room is live, or comes back, what is said now is heard, and the window can be drawn.
    static void goesOn(DjStage &stage);
};

void TestDjHostile::goesOn(DjStage &stage)
{
    const QString mark = u"after all of it"_s;
    const auto isHeard = [&] {
        RoomController &room = *stage.t.room;
        if (room.state() == State::Stopped)
            room.join();
        if (room.state() == State::Live)
            stage.t.site.chat(8, u"bob"_s, mark);
        return stage.t.texts(FeedItem::Kind::Chat).contains(mark);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isHeard(), qPrintable(stage.trouble()), Patience);
    QVERIFY(!stage.window->grab().isNull());
}

void TestDjHostile::everyFieldOfEveryEvent_data()
{
    QTest::addColumn<int>("row");
    const auto rows = djEventRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].event) << i;
}

void TestDjHostile::everyFieldOfEveryEvent()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    const QString name = QString::fromLatin1(event.event);
    DjStage stage;
    stage.open();
    if (event.before)
        event.before(stage.t.site);
    const QJsonValue good = QJsonDocument::fromJson(event.frame).array().last();
    const QList<QByteArray> variants = hostileVariants(good);
    QVERIFY(variants.size() > 20);
    for (const QByteArray &variant : variants)
        stage.hear('[' + variant + ']');
    if (Ends.contains(name)) {
        QTRY_VERIFY2(!stage.trouble().isEmpty(), qPrintable(stage.whole()));
        QVERIFY(!stage.window->grab().isNull());
        return;
    }
    goesOn(stage);
    QVERIFY(stage.t.items.size() <= variants.size() + 20);
    if (name != u"advance"_s) // nothing plays that was not told
        QVERIFY2(stage.nowPlaying().startsWith(u"Song by Band"_s), qPrintable(stage.nowPlaying()));
    static const QRegularExpression holes(
        uR"(^(is|put|sent|would|banned|named|changed|took|moved|made|joined|left)\b)"_s);
    for (const FeedItem &item : std::as_const(stage.t.items)) {
        if (item.kind == FeedItem::Kind::Notice || item.kind == FeedItem::Kind::Moderation)
            QVERIFY2(!holes.match(item.text).hasMatch(), qPrintable(item.text)); // no sentence about nobody
    }
}

QJsonValue TestDjHostile::goodAnswer(const QByteArray &call, const ScriptedPlugDj &site)
{
    using namespace plugdj;
    if (call == "GET /_/mobile/init")
        return QJsonArray{QJsonObject{{u"c"_s, u"csrf-1"_s}, {u"t"_s, formatDate(QDateTime::currentDateTimeUtc())}}};
    if (call == "GET /_/users/me")
        return QJsonArray{toJson(site.me)};
    if (call == "GET /_/auth/token")
        return QJsonArray{u"token-1"_s};
    if (call == "GET /_/rooms/state")
        return QJsonArray{toJson(site.state)};
    if (call == "GET /_/chat/history")
        return QJsonArray{toJson(site.history)};
    if (call == "GET /_/rooms/history")
        return allToJson(site.plays);
    return allToJson(site.playlists);
}

bool TestDjHostile::isBack(DjStage &stage)
{
    Account &account = stage.t.account;
    RoomController &room = *stage.t.room;
    if (account.state() == Account::State::SignedOut || account.state() == Account::State::Expired)
        account.signIn({Credentials::Method::Password, {}, Secret("secret")});
    else if (account.isSignedIn() && (room.state() == State::Stopped || room.state() == State::Idle))
        room.join();
    return account.isSignedIn() && room.state() == State::Live;
}

void TestDjHostile::everyFieldOfEveryAnswer_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<bool>("isOfAccount");
    const auto row = [](const char *call, bool isOfAccount) { QTest::newRow(call) << QByteArray(call) << isOfAccount; };
    row("GET /_/mobile/init", true);
    row("GET /_/users/me", true);
    row("GET /_/playlists", false);
    row("GET /_/auth/token", false);
    row("GET /_/rooms/state", false);
    row("GET /_/chat/history", false);
    row("GET /_/rooms/history", false);
}

void TestDjHostile::everyFieldOfEveryAnswer()
{
    QFETCH(QByteArray, call);
    QFETCH(bool, isOfAccount);
    DjStage stage;
    ScriptedPlugDj &site = stage.t.site;
    plugdj::HistoryEntry before;
    before.id = u"h0"_s;
    before.media = {2, 1, u"c2"_s, u"Band"_s, u"Before"_s, 60, {}};
    before.timestamp = QDateTime::currentDateTimeUtc();
    site.plays = {before};
    site.playlists = {{1, u"Evening"_s, true, 3}};
    site.chat(8, u"bob"_s, u"from before"_s);
    stage.open();
    const QList<QByteArray> variants = hostileVariants(goodAnswer(call, site));
    QVERIFY(variants.size() > 20);
    const bool isAll = qEnvironmentVariableIntValue("PARTYLINE_HOSTILE_ALL") != 0;
    const qsizetype step = isAll ? 1 : variants.size() / Answers + 1;
    for (qsizetype i = 0; i < variants.size(); i += step) {
        const int asked = site.count(call);
        site.answerOnce(call, HttpFake::json(R"({"data":)" + variants[i] + R"(,"status":"ok"})"));
        if (call == "GET /_/playlists")
            stage.t.account.playlists().reload();
        else
            stage.t.room->leave();
        if (isOfAccount)
            stage.t.account.signOut();
        const auto goesOn = [&] {
            return isBack(stage) && site.count(call) > asked && !stage.t.account.playlists().isLoading();
        };
        QVERIFY2(QTest::qWaitFor(goesOn, Patience), variants[i].left(1'000).constData());
    }
    goesOn(stage);
    stage.t.room->leave();
    const auto isWell = [&] { return isBack(stage) && stage.nowPlaying().startsWith(u"Song by Band"_s); };
    QVERIFY2(QTest::qWaitFor(isWell, Patience), qPrintable(stage.whole()));
}

QTEST_MAIN(TestDjHostile)
#include "tst_djhostile.moc"
