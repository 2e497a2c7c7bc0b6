// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelobby.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/bucketpace.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecalls.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Creators that are remembered: the site has some hundreds, a hostile one could name new ones for ever.
constexpr qsizetype MostKnown = 5'000;

/// There is no such creator any more, or not for us: the list goes on without it.
bool concernsOne(const Error &error)
{
    return error.kind == Error::Kind::Room || (error.kind == Error::Kind::Protocol && error.code != "html"_L1)
           || (error.kind == Error::Kind::Refused && error.code != "cdn"_L1 && error.code != "403"_L1);
}

} // namespace

FloatplaneLobby::FloatplaneLobby(FloatplaneAccount &account)
    : FloatplaneLobby(account, Options())
{
}

FloatplaneLobby::FloatplaneLobby(FloatplaneAccount &account, Options options)
    : m_account(account)
    , m_options(options)
    , m_pace(bucketAlone(options.burst, options.refill))
    , m_onAir(account, options.onAir)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FloatplaneLobby::askNext);
    connect(&account, &Account::stateChanged, this, [this](Account::State state) {
        if (state != Account::State::SignedIn)
            clear();
    });
}

void FloatplaneLobby::clear()
{
    ++m_session;
    m_timer.stop();
    m_isRefreshing = false;
    m_creators.clear();
    m_toAsk.clear();
    m_known.clear();
    m_creatorOf.clear();
    m_toldAt = {};
    m_trouble.reset();
    m_leftOut = 0;
    emit changed();
}

void FloatplaneLobby::refresh()
{
    const bool isFresh = m_toldAt.isValid() && !m_trouble && m_toldAt.addMSecs(m_options.keep.count()) > steadyUtc();
    if (!isFresh)
        reload();
}

void FloatplaneLobby::reload()
{
    if (m_isRefreshing || !m_account.isSignedIn())
        return;
    m_isRefreshing = true;
    m_trouble.reset();
    fetchSubscriptions(m_session);
    emit changed();
}

QCoro::Task<> FloatplaneLobby::fetchSubscriptions(int session)
{
    const QPointer<FloatplaneLobby> self(this);
    ApiRequest request;
    request.path = u"/api/v3/user/subscriptions"_s;
    const auto reply = co_await askSite(m_account, std::move(request));
    if (!self || (!reply && reply.error().kind == Error::Kind::Cancelled) || session != m_session)
        co_return;
    const auto list =
        reply ? floatplane::parseSubscriptions(reply->data) : Result<QList<floatplane::Subscription>>(reply.error());
    if (list)
        takeSubscriptions(*list);
    else
        finish(list.error());
}

void FloatplaneLobby::takeSubscriptions(const QList<floatplane::Subscription> &subscriptions)
{
    m_creators.clear();
    m_toAsk.clear();
    m_leftOut = 0;
    QSet<QString> seen; // the same creator may occur twice
    for (const floatplane::Subscription &subscription : subscriptions) {
        if (seen.contains(subscription.creator))
            continue;
        seen.insert(subscription.creator);
        if (m_creators.size() == MostSubscribed) {
            ++m_leftOut;
            continue;
        }
        m_creators.append(subscription.creator);
    }
    m_toAsk = m_creators; // titles change with every show
    m_toldAt = steadyUtc();
    emit changed();
    askNext();
}

/// One at a time (2.1).
void FloatplaneLobby::askNext()
{
    if (m_toAsk.isEmpty()) {
        finish({});
        return;
    }
    const auto moment = RequestPace::Moment::clock::now();
    const auto wait = m_pace.waitFor(RequestPace::Lane::Usual, moment);
    if (wait.count() > 0) {
        m_timer.start(wait);
        return;
    }
    m_pace.enter(1, RequestPace::Urgency::User, RequestPace::Lane::Usual);
    m_pace.take(moment);
    fetchCreator(m_session, m_toAsk.takeFirst());
}

QCoro::Task<> FloatplaneLobby::fetchCreator(int session, QString creatorId)
{
    const QPointer<FloatplaneLobby> self(this);
    ApiRequest request;
    request.path = u"/api/v3/creator/info"_s;
    request.query.addQueryItem(u"id"_s, QString::fromLatin1(QUrl::toPercentEncoding(creatorId)));
    const auto reply = co_await askSite(m_account, std::move(request));
    if (!self || (!reply && reply.error().kind == Error::Kind::Cancelled) || session != m_session)
        co_return;
    const auto creator = reply ? floatplane::parseCreator(reply->data) : Result<floatplane::Creator>(reply.error());
    if (creator) {
        learn(livestreamOf(*creator));
    } else if (!concernsOne(creator.error())) {
        m_toAsk.clear();
        finish(creator.error()); // the next would fail alike
        co_return;
    } else {
        qCInfo(lcFloatplane) << "a subscribed creator is not told:" << creator.error().code;
    }
    emit changed();
    askNext();
}

void FloatplaneLobby::finish(const std::optional<Error> &trouble)
{
    m_isRefreshing = false;
    m_trouble = trouble;
    emit changed();
}

QList<Livestream> FloatplaneLobby::subscribed() const
{
    QList<Livestream> streams;
    for (const QString &creator : m_creators) {
        const auto known = m_known.constFind(creator);
        if (known != m_known.cend())
            streams.append(*known);
    }
    return streams;
}

void FloatplaneLobby::find(const QString &words, QObject *context,
                           std::function<void(const Result<QList<Livestream>> &)> found)
{
    search(words, context, std::move(found));
}

QCoro::Task<> FloatplaneLobby::search(QString words, QPointer<QObject> context,
                                      std::function<void(const Result<QList<Livestream>> &)> found)
{
    const QPointer<FloatplaneLobby> self(this);
    ApiRequest request;
    request.path = u"/api/v3/creator/list"_s;
    request.query.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(words)));
    const auto reply = co_await askSite(m_account, std::move(request));
    if (!self || !context || (!reply && reply.error().kind == Error::Kind::Cancelled))
        co_return;
    const auto creators =
        reply ? floatplane::parseCreators(reply->data) : Result<QList<floatplane::Creator>>(reply.error());
    if (!creators) {
        found(creators.error());
        co_return;
    }
    QList<Livestream> streams;
    for (const floatplane::Creator &creator : *creators) {
        if (streams.size() == MostFound)
            break;
        streams.append(livestreamOf(creator));
        learn(streams.constLast());
    }
    found(streams);
}

std::optional<Livestream> FloatplaneLobby::stream(const QString &streamId) const
{
    return streamOfCreator(m_creatorOf.value(streamId));
}

std::optional<Livestream> FloatplaneLobby::streamOfCreator(const QString &creatorId) const
{
    const auto known = m_known.constFind(creatorId);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void FloatplaneLobby::learn(const Livestream &stream)
{
    if (stream.creatorId.isEmpty() || (!m_known.contains(stream.creatorId) && m_known.size() >= MostKnown))
        return;
    Livestream &known = m_known[stream.creatorId];
    if (known == stream)
        return;
    known = stream;
    if (!stream.id.isEmpty())
        m_creatorOf.insert(stream.id, stream.creatorId);
    emit learned(stream.creatorId);
}

} // namespace partyline
