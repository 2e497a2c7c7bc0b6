// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

class PlugDjController;

/// Changes of a room's texts; only what is set goes out (plugdj.md 4.2, rooms/update).
struct RoomEdit
{
    std::optional<QString> name; ///< 1 to 32 characters
    std::optional<QString> description;
    std::optional<QString> welcome;
    std::optional<int> minimumChatLevel; ///< 1 to 3

    bool isEmpty() const { return !name && !description && !welcome && !minimumChatLevel; }
    bool operator==(const RoomEdit &) const = default;
};

/// Saves what a co-host changes about the room. "ok" is no proof (7.22): done is what the room itself tells.
class PlugDjRoomEditor final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds proofTimeout{5'000}; ///< then the state is asked for (7.22)
    };

    /// The room outlives the editor.
    PlugDjRoomEditor(PlugDjController &room, Options options, QObject *parent = nullptr);

    bool isSaving() const { return m_isSaving; }
    /// saved() or failed() follows. One at a time; an empty edit is saved at once.
    void save(const RoomEdit &edit);

signals:
    void saved();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> send(QJsonObject changes);
    void follow();
    void lookAgain();
    void end(const std::optional<Error> &error);
    bool isProved() const;

    PlugDjController &m_room;
    RoomEdit m_edit;
    QTimer m_timer;
    bool m_isSaving = false;
    bool m_isAccepted = false;
    bool m_hasLookedAgain = false;
};

} // namespace partyline
