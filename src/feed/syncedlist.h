// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace partyline {

/// A list model that is given its whole contents again and again and tells views only what became different. Rows are
/// known by a key; rows with the key of an earlier row are dropped, for the service may say things twice.
template <typename Row>
class SyncedList : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    const Row &at(int row) const { return m_rows[row]; }
    const QList<Row> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    /// What makes a row the same row as before.
    virtual QString keyOf(const Row &row) const = 0;

    void sync(const QList<Row> &wanted)
    {
        const QList<Row> fresh = distinct(wanted);
        QHash<QString, qsizetype> places;
        places.reserve(fresh.size());
        for (qsizetype i = 0; i < fresh.size(); ++i)
            places.insert(keyOf(fresh[i]), i);

        const QList<bool> stays = keepers(places);
        if (changesOf(stays, places, fresh) > MostChanges) {
            beginResetModel();
            m_rows = fresh;
            endResetModel();
            return;
        }
        removeOthers(stays);
        insertMissing(fresh);
        updateRows(fresh);
    }

private:
    /// Beyond so many separate insertions and removals one reset is cheaper for every view.
    static constexpr int MostChanges = 64;

    QList<Row> distinct(const QList<Row> &rows) const
    {
        QList<Row> result;
        QHash<QString, bool> seen;
        result.reserve(rows.size());
        for (const Row &row : rows) {
            bool &known = seen[keyOf(row)];
            if (!known)
                result.append(row);
            known = true;
        }
        return result;
    }

    /// Rows that stay, in an order that both lists share.
    QList<bool> keepers(const QHash<QString, qsizetype> &places) const
    {
        QList<bool> stays(m_rows.size(), false);
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const qsizetype place = places.value(keyOf(m_rows[i]), -1);
            stays[i] = place > last;
            last = std::max(last, place);
        }
        return stays;
    }

    int changesOf(const QList<bool> &stays, const QHash<QString, qsizetype> &places, const QList<Row> &fresh) const
    {
        int changes = 0;
        QList<bool> kept(fresh.size(), false);
        for (qsizetype i = 0; i < stays.size(); ++i) {
            if (stays[i])
                kept[places.value(keyOf(m_rows[i]))] = true;
            else if (i == 0 || stays[i - 1])
                ++changes;
        }
        for (qsizetype i = 0; i < kept.size(); ++i)
            changes += !kept[i] && (i == 0 || kept[i - 1]);
        return changes;
    }

    void removeOthers(const QList<bool> &stays)
    {
        for (qsizetype last = stays.size() - 1; last >= 0; --last) {
            if (stays[last])
                continue;
            qsizetype first = last;
            while (first > 0 && !stays[first - 1])
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void insertMissing(const QList<Row> &fresh)
    {
        for (qsizetype first = 0; first < fresh.size(); ++first) {
            const auto isHere = [&](qsizetype at) {
                return first < m_rows.size() && keyOf(m_rows[first]) == keyOf(fresh[at]);
            };
            if (isHere(first))
                continue;
            qsizetype last = first;
            while (last + 1 < fresh.size() && !isHere(last + 1))
                ++last;
            beginInsertRows({}, int(first), int(last));
            m_rows = m_rows.first(first) + fresh.mid(first, last - first + 1) + m_rows.sliced(first);
            endInsertRows();
            first = last;
        }
    }

    void updateRows(const QList<Row> &fresh)
    {
        for (qsizetype first = 0; first < fresh.size(); ++first) {
            if (m_rows[first] == fresh[first])
                continue;
            qsizetype last = first;
            for (; last < fresh.size() && !(m_rows[last] == fresh[last]); ++last)
                m_rows[last] = fresh[last];
            emit dataChanged(index(int(first)), index(int(last - 1)));
            first = last;
        }
    }

    QList<Row> m_rows;
};

} // namespace partyline
