// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/logkeeper.h"

#include <QMutex>
#include <QTime>

#include <deque>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// Qt's handler is a bare function.
QMutex s_mutex;
std::deque<QString> s_lines;
QtMessageHandler s_before = nullptr;

QLatin1StringView wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker locker(&s_mutex);
        s_lines.push_back(u"%1 %2 %3: %4"_s.arg(QTime::currentTime().toString(u"HH:mm:ss.zzz"_s),
                                                QString::fromLatin1(context.category), wordFor(type),
                                                message.left(LogKeeper::LongestLine)));
        if (qsizetype(s_lines.size()) > LogKeeper::MostLines)
            s_lines.pop_front();
    }
    if (s_before)
        s_before(type, context, message);
}

} // namespace

LogKeeper::LogKeeper()
{
    s_before = qInstallMessageHandler(keep);
}

LogKeeper::~LogKeeper()
{
    qInstallMessageHandler(s_before);
    const QMutexLocker locker(&s_mutex);
    s_lines.clear();
}

QStringList LogKeeper::lines()
{
    const QMutexLocker locker(&s_mutex);
    return QStringList(s_lines.begin(), s_lines.end());
}

} // namespace partyline
