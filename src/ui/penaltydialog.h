// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjorders.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace partyline {

class PlugDjModeration;
class Theme;

/// Asks for how long and why somebody is muted, banned or banned from the wait list, each with the durations and
/// reasons of its own list, the mildest first, and says what follows. Opened with open().
class PenaltyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `order` is a MuteUser, BanUser or BanFromList; what it says is chosen first. The others outlive the dialog.
    PenaltyDialog(const plugdj::Order &order, const PlugDjModeration &moderation, const Theme &theme,
                  QWidget *parent = nullptr);

    /// As it is chosen now.
    plugdj::Order order() const;

signals:
    void confirmed(const partyline::plugdj::Order &order);

private:
    void fill(const PlugDjModeration &moderation);
    void review();

    const plugdj::Order m_order;
    QComboBox *m_duration;
    QComboBox *m_reason;
    QLabel *m_consequence;
};

} // namespace partyline
