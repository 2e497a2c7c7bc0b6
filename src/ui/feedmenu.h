// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QWidget;

namespace partyline {

class FeedSettings;

/// Puts "Feed" into the View menu: density, zoom, name colours, words to look out for, rows kept, pause, and what is
/// read out. It follows the settings, which outlive it. Its keys work in all of `window`.
void addFeedMenu(QMenu &view, FeedSettings &settings, QWidget &window);

} // namespace partyline
