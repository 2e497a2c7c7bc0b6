// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktoplook.h"
#include "app/translations.h"
#include "store/settings.h"
#include "ui/statusline.h"
#include "ui/themeshelf.h"

#include <QFont>

namespace partyline {

class SettingsPage;
class Theme;

/// Keeps the looks and the language of the program as the settings, the desktop and the user's own theme have them,
/// from the first window on.
class LookDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `folder` holds themes of the user's own; empty in safe mode.
    LookDesk(Settings &settings, Theme &theme, const QString &folder, QObject *parent = nullptr);

    /// Style, colours, fonts and motion, now and at every change.
    void start();
    void addRows(SettingsPage &page);
    const ThemeShelf &shelf() const { return m_shelf; }

signals:
    /// Something about a theme that has to be known; an empty one: it is over.
    void told(const partyline::Status &status);

private:
    void follow(const LookOptions &options);
    void applyTheme();
    void applyFonts(const LookOptions &options);

    Settings &m_settings;
    Theme &m_theme;
    const QFont m_desktopFont; ///< before we set one
    Languages m_languages;
    DesktopLook m_desktop;
    ThemeShelf m_shelf;
    LookOptions m_used;
};

} // namespace partyline
