// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/trouble.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <algorithm>

namespace partyline::trouble {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct Trouble
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

Error network(const QString &text)
{
    return {Error::Kind::Network, text, u"network"_s, {}};
}

Error tls(const QString &text)
{
    return {Error::Kind::Tls, text, u"tls"_s, {}};
}

Error unknownHost(const QString &host)
{
    return network(Trouble::tr("The server %1 was not found. Check the address and your connection.").arg(host));
}

Error refused(const QString &host)
{
    return network(Trouble::tr("Nothing answers at %1. The server may be down; try again later.").arg(host));
}

Error unreachable(const QString &host)
{
    return network(Trouble::tr("%1 cannot be reached. Check your connection.").arg(host));
}

Error noHandshake(const QString &host)
{
    return tls(Trouble::tr("No encrypted connection to %1 could be made.").arg(host));
}

/// What a server's own proof that its certificate was not revoked (OCSP) lacks.
bool isAboutProof(const QSslError &complaint)
{
    return complaint.error() >= QSslError::OcspNoResponseFound && complaint.error() <= QSslError::OcspStatusUnknown;
}

Error proxy()
{
    return network(Trouble::tr("The proxy refused the connection. Check the proxy settings of the system."));
}

} // namespace

Error ofSocket(QAbstractSocket::SocketError code, const QString &host)
{
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
        return refused(host);
    case QAbstractSocket::HostNotFoundError:
        return unknownHost(host);
    case QAbstractSocket::RemoteHostClosedError:
        return cut(host);
    case QAbstractSocket::SocketTimeoutError:
        return timedOut(host);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return noHandshake(host);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return proxy();
    default:
        return unreachable(host);
    }
}

Error ofRequest(QNetworkReply::NetworkError code, const QString &host)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return refused(host);
    case QNetworkReply::HostNotFoundError:
        return unknownHost(host);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // cut without an answer, and the body is not sent twice
        return cut(host);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // QNetworkRequest::setTransferTimeout() ends this way
        return timedOut(host);
    case QNetworkReply::SslHandshakeFailedError:
        return noHandshake(host);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {Error::Kind::Refused,
                Trouble::tr("%1 sends us on to another server. Check the address.").arg(host),
                u"redirect"_s,
                {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxy();
    default:
        return unreachable(host);
    }
}

bool isOnlyUnproved(const QList<QSslError> &complaints)
{
    return !complaints.isEmpty() && std::all_of(complaints.begin(), complaints.end(), &isAboutProof);
}

Error ofCertificate(const QList<QSslError> &complaints, const QString &host)
{
    const auto first = std::find_if_not(complaints.begin(), complaints.end(), &isAboutProof);
    switch (first == complaints.end() ? QSslError::UnspecifiedError : first->error()) {
    case QSslError::CertificateExpired:
        return tls(Trouble::tr("The certificate of %1 has expired. Its owner must renew it.").arg(host));
    case QSslError::CertificateNotYetValid:
        return tls(Trouble::tr("The certificate of %1 is not valid yet. Check the clock of this computer.").arg(host));
    case QSslError::HostNameMismatch:
        return tls(Trouble::tr("The certificate shown by %1 belongs to another server. Check the address.").arg(host));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tls(Trouble::tr("Nobody we trust has signed the certificate of %1. For a private server, name its CA "
                               "file.")
                       .arg(host));
    case QSslError::CertificateRevoked:
        return tls(Trouble::tr("The certificate of %1 was revoked.").arg(host));
    default:
        return tls(Trouble::tr("The certificate of %1 is not acceptable.").arg(host));
    }
}

Error ofUpgrade(int httpStatus, const QString &host)
{
    if (httpStatus >= 500)
        return ofServer(httpStatus);
    if (httpStatus == 429) {
        return {Error::Kind::RateLimited,
                Trouble::tr("%1 refused the connection: too many tries. Wait a while.").arg(host),
                u"429"_s,
                {}};
    }
    if (httpStatus == 0) {
        return {Error::Kind::Protocol,
                Trouble::tr("%1 does not answer like a chat server. Check the address.").arg(host),
                u"upgrade"_s,
                {}};
    }
    return {Error::Kind::Refused,
            Trouble::tr("%1 refused the connection (HTTP %2).").arg(host).arg(httpStatus),
            QString::number(httpStatus),
            {}};
}

Error cut(const QString &host)
{
    return network(Trouble::tr("%1 closed the connection.").arg(host));
}

Error timedOut(const QString &host)
{
    return network(Trouble::tr("%1 did not answer in time.").arg(host));
}

Error silent(const QString &host, std::chrono::milliseconds time)
{
    return network(Trouble::tr("Nothing was heard from %1 for %2 s.").arg(host).arg(double(time.count()) / 1000));
}

Error tooFast(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return {Error::Kind::RateLimited, Trouble::tr("Too many requests. Wait a while."), u"rateLimited"_s, {}};
    return {Error::Kind::RateLimited, Trouble::tr("Too many requests. Try again in %1 s.").arg(wait.count()),
            u"rateLimited"_s, wait};
}

Error ofServer(int httpStatus)
{
    const QString code = QString::number(httpStatus);
    // 502 to 504 are said by any front, 520 and above by the CDN, of a service that it cannot reach.
    if (httpStatus == 500 || httpStatus == 501)
        return {Error::Kind::Refused, Trouble::tr("The server failed (HTTP %1). Try again later.").arg(code), code, {}};
    return {Error::Kind::Maintenance,
            Trouble::tr("The service is not available (HTTP %1). Try again later.").arg(code),
            code,
            {}};
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // Servers may send the proof that their certificate was not revoked: we ask for it, see isOnlyUnproved().
    configuration.setOcspStaplingEnabled(true);
    if (caFile.isEmpty())
        return configuration;
    const auto roots = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (roots.isEmpty()) {
        return Error{Error::Kind::Tls,
                     Trouble::tr("The CA file %1 holds no readable certificate.").arg(caFile),
                     u"caFile"_s,
                     {}};
    }
    configuration.addCaCertificates(roots);
    return configuration;
}

} // namespace partyline::trouble
