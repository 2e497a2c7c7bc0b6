// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/waitlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWaitListModel : public QObject
{
    Q_OBJECT

private slots:
    void placesAndTimes();
    void whoPlaysLeavesTheTop();
    void aMovedPersonIsTheSamePerson();
    void secondsChangeNoRows();
    void rolesReadAsSentences();
};

namespace {

/// Quartiles 210 and 270 around a median of 240 s.
const QList<std::chrono::seconds> Lengths{180s, 210s, 240s, 270s, 300s};

WaitList list(const QStringList &names, int ownPlace = 0)
{
    WaitList result;
    for (const QString &name : names)
        result.people.append({u"id-"_s + name, name, name == u"tape.deck"_s ? Role::Moderator : Role::None});
    result.ownPlace = ownPlace;
    return result;
}

QString described(const WaitListModel &model)
{
    QStringList rows;
    for (const WaitListRow &row : model.rows())
        rows.append(u"%1 %2%3 %4"_s.arg(row.place).arg(row.person.name, row.isSelf ? u"*"_s : QString(),
                                                       WaitListModel::etaText(row)));
    return rows.join(u", "_s);
}

} // namespace

void TestWaitListModel::placesAndTimes()
{
    WaitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEstimate(WaitEstimate(Lengths, 2min));
    model.setWaitList(list({u"velvetfox"_s, u"tape.deck"_s, u"juniper"_s}, 3));
    QCOMPARE(described(model), u"1 velvetfox 2 min, 2 tape.deck 5–7 min, 3 juniper* 9–11 min"_s);
    model.setEstimate(WaitEstimate(Lengths, 10s));
    QCOMPARE(WaitListModel::etaText(model.at(0)), u"soon"_s);
}

void TestWaitListModel::whoPlaysLeavesTheTop()
{
    WaitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWaitList(list({u"a"_s, u"b"_s, u"c"_s}));
    QSignalSpy removed(&model, &WaitListModel::rowsRemoved);
    model.setWaitList(list({u"b"_s, u"c"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(model.at(0).place, 1);
}

void TestWaitListModel::aMovedPersonIsTheSamePerson()
{
    WaitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWaitList(list({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    model.setWaitList(list({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(model.index(0).data().toString(), u"d"_s);
    model.setWaitList(list({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(model.index(3).data().toString(), u"d"_s);
    QCOMPARE(model.at(3).place, 4);
}

void TestWaitListModel::secondsChangeNoRows()
{
    WaitListModel model;
    model.setWaitList(list({u"a"_s, u"b"_s}));
    model.setEstimate(WaitEstimate(Lengths, 125s));
    QSignalSpy changed(&model, &WaitListModel::dataChanged);
    model.setEstimate(WaitEstimate(Lengths, 124s));
    QCOMPARE(changed.size(), 0);
    model.setEstimate(WaitEstimate(Lengths, 60s));
    QVERIFY(!changed.isEmpty());
}

void TestWaitListModel::rolesReadAsSentences()
{
    WaitListModel model;
    model.setEstimate(WaitEstimate(Lengths, 2min));
    model.setWaitList(list({u"tape.deck"_s, u"juniper"_s}, 2));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Place 1, tape.deck, Moderator, 2 min"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Place 2, juniper, you, 5–7 min"_s);
}

QTEST_GUILESS_MAIN(TestWaitListModel)
#include "tst_waitlistmodel.moc"
