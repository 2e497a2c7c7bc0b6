// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemodel.h"
#include "wire/floatplanesync.h"

#include <QUrl>

/// What a creator announces, as the site tells it (floatplane.md 6.7).
namespace partyline::practice {

floatplane::CreatorNotification livestreamNotice(const FloatplaneCreator &creator, const QUrl &site);
floatplane::CreatorNotification postNotice(const FloatplaneCreator &creator, const QString &title, const QUrl &site);
/// The deprecated postRelease beside it, with the same id.
floatplane::CreatorNotification twinOf(floatplane::CreatorNotification notice);
/// Of the post that the notice is about.
floatplane::CreatorMenuUpdate menuUpdateOf(const floatplane::CreatorNotification &notice);
floatplane::UserPhotoUpdated photoOf(const QString &userId, const QUrl &site);
/// Without anything that may be missing.
floatplane::CreatorNotification bareOf(const floatplane::CreatorNotification &notice);

} // namespace partyline::practice
