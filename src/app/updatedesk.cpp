// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/updatedesk.h"

namespace partyline {

using namespace std::chrono_literals;

namespace {

/// Often enough to notice that a day is over, also after a sleep of the machine.
constexpr auto LookEvery = 30min;

} // namespace

UpdateDesk::UpdateDesk(UpdateSettings &settings, QVersionNumber running, std::function<QDateTime()> now,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_running(running)
    , m_now(std::move(now))
    , m_check(std::move(running))
{
    m_timer.setInterval(LookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &UpdateDesk::askWhenDue);
    connect(&m_check, &ReleaseCheck::newer, this, [this](const Release &release) {
        m_found = release;
        emit answered(tr("Partyline %1 is there; this is %2.").arg(release.version.toString(), m_running.toString()),
                      true);
        if (release.version.toString() == m_settings.lastTold())
            return;
        m_settings.setLastTold(release.version.toString());
        emit news(release);
    });
    connect(&m_check, &ReleaseCheck::upToDate, this, [this] {
        m_found.reset();
        emit answered(tr("This is the newest version (%1).").arg(m_running.toString()), false);
    });
    connect(&m_check, &ReleaseCheck::failed, this, [this](const Error &error) { emit answered(error.text, false); });
}

void UpdateDesk::start()
{
    connect(&m_settings, &UpdateSettings::asksChanged, this, &UpdateDesk::askWhenDue);
    connect(&m_settings, &UpdateSettings::addressChanged, this, &UpdateDesk::askWhenDue);
    m_timer.start();
    askWhenDue();
}

void UpdateDesk::ask()
{
    if (m_settings.feed().isEmpty()) {
        const QString complaint = UpdateSettings::complaintAbout(m_settings.address());
        emit answered(complaint.isEmpty() ? tr("Enter the address of a release feed first.") : complaint, false);
        return;
    }
    m_settings.setLastAsked(m_now());
    m_check.ask(m_settings.feed());
}

void UpdateDesk::askWhenDue()
{
    if (isDue())
        ask();
}

bool UpdateDesk::isDue() const
{
    if (!m_settings.asks() || m_settings.feed().isEmpty() || m_check.isAsking())
        return false;
    const QDateTime last = m_settings.lastAsked();
    // A clock that was set back must not silence it for years.
    return !last.isValid() || last > m_now() || last.secsTo(m_now()) >= std::chrono::seconds(Interval).count();
}

} // namespace partyline
