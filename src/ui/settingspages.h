// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingspage.h"

#include <QPointer>

#include <functional>

namespace partyline {

class Account;
class ContactBook;

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
    std::function<void(const QString &key)> rooms;            ///< to the rooms that have this choice of their own
    std::function<QStringList(const QString &key)> differing; ///< names of rooms that have it
    std::function<QList<Account *>()> accounts;
    std::function<void(Account *account)> signInAgain;
    std::function<void(Account *account)> signOut;
};

/// A choice as a row shows it.
struct ChoiceRow
{
    QString key;
    QString caption;
    QString hint;
    QString words; ///< for the search
    ChoiceLabels labels;
};

/// What rooms look like; each room can have its own.
QList<ChoiceRow> feedChoices();

/// The pages that are made of choices and links alone. Theme and book outlive them.
SettingsPage *makeGeneralPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeLookPage(const Theme &theme, ChoiceBook &book);
SettingsPage *makeFeedPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeNotificationsPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
SettingsPage *makeHistoryPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);
/// What leaves this computer: every host that was contacted in this run, or may be, and why.
SettingsPage *makePrivacyPage(const Theme &theme, ChoiceBook &book, const ContactBook &contacts);
SettingsPage *makeAccountsPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links);

} // namespace partyline
