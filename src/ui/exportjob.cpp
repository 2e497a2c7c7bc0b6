// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/exportjob.h"

#include "core/filestem.h"
#include "store/historyreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QThread>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> write(const QString &history, const QString &target, const ExportJob::Work &work,
                     const HistoryExport::Progress &progress)
{
    QSaveFile out(target);
    const auto refused = [&] {
        return Error{Error::Kind::Storage,
                     ExportJob::tr("%1 cannot be written: %2").arg(target, out.errorString()),
                     u"export"_s,
                     {}};
    };
    if (!out.open(QIODevice::WriteOnly))
        return refused();
    HistoryReader reader(history);
    HistoryExport exporting(ExportJob::formatOf(target), out);
    Result<qint64> lines = work(reader, exporting, progress);
    if (lines && !out.commit())
        return refused();
    return lines;
}

} // namespace

ExportJob::ExportJob(const QString &history, const QString &target, Work work, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, history, target, work = std::move(work), stops = m_stops] {
        // What is emitted here arrives in the thread of whoever listens; the destructor waits for this to end.
        const Result<qint64> lines = write(history, target, work, [this, &stops](qint64 written) {
            emit progressed(written);
            return !*stops;
        });
        if (lines)
            emit finished(*lines);
        else
            emit failed(lines.error());
    }))
{
    m_thread->setObjectName(u"history-export"_s);
    m_thread->start();
}

ExportJob::~ExportJob()
{
    cancel();
    m_thread->wait();
}

void ExportJob::cancel()
{
    *m_stops = true;
}

HistoryExport::Format ExportJob::formatOf(const QString &file)
{
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive))
        return HistoryExport::Format::Html;
    return file.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? HistoryExport::Format::Json : HistoryExport::Format::Text;
}

QFileDialog *ExportJob::question(const QString &title, const QString &stem, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("JSON lines (*.jsonl)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(HistoryExport::suffix(HistoryExport::Format::Text));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto format = filter.contains(u"jsonl"_s)  ? HistoryExport::Format::Json
                            : filter.contains(u"html"_s) ? HistoryExport::Format::Html
                                                         : HistoryExport::Format::Text;
        dialog->setDefaultSuffix(HistoryExport::suffix(format));
    });
    if (const QString name = fileStem(stem); !name.isEmpty())
        dialog->selectFile(name);
    return dialog;
}

} // namespace partyline
