// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// From a cold start to the first window that is painted, beside a program that shows an empty QMainWindow; and the
// memory of the program with both practice rooms open. Wants an X server without a window manager, and root for the
// cold start: only root may empty the page cache. packaging/bench.sh runs it.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <xcb/xcb.h>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "figures.h"

using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 40'000;
/// Within any window of these programs: without a window manager they stand in the corner of the screen.
constexpr int16_t Spot = 300;
/// Until both rooms are joined, their people and emotes there, and what a start needs alone is given back.
constexpr int SettlingMs = 20'000;

class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("no X server");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        m_bare = pixel();
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    /// Whether something is painted there that is not the bare screen.
    bool isCovered() const { return pixel() != m_bare; }

private:
    quint32 pixel() const
    {
        const auto cookie = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, Spot, Spot, 1, 1, ~0U);
        const std::unique_ptr<xcb_get_image_reply_t, decltype(&std::free)> reply(
            xcb_get_image_reply(m_connection, cookie, nullptr), &std::free);
        return reply ? *reinterpret_cast<const quint32 *>(xcb_get_image_data(reply.get())) & 0xffffffU : 0;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    quint32 m_bare = 0;
};

/// Writes what is dirty and forgets every file that was read; false without the right to.
bool makeCold()
{
    sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3") == 1;
}

QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(beside(program), arguments);
    if (!process.waitForStarted())
        qFatal("%s cannot be started", qPrintable(program));
}

/// Milliseconds from the start of the program until its window is painted.
double firstWindow(const Screen &screen, const QString &program, const QStringList &arguments)
{
    while (screen.isCovered()) // by the one before
        QThread::msleep(20);
    makeCold();
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    start(process, program, arguments);
    while (!screen.isCovered() && clock.elapsed() < PatienceMs)
        QThread::usleep(500);
    const double took = double(clock.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return took;
}

/// In MiB; 0 when it cannot be read.
double proportionalMemory(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

void tellStart()
{
    const Screen screen;
    const bool isCold = makeCold();
    if (!isCold)
        std::printf("Not root: the page cache stays as it is, so this is a warm start.\n");
    const Pairs pairs = interleaved(
        [&screen] {
            const QTemporaryDir profile; // as on the day it was installed
            return firstWindow(screen, u"partyline"_s, {u"--profile"_s, profile.path()});
        },
        [&screen] { return firstWindow(screen, u"bench_emptywindow"_s, {}); });
    tellRatio(isCold ? "start-cold" : "start-warm", pairs, "ms", {2});
}

void tellMemory()
{
    const QTemporaryDir profile;
    QProcess process;
    start(process, u"partyline"_s, {u"--profile"_s, profile.path(), u"--practice"_s});
    QThread::msleep(SettlingMs);
    const double memory = proportionalMemory(process.processId());
    process.kill();
    process.waitForFinished();
    tell("memory-rooms", u"%1 MiB"_s.arg(memory, 0, 'f', 1), {}, memory, {70});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (isWanted(argc, argv, "start"))
        tellStart();
    if (isWanted(argc, argv, "memory"))
        tellMemory();
}
