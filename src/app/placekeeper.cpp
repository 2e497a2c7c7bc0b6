// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/placekeeper.h"

#include "feed/feedmodel.h"
#include "ui/feedview.h"
#include "ui/roompage.h"

#include <QScrollBar>

#include <utility>

namespace partyline {

PlaceKeeper::PlaceKeeper(RoomPage &page)
    : QObject(&page)
    , m_feed(page.findChild<FeedView *>())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_wanted.reset(); });
    if (!m_feed)
        return;
    connect(m_feed->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlaceKeeper::noteMoved);
    connect(m_feed, &FeedView::atEndChanged, this, &PlaceKeeper::noteMoved);
    const auto lookLater = [this] { QMetaObject::invokeMethod(this, &PlaceKeeper::look, Qt::QueuedConnection); };
    connect(&m_feed->model(), &FeedModel::rowsInserted, this, lookLater);
}

std::optional<LayoutPlace> PlaceKeeper::place() const
{
    if (m_wanted || !m_feed)
        return m_wanted;
    const auto place = m_feed->readingPlace();
    const int row = place ? m_feed->model().rowOf(place->seq) : -1;
    if (row < 0)
        return std::nullopt;
    const FeedModel &model = m_feed->model();
    const qint64 time = model.at(row).time.toMSecsSinceEpoch();
    int nth = 0;
    while (nth < row && model.at(row - nth - 1).time.toMSecsSinceEpoch() == time)
        ++nth;
    return LayoutPlace{time, place->offset, nth};
}

void PlaceKeeper::noteMoved()
{
    if (m_wanted)
        return;
    const auto now = place();
    if (now == m_last)
        return;
    m_last = now;
    emit changed();
}

void PlaceKeeper::goTo(const LayoutPlace &place)
{
    m_wanted = place;
    m_pages = 0;
    m_patience.start();
    look();
}

void PlaceKeeper::look()
{
    if (!m_wanted || !m_feed || m_feed->model().rowCount() == 0)
        return;
    const FeedModel &model = m_feed->model();
    if (model.at(0).time.toMSecsSinceEpoch() > m_wanted->time) {
        if (model.hasOlder() && m_pages++ < MostPages)
            m_feed->readOlder();
        else if (m_pages > 0)
            m_wanted.reset(); // forgotten, or too far back
        return;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).time.toMSecsSinceEpoch() < m_wanted->time)
            continue;
        // A burst stands in one millisecond.
        const int there = row + m_wanted->nth;
        const bool isThere =
            m_wanted->nth > 0 && there < model.rowCount() && model.at(there).time.toMSecsSinceEpoch() == m_wanted->time;
        m_feed->setReadingPlace({model.at(isThere ? there : row).seq, m_wanted->offset});
        m_last = std::exchange(m_wanted, std::nullopt);
        return;
    }
}

} // namespace partyline
