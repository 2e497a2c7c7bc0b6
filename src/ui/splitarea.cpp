// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/splitarea.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace partyline {

namespace {

Qt::Orientation orientationOf(SplitArea::Side side)
{
    return side == SplitArea::Side::Start || side == SplitArea::Side::End ? Qt::Horizontal : Qt::Vertical;
}

bool isAfter(SplitArea::Side side)
{
    return side == SplitArea::Side::End || side == SplitArea::Side::Bottom;
}

int lengthOf(QSize size, Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? size.width() : size.height();
}

} // namespace

PaneSplitter::PaneSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> now = sizes();
        const int sum = std::accumulate(now.begin(), now.end(), 0);
        if (sum <= 0 || now.contains(0))
            return;
        m_shares.clear();
        for (const int size : now)
            m_shares.append(std::max(1, qRound(double(size) * Whole / sum)));
        emit shared();
    });
}

void PaneSplitter::setShares(const QList<int> &shares)
{
    m_shares = shares.size() == count() ? shares : QList<int>(count(), Whole / std::max(1, count()));
    const int sum = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    for (int &share : m_shares)
        share = std::max(1, qRound(double(share) * Whole / std::max(1, sum)));
    apply();
}

void PaneSplitter::apply()
{
    // Only their ratio counts: they are laid out in the length that there is.
    QList<int> lengths = m_shares;
    const int length = lengthOf(size(), orientation());
    if (length > Whole) {
        for (int &share : lengths)
            share = qRound(double(share) * length / Whole);
    }
    setSizes(lengths);
}

void PaneSplitter::add(int at, QWidget *widget, int from)
{
    QList<int> shares = m_shares;
    if (from >= 0 && from < shares.size()) {
        const int half = std::max(1, shares[from] / 2);
        shares[from] -= half;
        shares.insert(at, half);
    } else {
        shares.insert(at, shares.isEmpty() ? Whole : Whole / int(shares.size()));
    }
    insertWidget(at, widget);
    widget->show();
    setShares(shares);
}

void PaneSplitter::forget(int at)
{
    QList<int> shares = m_shares;
    shares.removeAt(at);
    setShares(shares);
}

SplitArea::SplitArea(QWidget *parent)
    : QWidget(parent)
    , m_root(makeSplitter(Qt::Horizontal))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    // Panes in need of more room than there is are shown one at a time; they do not make the window larger.
    all->setSizeConstraint(QLayout::SetNoConstraint);
    all->addWidget(m_root);
}

PaneSplitter *SplitArea::makeSplitter(Qt::Orientation orientation)
{
    auto *splitter = new PaneSplitter(orientation, this);
    connect(splitter, &PaneSplitter::shared, this, &SplitArea::resized);
    return splitter;
}

TabItem *SplitArea::itemOfPage(const QWidget *page) const
{
    const auto at = std::ranges::find_if(m_places, [page](const Place &place) { return place.page == page; });
    return at == m_places.cend() ? nullptr : at->item;
}

QWidget *SplitArea::pageOf(const TabItem &item) const
{
    const auto at = std::ranges::find_if(m_places, [&item](const Place &place) { return place.item == &item; });
    return at == m_places.cend() ? nullptr : at->page;
}

TabItem *SplitArea::itemOf(const QWidget &inside) const
{
    for (const Place &place : m_places) {
        if (place.page == &inside || place.page->isAncestorOf(&inside))
            return place.item;
    }
    return nullptr;
}

bool SplitArea::contains(const TabItem &item) const
{
    return pageOf(item) != nullptr;
}

void SplitArea::add(const Place &place)
{
    if (m_places.isEmpty()) {
        m_places.append(place);
        m_active = place.item;
        m_root->add(0, place.page);
        return arrange();
    }
    if (m_root->count() > 1 && m_root->orientation() != Qt::Horizontal) {
        // All that is there, and beside it the new one.
        PaneSplitter *inner = m_root;
        m_root = makeSplitter(Qt::Horizontal);
        delete layout()->replaceWidget(inner, m_root);
        m_root->add(0, inner);
    }
    m_root->setOrientation(Qt::Horizontal);
    m_places.append(place);
    QList<int> even(m_root->count() + 1, PaneSplitter::Whole / (m_root->count() + 1));
    m_root->add(m_root->count(), place.page);
    m_root->setShares(even);
    arrange();
}

void SplitArea::insert(const LayoutPane &pane, const std::function<Place(const QString &key)> &take,
                       const TabItem &target, Side side)
{
    QWidget *beside = pageOf(target);
    PaneSplitter *splitter = beside ? splitterOf(*beside) : nullptr;
    if (!splitter)
        return;
    int at = splitter->indexOf(beside);
    const Qt::Orientation wanted = orientationOf(side);
    if (splitter->count() == 1) {
        splitter->setOrientation(wanted);
    } else if (splitter->orientation() != wanted) {
        PaneSplitter *inner = makeSplitter(wanted);
        splitter->replaceWidget(at, inner);
        inner->show();
        inner->add(0, beside);
        splitter->setShares(splitter->shares());
        splitter = inner;
        at = 0;
    }
    QWidget *newcomer = nullptr;
    if (pane.isLeaf()) {
        const Place place = take(pane.key);
        m_places.append(place);
        newcomer = place.page;
    } else {
        PaneSplitter *several = makeSplitter(pane.orientation);
        fill(*several, pane, take);
        newcomer = several;
    }
    splitter->add(isAfter(side) ? at + 1 : at, newcomer, at);
    if (auto *several = qobject_cast<PaneSplitter *>(newcomer))
        simplify(*several);
    arrange();
}

QWidget *SplitArea::take(const TabItem &item)
{
    QWidget *page = pageOf(item);
    if (!page)
        return nullptr;
    TabItem *heir = nullptr;
    for (const Side side : {Side::Start, Side::End, Side::Top, Side::Bottom}) {
        if (!heir)
            heir = neighbour(item, side);
    }
    PaneSplitter *splitter = splitterOf(*page);
    const int at = splitter->indexOf(page);
    page->hide(); // or its focus jumps on before it is gone
    page->setParent(nullptr);
    m_places.removeIf([&item](const Place &place) { return place.item == &item; });
    splitter->forget(at);
    simplify(*splitter);
    if (m_active == &item)
        m_active = heir ? heir : m_places.isEmpty() ? nullptr : items().constFirst();
    arrange();
    return page;
}

/// A splitter with one part is that part; one in another of the same direction is a part of it.
void SplitArea::simplify(PaneSplitter &splitter)
{
    auto *outer = qobject_cast<PaneSplitter *>(splitter.parentWidget());
    if (!outer) {
        auto *only = splitter.count() == 1 ? qobject_cast<PaneSplitter *>(splitter.widget(0)) : nullptr;
        if (!only)
            return;
        delete layout()->replaceWidget(&splitter, only);
        only->setParent(this);
        only->show();
        m_root = only;
        splitter.setParent(nullptr);
        splitter.deleteLater();
        return;
    }
    const int at = outer->indexOf(&splitter);
    QList<int> shares = outer->shares();
    if (splitter.count() == 1 || splitter.orientation() == outer->orientation()) {
        const int whole = shares.value(at, PaneSplitter::Whole);
        const QList<int> inner = splitter.shares();
        QList<QWidget *> parts;
        while (splitter.count() > 0) {
            parts.append(splitter.widget(0));
            parts.last()->setParent(nullptr);
        }
        splitter.setParent(nullptr);
        splitter.deleteLater();
        shares.removeAt(at);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            outer->insertWidget(at + int(i), parts[i]);
            parts[i]->show();
            shares.insert(at + i, std::max(1, whole * inner.value(i, PaneSplitter::Whole) / PaneSplitter::Whole));
        }
        outer->setShares(shares);
        for (QWidget *part : std::as_const(parts)) {
            auto *nested = qobject_cast<PaneSplitter *>(part);
            if (nested && nested->orientation() == outer->orientation())
                simplify(*nested);
        }
    }
    simplify(*outer);
}

void SplitArea::fill(PaneSplitter &splitter, const LayoutPane &pane, const std::function<Place(const QString &)> &take)
{
    for (const LayoutPane &child : pane.children) {
        if (!child.isLeaf()) {
            PaneSplitter *inner = makeSplitter(child.orientation);
            splitter.add(splitter.count(), inner);
            fill(*inner, child, take);
            continue;
        }
        const Place place = take(child.key);
        m_places.append(place);
        splitter.add(splitter.count(), place.page);
    }
    splitter.setShares(pane.shares);
}

void SplitArea::build(const LayoutPane &pane, const std::function<Place(const QString &key)> &take)
{
    if (pane.isLeaf()) {
        add(take(pane.key));
        return;
    }
    m_root->setOrientation(pane.orientation);
    fill(*m_root, pane, take);
    m_active = items().value(0);
    arrange();
}

void SplitArea::collect(const PaneSplitter &splitter, QList<TabItem *> &items) const
{
    for (int i = 0; i < splitter.count(); ++i) {
        if (const auto *inner = qobject_cast<PaneSplitter *>(splitter.widget(i)))
            collect(*inner, items);
        else if (TabItem *item = itemOfPage(splitter.widget(i)))
            items.append(item);
    }
}

QList<TabItem *> SplitArea::items() const
{
    QList<TabItem *> all;
    collect(*m_root, all);
    return all;
}

LayoutPane SplitArea::treeOf(const QWidget &widget) const
{
    LayoutPane pane;
    const auto *splitter = qobject_cast<const PaneSplitter *>(&widget);
    if (!splitter) {
        if (const TabItem *item = itemOfPage(&widget))
            pane.key = item->key();
        return pane;
    }
    if (splitter->count() == 1)
        return treeOf(*splitter->widget(0));
    pane.orientation = splitter->orientation();
    pane.shares = splitter->shares();
    for (int i = 0; i < splitter->count(); ++i)
        pane.children.append(treeOf(*splitter->widget(i)));
    return pane;
}

LayoutPane SplitArea::tree() const
{
    return treeOf(*m_root);
}

QRect SplitArea::rectOf(const TabItem &item) const
{
    const QWidget *page = pageOf(item);
    return page && page->isVisibleTo(this) ? QRect(page->mapTo(this, QPoint()), page->size()) : QRect();
}

TabItem *SplitArea::itemAt(QPoint point) const
{
    for (const Place &place : m_places) {
        if (rectOf(*place.item).contains(point))
            return place.item;
    }
    return nullptr;
}

void SplitArea::setActive(TabItem &item)
{
    if (!contains(item))
        return;
    m_active = &item;
    if (m_isAlone)
        arrange();
}

TabItem *SplitArea::neighbour(const TabItem &item, Side side) const
{
    if (m_isAlone) {
        // They stand one behind the other.
        const QList<TabItem *> all = items();
        const qsizetype at = all.indexOf(const_cast<TabItem *>(&item)) + (isAfter(side) ? 1 : -1);
        return all.value(at);
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect from = rectOf(item);
    TabItem *nearest = nullptr;
    int best = 0;
    for (const Place &place : m_places) {
        const QRect to = rectOf(*place.item);
        if (place.item == &item || to.isEmpty())
            continue;
        const bool isRight = (side == Side::End) != isMirrored;
        const bool isAcross = orientationOf(side) == Qt::Horizontal;
        const int apart = !isAcross ? (side == Side::Bottom ? to.top() - from.bottom() : from.top() - to.bottom())
                                    : (isRight ? to.left() - from.right() : from.left() - to.right());
        const int shared = isAcross ? std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top())
                                    : std::min(from.right(), to.right()) - std::max(from.left(), to.left());
        if (apart < 0 || shared <= 0)
            continue;
        // The nearest one; of several that touch, the one with the longest common edge.
        const int rank = apart * 10'000 - shared;
        if (!nearest || rank < best) {
            nearest = place.item;
            best = rank;
        }
    }
    return nearest;
}

bool SplitArea::needsMoreRoom() const
{
    const std::function<QSize(const QWidget &)> least = [&](const QWidget &widget) -> QSize {
        const auto *splitter = qobject_cast<const PaneSplitter *>(&widget);
        if (!splitter)
            return widget.minimumSizeHint().expandedTo(widget.minimumSize());
        QSize sum;
        for (int i = 0; i < splitter->count(); ++i) {
            const QSize part = least(*splitter->widget(i));
            const int grip = i > 0 ? splitter->handleWidth() : 0;
            sum = splitter->orientation() == Qt::Horizontal
                      ? QSize(std::max(0, sum.width()) + part.width() + grip, std::max(sum.height(), part.height()))
                      : QSize(std::max(sum.width(), part.width()), std::max(0, sum.height()) + part.height() + grip);
        }
        return sum;
    };
    const QSize needed = least(*m_root);
    return needed.width() > width() || needed.height() > height();
}

void SplitArea::arrange()
{
    const bool isAlone = m_places.size() > 1 && size().isValid() && isVisible() && needsMoreRoom();
    if (!isAlone && !m_isAlone)
        return;
    m_isAlone = isAlone;
    for (const Place &place : std::as_const(m_places))
        place.page->setVisible(!isAlone || place.item == m_active);
    const auto splitters = findChildren<PaneSplitter *>();
    for (PaneSplitter *splitter : splitters) {
        bool isUsed = splitter == m_root;
        for (const Place &place : std::as_const(m_places))
            isUsed = isUsed || (!place.page->isHidden() && splitter->isAncestorOf(place.page));
        splitter->setVisible(isUsed);
        if (!isAlone)
            splitter->setShares(splitter->shares());
    }
}

QSize SplitArea::minimumSizeHint() const
{
    QSize largest(0, 0);
    for (const Place &place : m_places)
        largest = largest.expandedTo(place.page->minimumSizeHint());
    return largest;
}

void SplitArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void SplitArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace partyline
