// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tabitem.h"

#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace partyline {

class Theme;

/// Where something that stands in a tab can be let go.
class DropTarget
{
public:
    virtual ~DropTarget() = default;

    virtual QWidget &dropArea() = 0;
    /// The items are over it: shows where they would go. False: not here.
    virtual bool hover(const QList<TabItem *> &items, QPoint globalPosition) = 0;
    virtual void endHover() = 0;
    virtual void drop(const QList<TabItem *> &items, QPoint globalPosition) = 0;
};

/// A room or a whole tab is drawn to another place, with the button held. All places are ours, so this needs no nested
/// event loop; Esc and the other button end it, and letting go outside of all windows says so.
class PaneDrag final : public QObject
{
    Q_OBJECT

public:
    explicit PaneDrag(const Theme &theme, QObject *parent = nullptr);
    ~PaneDrag() override;

    /// Forgotten when its widget goes.
    void addTarget(DropTarget &target);
    void removeTarget(DropTarget &target);
    /// `source` has the pointer; the items outlive the drag or are forgotten by it.
    void begin(const QList<TabItem *> &items, QWidget &source, QPoint globalPosition);
    bool isRunning() const { return !m_items.isEmpty(); }
    void cancel();

signals:
    void droppedOutside(const QList<partyline::TabItem *> &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DropTarget *targetAt(QPoint globalPosition) const;
    bool isOverUs(QPoint globalPosition) const;
    void move(QPoint globalPosition);
    void drop(QPoint globalPosition);
    void end();
    QCursor cursor() const;

    const Theme &m_theme;
    QList<DropTarget *> m_targets;
    QList<TabItem *> m_items;
    QPointer<QWidget> m_source;
    DropTarget *m_over = nullptr;
};

} // namespace partyline
