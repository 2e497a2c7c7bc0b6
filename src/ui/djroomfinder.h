// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjroomsearch.h"
#include "store/settings.h"
#include "ui/roomfinder.h"
#include "ui/roomlistmodel.h"

class QLabel;
class QListView;
class QPushButton;

namespace partyline {

class LinkButton;
class PlugDjAccount;
class RoomListDelegate;
class StatusLine;
class Theme;

/// The rooms of a plug.dj server: favourites, own, recent and all of them, or those that the typed words find.
class DjRoomFinder final : public RoomFinder
{
    Q_OBJECT

public:
    /// Account and theme outlive the finder. `recent`: rooms of this account, the latest first.
    DjRoomFinder(PlugDjAccount &account, const Theme &theme, const QList<RecentRoom> &recent,
                 PlugDjRoomSearch::Options options, QWidget *parent = nullptr);
    ~DjRoomFinder() override;

    void setText(const QString &text, const QString &address) override;
    bool takeKey(const QKeyEvent &event) override;
    QString choice() const override;
    bool actOnEnter() override;
    QString placeholder() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void connectParts();
    void rebuild();
    QList<RoomListRow> rows() const;
    QList<RoomListRow> browsed() const;
    QList<RoomListRow> searched() const;
    RoomListRow rowOf(const plugdj::RoomListEntry &room, RoomListRow::Section section, bool isKnown) const;
    QList<RoomListRow> recentRows() const;
    QList<RoomListRow> listRows(const QList<plugdj::RoomListEntry> &rooms, RoomListRow::Section section) const;
    std::optional<RoomListRow> moreRow() const;
    bool isFoundExactly() const;
    void selectPreferred();
    void step(int by);
    void toggleStar(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void loadMoreAtEnd();
    void updateWords();
    void applyLooks();
    void askForNewRoom();

    PlugDjAccount &m_account;
    const Theme &m_theme;
    const QList<RecentRoom> m_recent;
    PlugDjRoomSearch m_search;
    RoomListModel m_model;
    RoomListDelegate *m_delegate;
    QListView *m_list;
    StatusLine *m_trouble;
    LinkButton *m_retry;
    QLabel *m_count;
    QLabel *m_about;
    LinkButton *m_create;
    QTimer m_ticker; ///< counts the seconds of a wait
    QString m_text;
    QString m_address;
    QString m_chosen; ///< key of the row that the person went to; empty while the best one is meant
    std::optional<Error> m_starTrouble;
    std::optional<Error> m_listTrouble;
};

} // namespace partyline
