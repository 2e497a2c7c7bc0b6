// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Alerts: where they lead, their window, the tray. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "services/floatplaneaccount.h"
#include "ui/alertsdialog.h"
#include "ui/roompage.h"

#include <QApplication>

namespace partyline {

using namespace Qt::StringLiterals;

void Application::setUpAlerts()
{
    AlertDesk::Rooms rooms;
    rooms.accountOf = [this](const RoomController &room) { return m_accounts.idOf(room.account()); };
    rooms.choicesOf = [this](const RoomController &room) {
        const HistoryRoom key = keyOf(room);
        return u"%1/%2/%3"_s.arg(serviceToken(key.service), key.site, key.room);
    };
    rooms.open = [this](const AlertDesk::Place &place) -> RoomController * {
        Account *account = m_accounts.withId(place.account);
        return account ? &m_rooms.open(*account, place.slug) : nullptr;
    };
    rooms.findLine = [this](RoomController &room, const FeedItem &line) { findLine(room, line); };
    m_alerts.setRooms(std::move(rooms));
    connect(&m_window, &MainWindow::notificationsWanted, this, [this] { openAlerts(); });
    connect(&m_alerts, &AlertDesk::choicesWanted, this,
            [this](const RoomController *room) { openAlerts().showRoom(m_alerts.choicesOf(*room)); });
    connect(&m_tray, &TrayDesk::quitWanted, &m_window, &MainWindow::quit);
    connect(&m_tray, &TrayDesk::streamWanted, this,
            [this](FloatplaneAccount *account, const QString &stream) { m_rooms.open(*account, stream); });
    const auto warn = [this](const QString &sentence) {
        if (!sentence.isEmpty())
            m_window.showNotice(
                {Status::Tint::Danger, u"database"_s, tr("Choices about notifications are in trouble."), sentence});
    };
    connect(&m_alertBook, &AlertBook::failed, this, [warn](const Error &error) { warn(error.text); });
    warn(m_alertBook.trouble());
}

AlertsDialog &Application::openAlerts()
{
    auto *dialog = m_window.findChild<AlertsDialog *>();
    if (!dialog) {
        AlertsDialog::Hooks hooks;
        hooks.test = [this](QObject *context, const auto &answer) { testAlerts(context, answer); };
        hooks.play = [this](const AlertSound &sound, int volume) { return m_alerts.sounds().play(sound, volume); };
        hooks.hasTray = [this] { return m_tray.hasHost(); };
        hooks.isDesktopQuiet = [this] { return m_alerts.desktop().isQuiet(); };
        dialog = new AlertsDialog(m_alertBook, m_settings, m_theme, std::move(hooks), &m_window);
        QList<AlertRoom> rooms;
        for (const RoomController *room : m_alerts.rooms())
            rooms.append({m_alerts.choicesOf(*room), room->name()});
        dialog->setRooms(rooms);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

void Application::testAlerts(QObject *context, const std::function<void(const Status &)> &answer)
{
    using Server = DesktopNotifier::Server;
    m_alerts.notifier().ask(context, [this, answer](const Result<Server> &server) {
        if (!server) {
            answer({Status::Tint::Warning, u"bell-off"_s, tr("Nothing can be shown."),
                    tr("%1 Rooms are marked in the list all the same.").arg(server.error().text)});
            return;
        }
        m_alerts.say(u"test"_s, tr("A test of Partyline"), tr("This is what its notifications look like."));
        const QList<std::pair<QLatin1StringView, QString>> abilities{
            {"actions"_L1, tr("buttons")},
            {DesktopNote::InlineReply, tr("replies in the notification")},
            {"body"_L1, tr("text")},
            {"body-markup"_L1, tr("markup")},
            {"icon-static"_L1, tr("pictures")},
            {"persistence"_L1, tr("a list of past ones")},
            {"sound"_L1, tr("sounds")}};
        QStringList has, lacks;
        for (const auto &[ability, word] : abilities)
            (server->can(ability) ? has : lacks).append(word);
        const QString name = server->name.isEmpty() ? tr("A service without a name")
                                                    : u"%1 %2"_s.arg(server->name, server->version).trimmed();
        QStringList sentences;
        if (!has.isEmpty())
            sentences.append(tr("With %1.").arg(has.join(u", "_s)));
        if (!lacks.isEmpty())
            sentences.append(tr("Without %1.").arg(lacks.join(u", "_s)));
        answer({Status::Tint::Positive, u"circle-check"_s, tr("%1 shows it.").arg(name), sentences.join(u' ')});
    });
}

/// A line of this run that is in no feed any more stands in history.
void Application::findLine(RoomController &room, const FeedItem &line)
{
    const auto give = [this] {
        m_window.showNotice({Status::Tint::Info, u"history"_s, tr("The line is not here any more."),
                             tr("It has left the feed, and history does not have it.")});
    };
    if (!m_history)
        return give();
    m_history->ask<qint64>(
        &room, [key = keyOf(room), line](HistoryReader &reader) { return reader.idOf(key, line); },
        [this, give, asked = &room](const Result<qint64> &id) {
            if (!id)
                return give();
            if (RoomPage *page = pageOf(*asked))
                page->showLine(historyid::toSeq(*id));
        });
}

} // namespace partyline
