// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

namespace partyline::samples {

/// The evening of 20 November 2026, 21:04 UTC.
inline QDateTime evening(int seconds = 0)
{
    return QDateTime(QDate(2026, 11, 20), QTime(21, 4), Qt::UTC).addSecs(seconds);
}

inline FeedItem line(qint64 seq, const QString &author, const QString &text, int seconds = 0, Role role = Role::None)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.author = {author, author, role};
    item.text = text;
    item.time = evening(seconds);
    return item;
}

inline FeedItem notice(qint64 seq, FeedItem::Kind kind, const QString &author, const QString &text, int seconds = 0)
{
    FeedItem item = line(seq, author, text, seconds);
    item.kind = kind;
    return item;
}

inline FeedItem own(qint64 seq, const QString &text, FeedItem::Delivery delivery, int seconds = 0)
{
    FeedItem item = line(seq, QStringLiteral("juniper"), text, seconds);
    item.isOwn = true;
    item.delivery = delivery;
    if (delivery == FeedItem::Delivery::Failed)
        item.failure = QStringLiteral("Too fast for this room.");
    return item;
}

} // namespace partyline::samples
