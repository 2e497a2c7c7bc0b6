// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedaccessible.h"

#include "feed/feedmodel.h"
#include "ui/feedview.h"

namespace partyline {

namespace {

/// Rows that a reader asked for are kept up to here before the trimmed ones among them are looked for.
constexpr qsizetype MostKept = 1'000;

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<FeedView *>(object);
    return view ? new FeedAccessible(*view) : nullptr;
}

} // namespace

FeedAccessible::FeedAccessible(FeedView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

FeedAccessible::~FeedAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void FeedAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void FeedAccessible::tellFocus(FeedView &view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

QAccessible::State FeedAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int FeedAccessible::childCount() const
{
    return m_view.model().rowCount();
}

QAccessibleInterface *FeedAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const qint64 seq = m_view.model().at(index).seq;
    if (const auto known = m_rows.constFind(seq); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() >= MostKept)
        forgetTrimmed();
    auto *row = new FeedRowAccessible(m_view, seq);
    m_rows.insert(seq, QAccessible::registerAccessibleInterface(row));
    return row;
}

void FeedAccessible::forgetTrimmed() const
{
    m_rows.removeIf([this](const auto &entry) {
        const bool isGone = m_view.model().rowOf(entry.key()) < 0;
        if (isGone)
            QAccessible::deleteAccessibleInterface(entry.value());
        return isGone;
    });
}

int FeedAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const FeedRowAccessible *>(child);
    return row ? row->index() : -1;
}

QAccessibleInterface *FeedAccessible::childAt(int x, int y) const
{
    return child(m_view.rowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *FeedAccessible::focusChild() const
{
    return m_view.hasFocus() ? child(m_view.caretRow()) : nullptr;
}

FeedRowAccessible::FeedRowAccessible(FeedView &view, qint64 seq)
    : m_view(&view)
    , m_seq(seq)
{
}

int FeedRowAccessible::index() const
{
    return m_view ? m_view->model().rowOf(m_seq) : -1;
}

QAccessibleInterface *FeedRowAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString FeedRowAccessible::text(QAccessible::Text what) const
{
    const int row = index();
    if (row < 0 || what != QAccessible::Name)
        return {};
    return m_view->spokenRow(row);
}

QRect FeedRowAccessible::rect() const
{
    const int row = index();
    if (row < 0)
        return {};
    const QRect rect = m_view->rowRect(row);
    return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

void *FeedRowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

void FeedRowAccessible::scrollToSubstring(int, int)
{
    if (const int row = index(); row >= 0)
        m_view->goToRow(row);
}

QStringList FeedRowAccessible::actionNames() const
{
    const int row = index();
    if (row < 0)
        return {};
    QStringList names{setFocusAction(), showMenuAction()};
    if (!m_view->model().at(row).author.name.isEmpty())
        names.append(pressAction());
    return names;
}

void FeedRowAccessible::doAction(const QString &action)
{
    const int row = index();
    if (row < 0)
        return;
    m_view->setCaretRow(row);
    if (action == pressAction())
        emit m_view->mentionRequested(m_view->model().at(row).author.name);
    else if (action == showMenuAction())
        m_view->showMenu();
    else if (action == setFocusAction())
        m_view->setFocus(Qt::OtherFocusReason);
}

QAccessible::State FeedRowAccessible::state() const
{
    QAccessible::State state;
    const int row = index();
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.invalid = row < 0;
    state.invisible = row >= 0 && !m_view->isShown(row);
    state.focused = row >= 0 && m_view->hasFocus() && m_view->caretRow() == row;
    state.offscreen = row >= 0 && m_view->rowRect(row).isEmpty();
    return state;
}

} // namespace partyline
