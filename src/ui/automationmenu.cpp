// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/automationmenu.h"

#include "services/plugdjautomation.h"

#include <QActionGroup>

namespace partyline {

using namespace std::chrono_literals;
using std::chrono::seconds;

AutomationMenu::AutomationMenu(PlugDjAutomation &automation, QWidget *parent)
    : QMenu(tr("Automation"), parent)
    , m_automation(automation)
{
    setToolTipsVisible(true);
    addSwitch(Automatic::Woot, tr("Woot every track"));
    addSwitch(Automatic::WaitList, tr("Join the wait list by itself"));
    addSwitch(Automatic::AwayReply, tr("Away: answer who mentions me"));
    addSeparator();
    QMenu *spans = addMenu(tr("A woot waits"));
    auto *group = new QActionGroup(this);
    addSpan(*spans, *group, PlugDjAutomation::ShortestWoot, 10s);
    addSpan(*spans, *group, PlugDjAutomation::DefaultWootFrom, PlugDjAutomation::DefaultWootTo);
    addSpan(*spans, *group, 30s, 90s);
    addSeparator();
    m_stopAction = addAction(tr("Stop all"), this, [this] { m_automation.stopAll(); });
    connect(&automation, &PlugDjAutomation::changed, this, &AutomationMenu::refresh);
    connect(this, &QMenu::aboutToShow, this, &AutomationMenu::refresh);
    refresh();
}

void AutomationMenu::addSwitch(Automatic what, const QString &text)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    m_switches.append({what, action});
    connect(action, &QAction::triggered, this, [this, what](bool on) {
        if (!on)
            return m_automation.switchOff(what);
        const QString why = m_automation.refusal(what);
        if (!m_automation.switchOn(what))
            emit refused(why);
        refresh();
    });
}

void AutomationMenu::addSpan(QMenu &menu, QActionGroup &group, seconds from, seconds to)
{
    QAction *action = menu.addAction(tr("%1 to %2 seconds").arg(from.count()).arg(to.count()));
    action->setCheckable(true);
    group.addAction(action);
    connect(action, &QAction::triggered, this, [this, from, to] {
        m_automation.setWootSpan(from, to);
        emit wootSpanChosen(from, to);
    });
    connect(&menu, &QMenu::aboutToShow, action, [this, action, from, to] {
        action->setChecked(m_automation.wootSpan() == PlugDjAutomation::Span(from, to));
    });
}

void AutomationMenu::refresh()
{
    for (const auto &[what, action] : m_switches) {
        action->setChecked(m_automation.isOn(what));
        action->setToolTip(m_automation.refusal(what));
    }
    m_stopAction->setEnabled(m_automation.isAnyOn());
}

} // namespace partyline
