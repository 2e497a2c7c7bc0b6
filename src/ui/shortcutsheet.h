// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace partyline {

class KeyBook;
class KeyTree;
class StatusLine;
class Theme;

/// Every key of the program on one sheet, as it is now: searched as one types, copied or saved as text.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    ShortcutSheet(const KeyBook &book, const Theme &theme, QWidget *parent = nullptr);

    /// Writes what is shown into `path`; the sentence says why not, and is empty when it is done.
    QString save(const QString &path) const;

signals:
    /// The user wants other keys.
    void changeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhere();
    void say(const QString &trouble, const QString &done);

    KeyTree *m_tree;
    QLineEdit *m_filter;
    StatusLine *m_status;
    QPushButton *m_change;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace partyline
