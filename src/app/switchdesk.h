// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/quickswitchmodel.h"

#include <QPointer>

namespace partyline {

class AccountBook;
class MainWindow;
class QuickSwitcher;
class RecentRooms;
class RoomBook;
class TabItem;
class Theme;

/// Opens the quick switcher with what there is to go to: open rooms, the last ones first; rooms of former days; people
/// of the open rooms; everything that the menus do.
class SwitchDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountBook &accounts;
        RoomBook &rooms;
        RecentRooms &recent;
        const Theme &theme;
    };

    /// All outlive the desk.
    explicit SwitchDesk(Parts parts, QObject *parent = nullptr);

    void open();
    QList<SwitchEntry> entries() const;

private:
    void note(const TabItem *item);
    void addRooms(QList<SwitchEntry> &entries) const;
    void addFormerRooms(QList<SwitchEntry> &entries) const;
    void addPeople(QList<SwitchEntry> &entries) const;
    void addActions(QList<SwitchEntry> &entries) const;

    Parts m_;
    QStringList m_used; ///< keys, the latest first
    QPointer<QuickSwitcher> m_open;
};

} // namespace partyline
