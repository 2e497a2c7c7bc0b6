// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSslServer>
#include <QUrl>

class QTcpSocket;

namespace partyline {

/// Puts TLS in front of a server on loopback that has none. What it shows may change in mid-life.
class TlsFront : public QObject
{
    Q_OBJECT

public:
    TlsFront(const QUrl &target, const QSslConfiguration &shown, QObject *parent = nullptr);
    ~TlsFront() override;

    /// The same address with TLS.
    QUrl through(QUrl address) const;
    /// To whoever comes from now on.
    void show(const QSslConfiguration &shown) { m_server.setSslConfiguration(shown); }
    /// Handshakes that came about.
    int encrypted() const { return m_encrypted; }

private:
    void adopt(QTcpSocket *client);

    QSslServer m_server;
    QString m_host;
    quint16 m_port = 0;
    int m_encrypted = 0;
};

} // namespace partyline
