// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace partyline {

class CommandBook;
class FloatplaneController;
class NewPollDialog;
class PollHistoryWindow;
class PollPanel;
class Theme;

/// What can be done with a livestream's polls, wherever it is done from: the panel, the list of those that are over,
/// the room's menu, keys. Opens the windows, and asks before a poll is closed.
class PollDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the desk, which `page` owns.
    PollDesk(FloatplaneController &room, PollPanel &panel, const Theme &theme, QWidget &page);

    void addTo(QMenu &menu);
    void addTo(CommandBook &book);
    /// The window with the charts; with an id, that poll is chosen.
    void showHistory(const QString &pollId = {});
    void askNewPoll();
    void askClose(const QString &pollId);

signals:
    /// A sentence for the room's status strip.
    void told(const QString &sentence);

private:
    void makeActions();
    void vote(int option);
    QString moderatorRefusal() const;
    void addModeratorCommands(CommandBook &book);
    void fillVotes(QMenu &menu);
    void review();

    FloatplaneController &m_room;
    PollPanel &m_panel;
    const Theme &m_theme;
    QWidget &m_page;
    QList<QAction *> m_voteActions;
    QAction *m_historyAction = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_closeAction = nullptr;
    QMenu *m_voteMenu = nullptr;
    QPointer<PollHistoryWindow> m_history;
    QPointer<NewPollDialog> m_newPoll;
};

} // namespace partyline
