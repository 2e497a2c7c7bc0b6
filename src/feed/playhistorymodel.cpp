// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/playhistorymodel.h"

#include "feed/words.h"

namespace partyline {

using namespace Qt::StringLiterals;

PlayHistoryModel::PlayHistoryModel(QObject *parent)
    : SyncedList(parent)
{
}

void PlayHistoryModel::setHistory(const QList<PlayedTrack> &newestFirst)
{
    sync(newestFirst.first(std::min(newestFirst.size(), MostPlays)));
}

QVariant PlayHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlayedTrack &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.track.title;
    case ArtistRole:
        return row.track.author;
    case DjRole:
        return row.dj.name;
    case TimeRole:
        return row.startedAt;
    case Qt::AccessibleTextRole: {
        const QString woots = tr("%n woot(s)", nullptr, row.score.woots);
        const QString mehs = tr("%n meh(s)", nullptr, row.score.mehs);
        const QString grabs = tr("%n grab(s)", nullptr, row.score.grabs);
        QStringList parts{clockText(row.startedAt),
                          row.track.title,
                          row.track.author,
                          row.dj.name.isEmpty() ? QString() : tr("played by %1").arg(row.dj.name),
                          woots,
                          mehs,
                          grabs,
                          row.skipped ? tr("skipped") : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline
