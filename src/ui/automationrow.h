// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partyline {

class PlugDjAutomation;

/// The last row of a DJ room's column: what runs by itself, and the button that ends it. Hidden while nothing does.
class AutomationRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the row.
    AutomationRow(PlugDjAutomation &automation, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void applyLooks();

    PlugDjAutomation &m_automation;
    const Theme &m_theme;
    QLabel *m_label;
    QPushButton *m_stopButton;
};

/// "woots, wait list": what is on, for people; empty when nothing is.
QString automationWords(const PlugDjAutomation &automation);

} // namespace partyline
