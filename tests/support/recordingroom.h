// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"
#include "services/roomcontroller.h"

#include <QSet>

/// An account that is signed in as "juniper" and does nothing.
class IdleAccount final : public partyline::Account
{
public:
    explicit IdleAccount(partyline::Service service)
        : Account(endpointsOf(service))
    {
        setSelf({QStringLiteral("7"), QStringLiteral("juniper"), partyline::Role::None});
        setState(State::SignedIn);
    }

    void signIn(const partyline::Credentials &) override {}
    void submitSecondFactor(const QString &) override {}
    void cancelSignIn() override {}
    void signOut() override {}
    partyline::Secret session() const override { return {}; }

private:
    static partyline::Endpoints endpointsOf(partyline::Service service)
    {
        return service == partyline::Service::PlugDj ? partyline::Endpoints::plugDj()
                                                     : partyline::Endpoints::floatplane();
    }
};

/// A room that only records what it is told, and becomes what a test makes of it.
class RecordingRoom final : public partyline::RoomController
{
public:
    explicit RecordingRoom(partyline::Account &account)
        : RoomController(account, QStringLiteral("night-bus"))
    {
    }

    // What the room was told.
    QStringList said;
    QList<qint64> retried;
    QList<qint64> discarded;
    int joins = 0;

    // What the room is.
    QString refusal;  ///< of speaking at all
    QString sayError; ///< of the next line
    QList<partyline::RosterEntry> people;

    void become(State state, const QString &reason = {}, std::chrono::seconds retryIn = {})
    {
        setConnection({state, reason, retryIn, {}});
    }
    void refuse(const QString &why)
    {
        refusal = why;
        emit canSayChanged();
    }
    QList<partyline::FeedItem> arrive(const QList<partyline::FeedItem> &items) { return publish(items); }

    void join() override { ++joins; }
    void leave() override {}
    QString cannotSayReason() const override { return refusal; }
    partyline::Result<QStringList> plan(const QString &text) const override
    {
        QStringList parts;
        for (qsizetype at = 0; at < text.size(); at += Limit)
            parts.append(text.mid(at, Limit));
        if (parts.size() > 3)
            return partyline::Error{partyline::Error::Kind::Refused, QStringLiteral("Too long."), {}, {}};
        return parts;
    }
    partyline::Result<partyline::Done> say(const QString &text) override
    {
        if (!sayError.isEmpty())
            return partyline::Error{partyline::Error::Kind::Refused, sayError, {}, {}};
        said.append(text);
        return partyline::Done{};
    }
    void retry(qint64 seq) override { retried.append(seq); }
    void discard(qint64 seq) override { discarded.append(seq); }
    int costLimit() const override { return Limit; }
    int cost(const QString &text) const override { return int(text.size()); }
    QList<partyline::RosterEntry> roster() const override { return people; }

private:
    static constexpr int Limit = 10;
};
