// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/turnwatch.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QThread>

#include <algorithm>

#include <malloc.h>
#include <time.h>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

std::chrono::nanoseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

qint64 allocatedBytes()
{
    const auto given = mallinfo2();
    return qint64(given.uordblks + given.hblkhd);
}

TimedApplication::TimedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &TimedApplication::endTurn);
}

void TimedApplication::startWatch()
{
    endTurn();
    m_longest = {};
    m_idle = allocatedBytes();
    m_most = 0;
}

qint64 TimedApplication::mostBytes()
{
    endTurn();
    return m_most;
}

void TimedApplication::endTurn()
{
    if (m_turn.count() == 0)
        return;
    m_longest = std::max(m_longest, std::chrono::ceil<std::chrono::microseconds>(m_turn));
    m_turn = {};
    m_most = std::max(m_most, allocatedBytes() - m_idle);
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Qt's own threads deliver their events through here too; they keep nobody waiting.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const auto began = processorTime();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    m_turn += processorTime() - began;
    return isTaken;
}

QString HostileTable::judge(const Row &row) const
{
    const double milliseconds = double(row.turn.count()) / 1000;
    const double mebibytes = double(std::max<qint64>(0, row.bytes)) / (1024 * 1024);
    if (QFile table(qEnvironmentVariable("PARTYLINE_HOSTILE_TABLE"));
        !table.fileName().isEmpty() && table.open(QIODevice::Append)) {
        table.write(u"| %1 | %2 | %3 | %4 |\n"_s
                        .arg(row.what, QString::number(milliseconds, 'f', 1), QString::number(mebibytes, 'f', 1),
                             QString(row.notice).replace(u'\n', u' '))
                        .toUtf8());
    }
    if (m_floor.count() > 0 && row.turn > m_floor * MostFloors)
        return u"%1: a turn of %2 ms, an honest burst takes %3"_s.arg(row.what)
            .arg(milliseconds)
            .arg(double(m_floor.count()) / 1000);
    if (row.bytes > MostBytes)
        return u"%1: %2 MiB above idle"_s.arg(row.what).arg(mebibytes);
    return {};
}

} // namespace partyline
