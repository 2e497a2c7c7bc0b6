// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjcontroller.h"

namespace partyline {

/// What each event of the socket does to the room and what it says to people (plugdj.md 3.2). A call for each type, so
/// that a forgotten one does not compile. Lives for what came together.
class PlugDjController::EventHandler
{
public:
    explicit EventHandler(PlugDjController &controller)
        : m_c(controller)
    {
    }

    QList<FeedItem> takeItems() { return std::exchange(m_items, {}); }
    /// Before so many lines.
    void expect(qsizetype lines) { m_items.reserve(lines); }
    const Changes &changes() const { return m_changes; }

    // A. Connection and account
    void operator()(const plugdj::Ack &) {}
    void operator()(const plugdj::KillSession &event);
    void operator()(const plugdj::Ban &event);
    void operator()(const plugdj::BanIp &event);
    void operator()(const plugdj::FloodApi &event);
    void operator()(const plugdj::FloodChat &event);
    void operator()(const plugdj::RateLimit &event);
    void operator()(const plugdj::Earn &event);
    void operator()(const plugdj::LevelUp &event);
    void operator()(const plugdj::Gift &event); // a notification tells who and how much
    void operator()(const plugdj::SubscriptionChanged &event);
    void operator()(const plugdj::Cash &event);
    void operator()(const plugdj::PointsChanged &event);
    void operator()(const plugdj::Notify &event);
    void operator()(const plugdj::NameChanged &event);
    void operator()(const plugdj::FriendRequest &event);
    void operator()(const plugdj::FriendAccept &event);
    void operator()(const plugdj::FriendJoin &event);
    void operator()(const plugdj::PlaylistCycle &event);
    // B. The whole site
    void operator()(const plugdj::MaintenanceAlert &event);
    void operator()(const plugdj::Maintenance &event);
    void operator()(const plugdj::SiteMessage &event);
    void operator()(const plugdj::SiteUpdate &event);
    // C. Chat
    void operator()(const plugdj::Chat &event);
    void operator()(const plugdj::ChatDelete &event);
    // D. People
    void operator()(const plugdj::UserJoin &event);
    void operator()(const plugdj::UserLeave &event);
    void operator()(const plugdj::UserUpdate &event);
    void operator()(const plugdj::NameChangedRoom &event);
    void operator()(const plugdj::Gifted &event);
    // E. Booth and votes
    void operator()(const plugdj::Advance &event);
    void operator()(const plugdj::DjListUpdate &event);
    void operator()(const plugdj::DjListCycle &event);
    void operator()(const plugdj::DjListLocked &event);
    void operator()(const plugdj::Skip &event);
    void operator()(const plugdj::Voted &event);
    void operator()(const plugdj::Grabbed &event);
    // F. Moderation
    void operator()(const plugdj::ModAddDj &event);
    void operator()(const plugdj::ModMoveDj &event);
    void operator()(const plugdj::ModRemoveDj &event);
    void operator()(const plugdj::ModSkip &event);
    void operator()(const plugdj::ModBan &event);
    void operator()(const plugdj::ModMute &event);
    void operator()(const plugdj::ModWaitListBan &event);
    void operator()(const plugdj::ModStaff &event);
    void operator()(const plugdj::ModAmbassador &event);
    // G. The room itself
    void operator()(const plugdj::RoomNameUpdate &event);
    void operator()(const plugdj::RoomDescriptionUpdate &event);
    void operator()(const plugdj::RoomWelcomeUpdate &event);
    void operator()(const plugdj::RoomMinChatLevelUpdate &event);
    void operator()(const plugdj::RoomShortDescriptionUpdate &event);
    void operator()(const plugdj::RoomLongDescriptionUpdate &event);
    void operator()(const plugdj::RoomLookUpdate &event);
    // H. From re-implementations
    void operator()(const plugdj::Muted &event);
    void operator()(const plugdj::BetterAlert &event);
    void operator()(const plugdj::Ping &) {}
    void operator()(const plugdj::Unknown &event);

private:
    void add(FeedItem::Kind kind, const Person &author, const QString &text);
    void notice(const QString &text);
    /// For whoever looks elsewhere.
    void alert(Alert::Kind kind, const QString &title, Alert::Urgency urgency = Alert::Urgency::Normal);
    void moderation(const plugdj::Moderator &by, const QString &text, bool isOurs = false);
    void slowDown();
    void newLevel(int level);
    void newDescription(const QString &text, qint64 by);
    QString byWhom(qint64 id, const QString &named, const QString &unnamed) const;
    void voted(qint64 userId);
    /// Whether that name is ours: several events name their target only so.
    bool isSelf(const QString &name) const;
    void settleWaitList();

    PlugDjController &m_c;
    QList<FeedItem> m_items;
    Changes m_changes;
};

} // namespace partyline
