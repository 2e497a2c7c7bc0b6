// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollstrip.h"

#include "ui/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

PollStrip::PollStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_question(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_show(new QPushButton(tr("Show poll"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_icon);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &PollStrip::panelWanted);
    connect(&theme, &Theme::changed, this, &PollStrip::applyLooks);
    applyLooks();
    setPoll({}, {});
}

void PollStrip::applyLooks()
{
    const int icon = m_theme.px(m_theme.sizes().icon);
    m_icon->setPixmap(m_theme.pixmap(u"chart-bar"_s, m_theme.colours().accent.text, icon, devicePixelRatioF()));
    m_question->setFont(m_theme.font(Theme::Text::Body, true));
    setFixedHeight(m_theme.px(m_theme.sizes().nowPlayingStrip));
}

void PollStrip::setPoll(const Poll &poll, const QString &timeLeft)
{
    const bool isOpen = !poll.id.isEmpty() && !poll.isClosed;
    m_question->setText(isOpen ? poll.title.trimmed() : tr("No poll open"));
    m_time->setText(isOpen ? timeLeft : QString());
    m_show->setVisible(isOpen);
}

} // namespace partyline
