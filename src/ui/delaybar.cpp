// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/delaybar.h"

#include "feed/delayline.h"
#include "ui/elidedlabel.h"
#include "ui/pixels.h"
#include "ui/sidedmargins.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// px at 100 %: the icon stands where the feed's times begin.
constexpr int Pad = 12;
constexpr int IconColumn = 24;

} // namespace

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
    const int pad = m_theme.px(Pad);
    const int gap = m_theme.px(4);
    SidedMargins::set(*layout(), {pad + m_theme.px(IconColumn), gap, pad, gap});
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
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    painter.fillRect(rect(), colours.state.info.soft);
    pixels::fill(painter, QRectF(0, 0, width(), m_theme.px(1)), colours.line.hairline);
    const int side = m_theme.px(m_theme.sizes().iconSmall);
    const QRect column(m_theme.px(Pad), 0, m_theme.px(IconColumn), height());
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side},
                                            QStyle::visualRect(layoutDirection(), rect(), column));
    painter.drawPixmap(place, m_theme.pixmap(u"clock-pause"_s, colours.state.info.fg, side, devicePixelRatioF()));
}

} // namespace partyline
