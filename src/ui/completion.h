// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "ui/theme.h"

#include <QListWidget>

namespace partyline {

class EmoteStore;

class CommandBook;

/// What completes a word in the composer: up to six rows above it (visual.md 7), more by scrolling.
class Completion final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int MostRows = 6;

    struct Candidate
    {
        QString insert; ///< what Tab puts in
        QString label;
        QUrl image = {};      ///< of an emote
        QString glyph = {};   ///< characters in the place of a picture: an emoji
        QString detail = {};  ///< one line about it
        QString refusal = {}; ///< why it cannot be used now; empty: it can

        bool operator==(const Candidate &) const = default;
    };

    /// Both outlive the list; `emotes` may be null.
    Completion(const Theme &theme, EmoteStore *emotes, QWidget *parent);

    /// Shows the candidates with their lower edge at `bottom`, in the parent's coordinates; none hides it.
    void offer(const QList<Candidate> &candidates, QPoint bottom, int width);
    bool isOffering() const { return isVisible(); }
    /// "/clear, empties the view, 2 of 5": the row that is current, for whoever cannot see it; empty without one.
    QString spoken() const;
    /// Up and Down move, Tab and Enter choose, Esc hides. True when the key was meant for the list.
    bool take(int key);

signals:
    void chosen(const QString &insert);
    /// Another row is current, or none.
    void choiceChanged();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    void showPicture(QListWidgetItem &item);

    const Theme &m_theme;
    EmoteStore *m_emotes;
};

/// Codes that contain what was typed after ":", those that begin with it first; `from` says whose they are.
QList<Completion::Candidate> completeEmotes(const QString &typed, const QList<Emote> &emotes, const QString &from = {});
/// Names that contain what was typed after @, those that begin with it first. `nicknames` has one for each name, most
/// of them empty, or is empty itself: a nickname finds its person, and stands beside the name.
QList<Completion::Candidate> completeNames(const QString &typed, const QStringList &names,
                                           const QStringList &nicknames = {});
/// The same with emoji; what is put in is the code where `asCode`, else the characters.
QList<Completion::Candidate> completeEmoji(const QString &typed, bool asCode);
/// All commands that contain what was typed after "/", those that begin with it first; refused ones at the end.
QList<Completion::Candidate> completeCommands(const QString &typed, const CommandBook &book);

} // namespace partyline
