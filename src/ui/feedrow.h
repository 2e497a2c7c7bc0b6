// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rulematcher.h"
#include "feed/repeatfold.h"
#include "ui/feedtext.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <limits>
#include <memory>
#include <vector>

namespace partyline {

/// The sequence number of no row: rows of earlier runs have numbers below 0.
inline constexpr qint64 NoRow = std::numeric_limits<qint64>::min();

/// One row of the feed, laid out for one width: what to draw and what can be pointed at. Coordinates are the row's own.
struct FeedRow
{
    /// Laid-out text that can be selected, or not when `start` is -1.
    struct Block
    {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        int start = -1;          ///< where it begins in the row's selectable text
        bool clipsLines = false; ///< combining piles stay within their line
    };
    /// One line of plain text that never wraps: a card's words, a number, the time.
    struct Label
    {
        QString text;
        QFont font;
        QColor colour;
        QRectF rect;
        Qt::Alignment alignment = Qt::AlignLeading;
    };
    struct Shape
    {
        enum class Kind { Fill, Rounded, Frame, DashedFrame, DashedLine, Icon, Tile };
        Kind kind = Kind::Fill;
        QRectF rect;
        QColor colour; ///< a tile's comes from its hash
        qreal radius = 0;
        QString name = {}; ///< an icon's
        quint32 hash = 0;  ///< a tile's
    };
    struct EmoteBox
    {
        QRectF rect;
        QString code;
        QUrl image;
    };
    /// What a click or the pointer finds.
    struct Hit
    {
        enum class What { Author, Link, Retry, Edit, Discard, Expand, Repeats, Mention, Origin, Hint };
        What what = What::Hint;
        QRectF rect;
        QString target; ///< a name or an address
        QString tooltip = {};
    };

    int height = 0;
    QRectF band;   ///< the line itself, without what stands above it (day separator)
    QColor ground; ///< tint of the band; invalid: none
    QColor bar;    ///< at the start edge of the band; invalid: none
    Label time;    ///< drawn always or under pointer and caret
    bool showsTime = false;
    std::vector<Block> blocks;
    QList<Label> labels;
    QList<Shape> shapes;
    QList<EmoteBox> emotes;
    QList<Hit> hits;
    FeedText text;      ///< of the line; the selectable text is the author's name, ": " and this
    int nameLength = 0; ///< of the selectable text; 0 without an author in front
};

/// Where a row stands among its neighbours.
struct FeedRowContext
{
    bool isFollowUp = false;          ///< goes on where the same author stopped
    bool showsTime = true;            ///< the minute differs from the row before
    bool startsDay = false;           ///< a day separator stands above
    bool showsSent = false;           ///< one of the last own lines that are proven
    bool isExpanded = false;          ///< the user opened a long line
    bool isGone = false;              ///< of somebody hidden: takes no room
    bool isFolded = false;            ///< of somebody hidden: only that it is there
    QDateTime newSince = {};          ///< valid on the first row that was not there when the room was last looked at
    RepeatFold::Repeats repeats = {}; ///< that stand folded under it

    bool operator==(const FeedRowContext &) const = default;

    /// `before` may be null.
    static FeedRowContext between(const FeedItem *before, const FeedItem &item, int followMinutes);
};

/// How the text of lines is read.
struct FeedReading
{
    bool showsDeleted = false; ///< for moderators, who may see what was deleted
    bool showsEmoji = true;    ///< ":smile:" of a DJ room as what it stands for (plugdj.md 6.5)
    /// The user's rules; null for none. Another object after each change.
    std::shared_ptr<const RuleMatcher> rules = {};

    bool operator==(const FeedReading &) const = default;
};

/// True for the kinds that are lines of somebody: name, then text.
bool isSpoken(const FeedItem &item);
/// What stands in the text column; of a deleted line only that it was, unless those are shown.
FeedText feedText(const FeedItem &item, const QString &ownName, const FeedReading &reading);

} // namespace partyline
