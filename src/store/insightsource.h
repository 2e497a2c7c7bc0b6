// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/insight.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace partyline {

/// Computes insights in a thread and over a connection of its own, so that neither the window nor a search waits for a
/// year of lines.
class InsightSource final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Insight> &)>;

    /// The history's file; it need not be there yet.
    explicit InsightSource(const QString &file, QObject *parent = nullptr);
    ~InsightSource() override;

    /// Ends the one that goes on, which is not answered then. No answer once `context` is gone.
    void compute(const InsightQuery &query, QObject *context, Answer answer);
    void cancel();

private:
    QThread m_thread;
    QObject *m_desk; ///< lives in m_thread, which destroys it
    std::shared_ptr<HistoryReader> m_reader;
    std::shared_ptr<std::atomic<int>> m_number = std::make_shared<std::atomic<int>>(0);
};

} // namespace partyline
