// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjrequests.h"
#include "support/djstage.h"
#include "wire/plugdjrest.h"

#include <QElapsedTimer>
#include <QJsonObject>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

constexpr int Patience = 40'000; // ms; the machine may be busy
constexpr int AskingPause = 700; // ms: the server counts requests (4.13)
/// So much must have happened before the window is held against the server.
constexpr int EnoughLines = 25;
constexpr int EnoughVotes = 3;

QStringList namesOf(const plugdj::RoomState &state, const QList<qint64> &ids)
{
    QStringList names;
    for (const qint64 id : ids) {
        for (const plugdj::User &user : state.users) {
            if (user.id == id)
                names.append(user.username);
        }
    }
    return names;
}

} // namespace

/// A room that says everything twice, in the wrong order, in odd types or for somebody else: what the window shows is
/// held against what the server knows (plugdj.md 7.9, Appendix A).
class TestDjFaults : public QObject
{
    Q_OBJECT

private slots:
    void windowShowsTheTruth_data();
    void windowShowsTheTruth();
    void aStateThatEventsOvertookIsNotBelieved();
    void aStateThatIsNewerIsBelieved_data();
    void aStateThatIsNewerIsBelieved();
    void guestsAreCountedAnew();

private:
    struct Answer
    {
        std::optional<plugdj::RoomState> state;
        QElapsedTimer asked; ///< invalid: not yet
    };

    static QCoro::Task<> ask(ApiClient &api, std::shared_ptr<Answer> answer);
    static QString told(const plugdj::RoomState &state, const QString &self);
    static QString shown(const DjEyes &eyes);
};

void TestDjFaults::windowShowsTheTruth_data()
{
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QStringList &faults) { QTest::newRow(name) << faults; };
    row("none", {});
    row("every event twice", {u"plugdj-duplicate-events"_s});
    row("state from before the events", {u"plugdj-stale-state"_s});
    row("events of another room", {u"plugdj-leak-events"_s});
    row("numbers as text", {u"plugdj-numbers-as-text"_s});
    row("null fields", {u"plugdj-null-fields"_s});
    row("clock an hour ahead", {u"plugdj-clock-skew=3600"_s});
    row("clock an hour behind", {u"plugdj-clock-skew=-3600"_s});
    row("dates without a fraction", {u"plugdj-date-digits=0"_s});
    row("unknown events", {u"plugdj-unknown-event"_s});
    row("all of it",
        {u"plugdj-duplicate-events"_s, u"plugdj-stale-state"_s, u"plugdj-leak-events"_s, u"plugdj-numbers-as-text"_s,
         u"plugdj-null-fields"_s, u"plugdj-clock-skew=3600"_s, u"plugdj-unknown-event"_s});
}

QCoro::Task<> TestDjFaults::ask(ApiClient &api, std::shared_ptr<Answer> answer)
{
    ApiRequest request = plugdj::stateRequest();
    const auto reply = co_await api.send(std::move(request));
    if (reply)
        answer->state = plugdj::readRoomState(plugdj::firstObject(*reply));
}

/// Track and DJ, votes, wait list, people.
QString TestDjFaults::told(const plugdj::RoomState &state, const QString &self)
{
    int woots = 0;
    for (const int direction : state.votes)
        woots += direction > 0 ? 1 : 0;
    QStringList people{self};
    for (const plugdj::User &user : state.users)
        people.append(user.username);
    people.removeDuplicates();
    people.sort();
    const QString track = state.media ? u"%1 by %2, played by %3"_s.arg(state.media->title, state.media->author,
                                                                        namesOf(state, {state.currentDj}).value(0))
                                      : u"Nobody is playing"_s;
    return u"%1|%2 woots %3 mehs %4 grabs|%5|%6"_s.arg(
        track, QString::number(woots), QString::number(state.votes.size() - woots), QString::number(state.grabs.size()),
        namesOf(state, state.waitingDjs).join(u", "_s), people.join(u", "_s));
}

QString TestDjFaults::shown(const DjEyes &eyes)
{
    const auto number = [&](const char *name) { return eyes.wordsOf(QString::fromLatin1(name)).section(u' ', 0, 0); };
    const QString track = eyes.page->findChild<QWidget *>(u"trackView"_s)->accessibleName();
    const auto *waiting = qobject_cast<QAbstractItemView *>(eyes.named(u"Wait list"_s));
    const auto *people = qobject_cast<QAbstractItemView *>(eyes.named(u"People"_s));
    const auto names = [](const QAbstractItemView &view) {
        QStringList found;
        for (int i = 0; i < view.model()->rowCount(); ++i) {
            const QModelIndex index = view.model()->index(i, 0);
            if (index.flags().testFlag(Qt::ItemIsSelectable)) // the heads of groups are not
                found.append(index.data().toString());
        }
        return found;
    };
    QStringList present = names(*people);
    present.sort();
    return u"%1|%2 woots %3 mehs %4 grabs|%5|%6"_s.arg(track, number("Woot"), number("Meh"), number("Grab"),
                                                       names(*waiting).join(u", "_s), present.join(u", "_s));
}

void TestDjFaults::windowShowsTheTruth()
{
    QFETCH(QStringList, faults);
    PracticeServer::Options options;
    options.plugDjRate = 15;
    options.faults = faults;
    PracticeServer server(options);
    QVERIFY(server.listen());
    const QJsonObject door = server.announcement()[u"plugdj"_s].toObject();

    Theme theme;
    PlugDjAccount account(server.plugDjEndpoints());
    PlugDjController room(account, door[u"room"_s].toString());
    account.signIn(
        {Credentials::Method::Password, door[u"email"_s].toString(), Secret(door[u"password"_s].toString().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(account.isSignedIn(), Patience);
    QTemporaryDir dir;
    Settings settings(dir.filePath(u"partyline.ini"_s));
    QStringList lines;
    int votes = 0;
    connect(&room, &RoomController::itemsArrived, this, [&](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Emote)
                lines.append(item.id + u' ' + item.text);
            votes += item.kind == FeedItem::Kind::Vote || item.kind == FeedItem::Kind::Grab ? 1 : 0;
        }
    });
    DjEyes eyes;
    eyes.window = std::make_unique<MainWindow>(theme, settings);
    eyes.page = new DjRoomPage(room, theme, nullptr, eyes.window.get());
    eyes.window->addRoom(room, eyes.page, true);
    eyes.window->show();
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(lines.size() >= EnoughLines && votes >= EnoughVotes, Patience);

    // The room lives on while we look: both agree as soon as nothing is under way.
    const auto truth = std::make_shared<Answer>();
    QString wanted, seen;
    const auto agree = [&] {
        if (truth->state) {
            wanted = told(*truth->state, account.self().name);
            seen = shown(eyes);
            truth->state.reset();
            return wanted == seen;
        }
        if (!truth->asked.isValid() || truth->asked.hasExpired(AskingPause)) {
            truth->asked.start();
            ask(account.api(), truth);
        }
        return false;
    };
    const bool isAgreed = QTest::qWaitFor(agree, Patience);
    QVERIFY2(isAgreed && !seen.isEmpty(), qPrintable(u"server: %1\nwindow: %2"_s.arg(wanted, seen)));
    QCOMPARE(room.state(), State::Live);
    QStringList once = lines;
    QCOMPARE(once.removeDuplicates(), 0);
    for (const QString &line : std::as_const(lines))
        QVERIFY(!line.contains(u"this was said in another room"_s));
    const auto passed = room.nowPlaying().startedAt.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY(room.nowPlaying().isIdle() || (passed >= 0 && passed <= room.nowPlaying().track.duration.count() + 5));
}

/// A request for the state is answered with what the room was before two events that came while it was under way.
void TestDjFaults::aStateThatEventsOvertookIsNotBelieved()
{
    DjStage stage;
    stage.open();
    const QByteArray before = ScriptedPlugDj::ok({plugdj::toJson(stage.t.site.state)});
    stage.t.site.answer("GET /_/rooms/state", [&, before](const HttpFake::Request &) {
        stage.t.site.answer("GET /_/rooms/state", HttpFake::Handler());
        stage.hear(R"([{"a":"vote","p":{"i":8,"v":1},"s":"den"},)"
                   R"({"a":"djListUpdate","p":[4100021,8],"s":"den"},)"
                   R"({"a":"userJoin","p":{"id":22,"username":"eve","level":3},"s":"den"}])");
        return before;
    });
    stage.hear(R"([{"a":"plugUpdate","s":"dashboard"}])"); // asks for the state
    QTRY_COMPARE(stage.t.site.count("GET /_/rooms/state"), 2);
    QTRY_VERIFY(stage.listSays(u"People"_s, u"eve"_s));
    stage.t.settle();
    const bool isGone = QTest::qWaitFor([&stage] { return !stage.listSays(u"People"_s, u"eve"_s); }, 100);
    QVERIFY2(!isGone, qPrintable(stage.whole()));
    QVERIFY(stage.listSays(u"Wait list"_s, u"Place 1, user_a"_s));
    QVERIFY(stage.says(u"Woot"_s, u"1"_s));

    // A track began meanwhile: the state is asked for again, and nothing jumps back.
    stage.t.site.state.users.append(ScriptedPlugDj::somebody(22, u"eve"_s, 3));
    const QByteArray old = ScriptedPlugDj::ok({plugdj::toJson(stage.t.site.state)});
    stage.t.site.answer("GET /_/rooms/state", [&, old](const HttpFake::Request &) {
        stage.t.site.answer("GET /_/rooms/state", HttpFake::Handler());
        plugdj::Advance advance;
        advance.media = plugdj::Media{2, 1, u"c2"_s, u"Other"_s, u"Tune"_s, 3600, {}};
        advance.historyId = u"h2"_s;
        advance.dj = 8;
        advance.startedAt = QDateTime::currentDateTimeUtc();
        stage.t.site.state.media = advance.media;
        stage.t.site.state.historyId = advance.historyId;
        stage.t.site.state.currentDj = 8;
        stage.t.site.state.startedAt = advance.startedAt;
        stage.t.site.state.waitingDjs = {};
        stage.t.site.send({advance});
        return old;
    });
    stage.hear(R"([{"a":"roomBannerUpdate","s":"den"}])");
    QTRY_COMPARE(stage.t.site.count("GET /_/rooms/state"), 4);
    QTRY_VERIFY(stage.nowPlaying().startsWith(u"Tune by Other"_s));
    stage.t.settle();
    QCOMPARE(stage.t.ofKind(FeedItem::Kind::Advance).size(), 1);
    QVERIFY(stage.nowPlaying().startsWith(u"Tune by Other"_s));
}

void TestDjFaults::aStateThatIsNewerIsBelieved_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("events before the answer") << false;
    QTest::newRow("events behind the answer") << true;
}

/// What happened between the join and the state, and is in the state already, is not told a second time, whichever of
/// the two lines is the faster.
void TestDjFaults::aStateThatIsNewerIsBelieved()
{
    QFETCH(bool, isLate);
    DjStage stage;
    const auto tell = [&] {
        plugdj::Advance old, now;
        old.media = plugdj::Media{5, 1, u"c5"_s, u"Older"_s, u"Hymn"_s, 3600, {}};
        old.historyId = u"h0"_s;
        old.dj = 8;
        old.startedAt = stage.t.site.state.startedAt.addSecs(-100);
        now.media = stage.t.site.state.media;
        now.historyId = u"h1"_s;
        now.dj = 7;
        now.startedAt = stage.t.site.state.startedAt;
        now.waitList = QList<qint64>{8};
        // Votes for the track before, then the one that the state knows.
        stage.t.site.send({old, plugdj::Voted{8, -1}, now, plugdj::Voted{8, 1}});
    };
    stage.t.site.answer("GET /_/rooms/state", [&](const HttpFake::Request &) {
        stage.t.site.answer("GET /_/rooms/state", HttpFake::Handler());
        if (!isLate)
            tell();
        return ScriptedPlugDj::ok({plugdj::toJson(stage.t.site.state)});
    });
    stage.open();
    if (isLate)
        tell();
    QTRY_VERIFY(stage.says(u"Woot"_s, u"1"_s));
    QVERIFY(stage.says(u"Meh"_s, u"0"_s));
    QVERIFY(stage.nowPlaying().startsWith(u"Song by Band, played by ann"_s));
    QVERIFY2(!stage.listSays(u"Play history"_s, u"Hymn"_s) && stage.rows(u"Play history"_s).isEmpty(),
             qPrintable(stage.whole()));
    QVERIFY(stage.t.ofKind(FeedItem::Kind::Advance).isEmpty());
}

/// Nobody can tell two guests from one who is told twice: the room is asked.
void TestDjFaults::guestsAreCountedAnew()
{
    auto options = PlugDjRoomTest::quick();
    options.guestRecount = std::chrono::milliseconds(50);
    PlugDjRoomTest t(options);
    t.site.state.meta.guests = 3;
    t.enter();
    QCOMPARE(t.room->guests(), 3);
    t.site.state.meta.guests = 2;
    t.site.send({plugdj::UserLeave{0}, plugdj::UserLeave{0}});
    QTRY_COMPARE(t.room->guests(), 1);
    QTRY_COMPARE(t.room->guests(), 2);
    QCOMPARE(t.site.count("GET /_/rooms/state"), 2);
}

QTEST_MAIN(TestDjFaults)
#include "tst_djfaults.moc"
