// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "feed/pollresultsmodel.h"

#include <QDialog>

class QListView;
class QPushButton;
class QScrollArea;

namespace partyline {

class PollChart;
class StatusLine;
class Theme;

/// The polls of this session with their charts, the newest first; pictures and tables of them to copy and save.
class PollHistoryWindow final : public QDialog
{
    Q_OBJECT

public:
    /// The theme outlives the window.
    PollHistoryWindow(const QString &roomName, const Theme &theme, QWidget *parent = nullptr);

    /// As FloatplaneController::polls() has them; those that are open stand on top, once we have voted in them.
    void setPolls(const QList<Poll> &polls);
    void showPoll(const QString &id);
    PollChart &chart() const { return *m_chart; }

    // What the buttons do once a file is chosen; false with a sentence in the window when it failed.
    bool savePicture(const QString &path);
    bool saveTable(const QString &path);

private:
    void makeButtons(class QLayout &column);
    void showChosen();
    void copyPicture();
    void copyText();
    void askWhere(const QString &title, const QString &suffix, bool (PollHistoryWindow::*save)(const QString &));
    bool settle(bool isSaved, const QString &path, const QString &why);

    const Theme &m_theme;
    const QString m_roomName;
    PollResultsModel m_model;
    QListView *m_list;
    PollChart *m_chart;
    QScrollArea *m_scroll;
    StatusLine *m_status;
    QList<QPushButton *> m_buttons;
};

} // namespace partyline
