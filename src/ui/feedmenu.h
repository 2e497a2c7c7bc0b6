// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace partyline {

class FeedSettings;

/// Puts "Feed" into the View menu: density, zoom, name colours, words to look out for, rows kept, pause, and what is
/// read out. It follows the settings, which outlive it. Its keys work in all of `window`. `room` is the roomKey() of
/// the room in front, whose size is changed; empty without one.
void addFeedMenu(QMenu &view, FeedSettings &settings, QWidget &window, const std::function<QString()> &room);

} // namespace partyline
