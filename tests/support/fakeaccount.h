// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"

namespace partyline {

/// An account without a service: records what it is asked and does what the test says.
class FakeAccount final : public Account
{
public:
    explicit FakeAccount(Endpoints endpoints, QObject *parent = nullptr)
        : Account(std::move(endpoints), parent)
    {
    }

    void signIn(const Credentials &credentials) override
    {
        asked.append(credentials);
        setState(State::SigningIn);
    }
    void submitSecondFactor(const QString &code) override
    {
        codes.append(code);
        setState(State::SigningIn);
    }
    void cancelSignIn() override
    {
        ++cancelled;
        setState(State::SignedOut);
    }
    void signOut() override
    {
        setState(State::SignedOut);
        emit signedOut();
    }
    Secret session() const override { return kept; }
    Credentials::Method keptMethod() const override { return method; }

    void succeed(const Person &person)
    {
        setSelf(person);
        setGuest(!asked.isEmpty() && asked.constLast().method == Credentials::Method::Guest);
        setState(State::SignedIn);
        emit signedIn();
    }
    void wantSecondFactor()
    {
        setState(State::SecondFactor);
        emit secondFactorWanted();
    }
    void showCode(const DeviceCode &code)
    {
        setState(State::WaitingForDevice);
        emit deviceCodeReady(code);
    }
    void refuse(const Error &error, State state = State::SignedOut)
    {
        setState(state);
        emit refused(error);
    }
    void expire()
    {
        setState(State::Expired);
        emit expired(Error{Error::Kind::SignIn, QString(), QStringLiteral("expired"), {}});
    }

    Secret kept{"kept"};
    Credentials::Method method = Credentials::Method::Session;
    QList<Credentials> asked;
    QStringList codes;
    int cancelled = 0;
};

} // namespace partyline
