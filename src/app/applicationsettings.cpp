// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Settings: where their window leads, what is told to it. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "core/rule.h"
#include "services/plugdjtrackcheck.h"
#include "ui/alertsdialog.h"
#include "ui/picturesources.h"
#include "ui/settingsrooms.h"
#include "ui/settingswindow.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

void Application::setUpSettings()
{
    connect(&m_window, &MainWindow::settingsWanted, this, [this] { m_settingsDesk.open(); });
    m_settingsDesk.setLinks(settingsLinks());
    m_settingsDesk.addPage([this](const Theme &theme, ChoiceBook &book) {
        SettingsRoomsPage::Hooks hooks;
        hooks.rooms = [this] { return settingsRooms(); };
        hooks.notifications = [this](const QString &key) {
            AlertsDialog &alerts = openAlerts();
            for (const RoomController *room : m_alerts.rooms()) {
                if (roomKey(room->service(), room->room()) == key)
                    alerts.showRoom(m_alerts.choicesOf(*room));
            }
        };
        return new SettingsRoomsPage(theme, book, m_settings, std::move(hooks));
    });
    m_session.addTo(m_settingsDesk);
    m_settingsDesk.addPage(
        [this](const Theme &theme, ChoiceBook &book) { return makePrivacyPage(theme, book, m_contacts); });
    for (const KnownAccount &known : m_settings.accounts())
        expectContacts(known.endpoints);
    const auto expectFeed = [this] {
        if (const QUrl feed = m_settings.updates().feed(); !feed.isEmpty())
            m_contacts.expect(feed, Contact::Why::Updates);
    };
    expectFeed();
    connect(&m_settings.updates(), &UpdateSettings::addressChanged, this, expectFeed);
}

SettingsLinks Application::settingsLinks()
{
    SettingsLinks links;
    links.notifications = [this] { openAlerts(); };
    links.rules = [this] { emit m_window.rulesWanted(); };
    if (!m_commandLine.safeMode) {
        links.history = [this] { openHistoryDialog(); };
        links.search = [this] { openSearch(); };
    }
    links.signIn = [this] { openSignIn(); };
    links.practise = [this] { practise(); };
    links.firstSteps = [this] { openFirstSteps(); };
    links.accounts = [this] { return m_window.accounts(); };
    links.signInAgain = [this](Account *account) { askAgain(*account); };
    links.signOut = [this](Account *account) { m_accounts.signOut(*account); };
    links.differing = [this](const QString &key) {
        const QStringList rooms =
            key == "feed/zoom"_L1 ? m_settings.feed().zooms().keys() : m_settings.rooms().differingIn(key);
        const QList<SettingsRoom> known = settingsRooms();
        QStringList names;
        for (const QString &room : rooms) {
            const auto found = std::ranges::find(known, room, &SettingsRoom::key);
            names.append(found == known.end() ? room.section(u':', 1) : found->name);
        }
        return names;
    };
    links.rooms = [this](const QString &key) {
        const QStringList rooms =
            key == "feed/zoom"_L1 ? m_settings.feed().zooms().keys() : m_settings.rooms().differingIn(key);
        SettingsWindow &window = m_settingsDesk.open();
        if (auto *page = window.findChild<SettingsRoomsPage *>(); page && !rooms.isEmpty()) {
            window.showPage(page->title());
            page->chooseRoom(rooms.constFirst());
        }
    };
    return links;
}

/// Open rooms first, then those that somebody was in.
QList<SettingsRoom> Application::settingsRooms() const
{
    QList<SettingsRoom> rooms;
    const auto add = [&rooms](SettingsRoom room) {
        if (std::ranges::find(rooms, room.key, &SettingsRoom::key) == rooms.end())
            rooms.append(std::move(room));
    };
    for (const auto &room : m_rooms.rooms()) {
        const bool isStream = room->service() == Service::Floatplane;
        const bool isPractice = m_accounts.isPractice(room->account());
        add({roomKey(room->service(), room->room()), room->name(), room->service(),
             isStream && !isPractice ? m_accounts.idOf(room->account()) + u'/' + room->room() : QString()});
    }
    for (const RecentRoom &recent : m_settings.recentRooms()) {
        if (const Account *account = m_accounts.withId(recent.account)) {
            const bool isStream = account->service() == Service::Floatplane;
            add({roomKey(account->service(), recent.room), recent.name.isEmpty() ? recent.room : recent.name,
                 account->service(), isStream ? recent.account + u'/' + recent.room : QString()});
        }
    }
    return rooms;
}

void Application::expectContacts(const Endpoints &endpoints)
{
    using Why = Contact::Why;
    m_contacts.expect(endpoints.site, Why::Service);
    m_contacts.expect(endpoints.service == Service::PlugDj ? endpoints.socket : endpoints.chat, Why::Room);
    for (const QString &host : pictureSources(endpoints))
        m_contacts.expect(QUrl(u"https://"_s + host), Why::Pictures);
    if (!endpoints.auth.isEmpty() && endpoints.auth.host() != endpoints.site.host())
        m_contacts.expect(endpoints.auth, Why::SignIn);
    if (const QUrl source = PlugDjTrackCheck::addressFor(endpoints);
        endpoints.service == Service::PlugDj && !source.isEmpty())
        m_contacts.expect(source, Why::Source);
}

} // namespace partyline
