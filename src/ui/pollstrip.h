// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace partyline {

class ElidedLabel;

/// The poll in one line under the header of a narrow page: question and seconds. Without an open poll it says so.
class PollStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the strip.
    explicit PollStrip(const Theme &theme, QWidget *parent = nullptr);

    void setPoll(const Poll &poll, const QString &timeLeft);

private:
    void applyLooks();

    const Theme &m_theme;
    QLabel *m_icon;
    ElidedLabel *m_question;
    QLabel *m_time;
};

} // namespace partyline
