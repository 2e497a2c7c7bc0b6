// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/scoreline.h"

#include "core/steadytime.h"
#include "feed/waitestimate.h"
#include "ui/pixels.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Height = 28; // px at 100 % (visual.md 7)
constexpr int Dot = 5;
constexpr double AreaShare = 0.25; ///< of the line's colour below it
/// A few votes must not look like a landslide: the scale spans at least so many.
constexpr int LeastSpan = 6;

} // namespace

ScoreLine::ScoreLine(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Score"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreLine::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        QWidget::update();
    });
}

void ScoreLine::setPlay(const NowPlaying &now)
{
    m_now = now;
    update();
}

void ScoreLine::setVotes(const QList<VoteEvent> &votes)
{
    m_votes = votes;
    update();
}

void ScoreLine::update()
{
    m_curve = m_now.isIdle() ? ScoreCurve() : ScoreCurve::of(m_votes, m_now.score);
    const QString words = m_now.isIdle() ? tr("Nobody is playing.")
                                         : tr("%1: %n woot(s)", nullptr, m_now.score.woots).arg(scoreText()) + u", "_s
                                               + tr("%n meh(s)", nullptr, m_now.score.mehs);
    setAccessibleDescription(words);
    setToolTip(words);
    QWidget::update();
}

QString ScoreLine::scoreText() const
{
    const int score = m_now.score.woots - m_now.score.mehs;
    const QString number = QLocale().toString(std::abs(score));
    return score > 0 ? u'+' + number : score < 0 ? u'−' + number : number;
}

std::chrono::seconds ScoreLine::elapsed() const
{
    return m_now.track.duration - timeLeft(m_now, steadyUtc());
}

QSize ScoreLine::sizeHint() const
{
    return m_theme ? QSize(m_theme->px(160), m_theme->px(Height)) : QSize();
}

QSize ScoreLine::minimumSizeHint() const
{
    return m_theme ? QSize(m_theme->px(80), m_theme->px(Height)) : QSize();
}

void ScoreLine::paintEvent(QPaintEvent *)
{
    if (!m_theme || m_now.isIdle())
        return;
    QPainter painter(this);
    const Colours &colours = m_theme->colours();
    const int score = m_curve.last();
    const QColor ink = score < 0 ? colours.vote.meh : score > 0 ? colours.vote.woot : colours.text.secondary;
    const QFont strong = m_theme->font(Theme::Text::Body, true);
    const int numberWidth = std::max(QFontMetrics(strong).horizontalAdvance(u"+8888"_s),
                                     QFontMetrics(strong).horizontalAdvance(scoreText()));
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(QRect(width() - numberWidth, 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     scoreText());

    const qreal line = m_theme->px(m_theme->isHighContrast() ? 2 : 1);
    const QRectF area(0, m_theme->px(Dot), width() - numberWidth - m_theme->px(8), height() - 2 * m_theme->px(Dot));
    if (area.width() < m_theme->px(24))
        return;
    const double span = std::max(LeastSpan, m_curve.highest - m_curve.lowest);
    const double whole = double(std::max(m_now.track.duration, 1s).count());
    const auto x = [&](std::chrono::seconds at) {
        return area.left() + area.width() * std::clamp(double(at.count()) / whole, 0.0, 1.0);
    };
    const auto y = [&](int value) { return area.bottom() - area.height() * (value - m_curve.lowest) / span; };
    pixels::fill(painter, {area.left(), y(0), area.width(), 1}, colours.line.hairline);

    QPainterPath path(QPointF(x(0s), y(0)));
    for (const ScoreCurve::Step &step : m_curve.steps) {
        path.lineTo(x(step.at), path.currentPosition().y());
        path.lineTo(x(step.at), y(step.value));
    }
    const std::chrono::seconds now = std::max(elapsed(), m_curve.steps.constLast().at);
    path.lineTo(x(now), y(score));
    QPainterPath below = path;
    below.lineTo(x(now), y(0));
    below.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = ink;
    soft.setAlphaF(float(AreaShare));
    painter.fillPath(below, soft);
    painter.setPen(QPen(ink, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(now), y(score)), m_theme->px(Dot) / 2.0, m_theme->px(Dot) / 2.0);
}

} // namespace partyline
