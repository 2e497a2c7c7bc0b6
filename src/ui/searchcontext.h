// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedmodel.h"
#include "store/history.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partyline {

class EmoteStore;
class FeedView;

/// What stood around a line of history, as the room showed it; reads on in both directions.
class SearchContext final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it; `emotes` may be null.
    SearchContext(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);

    void show(const HistoryHit &hit);
    void clear();
    const FeedModel &model() const { return m_model; }
    FeedView &feed() const { return *m_feed; }

signals:
    void openWanted();

private:
    void put(const HistoryPage &page);
    void loadOlder();
    void loadNewer();

    History &m_history;
    const Theme &m_theme;
    FeedModel m_model;
    FeedView *m_feed;
    QLabel *m_name;
    QLabel *m_when;
    QPushButton *m_open;
    HistoryHit m_hit;
    int m_number = 0; ///< of the line that is shown, for answers that come late
    bool m_hasNewer = false;
};

} // namespace partyline
