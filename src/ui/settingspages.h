// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace partyline {

class ChoiceBook;
class SettingsPage;
class Theme;

/// What the pages below lead to. All may be empty; then the row is missing.
struct SettingsLinks
{
    std::function<void()> notifications;
    std::function<void()> rules;
    std::function<void()> history;
    std::function<void()> search;
    std::function<void()> signIn;
    std::function<void()> practise;
    std::function<void()> firstSteps;
    std::function<void()> exportAll;
    std::function<void()> importAll;
    std::function<void()> resetAll;
};

/// The pages that are made of choices and links alone. Theme and book outlive them.
SettingsPage *makeGeneralPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeLookPage(const Theme &theme, ChoiceBook &book);
SettingsPage *makeFeedPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeNotificationsPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeHistoryPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);

} // namespace partyline
