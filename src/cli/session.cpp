// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/session.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/floatplanestreams.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "store/history.h"

namespace partyline::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A sign-out that the service does not answer must not keep the terminal.
constexpr auto FarewellTime = 2s;

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Maintenance:
        return Exit::CouldNotConnect;
    case Error::Kind::Protocol:
        return Exit::ProtocolError;
    case Error::Kind::SignIn:
        return Exit::SignInRefused;
    case Error::Kind::Room:
    case Error::Kind::Refused:
        return Exit::RoomRefused;
    case Error::Kind::Storage:
        return Exit::SendFailed;
    case Error::Kind::Cancelled:
        return Exit::Interrupted;
    }
    Q_UNREACHABLE();
}

FloatplaneController::Generation generationOf(const QString &word)
{
    if (word == "g1"_L1)
        return FloatplaneController::Generation::G1;
    return word == "g2"_L1 ? FloatplaneController::Generation::G2 : FloatplaneController::Generation::Auto;
}

} // namespace

Session::Session(Options options, ItemWriter &writer, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_writer(writer)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Session::timeIsUp);
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, this, [this] { emit finished(int(*m_exit)); });
}

Session::~Session() = default;

void Session::start()
{
    if (!m_options.recordFile.isEmpty()) {
        History::Options options;
        options.file = m_options.recordFile;
        m_history = std::make_unique<History>(options);
        connect(m_history.get(), &History::failed, this,
                [this](const Error &error) { m_writer.diagnostic(error.text); });
    }
    if (m_options.duration)
        m_deadline.start(*m_options.duration);
    makeAccount();
    connect(m_account.get(), &Account::signedIn, this, &Session::enterRoom);
    connect(m_account.get(), &Account::refused, this, &Session::refuse);
    connect(m_account.get(), &Account::deviceCodeReady, this,
            [this](const DeviceCode &code) { m_writer.deviceCode(code); });
    connect(m_account.get(), &Account::secondFactorWanted, this, [this] {
        if (m_options.secondFactor.isEmpty())
            refuse({Error::Kind::SignIn,
                    u"This account wants a two-factor code. Give it with --code."_s,
                    u"secondFactor"_s,
                    {}});
        else
            m_account->submitSecondFactor(m_options.secondFactor);
    });
    RoomController::Connection signingIn;
    signingIn.state = RoomController::State::SigningIn;
    m_writer.state(signingIn);
    m_account->signIn(m_options.credentials);
}

void Session::makeAccount()
{
    if (m_options.endpoints.service == Service::PlugDj)
        m_account = std::make_unique<PlugDjAccount>(m_options.endpoints);
    else
        m_account = std::make_unique<FloatplaneAccount>(m_options.endpoints);
}

void Session::enterRoom()
{
    if (m_room || m_exit)
        return;
    if (m_options.endpoints.service == Service::Floatplane && m_options.room.isEmpty()) {
        findLivestream(static_cast<FloatplaneAccount &>(*m_account), {}, m_options.creatorId, this,
                       [this](const Result<Livestream> &found) {
                           if (found)
                               openRoom(found->id, found->creatorId);
                           else
                               refuse(found.error());
                       });
        return;
    }
    openRoom(m_options.room, m_options.creatorId);
}

void Session::openRoom(const QString &room, const QString &creatorId)
{
    if (m_options.endpoints.service == Service::PlugDj) {
        m_room = std::make_unique<PlugDjController>(static_cast<PlugDjAccount &>(*m_account), room);
    } else {
        FloatplaneController::Options options;
        options.creatorId = creatorId;
        options.generation = generationOf(m_options.generation);
        m_room = std::make_unique<FloatplaneController>(static_cast<FloatplaneAccount &>(*m_account), room, options);
    }
    connect(m_room.get(), &RoomController::connectionChanged, this, &Session::follow);
    connect(m_room.get(), &RoomController::itemsArrived, this, &Session::print);
    connect(m_room.get(), &RoomController::itemsChanged, this, &Session::printChanges);
    m_errands = std::make_unique<Errands>(m_options, *m_room, m_writer);
    connect(m_errands.get(), &Errands::settled, this, &Session::endWhenDone);
    m_room->join();
}

void Session::follow(const RoomController::Connection &connection)
{
    if (m_exit)
        return;
    m_writer.state(connection);
    if (connection.state == RoomController::State::Live) {
        m_wasLive = true;
        m_errands->begin();
        return;
    }
    // Once it was live it comes back by itself; a first try that fails is an answer.
    const bool isOver = connection.state == RoomController::State::Stopped
                        || (connection.state == RoomController::State::Waiting && !m_wasLive);
    if (isOver)
        refuse(connection.error.value_or(Error{Error::Kind::Network, connection.reason, {}, {}}));
}

void Session::print(const QList<FeedItem> &items)
{
    if (m_history)
        m_history->record(siteOf(m_options.endpoints), items);
    for (const FeedItem &item : items) {
        // An own line is printed once it is known what became of it; of ignored people there is nothing to print.
        if (item.delivery != FeedItem::Delivery::Pending && !item.isHidden)
            printOne(item);
    }
    endWhenDone();
}

void Session::printChanges(const QList<FeedItem> &items)
{
    if (m_history)
        m_history->record(siteOf(m_options.endpoints), items);
    for (const FeedItem &item : items) {
        if (item.isDeleted)
            m_writer.deletion(item);
        else if (item.delivery == FeedItem::Delivery::Sent || item.delivery == FeedItem::Delivery::Failed)
            printOne(item);
    }
    endWhenDone();
}

void Session::printOne(const FeedItem &item)
{
    const bool isWanted = m_options.only.isEmpty() || m_options.only.contains(item.kind);
    if (!isWanted || m_exit || (m_options.count && m_printed >= *m_options.count))
        return;
    m_writer.item(item);
    ++m_printed;
}

void Session::endWhenDone()
{
    if (m_exit || !m_errands || !m_errands->isSettled())
        return;
    const bool hasCount = m_options.count && m_printed >= *m_options.count;
    // With nothing else to wait for, the errands were the whole purpose.
    const bool wereAll = m_options.hasActions() && !m_options.count && !m_options.duration;
    if (hasCount || wereAll)
        end(m_errands->hasFailures() ? Exit::SendFailed : Exit::Done);
}

void Session::timeIsUp()
{
    if (m_exit)
        return;
    if (!m_wasLive) {
        end(Exit::CouldNotConnect, u"The time was up before the room was live."_s);
        return;
    }
    m_errands->giveUp(u"the time was up"_s);
    const bool missesCount = m_options.count && m_printed < *m_options.count;
    end(m_errands->hasFailures() || missesCount ? Exit::SendFailed : Exit::Done);
}

void Session::refuse(const Error &error)
{
    if (!m_exit)
        end(exitFor(error), error.text);
}

void Session::interrupt()
{
    if (!m_exit)
        end(Exit::Interrupted);
}

void Session::end(Exit code, const QString &reason)
{
    m_exit = code;
    m_deadline.stop();
    if (!reason.isEmpty())
        m_writer.diagnostic(reason);
    if (m_errands)
        m_errands->giveUp(reason.isEmpty() ? u"the session ended"_s : reason);
    if (m_room)
        m_room->leave();
    // A session that the user gave us stays theirs; one that we opened is closed again.
    const bool isOurs =
        m_options.credentials.method == Credentials::Method::Password && m_account && m_account->isSignedIn();
    if (!isOurs) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(int(*m_exit)); }, Qt::QueuedConnection);
        return;
    }
    connect(m_account.get(), &Account::signedOut, &m_farewell, [this] { m_farewell.start(0); });
    m_farewell.start(FarewellTime);
    m_account->signOut();
}

} // namespace partyline::cli
