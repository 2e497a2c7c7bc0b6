// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamlistdelegate.h"

#include "ui/livemark.h"
#include "ui/pixels.h"
#include "ui/rowpainter.h"
#include "ui/rowpicture.h"
#include "ui/streamlistmodel.h"

#include <QLocale>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = StreamListRow::Kind;
using State = FloatplaneOnAir::State;

namespace {

// px at 100 %.
constexpr int Edge = 12;
constexpr int RowHeight = 48;
constexpr QSize Picture{64, 36};
constexpr int MarkPad = 5;
constexpr int MarkHeight = 16;

void paintHead(RowPainter &row, const StreamListRow &data)
{
    const Theme &theme = row.theme();
    row.skipStart(Edge);
    row.skipEnd(Edge);
    row.textAtEnd(QLocale().toString(data.count), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
    row.textAtStart(data.section, theme.colours().text.secondary, theme.font(Theme::Text::Small, true));
}

void paintAddress(RowPainter &row, const QString &text)
{
    const Theme &theme = row.theme();
    row.skipStart(Edge);
    row.skipEnd(Edge);
    row.iconAtStart(u"door-enter"_s, theme.colours().accent.text, theme.sizes().icon, theme.sizes().icon + 8);
    row.textAtStart(text, theme.colours().text.primary, theme.font());
}

/// The pill of the header, at the end of the line.
void markAtEnd(RowPainter &row, const QString &text)
{
    const Theme &theme = row.theme();
    const Colours &colours = theme.colours();
    const QFont font = theme.font(Theme::Text::Caption, true);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * theme.px(MarkPad);
    const QRect rest = row.rest();
    QRect pill(0, 0, width, std::max(theme.px(MarkHeight), QFontMetrics(font).height()));
    pill.moveCenter(rest.center());
    if (row.isRightToLeft())
        pill.moveLeft(rest.left());
    else
        pill.moveRight(rest.right());
    pixels::fillRounded(row.painter(), pill, theme.px(theme.sizes().radiusChip), colours.live.fill);
    row.painter().setFont(font);
    row.painter().setPen(colours.live.onFill);
    row.painter().drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    row.skipEnd(width * 1000.0 / theme.px(1000) + 8); // a length of the tokens
}

QString stateWord(const StreamListRow &data)
{
    if (data.standing.isAsking)
        return StreamListDelegate::tr("asking");
    switch (data.standing.state) {
    case State::Off:
        return StreamListDelegate::tr("not on air");
    case State::Unknown:
        return data.standing.trouble ? StreamListDelegate::tr("not known") : StreamListDelegate::tr("not asked yet");
    case State::On:
        break;
    }
    return {};
}

} // namespace

StreamListDelegate::StreamListDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

void StreamListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StreamListRow &data = static_cast<const StreamListModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    RowPainter row(*painter, option, m_theme);
    row.ground(option.state & QStyle::State_Selected ? colours.accent.soft : QColor());
    if (data.kind == Kind::Head)
        return paintHead(row, data);
    if (data.kind == Kind::Address)
        return paintAddress(row, index.data().toString());

    const Livestream &stream = data.stream;
    const bool isOn = data.standing.isOn();
    QRect box(option.rect.left() + m_theme.px(Edge), 0, m_theme.px(Picture.width()), m_theme.px(Picture.height()));
    box.moveTop(option.rect.center().y() - box.height() / 2);
    const bool hasOffline = !isOn && !stream.offlineThumbnail.isEmpty();
    const QUrl picture = hasOffline                   ? stream.offlineThumbnail
                         : stream.thumbnail.isEmpty() ? stream.icon
                                                      : stream.thumbnail;
    paintRowPicture(*painter, m_theme, m_pictures, picture, row.place(box), u"broadcast"_s,
                    isOn ? colours.live.dot : colours.text.secondary);
    row.skipStart(Edge + Picture.width() + 10);
    row.skipEnd(Edge);

    const QFont caption = m_theme.font(Theme::Text::Caption);
    RowPainter upper = row.upperHalf();
    if (isOn)
        markAtEnd(upper, liveTime(data.standing).isEmpty() ? LiveMark::tr("LIVE")
                                                           : LiveMark::tr("LIVE %1").arg(liveTime(data.standing)));
    else if (data.kind == Kind::Stream)
        upper.textAtEnd(stateWord(data), colours.text.secondary, caption);
    upper.textAtStart(stream.creatorName, data.kind == Kind::Silent ? colours.text.secondary : colours.text.primary,
                      m_theme.font(Theme::Text::Body, data.kind == Kind::Stream));
    upper.skipStart(6);
    if (data.isHere)
        upper.tagAtStart(tr("you are here"));

    RowPainter lower = row.lowerHalf();
    if (data.unreadPosts > 0) {
        lower.textAtEnd(tr("%n new posts", nullptr, data.unreadPosts), colours.accent.text, caption);
        lower.skipEnd(8);
    }
    if (data.kind == Kind::Silent) {
        lower.textAtStart(tr("Has no livestream"), colours.text.secondary, caption);
        return;
    }
    QString title = !isOn && !stream.offlineTitle.isEmpty() ? stream.offlineTitle : stream.title;
    if (!stream.channel.isEmpty() && stream.channel != stream.creatorName)
        title += u" · "_s + stream.channel;
    lower.textAtStart(title, colours.text.secondary, m_theme.font(Theme::Text::Small));
}

QSize StreamListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const StreamListRow &data = static_cast<const StreamListModel *>(index.model())->at(index.row());
    const bool isHigh = data.kind == Kind::Stream || data.kind == Kind::Silent;
    return {0, m_theme.px(isHigh ? RowHeight : m_theme.sizes().listRow)};
}

} // namespace partyline
