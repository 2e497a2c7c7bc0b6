// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partyline {

class ElidedLabel;

/// The poll in one line under the header of a narrow page: question, seconds and a button that
/// opens the panel. Without an open poll it says so.
class PollStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the strip.
    explicit PollStrip(const Theme &theme, QWidget *parent = nullptr);

    void setPoll(const Poll &poll, const QString &timeLeft);

signals:
    void panelWanted();

private:
    void applyLooks();

    const Theme &m_theme;
    QLabel *m_icon;
    ElidedLabel *m_question;
    QLabel *m_time;
    QPushButton *m_show;
};

} // namespace partyline
