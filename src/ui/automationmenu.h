// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/houserules.h"

#include <QMenu>

#include <chrono>

class QActionGroup;

namespace partyline {

class PlugDjAutomation;

/// The switches of what a DJ room does by itself, one by one, and how long a woot waits.
class AutomationMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The automation outlives the menu.
    explicit AutomationMenu(PlugDjAutomation &automation, QWidget *parent = nullptr);

signals:
    /// Something could not be switched on: why, in a sentence.
    void refused(const QString &why);
    /// The user chose how long a woot waits.
    void wootSpanChosen(std::chrono::seconds from, std::chrono::seconds to);

private:
    void addSwitch(Automatic what, const QString &text);
    void addSpan(QMenu &menu, QActionGroup &group, std::chrono::seconds from, std::chrono::seconds to);
    void refresh();

    PlugDjAutomation &m_automation;
    QList<std::pair<Automatic, QAction *>> m_switches;
    QAction *m_stopAction;
};

} // namespace partyline
