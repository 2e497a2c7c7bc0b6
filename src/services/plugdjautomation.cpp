// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjautomation.h"

#include "core/steadytime.h"
#include "services/account.h"
#include "services/plugdjcontroller.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// The server takes no more (plugdj.md 5.6).
constexpr qsizetype MostWaiting = 50;
/// A woot comes while the track still plays, or not at all.
constexpr auto EndOfTrack = 3s;
/// People whose answers are remembered; a flood of names must not fill the memory.
constexpr qsizetype MostAnswered = 1'000;

/// What stands in front of our own answers, and of those of other programs.
constexpr auto Mark = "[away]"_L1;

/// Lines of machines say so in front: "[AFK]", "[auto]", "[bot] ...", "(away)".
bool isByMachine(const QString &text)
{
    static const QRegularExpression mark(uR"x([\[({*]\s*(?:afk|away|auto|bot|brb|gone|abwesend)\b)x"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return mark.match(text).hasMatch();
}

milliseconds anyOf(const PlugDjAutomation::Span &span)
{
    const qint64 spread = std::max<qint64>(0, (span.second - span.first).count());
    return span.first + milliseconds(qint64(QRandomGenerator::global()->generateDouble() * double(spread)));
}

bool isOver(const QDateTime &since, milliseconds pause)
{
    return !since.isValid() || since.msecsTo(steadyUtc()) >= pause.count();
}

} // namespace

PlugDjAutomation::PlugDjAutomation(PlugDjController &room, Options options)
    : m_room(room)
    , m_options(std::move(options))
{
    if (!m_options.pick)
        m_options.pick = anyOf;
    for (QTimer *timer : {&m_wootTimer, &m_joinTimer, &m_settleTimer, &m_answerTimer})
        timer->setSingleShot(true);
    connect(&m_wootTimer, &QTimer::timeout, this, &PlugDjAutomation::woot);
    connect(&m_joinTimer, &QTimer::timeout, this, &PlugDjAutomation::join);
    connect(&m_settleTimer, &QTimer::timeout, this, &PlugDjAutomation::settleWaitList);
    connect(&m_answerTimer, &QTimer::timeout, this, &PlugDjAutomation::answer);
    connect(&room, &RoomController::connectionChanged, this, &PlugDjAutomation::followConnection);
    connect(&room, &RoomController::headerChanged, this, &PlugDjAutomation::followRules);
    connect(&room, &PlugDjController::nowPlayingChanged, this, &PlugDjAutomation::followTrack);
    connect(&room, &PlugDjController::nowPlayingChanged, this, &PlugDjAutomation::followWaitList);
    connect(&room, &PlugDjController::waitListChanged, this, &PlugDjAutomation::followWaitList);
    connect(&room, &RoomController::actionFailed, this, &PlugDjAutomation::refused);
    connect(&room, &RoomController::itemsArrived, this, &PlugDjAutomation::hear);
}

QString PlugDjAutomation::name(Automatic what)
{
    switch (what) {
    case Automatic::Woot:
        return tr("woots");
    case Automatic::WaitList:
        return tr("wait list");
    case Automatic::AwayReply:
        return tr("away");
    }
    Q_UNREACHABLE();
}

bool PlugDjAutomation::isBusy() const
{
    return m_wootTimer.isActive() || m_joinTimer.isActive() || m_settleTimer.isActive() || m_answerTimer.isActive();
}

QString PlugDjAutomation::refusal(Automatic what) const
{
    if (m_room.account().isGuest())
        return tr("Guests can only watch and read. Sign in with an account to take part.");
    if (m_room.state() != RoomController::State::Live)
        return tr("You are not connected to this room.");
    if (const auto rule = ruleAgainst(what, m_rules))
        return tr("This room does not want it: \u201c%1\u201d").arg(rule->sentence);
    return {};
}

bool PlugDjAutomation::switchOn(Automatic what)
{
    if (isOn(what) || !refusal(what).isEmpty())
        return isOn(what);
    m_on |= what;
    switch (what) {
    case Automatic::Woot:
        followTrack();
        break;
    case Automatic::WaitList:
        m_wasWaiting = m_room.waitList().ownPlace > 0;
        m_wasPlaying = isSelfPlaying();
        m_wasOpen = isListOpen();
        considerJoining();
        break;
    case Automatic::AwayReply:
        m_answered.clear();
        m_machines.clear();
        m_answeredAt = {};
        break;
    }
    emit changed();
    return true;
}

void PlugDjAutomation::switchOff(Automatic what, const QString &why)
{
    if (!isOn(what))
        return;
    m_on &= ~Automatics(what);
    switch (what) {
    case Automatic::Woot:
        m_wootTimer.stop();
        m_wootFor.clear();
        m_wootAsked = false;
        break;
    case Automatic::WaitList:
        m_joinTimer.stop();
        m_settleTimer.stop();
        m_joinAsked = false;
        break;
    case Automatic::AwayReply:
        m_answerTimer.stop();
        break;
    }
    if (!why.isEmpty())
        m_room.tell(tr("No longer automatic (%1): %2").arg(name(what), why));
    emit changed();
}

void PlugDjAutomation::stopAll(const QString &why)
{
    for (const Automatic what : {Automatic::Woot, Automatic::WaitList, Automatic::AwayReply})
        switchOff(what, why);
}

void PlugDjAutomation::setWootSpan(std::chrono::seconds from, std::chrono::seconds to)
{
    m_options.woot.first = std::clamp(from, ShortestWoot, LongestWoot);
    m_options.woot.second = std::clamp(std::chrono::ceil<std::chrono::seconds>(std::max<milliseconds>(to, from)),
                                       std::chrono::ceil<std::chrono::seconds>(m_options.woot.first), LongestWoot);
}

milliseconds PlugDjAutomation::pick(const Span &span) const
{
    return std::clamp(m_options.pick(span), span.first, std::max(span.first, span.second));
}

void PlugDjAutomation::tell(const QString &what)
{
    m_room.tell(tr("Automatic: %1").arg(what));
}

void PlugDjAutomation::followConnection()
{
    if (m_room.state() == RoomController::State::Live)
        return followRules();
    stopAll(tr("the connection to the room ended."));
    m_rules.clear();
}

void PlugDjAutomation::followRules()
{
    if (m_room.state() != RoomController::State::Live)
        return;
    const auto rules = houseRules({m_room.description(), m_room.welcome()});
    if (rules == m_rules)
        return;
    m_rules = rules;
    for (const Automatic what : {Automatic::Woot, Automatic::WaitList, Automatic::AwayReply}) {
        if (const auto rule = ruleAgainst(what, m_rules))
            switchOff(what, tr("this room does not want it: \u201c%1\u201d").arg(rule->sentence));
    }
    emit changed();
}

// Woots

void PlugDjAutomation::followTrack()
{
    if (!isOn(Automatic::Woot))
        return;
    const NowPlaying &now = m_room.nowPlaying();
    if (now.historyId == m_wootFor) {
        if (now.ownVote == Vote::None)
            return;
        m_wootTimer.stop();
        // Told when the room has counted it, not when it was asked to.
        if (std::exchange(m_wootAsked, false) && now.ownVote == Vote::Woot)
            tell(tr("woot for \u201c%1\u201d.").arg(now.track.title));
        return;
    }
    m_wootTimer.stop();
    m_wootAsked = false;
    m_wootFor = now.historyId;
    if (now.isIdle() || isSelfPlaying() || now.ownVote != Vote::None)
        return;
    const milliseconds delay = pick(m_options.woot);
    const milliseconds left(steadyUtc().msecsTo(now.startedAt.addSecs((now.track.duration - EndOfTrack).count())));
    if (delay < left)
        m_wootTimer.start(delay);
}

void PlugDjAutomation::woot()
{
    const NowPlaying &now = m_room.nowPlaying();
    if (now.historyId != m_wootFor || now.ownVote != Vote::None || m_room.isVotePending() || isSelfPlaying())
        return;
    m_wootAsked = true;
    m_room.vote(Vote::Woot);
}

// The wait list

bool PlugDjAutomation::isSelfPlaying() const
{
    const QString own = m_room.account().self().id;
    return !own.isEmpty() && m_room.nowPlaying().dj.id == own;
}

bool PlugDjAutomation::isListOpen() const
{
    const WaitList &list = m_room.waitList();
    if (list.people.size() >= MostWaiting)
        return false;
    if (!list.isLocked)
        return true;
    // Residents and staff may join a locked one (5.1).
    const auto roster = m_room.roster();
    return std::any_of(roster.begin(), roster.end(),
                       [](const RosterEntry &entry) { return entry.isSelf && entry.person.role >= Role::ResidentDj; });
}

void PlugDjAutomation::followWaitList()
{
    if (!isOn(Automatic::WaitList))
        return;
    tellJoined();
    // What belongs together comes in two events: looked at when both are here.
    if (!m_settleTimer.isActive())
        m_settleTimer.start(m_options.settling);
}

void PlugDjAutomation::tellJoined()
{
    const int place = m_room.waitList().ownPlace;
    if (!m_joinAsked || (place == 0 && !isSelfPlaying()))
        return;
    m_joinAsked = false;
    tell(place > 0 ? tr("joined the wait list, number %1.").arg(place)
                   : tr("joined the wait list, and it is your turn at once."));
}

void PlugDjAutomation::settleWaitList()
{
    if (!isOn(Automatic::WaitList))
        return;
    const bool isWaiting = m_room.waitList().ownPlace > 0;
    const bool isPlaying = isSelfPlaying();
    const bool isOpen = isListOpen();
    const bool hasEnded = m_wasPlaying && !isPlaying;
    const bool hasOpened = isOpen && !std::exchange(m_wasOpen, isOpen);
    const bool wasTakenOff = m_wasWaiting && !isWaiting && !isPlaying;
    m_wasWaiting = isWaiting;
    m_wasPlaying = isPlaying;
    if (isWaiting || isPlaying) {
        m_joinTimer.stop();
        return;
    }
    if (wasTakenOff)
        return switchOff(Automatic::WaitList, tr("you left the wait list, or were taken off it."));
    if (hasEnded || hasOpened)
        considerJoining();
}

void PlugDjAutomation::considerJoining()
{
    if (m_room.waitList().ownPlace > 0 || isSelfPlaying() || !isListOpen() || m_joinTimer.isActive())
        return;
    milliseconds delay = pick(m_options.join);
    if (m_triedAt.isValid()) {
        const milliseconds since(m_triedAt.msecsTo(steadyUtc()));
        delay = std::max(delay, m_options.joinPause - since);
    }
    m_joinTimer.start(delay);
}

void PlugDjAutomation::join()
{
    if (!isOn(Automatic::WaitList) || m_room.waitList().ownPlace > 0 || isSelfPlaying() || !isListOpen())
        return;
    m_triedAt = steadyUtc();
    m_joinAsked = true;
    m_room.joinWaitList();
}

void PlugDjAutomation::refused(const Error &error)
{
    // A vote of the own hand later must not pass for ours.
    if (!m_room.isVotePending() && m_room.nowPlaying().ownVote == Vote::None)
        m_wootAsked = false;
    // While ours still waits for its answer, it is something else that was refused.
    if (m_room.isWaitListPending() || !std::exchange(m_joinAsked, false))
        return;
    if (error.code == "boothFull"_L1) {
        m_wasOpen = false; // until the list says that there is room again
        return;
    }
    switchOff(Automatic::WaitList, error.text);
}

// Away

Result<Done> PlugDjAutomation::setAwayText(const QString &text)
{
    const QString before = std::exchange(m_awayText, text.simplified());
    // As long as the longest name that can be mentioned (5.6).
    const auto plan = m_room.plan(answerTo(u"x"_s.repeated(25)));
    if (plan && plan->size() == 1)
        return Done();
    m_awayText = before;
    return Error{Error::Kind::Refused, tr("That is too long for one line."), u"tooLong"_s, {}};
}

QString PlugDjAutomation::answerTo(const QString &name) const
{
    return u'@' + name + u' ' + Mark + u' ' + (m_awayText.isEmpty() ? tr("I am away from the keyboard.") : m_awayText);
}

void PlugDjAutomation::hear(const QList<FeedItem> &items)
{
    if (!isOn(Automatic::AwayReply))
        return;
    for (const FeedItem &item : items) {
        if (item.isOwn && item.delivery == FeedItem::Delivery::Pending && !m_isAnswering)
            return switchOff(Automatic::AwayReply, tr("you are writing again."));
        if (!deservesAnswer(item) || m_answerTimer.isActive())
            continue;
        Answered &answered = m_answered[item.author.id];
        answered.at = steadyUtc();
        ++answered.times;
        m_answerFor = item.author.name;
        m_answerTimer.start(pick(m_options.answer));
    }
}

/// Never a machine, or two of them would talk all night.
bool PlugDjAutomation::deservesAnswer(const FeedItem &item)
{
    const QString id = item.author.id;
    if (!item.isMention || item.isOwn || item.isBackfill || item.isDeleted || id.isEmpty() || m_machines.contains(id))
        return false;
    const Answered known = m_answered.value(id);
    const bool isReflex =
        known.times > 0 && m_answerFor == item.author.name && !isOver(m_answeredAt, m_options.tooQuick);
    if (isReflex || item.author.role == Role::Bot || item.author.role == Role::System || isByMachine(item.text)) {
        m_machines.insert(id);
        return false;
    }
    const bool isKnown = m_answered.contains(id) || m_answered.size() < MostAnswered;
    return isKnown && known.times < MostAnswers && isOver(known.at, m_options.personPause)
           && isOver(m_answeredAt, m_options.anyPause);
}

void PlugDjAutomation::answer()
{
    if (!isOn(Automatic::AwayReply))
        return;
    m_answeredAt = steadyUtc();
    m_isAnswering = true;
    const auto said = m_room.say(answerTo(m_answerFor));
    m_isAnswering = false;
    tell(said ? tr("answered %1, who mentioned you.").arg(m_answerFor)
              : tr("%1 mentioned you and got no answer. %2").arg(m_answerFor, said.error().text));
}

} // namespace partyline
