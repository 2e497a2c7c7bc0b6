// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rulelook.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>

namespace partyline {

/// Rules in their order: can be ticked, and moved by drag.
class RuleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1, IconRole, HitsRole };

    using QAbstractListModel::QAbstractListModel;

    const QList<Rule> &rules() const { return m_rules; }
    void setRules(const QList<Rule> &rules);
    /// Ids are to be there: what is counted, and what is told of, is told by them.
    void insert(int row, const Rule &rule);
    void replace(int row, const Rule &rule);
    void remove(int row);
    /// False at the ends.
    bool move(int from, int to);
    void setRooms(const QList<RuleRoom> &rooms);
    /// How often each matched lately, by id; those that are absent are not known.
    void setHits(const QHash<QString, int> &hits);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;

signals:
    /// By the user's hand: ticked or moved.
    void edited();

private:
    QString nameOf(const Rule &rule) const;

    QList<Rule> m_rules;
    QList<RuleRoom> m_rooms;
    QHash<QString, int> m_hits;
};

/// Tick, icon, name over its summary, hits at the end.
class RuleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit RuleDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect checkBox(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace partyline
