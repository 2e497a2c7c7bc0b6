// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"

#include <QPainter>

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
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, elided);
}

} // namespace partyline
