// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollchart.h"

#include "feed/pollmodel.h"
#include "feed/polltable.h"
#include "feed/words.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr int Edge = 16;
constexpr int BarHeight = 14;
constexpr int Gap = 4;
constexpr int BetweenOptions = 12;
constexpr int PictureWidth = 560;
constexpr int NarrowestChart = 200;

/// Draws top down within a column of the given width, mirrored where the language is.
class Pen
{
public:
    Pen(QPainter *painter, const Theme &theme, int width, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_theme(theme)
        , m_direction(direction)
        , m_width(width)
        , m_column(theme.px(Edge), theme.px(Edge), std::max(1, width - 2 * theme.px(Edge)), 0)
    {
    }

    int y() const { return m_column.top(); }
    int columnWidth() const { return m_column.width(); }
    void skip(int length) { m_column.moveTop(m_column.top() + m_theme.px(length)); }

    /// Wrapped to `room`; its height. Does not move down.
    int words(const QString &text, const QFont &font, const QColor &colour, int start, int room)
    {
        const QRect wanted = QFontMetrics(font).boundingRect(0, 0, room, 1 << 20, Qt::TextWordWrap, text);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->drawText(place({m_column.left() + start, y(), room, wanted.height()}),
                                int(Qt::TextWordWrap | QStyle::visualAlignment(m_direction, Qt::AlignLeft)), text);
        }
        return wanted.height();
    }
    void end(const QString &text, const QFont &font, const QColor &colour, int room)
    {
        if (!m_painter)
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(place({m_column.right() - room + 1, y(), room, QFontMetrics(font).height()}),
                            int(QStyle::visualAlignment(m_direction, Qt::AlignRight)), text);
    }
    void bar(qreal share, const QColor &track, const QColor &fill, bool isFramed, const QColor &frame)
    {
        const int height = m_theme.px(BarHeight);
        const QRect whole(m_column.left(), y(), m_column.width(), height);
        if (m_painter) {
            const qreal radius = m_theme.px(m_theme.sizes().radiusChip);
            pixels::fillRounded(*m_painter, place(whole), radius, track);
            QRect part = whole;
            part.setWidth(qRound(whole.width() * share));
            if (part.width() > 0)
                pixels::fillRounded(*m_painter, place(part), radius, fill);
            if (isFramed)
                pixels::frame(*m_painter, place(whole), radius, m_theme.px(m_theme.sizes().controlLine), frame);
        }
        m_column.moveTop(y() + height);
    }
    void icon(const QString &name, const QColor &colour, int line)
    {
        if (!m_painter)
            return;
        const int side = m_theme.px(m_theme.sizes().iconSmall);
        const QPixmap pixmap = m_theme.pixmap(name, colour, side, pixels::ratio(*m_painter));
        m_painter->drawPixmap(place({m_column.left(), y() + (line - side) / 2, side, side}).topLeft(), pixmap);
    }
    void down(int height) { m_column.moveTop(y() + height); }

private:
    QRect place(const QRect &rect) const { return QStyle::visualRect(m_direction, {0, 0, m_width, 1}, rect); }

    QPainter *m_painter;
    const Theme &m_theme;
    const Qt::LayoutDirection m_direction;
    const int m_width;
    QRect m_column;
};

} // namespace

PollChart::PollChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Chart"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PollChart::setPoll(const Poll &poll)
{
    m_poll = poll;
    setAccessibleDescription(poll.id.isEmpty() ? QString() : pollText(poll));
    updateGeometry();
    update();
}

QString PollChart::caption() const
{
    const QLocale locale;
    QStringList parts{tr("%Ln vote(s)", nullptr, m_poll.total())};
    const QString opened = locale.toString(m_poll.startedAt.toLocalTime(), QLocale::ShortFormat);
    if (m_poll.isClosed && m_poll.endsAt.isValid())
        parts.append(tr("%1 to %2").arg(opened, clockText(m_poll.endsAt)));
    else
        parts.append(tr("since %1").arg(opened));
    if (m_poll.ownVote >= 0 && m_poll.ownVote < m_poll.options.size())
        parts.append(tr("you: %1").arg(m_poll.options.at(m_poll.ownVote)));
    else if (m_poll.isClosed && m_poll.voteState != Poll::VoteState::Voted)
        parts.append(tr("you did not vote"));
    if (m_poll.isPartial)
        parts.append(tr("ended without a connection: the last numbers received"));
    return parts.join(u" · "_s);
}

int PollChart::draw(QPainter *painter, int width) const
{
    const Colours &colours = m_theme.colours();
    Pen pen(painter, m_theme, width, layoutDirection());
    const QFont strong = m_theme.font(Theme::Text::Body, true);
    const QFont plain = m_theme.font(Theme::Text::Body);
    pen.down(
        pen.words(m_poll.title, m_theme.font(Theme::Text::Lead, true), colours.text.primary, 0, pen.columnWidth()));
    pen.skip(Gap);
    pen.down(pen.words(caption(), m_theme.font(Theme::Text::Caption), colours.text.secondary, 0, pen.columnWidth()));
    const qint64 total = std::max(1, m_poll.total());
    for (const PollOption &option : PollModel::optionsOf(m_poll)) {
        pen.skip(BetweenOptions);
        const QFont &font = option.isWinner ? strong : plain;
        const QString numbers = tr("%1 · %2 %").arg(QLocale().toString(option.count)).arg(option.percent);
        const int numbersRoom = QFontMetrics(font).horizontalAdvance(numbers) + m_theme.px(Gap);
        const QString mark = option.isWinner ? u"trophy"_s : option.isOwn ? u"circle-check-filled"_s : QString();
        const int markRoom = mark.isEmpty() ? 0 : m_theme.px(m_theme.sizes().iconSmall + Gap);
        const QColor ink = option.isWinner ? colours.state.positive.fg : colours.accent.text;
        if (!mark.isEmpty())
            pen.icon(mark, ink, QFontMetrics(font).height());
        pen.end(numbers, font, colours.text.primary, numbersRoom);
        const int room = std::max(m_theme.px(40), pen.columnWidth() - markRoom - numbersRoom - m_theme.px(Gap));
        pen.down(pen.words(option.text, font, colours.text.primary, markRoom, room));
        pen.skip(Gap);
        const QColor fill = option.isWinner ? colours.state.positive.fg
                            : option.isOwn  ? colours.accent.text
                                            : colours.text.secondary;
        pen.bar(qreal(option.count) / qreal(total), colours.surface.track, fill, option.isOwn, colours.accent.text);
    }
    return pen.y() + m_theme.px(Edge);
}

void PollChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_poll.id.isEmpty())
        draw(&painter, width());
    if (hasFocus())
        pixels::frame(painter, rect(), m_theme.px(m_theme.sizes().radiusControl), m_theme.px(m_theme.sizes().focus),
                      m_theme.colours().line.focus);
}

QImage PollChart::picture(qreal ratio) const
{
    const QSize size(m_theme.px(PictureWidth), draw(nullptr, m_theme.px(PictureWidth)));
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(m_theme.colours().surface.base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter, size.width());
    return image;
}

QSize PollChart::sizeHint() const
{
    return {m_theme.px(PictureWidth), heightForWidth(m_theme.px(PictureWidth))};
}

QSize PollChart::minimumSizeHint() const
{
    return {m_theme.px(NarrowestChart), m_theme.px(NarrowestChart) / 2};
}

int PollChart::heightForWidth(int width) const
{
    return m_poll.id.isEmpty() ? m_theme.px(NarrowestChart) / 2 : draw(nullptr, width);
}

} // namespace partyline
