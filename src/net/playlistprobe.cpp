// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/playlistprobe.h"

#include "net/contacts.h"
#include "net/refusal.h"
#include "net/trouble.h"

#include <QNetworkReply>

namespace partyline {

namespace {

/// From the balancer to the edge and on: more is a loop.
constexpr int MostRedirects = 3;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Result<bool> readStatus(int status)
{
    if (status >= 200 && status < 300)
        return true;
    if (status >= 400 && status < 500 && status != 429)
        return false;
    return refusal::ofStatus(status);
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
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_options.timeout.count()));
    if (!m_options.caFile.isEmpty()) {
        const auto tls = trouble::tlsConfiguration(m_options.caFile);
        if (!tls) {
            answered(tls.error());
            return;
        }
        request.setSslConfiguration(*tls);
    }
    contacts::tell(url, Contact::Why::Source);
    QNetworkReply *reply = m_network.get(request);
    // The head says it all; the rest is for players.
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply] {
        const int status = statusOf(*reply);
        if (status != 0 && (status < 300 || status >= 400))
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, host = url.host(), told = std::move(answered)] {
        const int status = statusOf(*reply);
        const auto error = reply->error();
        reply->disconnect(this);
        reply->deleteLater();
        const bool isAnswered = status != 0 && (status < 300 || status >= 400);
        told(isAnswered ? readStatus(status) : Result<bool>(trouble::ofRequest(error, host)));
    });
}

} // namespace partyline
