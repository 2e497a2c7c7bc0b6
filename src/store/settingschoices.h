// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class AlertBook;
class ChoiceBook;
class RuleBook;
class Settings;

/// All choices that Settings keeps. What the program notes for itself (sizes of windows, drafts, open rooms, emotes in
/// use, accounts) is none. Both outlive each other's use.
void addChoices(ChoiceBook &book, Settings &settings);
/// "alerts": as in the file of alerts, without what runs out by itself.
void addChoices(ChoiceBook &book, AlertBook &alerts);
/// "rules": as in an export of rules.
void addChoices(ChoiceBook &book, RuleBook &rules);

} // namespace partyline
