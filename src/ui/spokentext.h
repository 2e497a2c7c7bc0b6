// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

namespace partyline {

/// Words that a screen reader goes through letter by letter and that nobody selects or edits there.
class SpokenText : public QAccessibleTextInterface
{
public:
    void selection(int index, int *start, int *end) const final;
    int selectionCount() const final { return 0; }
    void addSelection(int, int) final {}
    void removeSelection(int) final {}
    void setSelection(int, int, int) final {}
    int cursorPosition() const final { return 0; }
    void setCursorPosition(int) final {}
    /// Up to its end for an `end` below 0.
    QString text(int start, int end) const final;
    int characterCount() const final;
    QRect characterRect(int offset) const final;
    int offsetAtPoint(const QPoint &) const final { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const final;

private:
    virtual QString words() const = 0;
    /// Where they are on the screen.
    virtual QRect place() const = 0;
};

} // namespace partyline
