// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QString>

#include <chrono>

namespace partyline {

/// An application that notices how long it keeps the event loop and how much memory it takes meanwhile. A turn is all
/// that is done for events between two looks of the loop at what came. What a test does by itself is not counted, and
/// neither is what other programs take from the processor.
class TimedApplication : public QApplication
{
    Q_OBJECT

public:
    TimedApplication(int &argc, char **argv);

    /// From here on; what is allocated now is idle.
    void startWatch();
    /// Of this thread's processor time since startWatch().
    std::chrono::microseconds longestTurn() const { return m_longest; }
    /// The most that malloc had given out beyond idle; 0 under a sanitizer, which has an allocator of its own.
    qint64 mostBytes();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void endTurn();

    int m_depth = 0;
    std::chrono::nanoseconds m_turn{0};
    std::chrono::microseconds m_longest{0};
    qint64 m_idle = 0;
    qint64 m_most = 0;
};

/// What malloc gave out and did not get back, all threads together.
qint64 allocatedBytes();

/// Gathers what a suite of hostile cases measured, and writes it as rows of docs/reliability.md to the file that
/// PARTYLINE_HOSTILE_TABLE names, if it does.
class HostileTable
{
public:
    struct Row
    {
        QString what;
        std::chrono::microseconds turn{0};
        qint64 bytes = 0; ///< beyond idle
        QString notice;   ///< what the user is told, or where it is seen
    };

    /// The longest turn of an honest burst in this very run: what the hostile ones are held against.
    void setFloor(std::chrono::microseconds floor) { m_floor = floor; }
    /// Empty when the case kept within its bounds, else what it did not keep.
    QString judge(const Row &row) const;

    /// Times an honest burst of a thousand lines. Where one takes 4 ms, twenty-five are 100 ms.
    static constexpr int MostFloors = 25;
    static constexpr qint64 MostBytes = 64LL * 1024 * 1024;

private:
    std::chrono::microseconds m_floor{0};
};

} // namespace partyline
