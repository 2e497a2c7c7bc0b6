// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyexport.h"

#include "core/itemjson.h"
#include "store/historyreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Rows that are read at once.
constexpr int Chunk = 2'000;

/// tr() for what is not a QObject.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString saidIn(const FeedItem &item)
{
    if (!item.isDeleted)
        return plainLine(item.text);
    return item.deletedBy.isEmpty() ? History::tr("(deleted)")
                                    : History::tr("(deleted by %1)").arg(plainLine(item.deletedBy));
}

bool isSaid(const FeedItem &item)
{
    return item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter;
}

/// "ann: hello", "* ann waves", "Somebody came in."
QString sentence(const FeedItem &item)
{
    if (isSaid(item))
        return plainLine(item.author.name) + u": "_s + saidIn(item);
    if (item.kind == FeedItem::Kind::Emote)
        return u"* "_s + plainLine(item.author.name) + u' ' + saidIn(item);
    return u"-- "_s + saidIn(item);
}

QString htmlLine(const FeedItem &item, const QString &roomName)
{
    const QString time = item.time.toLocalTime().toString(u"HH:mm:ss"_s);
    const QString room = roomName.isEmpty() ? QString() : u"<i>%1</i> "_s.arg(plainLine(roomName).toHtmlEscaped());
    const QString name = plainLine(item.author.name).toHtmlEscaped();
    const QString text = saidIn(item).toHtmlEscaped();
    QString line;
    if (isSaid(item))
        line = u"<b>%1</b> <bdi>%2</bdi>"_s.arg(name, text);
    else if (item.kind == FeedItem::Kind::Emote)
        line = u"* <b>%1</b> <bdi>%2</bdi>"_s.arg(name, text);
    else
        line = u"<span>%1</span>"_s.arg(text);
    return u"<p class=\"%1\"><time datetime=\"%2\">%3</time> %4%5</p>\n"_s.arg(
        kindToken(item.kind), item.time.toUTC().toString(Qt::ISODateWithMs), time, room, line);
}

} // namespace

QString plainLine(QString text)
{
    for (QChar &c : text) {
        const bool isBidiControl =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.category() == QChar::Other_Control || isBidiControl)
            c = u' ';
    }
    return text;
}

QJsonObject historyJson(const FeedItem &item)
{
    QJsonObject object = itemJson(item);
    object.insert(u"seq"_s, historyid::isPast(item.seq) ? historyid::fromSeq(item.seq) : item.seq);
    object.insert(u"deleted"_s, item.isDeleted);
    if (item.isDeleted)
        object.insert(u"text"_s, QString());
    return object;
}

QString historyText(const FeedItem &item)
{
    return item.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + sentence(item);
}

HistoryExport::HistoryExport(Format format, QIODevice &device)
    : m_format(format)
    , m_device(device)
{
}

QString HistoryExport::suffix(Format format)
{
    switch (format) {
    case Format::Text:
        return u"txt"_s;
    case Format::Json:
        return u"jsonl"_s;
    case Format::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

void HistoryExport::begin(const QString &title)
{
    if (m_format != Format::Html)
        return;
    // The policy: whatever may be wrong above, nothing in this page loads or runs.
    const QString head = uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>body{font:14px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}p{margin:.15em 0}
time,span,i{color:#666}h2{font-size:1em;margin:1.5em 0 .5em;border-bottom:1px solid #ccc}</style></head><body>
<h1>%1</h1>
)"_s;
    m_device.write(head.arg(plainLine(title).toHtmlEscaped()).toUtf8());
}

void HistoryExport::line(const FeedItem &item, const QString &roomName)
{
    QByteArray bytes;
    switch (m_format) {
    case Format::Text:
        bytes = (historyText(item) + (roomName.isEmpty() ? QString() : u"  ["_s + plainLine(roomName) + u']')).toUtf8();
        bytes += '\n';
        break;
    case Format::Json:
        bytes = QJsonDocument(historyJson(item)).toJson(QJsonDocument::Compact);
        bytes += '\n';
        break;
    case Format::Html:
        if (const QDate day = item.time.toLocalTime().date(); day != m_day) {
            m_day = day;
            bytes = u"<h2>%1</h2>\n"_s.arg(day.toString(Qt::ISODate)).toUtf8();
        }
        bytes += htmlLine(item, roomName).toUtf8();
        break;
    }
    m_isBroken = m_isBroken || m_device.write(bytes) != bytes.size();
    ++m_lines;
}

Result<qint64> HistoryExport::end()
{
    if (m_format == Format::Html)
        m_isBroken = m_device.write("</body></html>\n") < 0 || m_isBroken;
    if (m_isBroken)
        return Error{Error::Kind::Storage,
                     History::tr("The export could not be written: %1").arg(m_device.errorString()),
                     u"export"_s,
                     {}};
    return m_lines;
}

Result<qint64> HistoryExport::room(HistoryReader &reader, const HistoryRoom &room, const QString &name,
                                   const Progress &progress)
{
    begin(name);
    qint64 after = 0;
    for (bool hasMore = true; hasMore && !m_isBroken;) {
        const auto page = reader.newer(room, after, Chunk);
        if (!page)
            return page.error();
        for (const FeedItem &item : page->items)
            line(item, {});
        hasMore = page->hasNewer && !page->items.isEmpty();
        if (hasMore)
            after = historyid::fromSeq(page->items.constLast().seq);
        if (progress && !progress(m_lines))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    return end();
}

Result<qint64> HistoryExport::search(HistoryReader &reader, const HistoryQuery &query, const QString &title,
                                     const Progress &progress)
{
    begin(title);
    // Newest first is how they are found, oldest first how they are read: the pages are walked twice, ids first.
    QList<qint64> starts;
    qint64 before = historyid::Newest;
    for (bool hasMore = true; hasMore;) {
        const auto page = reader.search(query, before, Chunk);
        if (!page)
            return page.error();
        starts.prepend(before);
        hasMore = page->hasMore && !page->hits.isEmpty();
        if (hasMore)
            before = historyid::fromSeq(page->hits.constLast().item.seq);
        if (progress && !progress(0))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    for (qsizetype i = 0; i < starts.size() && !m_isBroken; ++i) {
        auto page = reader.search(query, starts[i], Chunk);
        if (!page)
            return page.error();
        for (auto hit = page->hits.crbegin(); hit != page->hits.crend(); ++hit)
            line(hit->item, hit->roomName);
        if (progress && !progress(m_lines))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    return end();
}

} // namespace partyline
