// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "ui/theme.h"

#include <QDialog>
#include <QPointer>

class QProgressBar;
class QPushButton;

namespace partyline {

class ExportJob;
class StatusLine;

/// Writes the whole history of a room into a file: how far it is, how it ended; closing it ends the export.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `history` and `theme` outlive the dialog.
    ExportDialog(History &history, HistoryRoom room, QString name, const Theme &theme, QWidget *parent = nullptr);

    /// Asks for a file first; the dialog shows itself then, and deletes itself when it is closed.
    void ask();
    /// Writes it; the file's ending says how.
    void exportTo(const QString &file);

private:
    void build();
    void count();
    void follow(qint64 lines);
    void end();

    History &m_history;
    const HistoryRoom m_room;
    const QString m_name; ///< of the room
    const Theme &m_theme;
    StatusLine *m_status = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_button = nullptr;
    std::unique_ptr<ExportJob> m_job;
    qint64 m_total = 0; ///< 0: not known yet
};

} // namespace partyline
