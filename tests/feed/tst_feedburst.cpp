// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedburst.h"
#include "feed/repeatfold.h"
#include "support/feedsamples.h"

#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

class TestFeedBurst : public QObject
{
    Q_OBJECT

private slots:
    void looksTellWhatSaysTheSame();
    void plainIsWhatNeedsNoCare();
    void findsRows();
    void knowsChangedRows();
    void losesItsFirst();
};

namespace {

FeedItem people(qint64 seq)
{
    FeedItem item = notice(seq, FeedItem::Kind::Join, u"ann"_s, u"ann came in"_s);
    item.payload = FeedItem::PeoplePayload{{item.author}};
    return item;
}

} // namespace

void TestFeedBurst::looksTellWhatSaysTheSame()
{
    FeedItem deleted = line(4, u"ann"_s, u"same"_s);
    deleted.isDeleted = true;
    const FeedBurst burst({line(1, u"ann"_s, u"same"_s), line(2, u"bob"_s, u" SAME"_s), line(3, u"ann"_s, u"sane"_s),
                           deleted, notice(5, FeedItem::Kind::Emote, u"ann"_s, u"same"_s),
                           notice(6, FeedItem::Kind::Gap, QString(), u"same"_s), line(7, u"ann"_s, u"  "_s)});
    const auto &looks = burst.looks();
    QCOMPARE(looks.size(), size_t(7));
    QCOMPARE(looks[0], looks[1]);
    QVERIFY(looks[0] != looks[2]);
    QCOMPARE(looks[3], quint64(0)); // folds with nothing
    QVERIFY(looks[4] != looks[0]);  // an emote is no line
    QVERIFY(looks[5] != 0);         // nothing folds across it
    QCOMPARE(looks[6], quint64(0));
}

void TestFeedBurst::plainIsWhatNeedsNoCare()
{
    QVERIFY(FeedBurst({line(1, u"ann"_s, u"a"_s)}).isPlain());
    QVERIFY(FeedBurst({line(1, u"ann"_s, u"a"_s), line(3, u"ann"_s, u"b"_s)}).isPlain());
    QVERIFY(!FeedBurst({line(1, u"ann"_s, u"a"_s), line(1, u"ann"_s, u"b"_s)}).isPlain());
    QVERIFY(!FeedBurst({line(3, u"ann"_s, u"a"_s), line(1, u"ann"_s, u"b"_s)}).isPlain());
    QVERIFY(!FeedBurst({line(1, u"ann"_s, u"a"_s), people(2)}).isPlain());
    QVERIFY(FeedBurst({line(std::numeric_limits<qint64>::min() + 1, u"ann"_s, u"a"_s)}).isPlain());
}

void TestFeedBurst::findsRows()
{
    const FeedBurst burst({line(2, u"ann"_s, u"a"_s), line(5, u"ann"_s, u"b"_s)});
    QCOMPARE(burst.firstSeq(), 2);
    QCOMPARE(burst.lastSeq(), 5);
    QCOMPARE(burst.indexOf(2), 0);
    QCOMPARE(burst.indexOf(5), 1);
    for (const qint64 other : {1, 3, 6})
        QCOMPARE(burst.indexOf(other), -1);
}

void TestFeedBurst::knowsChangedRows()
{
    FeedBurst burst({line(1, u"ann"_s, u"a"_s), line(2, u"ann"_s, u"b"_s)});
    burst.replace(1, line(2, u"ann"_s, u"A"_s));
    QCOMPARE(burst.items().at(1).text, u"A"_s);
    QCOMPARE(burst.looks()[1], burst.looks()[0]);
    QVERIFY(burst.isPlain());
    burst.replace(1, people(2));
    QVERIFY(!burst.isPlain());
}

void TestFeedBurst::losesItsFirst()
{
    FeedBurst burst({line(1, u"ann"_s, u"a"_s), line(2, u"ann"_s, u"b"_s), line(3, u"ann"_s, u"c"_s)});
    const quint64 last = burst.looks()[2];
    burst.removeFirst(2);
    QCOMPARE(burst.size(), 1);
    QCOMPARE(burst.firstSeq(), 3);
    QCOMPARE(burst.looks(), std::vector<quint64>{last});
}

QTEST_GUILESS_MAIN(TestFeedBurst)
#include "tst_feedburst.moc"
