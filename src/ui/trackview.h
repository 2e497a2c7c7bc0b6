// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

namespace partyline {

/// The track that plays: tile, title in two lines at most, author, DJ, and how far it is, repainted once a second
/// (visual.md 7). As a strip: one tile, two lines, and the progress along the lower edge.
class TrackView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrackView(QWidget *parent = nullptr);

    /// `theme` outlives the view.
    void setTheme(const Theme &theme);
    void setStrip(bool isStrip);
    /// `isOwn`: we play it ourselves.
    void setNowPlaying(const NowPlaying &now, bool isOwn = false);
    /// Places of so many buttons at the end of the title's and of the DJ's line; the views takes them.
    void setButtons(const QList<QWidget *> &upper, const QList<QWidget *> &lower);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::chrono::seconds elapsed() const;
    void tick();
    void describe();
    int tileSide() const;
    int djTop() const;
    void placeButtons();
    int placeRow(const QList<QWidget *> &buttons, int centre);
    QRect progressArea() const;
    QRect visual(const QRect &logical) const;
    Qt::Alignment atStart() const;
    void paintIdle(QPainter &painter, const QRect &tile, const QRect &text);
    void paintTitle(QPainter &painter, QRect text);
    void paintDj(QPainter &painter, int top);
    void paintProgress(QPainter &painter);

    const Theme *m_theme = nullptr;
    NowPlaying m_now;
    QTimer m_second;
    bool m_isStrip = false;
    bool m_isOwn = false;
    QList<QWidget *> m_upper;
    QList<QWidget *> m_lower;
    int m_upperSpace = 0; ///< px that the buttons take
    int m_lowerSpace = 0;
};

} // namespace partyline
