// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/historytypes.h"

#include <QSqlQuery>

/// An item as a row of the history's table `items`, both ways.
namespace partyline::historyrows {

/// What read() wants to find, first in a SELECT.
inline constexpr QLatin1StringView Columns{
    "items.id, items.time, items.server_time, items.kind, items.server_id, items.author_id, items.author, items.role,"
    " items.text, items.own, items.mention, items.backfill, items.deleted, items.deleted_by, items.delivery,"
    " items.failure, items.payload"};
inline constexpr int ColumnCount = 17;

FeedItem read(const QSqlQuery &query, const HistoryRoom &room);

/// INSERT with :run and :room and what bind() fills in; replaces the same room, seq, time and run.
QString insertion();
void bind(QSqlQuery &query, const FeedItem &item);
/// A null text would be NULL, and every column of text is NOT NULL.
QString notNull(const QString &text);

} // namespace partyline::historyrows
