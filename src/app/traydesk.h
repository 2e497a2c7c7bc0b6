// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/trayhost.h"
#include "ui/tokens.h"

#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <memory>
#include <tuple>

namespace partyline {

class AlertBook;
class AlertDesk;
class FloatplaneAccount;
class MainWindow;
class Theme;

/// The icon in the desktop's tray: what is unread, who is live, do not disturb, show and hide. The window goes there
/// only while somebody shows the icon, and comes back when nobody does any more.
class TrayDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AlertBook &book;
        AlertDesk &alerts;
        const Theme &theme;
    };
    struct Patience
    {
        std::chrono::milliseconds begin{4'000};   ///< so long a hidden start waits for a host
        std::chrono::milliseconds absence{3'000}; ///< so long a host may be away: panels start anew
    };

    /// All outlive the desk.
    explicit TrayDesk(Parts parts, QObject *parent = nullptr)
        : TrayDesk(parts, Patience(), parent)
    {
    }
    TrayDesk(Parts parts, Patience patience, QObject *parent = nullptr);
    ~TrayDesk() override;

    /// Begins to look for a host; the icon comes with it, if it is wanted.
    void start();
    /// The window stays away if there is a tray to come back from; else it is shown minimised.
    void startHidden();
    /// Somebody shows tray icons.
    bool hasHost() const { return m_host.isThere(); }
    bool isShown() const { return m_icon && m_icon->isVisible(); }
    /// Every window out of sight, and not a sound until they are back.
    void hideAll();
    void toggle();
    const QMenu &menu() const { return m_menu; }
    /// Of `side` px, with the mark of what is unread.
    QPixmap picture(int side) const;
    QString toolTip() const;

signals:
    /// A stream that is on air was chosen.
    void streamWanted(partyline::FloatplaneAccount *account, const QString &streamId);
    void quitWanted();

private:
    void follow();
    bool canHide() const { return isShown() && m_host.isThere(); }
    bool staysOnClose();
    void sayMissing();
    void fillMenu();
    void fillLive();
    void fillDisturb();
    void hideOthers();
    void showOthers();
    void comeBack();
    void update();
    void refresh();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Parts m_;
    const Patience m_patience;
    TrayHost m_host;
    QMenu m_menu;
    QMenu *m_live;
    QMenu *m_disturb;
    QAction *m_showAction;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QList<QPointer<QWidget>> m_hidden; ///< other windows that went with ours
    QTimer m_begin;
    QTimer m_absence;
    QTimer m_update;                         ///< what changes in one turn of the event loop is drawn once
    std::tuple<bool, int, ThemeKind> m_look; ///< that the icon was drawn with
    int m_unread = 0;
    int m_mentions = 0;
    bool m_startsHidden = false;
};

} // namespace partyline
