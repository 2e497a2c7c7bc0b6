// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QStringList>

/// Invented rooms, for suites that show them.
namespace partyline::samples {

inline Person person(const QString &name, Role role = Role::None)
{
    return {name, name, role};
}

/// 161 s into a track of 252 s; mona_k plays it.
inline NowPlaying slowComet()
{
    NowPlaying now;
    now.historyId = QStringLiteral("h-7");
    now.track.source = Track::Source::YouTube;
    now.track.cid = QStringLiteral("comet");
    now.track.title = QStringLiteral("Slow Comet (Harbour Mix)");
    now.track.author = QStringLiteral("Aster Falls");
    now.track.duration = std::chrono::seconds(252);
    now.dj = person(QStringLiteral("mona_k"), Role::ResidentDj);
    now.startedAt = QDateTime::currentDateTimeUtc().addSecs(-161);
    now.score = {23, 2, 4, 142};
    now.ownVote = Vote::Woot;
    return now;
}

inline WaitList lineOfTwelve()
{
    WaitList list;
    const QStringList names{
        QStringLiteral("velvetfox"),  QStringLiteral("tape.deck"),  QStringLiteral("ليلى_ن"),
        QStringLiteral("juniper"),    QStringLiteral("grumblebee"), QStringLiteral("pixelpam"),
        QStringLiteral("夜更かし"),   QStringLiteral("saltmarsh"),  QStringLiteral("drum_machine_dan"),
        QStringLiteral("quietstorm"), QStringLiteral("marrow"),     QStringLiteral("nanahoney")};
    for (const QString &name : names)
        list.people.append(person(name));
    list.people[1].role = Role::Moderator;
    list.people[4].role = Role::ResidentDj;
    list.people[9].role = Role::Manager;
    list.ownPlace = 4;
    return list;
}

inline QList<RosterEntry> crowd()
{
    QList<RosterEntry> all;
    const auto add = [&all](const QString &name, Role role, Vote vote) {
        RosterEntry entry;
        entry.person = person(name, role);
        entry.vote = vote;
        all.append(entry);
    };
    add(QStringLiteral("mona_k"), Role::ResidentDj, Vote::None);
    all.last().isDj = true;
    add(QStringLiteral("velvetfox"), Role::None, Vote::Woot);
    all.last().isNext = true;
    add(QStringLiteral("saltmarsh"), Role::Cohost, Vote::Woot);
    add(QStringLiteral("quietstorm"), Role::Manager, Vote::Woot);
    add(QStringLiteral("tape.deck"), Role::Moderator, Vote::Woot);
    all.last().grabbed = true;
    add(QStringLiteral("grumblebee"), Role::ResidentDj, Vote::Meh);
    add(QStringLiteral("ottoline"), Role::None, Vote::Woot);
    add(QStringLiteral("juniper"), Role::None, Vote::Woot);
    all.last().isSelf = true;
    add(QStringLiteral("ليلى_ن"), Role::None, Vote::Woot);
    add(QStringLiteral("loudmouth_9"), Role::None, Vote::None);
    all.last().isMuted = true;
    add(QStringLiteral("夜更かし"), Role::None, Vote::None);
    add(QStringLiteral("pixelpam"), Role::Subscriber, Vote::Woot);
    return all;
}

inline QList<VoteEvent> ballots()
{
    using What = VoteEvent::What;
    using std::chrono::seconds;
    return {{person(QStringLiteral("velvetfox")), What::Woot, seconds(90)},
            {person(QStringLiteral("grumblebee")), What::Meh, seconds(118)},
            {person(QStringLiteral("tape.deck"), Role::Moderator), What::Grab, seconds(157)},
            {person(QStringLiteral("pixelpam")), What::Woot, seconds(160)}};
}

/// The same plays, to the millisecond, whenever a suite asks for them.
inline QList<PlayedTrack> playedTracks()
{
    static const QDateTime Now = QDateTime::currentDateTimeUtc();
    const auto played = [](const QString &id, const QString &title, const QString &author, const QString &dj,
                           Score score, int minutesAgo) {
        PlayedTrack play;
        play.historyId = id;
        play.track = {Track::Source::YouTube, id, title, author, std::chrono::seconds(240), {}};
        play.dj = person(dj);
        play.startedAt = Now.addSecs(-60 * minutesAgo);
        play.score = score;
        return play;
    };
    return {played(QStringLiteral("h-6"), QStringLiteral("Paper Lanterns"), QStringLiteral("Mirelle Vane"),
                   QStringLiteral("ottoline"), {19, 3, 2, 140}, 7),
            played(QStringLiteral("h-5"), QStringLiteral("Undertow"), QStringLiteral("The Quiet Hours Club"),
                   QStringLiteral("crate_digger"), {12, 0, 5, 138}, 12),
            played(QStringLiteral("h-4"), QStringLiteral("Glass Orchard"), QStringLiteral("Pale Harbour"),
                   QStringLiteral("brixx"), {8, 6, 0, 130}, 16)};
}

/// Open, 39 of 60 s over, nothing voted.
inline Poll hullPoll()
{
    Poll poll;
    poll.id = QStringLiteral("poll-1");
    poll.creatorId = QStringLiteral("keel");
    poll.title = QStringLiteral("Which hull do we repaint first?");
    poll.options = {QStringLiteral("The green skiff"), QStringLiteral("Nan’s dinghy"),
                    QStringLiteral("The one with the hole"), QStringLiteral("All of them, badly")};
    poll.counts = {386, 224, 548, 87};
    poll.startedAt = QDateTime::currentDateTimeUtc().addSecs(-39);
    poll.endsAt = poll.startedAt.addSecs(60);
    return poll;
}

inline Poll teaPoll()
{
    Poll poll;
    poll.id = QStringLiteral("poll-0");
    poll.title = QStringLiteral("Tea or more tea");
    poll.options = {QStringLiteral("More tea"), QStringLiteral("Tea")};
    poll.counts = {1433, 585};
    poll.startedAt = QDateTime::currentDateTimeUtc().addSecs(-2400);
    poll.endsAt = poll.startedAt.addSecs(60);
    poll.isClosed = true;
    return poll;
}

inline QList<Notification> announcements()
{
    const auto told = [](const QString &id, Notification::Type type, const QString &title, const QString &message,
                         bool seen) {
        Notification notification;
        notification.id = id;
        notification.type = type;
        notification.title = title;
        notification.message = message;
        notification.receivedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        notification.target = QUrl(QStringLiteral("https://site.example/post/") + id);
        notification.seen = seen;
        return notification;
    };
    using Type = Notification::Type;
    return {told(QStringLiteral("n3"), Type::LivestreamStart, QStringLiteral("Second Breakfast is live"),
                 QStringLiteral("Porridge tier list, round two"), false),
            told(QStringLiteral("n2"), Type::PostRelease, QStringLiteral("Bench Notes: new post"),
                 QStringLiteral("Ferrite sorting, part 4 (video, 18 min)"), false),
            told(QStringLiteral("n1"), Type::PostRelease, QStringLiteral("Loft Sessions: new picture post"),
                 QStringLiteral("Strings and lamps"), true)};
}

} // namespace partyline::samples
