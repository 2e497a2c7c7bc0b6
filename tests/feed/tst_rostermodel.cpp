// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/rostermodel.h"

#include <QAbstractItemModelTester>
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
    void manyChangesAreOneReset();
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
    for (const RosterRow &row : model.rows())
        rows.append(row.isHead ? u"[%1 %2]"_s.arg(model.groupName(row.group)).arg(row.count) : row.entry.person.name);
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
    for (int i = 0; i < 400; ++i) {
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
    QCOMPARE(model.rowCount(), 201);
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
