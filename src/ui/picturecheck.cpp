// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/picturecheck.h"

#include <QBuffer>
#include <QImageReader>

namespace partyline::pictures {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &why)
{
    return {Error::Kind::Refused, why, {}, {}};
}

} // namespace

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

Result<QImage> decode(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (bytes.size() > LargestBytes)
        return refused(u"The picture is larger than it may be."_s);
    if (format.isEmpty())
        return refused(u"The picture is of a type that is not shown."_s);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    const bool isSane = size.isValid() && !size.isEmpty() && qMax(size.width(), size.height()) <= LongestSide
                        && qint64(size.width()) * size.height() <= MostPixels;
    if (!isSane)
        return refused(u"The picture has more pixels than it may have."_s);
    QImage image = reader.read();
    if (image.isNull())
        return refused(u"The picture is damaged."_s);
    return image;
}

} // namespace partyline::pictures
