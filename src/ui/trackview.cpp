// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/trackview.h"

#include "core/steadytime.h"
#include "feed/waitestimate.h"
#include "feed/words.h"
#include "ui/feedtext.h"
#include "ui/pixels.h"
#include "ui/rolemarks.h"
#include "ui/tracktile.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Pad = 12;
constexpr int Tile = 48;
constexpr int StripTile = 36;
constexpr int ProgressHeight = 4;
constexpr int StripProgressHeight = 2;
constexpr int TitleLines = 2;

QString sourceName(Track::Source source)
{
    switch (source) {
    case Track::Source::Unknown:
        return {};
    case Track::Source::YouTube:
        return u"YouTube"_s;
    case Track::Source::SoundCloud:
        return u"SoundCloud"_s;
    }
    Q_UNREACHABLE();
}

/// Breaks the text into at most so many lines; the last one is elided.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

TrackView::TrackView(QWidget *parent)
    : QWidget(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TrackView::tick);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrackView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void TrackView::setStrip(bool isStrip)
{
    m_isStrip = isStrip;
    updateGeometry();
}

void TrackView::setNowPlaying(const NowPlaying &now, bool isOwn)
{
    m_now = now;
    m_isOwn = isOwn && !now.isIdle();
    if (m_now.isIdle())
        m_second.stop();
    else if (isVisible())
        m_second.start();
    describe();
    update();
}

void TrackView::describe()
{
    setAccessibleName(m_now.isIdle() ? tr("Nobody is playing")
                      : m_isOwn
                          ? tr("%1 by %2, played by you").arg(m_now.track.title, m_now.track.author)
                          : tr("%1 by %2, played by %3").arg(m_now.track.title, m_now.track.author, m_now.dj.name));
    // How far it is stands in numbers and a bar: said on demand, not each second.
    setAccessibleDescription(
        m_now.isIdle() ? tr("The booth is free.")
                       : tr("%1, lasts %2").arg(sourceName(m_now.track.source), durationText(m_now.track.duration)));
    setToolTip(m_now.isIdle() ? QString() : m_now.track.title + u" – "_s + m_now.track.author);
}

void TrackView::showEvent(QShowEvent *)
{
    if (!m_now.isIdle())
        m_second.start();
}

void TrackView::hideEvent(QHideEvent *)
{
    m_second.stop();
}

void TrackView::setButtons(const QList<QWidget *> &upper, const QList<QWidget *> &lower)
{
    m_upper = upper;
    m_lower = lower;
    for (QWidget *button : m_upper + m_lower)
        button->setParent(this);
    placeButtons();
}

void TrackView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

bool TrackView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        placeButtons(); // one of them came or went
    return QWidget::event(event);
}

/// From the end inwards around that height; returns the room they take.
int TrackView::placeRow(const QList<QWidget *> &buttons, int centre)
{
    const int edge = m_isStrip ? m_theme->px(Pad) : m_theme->px(Pad) / 2;
    int end = width() - edge;
    for (QWidget *button : buttons) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        end -= size.width();
        button->setGeometry(visual(QRect(QPoint(end, centre - size.height() / 2), size)));
    }
    const int taken = width() - edge - end;
    if (m_isStrip)
        return taken + m_theme->px(4);
    return taken > 0 ? taken - m_theme->px(Pad) / 2 : 0;
}

void TrackView::placeButtons()
{
    if (!m_theme)
        return;
    const int line = m_theme->px(m_theme->sizes().lineBody);
    m_upperSpace = placeRow(m_upper, m_isStrip ? height() / 2 : m_theme->px(Pad) + line / 2);
    m_lowerSpace = placeRow(m_lower, djTop() + line / 2);
    update();
}

int TrackView::djTop() const
{
    return progressArea().top() - m_theme->px(6) - m_theme->px(m_theme->sizes().lineBody);
}

void TrackView::tick()
{
    update(progressArea());
    if (m_isStrip)
        update(visual({0, 0, width() - m_upperSpace - m_theme->px(Pad), height()}));
}

std::chrono::seconds TrackView::elapsed() const
{
    return std::max(m_now.track.duration, 0s) - timeLeft(m_now, steadyUtc());
}

int TrackView::tileSide() const
{
    return m_theme->px(m_isStrip ? StripTile : Tile);
}

QSize TrackView::sizeHint() const
{
    if (!m_theme)
        return {};
    const Sizes &sizes = m_theme->sizes();
    if (m_isStrip)
        return {m_theme->px(200), m_theme->px(sizes.nowPlayingStrip)};
    const int dj = m_theme->px(sizes.lineBody + 6);
    const int progress = m_theme->px(ProgressHeight + 4 + sizes.lineCaption);
    return {m_theme->px(sizes.sideColumn),
            m_theme->px(Pad + 8 + 6) + std::max(tileSide(), m_theme->px(3 * sizes.lineBody)) + dj + progress};
}

QSize TrackView::minimumSizeHint() const
{
    if (!m_theme)
        return {};
    int buttons = 0;
    for (const QWidget *button : m_isStrip ? m_upper : QList<QWidget *>())
        buttons += button->sizeHint().width() + m_theme->px(Pad + 4);
    return {m_theme->px(120) + buttons, sizeHint().height()};
}

QRect TrackView::visual(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

Qt::Alignment TrackView::atStart() const
{
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
}

QRect TrackView::progressArea() const
{
    const int height =
        m_isStrip ? m_theme->px(StripProgressHeight) : m_theme->px(ProgressHeight + 4 + m_theme->sizes().lineCaption);
    const int pad = m_isStrip ? 0 : m_theme->px(Pad);
    return {pad, rect().bottom() + 1 - height - (m_isStrip ? 0 : m_theme->px(4)), width() - 2 * pad, height};
}

void TrackView::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const int pad = m_theme->px(Pad);
    const int side = tileSide();
    const int top = m_isStrip ? (height() - side) / 2 : pad;
    const QRect tile(pad, top, side, side);
    QRect text(tile.right() + 1 + m_theme->px(10), top, 0, side);
    text.setRight(width() - pad - 1 - m_upperSpace);
    if (m_now.isIdle()) {
        paintIdle(painter, tile, text);
        return;
    }
    paintTrackTile(painter, visual(tile), trackHash(m_now.track), *m_theme);
    paintTitle(painter, text);
    paintProgress(painter);
}

void TrackView::paintIdle(QPainter &painter, const QRect &tile, const QRect &text)
{
    const Colours &colours = m_theme->colours();
    const int icon = m_theme->px(20);
    pixels::dashedFrame(painter, visual(tile), colours.line.control);
    QRect box(0, 0, icon, icon);
    box.moveCenter(visual(tile).center());
    painter.drawPixmap(box.topLeft(), m_theme->pixmap(u"disc"_s, colours.text.secondary, icon, devicePixelRatioF()));
    painter.setPen(colours.text.primary);
    painter.setFont(m_theme->font(Theme::Text::Body, true));
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter.drawText(visual(upper), atStart() | Qt::AlignBottom, tr("Nobody is playing"));
    painter.setPen(colours.text.secondary);
    painter.setFont(m_theme->font());
    painter.drawText(visual(upper.translated(0, upper.height())), atStart() | Qt::AlignTop, tr("The booth is free."));
}

void TrackView::paintTitle(QPainter &painter, QRect text)
{
    const Colours &colours = m_theme->colours();
    const QFont strong = m_theme->font(Theme::Text::Body, true);
    const int line = m_theme->px(m_theme->sizes().lineBody);
    const auto draw = [&](const QString &words, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString elided = QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width());
        painter.drawText(visual(QRect(text.left(), text.top(), text.width(), line)), atStart() | Qt::AlignVCenter,
                         elided);
        text.translate(0, line);
    };
    if (m_isStrip) {
        const QRect first = text;
        draw(m_now.track.title, strong, colours.text.primary);
        const int used = QFontMetrics(strong).horizontalAdvance(m_now.track.title) + m_theme->px(6);
        if (used < first.width()) {
            text = first.adjusted(used, 0, 0, 0);
            draw(m_now.track.author, m_theme->font(), colours.text.secondary);
            text.setLeft(first.left());
        }
        draw(tr("%1 · %2 of %3")
                 .arg(isolated(m_now.dj.name), durationText(elapsed()), durationText(m_now.track.duration)),
             m_theme->font(Theme::Text::Small), colours.text.secondary);
        return;
    }
    for (const QString &words : brokenLines(m_now.track.title, strong, text.width(), TitleLines))
        draw(words, strong, colours.text.primary);
    draw(m_now.track.author, m_theme->font(), colours.text.secondary);
    paintDj(painter, djTop());
}

void TrackView::paintDj(QPainter &painter, int top)
{
    const Colours &colours = m_theme->colours();
    const int line = m_theme->px(m_theme->sizes().lineBody);
    const int icon = m_theme->px(m_theme->sizes().iconBadge);
    const QFont strong = m_theme->font(Theme::Text::Body, true);
    int x = m_theme->px(Pad);
    // Who plays has the headphones, unless the room knows more of him.
    RoleMark role = roleMark(m_now.dj.role, colours);
    if (role.icon.isEmpty() || m_isOwn)
        role = roleMark(Role::ResidentDj, colours);
    const QRect mark = visual(QRect(x, top + (line - icon) / 2, icon, icon));
    painter.drawPixmap(mark.topLeft(), m_theme->pixmap(role.icon, role.colour, icon, devicePixelRatioF()));
    x += icon + m_theme->px(6);
    const int available = width() - x - m_theme->px(Pad) - m_lowerSpace;
    const QString who = m_isOwn ? tr("You are playing") : m_now.dj.name;
    const QString name = QFontMetrics(strong).elidedText(who, Qt::ElideRight, available);
    painter.setFont(strong);
    painter.setPen(m_isOwn ? colours.text.primary : m_theme->names().of(Service::PlugDj, m_now.dj));
    const int used = QFontMetrics(strong).horizontalAdvance(name);
    painter.drawText(visual(QRect(x, top, used, line)), atStart() | Qt::AlignVCenter, name);
    painter.setFont(m_theme->font());
    painter.setPen(colours.text.secondary);
    painter.drawText(
        visual(QRect(x + used + m_theme->px(6), top, std::max(0, available - used - m_theme->px(6)), line)),
        atStart() | Qt::AlignVCenter, sourceName(m_now.track.source));
}

void TrackView::paintProgress(QPainter &painter)
{
    const Colours &colours = m_theme->colours();
    const auto passed = elapsed();
    const auto whole = std::max(m_now.track.duration, 1s);
    QRect bar = progressArea();
    bar.setHeight(m_theme->px(m_isStrip ? StripProgressHeight : ProgressHeight));
    // Time runs from left to right on a tape in every language: not mirrored (visual.md 10).
    pixels::fillRounded(painter, bar, bar.height() / 2.0, colours.surface.track);
    QRect done = bar;
    done.setWidth(int(bar.width() * passed / whole));
    pixels::fillRounded(painter, done, bar.height() / 2.0, colours.accent.text);
    if (m_isStrip)
        return;
    painter.setFont(m_theme->font(Theme::Text::Caption));
    painter.setPen(colours.text.secondary);
    const QRect times(bar.left(), bar.bottom() + 1 + m_theme->px(4), bar.width(),
                      m_theme->px(m_theme->sizes().lineCaption));
    painter.drawText(times, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, durationText(passed));
    painter.drawText(times, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                     u"−"_s + durationText(whole - passed));
}

} // namespace partyline
