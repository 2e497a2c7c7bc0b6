// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/result.h"
#include "core/secret.h"
#include "wire/engineio.h"
#include "wire/socketio.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace partyline {

class LinkMeter;
class WebSocketLink;

/// The answer to one virtual request (floatplane.md 5.2).
struct SailsReply
{
    int statusCode = 200;
    QJsonValue body; ///< any JSON; Undefined when absent

    bool isSuccess() const { return statusCode >= 200 && statusCode < 400; }
    /// The stock answer for a route that does not exist: 404 with the text "Not Found".
    bool isNoSuchRoute() const;
};

/// One Sails socket: Engine.IO 3 / Socket.IO 2 / Sails over a WebSocketLink, root namespace only.
/// Opens, waits for '40', pings, pairs acknowledgements with their requests. Ends once and is then thrown away.
class SailsLink : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl host; ///< http(s) origin of the site or chat host; the socket URL is derived from it
        QString origin;
        QByteArray cookie; ///< whole Cookie header value, empty for none
        QString sdkVersion, sdkPlatform, sdkLanguage;
        QString caFile;
        std::shared_ptr<LinkMeter> meter;                 ///< as WebSocketLink's
        std::chrono::milliseconds readyTimeout{20'000};   ///< from open() to '40'
        std::chrono::milliseconds requestTimeout{10'000}; ///< floatplane.md 5.6
    };
    using Answer = std::function<void(const Result<SailsReply> &)>;

    explicit SailsLink(Options options, QObject *parent = nullptr);
    /// Every answer still awaited gets Error::Kind::Cancelled first.
    ~SailsLink() override;

    void open();
    /// '40' has come and the line is up.
    bool isReady() const { return m_isReady; }
    /// When the last frame came, heartbeats included.
    std::chrono::steady_clock::time_point lastReceived() const;
    enum class WhenNotReady { Queue, Fail };
    /// Sends a virtual request; answer is called exactly once: with the reply, with Network when the line drops or the
    /// time is up ("unconfirmed" for a chat send: the code is "timeout"), with Protocol for a parse error (5.3; code
    /// "sdkVersion" when the version is to blame), with Cancelled from the destructor. Before '40' it is queued or
    /// fails at once (code "notReady"). `headers` are virtual ones, such as "authorization" (5.4).
    void request(const QByteArray &verb, const QString &url, const QJsonObject &data, Answer answer,
                 WhenNotReady whenNotReady = WhenNotReady::Queue, const QJsonObject &headers = {});
    /// Says 41 and closes; ended() follows with Cancelled.
    void close();
    /// Sees the name and the argument of each plain event before anybody else, as WebSocketLink's; eventReceived() is
    /// for those that it leaves.
    using Taker = std::function<bool(QByteArrayView name, QByteArrayView argument)>;
    void setTaker(Taker taker) { m_taker = std::move(taker); }

signals:
    void ready();
    /// An event of the root namespace: its name and its first argument as JSON text in UTF-8 (empty when it has none).
    /// Left unparsed: the service's codec reads it with simdjson.
    void eventReceived(const QString &name, const QByteArray &argument);
    /// The events that came together are told; as WebSocketLink::burstOver().
    void burstOver();
    /// Exactly one, after which nothing more comes. Code "kicked" when the server said 41, "refused" when it said 44.
    void ended(const partyline::Error &error);

private:
    struct Waiting
    {
        Answer answer;
        socketio::Packet packet; ///< while it waits for '40'
        std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
    };

    void submit(Waiting &waiting);
    void sendPacket(const socketio::Packet &packet);
    bool take(QByteArrayView frame);
    void receive(const QByteArray &frame);
    void tellPlainEvent(const socketio::PlainEvent &event);
    void receiveBinary(const QByteArray &frame);
    void receiveMessage(QByteArrayView text);
    void swallowAttachment();
    void dispatch(const engineio::Packet &packet);
    void dispatch(const socketio::Packet &packet);
    void greet(QByteArrayView openText);
    void failRefused(const socketio::Packet &packet);
    void becomeReady();
    void tellEvent(const socketio::Packet &event);
    void settle(const socketio::Packet &ack);
    void complain(const Error &error);
    void expireRequests();
    void fail(const Error &error);
    void whenEnded(const Error &error);
    void answerAll(const Error &error);

    const Options m_options;
    std::unique_ptr<WebSocketLink> m_link;
    Taker m_taker;
    QTimer m_readyTimer;
    QTimer m_pingTimer;
    QTimer m_expiryTimer;                 ///< fires when the oldest request has waited long enough
    std::map<qint64, Waiting> m_requests; ///< by acknowledgement id
    qint64 m_nextId = 0;
    QByteArray m_name; ///< of the event that came last; nearly always that of the next one, too
    QString m_nameText;
    QByteArray m_argument; ///< of the event that came last; its memory serves the next one
    int m_badFrames = 0;
    int m_attachmentsDue = 0;
    bool m_isReady = false;
    bool m_isGreeted = false;
    bool m_isOver = false;
};

} // namespace partyline
