// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/insight.h"

#include <QImage>
#include <QWidget>

namespace partyline {

class Theme;

/// How many lines were said when: a column for each stretch of time. Pointer or arrow keys choose one; its value stands
/// in words above. Time goes from left to right in every language (visual.md 10).
class TimeChart final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives the chart.
    explicit TimeChart(const Theme &theme, QWidget *parent = nullptr);

    void setColumns(const QList<Insight::Column> &columns, InsightQuery::Unit unit);
    const QList<Insight::Column> &columns() const { return m_columns; }
    /// The chosen column; -1 for none.
    int current() const { return m_current; }
    /// "21:00 to 22:00: 214 lines"; the busiest one's while none is chosen.
    QString valueText() const;
    static QString spanText(const Insight::Column &column, InsightQuery::Unit unit);
    /// As it is shown, on the theme's ground, for a file or the clipboard.
    QImage picture(const QString &title, qreal ratio) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Frame
    {
        QRect plot;
        int top = 1; ///< lines at its upper edge
    };

    Frame frameFor(const QSize &size) const;
    void draw(QPainter &painter, const QSize &size) const;
    void drawScale(QPainter &painter, const Frame &frame) const;
    void drawColumns(QPainter &painter, const Frame &frame) const;
    void drawTimes(QPainter &painter, const Frame &frame) const;
    QRectF columnRect(const Frame &frame, qsizetype column) const;
    int columnAt(const QPoint &point) const;
    void choose(int column);

    const Theme &m_theme;
    QList<Insight::Column> m_columns;
    InsightQuery::Unit m_unit = InsightQuery::Unit::Hour;
    int m_most = 0;
    int m_current = -1;
};

} // namespace partyline
