// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "store/historyexport.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QFileDialog;
class QThread;

namespace partyline {

/// Writes an export in a thread and with a connection of its own, so that it holds up neither the window nor a search.
/// What stood in the file before is there until the last line is written, and stays when it does not come to that.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    /// What is written; runs in the thread.
    using Work = std::function<Result<qint64>(HistoryReader &, HistoryExport &, const HistoryExport::Progress &)>;

    /// From the history file into `target`, whose ending says the format. Begins at once.
    ExportJob(const QString &history, const QString &target, Work work, QObject *parent = nullptr);
    /// Stops it; waits for the page that is being read.
    ~ExportJob() override;

    /// failed() follows, of Kind::Cancelled.
    void cancel();

    /// ".html" and ".jsonl"; anything else is text.
    static HistoryExport::Format formatOf(const QString &file);
    /// Asks where to and in which format; `stem` is proposed. Deletes itself; the caller opens it.
    static QFileDialog *question(const QString &title, const QString &stem, QWidget *parent);

signals:
    /// So many lines are written.
    void progressed(qint64 lines);
    void finished(qint64 lines);
    void failed(const partyline::Error &error);

private:
    std::shared_ptr<std::atomic<bool>> m_stops = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<QThread> m_thread;
};

} // namespace partyline
