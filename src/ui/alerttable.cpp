// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/alerttable.h"

#include "ui/alertlook.h"

namespace partyline {

AlertTable::AlertTable(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void AlertTable::setOptions(const AlertOptions &options)
{
    m_options = options;
    emit dataChanged(index(0, 0), index(AlertTypes - 1, Columns - 1));
}

void AlertTable::setRoom(const QString &key, const QString &name)
{
    m_room = key;
    m_name = name;
    emit dataChanged(index(0, 0), index(AlertTypes - 1, Columns - 1));
}

int AlertTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AlertTypes;
}

int AlertTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::CheckState AlertTable::stateOf(const QModelIndex &index) const
{
    const auto type = AlertType(index.row());
    if (m_room.isEmpty())
        return m_options.isOn(type, wayOf(index)) ? Qt::Checked : Qt::Unchecked;
    const auto own = m_options.ofRoom(m_room, type, wayOf(index));
    return !own ? Qt::PartiallyChecked : *own ? Qt::Checked : Qt::Unchecked;
}

QString AlertTable::wordsOf(const QModelIndex &index) const
{
    const bool isOn = m_options.isOn(AlertType(index.row()), wayOf(index));
    switch (stateOf(index)) {
    case Qt::Checked:
        return tr("on");
    case Qt::Unchecked:
        return tr("off");
    case Qt::PartiallyChecked:
        return isOn ? tr("on, as everywhere") : tr("off, as everywhere");
    }
    Q_UNREACHABLE();
}

QVariant AlertTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto type = AlertType(index.row());
    if (index.column() == NameColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return alertName(type);
        case Qt::DecorationRole:
            return m_theme.icon(alertIcon(type));
        case Qt::ToolTipRole:
            return alertCaption(type);
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::CheckStateRole:
        return stateOf(index);
    case Qt::DisplayRole:
        return m_room.isEmpty() ? QVariant() : wordsOf(index);
    case Qt::ForegroundRole:
        return stateOf(index) == Qt::PartiallyChecked ? QVariant(m_theme.ink(Theme::Ink::Secondary)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(alertName(type), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 wordsOf(index));
    default:
        return {};
    }
}

QVariant AlertTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case NotifyColumn:
        return tr("Notification");
    case SoundColumn:
        return tr("Sound");
    case BadgeColumn:
        return tr("Number");
    default:
        return {};
    }
}

bool AlertTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() == NameColumn)
        return false;
    const auto type = AlertType(index.row());
    const auto state = Qt::CheckState(value.toInt());
    if (m_room.isEmpty())
        m_options.set(type, wayOf(index), state != Qt::Unchecked);
    else
        m_options.setOfRoom(m_room, m_name, type, wayOf(index),
                            state == Qt::PartiallyChecked ? std::nullopt : std::optional(state == Qt::Checked));
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags AlertTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != NameColumn) {
        flags |= Qt::ItemIsUserCheckable;
        if (!m_room.isEmpty())
            flags |= Qt::ItemIsUserTristate;
    }
    return flags;
}

} // namespace partyline
