// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTabWidget>

namespace partyline {

/// The tabs of a side column: each may have a number behind its name. Where all numbers do not fit they go, before a
/// name does; the tooltip has both.
class CountedTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit CountedTabs(QWidget *parent = nullptr);

    /// 0 shows no number. The name is the title that the tab had when it first got a number.
    void setCount(int tab, qsizetype count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString name(int tab) const;
    QString nameAndCount(int tab) const;
    void fit();

    QHash<const QWidget *, QString> m_names;
    QHash<const QWidget *, qsizetype> m_counts;
};

} // namespace partyline
