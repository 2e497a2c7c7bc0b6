// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/automationrow.h"

#include "services/plugdjautomation.h"
#include "ui/infobar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

QString automationWords(const PlugDjAutomation &automation)
{
    QStringList words;
    for (const Automatic what : {Automatic::Woot, Automatic::WaitList, Automatic::AwayReply}) {
        if (automation.isOn(what))
            words.append(PlugDjAutomation::name(what));
    }
    return words.join(u", "_s);
}

AutomationRow::AutomationRow(PlugDjAutomation &automation, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_automation(automation)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_stopButton(new QPushButton(tr("Stop all"), this))
{
    setAccessibleName(tr("Automation"));
    m_stopButton->setToolTip(tr("Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_automation.stopAll(); });
    connect(&automation, &PlugDjAutomation::changed, this, &AutomationRow::refresh);
    connect(&theme, &Theme::changed, this, &AutomationRow::applyLooks);
    applyLooks();
    refresh();
}

void AutomationRow::refresh()
{
    const QString words = automationWords(m_automation);
    m_label->setText(tr("Automatic: %1").arg(words));
    setAccessibleDescription(words);
    setVisible(m_automation.isAnyOn());
}

void AutomationRow::applyLooks()
{
    infobar::setMargins(*this, m_theme, 6);
    m_label->setFont(m_theme.font(Theme::Text::Small, true));
    update();
}

void AutomationRow::paintEvent(QPaintEvent *)
{
    infobar::paint(*this, m_theme, u"robot"_s);
}

} // namespace partyline
