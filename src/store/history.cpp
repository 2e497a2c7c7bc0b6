// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "store/historywriter.h"

namespace partyline {

using namespace Qt::StringLiterals;

History::History(const Options &options, QObject *parent)
    : QObject(parent)
    , m_writer(new HistoryWriter(options))
{
    m_thread.setObjectName(u"history"_s);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &HistoryWriter::written, this, &History::written);
    connect(m_writer, &HistoryWriter::failed, this, &History::failed);
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, &HistoryWriter::open, Qt::QueuedConnection);
}

History::~History()
{
    // Blocking, for quit() would overtake what is queued.
    QMetaObject::invokeMethod(m_writer, &HistoryWriter::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void History::record(const QList<FeedItem> &items)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, items] { writer->take(items); }, Qt::QueuedConnection);
}

void History::remove(Service service, const QString &room, const QList<qint64> &seqs)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, service, room, seqs] { writer->take(service, room, seqs); },
        Qt::QueuedConnection);
}

} // namespace partyline
