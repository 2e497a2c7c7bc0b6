// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/delaybar.h"

#include "feed/delayline.h"
#include "ui/elidedlabel.h"
#include "ui/infobar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DelayBar::DelayBar(const DelayLine &line, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_theme(theme)
    , m_label(new ElidedLabel(this))
    , m_peekButton(new QPushButton(this))
    , m_changeButton(new QPushButton(tr("Change…"), this))
{
    setObjectName(u"delayBar"_s);
    setAccessibleName(tr("Chat delay"));
    m_label->setTextFormat(Qt::PlainText);
    m_peekButton->setObjectName(u"peekButton"_s);
    m_peekButton->setToolTip(tr("Shows what waits: hold F8 for a look, tap it to keep it open"));
    m_changeButton->setObjectName(u"changeDelayButton"_s);
    m_changeButton->setAccessibleName(tr("Change the chat delay"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_peekButton);
    row->addWidget(m_changeButton);
    connect(m_peekButton, &QPushButton::clicked, this, &DelayBar::peekWanted);
    connect(m_changeButton, &QPushButton::clicked, this, [this] {
        emit changeWanted({m_changeButton->mapToGlobal(QPoint()), m_changeButton->size()});
    });
    m_pace.setSingleShot(true);
    m_pace.setInterval(1s);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false))
            refreshSoon();
    });
    connect(&line, &DelayLine::waitingChanged, this, &DelayBar::refreshSoon);
    connect(&line, &DelayLine::delayChanged, this, &DelayBar::refresh);
    connect(&theme, &Theme::changed, this, &DelayBar::applyLooks);
    setPeeking(false);
    applyLooks();
    refresh();
}

void DelayBar::setPeeking(bool isPeeking)
{
    m_peekButton->setText(isPeeking ? tr("Hide again") : tr("Peek"));
}

void DelayBar::refreshSoon()
{
    m_isStale = m_pace.isActive();
    if (m_isStale)
        return;
    refresh();
    m_pace.start();
}

void DelayBar::refresh()
{
    const auto delay = std::chrono::ceil<std::chrono::seconds>(m_line.delay());
    const QString waiting =
        m_line.waitingCount() > 0 ? tr("%n line(s) waiting", nullptr, m_line.waitingCount()) : tr("nothing waits");
    const QString words = tr("Chat delayed by %1 s").arg(delay.count()) + u" · "_s + waiting;
    m_label->setText(words);
    setAccessibleDescription(words);
    setVisible(delay.count() > 0);
}

void DelayBar::applyLooks()
{
    infobar::setMargins(*this, m_theme, 4);
    layout()->setSpacing(m_theme.px(8));
    m_label->setFont(m_theme.font(Theme::Text::Small));
    for (QPushButton *button : {m_peekButton, m_changeButton}) {
        button->setFont(m_theme.font(Theme::Text::Small));
        button->setFixedHeight(m_theme.px(m_theme.sizes().controlSmall));
    }
    update();
}

void DelayBar::paintEvent(QPaintEvent *)
{
    infobar::paint(*this, m_theme, u"clock-pause"_s);
}

} // namespace partyline
