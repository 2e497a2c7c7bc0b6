// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanesocket.h"

#include <QElapsedTimer>

namespace partyline {

/// The chat host's side of a livestream: finds out which generation the server speaks, joins, keeps the list of people
/// fresh, sends. What it hears it hands on unread (floatplane.md 6.1 to 6.3).
class FloatplaneChat final : public QObject
{
    Q_OBJECT

public:
    using Generation = floatplane::Generation;

    struct Options
    {
        QString stream;
        std::optional<Generation> generation; ///< nothing: whichever the server speaks
        std::chrono::milliseconds rosterInterval{60'000};
        FloatplaneSocket::Options socket;
    };
    /// Code of the Error with which the chat stops when tokens were refused and a session cookie may help.
    static inline const QString CookieWantedCode = QStringLiteral("cookieWanted");
    /// The site asks when somebody opens its list of viewers; no hand opens one more often.
    static constexpr std::chrono::milliseconds RosterPause{5'000};

    using Sent = std::function<void(const Result<floatplane::SentChat> &)>;

    FloatplaneChat(FloatplaneAccount &account, Options options, QObject *parent = nullptr);

    FloatplaneSocket &socket() { return m_socket; }
    const FloatplaneSocket &socket() const { return m_socket; }
    /// Of the last join that succeeded.
    std::optional<Generation> generation() const;
    const QList<Emote> &emotes() const { return m_emotes; }
    const floatplane::ChatPeople &people() const { return m_people; }

    /// `sent` is called once, unless the line or this goes first.
    /// Where the server has changed to the other generation meanwhile, it is joined anew first.
    void send(const QString &text, Sent sent);
    /// Asks for the list of people out of turn; a no-op while the last one is younger than RosterPause.
    void refreshPeople();
    void leave();

signals:
    /// About to become Live.
    void joined();
    void peopleChanged();

private:
    /// One way to talk to the chat host.
    struct Way
    {
        Generation generation;
        bool byToken;
        bool operator==(const Way &) const = default;
    };

    QList<Way> ways() const;
    void join();
    void rejoin();
    void tryJoin();
    void sendOver(const QString &text, Sent sent);
    void settleUnsent(const std::optional<Error> &error);
    void whenJoinAnswered(const Result<SailsReply> &reply);
    void whenJoined(floatplane::JoinedChat joined);
    void whenRefused(const Error &error);
    void giveUp(Error error);
    void askPeople();

    FloatplaneAccount &m_account;
    const Options m_options;
    QList<Way> m_ways; ///< still to try for this join, the one under way first
    std::optional<Way> m_winner;
    std::optional<Error> m_refusal; ///< the first that says more than "no such route"
    QList<Emote> m_emotes;
    floatplane::ChatPeople m_people;
    bool m_isJoining = false;
    bool m_hasPeople = false; ///< asked for and answered since the last join
    /// Refused because their route is gone: certainly not heard by anybody.
    QList<std::pair<QString, Sent>> m_unsent;
    QTimer m_rosterTimer;
    QElapsedTimer m_asked;     ///< for people; invalid before the first time
    FloatplaneSocket m_socket; ///< last: it goes first, and answers its requests then
};

} // namespace partyline
