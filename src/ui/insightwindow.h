// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/pollresultsmodel.h"
#include "store/history.h"
#include "store/insightsource.h"
#include "ui/chartbars.h"
#include "ui/theme.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QListView;
class QStackedWidget;
class QTableView;

namespace partyline {

class CountedTabs;
class EmoteStore;
class InsightTable;
class StatusLine;
class TimeChart;

/// What history tells of a room in charts: when how much was said, by whom, with which emotes, what was played and how
/// it was liked, how polls ended. Each chart has its table, and both can be copied and saved.
class InsightWindow final : public QDialog
{
    Q_OBJECT

public:
    enum class Range { Today, Day, Week, Month, Everything, Own };
    Q_ENUM(Range)
    enum class Page { Activity, People, Emotes, Tracks, Polls };

    /// All outlive the window; `emotes` may be null.
    InsightWindow(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~InsightWindow() override;

    /// As soon as history has said which rooms it knows.
    void showRoom(const HistoryRoom &room);
    void setRange(Range range);
    void setOwnRange(const QDateTime &from, const QDateTime &to);
    void showPage(Page page);
    bool isBusy() const { return m_isBusy || m_isLoading; }
    const Insight &insight() const { return m_insight; }

    // What the buttons do once a file is chosen; false with a sentence in the window when it failed.
    bool savePicture(const QString &path);
    bool saveTable(const QString &path);

signals:
    /// The charts show another insight, or why there is none.
    void changed();

private:
    struct Sheet
    {
        QStackedWidget *stack = nullptr; ///< the chart, and its table behind it
        QListView *bars = nullptr;       ///< null for the activity
        ChartBarsModel *model = nullptr; ///< null for activity and polls
        InsightTable *table = nullptr;
        QLabel *hint = nullptr;
    };

    void build();
    QLayout *makeChoices();
    QWidget *makeSheets();
    QWidget *makeActivity();
    QLayout *makeButtons();
    Sheet &addSheet(const QString &name, QWidget *chart);
    QListView *makeBars(Sheet &sheet, const QString &name);
    void loadRooms();
    void fillRooms(const QList<HistoryRoomInfo> &rooms);
    InsightQuery query() const;
    void compute();
    void take(const Result<Insight> &insight);
    void fillActivity();
    void fillPeople();
    void fillEmotes();
    void fillTracks();
    void fillPolls();
    void updateSummary();
    void updateHints();
    QString title() const;
    QString rangeText() const;
    Sheet &sheet() { return m_sheets[currentSheet()]; }
    qsizetype currentSheet() const;
    QImage picture();
    QByteArray table() const;
    void askWhere(const QString &heading, const QString &suffix, bool (InsightWindow::*save)(const QString &));
    bool settle(const QString &path, const QString &why);

    History &m_history;
    const Theme &m_theme;
    EmoteStore *m_emotes;
    InsightSource m_source;
    PollResultsModel m_polls;
    Insight m_insight;
    HistoryRoom m_wanted; ///< to be shown once the rooms are there
    bool m_isBusy = false;
    bool m_isLoading = false; ///< the rooms
    bool m_hasRooms = false;
    QElapsedTimer m_clock;
    QTimer m_wait; ///< before it is said that it takes time
    QString m_trouble;
    QComboBox *m_room = nullptr;
    QComboBox *m_range = nullptr;
    QComboBox *m_unit = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QWidget *m_own = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_value = nullptr;
    TimeChart *m_chart = nullptr;
    StatusLine *m_status = nullptr;
    CountedTabs *m_tabs = nullptr;
    QList<Sheet> m_sheets; ///< in the order of Page
};

} // namespace partyline
