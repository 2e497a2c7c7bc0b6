// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/delaycard.h"

#include "feed/delayline.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// What Page Up and Page Down do to it.
constexpr int PageSeconds = 5;

} // namespace

DelayCard::DelayCard(DelayLine &line, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_line(line)
    , m_theme(theme)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_seconds(new QSpinBox(this))
    , m_own(new QCheckBox(tr("My own lines at once"), this))
    , m_mentions(new QCheckBox(tr("Mentions of me at once"), this))
    , m_flush(new QPushButton(tr("Show what waits now"), this))
{
    setObjectName(u"delayCard"_s);
    setAccessibleName(tr("Chat delay"));
    setFrameShape(QFrame::StyledPanel);
    auto *title = new QLabel(tr("Hold chat back, so that it does not run ahead of the video:"), this);
    title->setWordWrap(true);
    const int most = int(DelayLine::MaxDelay.count());
    m_slider->setRange(0, most);
    m_slider->setPageStep(PageSeconds);
    m_slider->setAccessibleName(tr("Chat delay in seconds"));
    m_seconds->setRange(0, most);
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setSpecialValueText(tr("off"));
    m_seconds->setAccessibleName(tr("Chat delay in seconds"));
    m_flush->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    const int pad = theme.px(12);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_slider, 1);
    row->addWidget(m_seconds);
    column->addLayout(row);
    column->addWidget(m_own);
    column->addWidget(m_mentions);
    column->addWidget(m_flush, 0, Qt::AlignLeft);

    const auto set = [this](int value) { m_line.setDelay(seconds(value)); };
    connect(m_slider, &QSlider::valueChanged, this, set);
    connect(m_seconds, &QSpinBox::valueChanged, this, set);
    connect(m_own, &QCheckBox::toggled, this, &DelayCard::choose);
    connect(m_mentions, &QCheckBox::toggled, this, &DelayCard::choose);
    connect(m_flush, &QPushButton::clicked, &line, &DelayLine::flush);
    connect(&line, &DelayLine::delayChanged, this, &DelayCard::refresh);
    connect(&line, &DelayLine::waitingChanged, this,
            [this] { WhyOff::set(*m_flush, m_line.waitingCount() > 0, WhyOff::nothingHere()); });
    refresh();
}

void DelayCard::choose()
{
    m_line.setAtOnce({m_own->isChecked(), m_mentions->isChecked()});
    emit atOnceChosen();
}

void DelayCard::refresh()
{
    const int value = int(std::chrono::ceil<seconds>(m_line.delay()).count());
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker spin(m_seconds);
    const QSignalBlocker own(m_own);
    const QSignalBlocker mentions(m_mentions);
    m_slider->setValue(value);
    m_seconds->setValue(value);
    m_own->setChecked(m_line.atOnce().own);
    m_mentions->setChecked(m_line.atOnce().mentions);
    WhyOff::set(*m_flush, m_line.waitingCount() > 0, WhyOff::nothingHere());
}

void DelayCard::open(const QRect &beside)
{
    refresh();
    setFixedWidth(m_theme.px(m_theme.sizes().sideColumn));
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const bool fitsBelow = beside.bottom() + height() <= screen.bottom();
    const int y = fitsBelow ? beside.bottom() + 1 : beside.top() - height();
    const int x =
        std::clamp(beside.right() + 1 - width(), screen.left(), std::max(screen.left(), screen.right() - width()));
    move(x, std::max(screen.top(), y));
    show();
    m_slider->setFocus(Qt::PopupFocusReason);
}

} // namespace partyline
