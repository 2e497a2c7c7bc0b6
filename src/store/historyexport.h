// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/historyquery.h"
#include "store/historytypes.h"

#include <functional>

class QIODevice;

namespace partyline {

class HistoryReader;

/// Writes a room's history, or what a search finds, as a file for others to read: oldest first, a line each.
class HistoryExport
{
public:
    enum class Format {
        Text, ///< date, time, name, line
        Json, ///< a JSON object a line (design.md 7)
        Html, ///< one page that loads nothing and runs nothing; every character of a line is text
    };
    /// So many lines are written; false ends the export.
    using Progress = std::function<bool(qint64 lines)>;

    HistoryExport(Format format, QIODevice &device);

    /// How many lines were written, or why it did not come to the end.
    Result<qint64> room(HistoryReader &reader, const HistoryRoom &room, const QString &name,
                        const Progress &progress = {});
    Result<qint64> search(HistoryReader &reader, const HistoryQuery &query, const QString &title,
                          const Progress &progress = {});

    static QString suffix(Format format);

private:
    void begin(const QString &title);
    void line(const FeedItem &item, const QString &roomName);
    Result<qint64> end();

    const Format m_format;
    QIODevice &m_device;
    QDate m_day;
    qint64 m_lines = 0;
    bool m_isBroken = false; ///< the device takes no more
};

/// A line of an export or a search result as a JSON object: itemJson() with the file's row id as "seq". The text of a
/// deleted line is left out.
QJsonObject historyJson(const FeedItem &item);
/// The same as text: date and time of this computer, then who and what. Control characters are gone.
QString historyText(const FeedItem &item);

/// What somebody wrote, as a single line of plain characters: escape sequences must not reach a terminal, nor may bidi
/// controls turn the line around.
QString plainLine(QString text);

} // namespace partyline
