// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace partyline {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop, so that a program can leave politely. One at a
/// time in a process; a second interrupt while the first is being handled ends the process at once.
class InterruptWatch : public QObject
{
    Q_OBJECT

public:
    explicit InterruptWatch(QObject *parent = nullptr);
    ~InterruptWatch() override;

signals:
    /// SIGINT, SIGTERM or SIGHUP.
    void interrupted(int signal);

private:
    void read();

    QSocketNotifier m_notifier;
    bool m_hearsHangUp = false;
};

} // namespace partyline
