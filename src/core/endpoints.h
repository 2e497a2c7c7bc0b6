// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace partyline {

/// Where a service lives. Data, not constants: any compatible server can be entered (design.md 6).
struct Endpoints
{
    Service service = Service::PlugDj;
    QString label;    ///< what the sign-in dialog calls it; a name, not translated
    QUrl site;        ///< REST origin, without a path
    QUrl socket;      ///< plug.dj: the WebSocket URL. Floatplane: unused (the sockets live below site and chat)
    QUrl chat;        ///< Floatplane: the chat host, http(s)
    QUrl auth;        ///< Floatplane: the OpenID issuer; empty where there is none
    QString origin;   ///< value of the Origin header on sockets
    QString clientId; ///< OAuth client id; empty: the device flow is not offered
    QString sdkVersion = QStringLiteral("1.2.1"); ///< __sails_io_sdk_version, at least 0.11.0 (floatplane.md 5.3)
    QString sdkPlatform = QStringLiteral("node");
    QString sdkLanguage = QStringLiteral("cpp");
    QString caFile; ///< PEM file with further trusted roots; empty: the system's only

    bool operator==(const Endpoints &) const = default;

    static Endpoints plugDj();
    static Endpoints floatplane();
};

/// The endpoints with what the user left out derived (socket and origin from the site, the chat host from the
/// Floatplane site), or Error::Kind::Refused when an address is unusable: not absolute, wrong scheme, or plain http/ws
/// to anything but loopback.
Result<Endpoints> completed(Endpoints endpoints);

enum class AddressUse {
    Site,   ///< https, or http to loopback
    Socket, ///< wss, or ws to loopback
};
/// Why we do not connect there, as Error::Kind::Refused with the code "address"; nothing when we do.
std::optional<Error> refusalOf(const QUrl &url, AddressUse use);

/// True for 127.0.0.0/8, ::1 and "localhost".
bool isLoopback(const QUrl &url);

/// "Partyline/<version> (+<contact address>)", sent with every request and handshake.
QByteArray userAgent();

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Endpoints)
