// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/lookdesk.h"

#include "ui/lookpage.h"
#include "ui/oklch.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFontInfo>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const QString AnyEmojiFont = u"emoji"_s; // fontconfig's name for whichever there is

Theme::Choice choiceOf(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Desktop:
        return Theme::Choice::Desktop;
    case Settings::Theme::Light:
        return Theme::Choice::Light;
    case Settings::Theme::Dark:
        return Theme::Choice::Dark;
    case Settings::Theme::HighContrast:
        return Theme::Choice::HighContrast;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

} // namespace

LookDesk::LookDesk(Settings &settings, Theme &theme, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_desktopFont(QApplication::font())
    , m_languages(settings.look().options().language)
    , m_desktop(isDark(QApplication::palette()))
    , m_shelf(folder)
    , m_used(settings.look().options())
{
    // At once: a style that comes after the window finds every widget dressed already, and does it all again.
    m_theme.setDesktop(m_desktop.prefersDark(), m_desktop.prefersContrast());
    m_theme.setChoice(choiceOf(m_settings.theme()));
    applyFonts(m_used);
    m_theme.setAccentHue(m_used.accentHue);
    if (const ThemeShelf::Entry *entry = m_shelf.find(m_used.themeFile); entry && entry->theme)
        m_theme.setOwn(Theme::OwnColours{entry->theme->base, entry->theme->colours});
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
}

void LookDesk::start()
{
    applyTheme(); // and tells what is wrong with it
    // Nothing blinks (visual.md 1), and an idle program does not wake up twice a second for a text cursor.
    QApplication::setCursorFlashTime(0);

    connect(&m_theme, &Theme::changed, this, [this] { QApplication::setPalette(m_theme.palette()); });
    connect(&m_settings, &Settings::themeChanged, this,
            [this](Settings::Theme theme) { m_theme.setChoice(choiceOf(theme)); });
    connect(&m_settings.look(), &LookSettings::changed, this, &LookDesk::follow);
    connect(&m_shelf, &ThemeShelf::changed, this, &LookDesk::applyTheme);
    connect(&m_languages, &Languages::changed, &m_theme, &Theme::changed); // other words are of another length
    connect(&m_desktop, &DesktopLook::changed, &m_theme, &Theme::setDesktop);
    const auto still = [this] { m_theme.setReducedMotion(m_settings.isMotionReduced() || m_desktop.prefersStill()); };
    still();
    connect(&m_settings, &Settings::motionReducedChanged, this, still);
    connect(&m_desktop, &DesktopLook::stillChanged, this, still);
    m_theme.setEmoteSize(m_settings.emoteSize());
    connect(&m_settings, &Settings::emoteSizeChanged, &m_theme, &Theme::setEmoteSize);
    m_desktop.follow();
}

void LookDesk::addRows(SettingsPage &page)
{
    addLookRows(page, m_shelf, m_theme, Languages::available());
}

void LookDesk::follow(const LookOptions &options)
{
    const LookOptions before = std::exchange(m_used, options);
    if (options.themeFile != before.themeFile)
        applyTheme();
    if (options.accentHue != before.accentHue)
        m_theme.setAccentHue(options.accentHue);
    applyFonts(options);
    if (options.language != before.language)
        m_languages.speak(options.language);
}

/// A theme that cannot be used leaves the colours as they are.
void LookDesk::applyTheme()
{
    const QString &file = m_used.themeFile;
    if (file.isEmpty()) {
        m_theme.setOwn({});
        emit told({});
        return;
    }
    const ThemeShelf::Entry *entry = m_shelf.find(file);
    if (!entry) {
        emit told({Status::Tint::Warning, u"palette"_s, tr("The theme %1 is gone.").arg(file),
                   tr("The colours stay as they are. Choose another theme in the settings.")});
        return;
    }
    if (!entry->theme) {
        emit told({Status::Tint::Warning, u"palette"_s, tr("The theme %1 cannot be used.").arg(file),
                   tr("%1 The colours stay as they were.").arg(entry->theme.error().text)});
        return;
    }
    m_theme.setOwn(Theme::OwnColours{entry->theme->base, entry->theme->colours});
    emit told({});
}

void LookDesk::applyFonts(const LookOptions &options)
{
    QStringList families = options.fontFamily.isEmpty() ? m_desktopFont.families() : QStringList{options.fontFamily};
    // Right behind the letters' font: fonts of signs have black and white shapes of many emoji, and would come first.
    families.append(options.emojiFamily.isEmpty() ? AnyEmojiFont : options.emojiFamily);
    QFont font = m_desktopFont;
    font.setFamilies(families);
    const int size = options.fontSize > 0 ? options.fontSize : QFontInfo(m_desktopFont).pixelSize();
    if (options.fontSize > 0 || options.scale != LookOptions::MinScale)
        font.setPixelSize(qRound(size * options.scale / 100.0));
    if (font != QApplication::font())
        QApplication::setFont(font);
    m_theme.setBaseFont(font);
    m_theme.setFixedFamily(options.fixedFamily, options.fixedTimes);
}

} // namespace partyline
