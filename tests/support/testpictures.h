// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanegif.h"

#include <QBuffer>
#include <QImage>

namespace partyline {

inline QByteArray png(int width, int height, QColor colour = Qt::red)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One frame of each colour, endless.
inline QByteArray gif(const QList<QColor> &colours, int hundredths = 4, QSize size = {16, 16})
{
    QList<QImage> frames;
    for (const QColor &colour : colours) {
        QImage frame(size, QImage::Format_ARGB32);
        frame.fill(colour);
        frames.append(frame);
    }
    return practice::animatedGif(frames, hundredths);
}

} // namespace partyline
