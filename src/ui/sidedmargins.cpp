// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/sidedmargins.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace partyline {

SidedMargins::SidedMargins(QLayout &layout)
    : QObject(&layout)
    , m_layout(layout)
{
    layout.parentWidget()->installEventFilter(this);
}

void SidedMargins::set(QLayout &layout, const QMargins &leftToRight)
{
    auto *margins = layout.findChild<SidedMargins *>(QString(), Qt::FindDirectChildrenOnly);
    if (!margins)
        margins = new SidedMargins(layout);
    margins->m_margins = leftToRight;
    margins->apply();
}

bool SidedMargins::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void SidedMargins::apply()
{
    const bool isMirrored = m_layout.parentWidget()->layoutDirection() == Qt::RightToLeft;
    const QMargins &m = m_margins;
    m_layout.setContentsMargins(isMirrored ? QMargins(m.right(), m.top(), m.left(), m.bottom()) : m);
}

} // namespace partyline
