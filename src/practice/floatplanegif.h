// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace partyline::practice {

/// An endless GIF of these frames, all of one size; what is less than half opaque becomes transparent. Each frame stays
/// that many hundredths of a second. Qt reads GIF but does not write it.
QByteArray animatedGif(const QList<QImage> &frames, int hundredths);

} // namespace partyline::practice
