// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/inspectorwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace partyline {

class HelpWindow;
class KeyBook;
class MainWindow;
class RoomBook;
class Theme;

/// The menu Help: the manual on F1 wherever one is, the connections, the support bundle.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        RoomBook &rooms;
        const Theme &theme;
        const KeyBook &keys;
        QString settingsFile;
    };

    /// All outlive the desk.
    explicit HelpDesk(Parts parts, QObject *parent = nullptr);
    ~HelpDesk() override;

    /// At the section of what has the focus.
    void openManual();
    void openConnections();
    void openSupport();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<InspectedLine> lines() const;

    const Parts m_;
    std::unique_ptr<HelpWindow> m_manual; ///< nobody's child: a dialog that blocks our windows must not block it
};

} // namespace partyline
