// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"

#include <QDialog>

namespace partyline {

class EmoteStore;
class FloatplaneAccount;
class NoticesPanel;
class Settings;
class StatusLine;
class Theme;

/// What creators told a Floatplane account, whichever room is open, and what of it is told on the desktop.
class StreamNoticesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Theme, settings and pictures outlive the dialog; `pictures` may be null. The dialog closes when the account
    /// signs out, and goes with it.
    StreamNoticesDialog(FloatplaneAccount &account, const Theme &theme, Settings &settings, EmoteStore *pictures,
                        QWidget *parent = nullptr);

    const FloatplaneAccount &account() const { return m_account; }
    /// Why what was chosen did not open.
    void showError(const QString &sentence);

signals:
    void opened(const partyline::Notification &notice);

private:
    FloatplaneAccount &m_account;
    NoticesPanel *m_panel;
    StatusLine *m_status;
};

} // namespace partyline
