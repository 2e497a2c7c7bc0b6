// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingspage.h"

#include <QUrl>

namespace partyline {

class UpdateSettings;

/// Newer versions: whether the program asks for them, where, and the asking now.
class UpdatesPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// All outlive the page. The book knows the choices of addChoices(ChoiceBook &, UpdateSettings &).
    UpdatesPage(const Theme &theme, ChoiceBook &book, UpdateSettings &settings, QWidget *parent = nullptr);

    /// What the question brought; with a page there is a button that opens it.
    void showAnswer(const QString &sentence, const QUrl &page = {});

signals:
    void askWanted();
    void pageWanted(const QUrl &page);

private:
    void addAddress(UpdateSettings &settings);
    void complain(const QString &address);

    SettingsRow *m_address = nullptr;
    SettingsRow *m_ask = nullptr;
    QPushButton *m_open = nullptr;
    QUrl m_page;
};

} // namespace partyline
