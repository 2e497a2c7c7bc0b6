// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mentionsmodel.h"

#include "feed/words.h"
#include "store/historyexport.h"
#include "ui/feedtext.h"
#include "ui/searchmodel.h"

#include <QLocale>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Of what we had said.
constexpr qsizetype LongestAnswered = 120;

bool isSameRow(const MentionRow &one, const MentionRow &other)
{
    return one.head == other.head && one.mention.id == other.mention.id;
}

} // namespace

MentionsModel::MentionsModel(const MentionBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
    connect(&book, &MentionBook::changed, this, &MentionsModel::rebuild);
    rebuild();
}

void MentionsModel::show(Show what)
{
    m_show = what;
    rebuild();
}

void MentionsModel::showOnlyUnread(bool isOn)
{
    m_isOnlyUnread = isOn;
    m_stays.clear();
    rebuild();
}

void MentionsModel::groupBy(Group group)
{
    m_group = group;
    rebuild();
}

QString MentionsModel::headOf(const Mention &mention) const
{
    switch (m_group) {
    case Group::Day:
        return dayName(mention.item.time.toLocalTime().date());
    case Group::Room:
        return withoutControls(mention.roomName.isEmpty() ? mention.room.room : mention.roomName);
    case Group::Person:
        return withoutControls(mention.item.author.name);
    }
    Q_UNREACHABLE();
}

QList<MentionRow> MentionsModel::wanted()
{
    QList<Mention> shown;
    for (const Mention &mention : m_book.mentions()) {
        if (m_isOnlyUnread && !mention.isRead)
            m_stays.insert(mention.id);
        const bool isKind = m_show == Show::Everything || (m_show == Show::Mentions && mention.isMention)
                            || (m_show == Show::Answers && !mention.answered.isEmpty())
                            || (m_show == Show::Rules && !mention.rule.isEmpty());
        if (isKind && (!m_isOnlyUnread || m_stays.contains(mention.id)))
            shown.prepend(mention);
    }
    // Groups in the order of their newest lines.
    QList<QList<MentionRow>> groups;
    QHash<QString, qsizetype> places;
    for (const Mention &mention : std::as_const(shown)) {
        QString head = headOf(mention);
        if (head.isEmpty())
            head = tr("Nobody by name");
        auto place = places.constFind(head);
        if (place == places.constEnd()) {
            place = places.insert(head, groups.size());
            groups.append(QList<MentionRow>{{head, 0, 0, {}}});
        }
        QList<MentionRow> &group = groups[*place];
        ++group.front().count;
        group.front().unread += !mention.isRead;
        group.append({{}, 0, 0, mention});
    }
    QList<MentionRow> rows;
    for (const QList<MentionRow> &group : std::as_const(groups))
        rows.append(group);
    return rows;
}

/// What stays keeps its row, so that selection and place survive what comes in.
void MentionsModel::rebuild()
{
    const QList<MentionRow> rows = wanted();
    const qsizetype least = std::min(rows.size(), m_rows.size());
    qsizetype front = 0;
    while (front < least && isSameRow(rows[front], m_rows[front]))
        ++front;
    qsizetype back = 0;
    while (back < least - front && isSameRow(rows[rows.size() - 1 - back], m_rows[m_rows.size() - 1 - back]))
        ++back;
    if (const qsizetype gone = m_rows.size() - front - back; gone > 0) {
        beginRemoveRows({}, int(front), int(front + gone - 1));
        m_rows.remove(front, gone);
        endRemoveRows();
    }
    if (const qsizetype fresh = rows.size() - front - back; fresh > 0) {
        beginInsertRows({}, int(front), int(front + fresh - 1));
        m_rows = rows.mid(0, front + fresh) + m_rows.mid(front);
        endInsertRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

int MentionsModel::rowOf(qint64 id) const
{
    const auto at = std::ranges::find_if(m_rows, [id](const MentionRow &row) { return row.mention.id == id; });
    return id == 0 || at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int MentionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MentionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MentionRow &row = at(index.row());
    const Mention &mention = row.mention;
    switch (role) {
    case Qt::DisplayRole:
        return row.isHead() ? row.head : mentionText(mention);
    case Qt::AccessibleTextRole: {
        if (row.isHead())
            return row.unread > 0
                       ? tr("%1, %2, %3")
                             .arg(row.head, tr("%n lines", nullptr, row.count), tr("%n unread", nullptr, row.unread))
                       : tr("%1, %2").arg(row.head, tr("%n lines", nullptr, row.count));
        QStringList parts{mention.roomName, spokenText(mention.item), mentionReason(mention)};
        if (!mention.isRead)
            parts.prepend(tr("unread"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return row.isHead() ? QVariant()
                            : QLocale().toString(mention.item.time.toLocalTime(), QLocale::LongFormat) + u'\n'
                                  + mentionReason(mention);
    default:
        return {};
    }
}

Qt::ItemFlags MentionsModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index.row()).isHead() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QString mentionReason(const Mention &mention)
{
    QStringList reasons;
    if (!mention.answered.isEmpty()) {
        QString said = plainLine(mention.answered);
        if (said.size() > LongestAnswered)
            said = said.left(LongestAnswered) + QChar(0x2026);
        reasons.append(MentionsModel::tr("may answer “%1”").arg(isolated(said)));
    } else if (mention.isMention) {
        reasons.append(MentionsModel::tr("mentions you"));
    }
    if (!mention.rule.isEmpty())
        reasons.append(MentionsModel::tr("rule %1").arg(isolated(plainLine(mention.rule))));
    return reasons.join(u" · "_s);
}

QString mentionText(const Mention &mention)
{
    return u"%1 · %2"_s.arg(plainLine(mention.roomName), historyText(mention.item));
}

} // namespace partyline
