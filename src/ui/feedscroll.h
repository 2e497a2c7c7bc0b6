// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedheights.h"
#include "ui/feedlayout.h"

#include <QHash>
#include <QSet>
#include <QSize>

#include <memory>
#include <optional>

namespace partyline {

class FeedModel;

/// Which rows of a model are in view and where. The place is a row's sequence number and an offset into it, or the end;
/// so nothing that happens elsewhere moves what is being read. Only rows in view are laid out.
class FeedScroll
{
public:
    struct Placed
    {
        int row = 0;
        qint64 seq = 0;
        int y = 0; ///< of its top, in the viewport
        std::shared_ptr<const FeedRow> laid;

        int bottom() const { return y + laid->height; }
    };

    FeedScroll(const FeedModel &model, const Theme &theme, FeedLayout::Aspect aspect);

    void setView(QSize size, Qt::LayoutDirection way);
    void setOwnName(const QString &name);
    void setShowsDeleted(bool shows);
    void setShowsEmoji(bool shows);
    void setOptions(const FeedOptions &options);
    const FeedReading &reading() const { return m_reading; }
    /// Lines of hidden people stand folded in their place; else they take no room.
    void setShowsHidden(bool shows);
    void setRules(std::shared_ptr<const RuleMatcher> rules);
    const std::shared_ptr<const RuleMatcher> &rules() const { return m_reading.rules; }
    void setNicknames(FeedLayout::Nickname nickname);
    /// Every row names its room.
    void setOrigins(FeedLayout::Origin origin);
    const FeedLayout::Origin &origins() const { return m_origin; }
    bool isGone(int row) const;
    bool isFolded(int row) const;
    const QString &ownName() const { return m_ownName; }
    /// Colours or lengths are others: everything is laid out again.
    void restyle();

    // What the model reports, in its words.
    void appended(int first, int last);
    /// Older rows came in front. What is in view stays where it is.
    void prepended(int count);
    void removed(int first, int last);
    void changed(int first, int last);
    void reset();

    /// Rows with this picture are laid out again: its shape is known now.
    void forget(const QUrl &image);
    void setExpanded(qint64 seq, bool isExpanded = true);
    bool isExpanded(qint64 seq) const { return m_expanded.contains(seq); }
    /// "New since ..." stands above the row of `seq` or the next one that is shown; an invalid time takes it away.
    void setNewFrom(qint64 seq, const QDateTime &since);
    qint64 newFrom() const { return m_newSince.isValid() ? m_newFrom : NoRow; }

    /// Lays out what is in view for the present place and returns it from top to bottom.
    const QList<Placed> &place();
    const QList<Placed> &placed() const { return m_placed; }
    const Placed *at(int y) const;
    const Placed *of(qint64 seq) const;

    int layouts() const { return int(m_cache.size()); }
    bool isAtEnd() const { return !m_anchor; }
    void toEnd() { m_anchor.reset(); }
    /// While held, what is in view stays there even at the end; let go, it is the end again unless one scrolled.
    void setHeld(bool isHeld);
    bool isHeld() const { return m_isHeld; }
    /// A place that can be found again: the row at the top and how far it is scrolled out of view; none at the end.
    struct Place
    {
        qint64 seq = 0;
        int offset = 0;
    };
    std::optional<Place> readingPlace() const;
    void setReadingPlace(const Place &place);
    /// Down for more than 0.
    void scrollBy(int dy);
    /// To a value of the scroll bar.
    void scrollTo(qint64 value);
    /// As little as needed to see the whole row.
    void show(int row);
    /// The row comes to the middle of the view.
    void centre(int row);
    /// How far centre() would move, down for more than 0; a guess where nothing is laid out.
    qint64 distanceToCentre(int row) const;
    qint64 value() const;
    qint64 range() const;
    int lineHeight() const { return m_metrics.lineHeight; }

private:
    struct Anchor
    {
        qint64 seq = 0;
        int offset = 0; ///< of the viewport's top below the row's
        int height = 0; ///< of the row when this was so; 0: not known
    };

    const FeedRow &lay(int row);
    std::shared_ptr<const FeedRow> laid(int row);
    FeedRowContext contextOf(int row) const;
    FeedLayout layout() const;
    int estimate(const FeedLayout &guess, int row) const;
    const FeedItem *shownBefore(int row) const;
    void takeWidth();
    FeedMetrics metrics() const;
    void estimateAll();
    void placeFromEnd();
    bool placeFromAnchor();
    void trimCache();
    void updateProven();
    void hold();
    bool isFirstNew(int row) const;

    const FeedModel &m_model;
    const Theme &m_theme;
    FeedLayout::Aspect m_aspect;
    QString m_ownName;
    FeedReading m_reading;
    FeedOptions m_options;
    FeedLayout::Nickname m_nickname;
    FeedLayout::Origin m_origin;
    bool m_showsHidden = false;
    QSize m_size;
    Qt::LayoutDirection m_way = Qt::LeftToRight;
    FeedMetrics m_metrics;
    FeedHeights m_heights;
    QHash<qint64, std::shared_ptr<const FeedRow>> m_cache;
    QSet<qint64> m_expanded;
    QList<qint64> m_proven; ///< the last own lines that show their check
    std::optional<Anchor> m_anchor;
    QList<Placed> m_placed;
    bool m_isHeld = false;
    bool m_followsAfter = false; ///< held at the end, and not scrolled since
    qint64 m_newFrom = NoRow;
    QDateTime m_newSince;
};

} // namespace partyline
