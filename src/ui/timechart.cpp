// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/timechart.h"

#include "feed/words.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;
using Unit = InsightQuery::Unit;

namespace {

// px at 100 %
constexpr int Edge = 12;
constexpr int Gap = 6;
constexpr int BetweenTimes = 20;
constexpr int PictureWidth = 900;
constexpr int PictureHeight = 320;
constexpr QSize Least{240, 120};
/// Page Up and Page Down.
constexpr int Leap = 10;
/// Narrower columns touch each other.
constexpr qreal NarrowestParted = 4;

/// The next of 1, 2, 4, 5, 10, 20, 40, 50, ... whose half is a whole number, from `most` on.
int niceTop(int most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const int step : {2, 4, 6, 10}) {
            if (step * power >= most)
                return int(step * power);
        }
    }
}

QString timeLabel(const QDateTime &time, Unit unit)
{
    const QLocale locale;
    const bool isMidnight = time.time() == QTime(0, 0);
    switch (unit) {
    case Unit::Automatic:
    case Unit::Minute:
    case Unit::Hour:
        return isMidnight ? locale.toString(time.date(), TimeChart::tr("ddd d", "day of the week and of the month"))
                          : clockText(time);
    case Unit::Day:
        return locale.toString(time.date(), TimeChart::tr("d MMM", "day and short month"));
    case Unit::Month:
        return locale.toString(time.date(), TimeChart::tr("MMM yyyy", "short month and year"));
    }
    Q_UNREACHABLE();
}

/// Whether a label may stand at it when every `step` columns shall have one.
bool isRound(const QDateTime &time, qsizetype column, Unit unit, int step)
{
    switch (unit) {
    case Unit::Minute:
        return (time.time().hour() * 60 + time.time().minute()) % step == 0;
    case Unit::Automatic:
    case Unit::Hour:
        return step < 24 ? time.time().hour() % step == 0
                         : time.time().hour() == 0 && time.date().toJulianDay() % (step / 24) == 0;
    case Unit::Day:
    case Unit::Month:
        return column % step == 0;
    }
    Q_UNREACHABLE();
}

QList<int> stepsOf(Unit unit)
{
    switch (unit) {
    case Unit::Minute:
        return {1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440};
    case Unit::Automatic:
    case Unit::Hour:
        return {1, 2, 3, 4, 6, 12, 24, 48, 96, 168, 336, 672, 1344};
    case Unit::Day:
        return {1, 2, 7, 14, 28, 56, 112, 224};
    case Unit::Month:
        return {1, 2, 3, 6, 12, 24, 48, 120};
    }
    Q_UNREACHABLE();
}

} // namespace

TimeChart::TimeChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Lines over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TimeChart::setColumns(const QList<Insight::Column> &columns, Unit unit)
{
    m_columns = columns;
    m_unit = unit;
    m_current = -1;
    m_most = 0;
    for (const Insight::Column &column : columns)
        m_most = std::max(m_most, column.lines);
    setAccessibleDescription(valueText());
    update();
    emit currentChanged();
}

QString TimeChart::spanText(const Insight::Column &column, Unit unit)
{
    const QLocale locale;
    switch (unit) {
    case Unit::Automatic:
    case Unit::Minute:
    case Unit::Hour:
        return tr("%1, %2 to %3")
            .arg(locale.toString(column.start.date(), QLocale::ShortFormat), clockText(column.start),
                 clockText(column.end));
    case Unit::Day:
        return locale.toString(column.start.date(), QLocale::LongFormat);
    case Unit::Month:
        return locale.toString(column.start.date(), tr("MMMM yyyy", "month and year"));
    }
    Q_UNREACHABLE();
}

QString TimeChart::valueText() const
{
    if (m_most == 0)
        return tr("Nobody said anything in this time.");
    const QLocale locale;
    const auto words = [&](const Insight::Column &column) {
        return tr("%1: %2").arg(spanText(column, m_unit), tr("%Ln line(s)", nullptr, column.lines));
    };
    if (m_current >= 0)
        return words(m_columns[m_current]);
    return tr("Most in %1").arg(words(*std::ranges::max_element(m_columns, {}, &Insight::Column::lines)));
}

TimeChart::Frame TimeChart::frameFor(const QSize &size) const
{
    Frame frame;
    frame.top = niceTop(std::max(2, m_most));
    const QFontMetrics caption(m_theme.font(Theme::Text::Caption));
    const int scale = caption.horizontalAdvance(QLocale().toString(frame.top)) + m_theme.px(Gap);
    const int edge = m_theme.px(Edge);
    frame.plot =
        QRect(QPoint(0, 0), size).adjusted(edge + scale, edge, -edge, -(edge + caption.height() + m_theme.px(Gap)));
    return frame;
}

QRectF TimeChart::columnRect(const Frame &frame, qsizetype column) const
{
    const qreal width = qreal(frame.plot.width()) / qreal(m_columns.size());
    const qreal height = qreal(frame.plot.height()) * m_columns[column].lines / frame.top;
    const qreal gap = width >= NarrowestParted ? std::min(width / 4, qreal(m_theme.px(2))) : 0;
    return {frame.plot.left() + qreal(column) * width, frame.plot.bottom() + 1 - height,
            std::max<qreal>(width - gap, 0.5), height};
}

void TimeChart::drawScale(QPainter &painter, const Frame &frame) const
{
    painter.setFont(m_theme.font(Theme::Text::Caption));
    painter.setPen(m_theme.colours().text.secondary);
    const int line = painter.fontMetrics().height();
    for (const int half : {0, 1, 2}) {
        const qreal y = frame.plot.bottom() + 1 - frame.plot.height() * half / 2.0;
        pixels::fill(painter, {qreal(frame.plot.left()), y, qreal(frame.plot.width()), 1},
                     m_theme.colours().line.hairline);
        painter.drawText(QRect(0, int(y) - line / 2, frame.plot.left() - m_theme.px(Gap), line),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(frame.top * half / 2));
    }
}

void TimeChart::drawColumns(QPainter &painter, const Frame &frame) const
{
    const Colours &c = m_theme.colours();
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].lines == 0)
            continue;
        QRectF bar = columnRect(frame, i);
        bar.setTop(std::min(bar.top(), bar.bottom() - 1)); // one line is to be seen beside a thousand
        painter.fillRect(bar, i == m_current ? c.text.primary : c.accent.text);
    }
    if (m_current < 0)
        return;
    // Where nothing was said there is no bar to tell which one is meant.
    const QRectF bar = columnRect(frame, m_current);
    const qreal width = std::max<qreal>(bar.width(), m_theme.px(2));
    painter.fillRect(QRectF(bar.center().x() - width / 2, frame.plot.bottom() + 1, width, m_theme.px(3)),
                     c.text.primary);
}

void TimeChart::drawTimes(QPainter &painter, const Frame &frame) const
{
    painter.setFont(m_theme.font(Theme::Text::Caption));
    painter.setPen(m_theme.colours().text.secondary);
    const QFontMetrics metrics = painter.fontMetrics();
    const qreal each = qreal(frame.plot.width()) / qreal(m_columns.size());
    int widest = 0;
    for (qsizetype i = 0; i < m_columns.size(); i += std::max<qsizetype>(1, m_columns.size() / 16))
        widest = std::max(widest, metrics.horizontalAdvance(timeLabel(m_columns[i].start, m_unit)));
    const qreal room = widest + m_theme.px(BetweenTimes);
    const QList<int> steps = stepsOf(m_unit);
    const auto fits = std::ranges::find_if(steps, [&](int step) { return step * each >= room; });
    const int step = fits == steps.end() ? steps.constLast() : *fits;
    int free = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!isRound(m_columns[i].start, i, m_unit, step))
            continue;
        const QString label = timeLabel(m_columns[i].start, m_unit);
        const int width = metrics.horizontalAdvance(label);
        const int x = int(frame.plot.left() + qreal(i) * each);
        const int start = std::min(x, frame.plot.right() - width);
        if (start < free)
            continue; // an hour that comes twice
        pixels::fill(painter, {qreal(x), qreal(frame.plot.bottom() + 1), 1, qreal(m_theme.px(4))},
                     m_theme.colours().line.control);
        painter.drawText(start, frame.plot.bottom() + m_theme.px(Gap) + metrics.ascent(), label);
        free = start + width + m_theme.px(Gap);
    }
}

void TimeChart::draw(QPainter &painter, const QSize &size) const
{
    if (m_columns.isEmpty())
        return;
    const Frame frame = frameFor(size);
    if (frame.plot.width() <= 0 || frame.plot.height() <= 0)
        return;
    drawScale(painter, frame);
    drawColumns(painter, frame);
    drawTimes(painter, frame);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, size());
    if (hasFocus()) {
        const Sizes &s = m_theme.sizes();
        pixels::frame(painter, rect(), m_theme.px(s.radiusControl),
                      m_theme.px(m_theme.isHighContrast() ? s.focusHighContrast : s.focus),
                      m_theme.colours().line.focus);
    }
}

QImage TimeChart::picture(const QString &title, qreal ratio) const
{
    const QFont head = m_theme.font(Theme::Text::Lead, true);
    const int top = m_theme.px(Edge) + QFontMetrics(head).height();
    const QSize chart(m_theme.px(PictureWidth), m_theme.px(PictureHeight));
    QImage image(QSize(chart.width(), chart.height() + top) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(m_theme.colours().surface.base);
    QPainter painter(&image);
    painter.setFont(head);
    painter.setPen(m_theme.colours().text.primary);
    painter.drawText(QRect(m_theme.px(Edge), m_theme.px(Edge), chart.width() - 2 * m_theme.px(Edge), top),
                     Qt::AlignTop | Qt::TextSingleLine, title);
    painter.translate(0, top);
    draw(painter, chart);
    return image;
}

int TimeChart::columnAt(const QPoint &point) const
{
    const Frame frame = frameFor(size());
    if (m_columns.isEmpty() || frame.plot.width() <= 0 || point.x() < frame.plot.left()
        || point.x() > frame.plot.right())
        return -1;
    const auto column = qint64(point.x() - frame.plot.left()) * m_columns.size() / frame.plot.width();
    return int(std::min<qint64>(column, m_columns.size() - 1));
}

void TimeChart::choose(int column)
{
    if (std::exchange(m_current, column) == column)
        return;
    update();
    setAccessibleDescription(valueText());
    emit currentChanged();
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    choose(columnAt(event->pos()));
}

void TimeChart::leaveEvent(QEvent *)
{
    choose(-1);
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int column = columnAt(help->pos()); column >= 0 && m_most > 0)
            QToolTip::showText(help->globalPos(), valueText(), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_columns.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        next = m_current < 0 ? last : m_current - 1;
        break;
    case Qt::Key_Right:
        next = m_current + 1;
        break;
    case Qt::Key_PageUp:
        next = m_current - Leap;
        break;
    case Qt::Key_PageDown:
        next = m_current + Leap;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last >= 0)
        choose(std::clamp(next, 0, last));
}

QSize TimeChart::sizeHint() const
{
    return {m_theme.px(PictureWidth), m_theme.px(PictureHeight)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {m_theme.px(Least.width()), m_theme.px(Least.height())};
}

} // namespace partyline
