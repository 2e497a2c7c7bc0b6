// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/cast.h"

#include <QStringList>

/// What the cast is made from; "%1" in a line is somebody's name.
namespace partyline::castlines {

const QList<CastMember> &people();
const QStringList &music();
const QStringList &livestream();
const QList<CastTrack> &tracks();
const QList<CastPoll> &polls();

} // namespace partyline::castlines
