// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace partyline {

class Theme;

/// What the program is, what it is made of with versions and licences, and the licences of what it carries with it.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` outlives the dialog.
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);

    /// All of it as text, for a report.
    static QString text();
};

} // namespace partyline
