// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/choicebook.h"
#include "ui/settingspages.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace partyline {

class AlertBook;
struct Status;
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
    /// Puts further rows on the page of looks each time when it is made.
    void setLookRows(std::function<void(SettingsPage &)> add) { m_addLookRows = std::move(add); }
    /// A page of the window, behind those that there are; made each time when it opens.
    void addPage(PageMaker maker) { m_makers.push_back(std::move(maker)); }
    /// Writes all settings to a file that only its owner reads. Error::Kind::Storage with the system's words.
    Result<Done> exportTo(const QString &file) const;
    /// Reads all settings from a file: all of them, or none. The answer is what there is to tell, such as entries that
    /// this program does not know; empty when there is nothing.
    Result<QString> importFrom(const QString &file);
    /// Asks for a file and reads it; `say` hears what came of it, if the person did not change his mind.
    void askImport(QWidget *window, const std::function<void(const Status &)> &say);
    /// The window comes to the front; `page` by its title, `search` as in its search field. Both may be empty.
    SettingsWindow &open(const QString &page = {}, const QString &search = {});

private:
    void askExport();
    void askReset();
    void say(const Status &status);

    const Parts m_parts;
    ChoiceBook m_book;
    SettingsLinks m_links;
    std::function<void(SettingsPage &)> m_addLookRows;
    std::vector<PageMaker> m_makers;
};

} // namespace partyline
