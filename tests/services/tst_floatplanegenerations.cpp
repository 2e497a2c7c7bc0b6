// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/practicestream.h"

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using Generation = FloatplaneController::Generation;
using Login = PracticeStream::Login;
using State = RoomController::State;

namespace {

struct Served
{
    bool g1 = true;
    bool g2 = true;

    Generation best() const { return g2 ? Generation::G2 : Generation::G1; }
};

/// What becomes of the server while we sit there.
enum class Change { None, WithADrop, UnderWay };

} // namespace

Q_DECLARE_METATYPE(Served)
Q_DECLARE_METATYPE(Change)

/// A livestream room whose server has one generation of the chat, or changes from one to the other while we are there,
/// by cookie and by token: it works on, and nobody notices more than a state line (floatplane.md 6.1).
class TestFloatplaneGenerations : public QObject
{
    Q_OBJECT

private slots:
    void worksOn_data();
    void worksOn();
    void thereAndBack();
    void goneAndBack();
    void peopleTellOfTheChangeToo();
    void withoutAnyItSaysSo();
    void aRouteThatNeverWasIsNotAskedForAgain();

private:
    void enter(Login login, const Served &served);
    void serve(const Served &served) { m->control(u"generation"_s, {{u"g1"_s, served.g1}, {u"g2"_s, served.g2}}); }
    void speakAndListen(const QString &word);
    void voteAndHear(const QString &title);
    QList<FeedItem> items(FeedItem::Kind kind) const;
    /// "name: text delivery" of each line, as they stand now.
    QStringList said() const;

    std::unique_ptr<PracticeStream> m;
    QList<FeedItem> m_items;
    QList<State> m_states;
    QStringList m_refusals;
};

void TestFloatplaneGenerations::enter(Login login, const Served &served)
{
    auto options = PracticeStream::silence();
    options.hasG1 = served.g1;
    options.hasG2 = served.g2;
    m = std::make_unique<PracticeStream>(options);
    m_items.clear();
    m_states.clear();
    m_refusals.clear();
    QVERIFY(m->signIn(login));
    m->makeRoom();
    connect(m->room.get(), &RoomController::itemsArrived, this, [this](const auto &items) { m_items.append(items); });
    connect(m->room.get(), &RoomController::itemsChanged, this, [this](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            for (FeedItem &known : m_items)
                known = known.seq == item.seq ? item : known;
        }
    });
    connect(m->room.get(), &RoomController::connectionChanged, this,
            [this](const auto &connection) { m_states.append(connection.state); });
    connect(m->room.get(), &RoomController::actionFailed, this,
            [this](const Error &error) { m_refusals.append(error.text); });
}

QList<FeedItem> TestFloatplaneGenerations::items(FeedItem::Kind kind) const
{
    auto found = m_items;
    found.removeIf([kind](const FeedItem &item) { return item.kind != kind; });
    return found;
}

QStringList TestFloatplaneGenerations::said() const
{
    QStringList lines;
    for (const FeedItem &item : items(FeedItem::Kind::Chatter))
        lines.append(item.author.name + u": "_s + item.text + u' ' + deliveryToken(item.delivery));
    return lines;
}

void TestFloatplaneGenerations::speakAndListen(const QString &word)
{
    auto expected = said();
    const QString self = m->account->self().name;
    QVERIFY(m->room->say(word));
    expected.append(self + u": "_s + word + u" sent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said(), expected, PracticeStream::Patience);
    m->control(u"say"_s, {{u"as"_s, u"Kestrel-7"_s}, {u"text"_s, word + u" back"_s}});
    expected.append(u"Kestrel-7: "_s + word + u" back none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said(), expected, PracticeStream::Patience);
}

void TestFloatplaneGenerations::voteAndHear(const QString &title)
{
    const QString id = m->openPoll({{u"title"_s, title}, {u"options"_s, QJsonArray{u"A"_s, u"B"_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(m->poll(id).title, title, PracticeStream::Patience);
    m->room->vote(id, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m->poll(id).voteState, Poll::VoteState::Voted, PracticeStream::Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m->poll(id).counts, (QList<int>{0, 1}), PracticeStream::Patience);
    m->control(u"close-poll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m->poll(id).isClosed, PracticeStream::Patience);
    const auto told = m->room->notifications().size();
    m->control(u"notify"_s, {{u"title"_s, title}});
    QTRY_COMPARE_WITH_TIMEOUT(m->room->notifications().size(), told + 1, PracticeStream::Patience);
}

void TestFloatplaneGenerations::worksOn_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<Served>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Served>("after");
    const Served both;
    const Served classic{true, false};
    const Served current{false, true};
    const std::pair<const char *, Login> logins[] = {
        {"cookie", Login::Cookie}, {"token", Login::Token}, {"bound token", Login::BoundToken}};
    for (const auto &[name, login] : logins) {
        const auto row = [&, who = name, by = login](const char *what, Served before, Change change, Served after) {
            QTest::addRow("%s, %s", who, what) << by << before << change << after;
        };
        row("both", both, Change::None, both);
        row("classic only", classic, Change::None, classic);
        row("current only", current, Change::None, current);
        row("classic to current with a drop", classic, Change::WithADrop, current);
        row("current to classic with a drop", current, Change::WithADrop, classic);
        row("classic to current under way", classic, Change::UnderWay, current);
        row("current to classic under way", current, Change::UnderWay, classic);
        row("the current one is taken away", both, Change::UnderWay, classic);
        row("the current one is added", classic, Change::WithADrop, both);
    }
}

void TestFloatplaneGenerations::worksOn()
{
    QFETCH(Login, login);
    QFETCH(Served, before);
    QFETCH(Change, change);
    QFETCH(Served, after);
    enter(login, before);
    QVERIFY(m->joinLive());
    QCOMPARE(m->room->generation(), before.best());
    speakAndListen(u"one"_s);
    voteAndHear(u"First?"_s);
    const bool hasDrop = change == Change::WithADrop;
    if (change != Change::None) {
        m_states.clear();
        serve(after);
        if (hasDrop) {
            m->control(u"drop"_s);
            QTRY_COMPARE_WITH_TIMEOUT(items(FeedItem::Kind::Gap).size(), 1, PracticeStream::Patience);
            QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), PracticeStream::Patience);
        }
        speakAndListen(u"two"_s);
        voteAndHear(u"Second?"_s);
        // The generation that worked stays where it is still served.
        const bool isKept = before.best() == Generation::G1 ? after.g1 : after.g2;
        QCOMPARE(m->room->generation(), isKept ? before.best() : after.best());
        QTRY_VERIFY(!m->room->roster().isEmpty());
    }
    QVERIFY(!m_states.contains(State::Stopped));
    if (!hasDrop && change != Change::None)
        QCOMPARE(m_states, QList<State>()); // not even the state line
    QCOMPARE(items(FeedItem::Kind::Gap).size(), hasDrop ? 1 : 0);
    QCOMPARE(items(FeedItem::Kind::Notice).size(), 0);
    QCOMPARE(m_refusals, QStringList());
}

void TestFloatplaneGenerations::thereAndBack()
{
    enter(Login::Cookie, {true, false});
    QVERIFY(m->joinLive());
    for (int times = 0; times < 3; ++times) {
        serve({false, true});
        speakAndListen(u"there %1"_s.arg(times));
        QCOMPARE(m->room->generation(), Generation::G2);
        serve({true, false});
        speakAndListen(u"back %1"_s.arg(times));
        QCOMPARE(m->room->generation(), Generation::G1);
    }
    QCOMPARE(items(FeedItem::Kind::Gap).size(), 0);
}

/// While the server is being changed it may have neither: what is said then is not lost, and the room comes back.
void TestFloatplaneGenerations::goneAndBack()
{
    enter(Login::Cookie, {false, true});
    QVERIFY(m->joinLive());
    serve({false, false});
    QVERIFY(m->room->say(u"anybody?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.contains(State::Waiting), PracticeStream::Patience);
    QTRY_COMPARE(said(), QStringList{m->account->self().name + u": anybody? failed"_s});
    QCOMPARE(items(FeedItem::Kind::Chatter).constFirst().failure,
             u"The server has no livestream chat at the moment."_s);
    serve({true, false});
    QTRY_VERIFY_WITH_TIMEOUT(m->isLive(), PracticeStream::Patience);
    QCOMPARE(m->room->generation(), Generation::G1);
    m->room->retry(items(FeedItem::Kind::Chatter).constFirst().seq);
    QTRY_COMPARE(said(), QStringList{m->account->self().name + u": anybody? sent"_s});
    speakAndListen(u"again"_s);
}

/// Somebody who only reads would else hear nothing any more.
void TestFloatplaneGenerations::peopleTellOfTheChangeToo()
{
    enter(Login::Cookie, {false, true});
    QVERIFY(m->joinLive());
    serve({true, false});
    QTRY_COMPARE_WITH_TIMEOUT(m->room->generation(), Generation::G1, PracticeStream::Patience);
    QVERIFY(!m_states.contains(State::Waiting));
    speakAndListen(u"still here"_s);
}

void TestFloatplaneGenerations::withoutAnyItSaysSo()
{
    enter(Login::Cookie, {true, true});
    serve({false, false});
    m->room->join();
    QTRY_COMPARE_WITH_TIMEOUT(m->room->state(), State::Stopped, PracticeStream::Patience);
    QCOMPARE(m->room->connection().reason, u"This server has no livestream chat that Partyline knows."_s);
    serve({true, true});
    QVERIFY(m->joinLive());
}

void TestFloatplaneGenerations::aRouteThatNeverWasIsNotAskedForAgain()
{
    enter(Login::Token, {true, false});
    QVERIFY(m->joinLive());
    QSignalSpy emotes(m->room.get(), &FloatplaneController::emotesChanged); // once with each join
    QSignalSpy people(m->room.get(), &RoomController::rosterChanged);
    QTRY_VERIFY_WITH_TIMEOUT(people.size() >= 3, PracticeStream::Patience);
    QCOMPARE(emotes.size(), 0);
}

QTEST_GUILESS_MAIN(TestFloatplaneGenerations)
#include "tst_floatplanegenerations.moc"
