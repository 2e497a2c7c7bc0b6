// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Mentions spoken aloud: when not, and their page of the settings. The rest of the application stands in
// application.cpp.
#include "app/application.h"

#include "ui/speechpage.h"

namespace partyline {

SpeechDesk::Hooks Application::speechHooks()
{
    SpeechDesk::Hooks hooks;
    hooks.isSilent = [this](const RoomController &room) {
        const AlertVerdict verdict = judge(m_alertBook.options(), AlertType::Mention, m_alerts.choicesOf(room),
                                           QDateTime::currentDateTimeUtc(), m_alerts.desktop().isQuiet());
        return m_alerts.isHushed() || verdict.silence != AlertVerdict::Silence::None;
    };
    hooks.isLookedAt = [this](const RoomController &room) { return m_window.isLookedAt(room); };
    return hooks;
}

void Application::setUpSpeech()
{
    addChoices(m_settingsDesk.book(), m_speechSettings);
    m_settingsDesk.addPage([this](const Theme &theme, ChoiceBook &book) -> SettingsPage * {
        SpeechPage::Hooks hooks;
        hooks.whyNot = [this] { return m_speech.engine().whyNot(); };
        hooks.voices = [this] { return m_speech.engine().voices(); };
        hooks.tryOut = [this] { return m_speech.tryOut(); };
        return new SpeechPage(theme, book, std::move(hooks));
    });
    // Both may ask for silence: at once, then.
    connect(&m_alerts, &AlertDesk::hushed, &m_speech, &SpeechDesk::stop);
    connect(&m_alertBook, &AlertBook::changed, &m_speech, &SpeechDesk::stop);
}

} // namespace partyline
