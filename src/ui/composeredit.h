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
    /// Puts `text` in the place of that word.
    void replaceWord(const QString &word, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();
    /// Up, Down, Tab, Enter, Esc while completion is offered; set `*taken` to keep the key from the field.
    void keyOffered(int key, bool *taken);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int allLines() const;
    int lines() const;
};

} // namespace partyline
