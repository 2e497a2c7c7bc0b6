// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/quickswitchmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace partyline {

class Theme;

/// A field and what fits it: rooms, people and actions. Up and Down move while one types, Enter goes there, Ctrl+Enter
/// opens a room beside the one in front, Esc closes it.
class QuickSwitcher final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    QuickSwitcher(QList<SwitchEntry> entries, const Theme &theme, QWidget *parent = nullptr);

    QuickSwitchModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &letters);
    void step(int by);
    void choose(bool beside);
    void tell();

    const Theme &m_theme;
    QuickSwitchModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace partyline
