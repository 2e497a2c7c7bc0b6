// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

class EmoteStore;
class PollBars;

// The rows of a livestream's lists (visual.md 7). The theme outlives each delegate; the models are those of the same
// name.

/// One option of the poll: a number to click before the vote, a bar and a share after it.
class PollOptionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The bars outlive the delegate.
    PollOptionDelegate(const Theme &theme, const PollBars &bars, QObject *parent = nullptr);
    /// Whether a click would vote, which the row under the pointer then says.
    void setVotable(bool isVotable) { m_isVotable = isVotable; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const PollBars &m_bars;
    bool m_isVotable = false;
};

/// A poll that is over: question, its options with bars, how many voted and what we chose.
class PollResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PollResultDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Unread dot, picture or type icon in a frame, title, one line, time.
class NotificationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NotificationDelegate(const Theme &theme, QObject *parent = nullptr);
    /// With thumbnails from `pictures`, which outlives it and may be null.
    NotificationDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    EmoteStore *m_pictures = nullptr;
};

} // namespace partyline
