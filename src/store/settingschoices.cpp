// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settingschoices.h"

#include "store/alertbook.h"
#include "store/choicebook.h"
#include "store/rulebook.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

template <typename Enum>
QStringList wordsOf()
{
    const auto meta = QMetaEnum::fromType<Enum>();
    QStringList words;
    for (int i = 0; i < meta.keyCount(); ++i)
        words.append(QString::fromLatin1(meta.key(i)));
    return words;
}

/// Where `given` holds something that was not understood: "types.mention.sound"; empty when all was.
QString firstStranger(const QJsonValue &given, const QJsonValue &understood, const QString &path)
{
    if (!given.isObject())
        return given == understood ? QString() : path;
    const QJsonObject object = given.toObject();
    const QJsonObject known = understood.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString place = path.isEmpty() ? entry.key() : path + u'.' + entry.key();
        if (!known.contains(entry.key()))
            return place;
        if (const QString stranger = firstStranger(entry.value(), known.value(entry.key()), place); !stranger.isEmpty())
            return stranger;
    }
    return {};
}

QString judgedTexts(const QJsonValue &value)
{
    const QJsonArray texts = value.toArray();
    if (texts.size() > Settings::MaxEmotes)
        return ChoiceBook::tr("there can be %1 at most").arg(Settings::MaxEmotes);
    const bool areTexts = std::ranges::all_of(texts, [](const QJsonValue &text) { return text.isString(); });
    return areTexts ? QString() : ChoiceBook::tr("one of the entries is no text");
}

void addLooks(ChoiceBook &book, Settings &s)
{
    using Motion = Settings::EmoteMotion;
    using Theme = Settings::Theme;
    book.add(Choice::word(
                 u"look/theme"_s, wordsOf<Theme>(), int(Theme::Desktop), [&s] { return int(s.theme()); },
                 [&s](int theme) { s.setTheme(Theme(theme)); }),
             s, &Settings::themeChanged);
    book.add(Choice::flag(
                 u"look/reducedMotion"_s, false, [&s] { return s.isMotionReduced(); },
                 [&s](bool reduced) { s.setMotionReduced(reduced); }),
             s, &Settings::motionReducedChanged);
    book.add(Choice::flag(
                 u"window/menuBarVisible"_s, true, [&s] { return s.isMenuBarVisible(); },
                 [&s](bool visible) { s.setMenuBarVisible(visible); }),
             s, &Settings::menuBarVisibleChanged);
    book.add(Choice::flag(
                 u"look/emoji"_s, true, [&s] { return s.showsEmoji(); }, [&s](bool shows) { s.setShowsEmoji(shows); }),
             s, &Settings::showsEmojiChanged);
    book.add(Choice::number(
                 u"emotes/size"_s, Settings::DefaultEmoteSize, Settings::MinEmoteSize, Settings::MaxEmoteSize,
                 [&s] { return s.emoteSize(); }, [&s](int size) { s.setEmoteSize(size); }),
             s, &Settings::emoteSizeChanged);
    book.add(Choice::word(
                 u"emotes/motion"_s, wordsOf<Motion>(), int(Motion::WhileActive), [&s] { return int(s.emoteMotion()); },
                 [&s](int motion) { s.setEmoteMotion(Motion(motion)); }),
             s, &Settings::emoteMotionChanged);
    book.add(Choice::free(
                 u"emotes/favourites"_s, QJsonArray(), [&s] { return QJsonArray::fromStringList(s.favouriteEmotes()); },
                 [&s](const QJsonValue &codes) { s.setFavouriteEmotes(codes.toVariant().toStringList()); },
                 judgedTexts),
             s, &Settings::favouriteEmotesChanged);
}

void addFeed(ChoiceBook &book, Settings &s)
{
    FeedSettings &feed = s.feed();
    const FeedOptions usual;
    const auto changed = &FeedSettings::changed;
    book.add(Choice::word(
                 u"feed/density"_s, FeedSettings::densityWords(), int(usual.density),
                 [&feed] { return int(feed.options().density); },
                 [&feed](int density) { feed.setDensity(FeedOptions::Density(density)); }),
             feed, changed);
    book.add(Choice::word(
                 u"feed/nameColours"_s, FeedSettings::namesWords(), int(usual.names),
                 [&feed] { return int(feed.options().names); },
                 [&feed](int names) { feed.setNames(FeedOptions::Names(names)); }),
             feed, changed);
    book.add(Choice::word(
                 u"feed/spokenLines"_s, FeedSettings::spokenWords(), int(usual.spoken),
                 [&feed] { return int(feed.options().spoken); },
                 [&feed](int spoken) { feed.setSpoken(FeedOptions::Spoken(spoken)); }),
             feed, changed);
    book.add(Choice::number(
                 u"feed/zoom"_s, usual.zoom, FeedOptions::MinZoom, FeedOptions::MaxZoom,
                 [&feed] { return feed.options().zoom; }, [&feed](int zoom) { feed.setZoom(zoom); }),
             feed, changed);
    book.add(Choice::number(
                 u"feed/rows"_s, usual.rows, FeedOptions::MinRows, FeedOptions::MaxRows,
                 [&feed] { return feed.options().rows; }, [&feed](int rows) { feed.setRows(rows); }),
             feed, changed);
    book.add(Choice::flag(
                 u"feed/pausesUnderPointer"_s, usual.pausesUnderPointer,
                 [&feed] { return feed.options().pausesUnderPointer; },
                 [&feed](bool pauses) { feed.setPausesUnderPointer(pauses); }),
             feed, changed);
    book.add(Choice::flag(
                 u"feed/foldsRepeats"_s, true, [&s] { return s.foldsRepeats(); },
                 [&s](bool folds) { s.setFoldsRepeats(folds); }),
             s, &Settings::foldsRepeatsChanged);
    book.add(Choice::flag(
                 u"feed/showsModeration"_s, true, [&s] { return s.showsModeration(); },
                 [&s](bool shows) { s.setShowsModeration(shows); }),
             s, &Settings::showsModerationChanged);
}

/// What a room has of its own is judged by the choice that holds for all.
QString judgedLooks(const ChoiceBook &book, const QJsonValue &value)
{
    const QJsonObject rooms = value.toObject();
    if (rooms.size() > RoomLooks::MostRooms)
        return ChoiceBook::tr("there can be %1 rooms at most").arg(RoomLooks::MostRooms);
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const QJsonObject own = room.value().toObject();
        if (!room.value().isObject() || own.isEmpty())
            return ChoiceBook::tr("the room %1 holds no choices").arg(room.key());
        for (auto entry = own.begin(); entry != own.end(); ++entry) {
            const Choice *choice = RoomLooks::keys().contains(entry.key()) ? book.find(entry.key()) : nullptr;
            const QString wrong =
                choice ? choice->check(entry.value()) : ChoiceBook::tr("a room has no such choice of its own");
            if (!wrong.isEmpty())
                return ChoiceBook::tr("%1, %2: %3").arg(room.key(), entry.key(), wrong);
        }
    }
    return {};
}

QString judgedZooms(const QJsonValue &value)
{
    const QJsonObject zooms = value.toObject();
    if (zooms.size() > FeedOptions::MostZooms)
        return ChoiceBook::tr("there can be %1 rooms at most").arg(FeedOptions::MostZooms);
    const Choice percent = Choice::number({}, 100, FeedOptions::MinZoom, FeedOptions::MaxZoom, {}, {});
    for (auto zoom = zooms.begin(); zoom != zooms.end(); ++zoom) {
        if (const QString wrong = percent.check(zoom.value()); !wrong.isEmpty())
            return u"%1: %2"_s.arg(zoom.key(), wrong);
    }
    return {};
}

void addRooms(ChoiceBook &book, Settings &s)
{
    FeedSettings &feed = s.feed();
    RoomLooks &rooms = s.rooms();
    book.add(Choice::free(
                 u"rooms/looks"_s, QJsonObject(), [&rooms] { return rooms.all(); },
                 [&rooms](const QJsonValue &all) { rooms.setAll(all.toObject()); },
                 [&book](const QJsonValue &value) { return judgedLooks(book, value); }),
             rooms, &RoomLooks::changed);
    book.add(Choice::free(
                 u"rooms/zooms"_s, QJsonObject(), [&feed] { return feed.zooms(); },
                 [&feed](const QJsonValue &zooms) { feed.setZooms(zooms.toObject()); }, judgedZooms),
             feed, &FeedSettings::zoomChanged);
    book.add(Choice::flag(
                 u"delay/ownLinesAtOnce"_s, true, [&s] { return s.ownLinesAtOnce(); },
                 [&s](bool atOnce) { s.setOwnLinesAtOnce(atOnce); }),
             s, &Settings::ownLinesAtOnceChanged);
    book.add(Choice::flag(
                 u"delay/mentionsAtOnce"_s, false, [&s] { return s.mentionsAtOnce(); },
                 [&s](bool atOnce) { s.setMentionsAtOnce(atOnce); }),
             s, &Settings::mentionsAtOnceChanged);
    // The shorter one first: it pushes the longer one up when it has to.
    book.add(Choice::number(
                 u"automation/wootFrom"_s, Settings::DefaultWootFrom, Settings::MinWoot, Settings::MaxWoot,
                 [&s] { return int(s.wootSpan().first.count()); },
                 [&s](int from) { s.setWootSpan(seconds(from), std::max(seconds(from), s.wootSpan().second)); }),
             s, &Settings::wootSpanChanged);
    book.add(Choice::number(
                 u"automation/wootTo"_s, Settings::DefaultWootTo, Settings::MinWoot, Settings::MaxWoot,
                 [&s] { return int(s.wootSpan().second.count()); },
                 [&s](int to) { s.setWootSpan(std::min(s.wootSpan().first, seconds(to)), seconds(to)); }),
             s, &Settings::wootSpanChanged);
    book.add(Choice::number(
                 u"booth/longestTrackMinutes"_s, Settings::DefaultTrackMinutes, 0, Settings::MaxTrackMinutes,
                 [&s] { return s.longestTrackMinutes(); }, [&s](int minutes) { s.setLongestTrackMinutes(minutes); }),
             s, &Settings::longestTrackMinutesChanged);
}

void addTelling(ChoiceBook &book, Settings &s)
{
    book.add(Choice::flag(
                 u"alerts/desktopNotifications"_s, true, [&s] { return s.areDesktopNotificationsOn(); },
                 [&s](bool on) { s.setDesktopNotificationsOn(on); }),
             s, &Settings::desktopNotificationsChanged);
    book.add(Choice::flag(
                 u"alerts/livestreams"_s, true, [&s] { return s.tellsLivestreams(); },
                 [&s](bool tells) { s.setTellsLivestreams(tells); }),
             s, &Settings::tellsLivestreamsChanged);
    book.add(
        Choice::flag(
            u"alerts/posts"_s, true, [&s] { return s.tellsPosts(); }, [&s](bool tells) { s.setTellsPosts(tells); }),
        s, &Settings::tellsPostsChanged);
    book.add(Choice::number(
                 u"alerts/waitListPlace"_s, Settings::DefaultAlertPlace, 0, Settings::MaxAlertPlace,
                 [&s] { return s.alertPlace(); }, [&s](int place) { s.setAlertPlace(place); }),
             s, &Settings::alertPlaceChanged);
    book.add(Choice::flag(
                 u"privacy/fetchesPictures"_s, true, [&s] { return s.fetchesPictures(); },
                 [&s](bool fetches) { s.setFetchesPictures(fetches); }),
             s, &Settings::fetchesPicturesChanged);
}

/// Without what runs out by itself and what was said once: those are no choices to carry elsewhere or to take back.
AlertOptions lasting(AlertOptions options)
{
    options.told.clear();
    options.silentUntil = {};
    if (options.disturb == AlertOptions::Disturb::NotUntil)
        options.disturb = AlertOptions::Disturb::Yes;
    for (auto room = options.rooms.begin(); room != options.rooms.end();) {
        room->mutedUntil = {};
        room = room->isEmpty() ? options.rooms.erase(room) : std::next(room);
    }
    return options;
}

void write(AlertBook &alerts, const QJsonObject &json)
{
    AlertOptions options = lasting(alertOptionsFromJson(json));
    const AlertOptions &now = alerts.options();
    options.told = now.told;
    if (now.disturb == AlertOptions::Disturb::NotUntil && options.disturb == AlertOptions::Disturb::Yes) {
        options.disturb = now.disturb;
        options.silentUntil = now.silentUntil;
    }
    for (auto room = now.rooms.cbegin(); room != now.rooms.cend(); ++room) {
        if (room->mutedUntil.isValid())
            options.mute(room.key(), room->name, room->mutedUntil);
    }
    alerts.setOptions(options);
}

QJsonObject jsonOf(QList<Rule> rules)
{
    return QJsonDocument::fromJson(RuleBook::exported(rules)).object();
}

Result<QList<Rule>> rulesFrom(const QJsonValue &value)
{
    return RuleBook::imported(QJsonDocument(value.toObject()).toJson());
}

/// A rule that is there already keeps its id, and with it what is known about it.
void write(RuleBook &book, const QJsonValue &value)
{
    auto rules = rulesFrom(value);
    if (!rules)
        return;
    QList<Rule> known = book.rules();
    QList<Rule> fresh = std::move(rules).value();
    for (Rule &rule : fresh) {
        for (qsizetype i = 0; i < known.size(); ++i) {
            rule.id = known[i].id;
            if (rule == known[i]) {
                known.removeAt(i);
                break;
            }
            rule.id.clear();
        }
    }
    [[maybe_unused]] const auto kept = book.setRules(fresh);
    Q_ASSERT(kept); // judgedRules() saw to it
}

QString judgedRules(const QJsonValue &value)
{
    const auto rules = rulesFrom(value);
    if (!rules)
        return rules.error().text;
    for (const Rule &rule : *rules) {
        if (const auto checked = RuleMatcher::check(rule); !checked && rule.isOn)
            return ChoiceBook::tr("the rule \"%1\" cannot be kept: %2").arg(rule.name, checked.error().text);
    }
    return {};
}

} // namespace

void addChoices(ChoiceBook &book, Settings &settings)
{
    addLooks(book, settings);
    addFeed(book, settings);
    addRooms(book, settings);
    addTelling(book, settings);
}

void addChoices(ChoiceBook &book, AlertBook &alerts)
{
    book.add(Choice::free(
                 u"alerts"_s, alertOptionsJson(AlertOptions()),
                 [&alerts] { return alertOptionsJson(lasting(alerts.options())); },
                 [&alerts](const QJsonValue &value) { write(alerts, value.toObject()); },
                 [](const QJsonValue &value) {
                     const QJsonObject understood = alertOptionsJson(alertOptionsFromJson(value.toObject()));
                     const QString stranger = firstStranger(value, understood, {});
                     return stranger.isEmpty() ? QString()
                                               : ChoiceBook::tr("%1 makes no sense or is out of bounds").arg(stranger);
                 }),
             alerts, &AlertBook::changed);
}

void addChoices(ChoiceBook &book, RuleBook &rules)
{
    book.add(Choice::free(
                 u"rules"_s, jsonOf({}), [&rules] { return jsonOf(rules.rules()); },
                 [&rules](const QJsonValue &value) { write(rules, value); }, judgedRules),
             rules, &RuleBook::changed);
}

} // namespace partyline
