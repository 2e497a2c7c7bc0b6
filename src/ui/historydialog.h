// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "ui/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace partyline {

/// What history keeps: its size, for how long and how much, which rooms, and what is to be forgotten.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    HistoryDialog(History &history, const Theme &theme, QWidget *parent = nullptr);

private:
    void build();
    void load();
    void fill(const QList<HistoryRoomInfo> &rooms, qint64 bytes, const HistoryRetention &retention);
    void applyRetention();
    void forgetRoom();

    History &m_history;
    const Theme &m_theme;
    QLabel *m_size = nullptr;
    QComboBox *m_days = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QListWidget *m_rooms = nullptr;
    QPushButton *m_forget = nullptr;
    QList<HistoryRoomInfo> m_known;
};

} // namespace partyline
