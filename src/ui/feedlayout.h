// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/feedsettings.h"
#include "ui/feedrow.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <functional>

namespace partyline {

/// The columns of the feed for one width and theme, in real px from the start edge (visual.md 6).
struct FeedMetrics
{
    FeedMetrics(const Theme &theme, int viewWidth, Qt::LayoutDirection way, const FeedOptions &options = {});

    /// A length of the tokens at the room's zoom, in whole logical px; never 0 for more than 0.
    int px(qreal length) const;
    QFont text(Theme::Text kind, bool strong = false) const;
    QColor nameColour(Service service, const Person &person) const;

    /// `start` and `length` from the start edge, mirrored where the window is.
    QRectF rect(qreal start, qreal top, qreal length, qreal height) const;
    /// Takes a column for the name of each row's room from the end of the text.
    void reserveOrigin();
    /// Of an emote's code in its frame.
    qreal codeWidth(const QString &code) const;

    const Theme *theme = nullptr;
    int width = 0; ///< of the viewport
    Qt::LayoutDirection way = Qt::LeftToRight;
    FeedOptions::Density density = FeedOptions::Density::Normal;
    FeedOptions::Names names = FeedOptions::Names::ByPerson;
    qreal timeStart = 0, timeWidth = 0, badgeStart = 0, badgeWidth = 0, textStart = 0, textWidth = 0, stateStart = 0;
    qreal originStart = 0, originWidth = 0; ///< of the room's name; no width: it is not told
    qreal markIndent = 0; ///< of a line whose mark stands in the text column: where there is no badge column
    int padFirst = 0, padFollow = 0, padBottom = 0, padNotice = 0;
    int lineHeight = 0, emoteLineHeight = 0, emote = 0, emoteAlone = 0, aloneLineHeight = 0;
    QFont font, strong, caption, time, emoji;
    qreal ascent = 0, fontHeight = 0, emoteAdvance = 0, averageChar = 0;

private:
    void columns();

    qreal m_scale = 1;     ///< of lengths
    qreal m_fontScale = 1; ///< of the theme's fonts
};

/// Lays out rows of the feed. Knows no widget and keeps nothing.
class FeedLayout
{
    Q_DECLARE_TR_FUNCTIONS(partyline::FeedLayout)

public:
    /// Width by height of an emote's picture; 1 until it is known, 0 when it cannot be had.
    using Aspect = std::function<qreal(const QUrl &)>;

    /// What the user calls somebody; empty for most.
    using Nickname = std::function<QString(const Person &)>;

    /// The name of the room that a row comes from, where several share a feed.
    using Origin = std::function<QString(const FeedItem &)>;

    /// `nickname` and `origin` may be null.
    FeedLayout(const FeedMetrics &metrics, QString ownName, const FeedReading &reading, Aspect aspect,
               Nickname nickname = {}, Origin origin = {});

    FeedRow row(const FeedItem &item, const FeedRowContext &context) const;
    /// A guess without any layout, for rows that were never in view.
    int estimate(const FeedItem &item) const;

private:
    struct Line
    {
        qreal top = 0; ///< of the first line
        qreal end = 0; ///< of the last line, from the start edge
    };

    void spoken(const FeedItem &item, const FeedRowContext &context, FeedRow &row) const;
    void delivery(const FeedItem &item, const FeedRowContext &context, const Line &line, qreal &bottom,
                  FeedRow &row) const;
    /// "×14" behind the text, or below it where there is no room.
    void repeats(const FeedRowContext &context, bool isCut, Line &line, qreal &bottom, FeedRow &row) const;
    void folded(const FeedItem &item, FeedRow &row) const;
    /// Returns where it ends, from the start edge.
    qreal name(const FeedItem &item, qreal start, qreal top, FeedRow &row) const;
    void mark(const FeedItem &item, const QRectF &column, FeedRow &row) const;
    void monogram(const FeedItem &item, qreal top, FeedRow &row) const;
    std::unique_ptr<QTextLayout> nameLayout(const FeedItem &item, const QString &shown) const;
    void daySeparator(const FeedItem &item, FeedRow &row) const;
    void lastReadLine(const QDateTime &since, FeedRow &row) const;
    void originColumn(const FeedItem &item, qreal top, FeedRow &row) const;
    void timeColumn(const FeedItem &item, const FeedRowContext &context, qreal top, FeedRow &row) const;

    const FeedMetrics &m_metrics;
    const Theme &m_theme;
    const Colours &m_colours;
    QString m_ownName;
    FeedReading m_reading;
    Aspect m_aspect;
    Nickname m_nickname;
    Origin m_origin;
};

} // namespace partyline
