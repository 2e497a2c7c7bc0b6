// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjlobby.h"

#include <QTimer>

#include <chrono>

namespace partyline {

/// The site's room list while somebody types: asks once the typing pauses, never faster than the site bears, one page
/// after the other. What was found stays until the next answer is there.
class PlugDjRoomSearch final : public QObject
{
    Q_OBJECT

public:
    /// Intervals, so that tests can shorten them.
    struct Options
    {
        std::chrono::milliseconds pause{300}; ///< of typing
        std::chrono::milliseconds gap{1'000}; ///< between two requests: one a second is what 4.13 recommends
    };
    enum class State { Idle, Loading, Ready, Failed };

    /// `lobby` outlives the search.
    PlugDjRoomSearch(PlugDjLobby &lobby, Options options, QObject *parent = nullptr);

    /// Blanks at the ends and doubled ones do not count. Asks after a pause; the first time at once.
    void setWords(const QString &words);
    /// The same words again, as soon as the site may be asked.
    void reload();
    /// The next page; does nothing while something is asked for or there is none.
    void loadMore();

    State state() const { return m_state; }
    const QString &words() const { return m_words; }
    /// What rooms() were found for.
    const QString &foundFor() const { return m_foundFor; }
    bool hasFound() const { return m_hasFound; }
    const QList<plugdj::RoomListEntry> &rooms() const { return m_rooms; }
    /// In all pages; at least as many as are here.
    int total() const { return std::max(m_total, int(m_rooms.size())); }
    bool hasMore() const { return m_hasMore; }
    bool isLoadingMore() const { return m_isLoadingMore; }
    /// Of Failed, or of the last loadMore() that failed.
    const std::optional<Error> &error() const { return m_error; }
    /// Since when an answer is waited for.
    std::chrono::seconds waitedFor() const;

signals:
    void changed();

private:
    void schedule(std::chrono::milliseconds earliest);
    void ask();
    void take(const Result<PlugDjLobby::Page> &answer, int page);

    PlugDjLobby &m_lobby;
    const Options m_options;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_askedAt;
    std::chrono::steady_clock::time_point m_waitingSince;
    QString m_words;
    QString m_foundFor;
    QList<plugdj::RoomListEntry> m_rooms;
    std::optional<Error> m_error;
    State m_state = State::Idle;
    int m_page = 0;
    int m_total = 0;
    int m_turn = 0; ///< grows with every request: late answers to others are not wanted any more
    bool m_hasFound = false;
    bool m_hasMore = false;
    bool m_isLoadingMore = false;
    bool m_hasAsked = false;
};

} // namespace partyline
