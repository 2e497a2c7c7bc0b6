// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/completiondelegate.h"

#include "ui/rowpainter.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

// px at 100 % (visual.md 7).
constexpr int RowHeight = 30;
constexpr int Picture = 22;
constexpr int Pad = 10;
constexpr int Gap = 8;

} // namespace

CompletionDelegate::CompletionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QString refusal = index.data(RefusalRole).toString();
    const QString detail = refusal.isEmpty() ? index.data(DetailRole).toString() : refusal;
    RowPainter row(*painter, option, m_theme);
    row.ground(option.state.testFlag(QStyle::State_Selected) ? colours.accent.soft : QColor());
    row.skipStart(Pad);
    row.skipEnd(Pad);
    if (index.data(HasPictures).toBool()) {
        const int side = m_theme.px(Picture);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                {side, option.rect.height()}, row.rest());
        const QString glyph = index.data(GlyphRole).toString();
        if (!glyph.isEmpty()) {
            QFont font = m_theme.font();
            font.setPixelSize(m_theme.px(Picture - 4));
            painter->setFont(font);
            painter->setPen(colours.text.primary);
            painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, glyph);
        } else {
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        }
        row.skipStart(Picture + Gap);
    }
    const QColor ink = refusal.isEmpty() ? colours.text.primary : colours.text.disabled;
    row.textAtStart(index.data(Qt::DisplayRole).toString(), ink, m_theme.font());
    row.skipStart(Gap);
    if (!detail.isEmpty())
        row.textAtStart(detail, colours.text.secondary, m_theme.font(Theme::Text::Small));
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(RowHeight)};
}

} // namespace partyline
