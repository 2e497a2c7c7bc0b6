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

namespace {

/// Browsers read shorter times as "as fast as it goes" and take a tenth of a second; files are made for that.
constexpr int ShortestFrameMs = 20;
constexpr int UsualFrameMs = 100;
/// A frame that stays for longer than a minute is not waited for.
constexpr int LongestFrameMs = 60'000;

/// Opens the bytes after their limits were checked; the size is the file's own word.
Result<QSize> openChecked(QBuffer &buffer, QImageReader &reader)
{
    const QByteArray format = formatOf(buffer.data());
    if (buffer.data().size() > LargestBytes)
        return refused(u"The picture is larger than it may be."_s);
    if (format.isEmpty())
        return refused(u"The picture is of a type that is not shown."_s);
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setFormat(format);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    const bool isSane = size.isValid() && !size.isEmpty() && qMax(size.width(), size.height()) <= LongestSide
                        && qint64(size.width()) * size.height() <= MostPixels;
    if (!isSane)
        return refused(u"The picture has more pixels than it may have."_s);
    return size;
}

} // namespace

Result<QImage> decode(const QByteArray &bytes)
{
    const auto checked = check(bytes, LongestSide);
    return checked ? Result<QImage>(checked->first) : Result<QImage>(checked.error());
}

Result<Checked> check(const QByteArray &bytes, int longestKept)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader;
    const auto size = openChecked(buffer, reader);
    if (!size)
        return size.error();
    Checked checked;
    checked.size = *size;
    checked.moves = reader.supportsAnimation() && reader.imageCount() > 1
                    && qint64(size->width()) * size->height() <= MostMovingPixels;
    const QImage image = reader.read();
    if (image.isNull())
        return refused(u"The picture is damaged."_s);
    const bool isLong = qMax(image.width(), image.height()) > longestKept;
    checked.first = scaled(image, isLong ? fitted(image.size(), {longestKept, longestKept}) : image.size());
    return checked;
}

QSize fitted(QSize size, QSize box)
{
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage scaled(const QImage &image, QSize size)
{
    const QImage sized =
        image.size() == size ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // What the raster painter takes as it is.
    return sized.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Frames::Frames(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

bool Frames::open()
{
    m_reader.reset();
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_reader = std::make_unique<QImageReader>();
    m_index = 0;
    return openChecked(m_buffer, *m_reader).isOk();
}

std::optional<Frames::Frame> Frames::next(QSize size)
{
    if (!m_reader && !open())
        return {};
    QImage image = m_reader->read();
    if (image.isNull() && m_index > 0 && open())
        image = m_reader->read();
    if (image.isNull())
        return {};
    ++m_index;
    const int delay = m_reader->nextImageDelay();
    return Frame{scaled(image, size), delay < ShortestFrameMs ? UsualFrameMs : qMin(delay, LongestFrameMs)};
}

} // namespace partyline::pictures
