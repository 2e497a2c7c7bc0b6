// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/textpages.h"
#include "services/floatplanechat.h"
#include "services/floatplanelobby.h"
#include "services/floatplanelog.h"
#include "services/floatplaneoutbox.h"
#include "services/floatplanepollbook.h"
#include "services/floatplanepollmoderation.h"
#include "services/floatplanesite.h"
#include "services/floatplanetalkers.h"
#include "services/roomcontroller.h"
#include "wire/floatplane.h"

#include <memory>
#include <string>

namespace partyline {

class ApiClient;

/// A livestream (floatplane.md): chatter on the chat host, polls and notifications on the site's socket. Each of the
/// two sockets lives and reconnects on its own; the room is Live while the chat is.
class FloatplaneController final : public RoomController
{
    Q_OBJECT

public:
    enum class Generation { Auto, G1, G2 };
    Q_ENUM(Generation)

    struct Options
    {
        QString creatorId; ///< for polls; empty: looked up from the livestream where possible
        Generation generation = Generation::Auto;
        std::chrono::milliseconds requestTimeout{10'000};
        std::chrono::milliseconds echoTimeout{10'000}; // 7.3
        std::chrono::milliseconds rosterInterval{60'000};
        QList<std::chrono::milliseconds> backoff;      // empty: 4.7's
        std::chrono::milliseconds kickDelay{5'000};    ///< shortest pause after the server said 41 (4.6)
        std::chrono::milliseconds sendCooldown{5'000}; ///< after "too fast" without a time
        std::chrono::milliseconds lateTallies = FloatplanePollBook::LateTallies;
    };

    FloatplaneController(FloatplaneAccount &account, const QString &livestreamId, Options options,
                         QObject *parent = nullptr);
    ~FloatplaneController() override;

    void join() override;
    void leave() override;
    QString cannotSayReason() const override;
    std::chrono::milliseconds sayPause() const override;
    Result<QStringList> plan(const QString &text) const override;
    Result<Done> say(const QString &text) override;
    void retry(qint64 seq) override;
    void discard(qint64 seq) override;
    int costLimit() const override { return 500; } ///< characters (floatplane.md 7.4)
    int cost(const QString &text) const override;
    QList<RosterEntry> roster() const override;
    /// Somebody looks at the list of people: it is fetched anew, unless it just was.
    void refreshPeople() { m_chat.refreshPeople(); }

    /// State of the polls and notifications socket; the chat's is connection().
    const Connection &siteConnection() const { return m_site.socket().connection(); }
    /// What goes over the two.
    LinkMeter &chatMeter() const { return m_chat.socket().meter(); }
    LinkMeter &siteMeter() const { return m_site.socket().meter(); }
    /// The generation in use; Auto until the first join answered.
    Generation generation() const;
    const QList<Emote> &emotes() const { return m_chat.emotes(); }  ///< of the join's answer
    const QList<Poll> &polls() const { return m_pollBook.polls(); } ///< open ones first, then ended, newest first
    /// What is known of the stream; only the id until the site told more.
    const Livestream &stream() const { return m_stream; }
    /// Whether it is live, as far as that is known.
    FloatplaneOnAir::Standing onAir() const;
    FloatplaneAccount &streamAccount() const { return m_account; }
    /// Of the whole account, newest first.
    const QList<Notification> &notifications() const;
    void markSeen(const QString &notificationId);
    /// Over REST; one vote for each poll, which cannot be changed. The poll's voteState and voteRefusal tell how it
    /// went.
    void vote(const QString &pollId, int optionIndex) { m_pollBook.vote(pollId, optionIndex); }
    FloatplanePollModeration &pollModeration() { return m_pollModeration; }

signals:
    void siteConnectionChanged(const partyline::RoomController::Connection &connection);
    void emotesChanged();
    void pollsChanged();
    void notificationsChanged();
    void onAirChanged();

private:
    void connectAccount();
    void connectSockets();
    void connectParts();
    void connectLobby();

    void open();
    void openSockets();
    QCoro::Task<> fetchVisitorCookie();
    QByteArray cookieHeader() const;
    void whenFound(const Result<Livestream> &stream);
    void keepStream(const Livestream &stream);
    void stopAll(const Error &error);
    void whenChatConnection(const Connection &connection);
    void whenChatDropped(const Error &error);
    void whenJoined();
    void reviewModeration();
    void whenPollOpened(const Poll &poll);

    void receive(const QString &name, const QByteArray &argument);
    bool take(QByteArrayView name, QByteArrayView argument);
    bool takeUsual(const floatplane::ChatterView &chatter);
    bool isOurStream(std::string_view channel) const;
    void publishLines();
    void handle(floatplane::Chatter &&chatter);
    void handle(const floatplane::ChatterDelete &deletion);
    void handle(const floatplane::ChatterDeleteRange &deletion);
    void handle(const floatplane::SyncEvent &event);
    void handle(const floatplane::PollOpened &event) { m_pollBook.open(event.poll); }
    void handle(const floatplane::PollClosed &event) { m_pollBook.close(event.poll); }
    void handle(const floatplane::PollTally &event) { m_pollBook.apply(event); }
    void handle(const floatplane::ParseError &error);
    void handle(const floatplane::Unknown &event);
    void tell(const Notification &notification, bool isLookedAt);
    void rememberAuthor(const Person &author);
    bool isSelf(const QString &userId, const QString &userName) const;
    void publishNotice(const QString &text);
    void change(const FeedItem &item);

    FloatplaneAccount &m_account;
    const Options m_options;
    bool m_isWanted = false;
    bool m_isChatWaiting = false; ///< for the site to bind the anonymous cookie (2.3.5)
    bool m_wasLive = false;
    QDateTime m_lostAt; ///< since when nothing was heard; invalid while live and before the first join
    bool m_isFound = false;
    Secret m_visitorCookie; ///< of nobody, for when there is no other (5.5)
    FloatplaneLog m_log;
    QList<FeedItem> m_lines; ///< of this burst, still to be published
    TextPages m_texts;
    Livestream m_stream;
    bool m_isHearing = false; ///< the notification that arrives came over our line
    json::Document m_scratch;
    const std::string m_roomLetters; ///< room() as it goes over the wire
    FloatplaneTalkers m_talkers;
    QHash<QString, Person> m_heard;   ///< by name as it was written
    QHash<QString, Person> m_authors; ///< by name in lower case: what the list of people does not tell
    FloatplaneOutbox m_outbox;
    FloatplanePollBook m_pollBook;
    FloatplanePollModeration m_pollModeration;
    // Last: these go first, and their coroutines and answers must find nothing half gone.
    FloatplaneSite m_site;
    FloatplaneChat m_chat;
    std::unique_ptr<ApiClient> m_visitorApi;
};

} // namespace partyline
