// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Newer versions: the page of the settings, and the notice. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/updatespage.h"

#include <QDesktopServices>

namespace partyline {

using namespace Qt::StringLiterals;

void Application::setUpUpdates()
{
    addChoices(m_settingsDesk.book(), m_settings.updates());
    m_settingsDesk.addPage([this](const Theme &theme, ChoiceBook &book) -> SettingsPage * {
        auto *page = new UpdatesPage(theme, book, m_settings.updates());
        connect(page, &UpdatesPage::askWanted, &m_updates, &UpdateDesk::ask);
        connect(page, &UpdatesPage::pageWanted, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
        connect(&m_updates, &UpdateDesk::answered, page, [this, page](const QString &sentence, bool isNewer) {
            page->showAnswer(sentence, isNewer ? m_updates.found()->page : QUrl());
        });
        return page;
    });
    connect(&m_updates, &UpdateDesk::news, this, [this](const Release &release) {
        m_window.showNotice(
            {Status::Tint::Info, u"download"_s, tr("Partyline %1 is there.").arg(release.version.toString()),
             release.summary.isEmpty() ? release.page.toString()
                                       : tr("%1 More: %2").arg(release.summary, release.page.toString())});
    });
    if (!m_commandLine.safeMode)
        m_updates.start();
}

} // namespace partyline
