// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotestore.h"

#include "core/logging.h"
#include "ui/picturecheck.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Where Floatplane's own pictures are (floatplane.md 1).
const QStringList &floatplaneImageHosts()
{
    static const QStringList hosts{u"pbs.floatplanecdn.com"_s, u"pbs.floatplane.com"_s};
    return hosts;
}

/// A host that does not answer must not hold one of the few places for ever.
constexpr int TransferTimeoutMs = 15'000;
/// Images of one feed are small; two threads leave the rest of the machine alone.
constexpr int DecodingThreads = 2;

} // namespace

EmoteStore::EmoteStore(QNetworkAccessManager &network, qint64 budget, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_budget(budget)
{
    m_pool.setMaxThreadCount(DecodingThreads);
}

EmoteStore::~EmoteStore()
{
    for (QNetworkReply *reply : std::as_const(m_running)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    // Decoders hold a pointer to this object.
    m_pool.clear();
    m_pool.waitForDone();
}

void EmoteStore::allowHost(const QString &host)
{
    if (!host.isEmpty())
        m_hosts.insert(host.toLower());
}

void EmoteStore::allowFor(const Endpoints &endpoints)
{
    for (const QUrl &url : {endpoints.site, endpoints.chat}) {
        if (isLoopback(url))
            m_allowsLoopback = true;
        else
            allowHost(url.host());
    }
    if (endpoints.site.host().endsWith(u".floatplane.com"_s)) {
        for (const QString &host : floatplaneImageHosts())
            allowHost(host);
    }
}

bool EmoteStore::isAllowed(const QUrl &image) const
{
    if (isLoopback(image))
        return m_allowsLoopback && (image.scheme() == "http"_L1 || image.scheme() == "https"_L1);
    return image.scheme() == "https"_L1 && m_hosts.contains(image.host().toLower());
}

EmoteStore::State EmoteStore::state(const QUrl &image)
{
    auto entry = m_entries.find(image);
    if (entry == m_entries.end()) {
        if (!isAllowed(image) || m_entries.size() >= MostAddresses)
            return State::Failed;
        entry = m_entries.insert(image, Entry());
        m_waiting.append(image);
        startNext();
    }
    entry->lastUse = ++m_uses;
    return entry->state;
}

qreal EmoteStore::aspect(const QUrl &image) const
{
    const auto entry = m_entries.constFind(image);
    if (entry == m_entries.cend())
        return isAllowed(image) ? 1 : 0;
    return entry->state == State::Failed ? 0 : entry->aspect;
}

void EmoteStore::startNext()
{
    while (m_running.size() < MostRequests && !m_waiting.isEmpty()) {
        QNetworkRequest request(m_waiting.takeFirst());
        // A redirect could lead anywhere; none of the services needs one.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        // Pictures are public: no account's cookie goes there, and none is taken.
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(userAgent()));
        request.setTransferTimeout(TransferTimeoutMs);
        QNetworkReply *reply = m_network.get(request);
        m_running.insert(reply);
        connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 total) {
            if (std::max(received, total) > pictures::LargestBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    }
}

void EmoteStore::finish(QNetworkReply *reply)
{
    m_running.remove(reply);
    reply->deleteLater();
    const QUrl image = reply->request().url();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        qCInfo(lcUi) << "a picture could not be fetched, status" << status;
        settle(image, {});
    } else {
        m_pool.start([this, image, bytes = reply->readAll()] {
            const Result<QImage> decoded = pictures::decode(bytes);
            QImage picture = decoded ? *decoded : QImage();
            QMetaObject::invokeMethod(
                this, [this, image, picture] { settle(image, picture); }, Qt::QueuedConnection);
        });
    }
    startNext();
}

void EmoteStore::settle(const QUrl &image, const QImage &decoded)
{
    Entry &entry = m_entries[image];
    entry.state = decoded.isNull() ? State::Failed : State::Ready;
    entry.image = decoded;
    entry.bytes = decoded.sizeInBytes();
    if (!decoded.isNull())
        entry.aspect = qreal(decoded.width()) / decoded.height();
    m_bytes += entry.bytes;
    evict(image);
    emit changed(image);
}

QPixmap EmoteStore::picture(const QUrl &image, const QSizeF &box, qreal ratio)
{
    const auto entry = m_entries.find(image);
    if (entry == m_entries.end() || entry->state != State::Ready)
        return {};
    entry->lastUse = ++m_uses;
    const QSize wanted = entry->image.size().scaled((box * ratio).toSize(), Qt::KeepAspectRatio);
    QPixmap &kept = entry->scaled[{wanted.width(), wanted.height()}];
    if (kept.isNull()) {
        kept = QPixmap::fromImage(entry->image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        const qint64 added = qint64(wanted.width()) * wanted.height() * 4;
        entry->bytes += added;
        m_bytes += added;
    }
    QPixmap pixmap = kept;
    pixmap.setDevicePixelRatio(ratio);
    evict(image);
    return pixmap;
}

/// Drops the longest unused until the budget holds. What is dropped is asked for again when it is drawn again.
void EmoteStore::evict(const QUrl &keep)
{
    while (m_bytes > m_budget) {
        auto oldest = m_entries.end();
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            const bool isOlder = oldest == m_entries.end() || it->lastUse < oldest->lastUse;
            if (it->bytes > 0 && it.key() != keep && isOlder)
                oldest = it;
        }
        if (oldest == m_entries.end())
            return;
        m_bytes -= oldest->bytes;
        m_entries.erase(oldest);
    }
}

} // namespace partyline
