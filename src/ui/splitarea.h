// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layout.h"
#include "ui/tabitem.h"

#include <QSplitter>
#include <QWidget>

#include <functional>

namespace partyline {

/// A splitter that knows how its length is shared out also while it is not on the screen.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    static constexpr int Whole = 1000;

    explicit PaneSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// In thousandths, one for each widget.
    const QList<int> &shares() const { return m_shares; }
    /// They are brought to a sum of a thousand.
    void setShares(const QList<int> &shares);
    /// Takes the widget in; it gets half of what the one at `from` had, or everything when it is alone.
    void add(int at, QWidget *widget, int from = -1);
    /// The widget has gone; the others get its share.
    void forget(int at);

signals:
    /// By the user's hand.
    void shared();

private:
    void apply();

    QList<int> m_shares;
};

/// What a tab shows: one page, or several in splits that may stand in each other. The one touched last is the active
/// one. Where there is no room for all of them the active one stands alone. Owns the pages.
class SplitArea final : public QWidget
{
    Q_OBJECT

public:
    /// Start and End as one reads: right-to-left mirrors them.
    enum class Side { Start, End, Top, Bottom };
    Q_ENUM(Side)
    struct Place
    {
        TabItem *item = nullptr;
        QWidget *page = nullptr;
    };

    explicit SplitArea(QWidget *parent = nullptr);

    /// The first one, or at the end side of all others.
    void add(const Place &place);
    /// Panes on that side of another one, which gives half of its place.
    void insert(const LayoutPane &pane, const std::function<Place(const QString &key)> &take, const TabItem &target,
                Side side);
    /// The page without its place here.
    QWidget *take(const TabItem &item);
    /// The panes as they were; `take` hands out what stands behind a key, or nothing.
    void build(const LayoutPane &pane, const std::function<Place(const QString &key)> &take);

    /// In the order of reading.
    QList<TabItem *> items() const;
    bool contains(const TabItem &item) const;
    QWidget *pageOf(const TabItem &item) const;
    TabItem *itemOf(const QWidget &inside) const;
    /// The item whose pane is at a point of the area; null on a grip.
    TabItem *itemAt(QPoint point) const;
    /// In the area's coordinates.
    QRect rectOf(const TabItem &item) const;
    TabItem *active() const { return m_active; }
    void setActive(TabItem &item);
    /// The nearest pane on that side of another one; null at the edge.
    TabItem *neighbour(const TabItem &item, Side side) const;
    LayoutPane tree() const;
    /// Room for one pane.
    QSize minimumSizeHint() const override;

signals:
    /// Sizes were changed by hand.
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PaneSplitter *splitterOf(const QWidget &page) const { return qobject_cast<PaneSplitter *>(page.parentWidget()); }
    PaneSplitter *makeSplitter(Qt::Orientation orientation);
    void simplify(PaneSplitter &splitter);
    LayoutPane treeOf(const QWidget &widget) const;
    void fill(PaneSplitter &splitter, const LayoutPane &pane, const std::function<Place(const QString &)> &take);
    void collect(const PaneSplitter &splitter, QList<TabItem *> &items) const;
    TabItem *itemOfPage(const QWidget *page) const;
    bool needsMoreRoom() const;
    void arrange();

    PaneSplitter *m_root;
    QList<Place> m_places;
    TabItem *m_active = nullptr;
    bool m_isAlone = false; ///< the active pane, for want of room
};

} // namespace partyline
