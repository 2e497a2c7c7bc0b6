// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanerest.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplaneidentity.h"
#include "practice/floatplaneobjects.h"
#include "practice/floatplanepictures.h"
#include "practice/floatplanesails.h"

#include <QJsonArray>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer refused(int status, const QString &name, const QString &message)
{
    return HttpAnswer::json(status, errorBody(name, message));
}

/// As Cloudflare itself answers before the service does (2.1).
HttpAnswer cloudflarePage()
{
    HttpAnswer page{403, QByteArrayLiteral("text/html; charset=UTF-8"),
                    QByteArrayLiteral("<!DOCTYPE html><html lang=\"en-US\"><head><title>Attention Required! | "
                                      "Cloudflare</title></head><body><h1>Sorry, you have been "
                                      "blocked</h1></body></html>")};
    page.headers.emplace_back("Server", "cloudflare");
    return page;
}

HttpAnswer refused(const Error &error)
{
    return refused(error.code == "notFoundError"_L1 ? 404 : 400, error.code, error.text);
}

} // namespace

FloatplaneRest::FloatplaneRest(Parts parts)
    : m_model(parts.model)
    , m_sessions(parts.sessions)
    , m_polls(parts.polls)
    , m_faults(parts.faults)
    , m_proofs(parts.proofs)
    , m_signIn(parts.model, parts.sessions, parts.faults)
{
    const auto get = [this](const QString &path, Action action, bool needsUser) {
        m_routes.insert({"GET", path}, {action, needsUser});
    };
    const auto post = [this](const QString &path, Action action, bool needsUser) {
        m_routes.insert({"POST", path}, {action, needsUser});
    };
    get(u"/api/v3/status"_s, &FloatplaneRest::status, false);
    get(u"/api/v3/user/self"_s, &FloatplaneRest::self, true);
    get(u"/api/v3/user/subscriptions"_s, &FloatplaneRest::subscriptions, true);
    get(u"/api/v3/creator/info"_s, &FloatplaneRest::creatorInfo, false);
    get(u"/api/v3/creator/named"_s, &FloatplaneRest::creatorNamed, false);
    get(u"/api/v3/creator/list"_s, &FloatplaneRest::creatorList, false);
    get(u"/api/v3/delivery/info"_s, &FloatplaneRest::delivery, true);
    get(u"/api/v3/auth/captcha/info"_s, &FloatplaneRest::captcha, false);
    post(u"/api/v3/auth/login"_s, &FloatplaneRest::login, false);
    post(u"/api/v3/auth/checkFor2faLogin"_s, &FloatplaneRest::secondFactor, false);
    post(u"/api/v3/auth/logout"_s, &FloatplaneRest::logout, true);
    post(u"/api/v3/poll/vote"_s, &FloatplaneRest::vote, true);
    post(u"/api/v3/poll/votePoll"_s, &FloatplaneRest::vote, true); // its older name
    post(u"/api/v3/poll/live/create"_s, &FloatplaneRest::createPoll, true);
    post(u"/api/v3/poll/close"_s, &FloatplaneRest::closePoll, true);
    get(u"/api/v3/user/ban/status"_s, &FloatplaneRest::banStatus, true);
}

void FloatplaneRest::setSite(const QUrl &site)
{
    m_site = site;
    m_signIn.setSite(site);
}

HttpAnswer FloatplaneRest::answerSite(const HttpCall &call)
{
    if (call.method == "GET") {
        if (const auto picture = pictureAt(call.path))
            return {200, picture->contentType, picture->data};
    }
    if (auto answer = trouble())
        return *answer;
    if (const auto *creator = call.method == "GET" ? creatorOfPlaylist(m_model, call.path) : nullptr) {
        if (!m_model.isOnAir(creator->id))
            return HttpAnswer::text(404, "Not Found");
        return {200, QByteArrayLiteral("application/x-mpegURL"), livePlaylistText()};
    }
    auto answer = dispatch(call);
    tag(call, answer);
    return answer;
}

HttpAnswer FloatplaneRest::answerChat(const HttpCall &call)
{
    if (auto answer = trouble())
        return *answer;
    if (FloatplaneSails::isSocketPath(call.path))
        return dispatch(call);
    if (call.path != "/__getcookie"_L1)
        return HttpAnswer::text(404, "Not Found");
    HttpAnswer answer{200, QByteArrayLiteral("application/javascript; charset=utf-8"),
                      QByteArrayLiteral("_sailsIoJSConnect();")};
    if (m_sessions.sessionOfHeader(call.cookie).isEmpty())
        answer.headers.append({"Set-Cookie", m_sessions.setCookie(m_sessions.start())});
    return answer;
}

std::optional<HttpAnswer> FloatplaneRest::trouble() const
{
    if (m_faults.isOn(fault::Maintenance))
        return HttpAnswer::html(503, "<h1>Down for maintenance</h1>");
    if (m_faults.isOn(fault::Cloudflare))
        return cloudflarePage();
    if (m_faults.isOn(fault::Forbidden))
        return refused(403, u"accessDeniedError"_s, u"You are not allowed to do this."_s);
    if (m_faults.isOn(fault::ServerError))
        return HttpAnswer::text(500, "Internal Server Error");
    if (m_faults.isOn(fault::RateLimit)) {
        auto answer = refused(429, u"rateLimitError"_s, u"Too many requests."_s);
        answer.headers.append({"Retry-After", QByteArray::number(faultNumber(m_faults, fault::RateLimit))});
        return answer;
    }
    return {};
}

HttpAnswer FloatplaneRest::dispatch(const HttpCall &call)
{
    if (FloatplaneSails::isSocketPath(call.path)) // polling is switched off (3.1)
        return HttpAnswer::json(400, QJsonObject{{u"code"_s, 0}, {u"message"_s, u"Transport unknown"_s}});
    const auto route = m_routes.constFind({call.method, call.path});
    if (route == m_routes.cend()) {
        const bool isApi = call.path.startsWith("/api/"_L1);
        return isApi ? HttpAnswer::json(404, notFound()) : HttpAnswer::text(404, "Not Found");
    }
    const bool isByToken = !call.authorization.isEmpty();
    if (isByToken && route->needsUser) {
        if (auto refusal = withoutProof(call))
            return *refusal;
    }
    const QString session = m_sessions.sessionOfHeader(call.cookie);
    const auto *user = isByToken ? userOfAuthorization(m_model, m_sessions, QString::fromLatin1(call.authorization))
                                 : userOfSession(m_model, m_sessions, session);
    if (route->needsUser && !user)
        return HttpAnswer::json(401, notLoggedIn());
    return (this->*route->action)({call, session, user, isByToken});
}

/// A bound token is good with a proof by its key only, and no other is where proofs are demanded (2.3.2).
std::optional<HttpAnswer> FloatplaneRest::withoutProof(const HttpCall &call) const
{
    using Verdict = FloatplaneProofs::Verdict;
    const QString token = QString::fromLatin1(call.authorization).section(u' ', 1).trimmed();
    const QString key = m_sessions.keyOfToken(token);
    if (key.isEmpty() && !m_proofs.areDemanded())
        return {};
    QUrl url = m_site;
    url.setPath(call.path);
    const auto judgement = m_proofs.judge(call, url, token);
    const bool isShownRight = call.authorization.toLower().startsWith("dpop ");
    if (judgement.verdict == Verdict::Good && isShownRight && judgement.thumbprint == key)
        return {};
    HttpAnswer answer = HttpAnswer::json(401, notLoggedIn());
    QByteArray challenge = R"(DPoP algs="ES256")";
    if (judgement.verdict == Verdict::NonceWanted) {
        challenge += R"(, error="use_dpop_nonce")";
        answer.headers.append(m_proofs.nonceHeader());
    } else if (judgement.verdict == Verdict::Wrong) {
        challenge += R"(, error="invalid_dpop_proof")";
    }
    answer.headers.emplace_back("WWW-Authenticate", challenge);
    return answer;
}

HttpAnswer FloatplaneRest::captcha(const Visit &)
{
    return HttpAnswer::json(200, captchaObject());
}

HttpAnswer FloatplaneRest::login(const Visit &visit)
{
    return m_signIn.login(visit.call, visit.session);
}

HttpAnswer FloatplaneRest::secondFactor(const Visit &visit)
{
    return m_signIn.secondFactor(visit.call, visit.session);
}

HttpAnswer FloatplaneRest::logout(const Visit &visit)
{
    return m_signIn.logout(visit.session);
}

HttpAnswer FloatplaneRest::status(const Visit &visit)
{
    const QJsonValue selfUser = visit.user ? QJsonValue(userObject(*visit.user, m_site)) : QJsonValue::Null;
    if (!visit.call.query.hasQueryItem(u"platform"_s) || !visit.call.query.hasQueryItem(u"version"_s))
        return refused(400, u"paramValidationError"_s, u"platform and version are required."_s);
    auto answer = HttpAnswer::json(200, QJsonObject{{u"selfUser"_s, selfUser}, {u"selfCreator"_s, QJsonValue::Null}});
    if (visit.session.isEmpty() && !visit.isByToken) // whoever visits gets a session (2.3.4)
        answer.headers.append({"Set-Cookie", m_sessions.setCookie(m_sessions.start())});
    return answer;
}

HttpAnswer FloatplaneRest::self(const Visit &visit)
{
    auto answer = HttpAnswer::json(200, selfObject(*visit.user, m_site));
    if (visit.isByToken && m_faults.isOn(fault::CookieBySelf))
        answer.headers.append({"Set-Cookie", m_sessions.setCookie(m_sessions.start(visit.user->id))});
    return answer;
}

HttpAnswer FloatplaneRest::subscriptions(const Visit &visit)
{
    QJsonArray subscriptions;
    if (visit.user->isSubscribed) {
        for (const auto &creator : m_model.creators())
            subscriptions.append(subscriptionObject(creator));
    }
    return HttpAnswer::json(200, subscriptions);
}

HttpAnswer FloatplaneRest::creatorInfo(const Visit &visit)
{
    const auto *creator = m_model.creator(visit.call.query.queryItemValue(u"id"_s));
    if (!creator)
        return refused(404, u"creatorNotFoundError"_s, u"There is no such creator."_s);
    return HttpAnswer::json(200, creatorObject(*creator, m_model, m_site));
}

HttpAnswer FloatplaneRest::creatorNamed(const Visit &visit)
{
    const QStringList names = visit.call.query.allQueryItemValues(u"creatorURL"_s);
    QJsonArray found;
    for (const auto &creator : m_model.creators()) {
        if (names.contains(creator.urlName))
            found.append(creatorObject(creator, m_model, m_site));
    }
    return HttpAnswer::json(200, found);
}

HttpAnswer FloatplaneRest::creatorList(const Visit &visit)
{
    const QString search = visit.call.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    const QStringList ids = visit.call.query.allQueryItemValues(u"ids"_s);
    QJsonArray found;
    for (const auto &creator : m_model.creators()) {
        const bool isNamed = creator.title.contains(search, Qt::CaseInsensitive);
        if (ids.isEmpty() ? isNamed : ids.contains(creator.id))
            found.append(creatorObject(creator, m_model, m_site));
    }
    return HttpAnswer::json(200, found);
}

HttpAnswer FloatplaneRest::delivery(const Visit &visit)
{
    const auto *creator = m_model.creatorOfStream(visit.call.query.queryItemValue(u"entityId"_s));
    if (visit.call.query.queryItemValue(u"scenario"_s) != "live"_L1)
        return refused(400, u"paramValidationError"_s, u"Only the scenario \"live\" is served."_s);
    if (!creator)
        return HttpAnswer::json(404, notFound());
    if (!m_model.mayWatch(*visit.user))
        return refused(403, u"accessDeniedError"_s, u"You have no access to this stream."_s);
    return HttpAnswer::json(200, liveDeliveryObject(*creator, m_site));
}

HttpAnswer FloatplaneRest::banStatus(const Visit &visit)
{
    const auto *creator = m_model.creator(visit.call.query.queryItemValue(u"creator"_s));
    if (!creator)
        return refused(404, u"creatorNotFoundError"_s, u"There is no such creator."_s);
    return HttpAnswer::json(200, m_model.isBanned(visit.user->id, creator->streamId));
}

HttpAnswer FloatplaneRest::vote(const Visit &visit)
{
    const auto request = floatplane::parseVoteRequest(visit.call.json());
    if (!request)
        return refused(400, u"paramValidationError"_s, u"pollId and optionIndex are required."_s);
    const auto done = m_polls.vote(request->pollId, visit.user->id, request->optionIndex);
    return done ? HttpAnswer::text(200, "OK") : refused(done.error());
}

HttpAnswer FloatplaneRest::createPoll(const Visit &visit)
{
    if (!visit.user->isStaff())
        return refused(403, u"accessDeniedError"_s, u"Only moderators may open polls."_s);
    const auto request = floatplane::parseCreatePollRequest(visit.call.json());
    if (!request || !m_model.creator(request->creatorId))
        return refused(400, u"paramValidationError"_s, u"This is no poll."_s);
    const auto poll = m_polls.open(*request);
    return poll ? HttpAnswer::json(200, floatplane::serializePoll(*poll)) : refused(poll.error());
}

HttpAnswer FloatplaneRest::closePoll(const Visit &visit)
{
    if (!visit.user->isStaff())
        return refused(403, u"accessDeniedError"_s, u"Only moderators may close polls."_s);
    const auto request = floatplane::parseClosePollRequest(visit.call.json());
    if (!request)
        return refused(400, u"paramValidationError"_s, u"pollId is required."_s);
    const auto poll = m_polls.close(request->pollId);
    return poll ? HttpAnswer::json(200, floatplane::serializeWrappedPoll(*poll)) : refused(poll.error());
}

} // namespace partyline::practice
