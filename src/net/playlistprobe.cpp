// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/playlistprobe.h"

#include "core/endpoints.h"
#include "net/contacts.h"
#include "net/refusal.h"
#include "net/trouble.h"

#include <QHostAddress>
#include <QNetworkReply>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// From the balancer to the edge and on: more is a loop.
constexpr int MostRedirects = 3;
constexpr const char *LedAstray = "ledAstray";

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Neither a redirect nor the 100 that Qt gives a request whose last redirect was one too many.
bool isAnswer(int status)
{
    return status >= 200 && (status < 300 || status >= 400);
}

Result<bool> readStatus(int status)
{
    if (status >= 200 && status < 300)
        return true;
    if (status >= 400 && status < 500 && status != 429)
        return false;
    return refusal::ofStatus(status);
}

/// Where a redirect may lead: to the same server, or anywhere in the world, and never less safely. Not to this computer
/// or to one of its own net: what stands there is nobody's to ask but the user's.
bool mayFollow(const QUrl &from, const QUrl &to)
{
    if (to.scheme() != from.scheme() && to.scheme() != "https"_L1)
        return false;
    if (to.host() == from.host())
        return true;
    const QHostAddress named(to.host());
    bool isMapped = false;
    const QHostAddress v4(named.toIPv4Address(&isMapped));
    const QHostAddress &address = isMapped ? v4 : named;
    static const QList<std::pair<QHostAddress, int>> near{
        {QHostAddress(u"10.0.0.0"_s), 8},     {QHostAddress(u"172.16.0.0"_s), 12}, {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"169.254.0.0"_s), 16}, {QHostAddress(u"100.64.0.0"_s), 10}, {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 10},
    };
    if (isLoopback(to))
        return false;
    return named.isNull() || (address.isGlobal() && std::none_of(near.begin(), near.end(), [&](const auto &net) {
                                  return address.isInSubnet(net.first, net.second);
                              }));
}

} // namespace

PlaylistProbe::PlaylistProbe(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

PlaylistProbe::~PlaylistProbe()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        delete reply;
    }
}

void PlaylistProbe::ask(const QUrl &url, std::function<void(const Result<bool> &)> answered)
{
    QNetworkRequest request(url);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_options.timeout.count()));
    const auto tls = trouble::tlsConfiguration(m_options.caFile);
    if (!tls) {
        answered(tls.error());
        return;
    }
    request.setSslConfiguration(*tls);
    contacts::tell(url, Contact::Why::Source);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::sslErrors, this, [reply](const QList<QSslError> &complaints) {
        if (trouble::isOnlyUnproved(complaints))
            reply->ignoreSslErrors(complaints);
    });
    connect(reply, &QNetworkReply::redirected, this, [reply, url](const QUrl &target) {
        reply->setProperty(LedAstray, !mayFollow(url, target));
        if (reply->property(LedAstray).toBool())
            reply->abort();
        else
            emit reply->redirectAllowed();
    });
    // The head says it all; the rest is for players.
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply] {
        if (isAnswer(statusOf(*reply)))
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, host = url.host(), told = std::move(answered)] {
        const int status = statusOf(*reply);
        // The redirect that is one too many ends with TooManyRedirectsError or, every other time, without any.
        const bool isAstray = reply->property(LedAstray).toBool() || reply->error() == QNetworkReply::NoError
                              || reply->error() == QNetworkReply::ProtocolUnknownError;
        const auto error = isAstray ? QNetworkReply::InsecureRedirectError : reply->error();
        reply->disconnect(this);
        reply->deleteLater();
        told(isAnswer(status) ? readStatus(status) : Result<bool>(trouble::ofRequest(error, host)));
    });
}

} // namespace partyline
