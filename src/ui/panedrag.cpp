// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/panedrag.h"

#include "ui/badge.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// Of what hangs at the pointer, px at 100 %.
constexpr int Pad = 8;
constexpr int LongestName = 160;
constexpr int Away = 12; ///< from the pointer's tip

/// Windows of ours over each other have no known order where the compositor places them.
bool arePlacesKnown()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1);
}

} // namespace

PaneDrag::PaneDrag(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

PaneDrag::~PaneDrag()
{
    m_targets.clear();
    end();
}

void PaneDrag::addTarget(DropTarget &target)
{
    m_targets.append(&target);
}

void PaneDrag::removeTarget(DropTarget &target)
{
    if (m_over == &target)
        m_over = nullptr;
    m_targets.removeOne(&target);
}

void PaneDrag::begin(const QList<TabItem *> &items, QWidget &source, QPoint globalPosition)
{
    if (isRunning() || items.isEmpty())
        return;
    m_items = items;
    m_source = &source;
    for (TabItem *item : items)
        connect(item, &QObject::destroyed, this, &PaneDrag::cancel);
    qApp->installEventFilter(this);
    QApplication::setOverrideCursor(cursor());
    move(globalPosition);
}

QCursor PaneDrag::cursor() const
{
    const TabItem &first = *m_items.constFirst();
    const QFont font = m_theme.font(Theme::Text::Body, true);
    const QFontMetrics metrics(font);
    const QString name = m_items.size() == 1 ? first.title() : tr("%n rooms", nullptr, int(m_items.size()));
    const QString shown = metrics.elidedText(name, Qt::ElideRight, m_theme.px(LongestName));
    const int icon = m_theme.px(m_theme.sizes().icon);
    const int away = m_theme.px(Away);
    const QSize chip(metrics.horizontalAdvance(shown) + icon + 3 * m_theme.px(Pad),
                     std::max(icon, metrics.height()) + m_theme.px(Pad));
    const qreal ratio = m_source ? m_source->devicePixelRatioF() : 1;
    QPixmap picture((chip + QSize(away, away)) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRect box(QPoint(away, away), chip);
    const Colours &c = m_theme.colours();
    pixels::fillRounded(painter, box, m_theme.px(m_theme.sizes().radiusControl), c.surface.raised);
    pixels::frame(painter, box, m_theme.px(m_theme.sizes().radiusControl), 1, c.accent.text);
    painter.drawPixmap(
        box.left() + m_theme.px(Pad), box.top() + (box.height() - icon) / 2,
        m_theme.pixmap(m_items.size() == 1 ? first.icon() : u"layout-columns"_s, c.text.primary, icon, ratio));
    painter.setFont(font);
    painter.setPen(c.text.primary);
    painter.drawText(box.adjusted(icon + 2 * m_theme.px(Pad), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    // The tip, for the picture takes the place of the arrow.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.text.primary);
    painter.setPen(QPen(c.surface.base, 1));
    painter.drawPolygon(QPolygonF({{0.5, 0.5}, {away - 1.0, away / 2.0}, {away / 2.0, away - 1.0}}));
    painter.end();
    return QCursor(picture, 0, 0);
}

DropTarget *PaneDrag::targetAt(QPoint globalPosition) const
{
    const QWidget *window = QApplication::topLevelAt(globalPosition);
    if (!arePlacesKnown() && m_source) {
        const QWidget *own = m_source->window();
        window = own->rect().contains(own->mapFromGlobal(globalPosition)) ? own : nullptr;
    }
    for (DropTarget *target : m_targets) {
        QWidget &area = target->dropArea();
        if (area.window() == window && area.isVisible() && area.rect().contains(area.mapFromGlobal(globalPosition)))
            return target;
    }
    return nullptr;
}

bool PaneDrag::isOverUs(QPoint globalPosition) const
{
    if (!arePlacesKnown() && m_source)
        return m_source->window()->rect().contains(m_source->window()->mapFromGlobal(globalPosition));
    return QApplication::topLevelAt(globalPosition) != nullptr;
}

void PaneDrag::move(QPoint globalPosition)
{
    DropTarget *over = targetAt(globalPosition);
    if (m_over && m_over != over)
        m_over->endHover();
    m_over = over && over->hover(m_items, globalPosition) ? over : nullptr;
    if (over && !m_over)
        over->endHover();
}

void PaneDrag::drop(QPoint globalPosition)
{
    move(globalPosition);
    DropTarget *over = m_over;
    const QList<TabItem *> items = m_items;
    end();
    if (over)
        over->drop(items, globalPosition);
    else if (!isOverUs(globalPosition))
        emit droppedOutside(items);
}

void PaneDrag::cancel()
{
    end();
}

void PaneDrag::end()
{
    if (!isRunning())
        return;
    qApp->removeEventFilter(this);
    QApplication::restoreOverrideCursor();
    for (TabItem *item : std::as_const(m_items))
        disconnect(item, nullptr, this, nullptr);
    m_items.clear();
    if (DropTarget *over = std::exchange(m_over, nullptr))
        over->endHover();
}

bool PaneDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (!watched->isWidgetType())
            return false;
        if (!static_cast<QMouseEvent *>(event)->buttons().testFlag(Qt::LeftButton)) {
            cancel(); // let go where nobody told us
            return false;
        }
        move(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return true; // or a list would select what it is drawn over
    case QEvent::MouseButtonRelease:
        if (watched->isWidgetType() && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            drop(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return false; // whoever was pressed has to hear of it
    case QEvent::MouseButtonPress:
        cancel();
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            cancel();
        return true;
    default:
        return false;
    }
}

} // namespace partyline
