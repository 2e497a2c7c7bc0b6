// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjcontroller.h"

#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjfriends.h"
#include "services/plugdjignores.h"
#include "services/plugdjmoderation.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjtext.h"

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr double BackoffJitter = 0.3;     // 7.2
constexpr double MaintenanceJitter = 0.2; // 7.12
/// From this role on we let people try below the room's chat level: whether staff are exempt is not recorded (6.8).
constexpr int FirstStaffRole = 2000;

QList<milliseconds> backoffSteps(const PlugDjController::Options &options)
{
    if (!options.backoff.isEmpty())
        return options.backoff;
    return {1s, 2s, 4s, 8s, 15s, 30s, 60s};
}

PlugDjChatQueue::Options chatOptions(const PlugDjController::Options &options)
{
    PlugDjChatQueue::Options chat = options.chat;
    chat.echoTimeout = options.echoTimeout;
    return chat;
}

Error notNow(const QString &text, const QString &code)
{
    return {Error::Kind::Refused, text, code, {}};
}

} // namespace

PlugDjController::PlugDjController(PlugDjAccount &account, const QString &slug, QObject *parent)
    : PlugDjController(account, slug, Options(), parent)
{
}

PlugDjController::PlugDjController(PlugDjAccount &account, const QString &slug, Options options, QObject *parent)
    : RoomController(account, slug, parent)
    , m_plug(account)
    , m_options(std::move(options))
    , m_queue(chatOptions(m_options))
    , m_actions(account, m_options.actionTimeout)
    , m_backoff({backoffSteps(m_options), BackoffJitter})
    , m_maintenanceBackoff({{m_options.maintenanceDelay}, MaintenanceJitter})
    , m_alarm(account,
              [this] {
                  return plugdj::Standing{m_state.ownRole(), m_plug.user().user.globalRole};
              })
    , m_automation(*this, m_options.automation)
{
    for (QTimer *timer :
         {&m_retryTimer, &m_stableTimer, &m_stuckTimer, &m_crowdTimer, &m_rosterTimer, &m_lookUpTimer, &m_guestTimer})
        timer->setSingleShot(true);
    m_stableTimer.setInterval(m_options.stableAfter);
    m_crowdTimer.setInterval(m_options.crowdBatch);
    m_lookUpTimer.setInterval(m_options.lookUpDelay);
    m_guestTimer.setInterval(m_options.guestRecount);
    m_ticker.setInterval(1s);

    connect(&m_retryTimer, &QTimer::timeout, this, &PlugDjController::begin);
    connect(&m_ticker, &QTimer::timeout, this, &PlugDjController::tick);
    connect(&m_stableTimer, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_crowdTimer, &QTimer::timeout, this, &PlugDjController::publishCrowd);
    connect(&m_rosterTimer, &QTimer::timeout, this, &PlugDjController::rosterChanged);
    connect(&m_plug.ignores(), &PlugDjIgnores::changed, this, &RoomController::hidingChanged);
    connect(&m_plug.friends(), &PlugDjFriends::changed, this, &PlugDjController::scheduleRoster);
    connect(&m_lookUpTimer, &QTimer::timeout, this, [this] { lookUp(); });
    connect(&m_guestTimer, &QTimer::timeout, this, [this] {
        if (m_line)
            m_line->refetchState();
    });
    connect(&m_stuckTimer, &QTimer::timeout, this, [this] {
        ++m_stuckTries;
        watchTrack();
        if (m_line)
            m_line->refetchState();
    });
    connect(&m_queue, &PlugDjChatQueue::dispatch, this, [this](const QString &text) {
        if (m_line)
            m_line->say(text);
    });
    connect(&m_queue, &PlugDjChatQueue::settled, this, &PlugDjController::settle);
    connect(&m_actions, &PlugDjActions::pendingChanged, this, &PlugDjController::pendingActionsChanged);
    connect(&m_actions, &PlugDjActions::failed, this, &PlugDjController::actionFailed);
    connect(&m_actions, &PlugDjActions::notAuthorized, this, [this] { m_plug.checkSession(); });
    connect(&m_actions, &PlugDjActions::notInRoom, this, [this] {
        if (m_line)
            m_line->cureGhosting();
    });
    connect(&m_actions, &PlugDjActions::unconfirmed, this, [this](PlugDjActions::Kind kind) {
        m_unproved.insert(kind);
        if (m_line)
            m_line->refetchState();
    });
    m_moderation = std::make_unique<PlugDjModeration>(
        *this, m_plug, m_state, PlugDjModeration::Options{m_options.actionTimeout, m_options.skipGuard});
    connectModeration();
    connectAccount();
}

void PlugDjController::connectModeration()
{
    PlugDjModeration *const moderation = m_moderation.get();
    connect(moderation, &PlugDjModeration::notAuthorized, this, [this] { m_plug.checkSession(); });
    connect(moderation, &PlugDjModeration::notInRoom, this, [this] {
        if (m_line)
            m_line->cureGhosting();
    });
    connect(moderation, &PlugDjModeration::stateWanted, this, [this] {
        if (m_line)
            m_line->refetchState();
    });
    connect(moderation, &PlugDjModeration::ended, this,
            [this](const plugdj::Order &, PlugDjModeration::End how, const QString &sentence) {
                if (sentence.isEmpty())
                    return;
                if (how != PlugDjModeration::End::Done) {
                    emit actionFailed(notNow(sentence, u"moderation"_s));
                    return;
                }
                FeedItem item;
                item.kind = FeedItem::Kind::Moderation;
                item.author = m_plug.self();
                item.text = sentence;
                publish({item});
            });
}

PlugDjController::~PlugDjController()
{
    if (m_line)
        m_line->disconnect(this);
}

PlugDjRoom::Clock PlugDjController::clock() const
{
    return {steadyUtc(), m_plug.clockOffset()};
}

qint64 PlugDjController::selfId() const
{
    return m_plug.user().user.id;
}

QString PlugDjController::cannotSayReason() const
{
    if (m_isAside)
        return tr("You are in another room. Come back to this one to chat here.");
    if (const QString lasting = lastingReason(); !lasting.isEmpty())
        return lasting;
    if (const auto left = m_queue.pausedFor(); left > 0ms) {
        return tr("The room wants slower chat. Wait %1.")
            .arg(plugdj::durationText(std::chrono::ceil<std::chrono::seconds>(left)));
    }
    return {};
}

milliseconds PlugDjController::sayPause() const
{
    return lastingReason().isEmpty() ? m_queue.pausedFor() : 0ms;
}

/// Why nothing can be said, but for slow mode.
QString PlugDjController::lastingReason() const
{
    if (state() != State::Live)
        return tr("You are not connected to this room.");
    if (m_plug.isGuest())
        return tr("Guests can only read. Sign in with an account to chat.");
    const QDateTime now = steadyUtc();
    if (const QDateTime until = m_state.mutedUntil(selfId(), now); until.isValid()) {
        return tr("You are muted for %1.")
            .arg(plugdj::durationText(std::chrono::ceil<std::chrono::seconds>(milliseconds(now.msecsTo(until)))));
    }
    if (m_plug.level() < m_state.meta().minimumChatLevel && m_state.ownRole() < FirstStaffRole)
        return tr("Only people of level %1 and up can chat in this room.").arg(m_state.meta().minimumChatLevel);
    return {};
}

Result<QStringList> PlugDjController::plan(const QString &text) const
{
    const QStringList parts = plugdj::splitText(text);
    if (parts.isEmpty())
        return notNow(tr("There is nothing to send."), u"empty"_s);
    // The site's own commands never go over the wire; two slashes or a leading blank mean it literally (6.3).
    const QString &first = parts.constFirst();
    const bool isCommand = first.startsWith(u'/') && !first.startsWith("//"_L1) && !plugdj::isEmote(first);
    if (isCommand) {
        return notNow(tr("Partyline does not know the command %1. Put a blank in front of it to send it as text.")
                          .arg(first.section(u' ', 0, 0)),
                      u"unknownCommand"_s);
    }
    return parts;
}

int PlugDjController::cost(const QString &text) const
{
    return plugdj::lineCost(text);
}

Result<Done> PlugDjController::say(const QString &text)
{
    if (const QString reason = cannotSayReason(); !reason.isEmpty())
        return notNow(reason, u"cannotSay"_s);
    const auto parts = plan(text);
    if (!parts)
        return parts.error();
    QList<FeedItem> items;
    for (const QString &part : *parts) {
        FeedItem item;
        item.kind = plugdj::isEmote(part) ? FeedItem::Kind::Emote : FeedItem::Kind::Chat;
        item.author = m_state.people().person(selfId());
        item.text = plugdj::emoteText(part);
        item.isOwn = true;
        item.delivery = FeedItem::Delivery::Pending;
        items.append(item);
    }
    const QList<FeedItem> published = publish(items);
    for (qsizetype i = 0; i < published.size(); ++i) {
        m_ownLines.insert(published[i].seq, {published[i], parts->at(i)});
        m_queue.enqueue(published[i].seq, parts->at(i));
    }
    return Done();
}

void PlugDjController::retry(qint64 seq)
{
    const auto own = m_ownLines.find(seq);
    if (own == m_ownLines.end() || own->item.delivery != FeedItem::Delivery::Failed)
        return;
    if (const QString reason = cannotSayReason(); !reason.isEmpty()) {
        emit actionFailed(notNow(reason, u"cannotSay"_s));
        return;
    }
    own->item.delivery = FeedItem::Delivery::Pending;
    own->item.failure.clear();
    m_queue.enqueue(seq, own->wire);
    emit itemsChanged({own->item});
}

void PlugDjController::discard(qint64 seq)
{
    if (m_ownLines.remove(seq) == 0)
        return;
    m_queue.remove(seq);
    emit itemsRemoved({seq});
}

void PlugDjController::settle(qint64 seq, PlugDjChatQueue::Settled how)
{
    const auto own = m_ownLines.find(seq);
    if (own == m_ownLines.end())
        return;
    own->item.delivery = FeedItem::Delivery::Failed;
    own->item.failure =
        how == PlugDjChatQueue::Settled::NeverSent ? tr("Not connected: this line was not sent.") : likeliestReason();
    emit itemsChanged({own->item});
}

/// In the order of likelihood that the protocol file gives (2.6).
QString PlugDjController::likeliestReason() const
{
    if (state() != State::Live)
        return tr("The connection dropped before the room confirmed this line.");
    if (const QString reason = cannotSayReason(); !reason.isEmpty())
        return reason;
    return tr("The room did not confirm this line. It may have come too fast.");
}

void PlugDjController::proveOwn(qint64 seq, const plugdj::ChatLine &line)
{
    FeedItem item = m_ownLines.take(seq).item;
    item.id = line.cid;
    item.serverTime = saidAt(line);
    item.delivery = FeedItem::Delivery::Sent;
    item.failure.clear();
    m_log.keep(item);
    emit itemsChanged({item});
}

QString PlugDjController::welcome() const
{
    const QString reader = m_plug.isGuest() ? tr("Guest") : m_plug.self().name;
    QString text;
    const QString &raw = m_state.meta().welcome;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QStringView token = QStringView(raw).sliced(i, std::min<qsizetype>(2, raw.size() - i));
        if (token == "%u"_L1 || token == "%r"_L1) {
            text += token.back() == u'u' ? reader : name();
            ++i;
        } else {
            text += raw.at(i);
        }
    }
    return text;
}

QString PlugDjController::refusalToAct() const
{
    if (state() != State::Live)
        return tr("You are not connected to this room.");
    if (m_plug.isGuest())
        return tr("Guests can only watch and read. Sign in with an account to take part.");
    return {};
}

bool PlugDjController::mayAct()
{
    const QString reason = refusalToAct();
    if (!reason.isEmpty())
        emit actionFailed(notNow(reason, u"cannotAct"_s));
    return reason.isEmpty();
}

int PlugDjController::ownRole() const
{
    return std::max(m_state.ownRole(), m_state.people().user(selfId()).globalRole);
}

void PlugDjController::vote(Vote vote)
{
    if (vote == Vote::None || !mayAct())
        return;
    if (nowPlaying().isIdle() || isOnAir()) {
        emit actionFailed(notNow(isOnAir() ? tr("You cannot vote on your own track.") : tr("Nobody is playing now."),
                                 u"cannotVote"_s));
        return;
    }
    // Counted already, or on its way: the same vote is not sent twice for one play.
    if (isVotePending() || nowPlaying().ownVote == vote)
        return;
    m_wantedVote = vote == Vote::Woot ? 1 : -1;
    m_unproved.remove(PlugDjActions::Kind::Vote);
    m_actions.vote(m_wantedVote, nowPlaying().historyId);
}

void PlugDjController::grab(qint64 playlistId)
{
    if (!mayAct())
        return;
    if (nowPlaying().isIdle() || isOnAir()) {
        emit actionFailed(notNow(isOnAir() ? tr("This is your own track: it is in a playlist of yours already.")
                                           : tr("Nobody is playing now."),
                                 u"cannotGrab"_s));
        return;
    }
    m_unproved.remove(PlugDjActions::Kind::Grab);
    m_actions.grab(nowPlaying().historyId, playlistId);
}

milliseconds PlugDjController::boothPause() const
{
    if (!m_askedBoothAt.isValid())
        return 0ms;
    const milliseconds passed(m_askedBoothAt.msecsTo(steadyUtc()));
    return passed < 0ms ? 0ms : std::max(0ms, m_options.boothGuard - passed);
}

/// Who joins and leaves in quick turns is taken for a flood (7.23).
bool PlugDjController::mayAskBooth()
{
    if (!mayAct() || m_actions.isPending(PlugDjActions::Kind::WaitList))
        return false;
    if (boothPause() > 0ms) {
        emit actionFailed(notNow(tr("That was very quick. Wait a second, then try again."), u"tooQuick"_s));
        return false;
    }
    m_askedBoothAt = steadyUtc();
    m_unproved.remove(PlugDjActions::Kind::WaitList);
    return true;
}

void PlugDjController::joinWaitList()
{
    if (!mayAskBooth())
        return;
    if (const QString banned = m_moderation->cannotWaitReason(); !banned.isEmpty()) {
        emit actionFailed(notNow(banned, u"cannotWait"_s));
        return;
    }
    m_wantsOnList = true;
    m_actions.joinWaitList();
}

void PlugDjController::leaveWaitList()
{
    if (!mayAskBooth())
        return;
    m_wantsOnList = false;
    m_actions.leaveWaitList();
}

void PlugDjController::skipOwnTrack()
{
    if (!mayAct())
        return;
    if (m_state.djId() != selfId()) {
        emit actionFailed(notNow(tr("You are not playing now."), u"cannotSkip"_s));
        return;
    }
    // So soon after an advance the click was meant for the track before (7.23).
    if (m_advancedAt.isValid() && m_advancedAt.msecsTo(steadyUtc()) < m_options.skipGuard.count())
        return;
    m_unproved.remove(PlugDjActions::Kind::Skip);
    m_actions.skipOwnTrack();
}

/// Requests whose event never came, held against a fresh state (7.22).
void PlugDjController::checkUnproved()
{
    const auto unproved = std::exchange(m_unproved, {});
    const bool isOnList = waitList().ownPlace > 0 || m_state.djId() == selfId();
    const Vote wanted = m_wantedVote > 0 ? Vote::Woot : Vote::Meh;
    if (unproved.contains(PlugDjActions::Kind::Vote) && nowPlaying().ownVote != wanted)
        emit actionFailed(notNow(tr("The room did not count your vote."), u"unconfirmed"_s));
    if (unproved.contains(PlugDjActions::Kind::Grab) && !nowPlaying().ownGrab)
        emit actionFailed(notNow(tr("The room did not count your grab."), u"unconfirmed"_s));
    if (unproved.contains(PlugDjActions::Kind::WaitList) && isOnList != m_wantsOnList)
        emit actionFailed(notNow(m_wantsOnList ? tr("The room did not put you on the wait list.")
                                               : tr("The room did not take you off the wait list."),
                                 u"unconfirmed"_s));
    if (unproved.contains(PlugDjActions::Kind::Skip) && m_state.djId() == selfId())
        emit actionFailed(notNow(tr("The room did not skip your track."), u"unconfirmed"_s));
}

} // namespace partyline
