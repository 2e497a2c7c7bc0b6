// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/picturefetch.h"

#include "core/endpoints.h"
#include "core/logging.h"
#include "net/answer.h"
#include "net/contacts.h"
#include "net/trouble.h"
#include "ui/picturecheck.h"
#include "ui/picturehosts.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// None of the services needs one; a mirror or an http-to-https step takes one or two.
constexpr int MostRedirects = 3;
/// Timeouts for the whole of a picture: Qt's own begins anew with every byte, and there are few places.
constexpr int WholePicture = 3;
/// So much more than a picture may have is taken in before we hear of it.
constexpr qint64 ReadBeyond = 256 * 1024;
constexpr const char *TooLarge = "tooLarge";
constexpr int Ok = 200;
constexpr int NotModified = 304;
constexpr int RequestTimeout = 408;
constexpr int TooManyRequests = 429;
constexpr int ServerTrouble = 500;

PictureFetch::Milliseconds steadyNow()
{
    return std::chrono::duration_cast<PictureFetch::Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

PictureFetch::Answer::What meaningOf(const QNetworkReply &reply, bool hasAsked)
{
    using What = PictureFetch::Answer::What;
    const int status = statusOf(reply);
    if (reply.property(TooLarge).toBool())
        return What::Refused;
    if (status == Ok && reply.error() == QNetworkReply::NoError)
        return What::Fetched;
    if (status == NotModified && hasAsked)
        return What::NotModified;
    const bool mayPass = status < Ok || status == NotModified || status == RequestTimeout || status == TooManyRequests
                         || status >= ServerTrouble || status == Ok;
    return mayPass ? What::Failed : What::Refused;
}

} // namespace

PictureFetch::PictureFetch(QNetworkAccessManager &network, const PictureHosts &hosts, Options options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_hosts(hosts)
    , m_options(std::move(options))
{
    if (!m_options.clock)
        m_options.clock = &steadyNow;
}

PictureFetch::~PictureFetch()
{
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        it.key()->disconnect(this);
        it.key()->abort();
        it.key()->deleteLater();
    }
}

void PictureFetch::fetch(const QUrl &image, const QByteArray &etag, const QByteArray &lastModified)
{
    if (isPaused(image.host())) {
        answerLater(image);
        return;
    }
    m_waiting.append({image, image, etag, lastModified});
    startNext();
}

void PictureFetch::answerLater(const QUrl &image)
{
    QMetaObject::invokeMethod(
        this, [this, image] { emit answered(image, {}); }, Qt::QueuedConnection);
}

bool PictureFetch::isPaused(const QString &host) const
{
    return m_known.value(host).pausedUntil > now();
}

void PictureFetch::startNext()
{
    while (m_running.size() < m_options.most && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void PictureFetch::start(const Job &job)
{
    QNetworkRequest request(job.url);
    // Each step is checked by us: it could lead anywhere.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Pictures are public: no account's cookie goes there, and none is taken.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(userAgent()));
    if (!job.etag.isEmpty())
        request.setRawHeader("If-None-Match", job.etag);
    if (!job.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", job.lastModified);
    request.setSslConfiguration(m_hosts.trust(job.url));
    request.setTransferTimeout(int(m_options.timeout.count()));
    contacts::tell(job.url, Contact::Why::Pictures);
    QNetworkReply *reply = m_network.get(request);
    m_running.insert(reply, job);
    connect(reply, &QNetworkReply::sslErrors, this, [reply](const QList<QSslError> &complaints) {
        if (trouble::isOnlyUnproved(complaints))
            reply->ignoreSslErrors(complaints);
        else
            qCInfo(lcUi) << "a picture was not fetched:"
                         << trouble::ofCertificate(complaints, reply->url().host()).text;
    });
    // Progress is told ten times a second at most: Qt itself stops reading a little beyond the limit.
    reply->setReadBufferSize(pictures::LargestBytes + ReadBeyond);
    connect(reply, &QIODevice::readyRead, this, [reply] {
        if (reply->bytesAvailable() <= pictures::LargestBytes)
            return;
        reply->setProperty(TooLarge, true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 total) {
        if (std::max(received, total) <= pictures::LargestBytes)
            return;
        reply->setProperty(TooLarge, true);
        reply->abort();
    });
    QTimer::singleShot(m_options.timeout * WholePicture, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

void PictureFetch::finish(QNetworkReply *reply)
{
    const Job job = m_running.take(reply);
    reply->deleteLater();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty() && statusOf(*reply) != NotModified) {
        if (!follow(job, job.url.resolved(target))) {
            qCInfo(lcUi) << "a picture's redirect was not followed";
            Answer answer;
            answer.what = Answer::What::Refused;
            emit answered(job.image, answer);
        }
        startNext();
        return;
    }
    Answer answer;
    answer.what = meaningOf(*reply, !job.etag.isEmpty() || !job.lastModified.isEmpty());
    if (answer.what == Answer::What::Fetched)
        answer.bytes = reply->readAll();
    if (answer.what == Answer::What::Refused || answer.what == Answer::What::Failed)
        qCInfo(lcUi) << "a picture could not be fetched, status" << statusOf(*reply);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    answer.etag = reply->rawHeader("ETag");
    answer.lastModified = reply->rawHeader("Last-Modified");
    answer.freshness = freshnessOf({reply->rawHeader("Cache-Control"), reply->rawHeader("Age"),
                                    reply->rawHeader("Date"), reply->rawHeader("Expires"), answer.lastModified},
                                   now);
    const auto wait = parseRetryAfter(reply->rawHeader("Retry-After"), now);
    judgeHost(job.url.host(), answer.what, wait ? Milliseconds(*wait) : Milliseconds(0));
    emit answered(job.image, answer);
    startNext();
}

bool PictureFetch::follow(Job job, const QUrl &target)
{
    if (job.redirects >= MostRedirects || !m_hosts.isAllowed(target) || isPaused(target.host()))
        return false;
    ++job.redirects;
    job.url = target;
    m_waiting.prepend(job);
    return true;
}

void PictureFetch::judgeHost(const QString &name, Answer::What what, Milliseconds wanted)
{
    Host &host = m_known[name];
    if (what != Answer::What::Failed) {
        host = {};
        return;
    }
    ++host.failures;
    Milliseconds pause = wanted;
    if (const int beyond = host.failures - m_options.failuresToPause; beyond >= 0) {
        // Doubled a few times at most: 2^16 pauses are longer than any that is allowed.
        const auto doubled = m_options.firstPause * (1LL << std::min(beyond, 16));
        pause = std::max(pause, std::min<Milliseconds>(doubled, m_options.longestPause));
    }
    if (pause.count() == 0)
        return;
    host.pausedUntil = now() + pause;
    qCInfo(lcUi) << "pictures of a host pause for" << pause.count() << "ms";
    // Those who wait for it need not.
    for (qsizetype at = m_waiting.size() - 1; at >= 0; --at) {
        if (m_waiting[at].url.host() == name)
            answerLater(m_waiting.takeAt(at).image);
    }
}

} // namespace partyline
