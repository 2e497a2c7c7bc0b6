// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partyline {

class KeyBook;
class KeyTree;
class StatusLine;
class Theme;

/// The page of the settings on which every action gets the keys that the user wants. A key that something else has is
/// taken only after that was said and agreed to. Every change holds at once.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeysPage(KeyBook &book, const Theme &theme, QWidget *parent = nullptr);
    ~KeysPage() override;

    void setFilter(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showCurrent();
    void tryKey();
    void clearTry();

    KeyBook &m_book;
    const Theme &m_theme;
    QLineEdit *m_filter;
    KeyTree *m_tree;
    QLabel *m_name;
    QKeySequenceEdit *m_edit;
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    StatusLine *m_status;
};

} // namespace partyline
