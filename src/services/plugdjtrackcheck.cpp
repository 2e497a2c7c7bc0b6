// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjtrackcheck.h"

#include "net/contacts.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 10s;

PlugDjTrackCheck::Verdict verdictOf(int http)
{
    using Verdict = PlugDjTrackCheck::Verdict;
    switch (http) {
    case 200:
        return Verdict::Plays;
    case 401: // embedding is switched off
    case 403:
        return Verdict::NotHere;
    case 400: // no such id
    case 404:
    case 410:
        return Verdict::Gone;
    default:
        return Verdict::Unknown;
    }
}

} // namespace

QUrl trackPage(const Track &track)
{
    if (track.source != Track::Source::YouTube || track.cid.isEmpty())
        return {};
    QUrl page(u"https://www.youtube.com/watch"_s);
    QUrlQuery query;
    query.addQueryItem(u"v"_s, QString::fromLatin1(QUrl::toPercentEncoding(track.cid)));
    page.setQuery(query);
    return page;
}

PlugDjTrackCheck::PlugDjTrackCheck(const QUrl &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
}

QUrl PlugDjTrackCheck::addressFor(const Endpoints &endpoints)
{
    return isLoopback(endpoints.site) ? QUrl() : QUrl(u"https://www.youtube.com/oembed"_s);
}

QString PlugDjTrackCheck::refusalOf(const Track &track) const
{
    if (track.source != Track::Source::YouTube || track.cid.isEmpty())
        return tr("Only tracks from YouTube can be checked: of others the room tells no address.");
    if (m_endpoint.isEmpty())
        return tr("This room's tracks are invented: there is nothing to check.");
    if (const auto refusal = partyline::refusalOf(m_endpoint, AddressUse::Site))
        return refusal->text;
    return {};
}

void PlugDjTrackCheck::check(const Track &track)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (const QString why = refusalOf(track); !why.isEmpty()) {
        emit checked(track, Verdict::Unknown, why);
        return;
    }
    QUrl url = m_endpoint;
    QUrlQuery query;
    query.addQueryItem(u"format"_s, u"json"_s);
    query.addQueryItem(u"url"_s, QString::fromLatin1(QUrl::toPercentEncoding(trackPage(track).toString())));
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(std::chrono::milliseconds(Patience).count()));
    contacts::tell(url, Contact::Why::Source);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::finished, this, [this, track] { finish(track); });
}

void PlugDjTrackCheck::finish(const Track &track)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const Verdict verdict = verdictOf(http);
    QString reason;
    if (verdict == Verdict::Unknown) {
        reason = http > 0 ? tr("YouTube gave no answer that says so (%1).").arg(http)
                          : tr("YouTube could not be asked: the network does not answer.");
    }
    emit checked(track, verdict, reason);
}

} // namespace partyline
