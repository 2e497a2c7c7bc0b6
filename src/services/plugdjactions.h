// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "net/apiclient.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>

namespace partyline {

class PlugDjAccount;

/// What we ask of a DJ room beside chat: votes, grabs, the wait list. Each is pending until the room's own event
/// proves it, since "ok" is no proof (plugdj.md 7.22); one of a kind at a time.
class PlugDjActions : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Vote, Grab, WaitList, Skip };

    PlugDjActions(PlugDjAccount &account, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    void vote(int direction, const QString &historyId);
    /// Into that playlist; 0: into the active one.
    void grab(const QString &historyId, qint64 playlistId = 0);
    void joinWaitList();
    void leaveWaitList();
    void skipOwnTrack();

    bool isPending(Kind kind) const { return part(kind).isPending; }
    /// The room's event came.
    void confirm(Kind kind);
    /// The session is back in the room: what was refused as notInRoom goes out once more.
    void repeatRefused();
    /// The line dropped: nothing is pending any more.
    void reset();

signals:
    void pendingChanged();
    void failed(const partyline::Error &error);
    /// The server says that we are in no room, although we should be (7.5).
    void notInRoom();
    /// A 401: the session may be over.
    void notAuthorized();
    /// "ok", but no event: only the room's state can tell.
    void unconfirmed(partyline::PlugDjActions::Kind kind);

private:
    struct Part
    {
        bool isPending = false;
        bool isRepeat = false;
        int turn = 0; ///< grows with each request, so that late answers are told apart
        std::optional<ApiRequest> refused;
        QTimer timer;
    };

    Part &part(Kind kind) { return m_parts[size_t(kind)]; }
    const Part &part(Kind kind) const { return m_parts[size_t(kind)]; }
    bool begin(Kind kind);
    void settle(Kind kind);
    void refuse(Kind kind, const Error &error, const ApiRequest &request);
    QCoro::Task<> send(Kind kind, int turn, ApiRequest request);
    QCoro::Task<> findPlaylist(int turn, QString historyId);

    PlugDjAccount &m_account;
    std::array<Part, 4> m_parts;
};

} // namespace partyline
