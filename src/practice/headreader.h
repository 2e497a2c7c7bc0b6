// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/requesthead.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace partyline {

/// Waits for the request head of one accepted connection and leaves every byte in the socket's buffer for whoever
/// answers. Lives as a child of the socket until it has reported once, then goes by itself.
class HeadReader final : public QObject
{
    Q_OBJECT

public:
    /// Browsers and client libraries send a few hundred bytes; servers commonly allow 8 to 16 KiB.
    static constexpr qint64 MaximumHead = 16 * 1024;

    HeadReader(QTcpSocket *socket, std::chrono::milliseconds patience);

signals:
    void arrived(const partyline::RequestHead &head);
    /// The HTTP status to refuse with: 400 not HTTP, 408 too slow, 431 too long.
    void refused(int status);

private:
    void read();
    void finish();

    QTcpSocket *m_socket;
    QTimer m_patience;
};

} // namespace partyline
