// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/automationrow.h"

#include "services/plugdjautomation.h"
#include "ui/pixels.h"
#include "ui/sidedmargins.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %: the icon's column is that of the lists above.
constexpr int Pad = 12;
constexpr int IconColumn = 24;

} // namespace

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
    const int pad = m_theme.px(Pad);
    const int gap = m_theme.px(6);
    SidedMargins::set(*layout(), {pad + m_theme.px(IconColumn), gap, pad, gap});
    m_label->setFont(m_theme.font(Theme::Text::Small, true));
    update();
}

void AutomationRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    painter.fillRect(rect(), colours.state.info.soft);
    pixels::fill(painter, QRectF(0, 0, width(), m_theme.px(1)), colours.line.hairline);
    const int side = m_theme.px(m_theme.sizes().iconSmall);
    const QRect column(m_theme.px(Pad), 0, m_theme.px(IconColumn), height());
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side},
                                            QStyle::visualRect(layoutDirection(), rect(), column));
    painter.drawPixmap(place, m_theme.pixmap(u"robot"_s, colours.state.info.fg, side, devicePixelRatioF()));
}

} // namespace partyline
