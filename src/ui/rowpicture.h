// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRect>
#include <QUrl>

class QAbstractItemView;
class QPainter;

namespace partyline {

class EmoteStore;
class Theme;

/// A picture from the service in a list's row: as much of it as fills the box, behind a thin frame. Until it is here,
/// and where it cannot be had, the icon stands in the same box. Without a store no picture is fetched.
void paintRowPicture(QPainter &painter, const Theme &theme, EmoteStore *pictures, const QUrl &address, const QRect &box,
                     const QString &icon, const QColor &ink);

/// Draws the view again when a picture comes.
void followPictures(QAbstractItemView &view, EmoteStore *pictures);

} // namespace partyline
