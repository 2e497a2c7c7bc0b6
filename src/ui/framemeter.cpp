// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/framemeter.h"

#include "ui/feedview.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace partyline {

FrameMeter::FrameMeter(QWidget &window)
    : m_window(window)
{
    window.installEventFilter(this);
    watchFeeds();
}

void FrameMeter::watchFeeds()
{
    for (FeedView *feed : m_window.findChildren<FeedView *>())
        feed->installEventFilter(this); // once, however often it is said
}

bool FrameMeter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFrame = watched == &m_window && event->type() == QEvent::UpdateRequest;
    const bool isLayout = watched != &m_window && event->type() == QEvent::LayoutRequest;
    if (m_isInside || (!isFrame && !isLayout))
        return false;
    // The event goes where it was going, but between two looks at the clock.
    m_isInside = true;
    QElapsedTimer timer;
    timer.start();
    watched->event(event);
    keep(isFrame ? m_frames : m_layouts, double(timer.nsecsElapsed()) / 1e6);
    m_count += isFrame;
    m_isInside = false;
    return true;
}

void FrameMeter::keep(std::vector<double> &times, double milliseconds)
{
    if (times.size() >= Kept)
        times.erase(times.begin());
    times.push_back(milliseconds);
}

double FrameMeter::part(std::vector<double> times, double p)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, size_t(double(times.size()) * p))];
}

} // namespace partyline
