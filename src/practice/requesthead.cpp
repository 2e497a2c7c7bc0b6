// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/requesthead.h"

#include <QUrl>

namespace partyline {

QByteArray RequestHead::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray RequestHead::cookie(QByteArrayView name) const
{
    return cookieValue(header("cookie"), name);
}

bool RequestHead::isWebSocketUpgrade() const
{
    return header("upgrade").toLower().contains("websocket") && header("connection").toLower().contains("upgrade");
}

QByteArray cookieValue(const QByteArray &cookieHeader, QByteArrayView name)
{
    for (const QByteArray &part : cookieHeader.split(';')) {
        const QByteArray pair = part.trimmed();
        const auto equals = pair.indexOf('=');
        if (equals > 0 && QByteArrayView(pair).first(equals) == name)
            return pair.mid(equals + 1);
    }
    return {};
}

namespace {

bool readRequestLine(const QByteArray &line, RequestHead &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return false;
    const QUrl url = QUrl::fromEncoded("http://localhost" + words[1], QUrl::StrictMode);
    if (words[0].isEmpty() || !url.isValid())
        return false;
    head.method = words[0];
    head.path = url.path();
    head.query = QUrlQuery(url);
    return true;
}

bool readHeaderLine(const QByteArray &line, RequestHead &head)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    head.headers.append({line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

} // namespace

std::optional<RequestHead> parseRequestHead(const QByteArray &head)
{
    const auto end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    RequestHead read;
    bool isFirst = true;
    for (const QByteArray &rawLine : head.first(end).split('\n')) {
        const QByteArray line = rawLine.endsWith('\r') ? rawLine.chopped(1) : rawLine;
        if (!(isFirst ? readRequestLine(line, read) : readHeaderLine(line, read)))
            return {};
        isFirst = false;
    }
    return read;
}

} // namespace partyline
