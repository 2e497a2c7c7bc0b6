// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Colours, motion, pictures and keys. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/keyspage.h"
#include "ui/shortcutsheet.h"
#include "ui/style.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace partyline {

namespace {

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

EmoteStore::Motion motionOf(Settings::EmoteMotion motion)
{
    switch (motion) {
    case Settings::EmoteMotion::WhileActive:
        return EmoteStore::Motion::WhileActive;
    case Settings::EmoteMotion::Always:
        return EmoteStore::Motion::Always;
    case Settings::EmoteMotion::UnderPointer:
        return EmoteStore::Motion::UnderPointer;
    }
    Q_UNREACHABLE();
}

} // namespace

void Application::setUpLooks()
{
    QApplication::setStyle(new Style(m_theme));
    connect(&m_theme, &Theme::changed, this, [this] { QApplication::setPalette(m_theme.palette()); });
    connect(&m_settings, &Settings::themeChanged, this, &Application::follow);
    connect(&m_desktop, &DesktopLook::changed, &m_theme, &Theme::setDesktop);
    follow(m_settings.theme());
    QApplication::setPalette(m_theme.palette());
    // Nothing blinks (visual.md 1), and an idle program does not wake up twice a second for a text cursor.
    QApplication::setCursorFlashTime(0);
    m_desktop.follow();
}

void Application::setUpEmotes()
{
    m_window.setPictures(m_emotes);
    const auto move = [this](Settings::EmoteMotion motion) { m_emotes.setMotion(motionOf(motion)); };
    move(m_settings.emoteMotion());
    connect(&m_settings, &Settings::emoteMotionChanged, this, move);
    m_emotes.setFetches(m_settings.fetchesPictures());
    connect(&m_settings, &Settings::fetchesPicturesChanged, &m_emotes, &EmoteStore::setFetches);
    m_theme.setEmoteSize(m_settings.emoteSize());
    connect(&m_settings, &Settings::emoteSizeChanged, &m_theme, &Theme::setEmoteSize);
    const auto still = [this] { m_theme.setReducedMotion(m_settings.isMotionReduced() || m_desktop.prefersStill()); };
    still();
    connect(&m_settings, &Settings::motionReducedChanged, this, still);
    connect(&m_desktop, &DesktopLook::stillChanged, this, still);
    EmoteBook &book = m_emotes.book();
    book.read(m_settings.favouriteEmotes(), m_settings.usedEmotes());
    connect(&book, &EmoteBook::changed, this, [this, &book] {
        m_settings.setFavouriteEmotes(book.favourites());
        m_settings.setUsedEmotes(book.written());
    });
}

void Application::follow(Settings::Theme choice)
{
    m_theme.setChoice(choiceOf(choice));
}

void Application::openKeys()
{
    auto *sheet = m_window.findChild<ShortcutSheet *>();
    if (!sheet) {
        sheet = new ShortcutSheet(m_keys, m_theme, &m_window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &ShortcutSheet::changeWanted, this, &Application::openKeysPage);
    }
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

void Application::openKeysPage()
{
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new KeysPage(m_keys, m_theme, dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    dialog->setWindowTitle(page->windowTitle());
    dialog->resize(m_theme.px(600), m_theme.px(600));
    dialog->open();
}

} // namespace partyline
