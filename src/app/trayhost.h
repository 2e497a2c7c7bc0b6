// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace partyline {

/// Whether somebody shows tray icons: a StatusNotifierHost on the bus, or the system tray of an X11 panel. Qt asks the
/// bus only once, for good, so it must not be asked before a host is there.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    /// Begins to ask; known() follows.
    void follow();
    bool isKnown() const { return m_isKnown; }
    bool isThere() const { return m_hasNotifierHost || hasX11Tray(); }

signals:
    /// The first answer, and each change.
    void known(bool isThere);

private slots:
    void ask();

private:
    void take(bool hasNotifierHost);
    static bool hasX11Tray();

    QDBusServiceWatcher m_watcher;
    bool m_hasNotifierHost = false;
    bool m_isKnown = false;
};

} // namespace partyline
