// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/words.h"

#include "core/localtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>
#include <limits>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file, under one name for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(partyline::Words)
};

/// A server's clock that is off by this tells nothing about a live room.
constexpr qint64 WrongClockMs = 12 * 3'600'000;

QString gapText(const FeedItem::GapPayload &gap)
{
    const qint64 seconds = std::max<qint64>(0, gap.from.secsTo(gap.to));
    QString text =
        Words::tr("Nothing received for %1, %2 to %3.")
            .arg(seconds < 120 ? Words::tr("%1 s").arg(seconds) : durationText(std::chrono::seconds(seconds)),
                 exactClockText(gap.from), exactClockText(gap.to));
    if (gap.filled > 0)
        text += u' ' + Words::tr("%n line(s) were filled in from the room's history.", nullptr, gap.filled);
    return text;
}

QString peopleLine(const FeedItem &item, const FeedItem::PeoplePayload &payload)
{
    if (payload.people.size() < 2 && !item.text.isEmpty())
        return item.text;
    QStringList names;
    for (const Person &person : payload.people)
        names.append(person.name);
    const QString who = peopleText(names, int(names.size()));
    return item.kind == FeedItem::Kind::Join ? Words::tr("%1 came in").arg(who) : Words::tr("%1 left").arg(who);
}

/// "Paper Lanterns ended: 19 woots, 3 mehs, 2 grabs."
QString resultText(const PlayedTrack &ended)
{
    const QString what = ended.skipped ? Words::tr("%1 was skipped") : Words::tr("%1 ended");
    return Words::tr("%1: %2, %3, %4.")
        .arg(what.arg(ended.track.title), Words::tr("%n woot(s)", nullptr, ended.score.woots),
             Words::tr("%n meh(s)", nullptr, ended.score.mehs), Words::tr("%n grab(s)", nullptr, ended.score.grabs));
}

QString stateText(const FeedItem &item)
{
    if (item.delivery == FeedItem::Delivery::Pending)
        return Words::tr("sending");
    if (item.delivery == FeedItem::Delivery::Failed)
        return Words::tr("not sent: %1").arg(item.failure);
    return item.isMention ? Words::tr("mentions you") : QString();
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::None:
        return {};
    case Role::Guest:
        return Words::tr("Guest");
    case Role::Bot:
        return Words::tr("Bot");
    case Role::Subscriber:
        return Words::tr("Subscriber");
    case Role::ResidentDj:
        return Words::tr("Resident DJ");
    case Role::Moderator:
        return Words::tr("Moderator");
    case Role::Manager:
        return Words::tr("Manager");
    case Role::Cohost:
        return Words::tr("Co-host");
    case Role::Host:
        return Words::tr("Host");
    case Role::Ambassador:
        return Words::tr("Ambassador");
    case Role::SiteStaff:
        return Words::tr("Site staff");
    case Role::System:
        return Words::tr("System");
    }
    Q_UNREACHABLE();
}

QString voteWord(VoteEvent::What what)
{
    return what == VoteEvent::What::Woot  ? Words::tr("Woot")
           : what == VoteEvent::What::Meh ? Words::tr("Meh")
                                          : Words::tr("Grab");
}

const QDateTime &shownTime(const FeedItem &item)
{
    const bool isTold = item.kind == FeedItem::Kind::Chatter && item.serverTime.isValid();
    return isTold && std::abs(item.time.msecsTo(item.serverTime)) < WrongClockMs ? item.serverTime : item.time;
}

QString clockText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    // Neighbours are of the same minute nearly always, and where the clock stands is a question for the system.
    static thread_local qint64 lastMinute = std::numeric_limits<qint64>::min();
    static thread_local QString last;
    static thread_local QLocale lastLocale;
    constexpr qint64 MinuteMs = 60'000;
    const QLocale locale; // not all write the same digits
    if (const qint64 minute = time.toMSecsSinceEpoch() / MinuteMs; minute != lastMinute || locale != lastLocale) {
        lastMinute = minute;
        lastLocale = locale;
        last = locale.toString(time.toLocalTime().time(), u"HH:mm"_s);
    }
    return last;
}

QString durationText(std::chrono::seconds duration)
{
    return tapeText(duration);
}

QString peopleText(const QStringList &names, int total)
{
    if (names.isEmpty())
        return {};
    if (total < 2)
        return names.first();
    if (total == 2 && names.size() > 1)
        return Words::tr("%1 and %2").arg(names[0], names[1]);
    const QStringList named = names.first(std::min<qsizetype>(names.size(), 2));
    return Words::tr("%1 and %n other(s)", nullptr, total - int(named.size())).arg(named.join(u", "_s));
}

QString lineText(const FeedItem &item)
{
    if (const auto *advance = std::get_if<FeedItem::AdvancePayload>(&item.payload);
        advance && !advance->ended->historyId.isEmpty())
        return resultText(advance->ended) + u' ' + item.text;
    if (const auto *gap = std::get_if<FeedItem::GapPayload>(&item.payload))
        return gapText(*gap);
    if (const auto *people = std::get_if<FeedItem::PeoplePayload>(&item.payload))
        return peopleLine(item, *people);
    return item.text;
}

QString deletedText(const FeedItem &item)
{
    return item.deletedBy.isEmpty() ? Words::tr("deleted") : Words::tr("deleted by %1").arg(item.deletedBy);
}

QString repeatsText(const RepeatFold::Repeats &repeats)
{
    return Words::tr("%n times, by %1", nullptr, repeats.count).arg(peopleText(repeats.names, repeats.people));
}

QString spokenText(const FeedItem &item, const RepeatFold::Repeats &repeats)
{
    QStringList parts{clockText(shownTime(item)), item.author.name, roleName(item.author.role),
                      item.isDeleted ? deletedText(item) : lineText(item), stateText(item)};
    if (repeats.count > 1)
        parts.append(repeatsText(repeats));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace partyline
