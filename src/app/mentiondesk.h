// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rulematcher.h"
#include "store/mentionbook.h"
#include "ui/mentionswindow.h"

#include <QPointer>
#include <QTimer>

namespace partyline {

class EmoteStore;
class FeedView;
class History;
class MainWindow;
class RoomController;
class RoomPage;
class RuleBook;

/// Brings what is meant for the user from the rooms into the inbox: as their feeds show it, so after a chat delay and
/// without what a rule hides. Opens the inbox, goes from one mention to the next, notices which were seen.
class MentionDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        const RuleBook &rules;
        const Theme &theme;
        EmoteStore &emotes;
    };
    /// A line that one was so long ago is what a mention may answer.
    static constexpr qint64 AnswerWithinMs = 10 * 60'000;
    /// It is looked for in so many rows.
    static constexpr int AnswerReach = 200;

    /// All outlive the desk. An empty `file` keeps nothing.
    MentionDesk(Parts parts, const QString &file, QObject *parent = nullptr);
    ~MentionDesk() override;

    MentionBook &book() { return m_book; }
    /// Context comes from there, and what is forgotten there is forgotten here. Outlives the desk.
    void setHistory(History &history);
    /// The page goes before the room.
    void follow(RoomController &room, RoomPage &page, const HistoryRoom &key);
    /// The window, or the one that is open.
    MentionsWindow *open();
    /// To the next newer mention, or the next older one, and into its room.
    void step(int by);
    /// The room could not be opened: shows what stood around the line instead.
    void showHere(const Mention &mention, const QString &reason);

signals:
    /// To see the line in its room.
    void lineWanted(const partyline::Mention &mention);

private:
    struct Followed
    {
        QPointer<RoomController> room;
        QPointer<RoomPage> page;
        HistoryRoom key;
    };

    void take(const Followed &from, int first, int last);
    void follow(FeedView &feed);
    void ruleFound(const Followed &from, const FeedItem &item, const RuleMatcher::Verdict &verdict);
    static QString answeredBy(const RoomPage &page, int row);
    void noteSeen();
    void noteSeenIn(const Followed &one);
    void goTo(const Mention &mention);
    const Followed *placeOf(const HistoryRoom &room) const;
    QString whyNoReply(const Mention &mention) const;
    Result<Done> reply(const Mention &mention, const QString &text);
    void showBadge();

    Parts m_;
    MentionBook m_book;
    History *m_history = nullptr;
    QList<Followed> m_followed;
    QPointer<MentionsWindow> m_inbox;
    QTimer m_look;   ///< what has been in view for a moment was seen
    qint64 m_at = 0; ///< the mention that step() went to last
};

} // namespace partyline
