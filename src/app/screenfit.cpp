// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/screenfit.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace partyline {

ScreenFit::ScreenFit()
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    // Polish comes once, before the window is first shown, and after its own constructor has given it a size.
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto &widget = static_cast<QWidget &>(*watched);
        const auto type = widget.windowType();
        if (widget.isWindow() && (type == Qt::Window || type == Qt::Dialog)) {
            // Not every window manager keeps the frame that it adds on the screen.
            const int title = widget.style()->pixelMetric(QStyle::PM_TitleBarHeight);
            const QSize room = widget.screen()->availableSize() - QSize(0, title);
            if (widget.width() > room.width() || widget.height() > room.height())
                widget.resize(widget.size().boundedTo(room));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace partyline
