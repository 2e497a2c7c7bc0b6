// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/roomchoices.h"

#include "core/rule.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjmoderation.h"
#include "store/settings.h"
#include "ui/roompage.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto EmojiKey = u"look/emoji"_s;
const auto FoldKey = u"feed/foldsRepeats"_s;
const auto ModerationKey = u"feed/showsModeration"_s;

/// The room's own menu changes the room's own choice where it has one, else the one for all.
void followModeration(Settings &settings, PlugDjModeration &moderation, const QString &room)
{
    const auto wanted = [&settings, room] {
        return settings.rooms().flag(room, ModerationKey, settings.showsModeration());
    };
    const auto show = [&moderation, wanted] { moderation.setToldOfOthers(wanted()); };
    show();
    QObject::connect(&settings, &Settings::showsModerationChanged, &moderation, show);
    QObject::connect(&settings.rooms(), &RoomLooks::changed, &moderation, [room, show](const QString &changed) {
        if (changed == room)
            show();
    });
    QObject::connect(&moderation, &PlugDjModeration::toldOfOthersChanged, &settings,
                     [&settings, room, wanted](bool told) {
                         if (told == wanted())
                             return;
                         if (settings.rooms().own(room, ModerationKey).isUndefined())
                             settings.setShowsModeration(told);
                         else
                             settings.rooms().setOwn(room, ModerationKey, told);
                     });
}

} // namespace

void followChoices(Settings &settings, RoomController &room, RoomPage &page)
{
    const QString key = roomKey(room.service(), room.room());
    page.followFeed(settings.feed());
    const auto show = [&settings, &page, key] {
        page.setShowsEmoji(settings.rooms().flag(key, EmojiKey, settings.showsEmoji()));
        page.setFoldsRepeats(settings.rooms().flag(key, FoldKey, settings.foldsRepeats()));
    };
    show();
    QObject::connect(&settings, &Settings::showsEmojiChanged, &page, show);
    QObject::connect(&settings, &Settings::foldsRepeatsChanged, &page, show);
    QObject::connect(&settings.rooms(), &RoomLooks::changed, &page, [key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    if (auto *dj = qobject_cast<PlugDjController *>(&room))
        followModeration(settings, dj->moderation(), key);
}

} // namespace partyline
