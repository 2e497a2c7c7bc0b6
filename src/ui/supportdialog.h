// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace partyline {

class StatusLine;
class Theme;

/// Shows a support bundle as it would be saved, and saves or copies exactly that. Sends nothing.
class SupportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` outlives the dialog.
    SupportDialog(const QString &text, const Theme &theme, QWidget *parent = nullptr);

    /// Writes the text; what came of it stands in the dialog.
    void saveTo(const QString &file);

private:
    void chooseFile();

    const QString m_text;
    StatusLine *m_status;
};

} // namespace partyline
