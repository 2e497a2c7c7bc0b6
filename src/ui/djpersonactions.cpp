// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djpersonactions.h"

#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "ui/feedtext.h"
#include "ui/personmenu.h"
#include "ui/roompage.h"
#include "ui/roompeople.h"

#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;
using Standing = PlugDjFriends::Standing;

namespace {

qint64 idOf(const Person &person)
{
    return person.id.toLongLong();
}

} // namespace

DjPersonActions::DjPersonActions(PlugDjAccount &account, RoomPeople &people, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_people(people)
    , m_theme(theme)
{
    connect(&account.friends(), &PlugDjFriends::changed, this, &DjPersonActions::changed);
    connect(&account.ignores(), &PlugDjIgnores::changed, this, &DjPersonActions::changed);
    connect(&account.profiles(), &PlugDjProfiles::changed, this, &DjPersonActions::changed);
    const auto tell = [this](const Error &error) { emit told(error.text); };
    connect(&account.friends(), &PlugDjFriends::failed, this, tell);
    connect(&account.ignores(), &PlugDjIgnores::failed, this, tell);
}

QString DjPersonActions::refusal() const
{
    if (!m_account.isSignedIn())
        return tr("You are not signed in.");
    return m_account.isGuest() ? tr("Guests have no friends and ignore nobody. Sign in with an account.") : QString();
}

void DjPersonActions::fill(QMenu &menu, const Person &person)
{
    if (idOf(person) <= 0)
        return;
    if (!m_people.isSelf(person)) {
        addFriendship(menu, person);
        addIgnoring(menu, person);
    }
    if (const QUrl profile = profileOf(person); profile.isValid())
        menu.addAction(m_theme.icon(u"external-link"_s), tr("Profile in the browser"), this,
                       [this, profile] { emit browserWanted(profile); });
}

void DjPersonActions::addFriendship(QMenu &menu, const Person &person)
{
    PlugDjFriends &friends = m_account.friends();
    const qint64 id = idOf(person);
    const QString why = friends.isBusy(id) ? tr("A request about them is under way.") : refusal();
    const auto add = [&](const QString &icon, const QString &words, void (PlugDjFriends::*what)(qint64)) {
        QAction *action =
            menu.addAction(m_theme.icon(icon), words, this, [&friends, what, id] { (friends.*what)(id); });
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
        action->setStatusTip(why);
    };
    switch (friends.standing(id)) {
    case Standing::Stranger:
        add(u"user-plus"_s, tr("Add as a friend"), &PlugDjFriends::ask);
        return;
    case Standing::Asked:
        menu.addAction(m_theme.icon(u"user-plus"_s), tr("Asked to be your friend"))->setEnabled(false);
        return;
    case Standing::Invites:
        add(u"user-plus"_s, tr("Accept as a friend"), &PlugDjFriends::accept);
        add(u"user-minus"_s, tr("Refuse as a friend"), &PlugDjFriends::refuse);
        return;
    case Standing::Friend:
        add(u"user-minus"_s, tr("Remove from your friends"), &PlugDjFriends::remove);
        return;
    }
}

void DjPersonActions::addIgnoring(QMenu &menu, const Person &person)
{
    PlugDjIgnores &ignores = m_account.ignores();
    const qint64 id = idOf(person);
    const bool isIgnored = ignores.contains(id);
    QAction *action = menu.addAction(
        m_theme.icon(u"volume-off"_s), isIgnored ? tr("Stop ignoring on plug.dj") : tr("Ignore on plug.dj"), this,
        [&ignores, id, isIgnored, name = person.name] { isIgnored ? ignores.remove(id) : ignores.add(id, name); });
    action->setEnabled(refusal().isEmpty() && !ignores.isBusy(id));
    action->setToolTip(refusal());
}

QUrl DjPersonActions::profileOf(const Person &person) const
{
    const QString slug = m_account.profiles().of(idOf(person)).profile.user.slug;
    if (slug.isEmpty())
        return {};
    QUrl url = m_account.endpoints().site;
    url.setPath(u"/@/"_s + slug, QUrl::DecodedMode);
    return url;
}

void DjPersonActions::describe(UserCard::Facts &facts, const Person &person, bool isHere) const
{
    const qint64 id = idOf(person);
    if (id <= 0)
        return;
    const PlugDjProfiles::Entry known = m_account.profiles().of(id);
    const plugdj::User &user = known.profile.user;
    if (known.isKnown && !isHere) { // the room knows as much of those who are in it
        if (user.level > 0)
            facts.about.append(tr("Level %1").arg(user.level));
        if (user.joined.isValid())
            facts.about.append(RoomPage::sinceText(user.joined));
        if (!user.badge.isEmpty())
            facts.about.append(tr("Badge: %1").arg(user.badge));
    }
    QStringList states{facts.state};
    if (!isHere)
        states.append(tr("Not in this room."));
    if (known.isKnown && !user.blurb.isEmpty())
        states.append(withoutControls(user.blurb.simplified()));
    if (!known.trouble.isEmpty())
        states.append(tr("The profile could not be fetched: %1").arg(known.trouble));
    if (m_account.ignores().contains(id))
        states.append(tr("You ignore them on plug.dj."));
    const PlugDjFriends &friends = m_account.friends();
    switch (friends.standing(id)) {
    case Standing::Stranger:
        facts.friendly = tr("Friend");
        facts.whyNot = refusal();
        break;
    case Standing::Asked:
        facts.friendly = tr("Asked");
        facts.whyNot = tr("You have asked them to be your friend.");
        break;
    case Standing::Invites:
        facts.friendly = tr("Accept");
        states.append(tr("They would like to be your friend."));
        break;
    case Standing::Friend:
        facts.about.append(tr("your friend"));
        break;
    }
    if (friends.isBusy(id))
        facts.whyNot = tr("A request about them is under way.");
    states.removeAll(QString());
    facts.state = states.join(u'\n');
}

void DjPersonActions::befriend(const Person &person)
{
    if (m_account.friends().standing(idOf(person)) == Standing::Invites)
        m_account.friends().accept(idOf(person));
    else
        m_account.friends().ask(idOf(person));
}

} // namespace partyline
