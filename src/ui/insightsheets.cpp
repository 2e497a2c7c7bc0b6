// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// InsightWindow: what stands on each of its sheets, as bars and as a table.
#include "feed/pollmodel.h"
#include "feed/words.h"
#include "ui/countedtabs.h"
#include "ui/emojibook.h"
#include "ui/feedtext.h"
#include "ui/insighttable.h"
#include "ui/insightwindow.h"
#include "ui/timechart.h"
#include "ui/tracktile.h"

#include <QLabel>
#include <QListView>
#include <QLocale>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// "21:04, 20.11.26": the clock as everywhere else, without seconds.
QString clockAndDay(const QDateTime &time)
{
    return InsightWindow::tr("%1, %2", "time and day")
        .arg(clockText(time), QLocale().toString(time.date(), QLocale::ShortFormat));
}

/// Codes that mean the same emoji, and the emoji itself, are one; codes that mean nothing here are words.
QList<Insight::EmoteUse> shownEmotes(const QList<Insight::EmoteUse> &uses)
{
    QList<Insight::EmoteUse> shown;
    QHash<QString, qsizetype> places;
    for (Insight::EmoteUse use : uses) {
        if (use.image.isEmpty()) {
            if (const QString characters = emoji::ofCode(use.code); !characters.isEmpty())
                use.code = characters;
            if (use.code.front().unicode() < 0x100)
                continue;
            use.code.remove(QChar(0xfe0f)); // asks for colours, and is another character all the same
        }
        const auto known = places.constFind(use.code);
        if (known == places.constEnd()) {
            places.insert(use.code, shown.size());
            shown.append(use);
        } else {
            shown[*known].uses += use.uses;
        }
    }
    std::ranges::stable_sort(shown, std::greater(), &Insight::EmoteUse::uses);
    return shown;
}

} // namespace

void InsightWindow::fillActivity()
{
    m_chart->setColumns(m_insight.activity, m_insight.unit);
    QList<QVariantList> rows;
    for (const Insight::Column &column : std::as_const(m_insight.activity))
        rows.append({column.start, column.end, column.lines});
    m_sheets[int(Page::Activity)].table->setRows({tr("From"), tr("To"), tr("Lines")}, rows);
}

void InsightWindow::fillPeople()
{
    QList<ChartBar> bars;
    QList<QVariantList> rows;
    const Service service = query().room.service;
    for (const Insight::Speaker &speaker : std::as_const(m_insight.speakers)) {
        const QString name = withoutControls(speaker.person.name);
        const int share = m_insight.lines > 0 ? qRound(100.0 * speaker.lines / m_insight.lines) : 0;
        ChartBar bar;
        bar.label = name;
        bar.labelColour = m_theme.names().of(service, speaker.person);
        bar.parts = {{speaker.lines, ChartBar::Ink::Accent, {}}};
        bar.value = tr("%Ln line(s)", nullptr, speaker.lines);
        bar.spoken = tr("%1: %2, %3 % of all").arg(isolated(name), bar.value).arg(share);
        bars.append(bar);
        rows.append({name, roleName(speaker.person.role), speaker.lines, share});
    }
    Sheet &people = m_sheets[int(Page::People)];
    people.model->setBars(bars);
    people.table->setRows({tr("Name"), tr("Role"), tr("Lines"), tr("Percent")}, rows);
    m_tabs->setCount(int(Page::People), m_insight.people);
}

void InsightWindow::fillEmotes()
{
    QList<ChartBar> bars;
    QList<QVariantList> rows;
    for (const Insight::EmoteUse &use : shownEmotes(m_insight.emotes)) {
        ChartBar bar;
        bar.picture = use.image;
        bar.sign = use.image.isEmpty() ? use.code : QString();
        bar.label = use.image.isEmpty() ? use.code : u':' + withoutControls(use.code) + u':';
        bar.parts = {{use.uses, ChartBar::Ink::Accent, {}}};
        bar.value = tr("%Ln time(s)", nullptr, use.uses);
        bar.spoken = tr("%1: %2").arg(bar.label, bar.value);
        if (use.image.isEmpty()) {
            // The picture says it already; its name says it to those who do not see it.
            const auto &all = emoji::all();
            const auto entry = std::ranges::find_if(all, [&use](const emoji::Entry &one) {
                return QString(one.characters).remove(QChar(0xfe0f)) == use.code;
            });
            if (entry != all.end()) {
                bar.label = u':' + entry->codes.value(0) + u':';
                bar.spoken = tr("%1: %2").arg(bar.label, bar.value);
            }
        }
        bars.append(bar);
        rows.append({bar.label, use.image.isEmpty() ? use.code : QString(), use.uses});
    }
    Sheet &emotes = m_sheets[int(Page::Emotes)];
    emotes.model->setBars(bars);
    emotes.table->setRows({tr("Code"), tr("Emoji"), tr("Times")}, rows);
    m_tabs->setCount(int(Page::Emotes), bars.size());
}

void InsightWindow::fillTracks()
{
    QList<ChartBar> bars;
    QList<QVariantList> rows;
    for (const PlayedTrack &play : std::as_const(m_insight.plays)) {
        const Score &score = play.score;
        const QString name = withoutControls(
            play.track.author.isEmpty() ? play.track.title : tr("%1 – %2").arg(play.track.author, play.track.title));
        const QDateTime started = play.startedAt.toLocalTime();
        ChartBar bar;
        bar.label = name;
        bar.tile = trackHash(play.track);
        bar.caption = tr("%1 · %2").arg(isolated(withoutControls(play.dj.name)), clockAndDay(started));
        if (play.skipped)
            bar.caption = tr("%1 · skipped").arg(bar.caption);
        bar.parts = {{score.woots, ChartBar::Ink::Woot, u"thumb-up-filled"_s},
                     {score.mehs, ChartBar::Ink::Meh, u"thumb-down-filled"_s},
                     {score.grabs, ChartBar::Ink::Grab, u"bookmark-filled"_s}};
        bar.spoken =
            tr("%1, played by %2: %3, %4, %5")
                .arg(isolated(name), isolated(withoutControls(play.dj.name)), tr("%Ln woot(s)", nullptr, score.woots),
                     tr("%Ln meh(s)", nullptr, score.mehs), tr("%Ln grab(s)", nullptr, score.grabs));
        bars.append(bar);
        rows.append(
            {started, name, withoutControls(play.dj.name), score.woots, score.mehs, score.grabs, score.listeners});
    }
    Sheet &tracks = m_sheets[int(Page::Tracks)];
    tracks.model->setBars(bars);
    tracks.table->setRows({tr("Played"), tr("Track"), tr("DJ"), tr("Woots"), tr("Mehs"), tr("Grabs"), tr("Listeners")},
                          rows);
    m_tabs->setCount(int(Page::Tracks), bars.size());
}

void InsightWindow::fillPolls()
{
    m_polls.setPolls(m_insight.polls);
    QList<QVariantList> rows;
    for (const Poll &poll : std::as_const(m_insight.polls)) {
        for (const PollOption &option : PollModel::optionsOf(poll))
            rows.append({poll.endsAt.isValid() ? poll.endsAt.toLocalTime() : poll.startedAt.toLocalTime(),
                         withoutControls(poll.title), withoutControls(option.text), option.count, option.percent});
    }
    m_sheets[int(Page::Polls)].table->setRows({tr("Ended"), tr("Question"), tr("Option"), tr("Votes"), tr("Percent")},
                                              rows);
    m_tabs->setCount(int(Page::Polls), m_insight.polls.size());
}

} // namespace partyline
