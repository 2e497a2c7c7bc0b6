// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QImage>

namespace partyline {

/// Pictures from the network are decoded only after these limits were checked on their bytes (design.md 9).
namespace pictures {

/// Emotes are some 10 KiB; animated ones reach 1 MiB.
constexpr qint64 LargestBytes = 2 * 1024 * 1024;
/// 2048 x 2048: twice the largest that the services take, 16 MiB once decoded.
constexpr qint64 MostPixels = 2048LL * 2048;
constexpr int LongestSide = 4096;

/// "png", "gif", "webp" or "jpeg", from the first bytes; empty for anything else. Never from a name or a header: SVG
/// and the like must not reach a decoder.
QByteArray formatOf(const QByteArray &bytes);

/// The first frame. Fails with Error::Kind::Refused for another type, too many bytes or pixels, or damaged contents.
/// May be called on any thread.
Result<QImage> decode(const QByteArray &bytes);

} // namespace pictures

} // namespace partyline
