// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFeedBuffer : public QObject
{
    Q_OBJECT

private slots:
    void whatComesInOneFrameIsOneBurst();
    void changesFindRowsThatStillWait();
    void changesFindRowsThatAreShown();
    void whatIsDeletedWhileItWaitsFoldsNothing();
    void removalSeesWhatHasArrived();
    void aFloodKeepsTheNewest();
};

namespace {

FeedItem line(qint64 seq, const QString &text = u"hello"_s)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.text = text;
    return item;
}

} // namespace

void TestFeedBuffer::whatComesInOneFrameIsOneBurst()
{
    FeedModel model;
    FeedBuffer buffer(model);
    QSignalSpy inserted(&model, &FeedModel::rowsInserted);
    buffer.add({line(1)});
    buffer.add({line(2), line(3)});
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
}

void TestFeedBuffer::changesFindRowsThatStillWait()
{
    FeedModel model;
    FeedBuffer buffer(model);
    buffer.add({line(1), line(2)});
    buffer.change({line(2, u"other"_s)});
    buffer.flush();
    QCOMPARE(model.at(1).text, u"other"_s);
}

void TestFeedBuffer::whatIsDeletedWhileItWaitsFoldsNothing()
{
    FeedModel model;
    model.setFoldsRepeats(true);
    FeedBuffer buffer(model);
    QList<FeedItem> lines{line(1), line(2), line(3, u"other"_s), line(4)};
    for (FeedItem &said : lines)
        said.author.name = u"ann"_s;
    buffer.add(lines);
    FeedItem deleted = lines[1];
    deleted.isDeleted = true;
    FeedItem edited = lines[2];
    edited.text = u"hello"_s;
    buffer.change({deleted, edited});
    buffer.flush();
    QCOMPARE(model.repeats(0).count, 3);
    QVERIFY(!model.isFoldedAway(1));
    QVERIFY(model.isFoldedAway(2) && model.isFoldedAway(3));
}

void TestFeedBuffer::changesFindRowsThatAreShown()
{
    FeedModel model;
    FeedBuffer buffer(model);
    buffer.add({line(1)});
    buffer.flush();
    buffer.change({line(1, u"other"_s)});
    QTRY_COMPARE(model.at(0).text, u"other"_s);
}

void TestFeedBuffer::removalSeesWhatHasArrived()
{
    FeedModel model;
    FeedBuffer buffer(model);
    buffer.add({line(1), line(2)});
    buffer.remove({1});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).seq, 2);
}

void TestFeedBuffer::aFloodKeepsTheNewest()
{
    FeedModel model(10);
    FeedBuffer buffer(model);
    for (qint64 seq = 1; seq <= 1000; ++seq)
        buffer.add({line(seq)});
    buffer.flush();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.at(0).seq, 991);
}

QTEST_GUILESS_MAIN(TestFeedBuffer)
#include "tst_feedbuffer.moc"
