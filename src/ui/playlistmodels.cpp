// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistmodels.h"

#include "feed/words.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto MimeType = "application/x-partyline-tracks"_L1;

QString trackText(const plugdj::Media &media)
{
    return media.author.isEmpty() ? media.title : media.author + u" – "_s + media.title;
}

} // namespace

QModelIndex PlaylistsModel::indexOf(qint64 playlistId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == playlistId)
            return index(row);
    }
    return {};
}

QVariant PlaylistsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return at(index.row()).name;
    case Qt::AccessibleTextRole:
        return spoken(at(index.row()));
    default:
        return {};
    }
}

QString PlaylistsModel::spoken(const plugdj::Playlist &list)
{
    QStringList parts{list.name};
    if (list.active)
        parts.append(tr("active"));
    parts.append(tr("%n track(s)", nullptr, list.count));
    return parts.join(u", "_s);
}

void PlaylistTracksModel::setTracks(const QList<plugdj::Media> &media, bool isActive)
{
    QList<PlaylistTrackRow> fresh;
    fresh.reserve(media.size());
    QSet<QString> seen;
    seen.reserve(media.size());
    for (const plugdj::Media &one : media) {
        const QString key = QString::number(one.format) + u':' + one.cid;
        fresh.append({one, int(fresh.size()) + 1, isActive && fresh.isEmpty(), seen.contains(key)});
        seen.insert(key);
    }
    sync(fresh);
}

QString PlaylistTracksModel::sourceWord(int format)
{
    return format == 1 ? u"YouTube"_s : format == 2 ? u"SoundCloud"_s : tr("unknown source");
}

QString PlaylistTracksModel::spoken(const PlaylistTrackRow &row)
{
    QStringList parts{tr("%1. %2").arg(row.place).arg(trackText(row.media)),
                      durationText(std::chrono::seconds(row.media.duration)), sourceWord(row.media.format)};
    if (row.isNext)
        parts.append(tr("next"));
    if (row.isRepeated)
        parts.append(tr("twice in this playlist"));
    return parts.join(u", "_s);
}

QVariant PlaylistTracksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlaylistTrackRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return trackText(row.media);
    case Qt::ToolTipRole:
        return tr("%1\n%2, %3")
            .arg(trackText(row.media), sourceWord(row.media.format),
                 durationText(std::chrono::seconds(row.media.duration)));
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    case FilterRole:
        return QString(row.media.author + u' ' + row.media.title);
    default:
        return {};
    }
}

Qt::ItemFlags PlaylistTracksModel::flags(const QModelIndex &index) const
{
    // Dropped between rows, never onto one.
    return index.isValid() ? SyncedList::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList PlaylistTracksModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *PlaylistTracksModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> places;
    for (const QModelIndex &index : indexes)
        places.append(index.row());
    std::sort(places.begin(), places.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const int row : places)
        stream << idAt(row);
    auto *data = new QMimeData;
    data->setData(MimeType, bytes);
    return data;
}

bool PlaylistTracksModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    if (action != Qt::MoveAction || !data->hasFormat(MimeType))
        return false;
    const QByteArray bytes = data->data(MimeType);
    QDataStream stream(bytes);
    QSet<qint64> known;
    for (const PlaylistTrackRow &one : rows())
        known.insert(one.media.id);
    QList<qint64> ids;
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        if (known.contains(id)) // it may come from another playlist's window
            ids.append(id);
    }
    if (!ids.isEmpty())
        emit moveWanted(ids, row < 0 ? rowCount() : row);
    return false; // the rows move when the service says so; the view must not remove them
}

} // namespace partyline
