// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace partyline {

/// A link to a piece of music as somebody pasted it.
struct MediaLink
{
    enum class Kind {
        Track,   ///< `cid` is known
        Unnamed, ///< a SoundCloud page: its track's number stands behind the look-up
        Several, ///< a playlist, a set, a channel: not one track
        Other,   ///< nothing a DJ room plays
    };

    Kind kind = Kind::Other;
    int format = 0; ///< 1 YouTube, 2 SoundCloud (plugdj.md 3.1.3)
    QString cid;
    QString address; ///< the page of the track, https; for Several and Other the text as it stood there

    bool operator==(const MediaLink &) const = default;
};

/// All links in a text, each once, in order: words that look like an address, with or without their scheme.
QList<MediaLink> readMediaLinks(const QString &text);

/// Whether an id can be one of that source at all.
bool isPlausibleCid(int format, const QString &cid);
/// Where a browser finds the track; empty for a source we do not know.
QString pageOf(int format, const QString &cid);

} // namespace partyline
