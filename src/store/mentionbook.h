// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/historytypes.h"
#include "store/jsonfile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

/// A line that was meant for the user.
struct Mention
{
    qint64 id = 0; ///< the book's own, given by it; later ones are larger
    HistoryRoom room;
    QString roomName; ///< for people
    FeedItem item;    ///< without its payload
    bool isMention = false;
    QString answered; ///< what we had said shortly before, if it may be an answer to that
    QString rule;     ///< name of the rule that told of it
    bool isRead = false;

    bool operator==(const Mention &) const = default;
};

/// What was meant for the user in all rooms, from run to run: a file of its own beside the history, so that neither
/// trouble of the one is the other's. Written off the calling thread a moment after a change.
class MentionBook final : public QObject
{
    Q_OBJECT

public:
    /// More is no inbox any more; the oldest go, and history still has them.
    static constexpr qsizetype MostMentions = 2'000;
    /// The longest lines that a service lets anybody write, so many times.
    static constexpr qint64 LargestFile = 64LL * 1024 * 1024;
    /// Deleted ones that a service may replay are remembered: plug.dj replays 512 lines at most (plugdj.md 7.9).
    static constexpr qsizetype MostGone = 2'048;

    /// Reads `file`; an empty name keeps everything in memory. A damaged file is set aside; trouble() tells.
    explicit MentionBook(const QString &file, std::chrono::milliseconds delay = std::chrono::milliseconds(200),
                         QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~MentionBook() override;

    /// Oldest first.
    const QList<Mention> &mentions() const { return m_mentions; }
    bool isOnDisk() const { return m_isOnDisk && !m_isLocked; }
    /// What went wrong with the file, in words for the user; empty while all is well.
    const QString &trouble() const { return m_trouble; }
    int unread() const { return m_unread; }
    int unreadIn(const HistoryRoom &room) const;
    std::optional<Mention> find(qint64 id) const;
    /// The same line, live or as history gives it back; 0 when it is not here.
    qint64 idOf(const HistoryRoom &room, const FeedItem &item) const;

    /// Its id, or 0 when it is here already, or was taken out and comes back in a replay. A second reason for a line
    /// that is here is added to it.
    qint64 add(Mention mention);
    void setRead(const QList<qint64> &ids, bool isRead = true);
    void setAllRead();
    /// They do not come back.
    void remove(const QList<qint64> &ids);
    /// What became of the line: deleted by a moderator.
    void settle(const HistoryRoom &room, const FeedItem &item);
    void nameRoom(const HistoryRoom &room, const QString &name);
    void forgetRoom(const HistoryRoom &room);
    void forgetPerson(Service service, const Person &person);
    /// What is older goes, now and whenever something comes; 0: nothing does. Practice rooms' are kept for a day.
    void retain(int days);

signals:
    /// Anything of it.
    void changed();
    void failed(const partyline::Error &error);

private:
    void read();
    void take(const QJsonObject &json);
    void trim();
    template <typename Condition>
    bool removeIf(const Condition &condition);
    void rebuild();
    void tell();
    void write();
    void settleWrite(const Result<Done> &written);

    const JsonFile m_file;
    const bool m_isOnDisk;
    QList<Mention> m_mentions;
    QHash<QByteArray, qint64> m_keys; ///< the newest id by what tells a line from others
    QList<QByteArray> m_gone;         ///< keys of those that were taken out, oldest first
    int m_unread = 0;
    qint64 m_lastId = 0;
    int m_days = 0;
    QString m_trouble;
    QTimer m_timer;
    QThreadPool m_pool; ///< one thread: writes stay in order
    bool m_isLocked = false;
};

} // namespace partyline
