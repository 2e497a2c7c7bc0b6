// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/account.h"
#include "wire/floatplaneauth.h"

#include <QTimer>

namespace partyline {

/// The identity provider's side of a Floatplane login (floatplane.md 2.3.1): the device flow and the refreshing of
/// tokens. Reads the endpoints from the discovery document; they must stand on the issuer's own host.
class FloatplaneOAuth final : public QObject
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

signals:
    void codeReady(const partyline::DeviceCode &code);
    void granted(const partyline::floatplane::Tokens &tokens);
    /// Codes: "denied", "expired", "invalidClient", and those of Account::refused for the rest.
    void refused(const partyline::Error &error);

private:
    QCoro::Task<Result<floatplane::Discovery>> discover();
    QCoro::Task<> begin(int attempt);
    QCoro::Task<> poll(int attempt);
    void waitFor(const floatplane::DeviceStart &start);
    void pollFailed(const Error &error);
    void finish(const Error &error);

    const Options m_options;
    std::optional<floatplane::Discovery> m_discovery;
    Secret m_deviceCode;
    QDateTime m_deadline;
    std::chrono::milliseconds m_interval{5'000};
    QTimer m_pollTimer;
    int m_attempt = 0;
    ApiClient m_api; ///< last: it goes first, and its coroutines must find nothing half gone
};

} // namespace partyline
