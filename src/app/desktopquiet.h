// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace partyline {

/// Whether the desktop itself is not to be disturbed: the property Inhibited of the notification service (KDE), or
/// GNOME's show-banners as the settings portal tells it. A desktop that says neither is not asked in vain: its service
/// holds notifications back by itself.
class DesktopQuiet final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopQuiet(QObject *parent = nullptr);

    /// Begins to ask.
    void follow();
    bool isQuiet() const { return m_isInhibited || !m_showsBanners; }

signals:
    void changed(bool isQuiet);

private slots:
    void hearProperties(const QString &interface, const QVariantMap &values, const QStringList &invalid);
    void hearSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askService();
    void take(bool isInhibited, bool showsBanners);

    QDBusServiceWatcher m_watcher;
    bool m_isInhibited = false;
    bool m_showsBanners = true;
};

} // namespace partyline
