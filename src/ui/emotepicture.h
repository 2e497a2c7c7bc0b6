// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picturecheck.h"

#include <QHash>

#include <chrono>

namespace partyline {

/// A decoded picture: its first frame, and the frames of each size at which it moves. No clock and no thread of its
/// own: the owner says what time it is and decodes.
class EmotePicture
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Size = QPair<int, int>; ///< in device px

    /// Frames that are kept for one size; a longer animation is decoded anew each time round, one frame ahead.
    static constexpr qint64 KeptFrameBytes = 512 * 1024;
    /// The first frame is kept up to this side: twice the largest box (48 alone) at 200 %.
    static constexpr int LongestKept = 320;

    EmotePicture() = default;
    /// `bytes` are those of the file; kept only when it moves.
    EmotePicture(const pictures::Checked &checked, const QByteArray &bytes);

    bool isNull() const { return m_first.isNull(); }
    bool moves() const { return !m_bytes.isEmpty(); }
    QSize size() const { return m_size; }
    qint64 cost() const { return m_cost; }

    /// The frame of now, or the first.
    QImage still(Size size);
    QImage moving(Size size);

    /// A frame that is to be decoded for this size, off the GUI thread; null when none is needed now. Give it back with
    /// add().
    std::shared_ptr<pictures::Frames> takeDecoder(Size size);
    void add(Size size, std::shared_ptr<pictures::Frames> decoder, const std::optional<pictures::Frames::Frame> &frame);

    /// It was drawn moving: the next frame is due after the present one's time. Does nothing when it is due already.
    void drawn(Size size, Milliseconds now);
    /// Goes on to the next frame where it is due and decoded; true when a frame changed. A size that is not drawn
    /// again stays as it is.
    bool advance(Milliseconds now);
    /// It was drawn moving and its next frame has not come yet.
    bool isWaiting() const;
    /// When the next decoded frame is due.
    std::optional<Milliseconds> due() const;

private:
    struct Moving
    {
        QList<pictures::Frames::Frame> frames; ///< all of them so far, or only the present one and the next
        std::shared_ptr<pictures::Frames> decoder;
        std::optional<Milliseconds> due;
        qsizetype current = 0;
        bool isDecoding = false;
        bool isWhole = false;   ///< all frames are here, no decoder is needed
        bool isRolling = false; ///< too many to keep
        bool isBroken = false;
    };

    bool hasNext(const Moving &moving) const;
    void count(qint64 bytes) { m_cost += bytes; }

    QImage m_first;
    QSize m_size;
    QByteArray m_bytes;
    QHash<Size, QImage> m_stills;
    QHash<Size, Moving> m_moving;
    qint64 m_cost = 0;
};

} // namespace partyline
