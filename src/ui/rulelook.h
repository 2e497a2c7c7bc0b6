// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rule.h"
#include "ui/tokens.h"

#include <QList>

namespace partyline {

/// A room that rules can name.
struct RuleRoom
{
    QString key; ///< see roomKey()
    QString name;
    Service service = Service::PlugDj;
    bool operator==(const RuleRoom &) const = default;
};

/// Bar and tint of a row that a rule highlights.
struct RuleColours
{
    QColor bar;
    QColor tint;
};

/// Of highlight `colour`, 0 to Rule::Colours - 1; the first is the theme's own for keywords.
RuleColours ruleColours(int colour, const Colours &colours);
/// "Blue", "Orange", ...: for people who cannot see it.
QString ruleColourName(int colour);
/// The icon of the first thing that the rule does.
QString ruleIcon(const Rule &rule);
/// "All rooms · highlight, notify".
QString ruleSummary(const Rule &rule, const QList<RuleRoom> &rooms);

} // namespace partyline
