// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>

namespace partyline {

/// What the desktop prefers, from the settings portal (org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance; for motion also org.gnome.desktop.interface, which is older), and every change of it.
/// Without a portal, and where the desktop has no preference, what it draws its own windows with decides. A portal that
/// comes later, or again, is asked then.
class DesktopLook final : public QObject
{
    Q_OBJECT

public:
    /// Whether the platform's own palette is dark, before we set ours.
    explicit DesktopLook(bool isPlatformDark = false, QObject *parent = nullptr);

    /// Asks now and listens from now on.
    void follow();
    bool prefersDark() const { return m_dark; }
    bool prefersContrast() const { return m_contrast; }
    bool prefersStill() const { return m_reducesMotion || !m_animates; }

signals:
    void changed(bool prefersDark, bool prefersContrast);
    void stillChanged(bool prefersStill);

private slots:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askAll();
    void ask(const QString &space, const QString &key);
    void hearOfMotion(const QString &key, const QVariant &value);

    const bool m_isPlatformDark;
    bool m_dark = m_isPlatformDark;
    bool m_contrast = false;
    bool m_reducesMotion = false;
    bool m_animates = true;
    QDBusServiceWatcher m_portal;
};

} // namespace partyline
