// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floodroom.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lines come as often as frames do; at low rates as often as lines do.
constexpr auto Frame = 16ms;
constexpr int Talkers = 40;
/// What a stall kept back comes no faster than this at once: a second of the fastest rate.
constexpr qint64 MostAtOnce = FloodRoom::FastestRate;

/// Short and long, several scripts, a link: what a feed has to lay out.
const std::array<QString, 6> &phrases()
{
    static const std::array<QString, 6> all{
        u"the bass arrives fashionably late and I respect that"_s,
        u"also hi everyone, long day"_s,
        u"not imagining it, look up https://harbourtapes.example/comet – the whole record was cut on a boat"_s,
        u"هذا اللحن يذكرني بالبحر"_s,
        u"same"_s,
        u"いい曲だね ✨ staying up for this"_s,
    };
    return all;
}

Person talker(qint64 number)
{
    const auto id = number * 7 % Talkers;
    return {QString::number(id), u"tester_%1"_s.arg(id), id % 13 == 0 ? Role::Moderator : Role::None};
}

} // namespace

NoAccount::NoAccount()
    : Account(Endpoints())
{
    setSelf({u"you"_s, u"you"_s, Role::None});
    setState(State::SignedIn);
}

FloodRoom::FloodRoom(QObject *parent)
    : RoomController(m_account, u"flood"_s, parent)
{
    setName(tr("Flood test"));
    setDescription(tr("A test room: its lines are made up on this computer."));
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FloodRoom::pour);
}

void FloodRoom::setRate(int rate)
{
    m_rate = std::clamp(rate, 0, FastestRate);
    restart();
}

void FloodRoom::restart()
{
    m_timer.stop();
    m_poured = 0;
    if (m_rate == 0 || state() != State::Live)
        return;
    m_since.start();
    m_timer.start(std::max<std::chrono::milliseconds>(Frame, 1'000ms / m_rate));
}

void FloodRoom::join()
{
    if (state() == State::Live)
        return;
    setConnection({State::Live, {}, {}, {}});
    tell(tr("This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you."));
    restart();
}

void FloodRoom::leave()
{
    setConnection({});
    restart();
}

void FloodRoom::pour()
{
    const qint64 due = m_since.elapsed() * m_rate / 1'000;
    QList<FeedItem> items;
    for (qint64 left = std::min(due - m_poured, MostAtOnce); left > 0; --left)
        items.append(nextLine());
    m_poured = due;
    publish(items);
}

FeedItem FloodRoom::nextLine()
{
    ++m_lines;
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.author = talker(m_lines);
    item.text = phrases()[size_t(m_lines) % phrases().size()];
    return item;
}

Result<QStringList> FloodRoom::plan(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("There is nothing to send."), u"empty"_s, {}};
    return QStringList{text};
}

Result<Done> FloodRoom::say(const QString &text)
{
    const auto planned = plan(text);
    if (!planned)
        return planned.error();
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.author = m_account.self();
    item.text = text;
    item.isOwn = true;
    item.delivery = FeedItem::Delivery::Sent;
    publish({item});
    return Done();
}

QList<RosterEntry> FloodRoom::roster() const
{
    QList<RosterEntry> entries;
    for (qint64 number = 0; number < Talkers; ++number) {
        RosterEntry entry;
        entry.person = talker(number);
        entries.append(entry);
    }
    return entries;
}

} // namespace partyline
