// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamdelegates.h"

#include "core/localtext.h"
#include "feed/notificationmodel.h"
#include "feed/pollmodel.h"
#include "feed/pollresultsmodel.h"
#include "feed/words.h"
#include "services/plugdjnotices.h"
#include "ui/pixels.h"
#include "ui/pollbars.h"
#include "ui/rowpainter.h"
#include "ui/rowpicture.h"

#include <QLocale>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int OptionGap = 4;     ///< between two options
constexpr int NumberFrame = 18;  ///< of an option's number
constexpr int ResultLine = 20;   ///< one option of a poll that is over
constexpr int FrameSide = 28;    ///< of a notification's icon
constexpr int PictureWidth = 50; ///< of its thumbnail, as high as the icon's frame
constexpr int ResultBar = 90;    ///< length of its bar (visual.md 6)

QColor barColour(const PollOption &option, const Colours &colours)
{
    if (option.isWinner)
        return colours.poll.barWinner;
    return option.isOwn ? colours.poll.barMine : colours.poll.bar;
}

void paintBar(RowPainter &row, const QRect &box, const PollOption &option, qreal share)
{
    QRect bar = box;
    bar.setWidth(qRound(box.width() * share));
    if (bar.width() > 0)
        pixels::fillRounded(row.painter(), row.place(bar), row.theme().px(row.theme().sizes().radiusControl),
                            barColour(option, row.theme().colours()));
}

void paintFrame(RowPainter &row, const QRect &box, const PollOption &option, bool isClosed)
{
    const Colours &colours = row.theme().colours();
    const qreal radius = row.theme().px(row.theme().sizes().radiusControl);
    if (option.isSending) {
        pixels::dashedFrame(row.painter(), row.place(box), colours.accent.text);
        return;
    }
    QColor colour = colours.line.control;
    if (isClosed)
        colour = option.isWinner ? colours.state.positive.fg : colours.line.hairline;
    else if (option.isOwn)
        colour = colours.accent.text;
    pixels::frame(row.painter(), row.place(box), radius, row.theme().px(row.theme().sizes().controlLine), colour);
}

/// What Ctrl+Alt takes, in a small frame.
void paintNumber(RowPainter &row, int number)
{
    const Theme &theme = row.theme();
    QRect rest = row.rest();
    const int side = theme.px(NumberFrame);
    const QRect frame(row.isRightToLeft() ? rest.right() - side + 1 : rest.left(), rest.center().y() - side / 2, side,
                      side);
    pixels::frame(row.painter(), frame, theme.px(theme.sizes().radiusChip), theme.px(theme.sizes().hairline),
                  theme.colours().line.hairline);
    row.painter().setFont(theme.font(Theme::Text::Caption));
    row.painter().setPen(theme.colours().text.secondary);
    row.painter().drawText(frame, Qt::AlignCenter, plainNumber(number));
    row.skipStart(NumberFrame + 8);
}

} // namespace

PollOptionDelegate::PollOptionDelegate(const Theme &theme, const PollBars &bars, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_bars(bars)
{
}

void PollOptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const PollModel *>(index.model());
    const PollOption &data = model.at(index.row());
    const bool hasShares = PollModel::showsNumbers(model.poll());
    const Colours &colours = m_theme.colours();
    QStyleOptionViewItem inner(option);
    inner.rect = option.rect.adjusted(0, 0, 0, -m_theme.px(OptionGap));
    RowPainter row(*painter, inner, m_theme);
    pixels::fillRounded(*painter, inner.rect, m_theme.px(m_theme.sizes().radiusControl), colours.surface.raised);
    if (hasShares)
        paintBar(row, inner.rect, data, m_bars.share(data.index));
    row.ground();
    paintFrame(row, inner.rect, data, model.poll().isClosed);
    row.skipStart(8);
    row.skipEnd(8);
    if (hasShares) {
        row.textAtEnd(tr("%1 %").arg(data.percent), colours.text.primary, m_theme.font(Theme::Text::Body, true), 40);
        row.textAtEnd(QLocale().toString(data.count), colours.text.secondary, m_theme.font(Theme::Text::Small));
    } else {
        paintNumber(row, data.index + 1);
        const bool isPointedAt = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        if (m_isVotable && isPointedAt)
            row.textAtEnd(tr("click to vote"), colours.text.secondary, m_theme.font(Theme::Text::Caption));
    }
    if (data.isWinner)
        row.iconAtStart(u"trophy"_s, colours.state.positive.fg, 16, 22);
    else if (data.isOwn)
        row.iconAtStart(u"circle-check-filled"_s, colours.accent.text, 16, 22);
    else if (data.isSending)
        row.iconAtStart(u"clock"_s, colours.accent.text, 16, 22);
    row.textAtStart(data.text, colours.text.primary, m_theme.font(Theme::Text::Body, data.isWinner));
}

QSize PollOptionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().optionRow + OptionGap)};
}

PollResultDelegate::PollResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PollResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Poll &poll = static_cast<const PollResultsModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    RowPainter(*painter, option, m_theme).ground();
    QStyleOptionViewItem line(option);
    line.state = {};
    line.rect =
        QRect(option.rect.left(), option.rect.top() + m_theme.px(8), option.rect.width(), m_theme.px(ResultLine));
    const auto next = [&] { line.rect.translate(0, m_theme.px(ResultLine)); };

    RowPainter head(*painter, line, m_theme);
    head.skipStart(12);
    head.skipEnd(12);
    head.textAtEnd(poll.isClosed ? clockText(poll.endsAt) : tr("open"), colours.text.secondary,
                   m_theme.font(Theme::Text::Caption));
    head.textAtStart(poll.title, colours.text.primary, m_theme.font(Theme::Text::Body, true));
    next();
    for (const PollOption &data : PollModel::optionsOf(poll)) {
        RowPainter row(*painter, line, m_theme);
        row.skipStart(12);
        row.skipEnd(12);
        const QColor ink = data.isWinner ? colours.text.primary : colours.text.secondary;
        row.textAtEnd(tr("%1 %").arg(data.percent), ink, m_theme.font(Theme::Text::Body, data.isWinner), 40);
        QRect bar(line.rect.right() - m_theme.px(12 + 40 + 8 + ResultBar), line.rect.center().y() - m_theme.px(2),
                  m_theme.px(ResultBar), m_theme.px(4));
        pixels::fillRounded(*painter, row.place(bar), m_theme.px(2), colours.surface.track);
        bar.setWidth(bar.width() * data.percent / 100);
        pixels::fillRounded(*painter, row.place(bar), m_theme.px(2),
                            data.isWinner ? colours.state.positive.fg : colours.text.secondary);
        row.skipEnd(ResultBar + 8);
        row.textAtStart(data.text, ink, m_theme.font());
        next();
    }
    RowPainter foot(*painter, line, m_theme);
    foot.skipStart(12);
    const QString own =
        poll.voteState == Poll::VoteState::Voted && poll.ownVote >= 0 && poll.ownVote < poll.options.size()
            ? tr("%Ln votes · you: %1", nullptr, poll.total()).arg(poll.options.at(poll.ownVote))
            : tr("%Ln votes", nullptr, poll.total());
    foot.textAtStart(own, colours.text.secondary, m_theme.font(Theme::Text::Caption));
    pixels::fill(*painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), m_theme.px(1)),
                 colours.line.hairline);
}

QSize PollResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Poll &poll = static_cast<const PollResultsModel *>(index.model())->at(index.row());
    return {0, m_theme.px(8 + ResultLine * (poll.options.size() + 2) + 6)};
}

namespace {

struct NotificationMark
{
    QString icon;
    QColor ink;
};

NotificationMark markOf(const Notification &notice, const Colours &colours)
{
    if (notice.type == Notification::Type::LivestreamStart)
        return {u"broadcast"_s, colours.live.dot};
    const QColor ink = colours.text.secondary;
    if (!notice.creatorId.isEmpty())
        return {u"notes"_s, ink};
    switch (PlugDjNotices::kindOf(notice)) {
    case PlugDjNotices::Kind::LevelUp:
        return {u"star"_s, ink};
    case PlugDjNotices::Kind::Gift:
        return {u"certificate"_s, ink};
    case PlugDjNotices::Kind::FriendRequest:
    case PlugDjNotices::Kind::NewFriend:
        return {u"mood-smile"_s, ink};
    case PlugDjNotices::Kind::NewName:
        return {u"pencil"_s, ink};
    case PlugDjNotices::Kind::Other:
        break;
    }
    return {u"notes"_s, ink};
}

} // namespace

NotificationDelegate::NotificationDelegate(const Theme &theme, QObject *parent)
    : NotificationDelegate(theme, nullptr, parent)
{
}

NotificationDelegate::NotificationDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Notification &data = static_cast<const NotificationModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.skipStart(6);
    row.skipEnd(12);
    row.iconAtStart(data.seen ? QString() : u"circle-check-filled"_s, colours.accent.text, 10, 12);
    // One width for all rows of a list: nothing moves when pictures come.
    const int width = m_pictures ? PictureWidth : FrameSide;
    const int side = m_theme.px(FrameSide);
    const QRect frame(option.rect.left() + m_theme.px(22), option.rect.center().y() - side / 2, m_theme.px(width),
                      side);
    const NotificationMark mark = markOf(data, colours);
    paintRowPicture(*painter, m_theme, m_pictures, data.picture, row.place(frame), mark.icon, mark.ink);
    row.skipStart(4 + width);
    row.skipStart(8);
    row.textAtEnd(clockText(data.receivedAt), colours.text.secondary, m_theme.font(Theme::Text::Caption));
    RowPainter upper = row.upperHalf();
    upper.textAtStart(data.title, colours.text.primary, m_theme.font(Theme::Text::Body, !data.seen));
    RowPainter lower = row.lowerHalf();
    const QString facts = data.facts.isEmpty() ? QString() : tr("(%1)").arg(data.facts);
    lower.textAtStart(QStringList{data.message, facts}.join(u' ').trimmed(), colours.text.secondary,
                      m_theme.font(Theme::Text::Small));
}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRowTwoLines)};
}

} // namespace partyline
