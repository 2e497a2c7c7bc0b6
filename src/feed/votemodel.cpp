// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/votemodel.h"

#include "feed/words.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString personKey(const Person &person)
{
    return person.id.isEmpty() ? u"name:"_s + person.name : u"id:"_s + person.id;
}

} // namespace

VoteModel::VoteModel(QObject *parent)
    : SyncedList(parent)
{
}

void VoteModel::setVotes(const QList<VoteEvent> &votes)
{
    QList<VoteRow> rows;
    QHash<QString, VoteEvent::What> before;
    for (const VoteEvent &event : votes) {
        const QString key = personKey(event.person);
        const bool isVote = event.what != VoteEvent::What::Grab;
        rows.append({event, isVote && before.contains(key) && before.value(key) != event.what});
        if (isVote)
            before.insert(key, event.what);
    }
    std::ranges::reverse(rows);
    sync(rows.first(std::min(rows.size(), MostVotes)));
}

QString VoteModel::whatText(const VoteRow &row)
{
    const QString word = voteWord(row.event.what);
    if (!row.wasOther)
        return word;
    return row.event.what == VoteEvent::What::Woot ? tr("%1, was meh").arg(word) : tr("%1, was woot").arg(word);
}

QString VoteModel::keyOf(const VoteRow &row) const
{
    return personKey(row.event.person) + u'|' + QString::number(int(row.event.what)) + u'|'
           + QString::number(row.event.intoTrack.count());
}

QVariant VoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VoteRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.event.person.name;
    case WhatRole:
        return int(row.event.what);
    case SecondsRole:
        return qint64(row.event.intoTrack.count());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3 into the track")
            .arg(row.event.person.name, whatText(row), durationText(row.event.intoTrack));
    default:
        return {};
    }
}

} // namespace partyline
