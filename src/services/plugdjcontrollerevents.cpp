// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjeventhandler.h"
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "services/plugdjlobby.h"
#include "services/plugdjmoderation.h"
#include "services/plugdjreplay.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjtext.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Lines that there is room for at once when a burst begins.
constexpr qsizetype UsualBurst = 128;
/// After so many tries without a new track the server has lost it for good (7.6).
constexpr int MostStuckTries = 10;
/// Names before `cid`'s milliseconds can be trusted no further than this from now (3.1.8).
constexpr qint64 PlausibleMilliseconds = 24LL * 60 * 60 * 1000;

// How old the people list may be: 0.05 ms for each person, so 500 ms with ten thousand.
constexpr std::chrono::microseconds RosterPausePerPerson{50};
constexpr std::chrono::microseconds ShortestRosterPause{50'000};
constexpr std::chrono::microseconds LongestRosterPause{500'000};

/// Where `name` stands in `text` at `from` as a whole word, in any case.
bool standsAt(const QString &text, qsizetype from, const QString &name)
{
    if (name.isEmpty() || !QStringView(text).sliced(from).startsWith(name, Qt::CaseInsensitive))
        return false;
    const qsizetype end = from + name.size();
    return end == text.size() || !text.at(end).isLetterOrNumber();
}

/// Nothing but digits, and not too many of them. QString's own reading costs as much as all the rest of a line.
std::optional<qint64> wholeNumber(QStringView text)
{
    constexpr qsizetype MostDigits = 18;
    if (text.isEmpty() || text.size() > MostDigits)
        return {};
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = 10 * number + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

PlugDjController::Changes &PlugDjController::Changes::operator|=(const Changes &other)
{
    nowPlaying |= other.nowPlaying;
    votes |= other.votes;
    waitList |= other.waitList;
    playHistory |= other.playHistory;
    roster |= other.roster;
    canSay |= other.canSay;
    return *this;
}

void PlugDjController::receive(const QList<plugdj::Envelope> &events)
{
    EventHandler handler(*this);
    handler.expect(events.size());
    const auto now = std::chrono::steady_clock::now();
    for (const plugdj::Envelope &envelope : events) {
        if (m_repeats.isRepeat(envelope.event, now))
            continue;
        handler.handle(envelope.event);
        if (!m_line) // it was told to stop
            break;
        m_moderation->heard(envelope.event);
    }
    publishAndKeep(handler.takeItems());
    m_untold |= handler.changes();
    if (!m_line)
        flush({});
}

QList<FeedItem> PlugDjController::publishAndKeep(QList<FeedItem> items)
{
    const auto isLine = [](const FeedItem &item) {
        return item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Emote;
    };
    const QList<FeedItem> published = publish(std::move(items));
    if (std::ranges::all_of(published, isLine)) {
        m_log.keep(published); // as it is, shared
    } else {
        for (const FeedItem &item : published) {
            if (isLine(item))
                m_log.keep(item);
        }
    }
    return published;
}

void PlugDjController::flush(Changes changes)
{
    changes |= std::exchange(m_untold, {});
    if (changes.nowPlaying)
        emit nowPlayingChanged();
    if (changes.votes)
        emit votesChanged();
    if (changes.waitList)
        emit waitListChanged();
    if (changes.playHistory)
        emit playHistoryChanged();
    if (changes.canSay) {
        m_lastReason = cannotSayReason();
        m_ticker.start();
        emit canSayChanged();
    }
    const bool isRosterOld = changes.roster || changes.nowPlaying || changes.votes || changes.waitList;
    if (isRosterOld)
        scheduleRoster();
}

void PlugDjController::scheduleRoster()
{
    // It is asked for as a whole, so the larger it is the longer it may be old.
    if (!m_rosterTimer.isActive())
        m_rosterTimer.start(std::chrono::ceil<milliseconds>(
            std::clamp(people() * RosterPausePerPerson, ShortestRosterPause, LongestRosterPause)));
}

void PlugDjController::takeState(const plugdj::RoomState &state, const QList<plugdj::Envelope> &since)
{
    const auto ended = m_state.reset(state, m_plug.user().user, clock());
    replay(since, m_state, steadyUtc());
    if (ended) {
        m_stuckTries = 0;
        publishAndKeep({advanceItem(*ended)});
    }
    applyMeta();
    watchTrack();
    m_actions.repeatRefused();
    m_moderation->stateArrived();
    checkUnproved();
    flush({true, true, true, ended.has_value(), true, true});
}

void PlugDjController::applyMeta()
{
    setName(m_state.meta().name);
    setDescription(m_state.meta().description);
    m_plug.lobby().learn(m_state.meta());
    emit headerChanged();
}

/// Wakes when the track should be over and no advance came (7.6).
void PlugDjController::watchTrack()
{
    m_stuckTimer.stop();
    if (nowPlaying().isIdle() || m_stuckTries > MostStuckTries)
        return;
    if (m_stuckTries > 0)
        return m_stuckTimer.start(m_options.stuckTrackRetry);
    const QDateTime end = nowPlaying().startedAt.addSecs(nowPlaying().track.duration.count());
    const milliseconds left(std::max<qint64>(0, steadyUtc().msecsTo(end)));
    m_stuckTimer.start(left + m_options.stuckTrackGrace);
}

FeedItem PlugDjController::advanceItem(const PlayedTrack &ended) const
{
    FeedItem item;
    item.kind = FeedItem::Kind::Advance;
    item.author = nowPlaying().dj;
    item.isOwn = selfId() > 0 && m_state.djId() == selfId();
    item.text = plugdj::advanceText(nowPlaying());
    item.payload = FeedItem::AdvancePayload{nowPlaying(), ended};
    return item;
}

Person PlugDjController::authorOf(const plugdj::ChatLine &line)
{
    if (line.userId <= 0)
        return {{}, line.username, Role::None};
    m_state.people().rememberName(line.userId, line.username);
    // Some speak although they are in no list: they are looked up once (7.16).
    if (m_state.people().needs(line.userId) && !m_lookUpTimer.isActive())
        m_lookUpTimer.start();
    Person person = m_state.people().person(line.userId);
    if (!line.username.isEmpty()) // the name of that moment
        person.name = line.username;
    if (person.role == Role::None && line.subscriber)
        person.role = Role::Subscriber;
    return person;
}

QDateTime PlugDjController::saidAt(const plugdj::ChatLine &line)
{
    if (line.timestamp.isValid())
        return line.timestamp;
    return saidAt(line.cid, QDateTime::currentMSecsSinceEpoch());
}

QDateTime PlugDjController::saidAt(QStringView cid, qint64 now)
{
    const auto told = wholeNumber(cid.sliced(cid.lastIndexOf(u'-') + 1));
    if (!told || std::abs(*told - now) > PlausibleMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*told, Qt::UTC);
}

/// The hot path beside chatItem().
void PlugDjController::hearLine(const plugdj::ChatView &line)
{
    if (m_lines.isEmpty()) {
        m_lines.reserve(UsualBurst);
        m_burstBegan = QDateTime::currentMSecsSinceEpoch();
    }
    if (selfId() > 0 && line.userId == selfId()) { // it may prove one that we sent
        if (auto item = chatItem(plugdj::lineOf(line), false))
            m_lines.append(*std::move(item));
        return;
    }
    QString text = m_texts.text(line.message);
    QString cid = m_texts.text(line.cid);
    const bool hasEntities = line.message.find('&') != std::string_view::npos;
    if (hasEntities)
        text = plugdj::unescaped(text);
    if (!m_log.isNew(cid, line.userId, text))
        return;
    FeedItem &item = m_lines.emplaceBack(); // where it stays
    const bool isEmote = plugdj::isEmote(text);
    item.kind = isEmote ? FeedItem::Kind::Emote : FeedItem::Kind::Chat;
    item.author = talkerOf(line);
    item.serverTime = saidAt(cid, m_burstBegan);
    item.isMention = (hasEntities || line.message.find('@') != std::string_view::npos) && isMention(text);
    if (const auto by = m_log.deletedBefore(cid)) {
        item.isDeleted = true;
        item.deletedBy = *by;
    }
    item.id = std::move(cid);
    item.text = isEmote ? plugdj::emoteText(text) : std::move(text);
}

/// As authorOf(): for who talked before, nothing is made or looked up.
const Person &PlugDjController::talkerOf(const plugdj::ChatView &line)
{
    Talker &talker = m_talkers[size_t(line.userId) % m_talkers.size()];
    const bool isIt = talker.version == m_state.people().version() && talker.userId == line.userId
                      && talker.isSubscriber == line.isSubscriber && talker.username == line.username;
    if (!isIt) {
        talker.person = authorOf(plugdj::lineOf(line));
        talker.version = m_state.people().version();
        talker.userId = line.userId;
        talker.isSubscriber = line.isSubscriber;
        talker.username = line.username;
    }
    return talker.person;
}

/// Lines that came together are published together.
void PlugDjController::publishLines()
{
    if (m_lines.isEmpty())
        return;
    // In a list of about that length, for it is kept for long.
    QList<FeedItem> lines = std::exchange(m_lines, {});
    if (lines.size() < lines.capacity() / 4 * 3)
        lines.squeeze();
    publishAndKeep(std::move(lines));
}

/// "@name": the longest name of somebody here that fits counts, and it must be ours (6.4).
bool PlugDjController::isMention(const QString &text) const
{
    const QString &own = m_plug.self().name;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (!standsAt(text, at + 1, own))
            continue;
        const auto &here = m_state.people().present();
        const bool isSomebodyElse = std::any_of(here.begin(), here.end(), [&](qint64 id) {
            const QString name = m_state.people().user(id).username;
            return name.size() > own.size() && standsAt(text, at + 1, name);
        });
        if (!isSomebodyElse)
            return true;
    }
    return false;
}

/// The item of a line; nothing for one that came before and for the proof of our own.
std::optional<FeedItem> PlugDjController::chatItem(const plugdj::ChatLine &line, bool isBackfill)
{
    if (!m_log.isNew(line))
        return {};
    const bool isOwn = selfId() > 0 && line.userId == selfId();
    if (isOwn) {
        if (const auto seq = m_queue.takeEcho(line.message)) {
            proveOwn(*seq, line);
            return {};
        }
    }

    FeedItem item;
    item.kind = plugdj::isEmote(line.message) ? FeedItem::Kind::Emote : FeedItem::Kind::Chat;
    item.id = line.cid;
    item.author = authorOf(line);
    item.text = plugdj::emoteText(line.message);
    item.serverTime = saidAt(line);
    item.isOwn = isOwn;
    item.delivery = isOwn ? FeedItem::Delivery::Sent : FeedItem::Delivery::None;
    item.isBackfill = isBackfill;
    item.isMention = !isOwn && !isBackfill && isMention(line.message);
    if (const auto by = m_log.deletedBefore(line.cid)) {
        item.isDeleted = true;
        item.deletedBy = *by;
    }
    return item;
}

bool PlugDjController::ignores(const Person &person) const
{
    if (m_plug.ignores().isEmpty())
        return false;
    const auto id = wholeNumber(person.id);
    return id && m_plug.ignores().contains(*id);
}

QList<RosterEntry> PlugDjController::roster() const
{
    QList<RosterEntry> entries = m_state.roster();
    for (RosterEntry &entry : entries)
        entry.isFriend = m_plug.friends().isFriend(entry.person.id.toLongLong());
    return entries;
}

QList<FeedItem> PlugDjController::missedLines(const plugdj::ChatHistory &history)
{
    QList<FeedItem> items;
    for (const plugdj::ChatLine &line : history.lines) {
        if (auto item = chatItem(line, true))
            items.append(*std::move(item));
    }
    return items;
}

void PlugDjController::publishCrowd()
{
    m_crowdTimer.stop();
    QList<FeedItem> items;
    const auto add = [&items](FeedItem::Kind kind, QList<Person> people, const QString &text) {
        FeedItem item;
        item.kind = kind;
        item.author = people.constFirst();
        item.text = text;
        item.payload = FeedItem::PeoplePayload{std::move(people)};
        items.append(item);
    };
    if (const auto joined = std::exchange(m_joined, {}); !joined.isEmpty())
        add(FeedItem::Kind::Join, joined, plugdj::joinText(joined));
    if (const auto left = std::exchange(m_left, {}); !left.isEmpty())
        add(FeedItem::Kind::Leave, left, plugdj::leaveText(left));
    publish(items);
}

} // namespace partyline
