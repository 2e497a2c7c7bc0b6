// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumBlurb = 80; // 5.6
constexpr int MinimumName = 2;
constexpr int MaximumName = 25;

const QStringList Languages{u"bg"_s, u"cs"_s, u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"fi"_s,
                            u"fr"_s, u"hr"_s, u"it"_s, u"ko"_s, u"lt"_s, u"ms"_s, u"nl"_s,
                            u"pi"_s, u"pl"_s, u"pt"_s, u"sk"_s, u"sl"_s, u"sr"_s, u"zh"_s}; // 5.8

const QStringList Settings{u"videoOnly"_s,        u"chatTimestamps"_s,   u"emoji"_s,       u"tooltips"_s,
                           u"chatImages"_s,       u"notifyDJ"_s,         u"notifyScore"_s, u"nsfw"_s,
                           u"notifyFriendJoin"_s, u"friendAvatarsOnly"_s}; // 4.7

/// What changed about somebody, told to themselves and to the room they are in.
void tell(const Backstage &backstage, const Call &call, const plugdj::UserUpdate &update)
{
    if (call.room)
        backstage.hub.toRoom(*call.room, update);
    else
        backstage.hub.toMember(call.id(), update);
}

Outcome badName(Backstage &backstage, const QString &name)
{
    const auto refused = [](const QString &word) {
        return Refusal{400, u"requestError"_s, QJsonObject{{u"username"_s, QJsonArray{word}}}};
    };
    if (name.size() < MinimumName)
        return refused(u"usernameShort"_s);
    if (name.size() > MaximumName)
        return refused(u"usernameLong"_s);
    if (backstage.world.accountByName(name))
        return refusal(403, u"requestError"_s, u"That name is taken."_s);
    return {};
}

/// The trap of 1.2: an unusable name is HTTP 403 with status "ok" and no data.
Answer validateName(Backstage &backstage, const QString &name)
{
    const auto bad = badName(backstage, name);
    if (!bad)
        return one(QJsonObject{{u"slug"_s, name.toLower().replace(u' ', u'-')}});
    if (name.size() > MaximumName)
        return answer(bad);
    return answer(Refusal{403, u"ok"_s, QJsonValue(QJsonValue::Undefined)});
}

Answer chooseName(Backstage &backstage, const Call &call)
{
    plugdj::User &user = call.account->own.user;
    if (!user.username.isEmpty())
        return answer(refusal(403, u"alreadySignedUp"_s));
    const QString avatar = call.text(u"avatarID"_s);
    if (!call.account->avatars.contains(avatar))
        return answer(refusal(403, u"avatarIDInvalid"_s));
    if (auto refused = badName(backstage, call.text(u"username"_s)))
        return answer(refused);
    user.username = call.text(u"username"_s);
    user.avatarId = avatar;
    return one(plugdj::toJson(user));
}

Answer changeSettings(const Call &call)
{
    bool isAny = false;
    for (const QString &name : Settings) {
        const QJsonValue value = call.body.value(name);
        if (value.isUndefined())
            continue;
        call.account->own.settings[name] = value;
        isAny = true;
    }
    return isAny ? ok() : answer(refusal(400, u"requestError"_s, Settings.join(u", "_s) + u" is required"_s));
}

Answer chooseAvatar(const Backstage &backstage, const Call &call)
{
    const QString id = call.text(u"id"_s);
    if (!call.account->avatars.contains(id))
        return answer(refusal(403, u"requestError"_s, u"That avatar is not yours."_s));
    call.account->own.user.avatarId = id;
    plugdj::UserUpdate update;
    update.id = call.id();
    update.avatarId = id;
    tell(backstage, call, update);
    return ok();
}

Answer chooseBadge(const Backstage &backstage, const Call &call)
{
    const QString id = call.text(u"id"_s);
    if (!call.account->badges.contains(id))
        return answer(refusal(403, u"requestError"_s, u"That badge is not yours."_s));
    call.account->own.user.badge = id;
    plugdj::UserUpdate update;
    update.id = call.id();
    update.badge = id;
    tell(backstage, call, update);
    return ok();
}

} // namespace

void addProfileRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    constexpr auto Text = QJsonValue::String;
    rest.add({Method::Post, u"users"_s, Who::Unnamed, {{"avatarID", Text}, {"username", Text}}},
             [e](Call &call) { return chooseName(e->backstage, call); });
    rest.add({Method::Get, u"users/validate/<arg>"_s, Who::Unnamed},
             [e](Call &call) { return validateName(e->backstage, call.args[0]); });
    rest.add({Method::Put, u"profile/blurb"_s, Who::User, {{"blurb", Text}}}, [](Call &call) {
        call.account->own.user.blurb = call.text(u"blurb"_s).left(MaximumBlurb);
        return ok();
    });
    rest.add({Method::Put, u"users/avatar"_s, Who::User, {{"id", Text}}},
             [e](Call &call) { return chooseAvatar(e->backstage, call); });
    rest.add({Method::Put, u"users/badge"_s, Who::User, {{"id", Text}}},
             [e](Call &call) { return chooseBadge(e->backstage, call); });
    rest.add({Method::Put, u"users/language"_s, Who::User, {{"language", Text}}}, [](Call &call) {
        if (!Languages.contains(call.text(u"language"_s)))
            return answer(refusal(400, u"requestError"_s, u"That is no language."_s));
        call.account->own.user.language = call.text(u"language"_s);
        return ok();
    });
    rest.add({Method::Put, u"users/settings"_s}, [](Call &call) { return changeSettings(call); });
}

} // namespace partyline::djpractice
