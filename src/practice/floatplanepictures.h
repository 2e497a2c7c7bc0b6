// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

/// The pictures that the practice site serves: emotes, faces, thumbnails. Drawn in code, so that there is nothing to
/// fetch or to ask leave for.
namespace partyline::practice {

struct FloatplanePicture
{
    QByteArray contentType;
    QByteArray data;
};

inline constexpr int EmoteSize = 64; ///< pixels each way
inline constexpr int AvatarSize = 100;
inline constexpr int ThumbnailWidth = 400;
inline constexpr int ThumbnailHeight = 225;

QUrl emoteUrl(const QUrl &site, const QString &code);
QUrl avatarUrl(const QUrl &site, const QString &userId);
QUrl thumbnailUrl(const QUrl &site, const QString &id);

/// What stands at that path of the site; nothing when there is no such picture. "spark" moves: it is an animated GIF.
std::optional<FloatplanePicture> pictureAt(const QString &path);

} // namespace partyline::practice
