// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace partyline {

/// What goes over one connection: frames by kind both ways, bytes, when the last one came, how long an answer takes,
/// how often it was opened. Outlives the sockets that it counts, one after the other. Holds no contents.
class LinkMeter final : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { PlugDj, Sails };
    enum class Way { In, Out };

    /// Kinds that are told apart; a peer that invents more has them counted together.
    static constexpr std::size_t MostKinds = 80;

    struct Count
    {
        QString kind; ///< "chat", "heartbeat", "answer"; as the protocol calls it where it has a word
        qint64 frames = 0;
        qint64 bytes = 0;   ///< of the messages in UTF-8, without the frames' own heads
        QByteArray letters; ///< the kind as it is on the wire
    };

    explicit LinkMeter(Protocol protocol, QObject *parent = nullptr);

    /// By the socket, each for itself: begin() answers the number of the try, which the others name again. What an
    /// older one says when it closes politely, beside its successor, changes nothing.
    int begin();
    void open(int which);
    void end(int which);
    /// A text message in UTF-8. When something was heard is told by hear(), once for what comes together.
    void count(Way way, QByteArrayView message);
    void hear(std::chrono::steady_clock::time_point when) { m_lastHeard = when; }
    void countBinary(qint64 bytes);
    void answered(std::chrono::milliseconds roundTrip);

    /// By whoever wants to know whether the line is alive: the socket asks the far end, and ends when nothing at all
    /// is heard for `patience` (0: asks only, for the time it takes).
    void probe(std::chrono::milliseconds patience) { emit probeWanted(patience); }

    const std::vector<Count> &counts(Way way) const { return way == Way::In ? m_in : m_out; }
    qint64 frames(Way way) const;
    qint64 bytes(Way way) const;
    bool isOpen() const { return m_isOpen; }
    /// Sockets that were begun so far, those that never came up included.
    int tries() const { return m_tries; }
    int reconnects() const { return m_opened > 1 ? m_opened - 1 : 0; }
    /// UTC; invalid before the first.
    QDateTime openedAt() const { return m_openedAt; }
    QDateTime endedAt() const { return m_endedAt; }
    /// How long ago the last frame came; nothing before the first.
    std::optional<std::chrono::milliseconds> silence() const;
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }

    /// What a message of that protocol is: the action of a plug.dj message, the event's name or the packet's type of a
    /// Sails one. Reads only the beginning; a view into `message` or into something static.
    static QByteArrayView kindOf(Protocol protocol, QByteArrayView message);

signals:
    void probeWanted(std::chrono::milliseconds patience);

private:
    static std::size_t add(std::vector<Count> &counts, QByteArrayView kind, qint64 bytes);
    void countIn(QByteArrayView message);

    const Protocol m_protocol;
    std::vector<Count> m_in;
    std::vector<Count> m_out;
    QByteArray m_usualStart;      ///< of a message that came in: whatever begins so is of its kind
    std::size_t m_usualIndex = 0; ///< in m_in
    QDateTime m_openedAt;
    QDateTime m_endedAt;
    std::optional<std::chrono::steady_clock::time_point> m_lastHeard;
    std::optional<std::chrono::milliseconds> m_roundTrip;
    int m_tries = 0;
    int m_opened = 0;
    bool m_isOpen = false;
};

} // namespace partyline
