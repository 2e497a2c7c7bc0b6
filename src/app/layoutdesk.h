// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layoutbook.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace partyline {

class AccountBook;
class EverythingDesk;
class LayoutRepairDialog;
class MainWindow;
class PlaceKeeper;
class RoomBook;
class RoomController;
class RoomPage;
class Settings;
class TabItem;
class Theme;

/// What stands where, from run to run: writes it down as it changes, sets it up at the start, asks when the file is
/// damaged, and opens again what was closed. Practice rooms are not remembered.
class LayoutDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountBook &accounts;
        RoomBook &rooms;
        EverythingDesk &everything;
        const Theme &theme;
    };
    /// Changes of one moment are taken together; this and the writer's delay are what a crash may take.
    static constexpr std::chrono::milliseconds Moment{20};

    /// All outlive the desk.
    LayoutDesk(Parts parts, const QString &file, QObject *parent = nullptr);
    ~LayoutDesk() override;

    /// Size and place of the window, before it is shown.
    void placeWindow();
    /// Rooms, tabs and windows of the last run; the accounts are there. Asks first when the file is damaged.
    void restore();
    /// For where the last run has no say: from now on what stands is written down.
    void begin();
    /// Where somebody reads in this room is kept.
    void follow(RoomController &room, RoomPage &page);
    /// Writes down what stands, at once.
    void save();
    /// The rooms go now: what stood until here is what the next run finds.
    void freeze();
    /// What was closed last, where it stood. False when there is nothing, or nobody could enter it any more.
    bool reopen();
    bool canReopen() const { return !m_closed.isEmpty(); }
    LayoutBook &book() { return m_book; }

signals:
    /// The file cannot be written, or was left alone: two sentences.
    void trouble(const QString &what, const QString &why);

private:
    void change();
    void remember();
    Layout written() const;
    void setUp(const Layout &layout);
    void askHowToRepair();
    void repair(const QString &copy);
    void noteClosing(const QList<TabItem *> &items);
    void tellClosed();
    QString frontKey(const Layout &layout) const;

    Parts m_;
    LayoutBook m_book;
    QTimer m_moment;
    QHash<QString, QPointer<PlaceKeeper>> m_keepers;
    QList<LayoutClosed> m_closed;
    QPointer<LayoutRepairDialog> m_dialog;
    bool m_isRunning = false; ///< what changes is the user's doing
};

} // namespace partyline
