// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/account.h"

namespace partyline {

/// A plug.dj session: CSRF, login or guest page, users/me, socket tokens (plugdj.md 1.3, 1.4).
class PlugDjAccount final : public Account
{
    Q_OBJECT

public:
    explicit PlugDjAccount(Endpoints endpoints, QObject *parent = nullptr);
    ~PlugDjAccount() override;

    void signIn(const Credentials &credentials) override;
    void submitSecondFactor(const QString &code) override; ///< the service has none: does nothing
    void cancelSignIn() override;
    void signOut() override;
    Secret session() const override;

    ApiClient &api() { return m_api; }
    /// Added to our clock gives the server's; from mobile/init and Date headers (plugdj.md 5.9).
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }
    /// Our experience level, for the room's minimum chat level; 0 before the sign-in.
    int level() const { return m_level; }
    /// For room controllers that met a 401: probes users/me and goes to Expired if the session is really gone.
    void checkSession();

private:
    ApiClient m_api;
    std::chrono::milliseconds m_clockOffset{0};
    int m_level = 0;
    // The owner of this file replaces the rest of the private part as needed.
};

} // namespace partyline
