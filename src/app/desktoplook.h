// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace partyline {

/// What the desktop prefers, from the settings portal (org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance; for motion also org.gnome.desktop.interface, which is older), and every change of it.
/// Without a portal nothing is ever said.
class DesktopLook final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(QObject *parent = nullptr);

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
    void ask(const QString &space, const QString &key);
    void hearOfMotion(const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_reducesMotion = false;
    bool m_animates = true;
};

} // namespace partyline
