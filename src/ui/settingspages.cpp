// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspages.h"

#include "store/choicebook.h"

#include <QCoreApplication>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct SettingsPages
{
    Q_DECLARE_TR_FUNCTIONS(partyline::SettingsPages)
};

void addLink(SettingsPage &page, const std::function<void()> &link, const QString &caption, const QString &hint,
             const QString &button, const QString &words = {})
{
    if (link)
        QObject::connect(page.addButton(caption, hint, button, words), &QPushButton::clicked, &page, link);
}

/// "Two rooms differ": a link to them, as long as there are some.
void followRooms(SettingsPage &page, SettingsRow &row, const QString &key, const SettingsLinks &links)
{
    const auto show = [&row, key, differing = links.differing] {
        const QStringList rooms = differing(key);
        row.setLink(rooms.isEmpty()     ? QString()
                    : rooms.size() == 1 ? SettingsPages::tr("%1 differs").arg(rooms.constFirst())
                                        : SettingsPages::tr("%n rooms differ", nullptr, int(rooms.size())));
    };
    QObject::connect(&page.book(), &ChoiceBook::changed, &row, show);
    QObject::connect(&row, &SettingsRow::linkClicked, &page, [key, rooms = links.rooms] {
        if (rooms)
            rooms(key);
    });
    show();
}

} // namespace

QList<ChoiceRow> feedChoices()
{
    const auto percent = SettingsPages::tr(" %");
    return {
        {u"feed/density"_s,
         SettingsPages::tr("Density"),
         {},
         SettingsPages::tr("spacing rows"),
         {{SettingsPages::tr("Compact"), SettingsPages::tr("Normal"), SettingsPages::tr("Cozy")}, {}, {}, 1}},
        {u"feed/zoom"_s,
         SettingsPages::tr("Text size"),
         SettingsPages::tr("Of all rooms that have none of their own."),
         SettingsPages::tr("zoom font"),
         {{}, percent, {}, 10}},
        {u"feed/nameColours"_s,
         SettingsPages::tr("Name colours"),
         SettingsPages::tr("Each is readable on every row."),
         {},
         {{SettingsPages::tr("By person"), SettingsPages::tr("By role"), SettingsPages::tr("None")}, {}, {}, 1}},
        {u"look/emoji"_s,
         SettingsPages::tr("Show :smile: as an emoji"),
         SettingsPages::tr("In DJ rooms, where the service sends the code."),
         SettingsPages::tr("shortcode emoticon"),
         {}},
        {u"feed/foldsRepeats"_s,
         SettingsPages::tr("Fold repeated lines"),
         SettingsPages::tr("What was said shortly before stands under it as a number."),
         SettingsPages::tr("spam duplicates"),
         {}},
        {u"feed/showsModeration"_s,
         SettingsPages::tr("Tell what moderators do to others"),
         SettingsPages::tr("In DJ rooms. Moderators are always told."),
         SettingsPages::tr("ban mute kick"),
         {}},
        {u"feed/pausesUnderPointer"_s, SettingsPages::tr("Pause while the pointer rests on the feed"), {}, {}, {}},
        {u"feed/rows"_s,
         SettingsPages::tr("Lines kept in view of each room"),
         SettingsPages::tr("Older ones stay in history."),
         SettingsPages::tr("memory scrollback rows"),
         {{}, {}, {}, 1000}},
        {u"feed/spokenLines"_s,
         SettingsPages::tr("Read new lines out"),
         {},
         SettingsPages::tr("accessibility speech spoken announce"),
         {{SettingsPages::tr("None"), SettingsPages::tr("Those that mention me"), SettingsPages::tr("All")},
          {},
          {},
          1}},
    };
}

SettingsPage *makeGeneralPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links)
{
    auto *page = new SettingsPage(theme, book, SettingsPages::tr("General"), u"adjustments-horizontal"_s);
    page->addChoice(u"window/menuBarVisible"_s, SettingsPages::tr("Menu bar"),
                    SettingsPages::tr("Without it, the same menus stand behind the button at the top of the sidebar."));
    page->addHeading(SettingsPages::tr("DJ rooms"));
    page->addChoice(u"automation/wootFrom"_s, SettingsPages::tr("Automatic woot: earliest"),
                    SettingsPages::tr("After a track has begun. Rooms that forbid it never get one."),
                    SettingsPages::tr("autowoot delay"), {{}, SettingsPages::tr(" s"), {}, 1});
    page->addChoice(u"automation/wootTo"_s, SettingsPages::tr("Automatic woot: latest"), {},
                    SettingsPages::tr("autowoot delay"), {{}, SettingsPages::tr(" s"), {}, 1});
    page->addChoice(u"booth/longestTrackMinutes"_s, SettingsPages::tr("Warn about long tracks"),
                    SettingsPages::tr("Before your turn, where the room itself names no limit."),
                    SettingsPages::tr("booth playlist length minutes"),
                    {{}, SettingsPages::tr(" min"), SettingsPages::tr("never"), 1});
    page->addHeading(SettingsPages::tr("Livestreams"));
    page->addChoice(u"delay/ownLinesAtOnce"_s, SettingsPages::tr("A delayed chat shows my own lines at once"), {},
                    SettingsPages::tr("delay video sync"));
    page->addChoice(u"delay/mentionsAtOnce"_s, SettingsPages::tr("A delayed chat shows mentions of me at once"), {},
                    SettingsPages::tr("delay video sync"));
    page->addHeading(SettingsPages::tr("All settings"));
    addLink(*page, links.exportAll, SettingsPages::tr("Take them to another computer"),
            SettingsPages::tr("One file, without accounts, passwords, sessions, history and drafts."),
            SettingsPages::tr("Export…"), SettingsPages::tr("backup save file json"));
    addLink(*page, links.importAll, SettingsPages::tr("Bring them from another computer"),
            SettingsPages::tr("The file is checked first; one with mistakes changes nothing."),
            SettingsPages::tr("Import…"), SettingsPages::tr("backup load restore file json"));
    addLink(*page, links.resetAll, SettingsPages::tr("Begin anew"),
            SettingsPages::tr("All settings as at first. Accounts, rooms and history stay."),
            SettingsPages::tr("Reset everything…"), SettingsPages::tr("defaults factory"));
    addLink(*page, links.firstSteps, SettingsPages::tr("First steps"),
            SettingsPages::tr("Services, signing in, rooms and notifications, one after the other."),
            SettingsPages::tr("Run again"), SettingsPages::tr("wizard assistant welcome"));
    return page;
}

SettingsPage *makeLookPage(const Theme &theme, ChoiceBook &book)
{
    auto *page = new SettingsPage(theme, book, SettingsPages::tr("Look"), u"palette"_s);
    page->addChoice(u"look/theme"_s, SettingsPages::tr("Theme"),
                    SettingsPages::tr("Desktop follows its light or dark setting."),
                    SettingsPages::tr("colours appearance night"),
                    {{SettingsPages::tr("Desktop"), SettingsPages::tr("Light"), SettingsPages::tr("Dark"),
                      SettingsPages::tr("High contrast")},
                     {},
                     {},
                     1});
    page->addChoice(u"look/reducedMotion"_s, SettingsPages::tr("Reduce motion"),
                    SettingsPages::tr("Also while the desktop has its animations on."),
                    SettingsPages::tr("animation accessibility"));
    page->addHeading(SettingsPages::tr("Emotes"));
    page->addChoice(u"emotes/size"_s, SettingsPages::tr("Height of emotes"), {}, SettingsPages::tr("size pictures"),
                    {{}, SettingsPages::tr(" px"), {}, 4});
    page->addChoice(u"emotes/motion"_s, SettingsPages::tr("Animated emotes move"), {},
                    SettingsPages::tr("gif animation"),
                    {{SettingsPages::tr("While I look at the window"), SettingsPages::tr("Always"),
                      SettingsPages::tr("Under the pointer only")},
                     {},
                     {},
                     1});
    return page;
}

SettingsPage *makeFeedPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links)
{
    auto *page = new SettingsPage(theme, book, SettingsPages::tr("Feed"), u"messages"_s);
    page->setWords(SettingsPages::tr("chat lines messages"));
    for (const ChoiceRow &choice : feedChoices()) {
        if (choice.key == "feed/spokenLines"_L1)
            page->addHeading(SettingsPages::tr("Screen reader"));
        SettingsRow *row = page->addChoice(choice.key, choice.caption, choice.hint, choice.words, choice.labels);
        if (links.differing)
            followRooms(*page, *row, choice.key, links);
    }
    page->addHeading(SettingsPages::tr("Lines that look a certain way"));
    addLink(*page, links.rules, SettingsPages::tr("Rules"),
            SettingsPages::tr("Highlight, hide, fold, replace, or be told of lines."), SettingsPages::tr("Rules…"),
            SettingsPages::tr("keywords filter highlight hide words"));
    return page;
}

SettingsPage *makeNotificationsPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links)
{
    auto *page = new SettingsPage(theme, book, SettingsPages::tr("Notifications"), u"bell"_s);
    page->addChoice(u"alerts/desktopNotifications"_s, SettingsPages::tr("Show notifications on the desktop"), {},
                    SettingsPages::tr("alerts popups"));
    page->addChoice(u"alerts/waitListPlace"_s, SettingsPages::tr("Tell me when my turn comes near, from place"), {},
                    SettingsPages::tr("wait list booth next"), {{}, {}, SettingsPages::tr("never"), 1});
    page->addChoice(u"alerts/livestreams"_s, SettingsPages::tr("A creator whom I follow goes live"), {},
                    SettingsPages::tr("stream floatplane"));
    page->addChoice(u"alerts/posts"_s, SettingsPages::tr("A creator whom I follow posts"), {},
                    SettingsPages::tr("video floatplane"));
    addLink(*page, links.notifications, SettingsPages::tr("What is told, how and when"),
            SettingsPages::tr("Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test."),
            SettingsPages::tr("Notifications…"),
            SettingsPages::tr("do not disturb sound volume tray badge mute mention keyword poll test quiet hours"));
    return page;
}

SettingsPage *makeHistoryPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links)
{
    auto *page = new SettingsPage(theme, book, SettingsPages::tr("History"), u"database"_s);
    if (!links.history)
        page->addText(SettingsPages::tr("In safe mode nothing is recorded or read."));
    addLink(*page, links.history, SettingsPages::tr("What history keeps"),
            SettingsPages::tr("For how long, how much, which rooms, and what is to be forgotten."),
            SettingsPages::tr("What history keeps…"), SettingsPages::tr("retention days size forget delete disk"));
    addLink(*page, links.search, SettingsPages::tr("Search history"),
            SettingsPages::tr("All that was seen in all rooms, with export."), SettingsPages::tr("Search…"),
            SettingsPages::tr("find export"));
    return page;
}

} // namespace partyline
