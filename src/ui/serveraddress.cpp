// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/serveraddress.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QUrl withScheme(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains("://"_L1))
        return QUrl(trimmed, QUrl::StrictMode);
    const QUrl plain(u"http://"_s + trimmed, QUrl::StrictMode);
    return isLoopback(plain) ? plain : QUrl(u"https://"_s + trimmed, QUrl::StrictMode);
}

Error unusable(const QString &text)
{
    const QString sentence =
        text.trimmed().isEmpty()
            ? QCoreApplication::translate("ServerAddress", "Type the server's address, or choose one from the list.")
            : QCoreApplication::translate("ServerAddress", "\"%1\" is not an address. Type one like https://plug.dj.")
                  .arg(text.trimmed().left(80));
    return {Error::Kind::Refused, sentence, u"address"_s, {}};
}

} // namespace

Result<Endpoints> endpointsFromText(Service service, const QString &text)
{
    const QUrl url = withScheme(text);
    if (text.trimmed().isEmpty() || !url.isValid() || url.host().isEmpty())
        return unusable(text);
    const QUrlQuery query(url);
    const auto item = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };

    Endpoints endpoints;
    endpoints.service = service;
    endpoints.site.setScheme(url.scheme());
    endpoints.site.setHost(url.host());
    endpoints.site.setPort(url.port());
    endpoints.label = endpoints.site.authority();
    endpoints.socket = QUrl(item(u"socket"_s));
    endpoints.chat = QUrl(item(u"chat"_s));
    endpoints.auth = QUrl(item(u"auth"_s));
    endpoints.clientId = item(u"client_id"_s);
    endpoints.origin = item(u"origin"_s);
    endpoints.caFile = item(u"ca"_s);
    return completed(std::move(endpoints));
}

QString textFromEndpoints(const Endpoints &endpoints)
{
    return endpoints.label.isEmpty() ? endpoints.site.toString() : endpoints.label;
}

} // namespace partyline
