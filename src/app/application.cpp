// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/roomchoices.h"
#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanestreams.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "ui/composer.h"
#include "ui/djroompage.h"
#include "ui/friendswindow.h"
#include "ui/historydialog.h"
#include "ui/joinroomdialog.h"
#include "ui/makeroompage.h"
#include "ui/menukey.h"
#include "ui/quietcard.h"
#include "ui/roompage.h"
#include "ui/searchwindow.h"
#include "ui/signindialog.h"
#include "ui/spelldictionaries.h"
#include "ui/streamroompage.h"

#include <QApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A room that has not let go by then is left without a good-bye.
constexpr auto LeavingPatience = 1s;

Secrets::Options secretsOf(const Profile &profile)
{
    Secrets::Options options;
    options.profile = profile.name;
    return options;
}

EmoteStore::Options emotesOf(const QString &folder)
{
    EmoteStore::Options options;
    options.folder = folder;
    return options;
}

} // namespace

Application::Application(CommandLine commandLine, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_throwaway(m_commandLine.safeMode ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_settings(m_throwaway ? m_throwaway->filePath(u"partyline.ini"_s) : profile.settingsFile())
    , m_keys(m_settings.keys())
    , m_desktopSettings(m_throwaway ? m_throwaway->filePath(u"partyline.ini"_s) : profile.settingsFile())
    , m_speechSettings(m_throwaway ? m_throwaway->filePath(u"partyline.ini"_s) : profile.settingsFile())
    , m_drafts(m_throwaway ? m_throwaway->filePath(u"drafts.json"_s) : profile.draftsFile())
    , m_secrets(secretsOf(profile))
    , m_looks(m_settings, m_theme, m_throwaway ? QString() : profile.themesFolder())
    , m_accounts(m_settings, m_secrets)
    , m_recent(m_settings, m_accounts)
    , m_people(m_throwaway ? m_throwaway->filePath(u"people.json"_s) : profile.peopleFile())
    , m_rules(m_throwaway ? m_throwaway->filePath(u"rules.json"_s) : profile.rulesFile())
    , m_alertBook(m_throwaway ? m_throwaway->filePath(u"alerts.json"_s) : profile.alertsFile())
    , m_emotes(m_network, emotesOf(m_commandLine.safeMode ? QString() : profile.pictureFolder()))
    , m_spelling(m_desktopSettings, SpellDictionary::standardFolders(),
                 m_throwaway ? QString() : profile.config + u"/words.txt"_s)
    , m_historyFile(profile.historyFile())
    , m_window(m_theme, m_settings)
    , m_alerts({m_window, m_settings, m_alertBook, m_theme})
    , m_ruleDesk(m_rules, m_alerts, m_window, m_theme)
    , m_mentions({m_window, m_rules, m_theme, m_emotes}, m_throwaway ? QString() : profile.mentionsFile())
    , m_everything({m_window, m_settings, m_rules, m_theme, m_emotes},
                   [this](const RoomController &room) { return m_rooms.keyOf(room); })
    , m_rooms(m_window, m_accounts, [this](RoomController &room) { return makePage(room); })
    , m_layout({m_window, m_accounts, m_rooms, m_everything, m_theme},
               m_throwaway ? m_throwaway->filePath(u"layout.json"_s) : profile.layoutFile())
    , m_switcher({m_window, m_accounts, m_rooms, m_recent, m_theme})
    , m_notices({m_window, m_accounts, m_rooms, m_alerts},
                m_throwaway ? m_throwaway->filePath(u"notices.json"_s) : profile.noticesFile())
    , m_tray({m_window, m_alertBook, m_alerts, m_theme})
    , m_settingsDesk({m_window, m_settings, m_alertBook, m_rules, m_theme})
    , m_updates(m_settings.updates(), QVersionNumber::fromString(QStringLiteral(PARTYLINE_VERSION)))
    , m_speech(m_speechSettings, speechHooks())
    , m_performance(m_window, m_emotes, [this](RoomController &room) { return makeTestPage(room); })
    , m_session({m_window, m_rooms, m_desktopSettings, m_spelling, [this] { save(); },
                 [this] { return m_history.get(); },
                 [this](bool raises) { raises ? m_window.comeForward() : m_window.quit(); }, profile.name,
                 m_commandLine.profile})
    , m_help({m_window, m_rooms, m_theme, m_keys,
              m_throwaway ? m_throwaway->filePath(u"partyline.ini"_s) : profile.settingsFile()})
{
    new MenuKey(this);
    setUpLooks();
    setUpEmotes();
    setUpAlerts();
    setUpSettings();
    setUpUpdates();
    setUpSpeech();
    setUpStart();
    introduce();
    m_ruleDesk.adoptKeywords(m_settings.feed());
    if (!profile.prepare())
        m_window.showNotice({Status::Tint::Danger, u"database"_s, tr("Settings cannot be kept."),
                             tr("The folder %1 cannot be written. Check its permissions.").arg(profile.config)});
}

Application::~Application()
{
    delete m_dialog;
    m_accounts.disconnect(this);
    QApplication::setStyle(u"Fusion"_s); // ours looks at the theme, which goes now
}

QWidget *Application::makePage(RoomController &room)
{
    m_emotes.allowFor(room.account().endpoints());
    RoomPage *page = makeRoomPage(room, m_theme, &m_emotes, &m_window);
    connect(page, &RoomPage::signInWanted, this, [this, &room] { askAgain(room.account()); });
    followChoices(m_settings, room, *page);
    addQuietCard(*page, m_theme);
    if (auto *dj = qobject_cast<DjRoomPage *>(page)) {
        PlugDjAutomation *automation = &dj->djRoom().automation();
        const auto [from, to] = m_settings.wootSpan();
        automation->setWootSpan(from, to);
        connect(dj, &DjRoomPage::wootSpanChosen, &m_settings, &Settings::setWootSpan);
        connect(&m_settings, &Settings::wootSpanChanged, automation, &PlugDjAutomation::setWootSpan);
        dj->followSettings(m_settings);
    }
    if (auto *stream = qobject_cast<StreamRoomPage *>(page)) {
        connect(stream, &StreamRoomPage::streamWanted, this, [this, &room](const Notification &notice) {
            openNotice(static_cast<FloatplaneAccount &>(room.account()), notice);
        });
    }
    page->setPeopleBook(m_people);
    page->composer().setSpelling(m_spelling);
    if (m_history)
        page->setHistory(*m_history, keyOf(room));
    connect(page, &RoomPage::searchWanted, this, &Application::openSearch);
    m_ruleDesk.follow(room, *page);
    m_alerts.follow(room, *page);
    m_speech.follow(room, *page);
    m_mentions.follow(room, *page, keyOf(room));
    m_everything.follow(room, *page);
    m_layout.follow(room, *page);
    const bool isPractice = m_accounts.isPractice(room.account());
    const QString key = isPractice ? QString() : m_accounts.idOf(room.account()) + u'/' + room.room();
    if (auto *stream = qobject_cast<StreamRoomPage *>(page))
        stream->followSettings(m_settings, key);
    if (isPractice)
        return page;
    auto &lines = m_lines[key]; // closed and joined again, Up still finds them
    if (!lines)
        lines = std::make_shared<LineHistory>();
    page->composer().setLines(lines);
    page->setDraft(m_drafts.draft(key));
    connect(page, &RoomPage::draftChanged, this, [this, key](const QString &text) { m_drafts.keep(key, text); });
    return page;
}

/// As makePage(), but nothing of it is kept.
QWidget *Application::makeTestPage(RoomController &room)
{
    RoomPage *page = makeRoomPage(room, m_theme, &m_emotes, &m_window);
    page->setPeopleBook(m_people);
    return page;
}

void Application::introduce()
{
    connect(&m_window, &MainWindow::signInWanted, this, &Application::openSignIn);
    connect(&m_window, &MainWindow::practiceWanted, this, &Application::practise);
    connect(&m_window, &MainWindow::joinWanted, this, [this] { openJoin(); });
    connect(&m_window, &MainWindow::searchWanted, this, [this] { openSearch(); });
    connect(&m_window, &MainWindow::insightWanted, this, &Application::openInsight);
    connect(&m_window, &MainWindow::keysWanted, this, &Application::openKeys);
    connect(&m_mentions, &MentionDesk::lineWanted, this, &Application::openMention);
    connect(&m_window, &MainWindow::signInAgainWanted, this, [this](Account *account) { askAgain(*account); });
    connect(&m_window, &MainWindow::signOutWanted, this, [this](Account *account) { m_accounts.signOut(*account); });
    connect(&m_window, &MainWindow::friendsWanted, this, [this](Account *account) { showFriends(*account); });
    connect(&m_window, &MainWindow::noticesWanted, this, [this](Account *account) { showNotices(*account); });
    connect(&m_notices, &NoticeDesk::opened, this,
            [this](FloatplaneAccount *account, const Notification &notice) { openNotice(*account, notice); });
    connect(&m_notices, &NoticeDesk::failed, this, [this](const Error &error) { tellAboutNotices(error.text); });
    tellAboutNotices(m_notices.trouble());
    connect(&m_window, &MainWindow::closed, this, &Application::quit);
    connect(&m_accounts, &AccountBook::added, this, [this](Account *account) {
        m_window.addAccount(*account);
        expectContacts(account->endpoints());
        m_emotes.allowFor(account->endpoints());
        if (auto *stream = qobject_cast<FloatplaneAccount *>(account))
            m_notices.add(*stream);
    });
    connect(&m_accounts, &AccountBook::removing, this, [this](Account *account) { m_window.removeAccount(*account); });
    connect(&m_accounts, &AccountBook::expired, this, [this](Account *account) { askWhenFree(*account); });
    connect(&m_accounts, &AccountBook::secretMissing, this, [this](Account *account) { askWhenFree(*account); });
    connect(&m_secrets, &Secrets::failed, this,
            [this](const QString &, const Error &error) { tellAboutKeyring(error.text); });
    connect(&m_secrets, &Secrets::saved, this, [this] { tellAboutKeyring(m_secrets.notice()); });
    connect(&m_rooms, &RoomBook::opened, &m_recent, [this](RoomController *room) { m_recent.watch(*room); });
    connect(&m_rooms, &RoomBook::opened, &m_alerts, [this](RoomController *room) { m_alerts.listenTo(*room); });
    connect(&m_people, &PeopleBook::failed, this, [this](const Error &error) { tellAboutPeople(error.text); });
    tellAboutPeople(m_people.trouble());
    connect(&m_drafts, &DraftBook::failed, this, [this](const Error &error) { tellAboutDrafts(error.text); });
    tellAboutDrafts(m_drafts.trouble());
    connect(&m_layout, &LayoutDesk::trouble, this, [this](const QString &what, const QString &why) {
        m_window.showNotice({Status::Tint::Danger, u"database"_s, what, why});
    });
    connect(&m_everything, &EverythingDesk::lineWanted, this,
            [this](RoomController *room, qint64 seq) { openLine(keyOf(*room), seq, Place::Own); });
    connect(&m_rooms, &RoomBook::allLeft, qApp, &QCoreApplication::quit);
    connect(&m_patience, &QTimer::timeout, qApp, &QCoreApplication::quit);
}

void Application::tellAboutKeyring(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_window.showNotice({Status::Tint::Warning, u"key"_s, sentence,
                         tr("Partyline stores no secret in files. Install or unlock a keyring to stay signed in.")});
}

void Application::tellAboutPeople(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_window.showNotice({Status::Tint::Danger, u"database"_s, tr("Notes about people are in trouble."), sentence});
}

void Application::tellAboutDrafts(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_window.showNotice({Status::Tint::Danger, u"database"_s, tr("What you write cannot be kept."), sentence});
}

void Application::start()
{
    show();
    begin();
}

void Application::show()
{
    m_tray.start();
    m_layout.placeWindow();
    const AlertOptions &alerts = m_alertBook.options();
    if (alerts.hasTray && (alerts.startsHidden || (m_commandLine.minimized && alerts.closesToTray)))
        m_tray.startHidden();
    else if (m_commandLine.minimized)
        m_window.showMinimized();
    else
        m_window.show();
    qCInfo(lcApp) << "started";
}

void Application::begin()
{
    if (m_isQuitting || std::exchange(m_hasBegun, true))
        return;
    m_secrets.probe();
    m_session.start(m_commandLine.safeMode);
    if (!m_commandLine.safeMode) {
        recordHistory();
        m_accounts.restore();
        m_layout.restore();
    } else {
        m_layout.begin();
    }
    m_toJoin = m_commandLine.join;
    joinWhatFits();
    if (isFirstRun())
        openFirstSteps();
    else if (m_commandLine.practice)
        practise();
    else if (!m_toJoin.isEmpty())
        openJoin(m_toJoin.takeFirst());
    else if (!m_commandLine.links.isEmpty())
        openJoin(m_commandLine.links.constFirst());
}

void Application::comeAgain(const SingleInstance::Wish &wish)
{
    begin();
    m_window.comeForward();
    if (wish.practice)
        practise();
    else if (!wish.links.isEmpty())
        openJoin(wish.links.constFirst()); // also for --join: over the bus nobody can tell the user's word from a link
}

void Application::save()
{
    m_drafts.flush();
    m_layout.save();
    m_settings.sync();
}

void Application::quit()
{
    if (std::exchange(m_isQuitting, true))
        return;
    qCInfo(lcApp) << "leaving";
    m_layout.freeze();
    save();
    m_patience.start(LeavingPatience);
    m_rooms.leaveAll();
}

void Application::showFriends(Account &account)
{
    auto *plug = qobject_cast<PlugDjAccount *>(&account);
    if (!plug)
        return;
    for (FriendsWindow *open : m_window.findChildren<FriendsWindow *>()) {
        if (&open->account() == plug) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *friends = new FriendsWindow(*plug, m_theme, &m_window);
    friends->setAttribute(Qt::WA_DeleteOnClose);
    connect(friends, &FriendsWindow::joinWanted, this, [this, plug](const QString &room) { go(*plug, room); });
    connect(&m_accounts, &AccountBook::removing, friends, [friends, plug](const Account *gone) {
        if (gone == plug)
            delete friends; // before the account that it shows
    });
    friends->show();
}

void Application::openJoin(const QString &address)
{
    if (!isFree())
        return;
    JoinRoomDialog::Options options;
    options.recent = [this](const Account &account) { return m_recent.of(account); };
    options.pictures = &m_emotes;
    options.isOpen = [this](const Account &account, const QString &room) {
        return std::ranges::any_of(
            m_rooms.rooms(), [&](const auto &open) { return &open->account() == &account && open->room() == room; });
    };
    const RoomController *front = m_window.activeRoom();
    options.preferred = front ? &front->account() : nullptr;
    auto *dialog = new JoinRoomDialog(m_theme, m_window.accounts(), std::move(options), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAddress(address);
    connect(dialog, &JoinRoomDialog::joinWanted, this,
            [this](Account *account, const QString &room) { go(*account, room); });
    connect(dialog, &JoinRoomDialog::signInWanted, this, [this] {
        m_dialog.clear();
        openSignIn();
    });
    connect(&m_accounts, &AccountBook::removing, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, this, &Application::askNext, Qt::QueuedConnection);
    m_dialog = dialog;
    dialog->open();
}

void Application::go(Account &account, const QString &room)
{
    if (account.service() == Service::PlugDj || isLivestreamId(room) || !account.isSignedIn()) {
        m_rooms.open(account, room);
        return;
    }
    auto &stream = static_cast<FloatplaneAccount &>(account);
    findLivestreamNamed(stream, room, &account,
                        [this, &stream](const Result<Livestream> &found) { openFound(stream, found); });
}

void Application::joinWhatFits()
{
    const QStringList waiting = std::exchange(m_toJoin, {});
    for (const QString &text : waiting) {
        const auto address = roomAddressFromText(text);
        if (Account *account = address ? accountFor(*address, m_window.accounts()) : nullptr)
            go(*account, address->room);
        else
            m_toJoin.append(text);
    }
}

void Application::practise()
{
    if (!m_doors.isEmpty() || !isFree())
        return;
    if (const auto opened = m_practice.open(); !opened) {
        m_window.showNotice(
            {Status::Tint::Danger, u"flask"_s, tr("The practice server did not start."), opened.error().text});
        return;
    }
    m_doors = m_practice.doors();
    enterNextDoor();
}

void Application::enterNextDoor()
{
    if (m_doors.isEmpty())
        return joinWhatFits();
    const PracticeGuide::Door door = m_doors.takeFirst();
    for (Account *account : m_window.accounts()) {
        if (account->endpoints() == door.endpoints && account->isSignedIn()) {
            enter(*account, door.room);
            return enterNextDoor();
        }
    }
    // The same dialog and the same wire as for everybody: what is practised is the real thing.
    SignInDialog *dialog = newSignIn();
    dialog->fill(door.endpoints, door.credentials, door.secondFactor);
    connect(dialog, &SignInDialog::accountReady, this, [this, dialog] { adopt(*dialog, true); });
    connect(dialog, &QDialog::accepted, this, [this] {
        m_dialog.clear();
        enterNextDoor();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_doors.clear(); });
    dialog->open();
    dialog->submit();
}

void Application::enter(Account &account, const QString &room)
{
    RoomController &opened = m_rooms.open(account, room, m_practiceRoom);
    if (!m_practiceRoom)
        m_practiceRoom = &opened;
}

} // namespace partyline
