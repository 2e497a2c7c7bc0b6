// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QTextEdit>
#include <QTimer>

class QMenu;

namespace partyline {

class ComposerEdit;
class RoomController;
class SpellCheck;
class Theme;

/// A word in a text: what can be misspelt.
struct SpelledWord
{
    int at = 0; ///< in the text
    QString word;

    bool operator==(const SpelledWord &) const = default;
};

/// The words of a line that are to be checked: no commands, mentions, links, addresses, codes between colons, and
/// nothing with digits in it.
QList<SpelledWord> spelledWords(const QString &text);

/// Red waves under misspelt words of a composer, and their better ones in its menu. Names of people in the room are
/// right. Looks at the text when one pauses, never while a key is handled.
class ComposerSpelling final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ComposerSpelling(ComposerEdit &edit, const Theme &theme, SpellCheck &check, RoomController &room);

    const QList<QTextEdit::ExtraSelection> &marks() const { return m_marks; }
    /// What can be done about the word there, and the languages.
    void fillMenu(QMenu &menu, const QTextCursor &at);

signals:
    void marksChanged();

private:
    void review();
    bool isName(const QString &word);
    void offer(QMenu &menu, const QTextCursor &word);
    QTextCursor wrongWordAt(const QTextCursor &at) const;

    ComposerEdit &m_edit;
    const Theme &m_theme;
    SpellCheck &m_check;
    RoomController &m_room;
    QList<QTextEdit::ExtraSelection> m_marks;
    QSet<QString> m_names; ///< words of the names of everybody here, in one case
    bool m_areNamesOld = true;
    QTimer m_pause;
};

/// On and off, and the languages, for a menu.
void addSpellingActions(QMenu &menu, SpellCheck &check);

} // namespace partyline
