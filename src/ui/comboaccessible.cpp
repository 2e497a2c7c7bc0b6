// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/comboaccessible.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ComboAccessible(*box) : nullptr;
}

} // namespace

ComboAccessible::ComboAccessible(QComboBox &box)
    : QAccessibleWidget(&box, QAccessible::ComboBox)
{
}

void ComboAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

QComboBox &ComboAccessible::box() const
{
    return *static_cast<QComboBox *>(object());
}

int ComboAccessible::childCount() const
{
    return box().isEditable() ? 2 : 1; // the list, the edit
}

QAccessibleInterface *ComboAccessible::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box().view());
    return index == 1 && box().isEditable() ? QAccessible::queryAccessibleInterface(box().lineEdit()) : nullptr;
}

int ComboAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->object())
        return -1;
    if (child->object() == box().view())
        return 0;
    return child->object() == box().lineEdit() ? 1 : -1;
}

QAccessibleInterface *ComboAccessible::childAt(int x, int y) const
{
    if (box().isEditable() && box().lineEdit()->rect().contains(box().lineEdit()->mapFromGlobal(QPoint(x, y))))
        return child(1);
    return nullptr;
}

QString ComboAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Value)
        return box().currentText();
    const QString told = QAccessibleWidget::text(what);
    if (what != QAccessible::Name || !told.isEmpty() || !box().parentWidget())
        return told;
    // Qt's own file dialog names its boxes by labels that do not know whose they are.
    const QString label = box().objectName().replace("Combo"_L1, "Label"_L1);
    const auto *words = label.isEmpty() ? nullptr : box().parentWidget()->findChild<QLabel *>(label);
    return words ? words->text().remove(u'&').remove(u':') : told;
}

QAccessible::State ComboAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box().view()->isVisible();
    state.collapsed = !state.expanded;
    state.hasPopup = true;
    state.editable = box().isEditable();
    return state;
}

QStringList ComboAccessible::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ComboAccessible::doAction(const QString &action)
{
    if (action != showMenuAction() && action != pressAction()) {
        QAccessibleWidget::doAction(action);
        return;
    }
    if (box().view()->isVisible())
        box().hidePopup();
    else
        box().showPopup();
}

void *ComboAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ComboAccessible::words() const
{
    return box().currentText();
}

} // namespace partyline
