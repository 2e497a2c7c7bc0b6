// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace partyline {

/// Something that the quick switcher goes to.
struct SwitchEntry
{
    enum class Kind { Room, Person, Action };
    Kind kind = Kind::Room;
    QString name;
    QString detail; ///< what it is, in words: "live", "Night Bus", the path of a menu
    QString icon;
    QString keys; ///< a shortcut, for people
    bool isOnAir = false;
    std::function<void()> go;
    std::function<void()> goBeside; ///< for Ctrl+Enter; may be empty
};

/// What fits the letters, in three sections, each with a head: rooms, people, actions; what fits best first, and among
/// equals in the order in which they were given: recent ones first.
class QuickSwitchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, PositionsRole, IsHeadRole };
    /// Of a section; more are not looked through but typed away.
    static constexpr int MostInSection = 8;
    /// Of all entries; beyond it there are rooms full of people, and looking through them would be felt.
    static constexpr qsizetype MostEntries = 20'000;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<SwitchEntry> entries);
    void setLetters(const QString &letters);
    /// Null for a head.
    const SwitchEntry *at(int row) const;
    /// The nearest row that is no head, from `row` on in steps of `by`; -1 when there is none.
    int entryFrom(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype entry = -1; ///< -1 for a head
        SwitchEntry::Kind kind = SwitchEntry::Kind::Room;
        QList<int> positions;
    };

    static QString headOf(SwitchEntry::Kind kind);
    static QString wordOf(SwitchEntry::Kind kind);

    QList<SwitchEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace partyline
