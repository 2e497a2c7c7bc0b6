// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

// The rows of a DJ room's lists (visual.md 7). The theme outlives each delegate; the models are those of the same name.

/// Place, mark, name, and the range of minutes until the turn.
class WaitListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WaitListDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Seconds into the track, glyph, name, the word.
class VoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit VoteDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Tile, title and author, time, DJ and the score.
class PlayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlayDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline
