// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/account.h"
#include "services/dpopsession.h"
#include "wire/floatplaneauth.h"

#include <QTimer>

namespace partyline {

/// The identity provider's side of a Floatplane login (floatplane.md 2.3.1): the device flow, the refreshing and the
/// giving back of tokens. Reads the endpoints from the discovery document; they must stand on the issuer's own host.
/// Proves the possession of a key where the provider demands it (2.3.2).
class FloatplaneOAuth final : public QObject, private RequestAuthorizer
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl issuer;
        QString clientId;
        QString caFile;
        std::chrono::milliseconds second{1'000}; ///< how long the provider's seconds last; tests shorten them
    };

    explicit FloatplaneOAuth(Options options, QObject *parent = nullptr);
    ~FloatplaneOAuth() override = default;

    /// Asks for a code and then polls until the user has decided: codeReady(), then granted() or refused().
    void startDevice();
    /// No signal comes any more.
    void cancel();
    /// An Error of Kind::SignIn means that the login is over; of any other kind, that it may work later.
    QCoro::Task<Result<floatplane::Tokens>> refresh(Secret refreshToken);
    /// Gives the refresh token back, and with it what it was good for (RFC 7009). Done too where the provider takes
    /// nothing back.
    QCoro::Task<Result<Done>> revoke(Secret refreshToken);

    /// This login's key; the site wants proofs by it where the token is bound to it.
    DpopSession &dpop() { return m_dpop; }
    const DpopSession &dpop() const { return m_dpop; }

signals:
    void codeReady(const partyline::DeviceCode &code);
    void granted(const partyline::floatplane::Tokens &tokens);
    /// Codes: "denied", "expired", "invalidClient", and those of Account::refused for the rest.
    void refused(const partyline::Error &error);

private:
    QCoro::Task<Result<Headers>> authorize(QByteArray verb, QUrl url) override;
    bool wantsRepeat(const AuthorizationHints &hints, int repeats) override;
    bool isTokenEndpoint(const QUrl &url) const;

    QCoro::Task<Result<floatplane::Discovery>> discover();
    QCoro::Task<> begin(int attempt);
    QCoro::Task<> poll(int attempt);
    void waitFor(const floatplane::DeviceStart &start);
    void pollFailed(const Error &error);
    void finish(const Error &error);

    const Options m_options;
    std::optional<floatplane::Discovery> m_discovery;
    Secret m_deviceCode;
    Secret m_verifier; ///< PKCE: some registrations demand it, the others do not mind
    QDateTime m_deadline;
    std::chrono::milliseconds m_interval{5'000};
    QTimer m_pollTimer;
    int m_attempt = 0;
    DpopSession m_dpop;
    ApiClient m_api; ///< last: it goes first, and its coroutines must find nothing half gone
};

} // namespace partyline
