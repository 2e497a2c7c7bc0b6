// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"

#include "ui/textway.h"

#include <QPainter>
#include <QStyle>

namespace partyline {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString oneLine = text().simplified();
    const QString elided = fontMetrics().elidedText(oneLine, Qt::ElideRight, width());
    setToolTip(elided == oneLine ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(rect(), int(side) | Qt::TextSingleLine | textWay(oneLine), elided);
}

} // namespace partyline
