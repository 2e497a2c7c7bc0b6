// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/rostermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestRosterModel : public QObject
{
    Q_OBJECT

private slots:
    void groupsAndOrder();
    void aStreamHasOtherWords();
    void theFilterIgnoresCase();
    void onlyWhoCameIsInserted();
    void whoGoesToTheBoothMoves();
    void friendsStandBetweenStaffAndPeople();
    void manyChangesAreOneReset();
    void manyWhoComeAndGoKeepTheirPlace();
    void sortsWithinGroups_data();
    void sortsWithinGroups();
    void sortingKeepsWhoIsCurrent();
    void aVoteOfAllIsOneSignal();
    void aVoteOfAllReordersOnce();
    void aStormEndsInOrder();
    void nicknamesAreFoundAndSaid();
    void findsHeadsAndPeople();
    void theSamePersonTwiceIsOne();
    void tenThousandPeople();
    void rolesReadAsSentences();
    void headsCannotBeSelected();
};

namespace {

RosterEntry person(const QString &name, Role role = Role::None)
{
    RosterEntry entry;
    entry.person = {u"id-"_s + name, name, role};
    return entry;
}

QList<RosterEntry> room()
{
    RosterEntry dj = person(u"mona_k"_s, Role::ResidentDj);
    dj.isDj = true;
    RosterEntry next = person(u"Aaron"_s);
    next.isNext = true;
    RosterEntry self = person(u"juniper"_s);
    self.isSelf = true;
    self.vote = Vote::Woot;
    return {self,
            person(u"brixx"_s),
            next,
            person(u"tape.deck"_s, Role::Moderator),
            dj,
            person(u"saltmarsh"_s, Role::Cohost),
            person(u"Anna"_s)};
}

QString described(const RosterModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const RosterRow &row = model.at(i);
        rows.append(row.isHead ? u"[%1 %2]"_s.arg(model.groupName(row.group)).arg(row.count) : row.entry.person.name);
    }
    return rows.join(u' ');
}

} // namespace

void TestRosterModel::groupsAndOrder()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(room());
    QCOMPARE(described(model),
             u"[At the booth 2] mona_k Aaron [Staff 2] saltmarsh tape.deck [People 3] Anna brixx juniper"_s);
    QCOMPARE(model.people(), 7);
}

void TestRosterModel::aStreamHasOtherWords()
{
    RosterModel model(Service::Floatplane);
    model.setRoster({person(u"oarsome"_s), person(u"MarinaPryce"_s, Role::Moderator)});
    QCOMPARE(described(model), u"[Crew 1] MarinaPryce [Viewers 1] oarsome"_s);
}

void TestRosterModel::theFilterIgnoresCase()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(room());
    model.setFilter(u" AN"_s);
    QCOMPARE(described(model), u"[People 1] Anna"_s);
    model.setFilter(u"nobody like this"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 10);
}

void TestRosterModel::onlyWhoCameIsInserted()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(room());
    QSignalSpy inserted(&model, &RosterModel::rowsInserted);
    QSignalSpy removed(&model, &RosterModel::rowsRemoved);
    QSignalSpy reset(&model, &RosterModel::modelReset);
    model.setRoster(room() << person(u"crate_digger"_s));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), inserted[0][2].toInt());
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 0);
    QVERIFY(described(model).endsWith(u"[People 4] Anna brixx crate_digger juniper"_s));
}

void TestRosterModel::whoGoesToTheBoothMoves()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RosterEntry> people = room();
    model.setRoster(people);
    QSignalSpy removed(&model, &RosterModel::rowsRemoved);
    people[0].isDj = true;
    people[4].isDj = false;
    model.setRoster(people);
    QVERIFY(described(model).startsWith(u"[At the booth 2] juniper Aaron [Staff 2]"_s));
    QVERIFY(!removed.isEmpty());
}

void TestRosterModel::manyChangesAreOneReset()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RosterEntry> all;
    QList<RosterEntry> everySecond;
    for (int i = 0; i < 4'000; ++i) {
        all.append(person(u"p%1"_s.arg(i, 4, 10, QChar(u'0'))));
        if (i % 2)
            everySecond.append(all.last());
    }
    model.setRoster(all);
    QSignalSpy removed(&model, &RosterModel::rowsRemoved);
    QSignalSpy reset(&model, &RosterModel::modelReset);
    model.setRoster(everySecond);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(model.rowCount(), 2'001);
}

void TestRosterModel::friendsStandBetweenStaffAndPeople()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RosterEntry> people = room();
    people[1].isFriend = true; // brixx
    people[3].isFriend = true; // tape.deck, of the staff
    model.setRoster(people);
    QCOMPARE(
        described(model),
        u"[At the booth 2] mona_k Aaron [Staff 2] saltmarsh tape.deck [Friends 1] brixx [People 2] Anna juniper"_s);
    QCOMPARE(model.index(7).data(Qt::AccessibleTextRole).toString(), u"brixx, friend"_s);
    people[1].isFriend = false;
    model.setRoster(people);
    QVERIFY(!described(model).contains(u"Friends"_s));
}

void TestRosterModel::manyWhoComeAndGoKeepTheirPlace()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RosterEntry> people;
    for (int i = 0; i < 1'000; ++i)
        people.append(person(u"p%1"_s.arg(i, 4, 10, QChar(u'0'))));
    model.setRoster(people);
    const QPersistentModelIndex read = model.index(500);
    QSignalSpy reset(&model, &RosterModel::modelReset);
    for (int i = 0; i < 200; ++i) {
        people[i * 2].person = {u"new%1"_s.arg(i), u"n%1"_s.arg(i), Role::None};
        people[999 - i].vote = Vote::Woot;
    }
    model.setRoster(people);
    QCOMPARE(reset.size(), 0);
    QVERIFY(read.isValid());
    QCOMPARE(read.data(RosterModel::NameRole).toString(), u"p0499"_s);
    QCOMPARE(model.rowCount(), 1'001);
}

void TestRosterModel::sortsWithinGroups_data()
{
    QTest::addColumn<RosterModel::Sort>("sort");
    QTest::addColumn<QString>("expected");
    const QString booth = u"[At the booth 2] mona_k Aaron "_s;
    QTest::newRow("name") << RosterModel::Sort::Name
                          << booth + u"[Staff 2] saltmarsh tape.deck [People 3] Anna brixx juniper"_s;
    QTest::newRow("level") << RosterModel::Sort::Level
                           << booth + u"[Staff 2] saltmarsh tape.deck [People 3] brixx Anna juniper"_s;
    QTest::newRow("arrival") << RosterModel::Sort::Arrival
                             << booth + u"[Staff 2] saltmarsh tape.deck [People 3] juniper Anna brixx"_s;
    QTest::newRow("role") << RosterModel::Sort::Role
                          << booth + u"[Staff 2] saltmarsh tape.deck [People 3] brixx Anna juniper"_s;
    QTest::newRow("vote") << RosterModel::Sort::Vote
                          << booth + u"[Staff 2] tape.deck saltmarsh [People 3] juniper Anna brixx"_s;
}

void TestRosterModel::sortsWithinGroups()
{
    QFETCH(RosterModel::Sort, sort);
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RosterEntry> people = room();
    people[0].arrival = 9; // juniper, who woots
    people[1].level = 30;  // brixx
    people[1].person.role = Role::Subscriber;
    people[1].vote = Vote::Meh;
    people[3].vote = Vote::Woot; // tape.deck
    model.setRoster(people);
    model.setSort(sort);
    QTEST(described(model), "expected");
    // And in the same order when everybody comes anew.
    RosterModel fresh(Service::PlugDj);
    fresh.setSort(sort);
    fresh.setRoster(people);
    QCOMPARE(described(fresh), described(model));
}

void TestRosterModel::sortingKeepsWhoIsCurrent()
{
    RosterModel model(Service::PlugDj);
    QList<RosterEntry> people = room();
    people[0].level = 90;
    model.setRoster(people);
    const QPersistentModelIndex juniper = model.index(9);
    QCOMPARE(juniper.data(RosterModel::NameRole).toString(), u"juniper"_s);
    model.setSort(RosterModel::Sort::Level);
    QCOMPARE(juniper.row(), 7);
    QCOMPARE(juniper.data(RosterModel::NameRole).toString(), u"juniper"_s);
}

void TestRosterModel::aVoteOfAllIsOneSignal()
{
    RosterModel model(Service::PlugDj);
    QList<RosterEntry> people;
    for (int i = 0; i < 500; ++i)
        people.append(person(u"p%1"_s.arg(i)));
    model.setRoster(people);
    for (RosterEntry &entry : people)
        entry.vote = Vote::Woot;
    QSignalSpy changed(&model, &RosterModel::dataChanged);
    model.setRoster(people);
    QCOMPARE(changed.size(), 1);
    model.setRoster(people);
    QCOMPARE(changed.size(), 1);
}

void TestRosterModel::aVoteOfAllReordersOnce()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSort(RosterModel::Sort::Vote);
    QList<RosterEntry> people;
    for (int i = 0; i < 3'000; ++i)
        people.append(person(u"p%1"_s.arg(i, 4, 10, QChar(u'0'))));
    model.setRoster(people);
    for (int i = 0; i < 3'000; i += 2)
        people[i].vote = Vote::Meh;
    QSignalSpy ordered(&model, &RosterModel::layoutChanged);
    QSignalSpy removed(&model, &RosterModel::rowsRemoved);
    model.setRoster(people);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(model.index(1).data(RosterModel::NameRole).toString(), u"p0001"_s);
    QCOMPARE(model.index(3'000).data(RosterModel::NameRole).toString(), u"p2998"_s);
}

/// Whatever happens in whatever order, the rows are those of a model that is given the end alone.
void TestRosterModel::aStormEndsInOrder()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator dice(20160211);
    QList<RosterEntry> people = room();
    int came = 0;
    for (int round = 0; round < 60; ++round) {
        for (int i = 0; i < 8; ++i) {
            const auto any = [&] { return dice.bounded(int(people.size())); };
            switch (dice.bounded(6)) {
            case 0:
                people.append(person(u"guest%1"_s.arg(++came)));
                people.last().arrival = came;
                break;
            case 1:
                if (people.size() > 3)
                    people.removeAt(any());
                break;
            case 2:
                people[any()].vote = Vote(dice.bounded(3));
                break;
            case 3:
                people[any()].person.role = Role(dice.bounded(int(Role::SiteStaff)));
                break;
            case 4: {
                const int dj = any();
                for (int at = 0; at < people.size(); ++at)
                    people[at].isDj = at == dj;
                break;
            }
            default:
                people[any()].isFriend = dice.bounded(2);
            }
        }
        if (round % 10 == 5)
            model.setSort(RosterModel::Sort(dice.bounded(5)));
        if (round % 7 == 3)
            model.setFilter(dice.bounded(2) ? u"guest"_s : QString());
        model.setRoster(people);
        RosterModel fresh(Service::PlugDj);
        fresh.setSort(model.sortedBy());
        fresh.setFilter(model.filter());
        fresh.setRoster(people);
        QCOMPARE(described(model), described(fresh));
    }
}

void TestRosterModel::nicknamesAreFoundAndSaid()
{
    RosterModel model(Service::PlugDj);
    model.setRoster(room());
    model.setMarks([](const Person &who) {
        return who.name == u"brixx"_s ? RosterModel::Marks{u"The Baker"_s, true} : RosterModel::Marks();
    });
    QCOMPARE(model.index(8).data(Qt::AccessibleTextRole).toString(), u"brixx, The Baker, hidden"_s);
    model.setFilter(u"baker"_s);
    QCOMPARE(described(model), u"[People 1] brixx"_s);
}

void TestRosterModel::findsHeadsAndPeople()
{
    RosterModel model(Service::PlugDj);
    model.setRoster(room());
    QCOMPARE(model.headOf(0), 0);
    QCOMPARE(model.headOf(5), 3);
    QCOMPARE(model.nextHead(3), 6);
    QCOMPARE(model.nextHead(6), model.rowCount());
    QCOMPARE(model.rowOf(person(u"Anna"_s).person), 7);
    QCOMPARE(model.rowOf(person(u"nobody"_s).person), -1);
}

void TestRosterModel::theSamePersonTwiceIsOne()
{
    RosterModel model(Service::PlugDj);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster({person(u"ann"_s), person(u"ann"_s)});
    QCOMPARE(model.rowCount(), 2);
    model.setRoster({person(u"ann"_s), person(u"ann"_s), person(u"bob"_s)});
    QCOMPARE(model.rowCount(), 3);
}

void TestRosterModel::tenThousandPeople()
{
    RosterModel model(Service::Floatplane);
    QList<RosterEntry> people;
    for (int i = 0; i < 10'000; ++i)
        people.append(person(u"viewer%1"_s.arg(i)));
    model.setRoster(people);
    QCOMPARE(model.rowCount(), 10'001);
    QSignalSpy inserted(&model, &RosterModel::rowsInserted);
    QSignalSpy changed(&model, &RosterModel::dataChanged);
    model.setRoster(people << person(u"late"_s));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1); // the head's number
}

void TestRosterModel::rolesReadAsSentences()
{
    RosterModel model(Service::PlugDj);
    model.setRoster(room());
    const auto spoken = [&model](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"At the booth, 2 people"_s);
    QCOMPARE(spoken(1), u"mona_k, Resident DJ, playing"_s);
    QCOMPARE(spoken(9), u"juniper, you, wooted"_s);
}

void TestRosterModel::headsCannotBeSelected()
{
    RosterModel model(Service::PlugDj);
    model.setRoster(room());
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(TestRosterModel)
#include "tst_rostermodel.moc"
