// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxRoom = 200; // characters; slugs are far shorter, and a longer one is a slip of the clipboard

Error notARoom(const QString &text)
{
    const QString sentence =
        text.isEmpty()
            ? QCoreApplication::translate("RoomAddress", "Type the name of a room, or paste its address.")
            : QCoreApplication::translate("RoomAddress", "\"%1\" is not a room. Type its name or paste its address.")
                  .arg(text.left(80));
    return {Error::Kind::Room, sentence, u"address"_s, {}};
}

/// https://www.floatplane.com/channel/NAME/live, https://www.floatplane.com/live/ID, https://plug.dj/SLUG
RoomAddress fromPath(const QUrl &url)
{
    RoomAddress address;
    address.host = url.authority(QUrl::FullyEncoded);
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const bool isChannel = parts.size() >= 2 && (parts[0] == "channel"_L1 || parts[0] == "live"_L1);
    if (isChannel || url.host().endsWith("floatplane.com"_L1))
        address.service = Service::Floatplane;
    else if (url.host() == "plug.dj"_L1)
        address.service = Service::PlugDj;
    address.room = isChannel ? parts[1] : parts.value(0);
    return address;
}

/// No blank of any script, nothing that controls how text runs or cannot be seen, no part of a path.
bool isOneWord(const QString &text)
{
    static const QRegularExpression unfit(uR"([\p{Z}\p{C}\s/\\])"_s, QRegularExpression::UseUnicodePropertiesOption);
    return !text.isEmpty() && text.size() <= MaxRoom && text != "."_L1 && text != ".."_L1 && !text.contains(unfit);
}

} // namespace

bool isLivestreamId(const QString &room)
{
    static const QRegularExpression id(u"^[0-9a-f]{24}$"_s); // floatplane.md 1.4
    return id.match(room).hasMatch();
}

Result<RoomAddress> roomAddressFromText(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.startsWith("partyline:"_L1, Qt::CaseInsensitive)) {
        // As percent-encoded text: a blank or a sign that the link could not carry as it is.
        trimmed = QUrl::fromPercentEncoding(trimmed.sliced(u"partyline:"_s.size()).toUtf8()).trimmed();
        while (trimmed.startsWith(u'/')) // "partyline://plug.dj/den", as other programs write their links
            trimmed.remove(0, 1);
    }
    RoomAddress address;
    if (trimmed.startsWith("https://"_L1) || trimmed.startsWith("http://"_L1)) {
        address = fromPath(QUrl(trimmed));
    } else if (trimmed.startsWith("plug.dj/"_L1) || trimmed.startsWith("www.floatplane.com/"_L1)) {
        address = fromPath(QUrl(u"https://"_s + trimmed));
    } else {
        const bool isChannel = trimmed.startsWith("/live/"_L1);
        address.room = isChannel ? trimmed.mid(6) : trimmed;
        if (isChannel || isLivestreamId(address.room))
            address.service = Service::Floatplane;
    }
    return isOneWord(address.room) ? Result<RoomAddress>(address) : Result<RoomAddress>(notARoom(trimmed));
}

} // namespace partyline
