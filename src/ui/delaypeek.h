// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedmodel.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace partyline {

class DelayLine;
class FeedView;
class Theme;

/// What a delayed chat holds back, over the lower part of the feed. What is read there moves nothing below.
class DelayPeek final : public QFrame
{
    Q_OBJECT

public:
    using MakeFeed = std::function<FeedView *(FeedModel &)>;

    /// `line`, `theme` and `feedPlace`, a sibling that it covers in part, outlive it.
    DelayPeek(const DelayLine &line, const Theme &theme, const MakeFeed &makeFeed, QWidget &feedPlace);

    const FeedModel &model() const { return m_model; }

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void applyLooks();

    QWidget &m_feedPlace;
    const DelayLine &m_line;
    const Theme &m_theme;
    FeedModel m_model;
    QLabel *m_label;
    QTimer m_pace;
};

} // namespace partyline
