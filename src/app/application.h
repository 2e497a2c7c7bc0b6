// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountbook.h"
#include "app/alertdesk.h"
#include "app/commandline.h"
#include "app/draftbook.h"
#include "app/everythingdesk.h"
#include "app/helpdesk.h"
#include "app/layoutdesk.h"
#include "app/lookdesk.h"
#include "app/mentiondesk.h"
#include "app/noticedesk.h"
#include "app/performancedesk.h"
#include "app/practiceguide.h"
#include "app/profile.h"
#include "app/recentrooms.h"
#include "app/roombook.h"
#include "app/ruledesk.h"
#include "app/sessiondesk.h"
#include "app/settingsdesk.h"
#include "app/singleinstance.h"
#include "app/speechdesk.h"
#include "app/switchdesk.h"
#include "app/traydesk.h"
#include "app/updatedesk.h"
#include "net/contacts.h"
#include "store/alertbook.h"
#include "store/desktopsettings.h"
#include "store/history.h"
#include "store/peoplebook.h"
#include "store/secrets.h"
#include "store/settings.h"
#include "store/speechsettings.h"
#include "ui/emotestore.h"
#include "ui/keybook.h"
#include "ui/linehistory.h"
#include "ui/mainwindow.h"
#include "ui/mnemonics.h"
#include "ui/spellcheck.h"
#include "ui/theme.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

namespace partyline {

class AlertsDialog;
class FirstSteps;
class RoomPage;
class SettingsRoomsPage;
class SignInDialog;
struct SettingsRoom;
struct Livestream;

/// The one place that knows everybody: owns the parts, introduces them to each other, and lets them go in order.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(CommandLine commandLine, const Profile &profile, QObject *parent = nullptr);
    ~Application() override;

    /// show() and begin() in one.
    void start();
    /// Shows the window, or hides it in the tray, as settings and command line have it.
    void show();
    /// What the window's first frame can do without: history, accounts, rooms, and where the command line says to go.
    /// Once; at the latest when somebody comes again.
    void begin();
    /// Somebody started the program again: it comes to the front and does what that start was asked for.
    void comeAgain(const SingleInstance::Wish &wish);
    /// Leaves every room, then ends the event loop; a room that does not let go is given a second.
    void quit();

    MainWindow &window() { return m_window; }
    RoomBook &rooms() { return m_rooms; }
    AccountBook &accounts() { return m_accounts; }
    TrayDesk &tray() { return m_tray; }
    SettingsDesk &settings() { return m_settingsDesk; }
    LayoutDesk &layout() { return m_layout; }
    SpeechDesk &speech() { return m_speech; }
    EverythingDesk &everything() { return m_everything; }
    DraftBook &drafts() { return m_drafts; }
    bool isSafe() const { return m_commandLine.safeMode; }
    SessionDesk &session() { return m_session; }
    /// Everything that is kept in files, at once: drafts, layout and settings.
    void save();

private:
    void setUpLooks();
    void setUpEmotes();
    void openKeys();
    void introduce();
    QWidget *makePage(RoomController &room);
    QWidget *makeTestPage(RoomController &room);
    void recordHistory();
    void openSearch(const QString &query = {});
    void openHistoryDialog();
    enum class Place { Own, Beside };
    void openLine(const HistoryRoom &room, qint64 seq, Place place);
    void openMention(const Mention &mention);
    void openInsight();
    RoomController *roomFor(const HistoryRoom &room, const RoomController *beside = nullptr);
    RoomPage *pageOf(const RoomController &room) const;
    HistoryRoom keyOf(const RoomController &room) const;
    void openSignIn();
    SignInDialog *newSignIn();
    /// One dialog at a time; false while one is open, which comes to the front.
    bool isFree();
    void adopt(SignInDialog &dialog, bool isPractice);
    void tellAboutKeyring(const QString &sentence);
    void tellAboutDrafts(const QString &sentence);
    void tellAboutPeople(const QString &sentence);
    void tellAboutNotices(const QString &sentence);
    void askAgain(Account &account);
    /// The same as soon as no other dialog is open.
    void askWhenFree(Account &account);
    void askNext();
    void rememberClient(const Endpoints &endpoints);
    void showFriends(Account &account);
    void showNotices(Account &account);
    void openNotice(FloatplaneAccount &account, const Notification &notice);
    void setUpAlerts();
    void setUpSettings();
    void setUpUpdates();
    void setUpSpeech();
    SpeechDesk::Hooks speechHooks();
    void setUpStart();
    bool isFirstRun() const;
    void openFirstSteps();
    /// After the end, without safe mode.
    void startAgainNormally();
    SettingsLinks settingsLinks();
    QList<SettingsRoom> settingsRooms() const;
    void expectContacts(const Endpoints &endpoints);
    AlertsDialog &openAlerts();
    void testAlerts(QObject *context, const std::function<void(const Status &)> &answer);
    void findLine(RoomController &room, const FeedItem &line);
    void openFound(FloatplaneAccount &account, const Result<Livestream> &found);
    void openJoin(const QString &address = {});
    /// Opens the room; a creator's channel is looked up first.
    void go(Account &account, const QString &room);
    void joinWhatFits();
    void practise();
    void enterNextDoor();
    void enter(Account &account, const QString &room);

    const CommandLine m_commandLine;
    const std::unique_ptr<QTemporaryDir> m_throwaway; ///< safe mode's settings
    Settings m_settings;
    KeyBook m_keys; ///< before whatever has keys
    MnemonicKeeper m_mnemonics;
    DesktopSettings m_desktopSettings;
    SpeechSettings m_speechSettings;
    DraftBook m_drafts;
    QHash<QString, std::shared_ptr<LineHistory>> m_lines; ///< sent in each room, for this run only
    Secrets m_secrets;
    Theme m_theme;
    LookDesk m_looks;
    PracticeGuide m_practice;
    AccountBook m_accounts;
    RecentRooms m_recent;
    PeopleBook m_people;
    RuleBook m_rules;
    AlertBook m_alertBook;
    QNetworkAccessManager m_network; ///< for pictures alone: no account's cookies
    EmoteStore m_emotes;
    SpellCheck m_spelling;
    const QString m_historyFile;
    std::unique_ptr<History> m_history; ///< null in safe mode and before begin()
    MainWindow m_window;
    AlertDesk m_alerts;
    RuleDesk m_ruleDesk;
    MentionDesk m_mentions;
    EverythingDesk m_everything;
    RoomBook m_rooms;
    LayoutDesk m_layout;
    SwitchDesk m_switcher;
    NoticeDesk m_notices;
    TrayDesk m_tray;
    ContactBook m_contacts; ///< hears what leaves from here on
    SettingsDesk m_settingsDesk;
    UpdateDesk m_updates;
    SpeechDesk m_speech;
    PerformanceDesk m_performance;
    SessionDesk m_session;
    HelpDesk m_help;
    QList<PracticeGuide::Door> m_doors;      ///< still to go through
    QStringList m_toJoin;                    ///< addresses of the command line that wait for their account
    QPointer<RoomController> m_practiceRoom; ///< the other one stands beside it
    QPointer<QDialog> m_dialog;              ///< one at a time
    QList<QPointer<Account>> m_toAsk;        ///< their sessions ended while a dialog was open
    QTimer m_patience;
    bool m_hasBegun = false;
    bool m_isQuitting = false;
};

} // namespace partyline
