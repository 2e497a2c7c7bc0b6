// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/logging.h"

namespace partyline {

Q_LOGGING_CATEGORY(lcNet, "partyline.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSails, "partyline.sails", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPlugDj, "partyline.plugdj", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFloatplane, "partyline.floatplane", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "partyline.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPractice, "partyline.practice", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "partyline.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "partyline.app", QtWarningMsg)

} // namespace partyline
