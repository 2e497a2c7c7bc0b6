// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjrest.h"

#include "practice/plugdjdoorman.h"
#include "practice/plugdjfaults.h"
#include "practice/plugdjpages.h"
#include "practice/requesthead.h"
#include "wire/plugdjtext.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponse::StatusCode;

namespace {

/// Short, so that a test can wait for its end; the original's is 15 minutes.
constexpr std::chrono::seconds AddressBan{15};

QByteArray headerOf(const QHttpServerRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QHttpServerResponse html(const QByteArray &body, int http)
{
    return QHttpServerResponse("text/html; charset=utf-8", body, Status(http));
}

QByteArray setCookie(const QByteArray &value)
{
    return "session=" + value + "; Path=/; HttpOnly";
}

bool hasType(const QJsonValue &value, QJsonValue::Type type)
{
    return value.type() == type;
}

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    default:
        return u"text"_s;
    }
}

} // namespace

Answer ok(QJsonArray data)
{
    Answer answer;
    answer.data = std::move(data);
    return answer;
}

Answer one(const QJsonValue &value)
{
    Answer answer;
    answer.data.append(value);
    return answer;
}

Answer answer(const Outcome &outcome)
{
    Answer answer;
    answer.refused = outcome;
    return answer;
}

Rest::Rest(Backstage &backstage, Doorman &doorman, QHttpServer &http)
    : m_backstage(backstage)
    , m_doorman(doorman)
    , m_http(http)
{
    m_http.setMissingHandler([this](const QHttpServerRequest &, QHttpServerResponder &&responder) {
        if (auto fault = siteWideFault())
            fault->write(std::move(responder));
        else
            responder.write("404 page not found", "text/plain", Status::NotFound);
    });
}

void Rest::add(const Route &route, Handler handler)
{
    const QString path = u"/_/"_s + route.path;
    switch (path.count(u"<arg>"_s)) {
    case 0:
        m_http.route(path, route.method, [this, route, handler](const QHttpServerRequest &request) {
            return handle(route, handler, {}, request);
        });
        break;
    case 1:
        m_http.route(path, route.method, [this, route, handler](const QString &a, const QHttpServerRequest &request) {
            return handle(route, handler, {a}, request);
        });
        break;
    default:
        m_http.route(path, route.method,
                     [this, route, handler](const QString &a, const QString &b, const QHttpServerRequest &request) {
                         return handle(route, handler, {a, b}, request);
                     });
    }
}

void Rest::addPages()
{
    m_http.route(u"/<arg>"_s, Method::Get,
                 [this](const QString &slug, const QHttpServerRequest &request) { return page(slug, request); });
}

void Rest::banAddress(std::chrono::milliseconds duration)
{
    m_bannedUntil = std::chrono::steady_clock::now() + duration;
}

Call Rest::callOf(const QHttpServerRequest &request) const
{
    Call call;
    call.cookie = cookieValue(headerOf(request, "cookie"), "session");
    call.session = m_backstage.sessions.byCookie(call.cookie);
    call.account = call.session ? m_backstage.world.account(call.session->accountId) : nullptr;
    call.query = request.query();
    return call;
}

QHttpServerResponse Rest::handle(const Route &route, const Handler &handler, const QStringList &args,
                                 const QHttpServerRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    if (auto fault = siteWideFault())
        return *std::move(fault);
    Call call = callOf(request);
    call.args = args;
    if (call.account && call.account->isSiteBanned)
        return html(pages::permanentlyBanned(), 200);
    if (auto tooFast = limited(route, call))
        return *std::move(tooFast);
    Outcome refused = admitted(route, call);
    if (!refused)
        refused = readBody(route, request, call);
    const Answer result = refused ? answer(refused) : handler(call);
    return written(result, double(timer.nsecsElapsed()) / 1e6);
}

std::optional<QHttpServerResponse> Rest::siteWideFault() const
{
    const Faults &faults = m_backstage.faults;
    if (fault::isOn(faults, fault::Http521))
        return html(pages::originIsDown(), 521);
    if (fault::isOn(faults, fault::BannedPage))
        return html(pages::permanentlyBanned(), 200);
    if (std::chrono::steady_clock::now() < m_bannedUntil)
        return html(pages::addressBanned(), 403);
    const QString maintenance = QString::fromUtf16(fault::Maintenance);
    if (!faults.isOn(maintenance))
        return {};
    const QString how = faults.argument(maintenance, u"json"_s);
    if (how == "empty"_L1)
        return QHttpServerResponse(Status::ServiceUnavailable);
    if (how == "html"_L1)
        return html(pages::maintenance(), 200);
    return written(answer(refusal(403, u"maintenanceMode"_s)), 0.5);
}

std::optional<QHttpServerResponse> Rest::limited(const Route &route, const Call &call)
{
    if (!call.session || route.isUnlimited || fault::isOn(m_backstage.faults, fault::NoRestLimit))
        return {};
    const auto now = std::chrono::steady_clock::now();
    const int number = call.session->number;
    const auto flood = [&] {
        m_backstage.hub.toMember(call.session->memberId(), plugdj::FloodApi{});
        return written(answer(refusal(429, u"requestError"_s, u"Too many requests."_s)), 0.5);
    };
    if (route.isPlaylistEdit) {
        const auto verdict = m_playlistLimiters[number].take(now);
        if (verdict == PlaylistLimiter::Verdict::Unavailable)
            return QHttpServerResponse(Status::ServiceUnavailable);
        if (verdict == PlaylistLimiter::Verdict::Flood)
            return flood();
    }
    switch (m_limiters[number].take(now)) {
    case RestLimiter::Verdict::Pass:
        return {};
    case RestLimiter::Verdict::Flood:
        return flood();
    case RestLimiter::Verdict::Ban:
        break;
    }
    m_backstage.hub.toMember(call.session->memberId(), plugdj::BanIp{});
    banAddress(AddressBan);
    return html(pages::addressBanned(), 403);
}

Outcome Rest::admitted(const Route &route, Call &call) const
{
    if (route.who == Who::Anyone)
        return {};
    const bool isNamed = call.account && !call.account->own.user.username.isEmpty();
    const bool isGuestEnough = route.who == Who::Guest || route.who == Who::GuestInRoom;
    const bool isSignedIn = route.who == Who::Unnamed ? call.account != nullptr : isNamed;
    if (!call.session || (!isGuestEnough && !isSignedIn))
        return refusal(401, u"notAuthorized"_s, u"You are not authorized to access this resource."_s);
    call.room = m_doorman.roomOf(*call.session);
    if ((route.who == Who::InRoom || route.who == Who::GuestInRoom) && !call.room)
        return refusal(400, u"notInRoom"_s, u"You are not in a room."_s);
    return {};
}

Outcome Rest::readBody(const Route &route, const QHttpServerRequest &request, Call &call) const
{
    if (route.method != Method::Post && route.method != Method::Put)
        return {};
    // Two peers send nothing at all with calls that take nothing, and got along with the original.
    if (request.body().isEmpty() && route.fields.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(request.body());
    if (!document.isObject())
        return Refusal{500, 500, QJsonValue(QJsonValue::Undefined)}; // the odd answer of 1.2
    call.body = document.object();
    for (const Field &field : route.fields) {
        const QString name = QString::fromLatin1(field.name);
        const QJsonValue value = call.body.value(name);
        if (value.isUndefined() || value.isNull())
            return fieldMissing(name);
        if (!hasType(value, field.type))
            return refusal(400, u"requestError"_s, u"%1 must be %2"_s.arg(name, nameOf(field.type)));
    }
    return {};
}

QHttpServerResponse Rest::written(const Answer &answer, double milliseconds) const
{
    const Faults &faults = m_backstage.faults;
    QJsonArray data = answer.data;
    QJsonValue status = u"ok"_s;
    int http = 200;
    if (answer.refused) {
        http = answer.refused->http;
        status = answer.refused->status;
        if (!answer.refused->detail.isUndefined())
            data.append(answer.refused->detail);
        if (fault::isOn(faults, fault::IntegerStatus))
            status = 500;
        if (fault::isOn(faults, fault::UnknownStatus))
            status = u"gremlins"_s;
    }
    QJsonObject envelope{{u"data"_s, data}, {u"meta"_s, answer.meta}, {u"status"_s, status}, {u"time"_s, milliseconds}};
    if (fault::isOn(faults, fault::MissingMeta))
        envelope.remove(u"meta"_s);
    if (fault::spoils(faults))
        envelope[u"data"_s] = fault::spoiled(data, faults);
    QHttpServerResponse response("application/json", QJsonDocument(envelope).toJson(QJsonDocument::Compact),
                                 Status(http));
    if (!answer.newCookie.isEmpty())
        response.addHeader("Set-Cookie", setCookie(answer.newCookie));
    return response;
}

QHttpServerResponse Rest::page(const QString &slug, const QHttpServerRequest &request)
{
    if (auto fault = siteWideFault())
        return *std::move(fault);
    const Room *room = m_backstage.world.room(slug);
    if (!room)
        return html(pages::notFound(), 404);
    Call call = callOf(request);
    if (!call.session)
        call.session = &m_backstage.sessions.open(&call.cookie);
    const QDateTime now = m_backstage.now();
    QHttpServerResponse response =
        html(pages::room(room->name, m_backstage.sessions.issueCsrf(now), plugdj::formatDate(m_backstage.shown(now)),
                         m_backstage.sessions.issueToken(*call.session)),
             200);
    response.addHeader("Set-Cookie", setCookie(call.cookie));
    return response;
}

} // namespace partyline::djpractice
