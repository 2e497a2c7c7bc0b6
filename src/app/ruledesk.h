// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/rulebook.h"
#include "ui/ruleworkbench.h"

#include <QPointer>

namespace partyline {

class AlertDesk;
class FeedSettings;
class History;
class MainWindow;
class RoomController;
class RoomPage;
class Theme;

/// Brings the user's rules to the rooms, and what they have to tell to the desktop; opens the workbench.
class RuleDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the desk.
    RuleDesk(RuleBook &book, AlertDesk &alerts, MainWindow &window, const Theme &theme, QObject *parent = nullptr);
    ~RuleDesk() override;

    /// Rules are tried on its lines; without one on those of the open rooms. Outlives the desk.
    void setHistory(History *history) { m_history = history; }
    /// Words to look out for of the settings become rules, once.
    void adoptKeywords(FeedSettings &settings);
    /// The page goes when it goes.
    void follow(RoomController &room, RoomPage &page);
    /// The workbench, or the one that is open.
    RuleWorkbench *open();

private:
    struct Followed
    {
        QPointer<RoomController> room;
        QPointer<RoomPage> page;
    };

    QList<RuleRoom> rooms() const;
    QList<FeedItem> shownLines(int count) const;
    void findLines(int count, const std::function<void(const QList<FeedItem> &)> &take);
    void tell(RoomController &room, const FeedItem &item, const RuleMatcher::Verdict &verdict);

    RuleBook &m_book;
    AlertDesk &m_alerts;
    MainWindow &m_window;
    const Theme &m_theme;
    History *m_history = nullptr;
    QList<Followed> m_followed;
    QPointer<RuleWorkbench> m_workbench;
};

} // namespace partyline
