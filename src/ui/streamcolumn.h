// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/poll.h"
#include "feed/pollresultsmodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <chrono>
#include <memory>

namespace Ui {
class StreamColumn;
}

namespace partyline {

class EmoteStore;
class NoticesPanel;
class PeoplePanel;
class PollPanel;

/// The side column of a livestream: the poll, then people, notifications and the polls of this session; at the bottom
/// the choice to see the crew only. Shows what it is given and says what the user wants.
class StreamColumn final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the column.
    explicit StreamColumn(const Theme &theme, QWidget *parent = nullptr);
    /// With thumbnails from `pictures`, which outlives it and may be null.
    StreamColumn(const Theme &theme, EmoteStore *pictures, QWidget *parent = nullptr);
    ~StreamColumn() override;

    void setPolls(const QList<Poll> &polls);
    void setNotifications(const QList<Notification> &newestFirst);
    void setRoster(const QList<RosterEntry> &roster);
    void setRefusal(const QString &why);
    void setDelay(std::chrono::milliseconds delay);
    PollPanel &poll() const;
    PeoplePanel &people() const;
    NoticesPanel &notices() const;

signals:
    void voteWanted(const QString &pollId, int optionIndex);
    /// Somebody wants to see more of a poll that is over.
    void pollChosen(const QString &pollId);
    void notificationOpened(const QString &id);
    void staffOnlyChanged(bool isOn);
    /// The chat's delay is to be set, at `where` on the screen.
    void delayWanted(const QRect &where);
    /// The list of people came into view.
    void peopleLookedAt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateTabs();
    void makeResultActions();

    const std::unique_ptr<Ui::StreamColumn> m_ui;
    PollResultsModel m_results;
};

} // namespace partyline
