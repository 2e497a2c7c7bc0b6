// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/countedtabs.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QTabBar>

namespace partyline {

CountedTabs::CountedTabs(QWidget *parent)
    : QTabWidget(parent)
{
    tabBar()->setExpanding(false);
    tabBar()->setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
}

void CountedTabs::setCount(int tab, qsizetype count)
{
    const QWidget *page = widget(tab);
    if (!m_names.contains(page))
        m_names.insert(page, tabText(tab));
    if (m_counts.value(page) == count)
        return;
    m_counts.insert(page, count);
    fit();
}

QString CountedTabs::name(int tab) const
{
    return m_names.value(widget(tab), tabText(tab));
}

QString CountedTabs::nameAndCount(int tab) const
{
    const qsizetype count = m_counts.value(widget(tab));
    return count > 0 ? name(tab) + QChar::Space + QLocale().toString(count) : name(tab);
}

void CountedTabs::fit()
{
    int wanted = 0;
    for (int tab = 0; tab < this->count(); ++tab)
        wanted += fontMetrics().horizontalAdvance(nameAndCount(tab))
                  + style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, tabBar());
    for (int tab = 0; tab < this->count(); ++tab) {
        setTabText(tab, wanted <= width() ? nameAndCount(tab) : name(tab));
        setTabToolTip(tab, nameAndCount(tab));
    }
}

void CountedTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fit();
}

void CountedTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace partyline
