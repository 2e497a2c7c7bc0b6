// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace partyline {

/// Times the frames of a window and the layouts of its feeds, from when it is made until it goes.
class FrameMeter final : public QObject
{
    Q_OBJECT

public:
    /// Of the last so many: ten seconds at 60 Hz.
    static constexpr size_t Kept = 600;

    explicit FrameMeter(QWidget &window);

    /// Milliseconds that a part `p` (0 to 1) of the last frames stayed below, painting and handing over to the screen
    /// together; 0 before the first.
    double frameTime(double p) const { return part(m_frames, p); }
    /// The same for laying out what had come to a feed.
    double layoutTime(double p) const { return part(m_layouts, p); }
    qint64 frames() const { return m_count; }
    /// Feeds that came since are timed as well.
    void watchFeeds();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static double part(std::vector<double> times, double p);
    static void keep(std::vector<double> &times, double milliseconds);

    QWidget &m_window;
    std::vector<double> m_frames;
    std::vector<double> m_layouts;
    qint64 m_count = 0;
    bool m_isInside = false;
};

} // namespace partyline
