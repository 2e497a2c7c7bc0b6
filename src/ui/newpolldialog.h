// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanepollmoderation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace partyline {

class StatusLine;
class Theme;

/// A moderator's poll: question, one option a line, how long. Says what is wrong with it while it is written, and stays
/// open with everything in it until the server has agreed.
class NewPollDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    NewPollDialog(FloatplanePollModeration &moderation, const Theme &theme, QWidget *parent = nullptr);

    PollDraft draft() const;

private:
    void review();
    void submit();
    void showRefusal(const Error &error);

    FloatplanePollModeration &m_moderation;
    QLineEdit *m_title;
    QPlainTextEdit *m_options;
    QComboBox *m_duration;
    StatusLine *m_status;
    QPushButton *m_open;
    bool m_isTouched = false; ///< nobody is scolded for what is still empty
    bool m_isAsking = false;
};

} // namespace partyline
