// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layout.h"
#include "ui/tabitem.h"

#include <QLineEdit>

namespace partyline {

/// Something in a tab that is only its name.
class TabSample final : public TabItem
{
public:
    explicit TabSample(const QString &name)
        : m_name(name)
    {
    }

    QString key() const override { return m_name; }
    QString title() const override { return m_name; }
    QString icon() const override { return QStringLiteral("disc"); }
    QString accessibleText() const override { return m_name; }

private:
    const QString m_name;
};

/// A page that can have the keyboard and wants some room.
class PageSample final : public QLineEdit
{
public:
    explicit PageSample(const QString &name)
    {
        setObjectName(name);
        setText(name);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    QSize minimumSizeHint() const override { return {200, 60}; }
};

/// "[a 500 | [b 300 / c 700] 500]": rows with |, columns with /.
inline QString textOf(const LayoutPane &pane)
{
    if (pane.isLeaf())
        return pane.key;
    QStringList parts;
    for (qsizetype i = 0; i < pane.children.size(); ++i)
        parts.append(textOf(pane.children[i]) + QLatin1Char(' ') + QString::number(pane.shares.value(i)));
    return QLatin1Char('[')
           + parts.join(pane.orientation == Qt::Horizontal ? QStringLiteral(" | ") : QStringLiteral(" / "))
           + QLatin1Char(']');
}

/// Tabs of a window: "a, [b 500 | c 500]*", the front one with a star.
inline QString textOf(const LayoutWindow &window)
{
    QStringList tabs;
    for (qsizetype i = 0; i < window.tabs.size(); ++i)
        tabs.append(textOf(window.tabs[i].panes) + (i == window.current ? QStringLiteral("*") : QString()));
    return tabs.join(QStringLiteral(", "));
}

} // namespace partyline
