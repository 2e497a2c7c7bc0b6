// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/sessiondesk.h"

#include "app/roombook.h"
#include "app/settingsdesk.h"
#include "app/sightorder.h"
#include "core/logging.h"
#include "services/roomlines.h"
#include "store/desktopsettings.h"
#include "store/history.h"
#include "ui/composerspelling.h"
#include "ui/mainwindow.h"
#include "ui/settingspage.h"
#include "ui/spellcheck.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// logind waits 5 s by default and goes to sleep then, lock or not.
constexpr auto LongestSaving = 4s;
const auto AutostartKey = u"desktop/autostart"_s;

} // namespace

SessionDesk::SessionDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_(std::move(parts))
    , m_autostart(Autostart::standardFolder(), m_.profile, Autostart::standardCommand(m_.profileFolder),
                  Autostart::standardFileForEverybody())
    , m_mpris(m_.profile, [this] { return m_.window.activeRoom(); })
{
    m_longestSaving.setSingleShot(true);
    connect(&m_longestSaving, &QTimer::timeout, &m_sleep, &SleepWatch::letGo);
    connect(&m_sleep, &SleepWatch::goingToSleep, this, &SessionDesk::sleep);
    connect(&m_sleep, &SleepWatch::wokeUp, this, &SessionDesk::wake);
    // At once: the session may end the process when this has returned.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this] { m_.save(); }, Qt::DirectConnection);
    connect(&m_.rooms, &RoomBook::opened, this, [this](RoomController *room) { m_mpris.follow(*room); });
    connect(&m_.window, &MainWindow::roomLookedAt, &m_mpris, &MprisDesk::review);
    connect(&m_.window, &MainWindow::layoutChanged, &m_mpris, &MprisDesk::review);
    connect(&m_mpris, &MprisDesk::raiseWanted, this, [this] { m_.raiseOrQuit(true); });
    connect(&m_mpris, &MprisDesk::quitWanted, this, [this] { m_.raiseOrQuit(false); });
    connect(&m_.settings, &DesktopSettings::tellsTrackChanged, &m_mpris, &MprisDesk::setOn);
    connect(&m_.spelling, &SpellCheck::failed, this, [this](const QString &sentence) {
        m_.window.showNotice({Status::Tint::Warning, u"alert-circle"_s, tr("Spelling is in trouble."), sentence});
    });
}

void SessionDesk::start(bool isSafe, const QDBusConnection &system)
{
    m_sleep.follow(system);
    if (!isSafe)
        m_mpris.setOn(m_.settings.tellsTrack());
}

void SessionDesk::setAutostart(bool on)
{
    if (const auto done = m_autostart.setOn(on); !done)
        m_.window.showNotice({Status::Tint::Danger, u"database"_s,
                              on ? tr("Partyline will not start at log-in.") : tr("Partyline still starts at log-in."),
                              done.error().text});
    emit autostartChanged(m_autostart.isOn());
}

void SessionDesk::addTo(SettingsDesk &desk)
{
    addChoices(desk.book(), m_.settings);
    desk.book().add(Choice::flag(
                        AutostartKey, false, [this] { return isAutostartOn(); }, [this](bool on) { setAutostart(on); }),
                    *this, &SessionDesk::autostartChanged);
    desk.addPage([this](const Theme &theme, ChoiceBook &book) {
        auto *page = new SettingsPage(theme, book, tr("Desktop and writing"), u"app-window"_s);
        page->addChoice(AutostartKey, tr("Start at log-in"), tr("Minimised, when your desktop starts."),
                        tr("autostart session boot"));
        page->addChoice(
            u"desktop/tellsTrack"_s, tr("Show the track in the desktop's media controls"),
            tr("What the DJ room in front plays, else the only one that plays. Nothing can be steered from there."),
            tr("mpris playerctl media keys now playing"));
        page->addHeading(tr("Spelling"));
        page->addChoice(u"spelling/on"_s, tr("Underline misspelt words"),
                        tr("With the hunspell dictionaries of this computer; names of people in the room are right."),
                        tr("spell check dictionary hunspell"));
        QPushButton *languages = page->addButton(
            tr("Languages"), tr("A word is right if one of them has it. Without a choice: those of your desktop."),
            tr("Choose"), tr("spell check dictionary"));
        auto *menu = new QMenu(languages);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            menu->clear();
            addSpellingActions(*menu, m_.spelling);
        });
        languages->setMenu(menu);
        return page;
    });
}

void SessionDesk::sleep()
{
    qCInfo(lcApp) << "the computer goes to sleep";
    m_.save();
    History *history = m_.history();
    if (!history)
        return m_sleep.letGo();
    history->settle(this, [this] { m_sleep.letGo(); });
    m_longestSaving.start(LongestSaving);
}

void SessionDesk::wake()
{
    qCInfo(lcApp) << "the computer woke up";
    m_longestSaving.stop(); // it would let go the next lock
    for (RoomController *room : sightorder::of(m_.rooms.rooms()))
        checkLines(*room);
    for (Account *account : m_.window.accounts())
        checkLines(*account);
}

} // namespace partyline
