// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rulematcher.h"
#include "feed/delayline.h"
#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"
#include "ui/commandbook.h"
#include "ui/theme.h"
#include "ui/usercard.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace Ui {
class RoomPage;
}

namespace partyline {

class Composer;
class EmoteStore;
class FeedFindBar;
class FeedFindPast;
class FeedSettings;
class FeedView;
class Hairline;
class PeopleBook;
class PeoplePanel;
class PersonMenu;
class History;
class RoomController;
class RoomHistory;
class RoomPeople;
struct FeedOptions;
struct HistoryPage;
struct HistoryRoom;
class RuleBook;

/// One room on the screen: header, feed, composer, and the side column that its service has. Decides by its own width:
/// from 760 px the column stands beside the feed; below, a strip stands under the header and the column opens over the
/// feed (visual.md 3).
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page; `emotes` may be null.
    RoomPage(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~RoomPage() override;

    RoomController &room() const { return m_room; }
    const FeedModel &feed() const { return m_model; }
    Composer &composer() const { return *m_composer; }
    /// Whoever can do something in this room adds it here.
    CommandBook &commands() { return m_commands; }
    void setDraft(const QString &text);
    /// ":smile:" of a DJ room as what it stands for.
    void setShowsEmoji(bool shows);
    /// How its feeds look and behave, now and from now on; outlives the page.
    void followFeed(FeedSettings &settings);
    /// Lines that repeat one shortly before stand folded under it; off at first.
    void setFoldsRepeats(bool folds);
    /// Takes the lines out of view; history has them, and own lines that are not settled stay.
    void clearFeed();
    /// Where notes and nicknames are kept and who is hidden; outlives the page. Without one they last as long as it.
    void setPeopleBook(PeopleBook &book);
    /// Fills the feed from there, at once and as somebody reads back, and records what comes. Outlives the page; once.
    void setHistory(History &history, const HistoryRoom &key);
    /// Scrolls to a line of history, by its `seq` as it was read back; brings it if it is not too far back.
    void showLine(qint64 seq);
    /// The rules for what is shown; outlives the page.
    void setRules(RuleBook &rules);
    RoomPeople &people() const { return *m_people; }
    /// The room tells nothing on the desktop until then (UTC; invalid: it does): a mark in the header, and the way back
    /// in its menu. Called once at first, and at each change.
    void showMuted(const QDateTime &until);
    /// The composer, with "@name " in it.
    void replyTo(const QString &name);
    /// Everything that can be done with somebody; `line` is the row that was pointed at, or null. A service's page
    /// calls this one and adds its own.
    virtual void fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line);
    /// "here since March 2016".
    static QString sinceText(const QDateTime &since);
    /// Opens the card of somebody beside a place on the screen.
    void showPerson(const Person &person, const QRect &beside);
    /// The same, beside their row in the list of people.
    void showPerson(const Person &person);

    /// As wide as the feed must be; the column gives way.
    QSize minimumSizeHint() const override;

signals:
    void draftChanged(const QString &text);
    /// The room waits for its account: the user wants to sign in (again).
    void signInWanted();
    /// To look for something in this room's history: the beginning of a query.
    void searchWanted(const QString &query);
    /// Nothing of this room on the desktop for an hour, or everything again.
    void muteWanted(bool mutes);
    /// What this room may tell on the desktop is to be chosen.
    void notificationsWanted();
    /// A rule wants the user to be told of a line, by a notification or a sound.
    void lineToTell(const partyline::FeedItem &item, const partyline::RuleMatcher::Verdict &verdict);

protected:
    /// What the card says about somebody; a service's page calls this one and adds what it knows.
    virtual UserCard::Facts factsOf(const Person &person) const;
    /// Their card is about to open: whoever knows more asks for it now.
    virtual void personShown(const Person &) {}
    /// What the list of people knows of somebody; nothing when they are not here.
    std::optional<RosterEntry> entryOf(const Person &person) const;
    /// The card asks again, if it is open.
    void refreshCard();
    UserCard &card() const { return *m_card; }
    /// Takes both; the strip may be null. Called once, from the constructor of a service's page.
    void setColumn(QWidget *column, QWidget *strip);
    /// What can be done with several selected rows of the feed.
    virtual void fillSelectionMenu(QMenu &menu, const QList<FeedItem> &selected);
    /// Whether the feed shows that at all; history keeps it in any case.
    virtual bool isShown(const FeedItem &item) const;
    /// Deleted lines are shown, marked, or only said to have been deleted.
    void setShowsDeleted(bool shows);
    /// The people of the column: what is done with them is the page's business.
    void setPeoplePanel(PeoplePanel &panel);
    /// Only lines of the crew, of the system and our own.
    void showStaffOnly(bool isOn);
    /// Takes it; it stands under the header, above the strip.
    void addBanner(QWidget *banner);
    /// Takes it; it stands in the header, right behind the name.
    void addHeaderMark(QWidget *mark);
    void openLink(const QUrl &url);
    /// Opens or closes the column, as the button in the header does.
    void toggleColumn();
    /// Why something the user wanted was refused; stays above the composer for a while.
    void showRefusal(const QString &sentence);
    /// Takes it; it stands between the feed and the composer.
    void addFootBar(QWidget *bar);
    /// What lets lines wait before the feed gets them; without a delay at first.
    DelayLine &delayLine() { return m_delay; }
    /// A feed over another model, with all that the page's own feed can do.
    FeedView *makeFeed(FeedModel &model);
    /// Where the feeds stand.
    QWidget &feedPlace() const;
    const Theme &theme() const { return m_theme; }
    /// What else can be done in this room; a service's page adds its own.
    QMenu &moreMenu() { return *m_menu; }

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What one does with a feed: roompagefeed.cpp
    void makeFeedActions();
    FeedOptions feedOptions() const;
    void zoom(int steps);
    void lookFor();
    bool wouldBeSeen(const FeedItem &item) const;
    void pauseFeed(bool paused);
    QString newMessagesText() const;
    // What was before: roompagehistory.cpp
    void loadOlder();
    void putInFront(const HistoryPage &page);
    void begin(const HistoryPage &page);
    bool isReplayed(const FeedItem &item) const;
    void noteRead();
    void showRow(int row);
    void retry(qint64 seq);
    void discard(qint64 seq);
    static bool isOfCrew(const FeedItem &item);
    // Its people: roompagepeople.cpp
    void makePeople();
    FeedModel::Standing standingOf(const FeedItem &item, const QDateTime &now) const;
    void markLines();
    void applyRules(QList<FeedItem> &items);
    void rename();
    void setShowsHidden(bool shows);
    void makeCard();
    QRect whereIs(const Person &person) const;
    void popUpPersonMenu(const Person &person, const QPoint &where);
    void popUpHiding(const Person &person, const QPoint &where);
    QStringList lastLines(const Person &person) const;
    FeedView *currentFeed() const;
    void connectRoom();
    void editAgain(qint64 seq);
    void keep(const QList<FeedItem> &items);
    void passOn(const QList<FeedItem> &items);
    void keepCrew(const QList<FeedItem> &items);
    void updateHeader();
    void updateConnection();
    void updateNewMessages();
    void makeMenu();
    void applyLooks();
    void arrange();
    void placeColumn();

    RoomController &m_room;
    const Theme &m_theme;
    EmoteStore *m_emotes;
    const std::unique_ptr<Ui::RoomPage> m_ui;
    CommandBook m_commands;
    DelayLine m_delay;
    FeedModel m_model;
    FeedBuffer m_buffer;
    FeedModel m_crewModel;
    FeedBuffer m_crewBuffer;
    FeedView *m_feed = nullptr;
    FeedView *m_crewFeed = nullptr; ///< made when it is first wanted
    FeedSettings *m_feedSettings = nullptr;
    FeedFindBar *m_findBar = nullptr;   ///< made when it is first wanted
    FeedFindPast *m_findPast = nullptr; ///< none without history
    QAction *m_pauseAction = nullptr;
    Composer *m_composer = nullptr;
    PeoplePanel *m_peoplePanel = nullptr;
    RoomPeople *m_people = nullptr;
    RoomHistory *m_past = nullptr; ///< nothing is recorded without
    bool m_hasBegun = false;       ///< the first page of history is there
    qint64 m_wantedLine = 0;       ///< to be shown as soon as it is; 0 for none
    RuleBook *m_rules = nullptr;   ///< null until they are set
    bool m_showsHidden = false;
    PersonMenu *m_personMenu = nullptr;
    UserCard *m_card = nullptr;
    QPushButton *m_newMessages = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_leaveAction = nullptr;
    QAction *m_muteAction = nullptr; ///< made with the first showMuted()
    QToolButton *m_mutedMark = nullptr;
    Hairline *m_columnEdge = nullptr;
    QWidget *m_column = nullptr;
    QWidget *m_strip = nullptr;
    bool m_showsDeleted = false;
    bool m_showsEmoji = true;
    bool m_wantsColumn = true;     ///< beside the feed, on a wide page
    bool m_isColumnOpened = false; ///< over the feed, on a narrow one
};

} // namespace partyline
