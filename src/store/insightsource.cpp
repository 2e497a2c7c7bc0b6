// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/insightsource.h"

#include "store/historyreader.h"

namespace partyline {

using namespace Qt::StringLiterals;

InsightSource::InsightSource(const QString &file, QObject *parent)
    : QObject(parent)
    , m_desk(new QObject)
    , m_reader(std::make_shared<HistoryReader>(file))
{
    m_thread.setObjectName(u"insight"_s);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

InsightSource::~InsightSource()
{
    cancel();
    QMetaObject::invokeMethod(
        m_desk, [reader = m_reader] { reader->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void InsightSource::cancel()
{
    ++*m_number;
    m_reader->interrupt();
}

void InsightSource::compute(const InsightQuery &query, QObject *context, Answer answer)
{
    cancel();
    const int number = *m_number;
    QMetaObject::invokeMethod(
        m_desk,
        [this, query, number, wanted = m_number, reader = m_reader, guard = QPointer<QObject>(context),
         answer = std::move(answer)] {
            Result<Insight> insight = Error{Error::Kind::Cancelled, {}, {}, {}};
            // Interrupted although it is the newest: the one before was meant.
            while (number == *wanted && !insight.isOk() && insight.error().kind == Error::Kind::Cancelled)
                insight = insightOf(*reader, query);
            reader->close(); // the file may be set aside before the next one
            if (number != *wanted)
                return;
            QMetaObject::invokeMethod(
                this,
                [guard, number, wanted, answer, insight] {
                    if (guard && number == *wanted)
                        answer(insight);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace partyline
