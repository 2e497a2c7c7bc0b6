// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"

#include "store/historywriter.h"

namespace partyline {

using namespace Qt::StringLiterals;

History::History(const Options &options, QObject *parent)
    : QObject(parent)
    , m_file(options.file)
    , m_writer(new HistoryWriter(options))
    , m_readDesk(new QObject)
    , m_reader(std::make_shared<HistoryReader>(options.file))
{
    m_thread.setObjectName(u"history"_s);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_readThread.setObjectName(u"history-reader"_s);
    m_readDesk->moveToThread(&m_readThread);
    connect(&m_readThread, &QThread::finished, m_readDesk, &QObject::deleteLater);
    connect(m_writer, &HistoryWriter::written, this, &History::written);
    connect(m_writer, &HistoryWriter::failed, this, &History::failed);
    connect(m_writer, &HistoryWriter::recovered, this, &History::recovered);
    connect(m_writer, &HistoryWriter::forgotten, this, &History::forgotten);
    connect(m_writer, &HistoryWriter::replaced, m_readDesk, [reader = m_reader] { reader->close(); });
    m_thread.start();
    // Nothing is read before the file is there and as this Partyline writes it: what is asked until then waits.
    QMetaObject::invokeMethod(
        m_writer,
        [this] {
            m_writer->open();
            m_readThread.start();
        },
        Qt::QueuedConnection);
}

History::~History()
{
    ++*m_searches;
    m_reader->interrupt();
    // Blocking, for quit() would overtake what is queued. The writer first: it may still hand something to the reader.
    QMetaObject::invokeMethod(m_writer, &HistoryWriter::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_readDesk, [reader = m_reader] { reader->close(); }, Qt::BlockingQueuedConnection);
    // One after the other: the desk is connected to the writer, and both would take leave of each other at once.
    m_readThread.quit();
    m_readThread.wait();
    m_thread.quit();
    m_thread.wait();
}

void History::record(const QString &site, const QList<FeedItem> &items)
{
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, site, items, recorded = HistoryWriter::Clock::now()] {
            writer->take(site, items, recorded);
        },
        Qt::QueuedConnection);
}

void History::remove(const HistoryRoom &room, const QList<qint64> &seqs)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, room, seqs] { writer->take(room, seqs); }, Qt::QueuedConnection);
}

void History::nameRoom(const HistoryRoom &room, const QString &name)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, room, name] { writer->nameRoom(room, name); }, Qt::QueuedConnection);
}

void History::setRead(const HistoryRoom &room, const QDateTime &upTo)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, room, upTo] { writer->setRead(room, upTo); }, Qt::QueuedConnection);
}

void History::retain(const HistoryRetention &retention)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, retention] { writer->retain(retention); }, Qt::QueuedConnection);
    emit retained(retention);
}

void History::forgetRoom(const HistoryRoom &room)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, room] { writer->forget(HistoryTidy::Room{room}); }, Qt::QueuedConnection);
    emit roomForgotten(room);
}

void History::forgetPerson(Service service, const Person &person)
{
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, service, person] {
            writer->forget(HistoryTidy::Somebody{service, person});
        },
        Qt::QueuedConnection);
    emit personForgotten(service, person);
}

void History::forgetLine(qint64 seq)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, seq] { writer->forget(HistoryTidy::Row{historyid::fromSeq(seq)}); },
        Qt::QueuedConnection);
}

void History::read(std::function<void(HistoryReader &)> job)
{
    QMetaObject::invokeMethod(
        m_readDesk, [reader = m_reader, job = std::move(job)] { job(*reader); }, Qt::QueuedConnection);
}

void History::readAfterWriting(std::function<void(HistoryReader &)> job)
{
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, desk = m_readDesk, reader = m_reader, job = std::move(job)] {
            writer->settle();
            QMetaObject::invokeMethod(
                desk, [reader, job] { job(*reader); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void History::settle(QObject *context, std::function<void()> done)
{
    readAfterWriting(
        [this, guard = QPointer<QObject>(context), done = std::move(done)](HistoryReader &) { reply(guard, done); });
}

void History::reply(const QPointer<QObject> &context, std::function<void()> answer)
{
    // Here, not there: only this thread knows whether the context still lives.
    QMetaObject::invokeMethod(
        this,
        [context, answer = std::move(answer)] {
            if (context)
                answer();
        },
        Qt::QueuedConnection);
}

void History::page(const HistoryRoom &room, const FeedItem &before, int count, QObject *context,
                   Answer<HistoryPage> answer)
{
    readAfterWriting([this, room, before, count, guard = QPointer<QObject>(context), answer](HistoryReader &reader) {
        const auto id = undisturbed<qint64>([&] { return reader.idOf(room, before); });
        const auto found = id ? undisturbed<HistoryPage>([&] { return reader.page(room, *id, count); })
                              : Result<HistoryPage>(id.error());
        reply(guard, [answer, found] { answer(found); });
    });
}

void History::pageBefore(const HistoryRoom &room, const QDateTime &moment, int count, QObject *context,
                         Answer<HistoryPage> answer)
{
    const qint64 before = historyid::first(moment.toMSecsSinceEpoch());
    readAfterWriting([this, room, before, count, guard = QPointer<QObject>(context), answer](HistoryReader &reader) {
        const auto found = undisturbed<HistoryPage>([&] { return reader.page(room, before, count); });
        reply(guard, [answer, found] { answer(found); });
    });
}

void History::search(const HistoryQuery &query, qint64 before, int count, QObject *context, Answer<HistoryHits> answer)
{
    const int number = ++*m_searches;
    m_reader->interrupt();
    readAfterWriting([this, query, before, count, number, searches = m_searches, guard = QPointer<QObject>(context),
                      answer = std::move(answer)](HistoryReader &reader) {
        Result<HistoryHits> found = Error{Error::Kind::Cancelled, {}, {}, {}};
        // Interrupted although it is the newest: the one before was meant.
        while (number == *searches && !found.isOk() && found.error().kind == Error::Kind::Cancelled)
            found = reader.search(query, before, count);
        if (number == *searches)
            reply(guard, [answer, found] { answer(found); });
    });
}

} // namespace partyline
