// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace partyline {

// One category for each concern. Log what happened, never what was said: no message text, no names, no frames.
Q_DECLARE_LOGGING_CATEGORY(lcNet)        // partyline.net
Q_DECLARE_LOGGING_CATEGORY(lcSails)      // partyline.sails
Q_DECLARE_LOGGING_CATEGORY(lcPlugDj)     // partyline.plugdj
Q_DECLARE_LOGGING_CATEGORY(lcFloatplane) // partyline.floatplane
Q_DECLARE_LOGGING_CATEGORY(lcStore)      // partyline.store
Q_DECLARE_LOGGING_CATEGORY(lcPractice)   // partyline.practice
Q_DECLARE_LOGGING_CATEGORY(lcUi)         // partyline.ui
Q_DECLARE_LOGGING_CATEGORY(lcApp)        // partyline.app

} // namespace partyline
