// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace partyline {

/// The head of one HTTP request as it came over the wire: enough to choose who answers it and to judge a handshake.
struct RequestHead
{
    QByteArray method;
    QString path;                                     ///< percent-decoded, without the query
    QUrlQuery query;                                  ///< as sent
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in the order they came

    /// The first header of that name (lower case), or an empty array.
    QByteArray header(QByteArrayView name) const;
    /// The raw value of one cookie; plug.dj's holds characters that must not be decoded (plugdj.md 1.2).
    QByteArray cookie(QByteArrayView name) const;
    bool isWebSocketUpgrade() const;

    bool operator==(const RequestHead &) const = default;
};

/// Reads what stands before the first empty line, that line included. Nothing when it is not HTTP/1.x.
std::optional<RequestHead> parseRequestHead(const QByteArray &head);

/// The raw value of one cookie in a Cookie header.
QByteArray cookieValue(const QByteArray &cookieHeader, QByteArrayView name);

} // namespace partyline

Q_DECLARE_METATYPE(partyline::RequestHead)
