// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedlayout.h"

#include <QTextLayout>

namespace partyline {

/// Flows one text into the text column of a row: lines on the feed's own grid whatever the font's height, boxes for
/// emotes, hits for links. Used once for each block.
class FeedFlow
{
public:
    struct Options
    {
        QColor colour;
        qreal top = 0;       ///< of the first line, in the row
        qreal indent = 0;    ///< of the first line, from the start edge: the name stands there
        int selectFrom = -1; ///< where the text begins in the row's selectable text
        int mostLines = 0;   ///< 0: as many as it takes
        bool isStruckOut = false;
    };
    struct Result
    {
        qreal bottom = 0;
        int lines = 0; ///< that the whole text has
        bool isCut = false;
        bool isBelow = false; ///< it runs the other way, and one line beside the name did not hold it
        qreal endsAt = 0; ///< where the last shown line is free again, from the start edge
    };

    FeedFlow(const FeedMetrics &metrics, const FeedText &text, const FeedLayout::Aspect &aspect);

    /// Further formats over those of links and mentions: names in a notice.
    void format(int start, int length, const QColor &colour, bool isStrong);
    Result into(FeedRow &row, const Options &options);

private:
    void prepare(const Options &options);
    qreal lineHeight(const QTextLine &line) const;
    qreal emoteHeight() const;
    bool fitsBeside(const Options &options, qreal &natural);
    Result lines(const Options &options, qreal left, qreal firstLeft, qreal firstWidth, bool isNatural);
    void marks(FeedRow &row) const;
    QList<QRectF> rects(int start, int length) const;

    const FeedMetrics &m_metrics;
    const Colours &m_colours;
    const FeedText &m_text;
    const FeedLayout::Aspect &m_aspect;
    std::unique_ptr<QTextLayout> m_layout;
    QList<QTextLayout::FormatRange> m_formats;
    Qt::LayoutDirection m_textWay = Qt::LeftToRight;
};

} // namespace partyline
