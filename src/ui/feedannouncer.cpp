// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedannouncer.h"

#include "feed/feedmodel.h"
#include "ui/feedview.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTimerEvent>

namespace partyline {

using namespace Qt::StringLiterals;

FeedAnnouncer::FeedAnnouncer(FeedView &view, std::chrono::milliseconds together)
    : QObject(&view)
    , m_view(view)
    , m_together(together)
{
}

bool FeedAnnouncer::isWanted(int row) const
{
    const FeedItem &item = m_view.model().at(row);
    const bool isOld = item.isBackfill || item.seq <= 0;
    if (item.isOwn || item.isHidden || isOld)
        return false;
    return m_spoken == FeedOptions::Spoken::All || (m_spoken == FeedOptions::Spoken::Mentions && item.isMention);
}

void FeedAnnouncer::rowsCame(int first, int last)
{
    if (!QAccessible::isActive() || !m_view.isVisible())
        return;
    for (int row = first; row <= last; ++row) {
        if (!isWanted(row))
            continue;
        ++m_count;
        m_mentions += m_view.model().at(row).isMention;
        if (m_count <= MostLines)
            m_lines.append(m_view.spokenRow(row));
    }
    if (!m_wait.isActive())
        m_wait.start(int(m_together.count()), this);
}

void FeedAnnouncer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wait.timerId())
        return;
    m_wait.stop();
    const QStringList lines = std::exchange(m_lines, {});
    const int count = std::exchange(m_count, 0);
    const int mentions = std::exchange(m_mentions, 0);
    if (const int rows = m_view.model().rowCount(); rows > 0) {
        // One event for the whole burst, at the row that is the last now.
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_view);
        if (QAccessibleInterface *newest = list ? list->child(rows - 1) : nullptr) {
            QAccessibleEvent created(newest, QAccessible::ObjectCreated);
            QAccessible::updateAccessibility(&created);
        }
    }
    if (count == 0)
        return;
    if (count <= MostLines)
        announce(m_view, lines.join(u'\n'));
    else
        announce(m_view, mentions > 0 ? FeedView::tr("%1 new, %2 for you").arg(count).arg(mentions)
                                      : FeedView::tr("%n new line(s)", nullptr, count));
}

void FeedAnnouncer::announce(QWidget &source, const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&source, words);
    QAccessible::updateAccessibility(&event);
#else
    // Qt 6.4 knows no announcements, but its own connection to the accessibility bus has a name, and the path of an
    // object there is its id.
    QDBusConnection bus(u"a11y"_s);
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&source);
    if (!bus.isConnected() || !object)
        return;
    constexpr int Polite = 1; // ATSPI_LIVE_POLITE
    const QString path = u"/org/a11y/atspi/accessible/"_s + QString::number(QAccessible::uniqueId(object));
    QDBusMessage signal = QDBusMessage::createSignal(path, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s);
    signal << QString() << Polite << 0 << QVariant::fromValue(QDBusVariant(words)) << QVariantMap();
    bus.send(signal);
#endif
}

} // namespace partyline
