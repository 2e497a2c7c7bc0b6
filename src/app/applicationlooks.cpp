// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Colours, motion, pictures and keys. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "store/lookchoices.h"
#include "ui/comboaccessible.h"
#include "ui/keyspage.h"
#include "ui/settingspage.h"
#include "ui/shortcutsheet.h"

#include <memory>

namespace partyline {

namespace {

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
    ComboAccessible::install();
    const auto last = std::make_shared<Status>();
    connect(&m_looks, &LookDesk::told, this, [this, last](const Status &status) {
        if (status.isEmpty())
            m_window.takeNoticeBack(*last);
        else
            m_window.showNotice(status);
        *last = status;
    });
    m_looks.start();
    addChoices(m_settingsDesk.book(), m_settings.look());
    addChoices(m_settingsDesk.book(), m_settings.keys());
    m_settingsDesk.setLookRows([this](SettingsPage &page) { m_looks.addRows(page); });
    m_settingsDesk.addPage([this](const Theme &theme, ChoiceBook &book) {
        auto *page = new SettingsPage(theme, book, KeysPage::tr("Keys"), QStringLiteral("keyboard"));
        page->setWords(KeysPage::tr("shortcuts keyboard hotkeys"));
        page->addFiller(new KeysPage(m_keys, theme, page));
        return page;
    });
}

void Application::setUpEmotes()
{
    m_window.setPictures(m_emotes);
    const auto move = [this](Settings::EmoteMotion motion) { m_emotes.setMotion(motionOf(motion)); };
    move(m_settings.emoteMotion());
    connect(&m_settings, &Settings::emoteMotionChanged, this, move);
    m_emotes.setFetches(m_settings.fetchesPictures());
    connect(&m_settings, &Settings::fetchesPicturesChanged, &m_emotes, &EmoteStore::setFetches);
    EmoteBook &book = m_emotes.book();
    book.read(m_settings.favouriteEmotes(), m_settings.usedEmotes());
    connect(&book, &EmoteBook::changed, this, [this, &book] {
        m_settings.setFavouriteEmotes(book.favourites());
        m_settings.setUsedEmotes(book.written());
    });
}

void Application::openKeys()
{
    auto *sheet = m_window.findChild<ShortcutSheet *>();
    if (!sheet) {
        sheet = new ShortcutSheet(m_keys, m_theme, &m_window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &ShortcutSheet::changeWanted, this, [this] { m_settingsDesk.open(KeysPage::tr("Keys")); });
    }
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

} // namespace partyline
