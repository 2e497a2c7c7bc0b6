// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/framemeter.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QFormLayout;
class QLabel;
class QSpinBox;

namespace partyline {

class EmoteStore;

/// What this program costs now: times of frames and layouts, rows, layouts, pictures. Measures and refreshes only while
/// it is open, twice a second. Opens the flood room and says how fast it is.
class PerformanceWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `measured` is the window with the feeds; it and the store outlive this one.
    PerformanceWindow(QWidget &measured, const EmoteStore &emotes, QWidget *parent = nullptr);
    ~PerformanceWindow() override;

signals:
    void floodWanted(int linesASecond);
    void floodRateChanged(int linesASecond);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addLine(QFormLayout &layout, const QString &name, std::function<QString()> value);
    void addFlood(QFormLayout &layout);
    void refresh();
    int sumOverFeeds(const std::function<int(const class FeedView &)> &number) const;
    QString times(double (FrameMeter::*part)(double) const) const;

    struct Line
    {
        QLabel *label;
        std::function<QString()> value;
    };

    QWidget &m_measured;
    const EmoteStore &m_emotes;
    std::unique_ptr<FrameMeter> m_meter; ///< while it is open
    std::vector<Line> m_lines;
    QSpinBox *m_rate = nullptr;
    QTimer m_timer;
};

} // namespace partyline
