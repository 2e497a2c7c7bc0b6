// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFeedModel : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsOneInsertion();
    void theOldestGoInOneRemoval();
    void aBurstLargerThanTheCapKeepsItsEnd();
    void whatIsKnownIsNotAddedTwice();
    void rowsAreFoundBySequenceNumber();
    void changesReachTheirRow();
    void removalOfWhatIsNotThereIsNothing();
    void peopleWhoComeTogetherShareARow();
    void peopleWhoComeLaterDoNot();
    void rolesReadAsSentences();
    void clearEmpties();
    void olderRowsStandInFront();
    void olderRowsStayUntilTheReaderIsBack();
    void olderRowsAreAskedForOnce();
    void readingBackHasAnEnd();
};

namespace {

FeedItem line(qint64 seq, const QString &text = u"hello"_s)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.text = text;
    item.author = {QString::number(seq), u"ann"_s, Role::None};
    item.time = QDateTime(QDate(2026, 11, 20), QTime(21, 4), Qt::UTC);
    return item;
}

FeedItem join(qint64 seq, const QString &name, int afterSeconds = 0)
{
    FeedItem item = line(seq, name + u" came in."_s);
    item.kind = FeedItem::Kind::Join;
    item.author = {name, name, Role::None};
    item.time = item.time.addSecs(afterSeconds);
    item.payload = FeedItem::PeoplePayload{{item.author}};
    return item;
}

QList<FeedItem> lines(qint64 first, qint64 last)
{
    QList<FeedItem> all;
    for (qint64 seq = first; seq <= last; ++seq)
        all.append(line(seq));
    return all;
}

QString described(const FeedModel &model)
{
    QStringList seqs;
    for (int row = 0; row < model.rowCount(); ++row)
        seqs.append(QString::number(model.at(row).seq));
    return seqs.join(u' ');
}

QString spoken(const FeedModel &model, int row)
{
    return model.index(row).data(Qt::AccessibleTextRole).toString();
}

} // namespace

void TestFeedModel::aBurstIsOneInsertion()
{
    FeedModel model(100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &FeedModel::rowsInserted);
    model.append(lines(1, 40));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 40);
    model.append({});
    QCOMPARE(inserted.size(), 1);
}

void TestFeedModel::theOldestGoInOneRemoval()
{
    FeedModel model(4);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(lines(1, 3));
    QSignalSpy removed(&model, &FeedModel::rowsRemoved);
    model.append(lines(4, 6));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(described(model), u"3 4 5 6"_s);
}

void TestFeedModel::aBurstLargerThanTheCapKeepsItsEnd()
{
    FeedModel model(3);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(lines(1, 2));
    model.append(lines(3, 50));
    QCOMPARE(described(model), u"48 49 50"_s);
}

void TestFeedModel::whatIsKnownIsNotAddedTwice()
{
    FeedModel model;
    model.append(lines(1, 3));
    model.append(lines(2, 4));
    QCOMPARE(described(model), u"1 2 3 4"_s);
}

void TestFeedModel::rowsAreFoundBySequenceNumber()
{
    FeedModel model;
    model.append({line(10), line(20), line(30)});
    QCOMPARE(model.rowOf(20), 1);
    QCOMPARE(model.rowOf(25), -1);
    QCOMPARE(model.rowAtOrAfter(25), 2);
    QCOMPARE(model.rowAtOrAfter(31), 3);
    QCOMPARE(FeedModel().rowOf(1), -1);
}

void TestFeedModel::changesReachTheirRow()
{
    FeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(lines(1, 3));
    QSignalSpy changed(&model, &FeedModel::dataChanged);
    FeedItem failed = line(2);
    failed.delivery = FeedItem::Delivery::Failed;
    failed.failure = u"Too fast for this room."_s;
    model.change({failed, line(3), line(99)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(FeedModel::DeliveryRole).toString(), u"failed"_s);
}

void TestFeedModel::removalOfWhatIsNotThereIsNothing()
{
    FeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(lines(1, 3));
    model.remove({2, 77});
    QCOMPARE(described(model), u"1 3"_s);
}

void TestFeedModel::peopleWhoComeTogetherShareARow()
{
    FeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({join(1, u"brixx"_s), join(2, u"pixelpam"_s)});
    model.append({join(3, u"marrow"_s, 5), join(4, u"oarsome"_s, 6), line(5)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"brixx, pixelpam and 2 other(s) came in"_s);
    QCOMPARE(model.rowOf(5), 1);
}

void TestFeedModel::peopleWhoComeLaterDoNot()
{
    FeedModel model;
    model.append({join(1, u"brixx"_s), join(2, u"pixelpam"_s, 300), line(3)});
    FeedItem left = join(4, u"brixx"_s);
    left.kind = FeedItem::Kind::Leave;
    model.append({left, join(5, u"brixx"_s)});
    QCOMPARE(described(model), u"1 2 3 4 5"_s);
}

void TestFeedModel::rolesReadAsSentences()
{
    FeedModel model;
    FeedItem mod = line(1, u"one track each"_s);
    mod.author = {u"7"_s, u"tape.deck"_s, Role::Moderator};
    FeedItem failed = line(2, u"and one for the road"_s);
    failed.delivery = FeedItem::Delivery::Failed;
    failed.failure = u"Too fast for this room."_s;
    FeedItem deleted = line(3, u"CHECK MY CHANNEL"_s);
    deleted.isDeleted = true;
    deleted.deletedBy = u"tape.deck"_s;
    FeedItem gap;
    gap.seq = 4;
    gap.kind = FeedItem::Kind::Gap;
    gap.time = mod.time;
    gap.payload = FeedItem::GapPayload{mod.time, mod.time.addSecs(48), 2};
    model.append({mod, failed, deleted, gap});
    QCOMPARE(spoken(model, 0), u"21:04, tape.deck, Moderator, one track each"_s);
    QCOMPARE(spoken(model, 1), u"21:04, ann, and one for the road, not sent: Too fast for this room."_s);
    QCOMPARE(spoken(model, 2), u"21:04, ann, deleted by tape.deck"_s);
    QCOMPARE(spoken(model, 3), u"21:04, Nothing received for 48 s, 21:04:00 to 21:04:48. 2 line(s) were filled in from "
                               "the room's history."_s);
    QCOMPARE(model.index(0).data(FeedModel::KindRole).toString(), u"chat"_s);
    QCOMPARE(model.index(0).data(FeedModel::AuthorRole).toString(), u"tape.deck"_s);
}

void TestFeedModel::clearEmpties()
{
    FeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(lines(1, 3));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.append(lines(1, 2));
    QCOMPARE(model.rowCount(), 2);
}

void TestFeedModel::olderRowsStandInFront()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model);
    model.append(lines(1, 3));
    QSignalSpy inserted(&model, &FeedModel::rowsInserted);
    model.prepend(lines(-5, -2));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 3);
    QCOMPARE(model.at(0).seq, -5);
    QCOMPARE(model.rowOf(-2), 3);
    QCOMPARE(model.rowOf(1), 4);
    model.prepend(lines(-3, 2)); // all known, or not older than the first
    QCOMPARE(model.rowCount(), 7);
    model.prepend({join(-9, u"ann"_s), join(-8, u"bob"_s, 5)});
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(std::get<FeedItem::PeoplePayload>(model.at(0).payload).people.size(), 2);
}

void TestFeedModel::olderRowsStayUntilTheReaderIsBack()
{
    FeedModel model(10);
    QAbstractItemModelTester tester(&model);
    model.append(lines(1, 10));
    model.prepend(lines(-6, -1));
    QCOMPARE(model.rowCount(), 16);
    model.append(lines(11, 13));
    QCOMPARE(model.rowCount(), 16); // the live ones still have their bound
    QCOMPARE(model.at(0).seq, -3);
    model.trim();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.at(0).seq, 4);
    QVERIFY(model.hasOlder());
    model.append(lines(14, 20));
    QCOMPARE(model.rowCount(), 10);
}

void TestFeedModel::olderRowsAreAskedForOnce()
{
    FeedModel model;
    QSignalSpy wanted(&model, &FeedModel::olderWanted);
    model.wantOlder();
    QCOMPARE(wanted.size(), 0); // there are none
    model.setHasOlder(true);
    model.wantOlder();
    model.wantOlder();
    QCOMPARE(wanted.size(), 1);
    model.prepend(lines(-6, -1));
    model.wantOlder();
    QCOMPARE(wanted.size(), 2);
    model.setHasOlder(false);
    model.wantOlder();
    QCOMPARE(wanted.size(), 2);
    model.setHasOlder(true);
    model.clear();
    QVERIFY(!model.hasOlder());
}

void TestFeedModel::readingBackHasAnEnd()
{
    FeedModel model;
    model.setHasOlder(true);
    model.append(lines(1, 10));
    model.prepend(lines(-FeedModel::MostRead, -1));
    QCOMPARE(model.rowCount(), FeedModel::MostRead);
    QCOMPARE(model.rowOf(-1), FeedModel::MostRead - 11); // the ones next to what is shown, not the oldest
    QVERIFY(!model.hasOlder());
}

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
