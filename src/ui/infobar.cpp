// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/infobar.h"

#include "ui/pixels.h"
#include "ui/sidedmargins.h"

#include <QLayout>
#include <QPainter>
#include <QStyle>

namespace partyline::infobar {

namespace {

// px at 100 %: the icon stands where the feed's times begin, and in the column of the lists above.
constexpr int Pad = 12;
constexpr int IconColumn = 24;

} // namespace

void setMargins(const QWidget &bar, const Theme &theme, int gap)
{
    const int pad = theme.px(Pad);
    SidedMargins::set(*bar.layout(), {pad + theme.px(IconColumn), theme.px(gap), pad, theme.px(gap)});
}

void paint(QWidget &bar, const Theme &theme, const QString &icon)
{
    QPainter painter(&bar);
    const Colours &colours = theme.colours();
    painter.fillRect(bar.rect(), colours.state.info.soft);
    pixels::fill(painter, QRectF(0, 0, bar.width(), theme.px(1)), colours.line.hairline);
    const int side = theme.px(theme.sizes().iconSmall);
    const QRect column(theme.px(Pad), 0, theme.px(IconColumn), bar.height());
    const QRect place = QStyle::alignedRect(bar.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side},
                                            QStyle::visualRect(bar.layoutDirection(), bar.rect(), column));
    painter.drawPixmap(place, theme.pixmap(icon, colours.state.info.fg, side, bar.devicePixelRatioF()));
}

} // namespace partyline::infobar
