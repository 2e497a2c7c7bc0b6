// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamlistmodel.h"

#include "ui/livemark.h"

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = StreamListRow::Kind;

QString spokenStream(const StreamListRow &row)
{
    const Livestream &stream = row.stream;
    QStringList parts{stream.creatorName};
    if (row.kind == Kind::Silent) {
        parts.append(StreamListModel::tr("has no livestream"));
    } else {
        parts.append(standingWords(row.standing));
        parts.append(row.standing.isOn() || stream.offlineTitle.isEmpty() ? stream.title : stream.offlineTitle);
        parts.append(stream.channel);
        if (row.isHere)
            parts.append(StreamListModel::tr("you are here"));
    }
    if (row.unreadPosts > 0)
        parts.append(StreamListModel::tr("%n new posts", nullptr, row.unreadPosts));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString StreamListModel::keyOfRow(const StreamListRow &row)
{
    switch (row.kind) {
    case Kind::Address:
        return u"address"_s;
    case Kind::Head:
        return u"head/"_s + row.section;
    case Kind::Stream:
    case Kind::Silent:
        return u"creator/"_s + row.stream.creatorId;
    }
    Q_UNREACHABLE();
}

int StreamListModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOfRow(at(row)) == key)
            return row;
    }
    return -1;
}

QVariant StreamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StreamListRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.kind == Kind::Head)
            return row.section;
        return row.kind == Kind::Address ? tr("Join \"%1\"").arg(row.stream.id.left(60)) : row.stream.creatorName;
    case Qt::AccessibleTextRole:
        if (row.kind == Kind::Head)
            return tr("%1, %n rows", nullptr, row.count).arg(row.section);
        return row.kind == Kind::Address ? data(index, Qt::DisplayRole) : QVariant(spokenStream(row));
    case Qt::ToolTipRole: {
        if (row.kind != Kind::Stream)
            return {};
        QStringList lines{row.stream.creatorName, row.stream.title, standingWords(row.standing)};
        if (row.stream.channels.size() > 1)
            lines.append(tr("Channels: %1").arg(row.stream.channels.mid(0, 10).join(u", "_s)));
        lines.removeAll(QString());
        for (QString &line : lines)
            line = line.left(200).toHtmlEscaped(); // plain text, whatever it looks like
        return u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
    }
    default:
        return {};
    }
}

Qt::ItemFlags StreamListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()).isChoice() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                      : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace partyline
