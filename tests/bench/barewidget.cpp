// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "barewidget.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QWindow>

namespace partyline::bench {

void showOnScreen(QWidget &window)
{
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

BareWidget::BareWidget(int start, int length, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_length(length)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

BareWidget::Line BareWidget::lay(const QString &text) const
{
    Line line{std::make_unique<QTextLayout>(text, font()), 0, 0};
    line.layout->beginLayout();
    qreal y = 0;
    for (QTextLine row = line.layout->createLine(); row.isValid(); row = line.layout->createLine()) {
        row.setLineWidth(m_length);
        row.setPosition({0, y});
        y += row.height();
    }
    line.layout->endLayout();
    line.height = qRound(y);
    return line;
}

void BareWidget::add(const QString &text)
{
    Line line = lay(text);
    scroll(0, -line.height);
    for (Line &undrawn : m_undrawn)
        undrawn.top -= line.height;
    line.top = height() - line.height;
    m_undrawn.push_back(std::move(line));
    // Of a burst only what is still to be seen is drawn.
    while (m_undrawn.front().top + m_undrawn.front().height <= 0)
        m_undrawn.pop_front();
}

void BareWidget::fill(const QStringList &texts)
{
    m_undrawn.clear();
    int y = height();
    for (auto text = texts.crbegin(); text != texts.crend() && y > 0; ++text) {
        Line line = lay(*text);
        y -= line.height;
        line.top = y;
        m_undrawn.push_front(std::move(line));
    }
    update();
}

void BareWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    painter.setPen(palette().color(QPalette::Text));
    for (const Line &line : m_undrawn)
        line.layout->draw(&painter, QPointF(m_start, line.top));
    m_undrawn.clear();
}

} // namespace partyline::bench
