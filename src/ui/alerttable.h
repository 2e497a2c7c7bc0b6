// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace partyline {

/// Types of alerts and the ways they take, everywhere or in one room. A room's cell is as everywhere (half checked), on
/// or off.
class AlertTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, NotifyColumn, SoundColumn, BadgeColumn, Columns };

    explicit AlertTable(const Theme &theme, QObject *parent = nullptr);

    void setOptions(const AlertOptions &options);
    const AlertOptions &options() const { return m_options; }
    /// An empty key: everywhere.
    void setRoom(const QString &key, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// By the user's hand; options() has it.
    void edited();

private:
    static AlertWay wayOf(const QModelIndex &index) { return AlertWay(index.column() - NotifyColumn); }
    Qt::CheckState stateOf(const QModelIndex &index) const;
    QString wordsOf(const QModelIndex &index) const;

    const Theme &m_theme;
    AlertOptions m_options;
    QString m_room;
    QString m_name;
};

} // namespace partyline
