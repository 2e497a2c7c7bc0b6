// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"

namespace partyline {

/// A room without a service: records what it is asked and does what the test says.
class FakeRoom final : public RoomController
{
public:
    FakeRoom(Account &account, const QString &room, const QString &name = {})
        : RoomController(account, room)
    {
        setName(name);
    }

    void join() override { ++joined; }
    void leave() override { ++left; }
    QString cannotSayReason() const override { return m_refusal; }
    Result<QStringList> plan(const QString &text) const override { return QStringList{text}; }
    Result<Done> say(const QString &text) override
    {
        said.append(text);
        return Done{};
    }
    void retry(qint64) override {}
    void discard(qint64) override {}
    int costLimit() const override { return 250; }
    int cost(const QString &text) const override { return int(text.size()); }
    QList<RosterEntry> roster() const override { return {}; }

    void become(State state, const QString &reason = {}, std::chrono::seconds retryIn = {})
    {
        setConnection({state, reason, retryIn, {}});
    }
    void stop(const QString &code)
    {
        const QString reason = QStringLiteral("It stopped.");
        setConnection({State::Stopped, reason, {}, Error{Error::Kind::Refused, reason, code, {}}});
    }
    /// What say() refuses with; empty: it takes everything.
    void refuse(const QString &reason) { m_refusal = reason; }
    void change(const FeedItem &item) { emit itemsChanged({item}); }
    void rename(const QString &name) { setName(name); }
    /// Lines of somebody else, the last `mentions` of them for us.
    void hear(int lines, int mentions = 0)
    {
        QList<FeedItem> items(lines);
        for (int i = 0; i < lines; ++i) {
            items[i].kind = FeedItem::Kind::Chat;
            items[i].author = {QStringLiteral("7"), QStringLiteral("ann"), Role::None};
            items[i].text = QStringLiteral("hi");
            items[i].isMention = i >= lines - mentions;
        }
        publish(items);
    }
    void hear(const FeedItem &item) { publish({item}); }

    int joined = 0;
    int left = 0;
    QStringList said;

private:
    QString m_refusal;
};

} // namespace partyline
