// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/releasecheck.h"
#include "store/updatesettings.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace partyline {

/// Asks for a newer version once a day, if that is wished, and whenever it is told to. Tells of each version once by
/// itself.
class UpdateDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours Interval{24};

    /// `settings` outlives it. `now` is the clock, UTC.
    UpdateDesk(UpdateSettings &settings, QVersionNumber running,
               std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    /// From now on it asks by itself when it is due.
    void start();
    /// At once, whatever is wished; answered() follows.
    void ask();
    /// The newer version that was found last, in this run.
    const std::optional<Release> &found() const { return m_found; }

signals:
    /// A version that nobody was told of yet.
    void news(const partyline::Release &release);
    /// A sentence for whoever asked.
    void answered(const QString &sentence, bool isNewer);

private:
    void askWhenDue();
    bool isDue() const;

    UpdateSettings &m_settings;
    const QVersionNumber m_running;
    const std::function<QDateTime()> m_now;
    ReleaseCheck m_check;
    QTimer m_timer;
    std::optional<Release> m_found;
};

} // namespace partyline
