// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "ui/theme.h"

#include <QListWidget>

namespace partyline {

class EmoteStore;

/// What completes a word in the composer: up to six rows above it (visual.md 7).
class Completion final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int MostRows = 6;

    struct Candidate
    {
        QString insert; ///< what Tab puts in
        QString label;
        QUrl image; ///< of an emote; empty for names

        bool operator==(const Candidate &) const = default;
    };

    /// Both outlive the list; `emotes` may be null.
    Completion(const Theme &theme, EmoteStore *emotes, QWidget *parent);

    /// Shows the candidates with their lower edge at `bottom`, in the parent's coordinates; none hides it.
    void offer(const QList<Candidate> &candidates, QPoint bottom, int width);
    bool isOffering() const { return isVisible(); }
    /// Up and Down move, Tab and Enter choose, Esc hides. True when the key was meant for the list.
    bool take(int key);

signals:
    void chosen(const QString &insert);

private:
    void choose(const QListWidgetItem *item);

    const Theme &m_theme;
    EmoteStore *m_emotes;
};

/// Names that contain what was typed after @, those that begin with it first.
QList<Completion::Candidate> completeNames(const QString &typed, const QStringList &names);
/// Codes that contain what was typed after ":", those that begin with it first.
QList<Completion::Candidate> completeEmotes(const QString &typed, const QList<Emote> &emotes);

} // namespace partyline
