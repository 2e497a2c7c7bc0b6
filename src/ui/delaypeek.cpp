// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/delaypeek.h"

#include "feed/delayline.h"
#include "ui/elidedlabel.h"
#include "ui/feedview.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of the feed's height; what is read above stays in view.
constexpr double Share = 0.6;
/// More that go at once and all are taken anew.
constexpr qsizetype MostRemovals = 50;
/// What comes and goes is shown in steps that an eye can follow.
constexpr auto Pace = 250ms;

} // namespace

DelayPeek::DelayPeek(const DelayLine &line, const Theme &theme, const MakeFeed &makeFeed, QWidget &feedPlace)
    : QFrame(feedPlace.parentWidget()) // not of the stack itself: a screen reader finds nothing there but its pages
    , m_feedPlace(feedPlace)
    , m_line(line)
    , m_theme(theme)
    , m_model(int(DelayLine::MostWaiting))
    , m_label(new ElidedLabel(this))
{
    setObjectName(u"delayPeek"_s);
    setAccessibleName(tr("Waiting lines"));
    hide();
    m_label->setTextFormat(Qt::PlainText);
    FeedView *view = makeFeed(m_model);
    view->setParent(this);
    view->setAccessibleName(tr("Waiting lines"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    column->addLayout(head);
    column->addWidget(view, 1);
    m_pace.setSingleShot(true);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &DelayPeek::refresh);
    connect(&line, &DelayLine::waitingChanged, this, [this] {
        if (isVisible() && !m_pace.isActive())
            m_pace.start();
    });
    connect(&theme, &Theme::changed, this, &DelayPeek::applyLooks);
    feedPlace.installEventFilter(this);
    applyLooks();
}

void DelayPeek::refresh()
{
    if (!isVisible())
        return;
    const QList<FeedItem> waiting = m_line.waiting();
    QSet<qint64> there;
    for (const FeedItem &item : waiting)
        there.insert(item.seq);
    QList<qint64> gone;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!there.contains(m_model.at(row).seq))
            gone.append(m_model.at(row).seq);
    }
    if (gone.size() > MostRemovals)
        m_model.clear();
    else
        m_model.remove(gone);
    m_model.change(waiting);
    m_model.append(waiting);
    m_label->setText(waiting.isEmpty() ? tr("Nothing waits.")
                                       : tr("Not shown yet: %n line(s)", nullptr, int(waiting.size())));
}

void DelayPeek::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
    raise();
    refresh();
}

void DelayPeek::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_model.clear();
    emit closed();
}

void DelayPeek::place()
{
    QRect area = m_feedPlace.geometry();
    area.setTop(area.bottom() + 1 - int(area.height() * Share));
    setGeometry(area);
}

bool DelayPeek::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isMoved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void DelayPeek::applyLooks()
{
    const int pad = m_theme.px(12);
    const int edge = m_theme.px(m_theme.sizes().tabMark);
    layout()->itemAt(0)->layout()->setContentsMargins(pad, m_theme.px(4), pad, m_theme.px(4));
    m_label->setFont(m_theme.font(Theme::Text::Small, true));
    layout()->setContentsMargins(0, edge, 0, 0);
    update();
}

void DelayPeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    painter.fillRect(rect(), colours.surface.raised);
    pixels::fill(painter, QRectF(0, 0, width(), m_theme.px(m_theme.sizes().tabMark)), colours.accent.text);
}

} // namespace partyline
