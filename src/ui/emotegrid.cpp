// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotegrid.h"

#include "ui/emotemodel.h"
#include "ui/emotestore.h"
#include "ui/pixels.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Cell = 32;
constexpr int Picture = 24;
constexpr int Heading = 24;

} // namespace

EmoteDelegate::EmoteDelegate(const Theme &theme, EmoteStore &emotes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_emotes(emotes)
{
}

QSize EmoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *choices = static_cast<const EmoteModel *>(index.model());
    const int cell = m_theme.px(Cell);
    if (!choices->isHeading(index.row()))
        return {cell, cell};
    // As wide as the view, so that it has a line of its own.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {std::max(cell, view ? view->viewport()->width() : 0), m_theme.px(Heading)};
}

void EmoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *choices = static_cast<const EmoteModel *>(index.model());
    const Colours &colours = m_theme.colours();
    const QRectF rect = option.rect;
    painter->save();
    if (choices->isHeading(index.row())) {
        painter->setFont(m_theme.font(Theme::Text::Caption, true));
        painter->setPen(colours.text.secondary);
        const qreal pad = m_theme.px(4);
        painter->drawText(rect.adjusted(pad, 0, -pad, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignVCenter | Qt::AlignLeft))
                              | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
        return;
    }
    const EmoteChoice &choice = choices->at(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isUnderPointer = option.state & QStyle::State_MouseOver;
    const qreal radius = m_theme.px(m_theme.sizes().radiusControl);
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    if (isUnderPointer)
        pixels::fillRounded(*painter, inside, radius, m_theme.hover());
    if (isCurrent) {
        pixels::fillRounded(*painter, inside, radius, colours.accent.soft);
        const int ring = m_theme.isHighContrast() ? m_theme.sizes().focusHighContrast : m_theme.sizes().focus;
        pixels::frame(*painter, inside, radius, m_theme.px(ring), colours.line.focus);
    }
    QRectF box(0, 0, m_theme.px(Picture), m_theme.px(Picture));
    box.moveCenter(rect.center());
    if (!choice.glyph.isEmpty()) {
        QFont font = m_theme.font();
        font.setPixelSize(qRound(box.height() * 0.8));
        painter->setFont(font);
        painter->setPen(colours.text.primary);
        painter->drawText(box, Qt::AlignCenter | Qt::TextDontClip, choice.glyph);
    } else {
        const EmoteStore::State state = m_emotes.state(choice.image);
        const bool moves = option.widget && m_emotes.playsIn(*option.widget, m_theme.isMotionReduced());
        const auto show = moves || isUnderPointer || isCurrent ? EmoteStore::Show::Moving : EmoteStore::Show::First;
        const QPixmap picture = m_emotes.picture(choice.image, box.size(), pixels::ratio(*painter), show);
        if (!picture.isNull()) {
            QRectF target(QPointF(), picture.deviceIndependentSize());
            target.moveCenter(box.center());
            painter->drawPixmap(pixels::snapped(*painter, target).topLeft(), picture);
        } else if (state == EmoteStore::State::Failed || m_emotes.isLate(choice.image)) {
            pixels::dashedFrame(*painter, box, colours.line.control);
        }
        if (state == EmoteStore::State::Failed) {
            painter->setFont(m_theme.font(Theme::Text::Caption));
            painter->setPen(colours.text.secondary);
            painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(choice.code, Qt::ElideRight, int(box.width())));
        }
    }
    painter->restore();
}

EmoteGrid::EmoteGrid(const Theme &theme, EmoteModel &model, EmoteStore &emotes, QWidget *parent)
    : QListView(parent)
    , m_choices(model)
{
    setModel(&model);
    setItemDelegate(new EmoteDelegate(theme, emotes, this));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Headings are as wide as the view: a bar that came and went would lay everything out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&emotes, &EmoteStore::pictureDue, this, &EmoteGrid::redraw);
    connect(&emotes, &EmoteStore::changed, this, [this](const QUrl &image) { redraw({image}); });
}

void EmoteGrid::redraw(const QSet<QUrl> &images)
{
    if (!isVisible())
        return;
    for (const QUrl &image : images) {
        for (const int row : m_choices.rowsOf(image))
            update(m_choices.index(row));
    }
}

void EmoteGrid::setCurrentRow(int row)
{
    if (row >= 0)
        setCurrentIndex(m_choices.index(row));
}

QModelIndex EmoteGrid::across(int rows) const
{
    int row = currentIndex().row() + rows;
    while (row >= 0 && row < m_choices.rowCount() && m_choices.isHeading(row))
        row += rows;
    return row >= 0 && row < m_choices.rowCount() ? m_choices.index(row) : QModelIndex();
}

/// The cell nearest to the present column, so many lines further; invalid beyond the first or the last line.
QModelIndex EmoteGrid::along(int lines) const
{
    const QPoint from = visualRect(currentIndex()).center();
    const int step = lines > 0 ? 1 : -1;
    QModelIndex best;
    int line = from.y();
    for (int row = currentIndex().row() + step; row >= 0 && row < m_choices.rowCount(); row += step) {
        if (m_choices.isHeading(row))
            continue;
        const QPoint centre = visualRect(m_choices.index(row)).center();
        if (centre.y() == from.y())
            continue;
        if (centre.y() != line) {
            if (lines == 0)
                break;
            lines -= step;
            line = centre.y();
            best = m_choices.index(row);
        } else if (std::abs(centre.x() - from.x()) < std::abs(visualRect(best).center().x() - from.x())) {
            best = m_choices.index(row);
        }
    }
    return best;
}

QModelIndex EmoteGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!currentIndex().isValid())
        return m_choices.index(std::max(0, m_choices.firstChoice()));
    const int page = std::max(1, viewport()->height() / std::max(1, visualRect(currentIndex()).height()) - 1);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QModelIndex next;
    switch (action) {
    case MoveLeft:
    case MoveRight:
        next = across((action == MoveRight) != isMirrored ? 1 : -1);
        break;
    case MovePrevious:
        next = across(-1);
        break;
    case MoveNext:
        next = across(1);
        break;
    case MoveUp:
        next = along(-1);
        break;
    case MoveDown:
        next = along(1);
        break;
    case MovePageUp:
        next = along(-page);
        break;
    case MovePageDown:
        next = along(page);
        break;
    case MoveHome:
        next = m_choices.index(m_choices.firstChoice());
        break;
    case MoveEnd:
        next = m_choices.index(m_choices.rowCount() - 1);
        break;
    }
    return next.isValid() ? next : currentIndex();
}

void EmoteGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

void EmoteGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit chosen(currentIndex(), event->modifiers() & Qt::ShiftModifier);
        return;
    }
    if (event->key() == Qt::Key_Up && !along(-1).isValid()) {
        emit leftUpwards();
        return;
    }
    const QString text = event->text();
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isCommand && !text.isEmpty() && text.at(0).isPrint()) {
        emit typed(text);
        return;
    }
    QListView::keyPressEvent(event);
}

void EmoteGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.flags() & Qt::ItemIsEnabled)
        emit chosen(index, event->modifiers() & Qt::ShiftModifier);
}

void EmoteGrid::resizeEvent(QResizeEvent *event)
{
    // The headings' width is the view's.
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

} // namespace partyline
