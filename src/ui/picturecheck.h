// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <memory>
#include <optional>

namespace partyline {

/// Pictures from the network are decoded only after these limits were checked on their bytes (design.md 9).
namespace pictures {

/// Emotes are some 10 KiB; animated ones reach 1 MiB.
constexpr qint64 LargestBytes = 2 * 1024 * 1024;
/// 2048 x 2048: twice the largest that the services take, 16 MiB once decoded.
constexpr qint64 MostPixels = 2048LL * 2048;
constexpr int LongestSide = 4096;
/// A larger animation shows its first frame: its decoder would hold more than 1 MiB for as long as it moves.
constexpr qint64 MostMovingPixels = 512LL * 512;

/// "png", "gif", "webp" or "jpeg", from the first bytes; empty for anything else. Never from a name or a header: SVG
/// and the like must not reach a decoder.
QByteArray formatOf(const QByteArray &bytes);

/// The first frame. Fails with Error::Kind::Refused for another type, too many bytes or pixels, or damaged contents.
/// May be called on any thread.
Result<QImage> decode(const QByteArray &bytes);

struct Checked
{
    QImage first; ///< frame, scaled down until neither side is longer than was asked for
    QSize size;   ///< of the file's picture
    bool moves = false;
};
/// As decode(); says also what else is known of the picture.
Result<Checked> check(const QByteArray &bytes, int longestKept);

/// How large a picture of `size` is drawn in a box.
QSize fitted(QSize size, QSize box);
QImage scaled(const QImage &image, QSize size);

/// The frames of an animated picture, one after the other for ever. Not shared between threads at the same time.
class Frames
{
public:
    struct Frame
    {
        QImage image;
        int ms = 0; ///< how long it stays
    };

    /// Bytes that passed check().
    explicit Frames(QByteArray bytes);

    /// The next frame at that size, after the last the first again; nothing when the file is damaged.
    std::optional<Frame> next(QSize size);
    /// Frames that were read since the first.
    int index() const { return m_index; }

private:
    bool open();

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QImageReader> m_reader;
    int m_index = 0;
};

} // namespace pictures

} // namespace partyline
