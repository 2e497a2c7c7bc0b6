// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace partyline {

/// The values behind a chart, as words and numbers.
class InsightTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &heads, const QList<QVariantList> &rows);
    /// For a spreadsheet: RFC 4180, UTF-8, times in UTC. A text that it would take for a formula gets an apostrophe
    /// before it: names and titles are strangers' words.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QList<QVariantList> m_rows; ///< texts, numbers, moments
};

} // namespace partyline
