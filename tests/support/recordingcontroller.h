// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"
#include "services/roomcontroller.h"

namespace partyline {

/// An account that is signed in as juniper, or a guest, without any server.
class IdleAccount final : public Account
{
public:
    explicit IdleAccount(Service service)
        : Account(service == Service::PlugDj ? Endpoints::plugDj() : Endpoints::floatplane())
    {
        setSelf({QStringLiteral("7"), QStringLiteral("juniper"), Role::None});
        setState(State::SignedIn);
    }

    void signIn(const Credentials &) override {}
    void submitSecondFactor(const QString &) override {}
    void cancelSignIn() override {}
    void signOut() override {}
    Secret session() const override { return {}; }
};

/// A room without a network: does what the test tells it and remembers what the page asked of it. A text costs its
/// length; beyond `limit` it is split at that length, beyond `mostParts` of those it is refused.
class RecordingController final : public RoomController
{
public:
    explicit RecordingController(Account &account, const QString &room = QStringLiteral("night-bus"))
        : RoomController(account, room)
    {
    }

    void join() override { ++joins; }
    void leave() override { ++leaves; }
    QString cannotSayReason() const override { return m_cannotSay; }
    Result<QStringList> plan(const QString &text) const override
    {
        const bool isCommand = text.startsWith(u'/') && !text.startsWith(QLatin1String("//"))
                               && !text.startsWith(QLatin1String("/me ")) && !text.startsWith(QLatin1String("/em "));
        if (service() == Service::PlugDj && isCommand) {
            return Error{Error::Kind::Refused,
                         QStringLiteral("Partyline does not know the command %1.").arg(text.section(u' ', 0, 0)),
                         QStringLiteral("unknownCommand"),
                         {}};
        }
        if (text.size() > mostParts * limit)
            return Error{Error::Kind::Refused, QStringLiteral("Too long by far."), {}, {}};
        QStringList parts;
        for (qsizetype at = 0; at < text.size(); at += limit)
            parts.append(text.mid(at, limit));
        return parts;
    }
    Result<Done> say(const QString &text) override
    {
        if (!refusal.isEmpty())
            return Error{Error::Kind::Refused, refusal, {}, {}};
        said.append(text);
        return Done{};
    }
    void retry(qint64 seq) override { retried.append(seq); }
    void discard(qint64 seq) override
    {
        discarded.append(seq);
        emit itemsRemoved({seq});
    }
    int costLimit() const override { return limit; }
    int cost(const QString &text) const override { return int(text.size()); }
    QList<RosterEntry> roster() const override { return m_roster; }
    int guests() const override { return 0; }

    void show(Connection connection) { setConnection(std::move(connection)); }
    void goLive() { setConnection({State::Live, {}, {}, {}}); }
    void rename(const QString &name, const QString &description)
    {
        setName(name);
        setDescription(description);
    }
    void forbid(const QString &reason)
    {
        m_cannotSay = reason;
        emit canSayChanged();
    }
    void setRoster(const QList<RosterEntry> &roster)
    {
        m_roster = roster;
        emit rosterChanged();
    }
    QList<FeedItem> deliver(const QList<FeedItem> &items) { return publish(items); }

    std::chrono::milliseconds sayPause() const override { return pause; }

    int limit = 250;
    int mostParts = 3;
    std::chrono::milliseconds pause{0};
    QString refusal; ///< what say() answers; empty: it takes everything
    int joins = 0;
    int leaves = 0;
    QStringList said;
    QList<qint64> retried;
    QList<qint64> discarded;

private:
    QString m_cannotSay;
    QList<RosterEntry> m_roster;
};

} // namespace partyline
