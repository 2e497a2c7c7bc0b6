// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/itemwriter.h"

#include "core/itemjson.h"

#include <QJsonDocument>

namespace partyline::cli {

using namespace Qt::StringLiterals;

namespace {

/// Escape sequences in somebody's chat line must not reach the terminal; nor may bidi overrides turn the line around.
QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isBidiControl =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        clean += c.category() == QChar::Other_Control || isBidiControl ? QChar(u' ') : c;
    }
    return clean;
}

} // namespace

QString toLine(const FeedItem &item)
{
    const QString time = item.time.toLocalTime().toString(u"HH:mm"_s);
    const QString text = withoutControls(item.text);
    const QString name = withoutControls(item.author.name);
    switch (item.kind) {
    case FeedItem::Kind::Chat:
    case FeedItem::Kind::Chatter:
        return u"%1  %2: %3"_s.arg(time, name, text);
    case FeedItem::Kind::Emote:
        return u"%1  * %2 %3"_s.arg(time, name, text);
    case FeedItem::Kind::Gap:
        return u"%1  ~~ %2"_s.arg(time, text);
    default:
        return u"%1  -- %2"_s.arg(time, text);
    }
}

ItemWriter::ItemWriter(Options::Format format, bool isQuiet, std::FILE *out, std::FILE *diagnostics)
    : m_format(format)
    , m_isQuiet(isQuiet)
    , m_out(out)
    , m_diagnostics(diagnostics)
{
}

void ItemWriter::item(const FeedItem &item)
{
    if (m_format == Options::Format::Json)
        json(itemJson(item));
    else
        line(m_out, toLine(item));
}

void ItemWriter::deletion(const FeedItem &item)
{
    if (m_format == Options::Format::Json) {
        json({{u"kind"_s, u"deleted"_s},
              {u"room"_s, item.room},
              {u"seq"_s, item.seq},
              {u"id"_s, item.id},
              {u"by"_s, item.deletedBy}});
    } else {
        line(m_out, u"       -- a line of %1 was deleted"_s.arg(withoutControls(item.author.name)));
    }
}

void ItemWriter::state(const RoomController::Connection &connection)
{
    if (m_format == Options::Format::Json) {
        QJsonObject object{
            {u"kind"_s, u"state"_s}, {u"state"_s, stateToken(connection.state)}, {u"reason"_s, connection.reason}};
        if (connection.state == RoomController::State::Waiting)
            object.insert(u"retryIn"_s, qint64(connection.retryIn.count()));
        json(object);
        return;
    }
    const QString reason = connection.reason.isEmpty() ? QString() : u": "_s + connection.reason;
    diagnostic(stateToken(connection.state) + reason);
}

void ItemWriter::delivery(const QString &text, bool wasSent, const QString &reason)
{
    if (m_format == Options::Format::Json) {
        json({{u"kind"_s, u"delivery"_s},
              {u"text"_s, text},
              {u"state"_s, wasSent ? u"sent"_s : u"failed"_s},
              {u"reason"_s, reason}});
        return;
    }
    diagnostic(wasSent ? u"sent: %1"_s.arg(text) : u"not sent (%1): %2"_s.arg(reason, text));
}

void ItemWriter::action(const QString &name, const QString &value, bool wasDone, const QString &reason)
{
    if (m_format == Options::Format::Json) {
        json({{u"kind"_s, u"action"_s},
              {u"action"_s, name},
              {u"value"_s, value},
              {u"state"_s, wasDone ? u"sent"_s : u"failed"_s},
              {u"reason"_s, reason}});
        return;
    }
    const QString what = value.isEmpty() ? name : name + u' ' + value;
    diagnostic(wasDone ? u"confirmed: %1"_s.arg(what) : u"failed: %1 (%2)"_s.arg(what, reason));
}

void ItemWriter::deviceCode(const DeviceCode &code)
{
    // Also when quiet: without it nobody could go on.
    line(m_diagnostics, u"Open %1 on any device and enter the code %2"_s.arg(code.address.toString(), code.userCode));
    if (!code.completeAddress.isEmpty())
        line(m_diagnostics, u"or open %1"_s.arg(code.completeAddress.toString()));
}

void ItemWriter::diagnostic(const QString &text)
{
    if (!m_isQuiet)
        line(m_diagnostics, withoutControls(text));
}

void ItemWriter::json(const QJsonObject &object)
{
    line(m_out, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void ItemWriter::line(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace partyline::cli
