// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjsentences.h"

#include "core/localtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// tr() for free functions.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PlugDj)
};

constexpr std::array BanReasons{
    QT_TRANSLATE_NOOP("PlugDj", "spamming or trolling"),
    QT_TRANSLATE_NOOP("PlugDj", "offensive language"),
    QT_TRANSLATE_NOOP("PlugDj", "playing offensive videos or songs"),
    QT_TRANSLATE_NOOP("PlugDj", "repeatedly playing the wrong genre"),
    QT_TRANSLATE_NOOP("PlugDj", "negative attitude"),
};

constexpr std::array MuteReasons{
    QT_TRANSLATE_NOOP("PlugDj", "breaking community rules"), QT_TRANSLATE_NOOP("PlugDj", "verbal abuse or harassment"),
    QT_TRANSLATE_NOOP("PlugDj", "spamming or trolling"),     QT_TRANSLATE_NOOP("PlugDj", "offensive language"),
    QT_TRANSLATE_NOOP("PlugDj", "negative attitude"),
};

template <size_t Size>
QString reasonIn(const std::array<const char *, Size> &reasons, int reason)
{
    if (reason >= 1 && reason <= int(Size))
        return Say::tr(reasons.at(size_t(reason) - 1));
    return Say::tr("reason %1").arg(reason);
}

/// Names are shown as they are; a moderator may be nameless on old servers.
QString nameOf(const Moderator &by)
{
    return by.name.isEmpty() ? Say::tr("A moderator") : by.name;
}

/// Who it happened to: nobody is nameless, whatever the server left out.
QString whom(const QString &name)
{
    return name.isEmpty() ? Say::tr("somebody") : name;
}

QString roleName(int role)
{
    if (role >= 5000)
        return Say::tr("the host");
    if (role >= 4000)
        return Say::tr("a co-host");
    if (role >= 3000)
        return Say::tr("a manager");
    return role >= 2000 ? Say::tr("a bouncer") : Say::tr("a resident DJ");
}

/// "ann", "ann and bob", "ann, bob and 3 others".
QString names(const QList<Person> &people)
{
    // Never "and 1 others": up to four have their names said.
    const qsizetype count = people.size() <= 4 ? people.size() : 3;
    QStringList named;
    for (const Person &person : people.first(count))
        named.append(person.name);
    const int others = int(people.size() - named.size());
    if (others > 0)
        return Say::tr("%1 and %2 others").arg(named.join(Say::tr(", ")), QString::number(others));
    if (named.size() == 1)
        return named.constFirst();
    const QString last = named.takeLast();
    return Say::tr("%1 and %2").arg(named.join(Say::tr(", ")), last);
}

} // namespace

QString durationText(seconds time)
{
    if (time >= std::chrono::hours(2))
        return Say::tr("%n hours", nullptr, int(std::chrono::ceil<std::chrono::hours>(time).count()));
    if (time > minutes(1)) {
        const int count = int(std::chrono::ceil<minutes>(time).count());
        return count == 1 ? Say::tr("a minute") : Say::tr("%1 minutes").arg(count);
    }
    const int count = std::max(1, int(time.count()));
    return count == 1 ? Say::tr("a second") : Say::tr("%1 seconds").arg(count);
}

QString durationText(BanDuration duration)
{
    switch (duration) {
    case BanDuration::Hour:
        return Say::tr("for an hour");
    case BanDuration::Day:
        return Say::tr("for a day");
    case BanDuration::Forever:
        return Say::tr("for good");
    case BanDuration::Unknown:
        break;
    }
    return {};
}

QString durationText(WaitListBanDuration duration)
{
    switch (duration) {
    case WaitListBanDuration::Short:
        return Say::tr("for 15 minutes");
    case WaitListBanDuration::Medium:
        return Say::tr("for an hour");
    case WaitListBanDuration::Long:
        return Say::tr("for a day");
    case WaitListBanDuration::Forever:
        return Say::tr("for good");
    case WaitListBanDuration::Unknown:
    case WaitListBanDuration::Lifted:
        break;
    }
    return {};
}

QString banReasonText(int reason)
{
    return reasonIn(BanReasons, reason);
}

QString muteReasonText(int reason)
{
    return reasonIn(MuteReasons, reason);
}

QString trackText(const Track &track)
{
    if (track.author.isEmpty())
        return track.title;
    return Say::tr("%1 - %2").arg(track.author, track.title);
}

QString advanceText(const NowPlaying &now)
{
    if (now.isIdle())
        return Say::tr("Nobody is playing now.");
    return Say::tr("%1 plays %2 (%3).").arg(now.dj.name, trackText(now.track), tapeText(now.track.duration));
}

QString voteText(const VoteEvent &vote)
{
    switch (vote.what) {
    case VoteEvent::What::Woot:
        return Say::tr("%1 wooted this track.").arg(vote.person.name);
    case VoteEvent::What::Meh:
        return Say::tr("%1 mehed this track.").arg(vote.person.name);
    case VoteEvent::What::Grab:
        return Say::tr("%1 grabbed this track.").arg(vote.person.name);
    }
    Q_UNREACHABLE();
}

QString joinText(const QList<Person> &people)
{
    return Say::tr("%1 joined.").arg(names(people));
}

QString leaveText(const QList<Person> &people)
{
    return Say::tr("%1 left.").arg(names(people));
}

QString gapText(const QDateTime &from, const QDateTime &to, int filled)
{
    const QString lines = filled == 0   ? Say::tr("nothing said meanwhile could be fetched")
                          : filled == 1 ? Say::tr("one line said meanwhile was fetched")
                                        : Say::tr("%1 lines said meanwhile were fetched").arg(filled);
    return Say::tr("Not connected from %1 to %2; %3.").arg(exactClockText(from), exactClockText(to), lines);
}

QString notificationText(const SiteNotification &notification)
{
    if (notification.action == "levelUp"_L1)
        return Say::tr("You have reached level %1.").arg(notification.value);
    if (notification.action == "gift"_L1) {
        // Sender and amount, with a braille blank between them (3.1.7).
        const QStringList parts = notification.value.split(QChar(u'\u2800'));
        if (parts.size() == 2)
            return Say::tr("%1 gave you %2 points.").arg(parts[0], parts[1]);
        return Say::tr("You were given points.");
    }
    if (notification.action == "custom"_L1)
        return Say::tr("The site says: %1").arg(notification.value);
    return Say::tr("There is news about your account (%1).").arg(notification.action);
}

QString ownBanText(const Ban &ban)
{
    const QString time = durationText(ban.duration);
    const QString what = time.isEmpty() ? Say::tr("You were banned from this room")
                                        : Say::tr("You were banned from this room %1").arg(time);
    return ban.reason > 0 ? Say::tr("%1: %2.").arg(what, banReasonText(ban.reason)) : what + u'.';
}

QString moderationText(const ModAddDj &event, bool isSelf)
{
    return isSelf ? Say::tr("%1 put you on the wait list.").arg(nameOf(event.by))
                  : Say::tr("%1 put %2 on the wait list.").arg(nameOf(event.by), whom(event.target));
}

QString moderationText(const ModMoveDj &event, bool isSelf)
{
    // The wire counts from zero, people from one.
    const QString place = QString::number(event.to + 1);
    return isSelf
               ? Say::tr("%1 moved you to place %2 of the wait list.").arg(nameOf(event.by), place)
               : Say::tr("%1 moved %2 to place %3 of the wait list.").arg(nameOf(event.by), whom(event.target), place);
}

QString moderationText(const ModRemoveDj &event, bool isSelf)
{
    return isSelf ? Say::tr("%1 took you off the wait list.").arg(nameOf(event.by))
                  : Say::tr("%1 took %2 off the wait list.").arg(nameOf(event.by), whom(event.target));
}

QString moderationText(const ModSkip &event)
{
    return Say::tr("%1 skipped this track.").arg(nameOf(event.by));
}

QString moderationText(const ModBan &event, bool isSelf)
{
    const QString time = durationText(event.duration);
    if (isSelf)
        return Say::tr("%1 banned you from this room %2.").arg(nameOf(event.by), time).replace(u" ."_s, u"."_s);
    return time.isEmpty() ? Say::tr("%1 banned %2.").arg(nameOf(event.by), whom(event.target))
                          : Say::tr("%1 banned %2 %3.").arg(nameOf(event.by), whom(event.target), time);
}

QString moderationText(const ModMute &event, bool isSelf)
{
    const QString by = nameOf(event.by);
    QString time;
    switch (event.duration) {
    case MuteDuration::Lifted:
        return isSelf ? Say::tr("%1 lets you speak again.").arg(by)
                      : Say::tr("%1 lets %2 speak again.").arg(by, whom(event.target));
    case MuteDuration::Short:
        time = u"15"_s;
        break;
    case MuteDuration::Medium:
        time = u"30"_s;
        break;
    case MuteDuration::Long:
        time = u"45"_s;
        break;
    case MuteDuration::Unknown:
        return isSelf ? Say::tr("%1 muted you.").arg(by) : Say::tr("%1 muted %2.").arg(by, whom(event.target));
    }
    return isSelf ? Say::tr("%1 muted you for %2 minutes: %3.").arg(by, time, muteReasonText(event.reason))
                  : Say::tr("%1 muted %2 for %3 minutes.").arg(by, whom(event.target), time);
}

QString moderationText(const ModWaitListBan &event, bool isSelf)
{
    const QString by = nameOf(event.by);
    if (event.duration == WaitListBanDuration::Lifted)
        return isSelf ? Say::tr("%1 lets you onto the wait list again.").arg(by)
                      : Say::tr("%1 lets %2 onto the wait list again.").arg(by, whom(event.target));
    const QString time = durationText(event.duration);
    const QString target = isSelf ? Say::tr("you") : whom(event.target);
    return time.isEmpty() ? Say::tr("%1 banned %2 from the wait list.").arg(by, target)
                          : Say::tr("%1 banned %2 from the wait list %3.").arg(by, target, time);
}

QString moderationText(const Moderator &by, const StaffChange &change, bool isSelf)
{
    if (change.role == 0)
        return isSelf ? Say::tr("%1 took your role in this room away.").arg(nameOf(by))
                      : Say::tr("%1 took the role of %2 away.").arg(nameOf(by), whom(change.username));
    return isSelf ? Say::tr("%1 made you %2.").arg(nameOf(by), roleName(change.role))
                  : Say::tr("%1 made %2 %3.").arg(nameOf(by), whom(change.username), roleName(change.role));
}

QString moderationText(const DjListCycle &event)
{
    return event.cycles ? Say::tr("%1 lets DJs return to the wait list after their turn.").arg(nameOf(event.by))
                        : Say::tr("%1 ended the return to the wait list after each turn.").arg(nameOf(event.by));
}

QString moderationText(const DjListLocked &event)
{
    const QString by = nameOf(event.by);
    if (event.wasCleared)
        return event.isLocked ? Say::tr("%1 locked and cleared the wait list.").arg(by)
                              : Say::tr("%1 opened and cleared the wait list.").arg(by);
    return event.isLocked ? Say::tr("%1 locked the wait list.").arg(by) : Say::tr("%1 opened the wait list.").arg(by);
}

} // namespace partyline::plugdj
