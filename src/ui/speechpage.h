// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingspage.h"

#include <QStringList>

namespace partyline {

/// Mentions that are spoken aloud: whether, of which rooms, with which voice, and a try.
class SpeechPage final : public SettingsPage
{
    Q_OBJECT

public:
    struct Hooks
    {
        std::function<QString()> whyNot;     ///< empty: it can be spoken
        std::function<QStringList()> voices; ///< names
        std::function<QString()> tryOut;     ///< why it could not; else empty
    };

    /// Theme and book outlive the page. The book knows the choices of addChoices(ChoiceBook &, SpeechSettings &).
    SpeechPage(const Theme &theme, ChoiceBook &book, Hooks hooks, QWidget *parent = nullptr);

private:
    void addVoice();
    void tell(const QString &why);

    const Hooks m_hooks;
    SettingsRow *m_try = nullptr;
};

} // namespace partyline
