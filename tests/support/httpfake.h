// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace partyline {

/// An HTTP server on loopback that answers with the very bytes the test wants, wrong ones included. An answer ends
/// its connection.
class HttpFake : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray target;                     ///< path and query as they came
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    /// Gives the whole answer, head and all; nothing to cut the connection without one; HttpFake::silence() to let it
    /// hang.
    using Handler = std::function<QByteArray(const Request &)>;

    explicit HttpFake(Handler handler, QObject *parent = nullptr);
    /// With TLS, showing the configuration's certificate.
    HttpFake(Handler handler, const QSslConfiguration &tls, QObject *parent = nullptr);

    QUrl url() const;
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// "HTTP/1.1 200 OK", the headers ("Name: value"), the length and the body.
    static QByteArray reply(int status, const QByteArray &body, const QByteArrayList &headers = {});
    static QByteArray json(const QByteArray &body, int status = 200, const QByteArrayList &headers = {});
    static QByteArray silence();

private:
    void listen();
    void serve(QTcpSocket *peer);
    void read(QTcpSocket *peer, QByteArray &buffer);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QList<Request> m_requests;
    int m_connections = 0;
};

} // namespace partyline
