// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotepicture.h"

#include <algorithm>

namespace partyline {

namespace {

/// Frames fall on a grid of a thirtieth of a second, so that many pictures are one repaint.
constexpr qint64 GridMs = 33;

EmotePicture::Milliseconds onGrid(EmotePicture::Milliseconds time)
{
    return EmotePicture::Milliseconds((time.count() + GridMs - 1) / GridMs * GridMs);
}

QSize sizeOf(EmotePicture::Size size)
{
    return {size.first, size.second};
}

} // namespace

EmotePicture::EmotePicture(const pictures::Checked &checked, const QByteArray &bytes)
    : m_first(checked.first)
    , m_size(checked.size)
    , m_bytes(checked.moves ? bytes : QByteArray())
    , m_cost(m_first.sizeInBytes() + m_bytes.size())
{
}

QImage EmotePicture::still(Size size)
{
    QImage &kept = m_stills[size];
    if (kept.isNull()) {
        // A second of its kind costs nothing: QImage shares.
        kept = pictures::scaled(m_first, sizeOf(size));
        if (sizeOf(size) != m_first.size())
            count(kept.sizeInBytes());
    }
    return kept;
}

QImage EmotePicture::moving(Size size)
{
    const auto found = m_moving.constFind(size);
    if (found == m_moving.cend() || found->frames.isEmpty())
        return still(size);
    return found->frames.at(found->current).image;
}

bool EmotePicture::hasNext(const Moving &moving) const
{
    return moving.isWhole ? moving.frames.size() > 1 : moving.current + 1 < moving.frames.size();
}

std::shared_ptr<pictures::Frames> EmotePicture::takeDecoder(Size size)
{
    if (!moves())
        return {};
    Moving &moving = m_moving[size];
    if (moving.isDecoding || moving.isBroken || moving.isWhole || hasNext(moving))
        return {};
    if (!moving.decoder) {
        moving.decoder = std::make_shared<pictures::Frames>(m_bytes);
        count(m_size.width() * m_size.height() * 4); // the decoder's own canvas
    }
    moving.isDecoding = true;
    return moving.decoder;
}

void EmotePicture::add(Size size, std::shared_ptr<pictures::Frames> decoder,
                       const std::optional<pictures::Frames::Frame> &frame)
{
    const auto found = m_moving.find(size);
    if (found == m_moving.end() || found->decoder != decoder)
        return; // forgotten meanwhile
    found->isDecoding = false;
    if (!frame) {
        found->isBroken = true;
        found->due.reset();
        return;
    }
    // Drawn before it was decoded: its time begins now.
    if (found->frames.isEmpty() && found->due)
        found->due = onGrid(*found->due + Milliseconds(frame->ms));
    if (!found->isRolling && decoder->index() == 1 && !found->frames.isEmpty()) {
        // Round once: all frames are here.
        found->isWhole = true;
        found->decoder.reset();
        count(-qint64(m_size.width()) * m_size.height() * 4);
        return;
    }
    found->frames.append(*frame);
    count(frame->image.sizeInBytes());
    found->isRolling = found->isRolling || found->frames.size() * frame->image.sizeInBytes() > KeptFrameBytes;
    while (found->isRolling && found->current > 0) {
        count(-found->frames.constFirst().image.sizeInBytes());
        found->frames.removeFirst();
        --found->current;
    }
}

void EmotePicture::drawn(Size size, Milliseconds now)
{
    if (!moves())
        return;
    Moving &moving = m_moving[size];
    if (moving.due || moving.isBroken)
        return;
    // Before the first frame is decoded there is nothing to wait for but that.
    const int ms = moving.frames.isEmpty() ? 0 : moving.frames.at(moving.current).ms;
    moving.due = onGrid(now + Milliseconds(ms));
}

bool EmotePicture::advance(Milliseconds now)
{
    bool hasChanged = false;
    for (Moving &moving : m_moving) {
        if (!moving.due || *moving.due > now || !hasNext(moving))
            continue;
        moving.current = moving.isWhole ? (moving.current + 1) % moving.frames.size() : moving.current + 1;
        moving.due.reset(); // until it is drawn again
        hasChanged = true;
    }
    return hasChanged;
}

std::optional<EmotePicture::Milliseconds> EmotePicture::due() const
{
    std::optional<Milliseconds> first;
    for (const Moving &moving : m_moving) {
        if (moving.due && hasNext(moving) && (!first || *moving.due < *first))
            first = moving.due;
    }
    return first;
}

bool EmotePicture::isWaiting() const
{
    return std::ranges::any_of(m_moving, [](const Moving &moving) { return moving.due.has_value(); });
}

} // namespace partyline
