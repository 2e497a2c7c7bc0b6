// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rule.h"

#include <functional>

class QWidget;

namespace partyline {

class Theme;

/// A new rule that highlights; what it looks for is still to be said.
Rule markingRule();

/// What the workbench shows while no rule is chosen: what rules are for, and three of them to begin with. `theme`
/// outlives it.
QWidget *makeRuleStarts(const Theme &theme, const std::function<void(const Rule &)> &begin, QWidget *parent);

} // namespace partyline
