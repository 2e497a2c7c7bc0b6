// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/apiclient.h"
#include "net/contacts.h"
#include "net/playlistprobe.h"
#include "net/websocketlink.h"
#include "support/httpfake.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using Why = Contact::Why;

/// Whom the program talked to, and why.
class TestContacts : public QObject
{
    Q_OBJECT

private slots:
    void namesHosts_data();
    void namesHosts();
    void countsByHostAndReason();
    void expectedOnesStandThereUntouched();
    void callsToAKnownHostGetItsReason();
    void staysBounded();
    void hearsEveryRequestAndSocket();
    void theNewestHearsAndTheOneBeforeAgain();
};

void TestContacts::namesHosts_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");

    QTest::newRow("usual port") << QUrl(u"https://Plug.DJ/_/rooms"_s) << u"plug.dj"_s;
    QTest::newRow("its number") << QUrl(u"wss://plug.dj:443/socket"_s) << u"plug.dj"_s;
    QTest::newRow("another") << QUrl(u"http://127.0.0.1:4000/x"_s) << u"127.0.0.1:4000"_s;
    QTest::newRow("socket without a port") << QUrl(u"ws://127.0.0.1/x"_s) << u"127.0.0.1"_s;
}

void TestContacts::namesHosts()
{
    QFETCH(QUrl, url);
    QTEST(ContactBook::hostOf(url), "host");
}

void TestContacts::countsByHostAndReason()
{
    ContactBook book;
    QSignalSpy changed(&book, &ContactBook::changed);
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    book.count(QUrl(u"https://b.example/1"_s), Why::Service, noon);
    book.count(QUrl(u"https://a.example/1"_s), Why::Pictures, noon);
    book.count(QUrl(u"https://b.example/2"_s), Why::Service, noon.addSecs(5));
    book.count(QUrl(u"wss://b.example/2"_s), Why::Room, noon.addSecs(6));
    QCOMPARE(book.contacts(), (QList<Contact>{{u"a.example"_s, Why::Pictures, 1, noon},
                                              {u"b.example"_s, Why::Room, 1, noon.addSecs(6)},
                                              {u"b.example"_s, Why::Service, 2, noon.addSecs(5)}}));
    QCOMPARE(changed.size(), 4);
}

void TestContacts::expectedOnesStandThereUntouched()
{
    ContactBook book;
    book.expect(QUrl(u"https://a.example"_s), Why::Service);
    book.expect(QUrl(u"https://a.example/again"_s), Why::Service);
    QCOMPARE(book.contacts(), (QList<Contact>{{u"a.example"_s, Why::Service, 0, {}}}));
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    book.count(QUrl(u"https://a.example"_s), Why::Service, noon);
    QCOMPARE(book.contacts(), (QList<Contact>{{u"a.example"_s, Why::Service, 1, noon}}));
}

void TestContacts::callsToAKnownHostGetItsReason()
{
    ContactBook book;
    book.expect(QUrl(u"https://auth.example"_s), Why::SignIn);
    book.count(QUrl(u"https://auth.example/token"_s), Why::Service, QDateTime::currentDateTimeUtc());
    QCOMPARE(book.contacts().size(), 1);
    QCOMPARE(book.contacts().constFirst().why, Why::SignIn);
    QCOMPARE(book.contacts().constFirst().times, 1);
}

void TestContacts::staysBounded()
{
    ContactBook book;
    for (int i = 0; i < 2 * int(ContactBook::MostContacts); ++i)
        book.count(QUrl(u"https://host%1.example"_s.arg(i)), Why::Pictures, QDateTime::currentDateTimeUtc());
    QCOMPARE(book.contacts().size(), ContactBook::MostContacts);
}

void TestContacts::hearsEveryRequestAndSocket()
{
    ContactBook book;
    HttpFake http([](const HttpFake::Request &) { return HttpFake::json("[]"); });
    ScriptedServer sockets;

    ApiClient::Options options;
    options.base = http.url();
    ApiClient client(options);
    ApiRequest request;
    request.path = u"/_/rooms"_s;
    client.send(std::move(request)).then([](const Result<ApiReply> &) {});
    QTRY_COMPARE(book.contacts().size(), 1);
    QCOMPARE(book.contacts().constFirst().host, ContactBook::hostOf(http.url()));
    QCOMPARE(book.contacts().constFirst().why, Why::Service);

    WebSocketLink::Options wire;
    wire.url = sockets.url();
    WebSocketLink link(wire);
    link.open();
    PlaylistProbe probe({});
    probe.ask(http.url(), [](const Result<bool> &) {});
    int room = 0;
    int source = 0;
    for (const Contact &contact : book.contacts()) {
        room += contact.why == Why::Room ? contact.times : 0;
        source += contact.why == Why::Source ? contact.times : 0;
        QVERIFY(contact.last.isValid());
    }
    QCOMPARE(room, 1);
    QCOMPARE(source, 1);
}

void TestContacts::theNewestHearsAndTheOneBeforeAgain()
{
    ContactBook first;
    {
        ContactBook second;
        contacts::tell(QUrl(u"https://a.example"_s), Why::Room);
        QCOMPARE(second.contacts().size(), 1);
    }
    QVERIFY(first.contacts().isEmpty());
    contacts::tell(QUrl(u"https://b.example"_s), Why::Room);
    QCOMPARE(first.contacts().size(), 1);
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
