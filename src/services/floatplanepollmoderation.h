// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "core/result.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <chrono>

namespace partyline {

class FloatplaneAccount;
class FloatplanePollBook;

/// A poll that a moderator is about to open.
struct PollDraft
{
    QString title;
    QStringList options;
    std::chrono::seconds duration{60}; ///< 0: until it is closed

    bool operator==(const PollDraft &) const = default;
};

/// What a stream's moderators may do with its polls: open one, close one before its time (floatplane.md 2.4 rows 15 and
/// 16). Nothing is done before the server has said that it was.
class FloatplanePollModeration final : public QObject
{
    Q_OBJECT

public:
    // What the website lets a moderator enter (2.4 row 15).
    static constexpr qsizetype LongestText = 50; ///< characters of the question and of an option
    static constexpr qsizetype FewestOptions = 2;
    static constexpr qsizetype MostOptions = 12;

    /// Both outlive this; `book` hears what the answers say.
    FloatplanePollModeration(FloatplaneAccount &account, FloatplanePollBook &book, QObject *parent = nullptr);

    void setCreator(const QString &creatorId) { m_creatorId = creatorId; }
    /// The moderators' poll room has taken us in.
    bool isPermitted() const { return m_isPermitted; }
    void setPermitted(bool isPermitted);

    /// Why a draft cannot go out, in a sentence; empty when it can.
    static QString flawOf(const PollDraft &draft);
    bool isOpening() const { return m_isOpening; }
    bool isClosing(const QString &pollId) const { return m_closing.contains(pollId); }
    /// Answered by opened() or openRefused(); one at a time.
    void open(const PollDraft &draft);
    /// Answered by closeRefused(), or the poll ends.
    void close(const QString &pollId);

signals:
    /// isPermitted(), isOpening() or isClosing() answers differently.
    void changed();
    void opened();
    void openRefused(const partyline::Error &error);
    void closeRefused(const partyline::Error &error);

private:
    QCoro::Task<> sendOpen(PollDraft draft);
    QCoro::Task<> sendClose(QString pollId);
    void whenOpened(const std::optional<Error> &error);
    void whenClosed(const QString &pollId, const std::optional<Error> &error);

    FloatplaneAccount &m_account;
    FloatplanePollBook &m_book;
    QString m_creatorId;
    bool m_isPermitted = false;
    bool m_isOpening = false;
    QSet<QString> m_closing;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::PollDraft)
