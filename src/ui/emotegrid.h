// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace partyline {

class EmoteModel;
class EmoteStore;

/// Draws an emote in its cell and the headings between them.
class EmoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EmoteDelegate(const Theme &theme, EmoteStore &emotes, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    EmoteStore &m_emotes;
};

/// The cells of the emote picker, as many in a line as fit. The arrows go from cell to cell, past the headings.
class EmoteGrid final : public QListView
{
    Q_OBJECT

public:
    /// All outlive the grid.
    EmoteGrid(const Theme &theme, EmoteModel &model, EmoteStore &emotes, QWidget *parent);

    void setCurrentRow(int row);

signals:
    void chosen(const QModelIndex &index, bool stays);
    /// Up in the first line.
    void leftUpwards();
    /// A letter: somebody searches.
    void typed(const QString &text);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex across(int rows) const;
    QModelIndex along(int lines) const;
    void redraw(const QSet<QUrl> &images);

    EmoteModel &m_choices;
};

} // namespace partyline
