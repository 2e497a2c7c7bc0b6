// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mentionsdelegate.h"

#include "feed/words.h"
#include "ui/feedtext.h"
#include "ui/fewlines.h"
#include "ui/mentionsmodel.h"
#include "ui/pixels.h"
#include "ui/rolemarks.h"
#include "ui/rowpainter.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr int MostLines = 3;
constexpr int Start = 22; ///< of the words; the dot stands before them
constexpr int End = 12;
constexpr int Padding = 6;
constexpr int HeadLine = 20;
constexpr int ReasonLine = 18;
constexpr int Dot = 8;
constexpr int DotStart = 8;
constexpr int Gap = 6;

QString reasonIcon(const Mention &mention)
{
    return !mention.answered.isEmpty() ? u"arrow-back-up"_s : mention.isMention ? u"at"_s : u"filter"_s;
}

/// The text of a deleted line is not shown (design.md 9).
QString shownText(const Mention &mention)
{
    return withoutControls(onOneLine(mention.item.isDeleted ? deletedText(mention.item) : lineText(mention.item)));
}

} // namespace

MentionsDelegate::MentionsDelegate(const Theme &theme, const QListView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_view(view)
{
}

int MentionsDelegate::textWidth() const
{
    return std::max(1, m_view.viewport()->width() - m_theme.px(Start) - m_theme.px(End));
}

void MentionsDelegate::layOut(QTextLayout &layout, const Mention &mention) const
{
    layOutFewLines(layout, shownText(mention), m_theme.font(Theme::Text::Body), textWidth(), MostLines);
}

void MentionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MentionRow &data = static_cast<const MentionsModel *>(index.model())->at(index.row());
    if (!data.isHead())
        return paintLine(*painter, option, data.mention);
    RowPainter row(*painter, option, m_theme);
    const QColor dim = m_theme.colours().text.secondary;
    row.ground(m_theme.colours().surface.baseAlt);
    row.skipStart(End);
    row.skipEnd(End);
    const QLocale locale;
    row.textAtEnd(data.unread > 0 ? tr("%1, %n unread", nullptr, data.unread).arg(locale.toString(data.count))
                                  : locale.toString(data.count),
                  dim, m_theme.font(Theme::Text::Caption));
    row.skipEnd(Gap);
    row.textAtStart(data.head, dim, m_theme.font(Theme::Text::Small, true));
}

void MentionsDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const Mention &mention) const
{
    const Colours &c = m_theme.colours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    RowPainter row(painter, option, m_theme);
    row.ground(isSelected ? c.accent.soft : QColor());
    QStyleOptionViewItem head = option;
    head.rect.setTop(option.rect.top() + m_theme.px(Padding));
    head.rect.setHeight(m_theme.px(HeadLine));
    if (!mention.isRead) {
        const int side = m_theme.px(Dot);
        const QRect dot(option.rect.left() + m_theme.px(DotStart), head.rect.center().y() - side / 2, side, side);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent.fill);
        painter.drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
        painter.restore();
    }
    RowPainter words(painter, head, m_theme);
    words.skipStart(Start);
    words.skipEnd(End);
    const QFont small = m_theme.font(Theme::Text::Caption);
    words.textAtEnd(clockText(mention.item.time), c.text.secondary, small);
    words.skipEnd(Gap);
    const RoleMark mark = roleMark(mention.item.author.role, c);
    if (!mark.icon.isEmpty()) {
        words.iconAtStart(mark.icon, mark.colour, m_theme.sizes().iconBadge, m_theme.sizes().feed.badge);
        words.skipStart(4);
    }
    words.textAtStart(withoutControls(mention.item.author.name),
                      m_theme.names().of(mention.room.service, mention.item.author),
                      m_theme.font(Theme::Text::Body, true));
    words.skipStart(Gap);
    words.iconAtStart(mention.room.isPractice()                 ? u"flask"_s
                      : mention.room.service == Service::PlugDj ? u"disc"_s
                                                                : u"broadcast"_s,
                      c.text.secondary, 14, 18);
    words.textAtStart(withoutControls(mention.roomName.isEmpty() ? mention.room.room : mention.roomName),
                      c.text.secondary, small);

    QTextLayout layout;
    layOut(layout, mention);
    const QRect text(option.rect.left() + m_theme.px(Start), head.rect.bottom() + 1, textWidth(),
                     int(std::ceil(layout.boundingRect().height())));
    painter.save();
    painter.setClipRect(option.rect);
    painter.setPen(mention.item.isDeleted ? c.feed.deletedFg : c.text.primary);
    layout.draw(&painter, QStyle::visualRect(option.direction, option.rect, text).topLeft());
    painter.restore();
    QStyleOptionViewItem foot = option;
    foot.rect.setTop(text.bottom() + 1);
    foot.rect.setHeight(m_theme.px(ReasonLine));
    RowPainter reason(painter, foot, m_theme);
    reason.skipStart(Start);
    reason.skipEnd(End);
    reason.iconAtStart(reasonIcon(mention), c.text.secondary, 14, 18);
    reason.textAtStart(mentionReason(mention), c.text.secondary, small);
}

QSize MentionsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const MentionRow &data = static_cast<const MentionsModel *>(index.model())->at(index.row());
    if (data.isHead())
        return {0, m_theme.px(m_theme.sizes().listRow)};
    QTextLayout layout;
    layOut(layout, data.mention);
    return {0, m_theme.px(HeadLine) + int(std::ceil(layout.boundingRect().height())) + m_theme.px(ReasonLine)
                   + 2 * m_theme.px(Padding)};
}

} // namespace partyline
