// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/settingsdesk.h"

#include "store/settingschoices.h"
#include "ui/settingspage.h"
#include "ui/settingswindow.h"

namespace partyline {

SettingsDesk::SettingsDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    addChoices(m_book, parts.settings);
    addChoices(m_book, parts.alerts);
    addChoices(m_book, parts.rules);
}

SettingsWindow &SettingsDesk::open(const QString &page, const QString &search)
{
    auto *window = m_parts.window.findChild<SettingsWindow *>();
    if (!window) {
        window = new SettingsWindow(m_book, m_parts.theme, &m_parts.window);
        window->addPage(makeGeneralPage(m_parts.theme, m_book, m_links));
        window->addPage(makeLookPage(m_parts.theme, m_book));
        window->addPage(makeFeedPage(m_parts.theme, m_book, m_links));
        window->addPage(makeNotificationsPage(m_parts.theme, m_book, m_links));
        window->addPage(makeHistoryPage(m_parts.theme, m_book, m_links));
        for (const PageMaker &maker : m_makers)
            window->addPage(maker(m_parts.theme, m_book));
    }
    window->show();
    window->raise();
    window->activateWindow();
    if (!page.isEmpty())
        window->showPage(page);
    if (!search.isEmpty())
        window->search(search);
    return *window;
}

} // namespace partyline
