// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedselection.h"

#include "core/itemjson.h"
#include "feed/feedmodel.h"
#include "feed/words.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// What stands between name and text in the selectable text; on the screen it is a gap.
constexpr QLatin1String Separator(": ");

} // namespace

void FeedSelection::start(FeedPlace place)
{
    m_anchor = place;
    m_cursor = place;
}

void FeedSelection::select(FeedPlace from, FeedPlace to)
{
    m_anchor = from;
    m_cursor = to;
}

std::pair<int, int> FeedSelection::within(qint64 seq) const
{
    const FeedPlace from = first();
    const FeedPlace to = last();
    if (isEmpty() || seq < from.seq || seq > to.seq)
        return {0, 0};
    return {seq == from.seq ? from.offset : 0, seq == to.seq ? to.offset : RowEnd};
}

QString FeedSelection::part(const FeedItem &item, const FeedReading &reading, int from, int to)
{
    const FeedText text = feedText(item, {}, reading);
    if (!isSpoken(item))
        return text.plain(from, std::min(to, RowEnd) - from);
    const QString name = withoutControls(item.author.name) + Separator;
    const int start = int(name.size());
    QString result = name.mid(from, std::max(0, std::min(to, start) - from));
    // All of the text means all: also what is too long to be shown.
    if (from <= start && to >= start + text.shown.size() && text.shown.size() > FeedText::LongestShown)
        return result + item.text;
    return result + text.plain(std::max(0, from - start), std::max(0, to - std::max(from, start)));
}

QString FeedSelection::said(const FeedItem &item, const FeedReading &reading)
{
    const FeedText text = feedText(item, {}, reading);
    const bool isCut = text.shown.size() > FeedText::LongestShown;
    return isCut ? item.text : text.plain(0, int(text.shown.size()));
}

QString FeedSelection::json(FeedItem item, const FeedReading &reading)
{
    if (item.isDeleted && !reading.showsDeleted)
        item.text = deletedText(item);
    return QString::fromUtf8(QJsonDocument(itemJson(item)).toJson(QJsonDocument::Compact));
}

QString FeedSelection::text(const FeedModel &model, const FeedReading &reading,
                            const std::function<bool(int)> &isShown) const
{
    if (isEmpty())
        return {};
    const FeedPlace from = first();
    const FeedPlace to = last();
    QStringList lines;
    for (int row = model.rowAtOrAfter(from.seq); row < model.rowCount() && model.at(row).seq <= to.seq; ++row) {
        if (isShown && !isShown(row))
            continue;
        const FeedItem &item = model.at(row);
        const auto [start, end] = within(item.seq);
        QString line = part(item, reading, start, end);
        if (from.seq != to.seq && start == 0)
            line = u'[' + clockText(shownTime(item)) + u"] "_s + line;
        lines.append(line);
    }
    return lines.join(u'\n');
}

int FeedSelection::offsetAt(const FeedRow &row, QPointF point)
{
    int best = 0;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (const FeedRow::Block &block : row.blocks) {
        if (block.start < 0)
            continue;
        for (int i = 0; i < block.layout->lineCount(); ++i) {
            const QTextLine line = block.layout->lineAt(i);
            const QRectF rect = line.naturalTextRect().translated(block.at);
            const qreal dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
            const qreal dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
            // The right line first, then the right end of it.
            const qreal distance = dy * 10'000 + dx;
            if (distance >= nearest)
                continue;
            nearest = distance;
            best = block.start + line.xToCursor(point.x() - block.at.x());
        }
    }
    return best;
}

std::pair<int, int> FeedSelection::wordAt(const FeedRow &row, const QString &name, int offset)
{
    const QString all = row.nameLength > 0 ? name + Separator + row.text.shown : row.text.shown;
    const auto isWord = [&all](int at) {
        return at >= 0 && at < all.size()
               && (all[at].isLetterOrNumber() || all[at].isMark() || all[at] == u'_' || all[at].isSurrogate());
    };
    int from = std::clamp(offset, 0, int(all.size()));
    int to = from;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    return {from, to};
}

} // namespace partyline
