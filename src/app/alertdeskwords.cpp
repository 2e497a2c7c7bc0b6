// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// AlertDesk: what its notifications say and look like.
#include "app/alertdesk.h"

#include "services/roomcontroller.h"
#include "ui/alertlook.h"
#include "ui/theme.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureSize = 64; ///< px; desktops scale it

QString categoryOf(AlertType type)
{
    switch (type) {
    case AlertType::Mention:
    case AlertType::Keyword:
        return u"im.received"_s;
    case AlertType::Live:
        return u"presence.online"_s;
    case AlertType::Connection:
        return u"network.disconnected"_s;
    case AlertType::Friend:
        return u"presence"_s;
    case AlertType::Poll:
    case AlertType::NextUp:
    case AlertType::OnAir:
    case AlertType::Place:
    case AlertType::Post:
    case AlertType::Moderation:
    case AlertType::Site:
    case AlertType::Automation:
        return u"im"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

DesktopNote AlertDesk::drawn(const AlertGroup &group) const
{
    const AlertNote &last = group.last;
    DesktopNote note;
    note.key = group.key;
    note.urgency = last.urgency;
    note.category = categoryOf(last.type);
    note.image = pictureOf(last);
    note.title = last.title;
    note.text = last.text;
    const bool isRoom = m_places.contains(last.place);
    const QString who = last.line.author.name;
    if (group.key == AlertGroups::Flood) {
        note.title = tr("%n alerts", nullptr, group.count);
        note.text = last.isLine() ? tr("The last one: %1 in %2: %3").arg(who, last.placeName, last.line.text)
                                  : tr("The last one: %1").arg(last.title);
    } else if (last.isLine()) {
        const bool areMentions = group.mentions == group.count;
        if (group.count > 1) {
            note.title = areMentions ? tr("%n mentions in %1", nullptr, group.count).arg(last.placeName)
                                     : tr("%n lines for you in %1", nullptr, group.count).arg(last.placeName);
            note.text = tr("%1: %2").arg(who, last.line.text);
        } else {
            note.title = tr("%1 in %2").arg(who, last.placeName);
            note.text = last.line.text;
        }
    }
    note.actions.append({DesktopNote::Default, isRoom ? tr("Show the room") : tr("Open")});
    if (!isRoom || group.key == AlertGroups::Flood)
        return note;
    if (last.isLine()) {
        note.reply = {u"reply"_s, tr("Reply")};
        note.actions.append({u"jump"_s, tr("Jump to the line")});
    }
    note.actions.append({u"mute"_s, tr("Mute for an hour")});
    return note;
}

/// Who said it, or what it is about.
QImage AlertDesk::pictureOf(const AlertNote &note) const
{
    if (note.isLine())
        return monogramOf(m_.theme, note.line.service, note.line.author, PictureSize);
    return alertPicture(m_.theme, note.type, PictureSize);
}

} // namespace partyline
