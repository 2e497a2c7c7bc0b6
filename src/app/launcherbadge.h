// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace partyline {

/// The number on the program's launcher: com.canonical.Unity.LauncherEntry, which docks and task bars listen to
/// (Unity, Dash to Dock, Plasma, Plank).
class LauncherBadge final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostCount = 9'999;

    explicit LauncherBadge(QObject *parent = nullptr);
    /// Takes the number back.
    ~LauncherBadge() override;

    /// 0: no number. `isUrgent`: the launcher asks for the eye.
    void set(int count, bool isUrgent);
    int count() const { return m_count; }

private:
    void send() const;

    QDBusServiceWatcher m_watcher;
    int m_count = 0;
    bool m_isUrgent = false;
};

} // namespace partyline
