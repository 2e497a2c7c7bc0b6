// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/result.h"
#include "core/secret.h"
#include "net/requestauthorizer.h"
#include "net/requestpace.h"

#include <QCoroTask>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrlQuery>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace partyline {

class CookieJar;

struct ApiRequest
{
    QByteArray verb = "GET";
    QString path; ///< below the base URL, leading slash, already percent-encoded where it needs it
    QUrlQuery query;
    std::optional<QJsonObject> body;                  ///< sent as JSON; {} for calls without parameters (plugdj.md 1.2)
    std::optional<QUrlQuery> form;                    ///< sent as application/x-www-form-urlencoded
    QList<std::pair<QByteArray, QByteArray>> headers; ///< further raw headers
    // For clients with a pace:
    RequestPace::Urgency urgency = RequestPace::Urgency::User;
    RequestPace::Lane lane = RequestPace::Lane::Usual;
    bool isAuthorized = true; ///< the authorizer, if there is one, is asked
    bool isRepeatable = true; ///< a GET that met no network or a broken server goes out again; not where the caller has
                              ///< a rule of its own for that
};

struct ApiReply
{
    int status = 0; ///< HTTP
    QJsonValue
        data; ///< plug.dj: the envelope's data array. Floatplane and plain: the whole JSON. Undefined when not JSON
    QJsonObject meta;     ///< plug.dj's meta
    QByteArray body;      ///< the bytes as they came, for answers that are not JSON
    QDateTime serverDate; ///< UTC from the Date header; invalid without one
};

/// JSON over HTTP for one account: one cookie jar, one base URL. Reads both services' envelopes, so that callers see a
/// value or an Error whose kind and code tell the refusals apart. Never follows redirects to another host. With a pace,
/// requests wait for their turn and GETs are repeated; what may change something is never sent twice. HTML where JSON
/// was due is recognised: maintenance page, "permanently banned", a CDN's refusal (plugdj.md 1.2, floatplane.md 2.1).
class ApiClient : public QObject
{
    Q_OBJECT

public:
    enum class Envelope { PlugDj, Floatplane, Plain };

    struct Options
    {
        QUrl base;
        Envelope envelope = Envelope::Plain;
        QString caFile;
        QString referer; ///< empty: none is sent
        std::chrono::milliseconds timeout{20'000};
        qint64 maximumBytes = 32 * 1024 * 1024;   ///< a larger answer is dropped with Protocol
        std::optional<RequestPace::Options> pace; ///< nothing: everything leaves at once
    };

    explicit ApiClient(Options options, QObject *parent = nullptr);
    /// Every answer still awaited resolves to Error::Kind::Cancelled first.
    ~ApiClient() override;

    /// Resolves once, with a reply of success or an Error. After Error::Kind::Cancelled the awaiting code must return
    /// at once and touch nothing of its own: its object may be half gone.
    QCoro::Task<Result<ApiReply>> send(ApiRequest request);

    /// Asked before every request and told of every answer; outlives this. Null: nobody.
    void setAuthorizer(RequestAuthorizer *authorizer) { m_authorizer = authorizer; }
    /// Puts one cookie into the jar, raw: the value goes back byte for byte (plug.dj's contains '|').
    void setCookie(const QByteArray &name, const Secret &value);
    /// The newest value of that cookie for the base URL; empty when there is none.
    Secret cookie(const QByteArray &name) const;
    void clearCookies();

    /// Until then no request leaves; each resolves to RateLimited at once. Set by Retry-After and by floodAPI.
    /// With a pace, requests leave more slowly for a while afterwards.
    void freezeFor(std::chrono::milliseconds time);
    /// How long that still lasts; 0 when requests leave.
    std::chrono::milliseconds frozenFor() const;
    /// How long a request of that kind would wait if it were sent now: for the freeze, for its turn.
    std::chrono::milliseconds waitFor(RequestPace::Lane lane);

    const Options &options() const { return m_options; }

signals:
    /// The service replaced a cookie; who keeps sessions should store the new value.
    void cookieChanged(const QByteArray &name);

private:
    struct Call;

    QCoro::Task<Result<ApiReply>> authorized(ApiRequest request);
    QCoro::Task<Result<ApiReply>> exchange(const ApiRequest &request, AuthorizationHints *hints = nullptr);
    std::optional<Error> refusalBefore(const ApiRequest &request) const;
    bool letGo(quint64 own = 0);
    std::optional<std::chrono::milliseconds> repeatAfter(const ApiRequest &request, int tries,
                                                         const Result<ApiReply> &result) const;
    QNetworkReply *start(const ApiRequest &request);
    Result<ApiReply> finish(const Call &call);
    Result<ApiReply> read(const Call &call) const;

    const Options m_options;
    const Result<QSslConfiguration> m_tls;
    QNetworkAccessManager m_network;
    CookieJar *m_cookies; ///< owned by m_network
    RequestAuthorizer *m_authorizer = nullptr;
    QDateTime m_frozenUntil;
    QList<Call *> m_calls; ///< awaited now; each lives in its coroutine
    std::optional<RequestPace> m_pace;
    QTimer m_paceTimer;
    quint64 m_lastCall = 0;
    bool m_isDying = false;
};

/// To be asked right after every co_await: `self`, who asked, may be gone, and so may what it belongs to.
template <typename Asker>
bool isGone(const QPointer<Asker> &self, const Result<ApiReply> &answer)
{
    return !self || (!answer && answer.error().kind == Error::Kind::Cancelled);
}

} // namespace partyline
