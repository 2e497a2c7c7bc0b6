// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace partyline {

/// What is typed into: grows from one to six lines. Enter submits, Shift+Enter begins a new line.
class ComposerEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MostLines = 6;

    explicit ComposerEdit(QWidget *parent = nullptr);

    /// The word that the cursor is at the end of, if it begins with this sign ("@na", ":ke"); empty otherwise.
    QString wordBefore(QChar sign) const;
    /// From the last such sign that begins a word to the cursor, blanks and all ("@Julia Tw"); empty without one.
    QString tailAfter(QChar sign) const;
    /// Puts `text` in the place of a word that ends at the cursor.
    void replaceWord(const QString &word, const QString &text);
    /// All of the text at once, the cursor at its end; can be undone.
    void replaceAll(const QString &text);
    /// Nothing is above or below the cursor: Up or Down would go nowhere.
    bool isOnFirstLine() const;
    bool isOnLastLine() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();
    /// Any key without modifiers, before the field has it; set `*taken` to keep it from the field.
    void keyOffered(int key, bool *taken);
    /// The context menu comes up, for a click or a key at that place: more may be added.
    void menuWanted(QMenu *menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int allLines() const;
    int lines() const;
};

} // namespace partyline
