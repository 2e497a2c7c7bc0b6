// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/feedsettings.h"

#include <QBasicTimer>
#include <QObject>
#include <QStringList>

#include <chrono>

class QWidget;

namespace partyline {

class FeedView;

/// Tells assistive software about new rows: that the list has grown, once for each burst, and what was said, as far
/// as the user wants it read out. Does nothing while nobody listens.
class FeedAnnouncer final : public QObject
{
    Q_OBJECT

public:
    /// Lines that come within this time are told together: somebody who listens cannot follow more.
    static constexpr std::chrono::milliseconds Together{400};
    /// More lines than this are only counted.
    static constexpr int MostLines = 5;

    /// The view owns it.
    explicit FeedAnnouncer(FeedView &view, std::chrono::milliseconds together = Together);

    void setSpoken(FeedOptions::Spoken spoken) { m_spoken = spoken; }
    /// New rows at the end.
    void rowsCame(int first, int last);

    /// Has `words` read out, whatever has the focus: through Qt where it can (from 6.8 on), else by the same signal of
    /// the accessibility bus (org.a11y.atspi.Event.Object, Announcement).
    static void announce(QWidget &source, const QString &words);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    bool isWanted(int row) const;

    FeedView &m_view;
    const std::chrono::milliseconds m_together;
    FeedOptions::Spoken m_spoken = FeedOptions::Spoken::Mentions;
    QBasicTimer m_wait;
    QStringList m_lines; ///< at most MostLines
    int m_count = 0;
    int m_mentions = 0;
};

} // namespace partyline
