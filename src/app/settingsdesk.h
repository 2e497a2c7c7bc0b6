// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/choicebook.h"
#include "ui/settingspages.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace partyline {

class AlertBook;
class RuleBook;
class Settings;
class SettingsPage;
class SettingsWindow;
class Theme;

/// Knows all choices, opens the settings window, and takes settings out and in. Who has a page of his own gives a way
/// to make it.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        Settings &settings;
        AlertBook &alerts;
        RuleBook &rules;
        const Theme &theme;
    };
    using PageMaker = std::function<SettingsPage *(const Theme &theme, ChoiceBook &book)>;

    /// All parts outlive it.
    explicit SettingsDesk(Parts parts, QObject *parent = nullptr);

    /// Further choices are added here, before the window opens.
    ChoiceBook &book() { return m_book; }
    /// Where buttons of the pages lead.
    void setLinks(SettingsLinks links) { m_links = std::move(links); }
    /// A page of the window, behind those that there are; made each time when it opens.
    void addPage(PageMaker maker) { m_makers.push_back(std::move(maker)); }
    /// The window comes to the front; `page` by its title, `search` as in its search field. Both may be empty.
    SettingsWindow &open(const QString &page = {}, const QString &search = {});

private:
    const Parts m_parts;
    ChoiceBook m_book;
    SettingsLinks m_links;
    std::vector<PageMaker> m_makers;
};

} // namespace partyline
