// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/firstframe.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace partyline {

FirstFrame::FirstFrame(QWidget &window, std::function<void()> then, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_then(std::move(then))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FirstFrame::goOn);
    m_patience.start(Patience);
    m_window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    // The window is the first to paint of all that it holds: after this event the whole frame stands.
    if (watched == &m_window && event->type() == QEvent::Paint)
        m_patience.start(std::chrono::milliseconds::zero());
    return QObject::eventFilter(watched, event);
}

void FirstFrame::goOn()
{
    m_window.removeEventFilter(this);
    if (const auto then = std::exchange(m_then, {}))
        then();
}

} // namespace partyline
