// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Settings: where their window leads. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/settingswindow.h"

namespace partyline {

void Application::setUpSettings()
{
    connect(&m_window, &MainWindow::settingsWanted, this, [this] { m_settingsDesk.open(); });
    SettingsLinks links;
    links.notifications = [this] { openAlerts(); };
    links.rules = [this] { emit m_window.rulesWanted(); };
    if (!m_commandLine.safeMode) {
        links.history = [this] { openHistoryDialog(); };
        links.search = [this] { openSearch(); };
    }
    links.signIn = [this] { openSignIn(); };
    links.practise = [this] { practise(); };
    m_settingsDesk.setLinks(std::move(links));
}

} // namespace partyline
