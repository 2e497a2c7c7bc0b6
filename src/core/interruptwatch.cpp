// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/interruptwatch.h"

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace partyline {

namespace {

int s_pipe[2] = {-1, -1};
volatile std::sig_atomic_t s_interrupts = 0;

void note(int signal)
{
    // Only what is allowed inside a signal handler: write() and _exit().
    s_interrupts = s_interrupts + 1;
    if (s_interrupts > 1)
        _exit(128 + signal);
    const char byte = char(signal);
    [[maybe_unused]] const auto written = write(s_pipe[1], &byte, 1);
}

int openPipe()
{
    if (pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    return s_pipe[0];
}

} // namespace

InterruptWatch::InterruptWatch(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InterruptWatch::read);
    s_interrupts = 0;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
    // The terminal or the session goes. Under nohup it is ignored, and stays so.
    m_hearsHangUp = std::signal(SIGHUP, note) != SIG_IGN;
    if (!m_hearsHangUp)
        std::signal(SIGHUP, SIG_IGN);
}

InterruptWatch::~InterruptWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_hearsHangUp)
        std::signal(SIGHUP, SIG_DFL);
    m_notifier.setEnabled(false);
    close(s_pipe[0]);
    close(s_pipe[1]);
}

void InterruptWatch::read()
{
    char byte = 0;
    if (::read(s_pipe[0], &byte, 1) == 1)
        emit interrupted(int(byte));
}

} // namespace partyline
