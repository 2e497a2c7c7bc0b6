// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/errands.h"
#include "cli/itemwriter.h"
#include "cli/options.h"
#include "services/roomcontroller.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace partyline {
class Account;
class History;
} // namespace partyline

namespace partyline::cli {

/// One run of partyline-cli: signs in, joins, prints, does its errands, leaves, and knows the exit code.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Options options, ItemWriter &writer, QObject *parent = nullptr);
    ~Session() override;

    void start();
    /// SIGINT or SIGTERM: leaves and ends with Exit::Interrupted.
    void interrupt();

signals:
    void finished(int exitCode);

private:
    void makeAccount();
    void enterRoom();
    void openRoom(const QString &livestreamId, const QString &creatorId);
    void follow(const RoomController::Connection &connection);
    void print(const QList<FeedItem> &items);
    void printChanges(const QList<FeedItem> &items);
    void printOne(const FeedItem &item);
    void endWhenDone();
    void timeIsUp();
    void refuse(const Error &error);
    void end(Exit code, const QString &reason = {});

    const Options m_options;
    ItemWriter &m_writer;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<RoomController> m_room;
    std::unique_ptr<Errands> m_errands;
    std::unique_ptr<History> m_history;
    QTimer m_deadline;
    QTimer m_farewell; ///< how long a polite sign-out may take
    int m_printed = 0;
    bool m_wasLive = false;
    std::optional<Exit> m_exit;
};

} // namespace partyline::cli
