// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/livemark.h"

#include "core/localtext.h"
#include "core/steadytime.h"
#include "feed/words.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;
using State = FloatplaneOnAir::State;

namespace {

// px at 100 %.
constexpr int Height = 17;
constexpr int Pad = 5;
constexpr qint64 MinuteMs = 60'000;

} // namespace

QString liveTime(const FloatplaneOnAir::Standing &standing)
{
    if (!standing.isOn() || !standing.since.isValid())
        return {};
    const qint64 minutes = std::max<qint64>(0, standing.since.secsTo(steadyUtc()) / 60);
    return hoursText(std::chrono::minutes(minutes));
}

QString standingWords(const FloatplaneOnAir::Standing &standing)
{
    switch (standing.state) {
    case State::On:
        return standing.since.isValid() ? LiveMark::tr("Live since %1").arg(clockText(standing.since))
                                        : LiveMark::tr("Live, asked at %1").arg(clockText(standing.toldAt));
    case State::Off:
        return LiveMark::tr("Not on air, asked at %1").arg(clockText(standing.toldAt));
    case State::Unknown:
        break;
    }
    if (standing.trouble)
        return LiveMark::tr("Whether it is on air is not known: %1").arg(standing.trouble->text);
    return standing.isAsking ? LiveMark::tr("Asking whether it is on air")
                             : LiveMark::tr("Whether it is on air was not asked yet");
}

LiveMark::LiveMark(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("On air"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &LiveMark::tick);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LiveMark::setStanding(const FloatplaneOnAir::Standing &standing)
{
    m_standing = standing;
    tick(); // before it is shown: its place is made by its words
    setVisible(standing.isOn());
}

void LiveMark::tick()
{
    const QString time = liveTime(m_standing);
    setText(time.isEmpty() ? tr("LIVE") : tr("LIVE %1").arg(time));
    setToolTip(standingWords(m_standing));
    setAccessibleDescription(standingWords(m_standing));
    updateGeometry();
    update();
    m_minute.stop();
    if (!time.isEmpty()) // at the next full minute of the stream
        m_minute.start(int(MinuteMs - m_standing.since.msecsTo(steadyUtc()) % MinuteMs + 1));
}

QSize LiveMark::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Text::Caption, true));
    return {metrics.horizontalAdvance(text()) + 2 * m_theme.px(Pad),
            std::max(m_theme.px(Height), metrics.height() + m_theme.px(2))};
}

void LiveMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_theme.colours();
    pixels::fillRounded(painter, rect(), m_theme.px(m_theme.sizes().radiusChip), c.live.fill);
    painter.setFont(m_theme.font(Theme::Text::Caption, true));
    painter.setPen(c.live.onFill);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace partyline
