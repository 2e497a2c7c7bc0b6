// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Whatever a person may type or paste to say which room is meant.
class TestRoomAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

namespace {

QString describe(const RoomAddress &address)
{
    const QString service = address.service ? serviceToken(*address.service) : u"any"_s;
    return QStringList{service, address.host, address.room}.join(u'|');
}

} // namespace

void TestRoomAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slug") << u" night-bus "_s << u"any||night-bus"_s;
    QTest::newRow("negative slug") << u"-4102938"_s << u"any||-4102938"_s;
    QTest::newRow("room page") << u"https://plug.dj/night-bus"_s << u"plugdj|plug.dj|night-bus"_s;
    QTest::newRow("room page, slash and query")
        << u"https://plug.dj/night-bus/?a=b#c"_s << u"plugdj|plug.dj|night-bus"_s;
    QTest::newRow("without scheme") << u"plug.dj/night-bus"_s << u"plugdj|plug.dj|night-bus"_s;
    QTest::newRow("compatible server") << u"http://127.0.0.1:8431/den"_s << u"any|127.0.0.1:8431|den"_s;
    QTest::newRow("percent") << u"https://plug.dj/caf%C3%A9"_s << u"plugdj|plug.dj|café"_s;
    QTest::newRow("our link") << u"partyline:plug.dj/night-bus"_s << u"plugdj|plug.dj|night-bus"_s;
    QTest::newRow("our link around an address")
        << u"PARTYLINE:https%3A%2F%2Fplug.dj%2Fcaf%25C3%25A9"_s << u"plugdj|plug.dj|café"_s;
    QTest::newRow("our link with slashes") << u"partyline://plug.dj/den"_s << u"plugdj|plug.dj|den"_s;
    QTest::newRow("livestream id") << u"5c13f3c006f1be15e08e05c0"_s << u"floatplane||5c13f3c006f1be15e08e05c0"_s;
    QTest::newRow("channel of a chat") << u"/live/5c13f3c006f1be15e08e05c0"_s
                                       << u"floatplane||5c13f3c006f1be15e08e05c0"_s;
    QTest::newRow("livestream page") << u"https://www.floatplane.com/live/5c13f3c006f1be15e08e05c0"_s
                                     << u"floatplane|www.floatplane.com|5c13f3c006f1be15e08e05c0"_s;
    QTest::newRow("creator's channel") << u"https://www.floatplane.com/channel/linustechtips/live/"_s
                                       << u"floatplane|www.floatplane.com|linustechtips"_s;
}

void TestRoomAddress::reads()
{
    QFETCH(QString, text);
    const auto address = roomAddressFromText(text);
    QVERIFY(address);
    QTEST(describe(*address), "expected");
}

void TestRoomAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("a sentence") << u"the room with the bus"_s;
    QTest::newRow("site without a room") << u"https://plug.dj/"_s;
    QTest::newRow("path") << u"a/b"_s;
    QTest::newRow("control character") << u"night\u0007bus"_s;
    QTest::newRow("delete") << u"yout\u007f.b+XcQ"_s;
    QTest::newRow("turned around") << u"night\u202ebus"_s;
    QTest::newRow("hidden in the word") << u"night\u200bbus"_s;
    QTest::newRow("blank of another script") << u"night\u3000bus"_s;
    QTest::newRow("up the path") << u"https://plug.dj/%2e%2e"_s;
    QTest::newRow("the way to a file") << u"..\\night"_s;
    QTest::newRow("far too long") << QString(500, u'x');
}

void TestRoomAddress::refuses()
{
    QFETCH(QString, text);
    const auto address = roomAddressFromText(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::Room);
    QVERIFY(!address.error().text.isEmpty());
    QVERIFY(address.error().text.size() < 200);
}

QTEST_GUILESS_MAIN(TestRoomAddress)
#include "tst_roomaddress.moc"
