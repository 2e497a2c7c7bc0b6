// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/mentionbook.h"

#include <QAbstractListModel>
#include <QSet>

namespace partyline {

/// One row of the inbox: the head of a group, or a line.
struct MentionRow
{
    QString head;   ///< heads only, as the next two; empty for a line
    int count = 0;  ///< lines of the group
    int unread = 0; ///< of them
    Mention mention;

    bool isHead() const { return !head.isEmpty(); }
    bool operator==(const MentionRow &) const = default;
};

/// The book as the inbox shows it: newest first, in groups, as much of it as is wanted.
class MentionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show { Everything, Mentions, Answers, Rules };
    Q_ENUM(Show)
    enum class Group { Day, Room, Person };
    Q_ENUM(Group)

    /// `book` outlives the model.
    explicit MentionsModel(const MentionBook &book, QObject *parent = nullptr);

    void show(Show what);
    /// What is read while it is shown stays until this is called again.
    void showOnlyUnread(bool isOn);
    void groupBy(Group group);

    const MentionRow &at(int row) const { return m_rows[row]; }
    /// The mention's row; -1 when it is not shown.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<MentionRow> wanted();
    QString headOf(const Mention &mention) const;
    void rebuild();

    const MentionBook &m_book;
    QList<MentionRow> m_rows;
    QSet<qint64> m_stays; ///< unread when only those were asked for
    Show m_show = Show::Everything;
    Group m_group = Group::Day;
    bool m_isOnlyUnread = false;
};

/// "mentions you", "answers: …", "rule Gear for sale", for people.
QString mentionReason(const Mention &mention);
/// The line with who, where and when, for the clipboard.
QString mentionText(const Mention &mention);

} // namespace partyline
