// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace partyline {

class ChoiceBook;
class KeySettings;
class LookSettings;

/// Themes, fonts, size and language; the settings outlive the book's use.
void addChoices(ChoiceBook &book, LookSettings &look);
/// All keys together, as one choice.
void addChoices(ChoiceBook &book, KeySettings &keys);

} // namespace partyline
