// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/account.h"
#include "wire/floatplanecookie.h"

namespace partyline {

/// A Floatplane login: a set that may hold a cookie, tokens or both (floatplane.md 2.3).
class FloatplaneAccount final : public Account
{
    Q_OBJECT

public:
    explicit FloatplaneAccount(Endpoints endpoints, QObject *parent = nullptr);
    ~FloatplaneAccount() override;

    void signIn(const Credentials &credentials) override;
    void submitSecondFactor(const QString &code) override;
    void cancelSignIn() override;
    void signOut() override;
    Secret session() const override;
    Credentials::Method keptMethod() const override;

    ApiClient &api() { return m_api; }
    /// "sails.sid=..." for the sockets; empty without a cookie.
    Secret cookieHeader() const;
    /// A bearer token that is good for at least a minute, refreshed first if need be (single-flight); empty in cookie
    /// mode.
    QCoro::Task<Result<Secret>> freshToken();
    bool hasToken() const;
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }
    void checkSession();

private:
    ApiClient m_api;
    std::chrono::milliseconds m_clockOffset{0};
    // The owner of this file replaces the rest of the private part as needed.
};

} // namespace partyline
