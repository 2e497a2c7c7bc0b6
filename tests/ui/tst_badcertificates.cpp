// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djstage.h"
#include "support/testcertificates.h"
#include "ui/emotestore.h"
#include "ui/resources.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QRegularExpression>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

constexpr int Patience = 30'000; // ms

/// A TLS server of another make (openssl s_server), which can show and speak what Qt's own would not.
class TlsProgram
{
public:
    explicit TlsProgram(const QStringList &arguments)
    {
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(u"openssl"_s,
                        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s} + arguments);
        QTRY_VERIFY2_WITH_TIMEOUT(readPort(), m_told.constData(), Patience);
    }
    ~TlsProgram()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    QUrl url(const QString &scheme) const { return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_port)); }

private:
    bool readPort()
    {
        static const QRegularExpression line(u"ACCEPT [^\\n]*:(\\d+)\\s"_s);
        m_told += m_program.readAll();
        const auto match = line.match(QString::fromLatin1(m_told));
        m_port = match.hasMatch() ? match.captured(1).toInt() : 0;
        return m_port > 0;
    }

    QProcess m_program;
    QByteArray m_told;
    int m_port = 0;
};

} // namespace

/// Every certificate and protocol that is not good enough, before each of the three that open connections: each is
/// refused in a sentence of its own, and there is no button that goes on all the same.
class TestBadCertificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signIn_data() { rows(); }
    void signIn();
    void room_data() { rows(); }
    void room();
    void picture_data() { rows(); }
    void picture();

private:
    void rows();
    Endpoints endpoints(const TlsProgram &server, bool isTrusted) const;

    std::unique_ptr<TestCertificates> m_certificates;
    QHash<QString, QStringList> m_servers; ///< arguments by row
};

void TestBadCertificates::initTestCase()
{
    loadResources();
    m_certificates = std::make_unique<TestCertificates>();
    const auto shows = [this](const QString &name) {
        return QStringList{u"-cert"_s, m_certificates->path(name + u".pem"_s), u"-key"_s,
                           m_certificates->path(name + u".key"_s)};
    };
    const QStringList anything{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s};
    m_servers[u"good"_s] = shows(u"good"_s);
    m_servers[u"self-signed"_s] = shows(u"selfsigned"_s);
    m_servers[u"unknown authority"_s] = shows(u"good"_s);
    m_servers[u"expired"_s] = shows(u"expired"_s);
    m_servers[u"not yet valid"_s] = shows(m_certificates->makeNotYetValid());
    m_servers[u"of another host"_s] = shows(u"wronghost"_s);
    m_servers[u"weak key"_s] = shows(m_certificates->makeWeak()) + anything;
    const QString revoked = m_certificates->makeRevoked();
    m_servers[u"revoked"_s] =
        shows(revoked) + QStringList{u"-status_file"_s, m_certificates->path(revoked + u".ocsp"_s)};
    m_servers[u"TLS 1.0"_s] = shows(u"good"_s) + QStringList{u"-tls1"_s} + anything;
    m_servers[u"TLS 1.1"_s] = shows(u"good"_s) + QStringList{u"-tls1_1"_s} + anything;
}

void TestBadCertificates::rows()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words; };
    row("good", {});
    row("self-signed", u"Nobody we trust has signed the certificate of 127.0.0.1."_s);
    row("unknown authority", u"Nobody we trust has signed the certificate of 127.0.0.1."_s);
    row("expired", u"The certificate of 127.0.0.1 has expired."_s);
    row("not yet valid", u"The certificate of 127.0.0.1 is not valid yet. Check the clock of this computer."_s);
    row("of another host", u"The certificate shown by 127.0.0.1 belongs to another server."_s);
    row("weak key", u"The certificate of 127.0.0.1 is not acceptable."_s);
    row("revoked", u"The certificate of 127.0.0.1 was revoked."_s);
    row("TLS 1.0", u"No encrypted connection to 127.0.0.1 could be made."_s);
    row("TLS 1.1", u"No encrypted connection to 127.0.0.1 could be made."_s);
}

Endpoints TestBadCertificates::endpoints(const TlsProgram &server, bool isTrusted) const
{
    Endpoints endpoints;
    endpoints.service = Service::PlugDj;
    endpoints.site = server.url(u"https"_s);
    endpoints.socket = server.url(u"wss"_s);
    if (isTrusted)
        endpoints.caFile = m_certificates->caFile();
    return endpoints;
}

void TestBadCertificates::signIn()
{
    QFETCH(QString, words);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const TlsProgram server(m_servers[row]);
    PlugDjAccount account(endpoints(server, row != "unknown authority"_L1), PlugDjRoomTest::unpaced());
    QSignalSpy refused(&account, &Account::refused);
    account.signIn({Credentials::Method::Password, u"user"_s, Secret("secret")});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    const auto error = refused[0][0].value<Error>();
    QCOMPARE(error.kind == Error::Kind::Tls, !words.isEmpty()); // the good one is refused for what it says
    QVERIFY2(error.text.startsWith(words), qPrintable(error.text));
}

/// The site is good, the socket is not.
void TestBadCertificates::room()
{
    QFETCH(QString, words);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const TlsProgram server(m_servers[row]);
    ScriptedPlugDj site;
    Endpoints there = endpoints(server, row != "unknown authority"_L1);
    there.site = site.endpoints().site;
    QTemporaryDir dir;
    Theme theme;
    Settings settings(dir.filePath(u"partyline.ini"_s));
    PlugDjAccount account(there, PlugDjRoomTest::unpaced());
    account.signIn({Credentials::Method::Password, u"user"_s, Secret("secret")});
    QTRY_VERIFY(account.isSignedIn());
    PlugDjController::Options options = PlugDjRoomTest::quick();
    options.backoff = {600'000ms};
    PlugDjController room(account, ScriptedPlugDj::room(), options);
    DjEyes eyes;
    eyes.window = std::make_unique<MainWindow>(theme, settings);
    eyes.window->addAccount(account);
    eyes.page = new DjRoomPage(room, theme, nullptr, eyes.window.get());
    eyes.window->addRoom(room, eyes.page, false);
    eyes.window->show();
    room.join();
    if (words.isEmpty()) { // good, but no chat
        QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Waiting, Patience);
        QTRY_VERIFY2(eyes.trouble().contains(u"HTTP 200"_s), qPrintable(eyes.trouble()));
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Stopped, Patience);
    QTRY_VERIFY2(eyes.trouble().startsWith(words), qPrintable(eyes.trouble()));
    // To try once more is all that it offers.
    const QString offered = eyes.trouble().section(u'[', 1).section(u']', 0, 0);
    QCOMPARE(offered, u"Connect again"_s);
    eyes.window.reset();
}

void TestBadCertificates::picture()
{
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const TlsProgram server(m_servers[row]);
    Endpoints there = endpoints(server, row != "unknown authority"_L1);
    there.service = Service::Floatplane;
    there.chat = there.site;
    QNetworkAccessManager network;
    EmoteStore store(network);
    store.allowFor(there);
    const QUrl image = there.site.resolved(QUrl(u"/emote.png"_s));
    QTRY_COMPARE_WITH_TIMEOUT(store.state(image), EmoteStore::State::Failed, Patience); // the good one: no picture
}

QTEST_MAIN(TestBadCertificates)
#include "tst_badcertificates.moc"
