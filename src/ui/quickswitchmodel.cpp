// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/quickswitchmodel.h"

#include "core/fuzzymatch.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = SwitchEntry::Kind;

QString QuickSwitchModel::headOf(Kind kind)
{
    switch (kind) {
    case Kind::Room:
        return tr("Rooms");
    case Kind::Person:
        return tr("People");
    case Kind::Action:
        return tr("Actions");
    }
    Q_UNREACHABLE();
}

QString QuickSwitchModel::wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Room:
        return tr("room");
    case Kind::Person:
        return tr("person");
    case Kind::Action:
        return tr("action");
    }
    Q_UNREACHABLE();
}

void QuickSwitchModel::setEntries(QList<SwitchEntry> entries)
{
    m_entries = std::move(entries);
    if (m_entries.size() > MostEntries)
        m_entries.resize(MostEntries);
    setLetters({});
}

void QuickSwitchModel::setLetters(const QString &letters)
{
    beginResetModel();
    m_rows.clear();
    for (const Kind kind : {Kind::Room, Kind::Person, Kind::Action}) {
        struct Found
        {
            int score;
            Row row;
        };
        QList<Found> found;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].kind != kind)
                continue;
            if (const auto match = fuzzyMatch(letters, m_entries[i].name))
                found.append({match->score, {i, kind, match->positions}});
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
        if (!found.isEmpty())
            m_rows.append({-1, kind, {}});
        // cppcheck-suppress containerOutOfBounds; never more than there are
        for (const Found &one : found.first(std::min<qsizetype>(found.size(), MostInSection)))
            m_rows.append(one.row);
    }
    endResetModel();
}

const SwitchEntry *QuickSwitchModel::at(int row) const
{
    const bool isEntry = row >= 0 && row < m_rows.size() && m_rows[row].entry >= 0;
    return isEntry ? &m_entries[m_rows[row].entry] : nullptr;
}

int QuickSwitchModel::entryFrom(int row, int by) const
{
    while (row >= 0 && row < m_rows.size()) {
        if (at(row))
            return row;
        row += by;
    }
    return -1;
}

int QuickSwitchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuickSwitchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const SwitchEntry *entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry ? entry->name : headOf(row.kind);
    case Qt::AccessibleTextRole: {
        if (!entry)
            return headOf(row.kind);
        QStringList words{entry->name, wordOf(row.kind), entry->detail, entry->keys};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case IsHeadRole:
        return !entry;
    default:
        return {};
    }
}

Qt::ItemFlags QuickSwitchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!at(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace partyline
