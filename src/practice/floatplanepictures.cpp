// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanepictures.h"

#include "practice/floatplanegif.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr double Middle = EmoteSize / 2.0;
constexpr int SparkFrames = 6;
constexpr int SparkFrameHundredths = 12; ///< hundredths of a second each frame stays

QUrl below(const QUrl &site, const QString &path)
{
    QUrl url = site;
    url.setPath(path);
    return url;
}

QPolygonF star(int points, double outer, double inner, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < points * 2; ++i) {
        const double angle = turn + M_PI * i / points;
        const double radius = i % 2 == 0 ? outer : inner;
        polygon.append(QPointF(Middle + radius * qSin(angle), Middle - radius * qCos(angle)));
    }
    return polygon;
}

void drawLantern(QPainter &painter)
{
    painter.setBrush(QColor(0x5b, 0x3a, 0x1e));
    painter.drawRect(QRectF(26, 4, 12, 8));
    painter.drawRoundedRect(QRectF(14, 50, 36, 8), 3, 3);
    painter.setBrush(QColor(0xff, 0xc8, 0x4a));
    painter.drawRoundedRect(QRectF(16, 12, 32, 38), 8, 8);
    painter.setBrush(QColor(0xff, 0x7a, 0x2a));
    painter.drawEllipse(QPointF(Middle, 32), 7, 12);
}

void drawHand(QPainter &painter, const QColor &skin)
{
    painter.setBrush(skin);
    painter.drawRoundedRect(QRectF(18, 28, 28, 30), 10, 10);
    for (int finger = 0; finger < 4; ++finger)
        painter.drawRoundedRect(QRectF(18 + finger * 7.2, 8 + qAbs(finger - 1.5) * 3, 6, 28), 3, 3);
    painter.drawRoundedRect(QRectF(44, 30, 14, 7), 3, 3);
}

void drawWave(QPainter &painter)
{
    drawHand(painter, QColor(0xf2, 0xb8, 0x84));
}

void drawPartyWave(QPainter &painter)
{
    drawHand(painter, QColor(0x8e, 0x5a, 0xd6));
}

void drawPartyClap(QPainter &painter)
{
    painter.scale(0.7, 0.7);
    painter.translate(-8, 18);
    drawHand(painter, QColor(0xf2, 0xb8, 0x84));
    painter.translate(94, 0);
    painter.scale(-1, 1);
    drawHand(painter, QColor(0xb9, 0x7a, 0x4b));
}

void drawHeartIn(QPainter &painter, const QColor &colour)
{
    QPainterPath path(QPointF(Middle, 56));
    path.cubicTo(0, 34, 6, 6, Middle, 20);
    path.cubicTo(58, 6, 64, 34, Middle, 56);
    painter.setBrush(colour);
    painter.drawPath(path);
}

void drawHeart(QPainter &painter)
{
    drawHeartIn(painter, QColor(0xe5, 0x39, 0x5b));
}

void drawPartyHeart(QPainter &painter)
{
    drawHeartIn(painter, QColor(0x8e, 0x5a, 0xd6));
    painter.setBrush(QColor(0xff, 0xd2, 0x3f));
    painter.drawPolygon(star(5, 14, 6, 0));
}

void drawGear(QPainter &painter)
{
    painter.setBrush(QColor(0x5f, 0x7d, 0x9c));
    painter.drawPolygon(star(10, 30, 22, 0));
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawEllipse(QPointF(Middle, Middle), 9, 9);
}

void drawBadge(QPainter &painter)
{
    painter.setBrush(QColor(0x2a, 0x8f, 0x6c));
    painter.drawPolygon(star(12, 31, 26, 0));
    painter.setBrush(Qt::white);
    painter.drawPolygon(star(5, 20, 8, 0));
}

void drawSpark(QPainter &painter, int frame)
{
    painter.setBrush(frame % 2 == 0 ? QColor(0xff, 0xd2, 0x3f) : QColor(0xff, 0x9f, 0x1c));
    painter.drawPolygon(star(4, 30 - 2 * (frame % 3), 9, frame * M_PI / (2 * SparkFrames)));
}

template <typename Draw>
QImage drawn(int width, int height, Draw draw)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    draw(painter);
    return image;
}

FloatplanePicture png(const QImage &image)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {"image/png", data};
}

FloatplanePicture spark()
{
    QList<QImage> frames;
    for (int frame = 0; frame < SparkFrames; ++frame)
        frames.append(drawn(EmoteSize, EmoteSize, [frame](QPainter &painter) { drawSpark(painter, frame); }));
    return {"image/gif", animatedGif(frames, SparkFrameHundredths)};
}

std::optional<FloatplanePicture> emotePicture(const QString &name)
{
    static const QHash<QString, void (*)(QPainter &)> still{
        {u"lantern.png"_s, drawLantern},       {u"wave.png"_s, drawWave},
        {u"heart.png"_s, drawHeart},           {u"gear.png"_s, drawGear},
        {u"staffonly.png"_s, drawBadge},       {u"partyWave.png"_s, drawPartyWave},
        {u"partyHeart.png"_s, drawPartyHeart}, {u"partyClap.png"_s, drawPartyClap},
    };
    if (name == "spark.gif"_L1)
        return spark();
    const auto draw = still.value(name);
    if (!draw)
        return {};
    return png(drawn(EmoteSize, EmoteSize, draw));
}

/// A pattern of five by five squares, mirrored: the same name always has the same face.
FloatplanePicture avatar(const QString &name)
{
    const auto seed = quint32(qHash(name, 0));
    return png(drawn(AvatarSize, AvatarSize, [seed](QPainter &painter) {
        constexpr int cells = 5;
        constexpr int cell = AvatarSize / cells;
        painter.fillRect(0, 0, AvatarSize, AvatarSize, QColor(0xee, 0xee, 0xf2));
        const auto colour = QColor::fromHsv(int(seed % 360), 150, 190);
        for (int i = 0; i < cells * 3; ++i) {
            if ((seed >> (i + 5) & 1U) == 0)
                continue;
            painter.fillRect(i / cells * cell, i % cells * cell, cell, cell, colour);
            painter.fillRect((cells - 1 - i / cells) * cell, i % cells * cell, cell, cell, colour);
        }
    }));
}

FloatplanePicture thumbnail(const QString &name)
{
    const int hue = int(qHash(name, 0) % 360);
    return png(drawn(ThumbnailWidth, ThumbnailHeight, [hue](QPainter &painter) {
        QLinearGradient sky(0, 0, 0, ThumbnailHeight);
        sky.setColorAt(0, QColor::fromHsv(hue, 120, 90));
        sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 160, 220));
        painter.fillRect(0, 0, ThumbnailWidth, ThumbnailHeight, sky);
    }));
}

} // namespace

QUrl emoteUrl(const QUrl &site, const QString &code)
{
    return below(site, u"/emotes/"_s + code + (code == "spark"_L1 ? u".gif"_s : u".png"_s));
}

QUrl avatarUrl(const QUrl &site, const QString &userId)
{
    return below(site, u"/avatars/"_s + userId + u".png"_s);
}

QUrl thumbnailUrl(const QUrl &site, const QString &id)
{
    return below(site, u"/thumbnails/"_s + id + u".png"_s);
}

std::optional<FloatplanePicture> pictureAt(const QString &path)
{
    const QString folder = path.section(u'/', 0, 1);
    const QString name = path.section(u'/', 2);
    if (name.isEmpty() || name.contains(u'/'))
        return {};
    if (folder == "/emotes"_L1)
        return emotePicture(name);
    if (!name.endsWith(".png"_L1))
        return {};
    if (folder == "/avatars"_L1)
        return avatar(name);
    if (folder == "/thumbnails"_L1)
        return thumbnail(name);
    return {};
}

} // namespace partyline::practice
