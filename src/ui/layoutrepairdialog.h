// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layoutbook.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace partyline {

class Theme;

/// The file that says what stands where is damaged: shows which older states there are and lets the user choose, or
/// start empty. The damaged file is kept either way.
class LayoutRepairDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    LayoutRepairDialog(const LayoutBook &book, const Theme &theme, QWidget *parent = nullptr);

    /// Starts empty.
    void reject() override;

signals:
    /// The file of the copy; empty: none. Once.
    void chosen(const QString &copy);

private:
    void choose(const QString &copy);
    QString currentCopy() const;

    QListWidget *m_copies = nullptr;
    QPushButton *m_restore = nullptr;
    bool m_hasChosen = false;
};

} // namespace partyline
