// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjmoderation.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace partyline::plugdj;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every role that the practice server gives, against everybody: what is offered is compared with what the server
/// does when it is asked all the same. Nothing is offered that it refuses, nothing is missing that it allows.
class TestPlugDjRoles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersWhatTheServerAllows_data();
    void offersWhatTheServerAllows();
    void aDemotionTakesItAway();

private:
    /// One signed-in account in the room.
    struct Seat
    {
        std::unique_ptr<PlugDjAccount> account;
        std::unique_ptr<PlugDjController> room;
        std::unique_ptr<ApiClient> line; ///< the same session, without the client's own pace

        qint64 id() const { return account->user().user.id; }
        NamedUser named() const { return {id(), account->self().name}; }
        PlugDjModeration &moderation() const { return room->moderation(); }
    };

    void seat(const QString &key);
    /// Comes in with a controller of its own: one that was banned waits until the ban is over.
    void enter(Seat &seat);
    /// The server's answer, past everything that the client thinks of it: "" when it did as asked.
    QString ask(const Seat &by, const ApiRequest &request);
    /// Puts everything back as it was.
    void undo(const Order &order, int roleBefore);
    void judge(const Seat &by, const Order &order, int roleBefore = 0);
    void judgeTowards(const Seat &by, const Seat &other);
    void judgeTheRoom(const Seat &by);

    std::unique_ptr<PracticeServer> m_server;
    std::map<QString, Seat> m_seats;
    QStringList m_wrong; ///< what client and server disagree on
    int m_judged = 0;
};

void TestPlugDjRoles::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 0; // nobody else does anything
    options.faults = {u"plugdj-no-rest-limit"_s};
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen().isOk());
    m_wrong.clear();
    m_judged = 0;
}

void TestPlugDjRoles::cleanup()
{
    m_seats.clear();
    m_server.reset();
}

void TestPlugDjRoles::seat(const QString &key)
{
    const QJsonObject told = m_server->announcement().value("plugdj"_L1).toObject();
    Seat &seat = m_seats[key];
    seat.account = std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints());
    seat.account->signIn({Credentials::Method::Password, told[u"accounts"_s][key].toString(),
                          Secret(told[u"password"_s].toString().toUtf8())});
    enter(seat);
    ApiClient::Options line;
    line.base = m_server->plugDjEndpoints().site;
    line.envelope = ApiClient::Envelope::PlugDj;
    seat.line = std::make_unique<ApiClient>(line);
    seat.line->setCookie("session", seat.account->session());
}

void TestPlugDjRoles::enter(Seat &seat)
{
    PlugDjController::Options options;
    options.skipGuard = 0ms;
    seat.room.reset();
    seat.room = std::make_unique<PlugDjController>(
        *seat.account, m_server->announcement()[u"plugdj"_s][u"room"_s].toString(), options);
    seat.room->join();
    QTRY_COMPARE_WITH_TIMEOUT(seat.room->state(), RoomController::State::Live, 20'000);
}

QString TestPlugDjRoles::ask(const Seat &by, const ApiRequest &request)
{
    std::optional<QString> code;
    auto task = by.line->send(ApiRequest(request));
    task.then([&](const Result<ApiReply> &answer) { code = answer ? QString() : answer.error().code; });
    return QTest::qWaitFor([&] { return code.has_value(); }, 20'000) ? *code : u"no answer"_s;
}

void TestPlugDjRoles::undo(const Order &order, int roleBefore)
{
    const Seat &admin = m_seats.at(u"admin"_s);
    const Seat &host = m_seats.at(u"host"_s);
    const NamedUser target = targetOf(order);
    const auto isOneOf = [&](auto one) { return std::holds_alternative<decltype(one)>(order); };
    if (isOneOf(MuteUser()))
        ask(admin, requestOf(UnmuteUser{target}));
    if (isOneOf(BanFromList()))
        ask(admin, requestOf(UnbanFromList{target}));
    if (isOneOf(AddDj()))
        ask(admin, requestOf(RemoveDj{target}));
    if (isOneOf(SetLock()) && std::get<SetLock>(order).isLocked)
        ask(admin, requestOf(SetLock{false, false}));
    if (isOneOf(SetRole()) && std::get<SetRole>(order).role == HostRole) {
        ask(admin, requestOf(SetRole{host.named(), HostRole}));
        // The new host is a co-host now; who they were is put back.
        ask(admin, requestOf(SetRole{target, roleBefore}));
        return;
    }
    if (isOneOf(SetRole()))
        ask(admin, requestOf(SetRole{target, roleBefore}));
    if (isOneOf(BanUser())) {
        ask(admin, requestOf(UnbanUser{target}));
        for (auto &[key, seat] : m_seats) {
            if (seat.id() == target.id) {
                QTRY_VERIFY_WITH_TIMEOUT(seat.room->state() == RoomController::State::Stopped, 20'000);
                enter(seat);
            }
        }
    }
}

void TestPlugDjRoles::judge(const Seat &by, const Order &order, int roleBefore)
{
    const Act act = actOf(order);
    const bool isOffered = by.moderation().may(act, by.moderation().standingOf(targetOf(order).id));
    const QString refusal = ask(by, requestOf(order));
    // Whoever was in no list, or in the list already, would have been allowed to.
    const bool isAllowed =
        refusal.isEmpty() || refusal == "notListed"_L1 || refusal == "userNotInBooth"_L1 || refusal == "boothFull"_L1;
    ++m_judged;
    if (isOffered != isAllowed) {
        m_wrong.append(u"%1 to %2, act %3: %4, and the server says \"%5\""_s.arg(
            by.account->self().name, targetOf(order).username, QString::number(int(act)),
            isOffered ? u"offered"_s : u"not offered"_s, refusal));
    }
    if (refusal.isEmpty())
        undo(order, roleBefore);
}

void TestPlugDjRoles::judgeTowards(const Seat &by, const Seat &other)
{
    const NamedUser target = other.named();
    const bool isSelf = by.id() == other.id();
    const Standing standing = by.moderation().standingOf(target.id);
    judge(by, DeleteLine{u"%1-1551550830412"_s.arg(target.id), target});
    judge(by, MuteUser{target, MuteDuration::Short, 1});
    judge(by, BanFromList{target, WaitListBanDuration::Short, 1});
    judge(by, BanFromList{target, WaitListBanDuration::Forever, 1});
    if (isSelf)
        return;
    judge(by, AddDj{target});
    for (const BanDuration duration : {BanDuration::Hour, BanDuration::Forever})
        judge(by, BanUser{target, duration, 1});

    const QList<int> grantable = grantableRoles(by.moderation().me(), standing);
    for (const int role : {NoRole, ResidentDjRole, BouncerRole, ManagerRole, CohostRole}) {
        if (role == standing.role)
            continue;
        const bool isOffered = grantable.contains(role);
        const QString refusal = ask(by, requestOf(SetRole{target, role}));
        ++m_judged;
        if (isOffered != refusal.isEmpty())
            m_wrong.append(u"%1 makes %2 %3: %4, and the server says \"%5\""_s.arg(
                by.account->self().name, target.username, QString::number(role),
                isOffered ? u"offered"_s : u"not offered"_s, refusal));
        if (refusal.isEmpty()) {
            const Seat &admin = m_seats.at(u"admin"_s);
            ask(admin, requestOf(SetRole{target, standing.role >= HostRole ? HostRole : standing.role}));
        }
    }
    if (standing.role < HostRole)
        judge(by, SetRole{target, HostRole}, standing.role);
}

void TestPlugDjRoles::judgeTheRoom(const Seat &by)
{
    const NamedUser nobody{999, u"nobody"_s};
    const auto list = [&](const QString &path, bool isOffered) {
        ApiRequest request;
        request.path = u"/_/"_s + path;
        const QString refusal = ask(by, request);
        ++m_judged;
        if (isOffered != refusal.isEmpty())
            m_wrong.append(u"%1 and the list %2: \"%3\""_s.arg(by.account->self().name, path, refusal));
    };
    list(u"bans"_s, by.moderation().may(Act::SeeBans));
    list(u"booth/waitlistban"_s, by.moderation().may(Act::SeeBans));
    list(u"mutes"_s, by.moderation().may(Act::SeeMutes));
    list(u"staff"_s, true);
    judge(by, UnmuteUser{nobody});
    judge(by, UnbanUser{nobody});
    judge(by, UnbanFromList{nobody});
    judge(by, RemoveDj{nobody});
    judge(by, MoveDj{nobody, 0});
    judge(by, SetLock{false, false});
    judge(by, SetLock{true, false});
    judge(by, SetCycle{true});
    judge(by, SetChatLevel{1});
    ApiRequest edit = requestOf(SetChatLevel{1});
    edit.body = QJsonObject{{u"name"_s, u"Night Bus"_s}};
    const QString refusal = ask(by, edit);
    if (by.moderation().may(Act::EditRoom) != refusal.isEmpty())
        m_wrong.append(u"%1 edits the room: \"%2\""_s.arg(by.account->self().name, refusal));
    // A track of somebody else: the server must look at the rank before it looks at the track.
    const QString skip = ask(by, requestOf(SkipTrack{nobody, u"none"_s}));
    const bool isRankTooLow = ask(by, requestOf(SkipTrack{nobody, u"none"_s})) == "requestError"_L1
                              && by.moderation().me().rank() < BouncerRole;
    if (by.moderation().may(Act::Skip) == isRankTooLow)
        m_wrong.append(u"%1 skips: \"%2\""_s.arg(by.account->self().name, skip));
}

void TestPlugDjRoles::offersWhatTheServerAllows_data()
{
    QTest::addColumn<QString>("who");
    for (const char *key : {"user", "resident", "bouncer", "manager", "cohost", "host", "staff", "admin"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestPlugDjRoles::offersWhatTheServerAllows()
{
    QFETCH(QString, who);
    const QStringList keys{u"user"_s,   u"other"_s, u"resident"_s, u"bouncer"_s, u"manager"_s,
                           u"cohost"_s, u"host"_s,  u"staff"_s,    u"admin"_s};
    for (const QString &key : keys) {
        seat(key);
        QVERIFY(!QTest::currentTestFailed());
    }
    const Seat &by = m_seats.at(who);
    judgeTheRoom(by);
    for (const QString &key : keys) {
        judgeTowards(by, m_seats.at(key));
        QVERIFY(!QTest::currentTestFailed());
    }
    QVERIFY(m_judged > 60);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPlugDjRoles::aDemotionTakesItAway()
{
    seat(u"bouncer"_s);
    seat(u"manager"_s);
    const PlugDjModeration &mine = m_seats.at(u"bouncer"_s).moderation();
    QSignalSpy changed(&mine, &PlugDjModeration::permissionsChanged);
    QVERIFY(mine.may(Act::Skip) && mine.isModerator());
    QVERIFY(m_seats.at(u"manager"_s).moderation().carryOut(SetRole{m_seats.at(u"bouncer"_s).named(), NoRole}).isOk());
    QTRY_VERIFY(!mine.may(Act::Skip));
    QVERIFY(!mine.isModerator());
    QVERIFY(!changed.isEmpty());
    QTRY_COMPARE(m_seats.at(u"manager"_s).moderation().pendingCount(), 0);
}

QTEST_GUILESS_MAIN(TestPlugDjRoles)
#include "tst_plugdjroles.moc"
