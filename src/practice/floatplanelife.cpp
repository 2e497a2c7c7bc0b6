// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanelife.h"

#include "practice/floatplanemoderation.h"
#include "practice/floatplanenotices.h"
#include "practice/floatplanesite.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int AudienceSize = 24;
constexpr int Moderators = 2;
constexpr int EmotePercent = 35;
constexpr int CreatorPercent = 6;
constexpr int MainStreamPercent = 85;
constexpr int EarlyClosePercent = 25;
constexpr int PollSeconds = 60;
/// No timer is asked to fire more often; beyond it several lines are said at once.
constexpr std::chrono::milliseconds ShortestPause = 5ms;
constexpr std::chrono::milliseconds ChatPause = 1'800ms;

const QStringList &reminders()
{
    static const QStringList texts{
        u"Welcome & be kind"_s,
        u"The recording will be up tomorrow."_s,
        u"Slow down a little so that everybody can read along."_s,
    };
    return texts;
}

const QStringList &postTitles()
{
    static const QStringList titles{
        u"How the lantern got its hinge"_s,
        u"Workshop tour, part two"_s,
        u"Answers to last week's questions"_s,
    };
    return titles;
}

} // namespace

FloatplaneLife::FloatplaneLife(Parts parts, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_model(parts.model)
    , m_rooms(parts.rooms)
    , m_polls(parts.polls)
    , m_site(parts.site)
    , m_cast(seed)
{
    int moderators = Moderators;
    for (const auto &member : m_cast.people(AudienceSize)) {
        const auto kind = moderators-- > 0 ? FloatplaneUser::Kind::Moderator : FloatplaneUser::Kind::Viewer;
        m_model.addPerson(member.handle, kind);
        m_audience.append(m_model.userNamed(member.handle)->id);
    }
    for (const auto &creator : m_model.creators()) {
        if (creator.streamId.isEmpty())
            continue;
        m_rooms.settle(creator.streamId, creator.ownerId);
        for (const QString &id : std::as_const(m_audience))
            m_rooms.settle(creator.streamId, id);
    }
}

void FloatplaneLife::start(double rate, const QUrl &site)
{
    m_siteUrl = site;
    m_rate = rate;
    if (rate <= 0)
        return;
    repeat(m_chatTimer, 300ms, ChatPause, &FloatplaneLife::chat);
    repeat(m_voteTimer, 5s, 900ms, &FloatplaneLife::vote);
    repeat(m_pollTimer, 4s, 80s, &FloatplaneLife::runPoll);
    repeat(m_noticeTimer, 15s, 150s, &FloatplaneLife::announce);
    repeat(m_reminderTimer, 8s, 60s, &FloatplaneLife::remind);
    repeat(m_moderationTimer, 100s, 120s, &FloatplaneLife::moderate);
}

std::chrono::milliseconds FloatplaneLife::paced(std::chrono::milliseconds pause, int percent) const
{
    return std::chrono::milliseconds(qint64(double(pause.count()) * percent / 100 / m_rate));
}

void FloatplaneLife::repeat(QTimer &timer, std::chrono::milliseconds first, std::chrono::milliseconds pause,
                            void (FloatplaneLife::*act)())
{
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, [this, &timer, pause, act] {
        const auto next = paced(pause, 40 + m_cast.pick(120)); // people are not clocks
        const auto times = next >= ShortestPause ? 1 : ShortestPause / std::max(next, 1ms);
        for (auto i = times; i > 0; --i)
            (this->*act)();
        timer.start(std::max(next, ShortestPause));
    });
    timer.start(std::max(paced(first, 100), ShortestPause));
}

const FloatplaneUser &FloatplaneLife::someone()
{
    return *m_model.user(m_audience[m_cast.pick(int(m_audience.size()))]);
}

const FloatplaneCreator &FloatplaneLife::someStream()
{
    const auto &creators = m_model.creators();
    return m_cast.chance(MainStreamPercent) ? creators[0] : creators[1];
}

QString FloatplaneLife::nextLine()
{
    QString line = m_cast.livestreamLine(someone().username);
    if (!m_cast.chance(EmotePercent))
        return line;
    QStringList codes;
    for (const auto &emote : m_model.emotes()) {
        if (emote.isForAll)
            codes.append(emote.code);
    }
    return line + u" :"_s + codes[m_cast.pick(int(codes.size()))] + u':';
}

void FloatplaneLife::chat()
{
    const auto &creator = someStream();
    const auto &author = m_cast.chance(CreatorPercent) ? *m_model.user(creator.ownerId) : someone();
    if (!m_model.isBanned(author.id, creator.streamId))
        m_rooms.deliver(m_rooms.compose(author, creator.streamId, nextLine()));
}

void FloatplaneLife::vote()
{
    for (const auto &creator : m_model.creators()) {
        for (const auto &poll : m_polls.active(creator.id)) {
            // Some have voted already; then nobody does this time.
            const bool isNew = bool(m_polls.vote(poll.id, someone().id, m_cast.pick(int(poll.options.size()))));
            if (isNew)
                return;
        }
    }
}

void FloatplaneLife::runPoll()
{
    const auto &creator = m_model.announcedCreator();
    const auto active = m_polls.active(creator.id);
    if (!active.isEmpty()) {
        if (m_cast.chance(EarlyClosePercent)) {
            const auto closed = m_polls.close(active.constFirst().id);
            Q_ASSERT(closed.isOk());
        }
        return;
    }
    const auto idea = m_cast.poll();
    const auto opened = m_polls.open({creator.id, idea.title, idea.options, PollSeconds});
    Q_ASSERT(opened.isOk()); // the cast's polls keep the limits
}

void FloatplaneLife::announce()
{
    m_announcesPost = !m_announcesPost;
    if (!m_announcesPost) {
        stream();
        return;
    }
    const auto &creator = someStream();
    const auto notice = postNotice(creator, postTitles()[m_cast.pick(int(postTitles().size()))], m_siteUrl);
    m_site.notify(notice);
    m_site.notify(twinOf(notice));
    m_site.notify(menuUpdateOf(notice));
}

/// The second creator begins a stream, which is told, or ends one, which nobody is told; the first one never stops.
void FloatplaneLife::stream()
{
    const auto &creator = m_model.creators()[1];
    const bool isOn = !m_model.isOnAir(creator.id);
    m_model.setOnAir(creator.id, isOn);
    if (isOn)
        m_site.notify(livestreamNotice(creator, m_siteUrl));
}

void FloatplaneLife::remind()
{
    const QString text = reminders()[m_cast.pick(int(reminders().size()))];
    m_rooms.deliver(
        m_rooms.announce(m_model.announcedCreator().streamId, text, floatplane::Chatter::UserType::Transmission));
}

void FloatplaneLife::moderate()
{
    const auto &said = m_rooms.said();
    const auto isOfAudience = [this](const auto &line) { return m_audience.contains(line.userId); };
    const auto it = std::find_if(said.crbegin(), said.crend(), isOfAudience);
    if (it != said.crend())
        m_rooms.erase(it->stream, it->id);
}

} // namespace partyline::practice
