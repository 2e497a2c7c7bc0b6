// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/trouble.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void sockets_data();
    void sockets();
    void requests_data();
    void requests();
    void certificates_data();
    void certificates();
    void waiting();
};

namespace {

const QString Host = u"chat.example"_s;

} // namespace

void TestTrouble::sockets_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("refused") << QAbstractSocket::ConnectionRefusedError << Error::Kind::Network
                             << u"Nothing answers at chat.example. The server may be down; try again later."_s;
    QTest::newRow("unknown") << QAbstractSocket::HostNotFoundError << Error::Kind::Network
                             << u"The server chat.example was not found. Check the address and your connection."_s;
    QTest::newRow("cut") << QAbstractSocket::RemoteHostClosedError << Error::Kind::Network
                         << u"chat.example closed the connection."_s;
    QTest::newRow("no network") << QAbstractSocket::NetworkError << Error::Kind::Network
                                << u"chat.example cannot be reached. Check your connection."_s;
    QTest::newRow("time-out") << QAbstractSocket::SocketTimeoutError << Error::Kind::Network
                              << u"chat.example did not answer in time."_s;
    QTest::newRow("TLS") << QAbstractSocket::SslHandshakeFailedError << Error::Kind::Tls
                         << u"No encrypted connection to chat.example could be made."_s;
    QTest::newRow("proxy") << QAbstractSocket::ProxyNotFoundError << Error::Kind::Network
                           << u"The proxy refused the connection. Check the proxy settings of the system."_s;
}

void TestTrouble::sockets()
{
    QFETCH(QAbstractSocket::SocketError, code);
    const Error error = trouble::ofSocket(code, Host);
    QTEST(error.kind, "kind");
    QTEST(error.text, "text");
}

void TestTrouble::requests_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Error::Kind::Network
                             << u"Nothing answers at chat.example. The server may be down; try again later."_s;
    QTest::newRow("unknown") << QNetworkReply::HostNotFoundError << Error::Kind::Network
                             << u"The server chat.example was not found. Check the address and your connection."_s;
    QTest::newRow("cut") << QNetworkReply::RemoteHostClosedError << Error::Kind::Network
                         << u"chat.example closed the connection."_s;
    QTest::newRow("no network") << QNetworkReply::TemporaryNetworkFailureError << Error::Kind::Network
                                << u"chat.example cannot be reached. Check your connection."_s;
    QTest::newRow("time-out") << QNetworkReply::OperationCanceledError << Error::Kind::Network
                              << u"chat.example did not answer in time."_s;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << Error::Kind::Tls
                         << u"No encrypted connection to chat.example could be made."_s;
    QTest::newRow("redirect") << QNetworkReply::InsecureRedirectError << Error::Kind::Refused
                              << u"chat.example sends us on to another server. Check the address."_s;
    QTest::newRow("proxy") << QNetworkReply::ProxyTimeoutError << Error::Kind::Network
                           << u"The proxy refused the connection. Check the proxy settings of the system."_s;
}

void TestTrouble::requests()
{
    QFETCH(QNetworkReply::NetworkError, code);
    const Error error = trouble::ofRequest(code, Host);
    QTEST(error.kind, "kind");
    QTEST(error.text, "text");
}

void TestTrouble::certificates_data()
{
    QTest::addColumn<QList<QSslError>>("complaints");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *tag, QSslError::SslError code, const QString &words) {
        QTest::newRow(tag) << QList<QSslError>{QSslError(code)} << words;
    };
    row("expired", QSslError::CertificateExpired, u"has expired"_s);
    row("not yet valid", QSslError::CertificateNotYetValid, u"clock"_s);
    row("another host", QSslError::HostNameMismatch, u"another server"_s);
    row("self-signed", QSslError::SelfSignedCertificate, u"Nobody we trust"_s);
    row("revoked", QSslError::CertificateRevoked, u"revoked"_s);
    row("anything else", QSslError::InvalidPurpose, u"not acceptable"_s);
    QTest::newRow("nothing said") << QList<QSslError>() << u"not acceptable"_s;
}

void TestTrouble::certificates()
{
    QFETCH(QList<QSslError>, complaints);
    QFETCH(QString, words);
    const Error error = trouble::ofCertificate(complaints, Host);
    QCOMPARE(error.kind, Error::Kind::Tls);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
    QVERIFY(error.text.contains(Host));
}

void TestTrouble::waiting()
{
    QCOMPARE(trouble::tooFast(15s).text, u"Too many requests. Try again in 15 s."_s);
    QCOMPARE(trouble::tooFast(15s).retryAfter, std::optional(15s));
    QVERIFY(!trouble::tooFast(0s).retryAfter);
    QCOMPARE(trouble::silent(Host, 85s).text, u"Nothing was heard from chat.example for 85 s."_s);
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
