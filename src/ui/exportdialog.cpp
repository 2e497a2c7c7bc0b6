// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/exportdialog.h"

#include "ui/exportjob.h"
#include "ui/feedtext.h"
#include "ui/statusline.h"

#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 440; ///< at 100 %
constexpr int WholeBar = 1000;

} // namespace

ExportDialog::ExportDialog(History &history, HistoryRoom room, QString name, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_room(std::move(room))
    , m_name(withoutControls(std::move(name)))
    , m_theme(theme)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export history"));
    build();
}

void ExportDialog::build()
{
    m_status = new StatusLine(this);
    m_status->setTheme(m_theme);
    m_status->setAccessibleName(tr("Export status"));
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Lines written"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_button = new QPushButton(tr("Cancel"), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_status);
    layout->addWidget(m_bar);
    layout->addStretch();
    layout->addWidget(m_button, 0, Qt::AlignTrailing);
    resize(m_theme.px(Width), sizeHint().height());
    connect(m_button, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::ask()
{
    setAttribute(Qt::WA_DeleteOnClose);
    QFileDialog *dialog = ExportJob::question(tr("Export the history of %1").arg(m_name), m_name, parentWidget());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        show();
        exportTo(file);
    });
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ExportDialog::exportTo(const QString &file)
{
    follow(0);
    count();
    m_job = std::make_unique<ExportJob>(m_history.file(), file,
                                        [room = m_room, name = m_name](HistoryReader &reader, HistoryExport &writer,
                                                                       const HistoryExport::Progress &progress) {
                                            return writer.room(reader, room, name, progress);
                                        });
    connect(m_job.get(), &ExportJob::progressed, this, &ExportDialog::follow);
    connect(m_job.get(), &ExportJob::finished, this, [this, file](qint64 lines) {
        m_status->setStatus({Status::Tint::Positive,
                             u"circle-check"_s,
                             {},
                             tr("%n lines written to %1.", nullptr, int(lines)).arg(file)});
        end();
    });
    connect(m_job.get(), &ExportJob::failed, this, [this](const Error &error) {
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
        end();
    });
}

/// For the bar; the export does not wait for it.
void ExportDialog::count()
{
    m_history.ask<qint64>(
        this,
        [room = m_room](HistoryReader &reader) -> Result<qint64> {
            const auto rooms = reader.rooms();
            if (!rooms)
                return rooms.error();
            for (const HistoryRoomInfo &info : *rooms) {
                if (info.room == room)
                    return info.lines;
            }
            return 0;
        },
        [this](const Result<qint64> &lines) { m_total = lines ? *lines : 0; });
}

void ExportDialog::follow(qint64 lines)
{
    if (m_total > 0) {
        m_bar->setRange(0, WholeBar);
        m_bar->setValue(int(std::min<qint64>(WholeBar, lines * WholeBar / m_total)));
    }
    m_status->setStatus(
        {Status::Tint::Info, u"download"_s, {}, tr("Exporting %1: %n lines so far.", nullptr, int(lines)).arg(m_name)});
}

void ExportDialog::end()
{
    m_bar->hide();
    m_button->setText(tr("Close"));
    m_button->setFocus();
}

} // namespace partyline
