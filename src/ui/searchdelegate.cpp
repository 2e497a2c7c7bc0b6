// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/searchdelegate.h"

#include "ui/feedtext.h"
#include "ui/fewlines.h"
#include "ui/rolemarks.h"
#include "ui/rowpainter.h"
#include "ui/searchmodel.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 3;
constexpr int Margin = 12; ///< at 100 %, as all lengths here
constexpr int Padding = 6; ///< above and below a row's words
constexpr int HeadLine = 20;
/// A line is shown from its beginning, unless what was looked for stands further in than this.
constexpr int LongestLead = 90;
constexpr int ShownLead = 30;

} // namespace

SearchDelegate::SearchDelegate(const Theme &theme, const QListView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_view(view)
{
}

int SearchDelegate::textWidth() const
{
    return std::max(1, m_view.viewport()->width() - 2 * m_theme.px(Margin));
}

void SearchDelegate::layOut(QTextLayout &layout, const HistoryHit &hit, int width) const
{
    QString text = onOneLine(hit.item.text); // as long as before: the marks count characters
    int cut = 0;
    if (!hit.marks.isEmpty() && hit.marks.constFirst().first > LongestLead) {
        cut = hit.marks.constFirst().first - ShownLead;
        while (cut > 0 && !text[cut].isSpace() && hit.marks.constFirst().first - cut < LongestLead)
            --cut;
        text = u"…"_s + text.mid(cut);
    }
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : hit.marks) {
        QTextLayout::FormatRange range;
        range.start = start - cut + (cut > 0 ? 1 : 0);
        range.length = length;
        range.format.setBackground(m_theme.colours().feed.findBg);
        if (range.start >= 0 && length > 0)
            formats.append(range);
    }
    layout.setFormats(formats);
    layOutFewLines(layout, text, m_theme.font(Theme::Text::Body), width, MostLines);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchRow &data = static_cast<const SearchModel *>(index.model())->at(index.row());
    RowPainter row(*painter, option, m_theme);
    const QColor dim = m_theme.colours().text.secondary;
    if (data.isDay) {
        row.ground(m_theme.colours().surface.baseAlt);
        row.skipStart(Margin);
        row.skipEnd(Margin);
        row.textAtEnd(QLocale().toString(data.count), dim, m_theme.font(Theme::Text::Caption));
        row.textAtStart(data.day, dim, m_theme.font(Theme::Text::Small, true));
        return;
    }
    row.ground();
    const HistoryHit &hit = data.hit;
    QStyleOptionViewItem head = option;
    head.rect.setTop(option.rect.top() + m_theme.px(Padding));
    head.rect.setHeight(m_theme.px(HeadLine));
    RowPainter words(*painter, head, m_theme);
    words.skipStart(Margin);
    words.skipEnd(Margin);
    const QFont small = m_theme.font(Theme::Text::Caption);
    words.textAtEnd(QLocale().toString(hit.item.time.toLocalTime().time(), QLocale::ShortFormat), dim, small);
    words.skipEnd(6);
    // Who said it comes first: a long room leaves them more than half.
    words.textAtEnd(QFontMetrics(small).elidedText(withoutControls(hit.roomName), Qt::ElideRight, textWidth() * 2 / 5),
                    dim, small);
    words.iconAtEnd(hit.room.isPractice()                 ? u"flask"_s
                    : hit.room.service == Service::PlugDj ? u"disc"_s
                                                          : u"broadcast"_s,
                    dim, 14);
    const RoleMark mark = roleMark(hit.item.author.role, m_theme.colours());
    if (!mark.icon.isEmpty()) {
        words.iconAtStart(mark.icon, mark.colour, m_theme.sizes().iconBadge, m_theme.sizes().feed.badge);
        words.skipStart(4);
    }
    words.textAtStart(withoutControls(hit.item.author.name), m_theme.names().of(hit.room.service, hit.item.author),
                      m_theme.font(Theme::Text::Body, true));
    QTextLayout layout;
    layOut(layout, hit, textWidth());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(m_theme.colours().text.primary);
    layout.draw(painter, QPointF(option.rect.left() + m_theme.px(Margin), head.rect.bottom() + 1));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SearchRow &data = static_cast<const SearchModel *>(index.model())->at(index.row());
    if (data.isDay)
        return {0, m_theme.px(m_theme.sizes().listRow)};
    QTextLayout layout;
    layOut(layout, data.hit, textWidth());
    return {0, m_theme.px(HeadLine) + int(std::ceil(layout.boundingRect().height())) + 2 * m_theme.px(Padding) + 1};
}

} // namespace partyline
