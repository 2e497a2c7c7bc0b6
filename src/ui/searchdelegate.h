// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace partyline {

struct HistoryHit;

/// Draws what a search found: who, where and when, and up to three lines of the text with what was looked for marked.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    SearchDelegate(const Theme &theme, const QListView &view, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextLayout &layout, const HistoryHit &hit, int width) const;
    int textWidth() const;

    const Theme &m_theme;
    const QListView &m_view;
};

} // namespace partyline
