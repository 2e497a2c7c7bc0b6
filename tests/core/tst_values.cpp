// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/endpoints.h"
#include "core/feeditem.h"
#include "core/poll.h"
#include "core/result.h"
#include "core/secret.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void resultHoldsOneSide();
    void secretNeverLogsItself();
    void secretSurvivesItsCopies();
    void addresses_data();
    void addresses();
    void whatTheUserLeavesOutIsDerived();
    void pollTotalStaysInRange();
    void pollWinner_data();
    void pollWinner();
    void boxedReadsLikeItsValue();
    void aRowOfTextIsSmall();
};

void TestValues::resultHoldsOneSide()
{
    const Result<int> good = 7;
    QVERIFY(good);
    QCOMPARE(*good, 7);
    const Result<int> bad = Error{Error::Kind::Network, u"no route"_s, {}, {}};
    QVERIFY(!bad);
    QCOMPARE(bad.error().text, u"no route"_s);
}

void TestValues::secretNeverLogsItself()
{
    QString text;
    QDebug(&text) << Secret("hunter2");
    QCOMPARE(text.trimmed(), u"(secret)"_s);
}

void TestValues::secretSurvivesItsCopies()
{
    Secret kept;
    {
        const Secret first(QByteArray("abc") + QByteArray::number(1));
        kept = first;
    }
    QCOMPARE(kept.reveal(), QByteArray("abc1"));
    Secret other = std::move(kept);
    QCOMPARE(other.reveal(), QByteArray("abc1"));
    other = Secret();
    QVERIFY(other.isEmpty());
}

void TestValues::addresses_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("ok");
    QTest::newRow("https") << u"https://rooms.example"_s << true;
    QTest::newRow("plain to loopback") << u"http://127.0.0.1:4000"_s << true;
    QTest::newRow("plain to localhost") << u"http://localhost:4000"_s << true;
    QTest::newRow("plain to IPv6 loopback") << u"http://[::1]:4000"_s << true;
    QTest::newRow("plain elsewhere") << u"http://rooms.example"_s << false;
    QTest::newRow("a name that only begins like loopback") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("no scheme") << u"rooms.example"_s << false;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestValues::addresses()
{
    QFETCH(QString, site);
    QFETCH(bool, ok);
    Endpoints endpoints;
    endpoints.site = QUrl(site);
    const auto result = completed(endpoints);
    QCOMPARE(result.isOk(), ok);
    if (!ok)
        QVERIFY(!result.error().text.isEmpty());
}

void TestValues::whatTheUserLeavesOutIsDerived()
{
    Endpoints plugDj;
    plugDj.site = QUrl(u"https://rooms.example:8443"_s);
    QCOMPARE(completed(plugDj)->socket, QUrl(u"wss://rooms.example:8443/socket"_s));
    QCOMPARE(completed(plugDj)->origin, u"https://rooms.example:8443"_s);

    Endpoints floatplane;
    floatplane.service = Service::Floatplane;
    floatplane.site = QUrl(u"https://streams.example"_s);
    QCOMPARE(completed(floatplane)->chat, floatplane.site);
}

void TestValues::pollTotalStaysInRange()
{
    Poll poll;
    poll.counts = {3, 4};
    QCOMPARE(poll.total(), 7);
    poll.counts = {std::numeric_limits<int>::max(), 1};
    QCOMPARE(poll.total(), std::numeric_limits<int>::max());
}

void TestValues::pollWinner_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("winner");
    QTest::newRow("one leads") << QList<int>{1, 4, 2} << 1;
    QTest::newRow("tie") << QList<int>{4, 4} << -1;
    QTest::newRow("nobody voted") << QList<int>{0, 0} << -1;
    QTest::newRow("no options") << QList<int>{} << -1;
}

void TestValues::pollWinner()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, winner);
    Poll poll;
    poll.counts = counts;
    QCOMPARE(poll.winner(), winner);
}

void TestValues::boxedReadsLikeItsValue()
{
    const Boxed<Poll> none;
    QVERIFY(none->id.isEmpty());
    Poll poll;
    poll.id = u"p1"_s;
    const Boxed<Poll> first = poll;
    const Boxed<Poll> copy = first;
    QCOMPARE(&*copy, &*first); // shared
    QCOMPARE(copy->id, u"p1"_s);
    QVERIFY(copy == Boxed<Poll>(poll));
    QVERIFY(!(copy == none));
    QVERIFY(none == Boxed<Poll>(Poll()));
    const Poll &asValue = copy;
    QCOMPARE(asValue.id, u"p1"_s);
}

void TestValues::aRowOfTextIsSmall()
{
    // 100,000 of them stand in one room's memory; what few rows carry is boxed (Boxed).
    QVERIFY(sizeof(FeedItem) <= 264);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
