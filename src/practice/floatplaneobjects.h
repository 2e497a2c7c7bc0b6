// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemodel.h"

#include <QJsonObject>
#include <QUrl>

/// The objects of the site's REST calls (floatplane.md 2.5, 2.6).
namespace partyline::practice {

QJsonObject imageObject(const QUrl &path, int width, int height);
QJsonObject userObject(const FloatplaneUser &user, const QUrl &site);
/// Who asks about himself: more of him.
QJsonObject selfObject(const FloatplaneUser &user, const QUrl &site);
QJsonObject creatorObject(const FloatplaneCreator &creator, const FloatplaneModel &model, const QUrl &site);
QJsonObject subscriptionObject(const FloatplaneCreator &creator);
QJsonObject liveDeliveryObject(const FloatplaneCreator &creator, const QUrl &site);
/// The creator whose playlist has this path; null for every other path.
const FloatplaneCreator *creatorOfPlaylist(const FloatplaneModel &model, const QString &path);
/// A playlist that a player takes; what it plays is not there.
QByteArray livePlaylistText();
QJsonObject captchaObject();

} // namespace partyline::practice
