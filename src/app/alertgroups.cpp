// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertgroups.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

AlertGroups::AlertGroups(Options options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_turns(options.burst)
{
    m_refilled.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlertGroups::pump);
}

QString AlertGroups::keyOf(const AlertNote &note)
{
    return note.place + u'/' + (note.isLine() ? u"lines"_s : alertToken(note.type));
}

void AlertGroups::add(const AlertNote &note)
{
    QString key = keyOf(note);
    if (!m_held.contains(key) && !takeTurn())
        key = Flood;
    Held &held = m_held[key];
    AlertGroup &group = held.group;
    group.key = key;
    group.last = note;
    group.places.insert(note.place);
    ++group.count;
    group.mentions += note.type == AlertType::Mention;
    held.isDue = true;
    pump();
}

bool AlertGroups::takeTurn()
{
    const qint64 refill = std::max<qint64>(1, m_options.refill.count());
    const qint64 back = m_refilled.elapsed() / refill;
    if (back > 0) {
        m_turns = int(std::min<qint64>(m_options.burst, m_turns + back));
        m_refilled.start();
    }
    if (m_turns == 0)
        return false;
    --m_turns;
    return true;
}

void AlertGroups::show(Held &held)
{
    held.isDue = false;
    held.shown.start();
    const AlertGroup group = held.group; // who hears it may forget it
    emit ready(group);
}

void AlertGroups::pump()
{
    const qint64 gap = m_options.gap.count();
    qint64 next = -1;
    QStringList due;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it) {
        if (!it->isDue)
            continue;
        const qint64 wait = it->shown.isValid() ? gap - it->shown.elapsed() : 0;
        if (wait <= 0)
            due.append(it.key());
        else
            next = next < 0 ? wait : std::min(next, wait);
    }
    if (next >= 0)
        m_timer.start(int(next) + 1);
    for (const QString &key : std::as_const(due)) {
        if (const auto held = m_held.find(key); held != m_held.end())
            show(*held);
    }
}

QStringList AlertGroups::seen(const QString &place)
{
    QStringList gone;
    m_held.removeIf([&](QHash<QString, Held>::iterator it) {
        AlertGroup &group = it->group;
        if (!group.places.remove(place) || !group.places.isEmpty())
            return false;
        gone.append(it.key());
        return true;
    });
    return gone;
}

void AlertGroups::forget(const QString &key)
{
    m_held.remove(key);
}

void AlertGroups::clear()
{
    m_held.clear();
    m_timer.stop();
}

} // namespace partyline
