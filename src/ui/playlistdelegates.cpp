// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistdelegates.h"

#include "feed/words.h"
#include "ui/playlistmodels.h"
#include "ui/rowpainter.h"
#include "ui/tracktile.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

PlaylistDelegate::PlaylistDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PlaylistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const plugdj::Playlist &list = static_cast<const PlaylistsModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    RowPainter row(*painter, option, m_theme);
    row.ground((option.state & QStyle::State_Selected) ? colours.accent.soft : QColor());
    row.skipStart(8);
    row.skipEnd(12);
    row.iconAtStart(list.active ? u"circle-check-filled"_s : u"playlist"_s,
                    list.active ? colours.accent.text : colours.text.secondary, 16, 20);
    row.skipStart(6);
    row.textAtEnd(QLocale().toString(list.count), colours.text.secondary, m_theme.font(Theme::Text::Caption));
    if (list.active)
        row.textAtEnd(tr("active"), colours.accent.text, m_theme.font(Theme::Text::Caption));
    row.textAtStart(list.name, colours.text.primary, m_theme.font(Theme::Text::Body, list.active));
}

QSize PlaylistDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRow)};
}

PlaylistTrackDelegate::PlaylistTrackDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PlaylistTrackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto data = index.data(PlaylistTracksModel::RowRole).value<PlaylistTrackRow>();
    const Track track = plugdj::trackOf(data.media);
    const Colours &colours = m_theme.colours();
    const QFont caption = m_theme.font(Theme::Text::Caption);
    RowPainter row(*painter, option, m_theme);
    row.ground((option.state & QStyle::State_Selected) ? colours.accent.soft : QColor());
    row.skipStart(8);
    row.skipEnd(12);
    row.textAtStart(QLocale().toString(data.place), colours.text.secondary, caption, 34);
    row.skipStart(8);
    const int side = m_theme.px(m_theme.sizes().feed.trackTile);
    const int start = option.rect.left() + m_theme.px(8 + 34 + 8);
    paintTrackTile(*painter, row.place(QRect(start, option.rect.center().y() - side / 2, side, side)), trackHash(track),
                   m_theme);
    row.skipStart(m_theme.sizes().feed.trackTile + 8);
    row.textAtEnd(durationText(track.duration), colours.text.secondary, caption, 48);

    RowPainter upper = row.upperHalf();
    if (data.isNext)
        upper.textAtEnd(tr("next"), colours.state.positive.fg, caption);
    upper.textAtStart(track.title, colours.text.primary, m_theme.font(Theme::Text::Body, true));
    RowPainter lower = row.lowerHalf();
    if (data.isRepeated)
        lower.textAtEnd(tr("twice in this playlist"), colours.state.warning.fg, caption);
    lower.textAtEnd(PlaylistTracksModel::sourceWord(data.media.format), colours.text.secondary, caption);
    lower.textAtStart(track.author, colours.text.secondary, caption);
}

QSize PlaylistTrackDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRowTwoLines)};
}

} // namespace partyline
