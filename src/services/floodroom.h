// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"
#include "services/roomcontroller.h"

#include <QElapsedTimer>
#include <QTimer>

namespace partyline {

/// Nobody's account on no server: what a room without a service belongs to.
class NoAccount final : public Account
{
public:
    NoAccount();

    void signIn(const Credentials &) override {}
    void submitSecondFactor(const QString &) override {}
    void cancelSignIn() override {}
    void signOut() override {}
    Secret session() const override { return {}; }
};

/// A room for measuring: says that it is a test, and then as many made-up lines a second as it is told. Talks to
/// nobody; what is said in it stays in it.
class FloodRoom final : public RoomController
{
    Q_OBJECT

public:
    /// As many lines a second as the busiest chats of the world had for moments.
    static constexpr int FastestRate = 1'000;

    explicit FloodRoom(QObject *parent = nullptr);

    /// Lines a second, 0 to FastestRate; 0 is a quiet room.
    void setRate(int rate);
    int rate() const { return m_rate; }

    void join() override;
    void leave() override;
    QString cannotSayReason() const override { return {}; }
    Result<QStringList> plan(const QString &text) const override;
    Result<Done> say(const QString &text) override;
    void retry(qint64) override {}
    void discard(qint64) override {}
    int costLimit() const override { return 250; }
    int cost(const QString &text) const override { return int(text.size()); }
    QList<RosterEntry> roster() const override;

private:
    void pour();
    void restart();
    FeedItem nextLine();

    NoAccount m_account;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the rate holds
    qint64 m_poured = 0;   ///< since then
    qint64 m_lines = 0;
    int m_rate = 0;
};

} // namespace partyline
