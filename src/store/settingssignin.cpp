// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// "deviceClients/www.floatplane.com"; a port's colon would be escaped, and looks so in the file.
QString keyOf(const QUrl &site)
{
    const QString port = site.port() < 0 ? QString() : u'-' + QString::number(site.port());
    return u"deviceClients/"_s + site.host() + port;
}

} // namespace

DeviceClient Settings::deviceClient(const QUrl &site) const
{
    const QString key = keyOf(site);
    return {m_backend.value(key + u"/provider"_s).toUrl(), m_backend.value(key + u"/id"_s).toString()};
}

void Settings::setDeviceClient(const QUrl &site, const DeviceClient &client)
{
    if (client == deviceClient(site))
        return;
    const QString key = keyOf(site);
    m_backend.setValue(key + u"/provider"_s, client.provider);
    m_backend.setValue(key + u"/id"_s, client.id);
}

} // namespace partyline
