// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/endpoints.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace partyline {

using namespace Qt::StringLiterals;

Endpoints Endpoints::plugDj()
{
    Endpoints preset;
    preset.service = Service::PlugDj;
    preset.label = u"plug.dj"_s;
    preset.site = QUrl(u"https://plug.dj"_s);
    preset.socket = QUrl(u"wss://ws-prod.plug.dj:443/socket"_s);
    preset.origin = u"https://plug.dj"_s;
    return preset;
}

Endpoints Endpoints::floatplane()
{
    Endpoints preset;
    preset.service = Service::Floatplane;
    preset.label = u"Floatplane"_s;
    preset.site = QUrl(u"https://www.floatplane.com"_s);
    preset.chat = QUrl(u"https://chat.floatplane.com"_s);
    preset.auth = QUrl(u"https://auth.floatplane.com/realms/floatplane"_s);
    preset.origin = u"https://www.floatplane.com"_s;
    return preset;
}

bool isLoopback(const QUrl &url)
{
    // By hand: QHostAddress lives in QtNetwork, and this layer is QtCore only.
    static const QRegularExpression v4(uR"(^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$)"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || v4.match(host).hasMatch();
}

namespace {

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

std::optional<Error> refusalOf(const QUrl &url, AddressUse use)
{
    const bool isSocket = use == AddressUse::Socket;
    const QString secure = isSocket ? u"wss"_s : u"https"_s;
    const QString plain = isSocket ? u"ws"_s : u"http"_s;
    const auto refusal = [](const QString &text) { return Error{Error::Kind::Refused, text, u"address"_s, {}}; };
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != secure && url.scheme() != plain)) {
        return refusal(QCoreApplication::translate("Endpoints",
                                                   "\"%1\" is not a usable address. Enter one that begins with %2://.")
                           .arg(url.toDisplayString(), secure));
    }
    if (url.scheme() == plain && !isLoopback(url)) {
        return refusal(QCoreApplication::translate(
                           "Endpoints", "%1 is not encrypted. Outside this computer Partyline only connects by %2://.")
                           .arg(url.toDisplayString(), secure));
    }
    return {};
}

Result<Endpoints> completed(Endpoints endpoints)
{
    if (endpoints.origin.isEmpty())
        endpoints.origin = originOf(endpoints.site);
    QList<std::pair<QUrl, AddressUse>> addresses{{endpoints.site, AddressUse::Site}};
    if (endpoints.service == Service::PlugDj) {
        if (endpoints.socket.isEmpty()) {
            endpoints.socket = endpoints.site;
            endpoints.socket.setScheme(endpoints.site.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
            endpoints.socket.setPath(u"/socket"_s);
        }
        addresses.append({endpoints.socket, AddressUse::Socket});
    } else {
        if (endpoints.chat.isEmpty())
            endpoints.chat = endpoints.site;
        addresses.append({endpoints.chat, AddressUse::Site});
        if (!endpoints.auth.isEmpty())
            addresses.append({endpoints.auth, AddressUse::Site});
    }
    for (const auto &[url, use] : addresses) {
        if (auto refusal = refusalOf(url, use))
            return *std::move(refusal);
    }
    return endpoints;
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Partyline/" PARTYLINE_VERSION " (+https://partyline.example/contact)");
}

} // namespace partyline
