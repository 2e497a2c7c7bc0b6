// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What creators told: its window, and where a click on it leads. The rest of the application stands in application.cpp.
#include "app/application.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanelobby.h"
#include "ui/noticespanel.h"
#include "ui/streamnoticesdialog.h"

namespace partyline {

using namespace Qt::StringLiterals;

void Application::tellAboutNotices(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_window.showNotice({Status::Tint::Danger, u"database"_s, tr("Notifications are in trouble."), sentence});
}

void Application::showNotices(Account &account)
{
    auto *stream = qobject_cast<FloatplaneAccount *>(&account);
    if (!stream)
        return;
    for (StreamNoticesDialog *open : m_window.findChildren<StreamNoticesDialog *>()) {
        if (&open->account() == stream) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *notices = new StreamNoticesDialog(*stream, m_theme, m_settings, &m_emotes, &m_window);
    connect(notices, &StreamNoticesDialog::opened, this,
            [this, stream](const Notification &notice) { openNotice(*stream, notice); });
    notices->show();
}

/// A livestream's room, anything else in the browser.
void Application::openNotice(FloatplaneAccount &account, const Notification &notice)
{
    if (notice.type != Notification::Type::LivestreamStart) {
        if (const auto opened = openNoticePage(notice, account.endpoints().site); !opened)
            m_window.showNotice({Status::Tint::Danger, u"bell"_s, tr("This cannot be opened."), opened.error().text});
        return;
    }
    const auto known = account.lobby().streamOfCreator(notice.creatorId);
    if (known && !known->id.isEmpty()) {
        m_rooms.open(account, known->id);
        return;
    }
    findLivestream(account, {}, notice.creatorId, &account,
                   [this, &account](const Result<Livestream> &found) { openFound(account, found); });
}

void Application::openFound(FloatplaneAccount &account, const Result<Livestream> &found)
{
    if (!found) {
        m_window.showNotice(
            {Status::Tint::Danger, u"broadcast"_s, tr("The livestream was not found."), found.error().text});
        return;
    }
    account.lobby().learn(*found);
    m_rooms.open(account, found->id);
}

} // namespace partyline
