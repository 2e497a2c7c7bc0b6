// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace partyline {

class KeyBook;
class Theme;

/// All actions below the areas where their keys work; what was typed leaves those that have it in their words, their
/// area or their keys. Follows the book.
class KeyTree final : public QTreeView
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SearchRole };

    /// Both outlive it.
    KeyTree(const KeyBook &book, const Theme &theme, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    /// Empty while an area or nothing is the current row.
    QString currentId() const;
    void setCurrentId(const QString &id);
    int shownActions() const;
    /// What is shown, as lines of text: the words, then the keys.
    QString text() const;

signals:
    void currentIdChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refresh(const QString &id);
    void applyLooks();

    const KeyBook &m_book;
    const Theme &m_theme;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_filtered;
};

} // namespace partyline
