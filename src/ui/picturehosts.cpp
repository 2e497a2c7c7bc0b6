// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/picturehosts.h"

#include "net/trouble.h"
#include "ui/picturesources.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// "127.0.0.1:4000"
QString serverOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.host().toLower() + u':' + QString::number(url.port(usual));
}

} // namespace

void PictureHosts::allow(const QString &host)
{
    if (!host.isEmpty())
        m_hosts.insert(host.toLower());
}

void PictureHosts::allowServer(const QUrl &url, const QString &caFile)
{
    if (!caFile.isEmpty()) {
        // A file that gives no root was refused when the account signed in.
        if (const auto tls = trouble::tlsConfiguration(caFile))
            m_trust.insert(url.host().toLower(), *tls);
    }
    if (isLoopback(url))
        m_servers.insert(serverOf(url));
    else
        allow(url.host());
}

void PictureHosts::allowFor(const Endpoints &endpoints)
{
    allowServer(endpoints.site, endpoints.caFile);
    allowServer(endpoints.chat, endpoints.caFile);
    for (const QString &host : pictureSources(endpoints))
        allow(host);
}

QSslConfiguration PictureHosts::trust(const QUrl &image) const
{
    const auto named = m_trust.constFind(image.host().toLower());
    return named != m_trust.cend() ? *named : *trouble::tlsConfiguration({}); // without a file it cannot fail
}

bool PictureHosts::isAllowed(const QUrl &image) const
{
    const bool isWeb = image.scheme() == "https"_L1 || image.scheme() == "http"_L1;
    if (!isWeb || image.host().isEmpty() || !image.userInfo().isEmpty())
        return false;
    if (isLoopback(image))
        return m_servers.contains(serverOf(image));
    return image.scheme() == "https"_L1 && m_hosts.contains(image.host().toLower());
}

} // namespace partyline
