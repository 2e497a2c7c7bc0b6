// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjmoderation.h"
#include "ui/stafflist.h"

#include <QDialog>

#include <array>
#include <memory>

class QLineEdit;
class QListView;
class QPushButton;

namespace partyline {

class CountedTabs;
class ModerationDesk;
class StatusLine;

/// Who is banned, muted and banned from the wait list of a room, and who its staff is, here or not: who, why, until
/// when, by whom. From here bans are lifted and roles changed. Follows what happens in the room while it is open.
class RoomStaffWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    RoomStaffWindow(ModerationDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    using List = PlugDjModeration::List;
    static constexpr int Lists = 4;

    struct Tab
    {
        StaffListModel model;
        QListView *view = nullptr;
        Error error; ///< why it could not be fetched; no text: it could
        bool isStale = true;
    };

    void addTab(List list, const QString &title, const QString &whenEmpty);
    Tab &tab(List list) { return *m_tabs[size_t(list)]; }
    List current() const;
    void fetch(List list);
    void take(List list);
    void review();
    /// What the button does for the row that is chosen.
    void act();
    void changeRole(const StaffRow &row);
    QList<StaffRow> rowsOf(List list) const;
    QString whyNoAction() const;

    ModerationDesk &m_desk;
    const Theme &m_theme;
    std::array<std::unique_ptr<Tab>, Lists> m_tabs;
    QLineEdit *m_filter;
    CountedTabs *m_pages;
    StatusLine *m_status;
    QPushButton *m_action;
};

} // namespace partyline
