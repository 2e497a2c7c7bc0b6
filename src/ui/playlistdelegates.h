// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

/// A playlist: icon, name, the word "active", how many tracks. The theme outlives the delegate.
class PlaylistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlaylistDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// A track in a playlist: place, tile, title, author, source, length; "next" and "twice" in words.
class PlaylistTrackDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlaylistTrackDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline
