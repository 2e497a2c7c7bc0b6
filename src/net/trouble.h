// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <chrono>

/// One clear sentence for each way in which a connection can fail, the same for sockets and HTTP. `host` is shown.
namespace partyline::trouble {

Error ofSocket(QAbstractSocket::SocketError code, const QString &host);
Error ofRequest(QNetworkReply::NetworkError code, const QString &host);
/// Of a certificate; the first complaint decides. Kind::Tls, code "tls".
Error ofCertificate(const QList<QSslError> &complaints, const QString &host);
/// Nothing is wrong but that no proof came with the certificate that it was not revoked, or none that can be read: most
/// servers give none. Goes on; a proof that it was revoked never does.
bool isOnlyUnproved(const QList<QSslError> &complaints);
/// The server took the connection and answered the WebSocket upgrade with this status; 0 when it cannot be known.
/// Kind by the status, code the status.
Error ofUpgrade(int httpStatus, const QString &host);
Error cut(const QString &host);
Error timedOut(const QString &host);
/// Nothing was heard for that long on a line that should not be silent.
Error silent(const QString &host, std::chrono::milliseconds time);
Error tooFast(std::chrono::seconds wait);

/// What a status of 500 and above means. Kind::Maintenance for those by which a front says that it cannot reach the
/// service.
Error ofServer(int httpStatus);

/// The system's roots and those in `caFile`, always with full verification. Fails with Kind::Tls, code "caFile", when
/// the file gives no certificate.
Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

} // namespace partyline::trouble
