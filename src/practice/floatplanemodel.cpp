// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanemodel.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

/// Every account of the practice server has this one: it protects nothing and is announced.
const QString Password = u"practice"_s;
const QString AnnouncedName = u"viewer"_s;

FloatplaneUser account(const QString &name, FloatplaneUser::Kind kind)
{
    FloatplaneUser user;
    user.id = objectId(u"user/"_s + name.toLower());
    user.username = name;
    user.email = name.toLower() + u"@practice.example"_s;
    user.password = Password;
    user.kind = kind;
    return user;
}

FloatplaneCreator creatorPage(const QString &title, const QString &urlName, const QString &ownerId,
                              const QString &streamTitle)
{
    FloatplaneCreator creator;
    creator.id = objectId(u"creator/"_s + urlName);
    creator.ownerId = ownerId;
    creator.title = title;
    creator.urlName = urlName;
    creator.channelId = objectId(u"channel/"_s + urlName);
    creator.streamId = streamTitle.isEmpty() ? QString() : objectId(u"stream/"_s + urlName);
    creator.streamTitle = streamTitle;
    return creator;
}

/// In lower case: people write codes as they like.
QStringList codesIn(const QString &text)
{
    // floatplane.md 7.6: ':' + 1-32 of these + ':'.
    static const QRegularExpression code(u":([A-Za-z0-9_-]{1,32}):"_s);
    QStringList codes;
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured(1).toLower();
        if (!codes.contains(found))
            codes.append(found);
    }
    return codes;
}

} // namespace

QString objectId(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(24));
}

QString freshId()
{
    static const QString digits = u"0123456789abcdefghijklmnopqrstuvwxyz"_s;
    constexpr int length = 25;
    QString id = u"cl"_s;
    while (id.size() < length)
        id.append(digits[QRandomGenerator::global()->bounded(int(digits.size()))]);
    return id;
}

FloatplaneModel::FloatplaneModel()
{
    auto viewer = account(AnnouncedName, FloatplaneUser::Kind::Viewer);
    viewer.code = u"123456"_s;
    auto outsider = account(u"outsider"_s, FloatplaneUser::Kind::Viewer);
    outsider.isSubscribed = false;
    const auto owner = account(u"LanternKeeper"_s, FloatplaneUser::Kind::Creator);
    const auto secondOwner = account(u"TinkerTess"_s, FloatplaneUser::Kind::Creator);
    const auto banned = account(u"banned"_s, FloatplaneUser::Kind::Viewer);
    add(viewer);
    add(outsider);
    add(banned);
    add(account(u"plainviewer"_s, FloatplaneUser::Kind::Viewer));
    add(account(u"moderator"_s, FloatplaneUser::Kind::Moderator));
    add(owner);
    add(secondOwner);

    m_creators = {
        creatorPage(u"The Lantern Workshop"_s, u"lanternworkshop"_s, owner.id, u"Friday at the workbench"_s),
        creatorPage(u"Tinker Tess"_s, u"tinkertess"_s, secondOwner.id, u"Soldering with friends"_s),
        creatorPage(u"Quiet Corner"_s, u"quietcorner"_s, owner.id, {}),
    };
    for (const auto &creator : std::as_const(m_creators))
        ban(banned.id, creator.streamId);
    m_onAir.insert(m_creators.constFirst().id);

    m_emotes = {{u"lantern"_s},   {u"wave"_s},       {u"heart"_s},     {u"spark"_s},           {u"gear"_s},
                {u"partyWave"_s}, {u"partyHeart"_s}, {u"partyClap"_s}, {u"staffonly"_s, false}};
}

void FloatplaneModel::add(FloatplaneUser user)
{
    m_idByName.insert(user.username.toLower(), user.id);
    m_idByName.insert(user.email, user.id);
    m_users.insert(user.id, std::move(user));
}

void FloatplaneModel::setOnAir(const QString &creatorId, bool isOn)
{
    if (isOn)
        m_onAir.insert(creatorId);
    else
        m_onAir.remove(creatorId);
}

void FloatplaneModel::setPassword(const QString &password, const QString &code)
{
    for (FloatplaneUser &user : m_users) {
        if (!user.password.isEmpty())
            user.password = password;
        if (!user.code.isEmpty() && !code.isEmpty())
            user.code = code;
    }
}

void FloatplaneModel::addPerson(const QString &name, FloatplaneUser::Kind kind)
{
    auto person = account(name, kind);
    person.password.clear();
    add(std::move(person));
}

const FloatplaneUser *FloatplaneModel::userNamed(const QString &nameOrEmail) const
{
    return user(m_idByName.value(nameOrEmail.toLower()));
}

const FloatplaneUser *FloatplaneModel::user(const QString &id) const
{
    const auto it = m_users.constFind(id);
    return it == m_users.cend() ? nullptr : &*it;
}

const FloatplaneUser &FloatplaneModel::announcedUser() const
{
    return *userNamed(AnnouncedName);
}

const FloatplaneCreator *FloatplaneModel::creator(const QString &id) const
{
    const auto it = std::find_if(m_creators.cbegin(), m_creators.cend(), [&](const auto &c) { return c.id == id; });
    return it == m_creators.cend() ? nullptr : &*it;
}

const FloatplaneCreator *FloatplaneModel::creatorOfStream(const QString &streamId) const
{
    const auto isIt = [&](const auto &c) { return !streamId.isEmpty() && c.streamId == streamId; };
    const auto it = std::find_if(m_creators.cbegin(), m_creators.cend(), isIt);
    return it == m_creators.cend() ? nullptr : &*it;
}

QList<FloatplaneEmote> FloatplaneModel::emotesFor(const FloatplaneUser &user) const
{
    QList<FloatplaneEmote> usable;
    std::copy_if(m_emotes.cbegin(), m_emotes.cend(), std::back_inserter(usable),
                 [&](const auto &emote) { return emote.isForAll || user.isStaff(); });
    return usable;
}

QStringList FloatplaneModel::emotesIn(const QString &text, const FloatplaneUser &author) const
{
    const auto usable = emotesFor(author);
    QStringList found;
    for (const QString &code : codesIn(text)) {
        const auto isIt = [&](const auto &emote) { return emote.code.toLower() == code; };
        const auto it = std::find_if(usable.cbegin(), usable.cend(), isIt);
        if (it != usable.cend())
            found.append(it->code);
    }
    return found;
}

bool FloatplaneModel::hasForeignEmote(const QString &text, const FloatplaneUser &author) const
{
    const QStringList codes = codesIn(text);
    return std::any_of(m_emotes.cbegin(), m_emotes.cend(), [&](const auto &emote) {
        return !emote.isForAll && !author.isStaff() && codes.contains(emote.code.toLower());
    });
}

void FloatplaneModel::ban(const QString &userId, const QString &streamId, const QDateTime &until)
{
    m_bans.insert({userId, streamId}, until);
}

bool FloatplaneModel::isBanned(const QString &userId, const QString &streamId) const
{
    const auto it = m_bans.constFind({userId, streamId});
    return it != m_bans.cend() && (!it->isValid() || *it > QDateTime::currentDateTimeUtc());
}

} // namespace partyline::practice
