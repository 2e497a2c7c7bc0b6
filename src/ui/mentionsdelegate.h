// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace partyline {

struct Mention;

/// Draws a row of the inbox: a dot while it is unread, who, where and when, up to three lines of the text, and why it
/// stands here.
class MentionsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    MentionsDelegate(const Theme &theme, const QListView &view, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextLayout &layout, const Mention &mention) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const Mention &mention) const;
    int textWidth() const;

    const Theme &m_theme;
    const QListView &m_view;
};

} // namespace partyline
