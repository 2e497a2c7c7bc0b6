// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedlayout.h"

namespace partyline {

/// Lays out the rows that are no lines of somebody: notices, tracks, polls, gaps. All stand in the same columns.
class FeedCards
{
    Q_DECLARE_TR_FUNCTIONS(partyline::FeedCards)

public:
    FeedCards(const FeedMetrics &metrics, const FeedLayout::Aspect &aspect);

    /// Adds the item below row.height, grows it, and returns the top of the first line, for the time beside it.
    qreal add(const FeedItem &item, FeedRow &row);

    /// Text of our own or of the service that has no links or emotes to find.
    static FeedText plainText(const QString &text);

private:
    qreal notice(const FeedItem &item, FeedRow &row);
    qreal gap(FeedRow &row);
    qreal advance(const FeedItem &item, const FeedItem::AdvancePayload &payload, FeedRow &row);
    qreal poll(const Poll &poll, FeedRow &row);
    qreal resultLine(const PlayedTrack &ended, qreal top, FeedRow &row);
    void trackCard(const NowPlaying &now, Service service, qreal top, FeedRow &row);
    void badge(const QString &icon, const QColor &colour, qreal top, qreal height, FeedRow &row);
    void card(const QRectF &rect, FeedRow &row);
    qreal label(const QString &text, const QFont &font, const QColor &colour, qreal start, qreal top, qreal most,
                qreal height, FeedRow &row);
    void icon(const QString &name, const QColor &colour, qreal start, qreal top, qreal height, FeedRow &row);

    const FeedMetrics &m_metrics;
    const Theme &m_theme;
    const Colours &m_colours;
    const FeedLayout::Aspect &m_aspect;
};

} // namespace partyline
