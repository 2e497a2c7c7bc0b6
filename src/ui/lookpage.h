// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace partyline {

class SettingsPage;
class Theme;
class ThemeShelf;

/// A language to choose: its code and its own name.
using LanguageNames = QList<std::pair<QString, QString>>;

/// Rows of the settings' page of looks: themes of the user's own, accent, size, fonts, language. All outlive the page.
void addLookRows(SettingsPage &page, ThemeShelf &shelf, const Theme &theme, const LanguageNames &languages);

} // namespace partyline
