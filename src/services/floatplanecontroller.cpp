// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanecontroller.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/floatplaneaccount.h"
#include "services/floatplaneitems.h"
#include "services/floatplanelookout.h"
#include "services/floatplanenotices.h"
#include "wire/floatplanerefusal.h"
#include "wire/floatplanetext.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CookieName = "sails.sid";
/// Kick delays until a site whose certificate was not good is tried again: a minute.
constexpr int BadSitePauses = 12;

ApiClient::Options visitorOptions(const Endpoints &endpoints)
{
    ApiClient::Options options;
    options.base = endpoints.chat;
    options.envelope = ApiClient::Envelope::Plain;
    options.caFile = endpoints.caFile;
    return options;
}

FloatplaneSocket::Options socketOptions(const FloatplaneController::Options &options, const QUrl &host,
                                        std::function<QByteArray()> cookie)
{
    return {host, options.backoff, options.requestTimeout, options.kickDelay, std::move(cookie)};
}

FloatplaneChat::Options chatOptions(const FloatplaneController::Options &options, const QString &stream,
                                    FloatplaneSocket::Options socket)
{
    std::optional<floatplane::Generation> generation;
    if (options.generation != FloatplaneController::Generation::Auto) {
        const bool isG1 = options.generation == FloatplaneController::Generation::G1;
        generation = isG1 ? floatplane::Generation::G1 : floatplane::Generation::G2;
    }
    return {stream, generation, options.rosterInterval, std::move(socket)};
}

} // namespace

FloatplaneController::FloatplaneController(FloatplaneAccount &account, const QString &livestreamId, Options options,
                                           QObject *parent)
    : RoomController(account, livestreamId, parent)
    , m_account(account)
    , m_options(std::move(options))
    , m_roomLetters(livestreamId.toStdString())
    , m_outbox({m_options.echoTimeout, m_options.sendCooldown},
               [this](const QString &text, FloatplaneOutbox::Answer answer) { m_chat.send(text, std::move(answer)); })
    , m_pollBook(account, m_options.lateTallies)
    , m_pollModeration(account, m_pollBook)
    , m_site(account, socketOptions(m_options, account.endpoints().site, [this] { return cookieHeader(); }))
    , m_chat(account, chatOptions(m_options, livestreamId, socketOptions(m_options, account.endpoints().chat, [this] {
                                      return cookieHeader();
                                  })))
{
    m_stream.id = livestreamId;
    m_stream.creatorId = m_options.creatorId;
    connectAccount();
    connectSockets();
    connectParts();
    connectLobby();
    m_site.setCreator(m_options.creatorId);
    m_pollBook.setCreator(m_options.creatorId);
    m_pollModeration.setCreator(m_options.creatorId);
}

FloatplaneController::~FloatplaneController()
{
    m_account.lookout().setHearing(*this, false);
}

void FloatplaneController::connectAccount()
{
    connect(&m_account, &Account::signedIn, this, [this] {
        if (m_isWanted && (state() == State::SigningIn || state() == State::Stopped))
            open();
    });
    connect(&m_account, &Account::refused, this, [this](const Error &error) {
        if (m_isWanted && state() == State::SigningIn && m_account.state() != Account::State::SecondFactor)
            setConnection({State::Stopped, error.text, {}, error});
    });
    connect(&m_account, &Account::expired, this, &FloatplaneController::stopAll);
    connect(&m_account, &Account::signedOut, this, [this] {
        stopAll({Error::Kind::SignIn, tr("You signed out."), u"signedOut"_s, {}});
    });
}

void FloatplaneController::connectSockets()
{
    m_chat.socket().setTaker([this](QByteArrayView name, QByteArrayView argument) { return take(name, argument); });
    connect(&m_chat.socket(), &FloatplaneSocket::eventReceived, this, &FloatplaneController::receive);
    connect(&m_chat.socket(), &FloatplaneSocket::burstOver, this, &FloatplaneController::publishLines);
    connect(&m_chat.socket(), &FloatplaneSocket::connectionChanged, this, &FloatplaneController::whenChatConnection);
    connect(&m_chat.socket(), &FloatplaneSocket::dropped, this, &FloatplaneController::whenChatDropped);
    connect(&m_chat, &FloatplaneChat::joined, this, &FloatplaneController::whenJoined);
    connect(&m_chat, &FloatplaneChat::peopleChanged, this, &FloatplaneController::rosterChanged);

    connect(&m_site.socket(), &FloatplaneSocket::eventReceived, this, &FloatplaneController::receive);
    connect(&m_site.socket(), &FloatplaneSocket::connectionChanged, this, &FloatplaneController::siteConnectionChanged);
    connect(&m_site.socket(), &FloatplaneSocket::dropped, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Tls)
            return;
        if (std::exchange(m_isChatWaiting, false)) // it would wait for ever
            return m_chat.socket().stop(error);
        // The chat goes on, so that nobody can be asked to join again: polls come back by themselves.
        const auto comeBack = [this] {
            if (m_isWanted && siteConnection().state == State::Stopped && state() != State::Stopped)
                m_site.socket().start();
        };
        QTimer::singleShot(m_options.kickDelay * BadSitePauses, &m_site.socket(), comeBack);
    });
    connect(&m_site, &FloatplaneSite::pollsJoined, &m_pollBook, &FloatplanePollBook::replaceActive);
    connect(&m_site.socket(), &FloatplaneSocket::dropped, &m_pollBook, &FloatplanePollBook::setDown);
    connect(&m_site, &FloatplaneSite::moderationChanged, &m_pollModeration, &FloatplanePollModeration::setPermitted);
    connect(&m_chat, &FloatplaneChat::peopleChanged, this, &FloatplaneController::reviewModeration);
    connect(&m_site, &FloatplaneSite::settled, this, [this] {
        if (std::exchange(m_isChatWaiting, false))
            m_chat.socket().start();
    });
}

void FloatplaneController::connectParts()
{
    connect(&m_outbox, &FloatplaneOutbox::changed, this, &FloatplaneController::change);
    connect(&m_outbox, &FloatplaneOutbox::reasonChanged, this, &FloatplaneController::canSayChanged);
    connect(&m_outbox, &FloatplaneOutbox::sessionRefused, &m_account, &FloatplaneAccount::checkSession);
    connect(&m_pollBook, &FloatplanePollBook::changed, this, &FloatplaneController::pollsChanged);
    connect(&m_pollBook, &FloatplanePollBook::voteRefused, this, &FloatplaneController::actionFailed);
    connect(&m_pollBook, &FloatplanePollBook::opened, this, &FloatplaneController::whenPollOpened);
    connect(&m_pollBook, &FloatplanePollBook::ended, this,
            [this](const Poll &poll) { publish({floatplane::endedItem(poll)}); });
}

void FloatplaneController::connectLobby()
{
    FloatplaneNotices &notices = m_account.notices();
    connect(&notices, &FloatplaneNotices::arrived, this, &FloatplaneController::tell);
    connect(&notices, &FloatplaneNotices::changed, this, &FloatplaneController::notificationsChanged);
    connect(&m_account.lobby(), &FloatplaneLobby::learned, this, [this](const QString &creatorId) {
        const auto known = m_account.lobby().streamOfCreator(creatorId);
        if (known && known->id == room())
            keepStream(*known);
    });
    connect(&m_account.lobby().onAir(), &FloatplaneOnAir::changed, this, [this](const QString &creatorId) {
        if (!m_stream.creatorId.isEmpty() && creatorId == m_stream.creatorId)
            emit onAirChanged();
    });
    connect(&m_site.socket(), &FloatplaneSocket::connectionChanged, this, [this](const Connection &connection) {
        m_account.lookout().setHearing(*this, connection.state == State::Live);
    });
}

/// The list of people is the only place that says who moderates (6.2, 6.3).
void FloatplaneController::reviewModeration()
{
    m_site.setModerator(m_chat.people().staff.contains(m_account.self().name, Qt::CaseInsensitive));
}

void FloatplaneController::whenPollOpened(const Poll &poll)
{
    publish({floatplane::openedItem(poll)});
    const bool isOver = poll.endsAt.isValid() && poll.endsAt <= steadyUtc();
    if (isOver || poll.voteState == Poll::VoteState::Voted)
        return; // there is nothing to be done any more
    Alert alert = floatplane::openedAlert(poll, name());
    alert.room = room();
    emit alerted(alert);
}

void FloatplaneController::join()
{
    if (state() == State::Connecting || state() == State::Joining || state() == State::Live)
        return;
    m_isWanted = true;
    if (m_account.isSignedIn()) {
        open();
    } else if (m_account.state() == Account::State::SignedOut || m_account.state() == Account::State::Expired) {
        const Error error{Error::Kind::SignIn, tr("You are not signed in. Sign in to join."), u"signedOut"_s, {}};
        setConnection({State::Stopped, error.text, {}, error});
    } else {
        setConnection({State::SigningIn, {}, {}, {}});
    }
}

void FloatplaneController::open()
{
    if (const auto known = m_account.lobby().stream(room()); known && !m_isFound) {
        whenFound(*known);
    } else if (!m_isFound) {
        findLivestream(m_account, room(), m_options.creatorId, this,
                       [this](const Result<Livestream> &stream) { whenFound(stream); });
    }
    setConnection({State::Connecting, {}, {}, {}});
    if (cookieHeader().isEmpty() && !m_visitorApi)
        fetchVisitorCookie();
    else
        openSockets();
}

/// Polls need the creator; the chat does without.
void FloatplaneController::whenFound(const Result<Livestream> &stream)
{
    if (!stream) {
        qCInfo(lcFloatplane) << "the livestream's creator is not known:" << stream.error().code;
        return;
    }
    m_isFound = true;
    keepStream(*stream);
    m_account.lobby().learn(*stream);
    m_account.lobby().onAir().watch(stream->creatorId, stream->id, this);
}

void FloatplaneController::keepStream(const Livestream &stream)
{
    m_stream = stream;
    setName(stream.creatorName);
    setDescription(stream.title);
    m_pollBook.setCreator(stream.creatorId);
    m_pollModeration.setCreator(stream.creatorId);
    m_site.setCreator(stream.creatorId);
    emit onAirChanged();
}

FloatplaneOnAir::Standing FloatplaneController::onAir() const
{
    return m_stream.creatorId.isEmpty() ? FloatplaneOnAir::Standing()
                                        : m_account.lobby().onAir().of(m_stream.creatorId);
}

QCoro::Task<> FloatplaneController::fetchVisitorCookie()
{
    m_visitorApi = std::make_unique<ApiClient>(visitorOptions(m_account.endpoints()));
    ApiRequest request;
    request.path = u"/__getcookie"_s;
    const auto reply = co_await m_visitorApi->send(std::move(request));
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return;
    // Without it the socket opens as well; the token in each request still says who we are.
    if (!reply)
        qCInfo(lcFloatplane) << "no visitor's cookie:" << reply.error().code;
    const Secret value = m_visitorApi->cookie(CookieName);
    if (!value.isEmpty())
        m_visitorCookie = Secret(QByteArray(CookieName) + '=' + value.reveal());
    m_visitorApi.release()->deleteLater(); // it is just answering us
    if (m_isWanted)
        openSockets();
}

QByteArray FloatplaneController::cookieHeader() const
{
    const Secret own = m_account.cookieHeader();
    return own.isEmpty() ? m_visitorCookie.reveal() : own.reveal();
}

void FloatplaneController::openSockets()
{
    m_isChatWaiting = m_account.hasToken() && !m_account.hasOwnCookie() && siteConnection().state != State::Live;
    m_site.socket().start();
    if (!m_isChatWaiting)
        m_chat.socket().start();
}

void FloatplaneController::leave()
{
    m_isWanted = false;
    m_isChatWaiting = false;
    m_wasLive = false;
    m_lostAt = {};
    m_isFound = false; // told anew when we come back
    m_account.lobby().onAir().unwatch(this);
    m_outbox.setDown({Error::Kind::Cancelled, tr("You left the chat."), {}, {}});
    m_chat.leave();
    m_site.leave();
    m_pollBook.setDown();
    setConnection({});
}

void FloatplaneController::stopAll(const Error &error)
{
    if (!m_isWanted)
        return;
    m_isChatWaiting = false;
    m_site.socket().stop(error);
    m_chat.socket().stop(error);
    setConnection({State::Stopped, error.text, {}, error});
}

void FloatplaneController::whenChatConnection(const Connection &connection)
{
    if (!m_isWanted)
        return;
    setConnection(connection);
    if (connection.state == State::Live)
        m_outbox.setUp();
    else if (connection.state == State::Stopped && connection.error->code == floatplane::ChatBannedCode)
        publishNotice(connection.reason);
    emit canSayChanged();
}

void FloatplaneController::whenChatDropped(const Error &error)
{
    if (std::exchange(m_wasLive, false))
        m_lostAt = m_chat.socket().lastHeard();
    m_outbox.setDown(error);
}

void FloatplaneController::whenJoined()
{
    m_wasLive = true;
    // Nothing that was missed can be fetched (7.1).
    if (m_lostAt.isValid())
        publish({floatplane::gapItem(std::exchange(m_lostAt, {}), QDateTime::currentDateTimeUtc())});
    emit emotesChanged();
}

FloatplaneController::Generation FloatplaneController::generation() const
{
    const auto generation = m_chat.generation();
    if (!generation)
        return Generation::Auto;
    return *generation == floatplane::Generation::G1 ? Generation::G1 : Generation::G2;
}

QString FloatplaneController::cannotSayReason() const
{
    if (state() == State::Stopped)
        return connection().reason;
    if (state() != State::Live)
        return tr("There is no connection to the chat now.");
    return m_outbox.reason();
}

std::chrono::milliseconds FloatplaneController::sayPause() const
{
    return state() == State::Live ? m_outbox.cooldownLeft() : std::chrono::milliseconds(0);
}

int FloatplaneController::cost(const QString &text) const
{
    return int(text.size());
}

Result<QStringList> FloatplaneController::plan(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("There is nothing to send."), u"empty"_s, {}};
    if (cost(text) > costLimit()) {
        return Error{Error::Kind::Refused,
                     tr("This is too long by %n character(s).", nullptr, cost(text) - costLimit()),
                     u"tooLong"_s,
                     {}};
    }
    return QStringList{text};
}

Result<Done> FloatplaneController::say(const QString &text)
{
    const auto planned = plan(text);
    if (!planned)
        return planned.error();
    if (const QString reason = cannotSayReason(); !reason.isEmpty())
        return Error{Error::Kind::Refused, reason, u"cannotSay"_s, {}};
    const auto items = publish({floatplane::pendingItem(m_account.self(), text, emotes())});
    m_log.keep(items.constFirst());
    m_outbox.add(items.constFirst());
    return Done();
}

void FloatplaneController::retry(qint64 seq)
{
    if (const QString reason = cannotSayReason(); !reason.isEmpty()) {
        emit actionFailed({Error::Kind::Refused, reason, u"cannotSay"_s, {}});
        return;
    }
    if (const auto item = m_outbox.retry(seq))
        change(*item);
}

void FloatplaneController::discard(qint64 seq)
{
    if (!m_outbox.discard(seq))
        return;
    m_log.remove(seq);
    emit itemsRemoved({seq});
}

QList<RosterEntry> FloatplaneController::roster() const
{
    QList<RosterEntry> entries;
    const auto add = [&](const QStringList &names, Role role) {
        for (const QString &name : names) {
            RosterEntry entry;
            entry.person = m_authors.value(name.toLower());
            entry.person.name = name;
            entry.person.role = std::max(entry.person.role, role);
            entry.isSelf = name.compare(m_account.self().name, Qt::CaseInsensitive) == 0;
            entries.append(entry);
        }
    };
    add(m_chat.people().staff, Role::Moderator);
    add(m_chat.people().viewers, Role::None);
    return entries;
}

const QList<Notification> &FloatplaneController::notifications() const
{
    return m_account.notices().all();
}

void FloatplaneController::markSeen(const QString &notificationId)
{
    m_account.notices().markRead(notificationId);
}

void FloatplaneController::handle(const floatplane::SyncEvent &event)
{
    m_isHearing = true;
    m_account.notices().hear(event);
    m_isHearing = false;
}

/// What concerns this creator stands in this feed, whoever heard it; the rest where it was heard first, so that it is
/// told and kept once.
void FloatplaneController::tell(const Notification &notification, bool isLookedAt)
{
    const bool isOurs = !m_stream.creatorId.isEmpty() && notification.creatorId == m_stream.creatorId;
    if (m_isWanted && !isLookedAt && (isOurs || m_isHearing))
        publish({floatplane::itemOf(notification)});
}

void FloatplaneController::handle(const floatplane::ParseError &error)
{
    qCWarning(lcFloatplane) << "the server could not read a request of ours:" << error.status;
}

void FloatplaneController::handle(const floatplane::Unknown &event)
{
    qCDebug(lcFloatplane) << "an event that is not known:" << event.name;
}

void FloatplaneController::publishNotice(const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Notice;
    item.text = text;
    publish({item});
}

void FloatplaneController::change(const FeedItem &item)
{
    m_log.keep(item);
    emit itemsChanged({item});
}

} // namespace partyline
