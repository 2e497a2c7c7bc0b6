// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/castlines.h"

namespace partyline::castlines {

using namespace Qt::StringLiterals;

const QList<CastMember> &people()
{
    static const QList<CastMember> all{
        {u"Marlow"_s, u"Marlow"_s, u"en"_s, 14},
        {u"Søren K"_s, u"soren_k"_s, u"da"_s, 9},
        {u"Люба"_s, u"lyuba77"_s, u"sr"_s, 11},
        {u"ليلى من بعيد"_s, u"layla_far"_s, u"en"_s, 7},
        {u"נועה"_s, u"noa_beats"_s, u"en"_s, 5},
        {u"夜のバス停"_s, u"night-busstop"_s, u"en"_s, 16},
        {u"서연 🎧"_s, u"seoyeon"_s, u"ko"_s, 12},
        {u"🦊 fennec 🦊"_s, u"fennec"_s, u"en"_s, 3},
        {u"The Honourable Basslineface"_s.first(25), u"basslineface"_s, u"en"_s, 21},
        {u"Tom & Jerry's <3"_s, u"tomandjerry"_s, u"en"_s, 6},
        {u"Ana-María"_s, u"ana-maria"_s, u"es"_s, 8},
        {u"wiktor"_s, u"wiktor"_s, u"pl"_s, 4},
        {u"Zoë"_s, u"zoe_vdb"_s, u"nl"_s, 10},
        {u"dusty sleeve"_s, u"dusty-sleeve"_s, u"en"_s, 18},
        {u"quietcat"_s, u"quietcat"_s, u"fi"_s, 2},
        {u"Çağla"_s, u"cagla"_s, u"en"_s, 5},
        {u"João P."_s, u"joaop"_s, u"pt"_s, 13},
        {u"王小明"_s, u"xiaoming"_s, u"zh"_s, 6},
        {u"Hexagon"_s, u"Hexagon"_s, u"en"_s, 20},
        {u"captain tape"_s, u"captain_tape"_s, u"en"_s, 15},
        {u"Élodie"_s, u"elodie_r"_s, u"fr"_s, 7},
        {u"m1nt"_s, u"m1nt"_s, u"de"_s, 1},
        {u"Grandpa Synth"_s, u"grandpa-synth"_s, u"en"_s, 25},
        {u"โมจิ"_s, u"mochi_th"_s, u"en"_s, 4},
        {u"ok_computer_ok"_s, u"ok_computer_ok"_s, u"en"_s, 9},
        {u"Ferro"_s, u"Ferro"_s, u"it"_s, 11},
        {u"brizna"_s, u"brizna"_s, u"hr"_s, 3},
        {u"Nightjar"_s, u"Nightjar"_s, u"en"_s, 17},
        {u"Žofka"_s, u"zofka"_s, u"cs"_s, 6},
        {u"two left feet"_s, u"two-left-feet"_s, u"en"_s, 2},
        {u"BinaryBarista"_s, u"BinaryBarista"_s, u"en"_s, 12},
        {u"r@ndom"_s, u"r-ndom"_s, u"en"_s, 8},
    };
    return all;
}

const QStringList &music()
{
    static const QStringList all{
        u"this one again, and I am not complaining"_s,
        u"that bassline 🔥"_s,
        u"evening everyone"_s,
        u"hey @%1, good pick"_s,
        u"@%1 where did you find this?"_s,
        u"turning it up, neighbours be warned"_s,
        u"never heard this version before"_s,
        u"the drums on this are so dry, love it"_s,
        u"/me nods along"_s,
        u"/me is doing the dishes to this"_s,
        u"grabbed"_s,
        u"grabbed, thanks @%1"_s,
        u"woot woot"_s,
        u"is the wait list long tonight?"_s,
        u"three more songs till mine"_s,
        u"who is next?"_s,
        u"my cat left the room at the chorus"_s,
        u"1 < 2 && 3 > 2, and this is better than both"_s,
        u"so the 12\" has a longer intro: \"worth it\" they said"_s,
        u"I saw them live once, in a room smaller than this one"_s,
        u"pure 2004 nostalgia"_s,
        u"anyone know the album this is from?"_s,
        u"the second half is where it opens up, wait for it"_s,
        u"wait for it..."_s,
        u"THERE it is"_s,
        u"not my thing but I respect it"_s,
        u"ok that transition was smooth"_s,
        u"brb, tea"_s,
        u"back, what did I miss?"_s,
        u"これ好き"_s,
        u"отличный трек"_s,
        u"أحب هذه الأغنية"_s,
        u"좋아요 👍"_s,
        u"c'est magnifique"_s,
        u"¿otra vez? ¡otra vez!"_s,
        u"the cover of this record is a photo of a toaster, true story: https://example.org/toaster"_s,
        u"I could listen to this on a night bus for hours, with the rain on the window and nobody else on the upper "
        "deck but somebody asleep in the back row"_s,
        u"sound check: still good here"_s,
        u"👏👏👏"_s,
        u"lol @%1"_s,
        u"next week we should do a B-sides night"_s,
        u"ooh, B-sides night, yes"_s,
        u"this deserves more than one woot"_s,
        u"good night all, keep it going"_s,
    };
    return all;
}

const QStringList &livestream()
{
    static const QStringList all{
        u"here from the start for once"_s,
        u"hello from a train with bad reception"_s,
        u"audio is a bit quiet?"_s,
        u"audio is fine here"_s,
        u"audio fixed, thanks"_s,
        u"@%1 refresh, it helped for me"_s,
        u"LOL"_s,
        u"that cable management though"_s,
        u"please zip-tie something, anything"_s,
        u"he is going to drop it"_s,
        u"he dropped it"_s,
        u":partyWave: :partyWave:"_s,
        u"take my :partyHeart:"_s,
        u"what resolution is this stream at?"_s,
        u"1080p here, no stutters"_s,
        u"wan hour, best hour"_s,
        u"is there a link to that board?"_s,
        u"the board is on the project page: https://example.org/board"_s,
        u"first time catching this live!"_s,
        u"welcome @%1"_s,
        u"can you show the back of it?"_s,
        u"more cowbell, fewer RGB lights"_s,
        u"RGB adds ten frames, everybody knows"_s,
        u"measure twice, cut once, swear three times"_s,
        u"poll when?"_s,
        u"voted"_s,
        u"I voted for the wrong one, oh well"_s,
        u"that thermal paste amount is a personal attack"_s,
        u"how long until the next giveaway?"_s,
        u"I built mine last week and it booted the first time, which scares me more than if it had not"_s,
        u"это гениально"_s,
        u"すごい"_s,
        u"ما هذا؟ 😂"_s,
        u"greetings from Wellington, it is tomorrow here"_s,
        u"so if a<b & b<c we are done, right? \"right\""_s,
        u"someone clip that"_s,
        u"clipped"_s,
        u"F"_s,
        u"good show tonight, thank you both"_s,
        u":partyClap:"_s,
    };
    return all;
}

const QList<CastTrack> &tracks()
{
    static const QList<CastTrack> all{
        {u"The Paper Lanterns"_s, u"Night Bus"_s},
        {u"Ostrava Central"_s, u"Platform 4 (Live)"_s},
        {u"Mira & the Tides"_s, u"Salt & Sugar"_s},
        {u"DJ Teakettle"_s, u"Boil (12\" Mix)"_s},
        {u"北風"_s, u"冬の電車"_s},
        {u"Lo Moon Choir"_s, u"I'm Still Here"_s},
        {u"Granular Weekend"_s, u"Saturday, Part <2>"_s},
        {u"Белый шум"_s, u"Окно"_s},
        {u"Nadia Oram"_s, u"Slow Elevator"_s},
        {u"Los Relojes"_s, u"Mañana, otra vez"_s},
        {u"Copper Coil"_s, u"Dry Drums, Wet Floor"_s},
        {u"Kite Season"_s, u"Wind From The East"_s},
        {u"فرقة النهر"_s, u"ليل المدينة"_s},
        {u"Square Wave Society"_s, u"Fourteen Bits"_s},
        {u"Ingrid Vale"_s, u"Letters To A Lighthouse"_s},
        {u"Toaster Parade"_s, u"Crumbs"_s},
    };
    return all;
}

const QList<CastPoll> &polls()
{
    static const QList<CastPoll> all{
        {u"What do we take apart next?"_s, {u"The old laptop"_s, u"The new laptop"_s, u"The coffee machine"_s}},
        {u"Cable ties or hook-and-loop?"_s, {u"Cable ties"_s, u"Hook-and-loop"_s, u"Gravity & hope"_s, u"Tape"_s}},
        {u"Does it boot the first time?"_s, {u"Yes"_s, u"No"_s}},
        {u"Background music?"_s, {u"Synths"_s, u"Jazz"_s, u"None, please"_s}},
        {u"Quanto manca?"_s, {u"10 min"_s, u"20 min"_s, u"A whole evening ☕"_s}},
        {u"Which keyboard stays?"_s, {u"The loud one"_s, u"The silent one"_s, u"The \"ergonomic\" one"_s, u"All"_s}},
    };
    return all;
}

} // namespace partyline::castlines
