// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QObject>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>

#include <memory>

namespace partyline::test {

/// A client of a Sails host that is written frame by frame, independent of our codecs, so that both can be judged.
class SailsPeer : public QObject
{
public:
    /// Milliseconds; far more than any answer takes, also on a machine that is busy with other things.
    static constexpr int Patience = 20'000;

    struct Handshake
    {
        QString origin;
        QByteArray cookie;
        QString path = QStringLiteral("/socket.io/");
        QString query = QStringLiteral("__sails_io_sdk_version=1.2.1&__sails_io_sdk_platform=node"
                                       "&__sails_io_sdk_language=cpp&EIO=3&transport=websocket");
    };

    SailsPeer(const QUrl &host, const Handshake &handshake)
        : m_socket(std::make_unique<QWebSocket>(handshake.origin))
    {
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &frame) { take(frame); });
        connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { ++binaryFrames; });
        connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { isOver = true; });
        QUrl url = host;
        url.setScheme(QStringLiteral("ws"));
        url.setPath(handshake.path);
        url.setQuery(handshake.query);
        QNetworkRequest request(url);
        if (!handshake.cookie.isEmpty())
            request.setRawHeader("Cookie", handshake.cookie);
        m_socket->open(request);
    }
    ~SailsPeer() override { m_socket->disconnect(this); }

    /// Waits for '40'.
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return frames.contains(QStringLiteral("40")); }, Patience);
    }
    bool hasEnded() const
    {
        return QTest::qWaitFor([this] { return isOver; }, Patience);
    }
    void send(const QString &frame) { m_socket->sendTextMessage(frame); }
    void sendBinary(const QByteArray &frame) { m_socket->sendBinaryMessage(frame); }
    QString errorString() const { return m_socket->errorString(); }

    /// Sends a virtual request; answer() waits for what comes back to it.
    int ask(const QString &verb, const QString &url, const QJsonObject &data = {}, const QJsonObject &headers = {})
    {
        const int id = m_nextId++;
        const QJsonObject argument{{QStringLiteral("method"), verb},
                                   {QStringLiteral("headers"), headers},
                                   {QStringLiteral("data"), data},
                                   {QStringLiteral("url"), url}};
        const QByteArray json = QJsonDocument(QJsonArray{verb, argument}).toJson(QJsonDocument::Compact);
        send(QStringLiteral("42%1").arg(id) + QString::fromUtf8(json));
        return id;
    }
    /// The first argument of the acknowledgement; empty when none comes in time.
    QJsonObject answer(int id) const
    {
        const bool came = QTest::qWaitFor([this, id] { return acks.contains(id); }, Patience);
        return came ? acks.value(id).first().toObject() : QJsonObject();
    }
    QJsonObject request(const QString &verb, const QString &url, const QJsonObject &data = {},
                        const QJsonObject &headers = {})
    {
        return answer(ask(verb, url, data, headers));
    }
    QJsonObject post(const QString &url, const QJsonObject &data = {})
    {
        return request(QStringLiteral("post"), url, data);
    }

    /// The arguments of the events of that name so far.
    QList<QJsonObject> events(const QString &name) const
    {
        QList<QJsonObject> found;
        for (const QJsonArray &event : received) {
            if (event.first().toString() == name)
                found.append(event.at(1).toObject());
        }
        return found;
    }
    /// Waits until there are that many.
    bool gets(const QString &name, int count = 1) const
    {
        return QTest::qWaitFor([&] { return events(name).size() >= count; }, Patience);
    }
    /// True once all that was sent before is dealt with, so that "nothing came" means something.
    bool isSettled()
    {
        const int id = ask(QStringLiteral("get"), QStringLiteral("/nothing"));
        return QTest::qWaitFor([&] { return acks.contains(id); }, Patience);
    }

    QStringList frames;
    QList<QJsonArray> received;  ///< events: name, then arguments
    QHash<int, QJsonArray> acks; ///< arguments by id; the last when one came twice
    QHash<int, int> ackCount;
    QList<int> wantedAcks; ///< ids of events that asked for one
    int binaryFrames = 0;
    bool isOver = false;

private:
    void take(const QString &frame)
    {
        frames.append(frame);
        if (!frame.startsWith(QLatin1StringView("42")) && !frame.startsWith(QLatin1StringView("43")))
            return;
        qsizetype at = 2;
        while (at < frame.size() && frame[at].isDigit())
            ++at;
        const QJsonArray array = QJsonDocument::fromJson(frame.mid(at).toUtf8()).array();
        const int id = frame.mid(2, at - 2).toInt();
        if (frame[1] == u'3') {
            acks.insert(id, array);
            ++ackCount[id];
        } else {
            received.append(array);
            if (at > 2)
                wantedAcks.append(id);
        }
    }

    std::unique_ptr<QWebSocket> m_socket;
    int m_nextId = 0;
};

} // namespace partyline::test
