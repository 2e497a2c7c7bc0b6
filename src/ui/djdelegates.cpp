// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djdelegates.h"

#include "core/localtext.h"
#include "feed/playhistorymodel.h"
#include "feed/votemodel.h"
#include "feed/waitlistmodel.h"
#include "feed/words.h"
#include "ui/rolemarks.h"
#include "ui/rowpainter.h"
#include "ui/tracktile.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Glyph
{
    QString icon;
    QColor colour;
};

Glyph glyphOf(VoteEvent::What what, const Colours &colours)
{
    switch (what) {
    case VoteEvent::What::Woot:
        return {u"thumb-up-filled"_s, colours.vote.woot};
    case VoteEvent::What::Meh:
        return {u"thumb-down-filled"_s, colours.vote.meh};
    case VoteEvent::What::Grab:
        return {u"bookmark-filled"_s, colours.vote.grab};
    }
    Q_UNREACHABLE();
}

void scoreAtEnd(RowPainter &row, VoteEvent::What what, int number)
{
    const Glyph glyph = glyphOf(what, row.theme().colours());
    row.textAtEnd(QLocale().toString(number), row.theme().colours().text.secondary,
                  row.theme().font(Theme::Text::Caption));
    row.iconAtEnd(glyph.icon, glyph.colour, 14);
}

} // namespace

WaitListDelegate::WaitListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void WaitListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WaitListRow &data = static_cast<const WaitListModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    const QFont caption = m_theme.font(Theme::Text::Caption);
    const RoleMark mark = roleMark(data.person.role, colours);
    RowPainter row(*painter, option, m_theme);
    row.ground(data.isSelf ? colours.accent.soft : QColor());
    row.skipStart(8);
    row.skipEnd(12);
    row.textAtStart(plainNumber(data.place), colours.text.secondary, caption, 20);
    row.skipStart(4);
    row.iconAtStart(mark.icon, mark.colour, m_theme.sizes().iconBadge, m_theme.sizes().feed.badge);
    row.skipStart(4);
    row.textAtEnd(WaitListModel::etaText(data), colours.text.secondary, caption);
    row.textAtStart(data.person.name, m_theme.names().of(Service::PlugDj, data.person),
                    m_theme.font(Theme::Text::Body, true));
    row.skipStart(6);
    if (data.isSelf)
        row.textAtStart(tr("you"), colours.text.secondary, caption);
}

QSize WaitListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRow)};
}

VoteDelegate::VoteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void VoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const VoteRow &data = static_cast<const VoteModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    const Glyph glyph = glyphOf(data.event.what, colours);
    const QFont caption = m_theme.font(Theme::Text::Caption);
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.skipStart(8);
    row.skipEnd(12);
    row.textAtStart(durationText(data.event.intoTrack), colours.text.secondary, caption, 36);
    row.skipStart(6);
    row.iconAtStart(glyph.icon, glyph.colour, 14, 18);
    row.skipStart(6);
    row.textAtEnd(VoteModel::whatText(data), colours.text.secondary, caption);
    row.textAtStart(data.event.person.name, m_theme.names().of(Service::PlugDj, data.event.person),
                    m_theme.font(Theme::Text::Body, true));
}

QSize VoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRow)};
}

PlayDelegate::PlayDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PlayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlayedTrack &play = static_cast<const PlayHistoryModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    const QFont caption = m_theme.font(Theme::Text::Caption);
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.skipStart(12);
    row.skipEnd(12);
    const int side = m_theme.px(m_theme.sizes().feed.trackTile);
    QRect tile(option.rect.left() + m_theme.px(12), option.rect.center().y() - side / 2, side, side);
    paintTrackTile(*painter, row.place(tile), trackHash(play.track), m_theme);
    row.skipStart(m_theme.sizes().feed.trackTile + 8);

    RowPainter upper = row.upperHalf();
    upper.textAtStart(play.track.title, colours.text.primary, m_theme.font(Theme::Text::Body, true));
    upper.skipStart(6);
    upper.textAtStart(play.track.author, colours.text.secondary, m_theme.font());
    RowPainter lower = row.lowerHalf();
    scoreAtEnd(lower, VoteEvent::What::Grab, play.score.grabs);
    scoreAtEnd(lower, VoteEvent::What::Meh, play.score.mehs);
    scoreAtEnd(lower, VoteEvent::What::Woot, play.score.woots);
    lower.textAtStart(clockText(play.startedAt), colours.text.secondary, caption);
    lower.skipStart(6);
    lower.textAtStart(play.dj.name, m_theme.names().of(Service::PlugDj, play.dj),
                      m_theme.font(Theme::Text::Caption, true));
}

QSize PlayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRowTwoLines)};
}

} // namespace partyline
