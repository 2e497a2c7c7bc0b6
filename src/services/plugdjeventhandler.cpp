// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjeventhandler.h"

#include "core/logging.h"
#include "services/plugdjaccount.h"
#include "services/plugdjeventhandleraccount.h"
#include "services/plugdjeventhandlerroom.h"
#include "services/plugdjeventhandlerstaff.h"

#include <algorithm>

namespace partyline {

namespace {

template <typename... Groups>
struct Overloaded : Groups...
{
    using Groups::operator()...;
};

template <typename... Groups>
Overloaded(Groups...) -> Overloaded<Groups...>;

} // namespace

struct PlugDjController::EventHandler::Stranger
{
    void operator()(const plugdj::Unknown &event) const
    {
        constexpr qsizetype LongestAction = 40;
        qCInfo(lcPlugDj) << "ignored an event that is not understood:" << event.action.left(LongestAction)
                         << event.payload.size() << "bytes";
    }
};

void PlugDjController::EventHandler::handle(const plugdj::Event &event)
{
    std::visit(Overloaded{Room(*this), Account(*this), Staff(*this), Stranger()}, event);
}

void PlugDjController::EventHandler::Group::add(FeedItem::Kind kind, const Person &author, const QString &text) const
{
    FeedItem item;
    item.kind = kind;
    item.author = author;
    item.text = text;
    m_items.append(item);
}

void PlugDjController::EventHandler::Group::notice(const QString &text) const
{
    add(FeedItem::Kind::Notice, {}, text);
}

void PlugDjController::EventHandler::Group::alert(Alert::Kind kind, const QString &title, Alert::Urgency urgency) const
{
    emit m_c.alerted({kind, m_c.room(), title, {}, urgency});
}

void PlugDjController::EventHandler::Group::moderation(const plugdj::Moderator &by, const QString &text,
                                                       bool isOurs) const
{
    m_c.m_state.people().rememberName(by.id, by.name);
    add(FeedItem::Kind::Moderation, by.id > 0 ? m_c.m_state.people().person(by.id) : Person{{}, by.name, Role::None},
        text);
    // It is told to us whatever is told of others.
    m_items.last().isMention = isOurs && by.id != m_c.selfId();
}

bool PlugDjController::EventHandler::Group::isSelf(const QString &name) const
{
    return !name.isEmpty() && name == m_c.m_plug.self().name;
}

void PlugDjController::EventHandler::Group::newLevel(int level) const
{
    // Levels only rise: a lower one was overtaken on its way.
    if (level <= m_c.m_plug.level())
        return;
    m_c.m_plug.setLevel(level);
    plugdj::UserUpdate update;
    update.id = m_c.selfId();
    update.level = level;
    m_c.m_state.update(update);
    m_c.m_plug.notices().addLevel(level);
    notice(tr("You have reached level %1.").arg(level));
    m_changes.roster = true;
    m_changes.canSay = true;
}

void PlugDjController::EventHandler::Group::join(const plugdj::User &user) const
{
    if (m_c.m_state.join(user))
        addTo(m_c.m_joined, user);
    if (user.guest && !m_c.m_guestTimer.isActive())
        m_c.m_guestTimer.start();
    m_changes.roster = true;
}

void PlugDjController::EventHandler::Group::addTo(QList<Person> &crowd, const plugdj::User &user) const
{
    constexpr qsizetype MostInOneRow = 100; // as in the feed; a server may send them without end
    const Person person = plugdj::personOf(user);
    // Somebody who comes and goes and comes again is one who came.
    if (std::any_of(crowd.begin(), crowd.end(), [&](const Person &other) { return other.id == person.id; }))
        return;
    crowd.append(person);
    if (crowd.size() >= MostInOneRow)
        m_c.publishCrowd();
    else if (!m_c.m_crowdTimer.isActive())
        m_c.m_crowdTimer.start();
}

} // namespace partyline
