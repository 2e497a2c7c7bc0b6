// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace partyline {

/// The line between a client and a server on loopback, as bad as the test wants it. Carries bytes and knows nothing of
/// what they mean; so it cuts in the middle of a frame or a header as readily as between two.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    struct Weather
    {
        std::chrono::milliseconds latency{0};  ///< each way
        std::chrono::milliseconds jitter{0};   ///< added at most; the order of the bytes stays
        qint64 bytesPerSecond = 0;             ///< each way and for each connection; 0: as fast as it goes
        std::chrono::milliseconds straggle{0}; ///< a new connection may be so late at most, as a whole: an older one
                                               ///< reaches the server behind a newer one then
        bool isHanging = false;                ///< new connections are taken, and nothing is ever carried on them
        bool refuses = false;                  ///< new connections are reset at their first byte
    };
    enum class Cut {
        Close, ///< what was carried is still read by both sides (FIN)
        Reset, ///< what was not read yet is gone (RST)
    };

    /// To the host and port of that address. The seed makes the jitter.
    explicit FaultProxy(const QUrl &target, quint32 seed = 1, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// The same address by way of this line.
    QUrl through(QUrl address) const;
    /// From now on; connections that hang go on hanging.
    void setWeather(const Weather &weather);
    /// Fair weather, and no cut is due; connections that hang go on hanging.
    void calm();
    /// The connections there are stay, and nothing is carried on them any more: nobody is told (half-open).
    void hang();
    /// One that cutAfter() ordered is not due any more.
    void cut(Cut how);
    /// As cut(), once so many further bytes were carried to clients. Replaces what was wanted before.
    void cutAfter(qint64 bytes, Cut how);
    /// Connections that are open now / have been opened so far.
    int open() const { return int(m_links.size()); }
    int opened() const { return m_opened; }

signals:
    /// These bytes were given to the client of that connection; connections are counted from 1.
    void carried(int connection, const QByteArray &bytes);
    /// Cut by cut() or cutAfter().
    void wasCut(int connection, partyline::FaultProxy::Cut how);

private:
    struct Link;
    struct Parcel
    {
        qint64 due = 0; ///< ms of m_clock
        QByteArray bytes;
    };
    /// One way of one connection.
    struct Lane
    {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        QList<Parcel> parcels;
        qint64 free = 0; ///< when the line has carried what is on it, ms of m_clock
        bool isOver = false;
        QTimer timer;
    };

    void adopt(QTcpSocket *client);
    void follow(Link &link, Lane &lane);
    void take(Link &link, Lane &lane);
    void carry(int connection, Lane &lane);
    void drop(int connection, std::optional<Cut> how);

    QTcpServer m_server;
    QString m_host;
    quint16 m_port = 0;
    Weather m_weather;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<Link>> m_links;
    int m_opened = 0;
    qint64 m_untilCut = -1; ///< bytes; -1: none is wanted
    Cut m_cutWanted = Cut::Close;
};

} // namespace partyline
