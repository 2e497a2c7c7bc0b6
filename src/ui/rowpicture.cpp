// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rowpicture.h"

#include "ui/emotestore.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace partyline {

void paintRowPicture(QPainter &painter, const Theme &theme, EmoteStore *pictures, const QUrl &address, const QRect &box,
                     const QString &icon, const QColor &ink)
{
    const qreal radius = theme.px(theme.sizes().radiusControl);
    const qreal ratio = pixels::ratio(painter);
    QPixmap picture;
    if (pictures && !address.isEmpty() && pictures->state(address) == EmoteStore::State::Ready) {
        // As large as covers the box: what is beyond its edges is cut.
        const qreal aspect = std::max(0.1, pictures->aspect(address));
        const QSizeF cover(std::max(qreal(box.width()), box.height() * aspect),
                           std::max(qreal(box.height()), box.width() / aspect));
        picture = pictures->picture(address, cover, ratio);
    }
    if (picture.isNull()) {
        const int side = std::min(theme.px(theme.sizes().icon), box.height());
        QRect place(0, 0, side, side);
        place.moveCenter(box.center());
        painter.drawPixmap(place, theme.pixmap(icon, ink, side, ratio));
    } else {
        painter.save();
        QPainterPath clip;
        clip.addRoundedRect(box, radius, radius);
        painter.setClipPath(clip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRectF place(QPointF(), picture.deviceIndependentSize());
        const qreal grow = std::max(box.width() / place.width(), box.height() / place.height());
        place.setSize(place.size() * std::max(1.0, grow));
        place.moveCenter(QRectF(box).center());
        painter.drawPixmap(place, picture, QRectF(QPointF(), QSizeF(picture.size())));
        painter.restore();
    }
    pixels::frame(painter, box, radius, theme.px(1), theme.colours().line.hairline);
}

void followPictures(QAbstractItemView &view, EmoteStore *pictures)
{
    if (!pictures)
        return;
    const auto again = [&view] { view.viewport()->update(); };
    QObject::connect(pictures, &EmoteStore::changed, &view, again);
    QObject::connect(pictures, &EmoteStore::pictureDue, &view, again);
}

} // namespace partyline
