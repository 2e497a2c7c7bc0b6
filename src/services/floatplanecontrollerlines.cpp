// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// FloatplaneController: the two ways of a line into the feed, and how it is taken out again.
#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/floatplaneitems.h"
#include "wire/floatplanetext.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Nearly all that comes.
constexpr QByteArrayView ChatterEvent = "radioChatter";
/// Lines that there is room for at once when a burst begins.
constexpr qsizetype UsualBurst = 128;
/// Authors whose id is remembered by their name; a busy chat has some thousands.
constexpr qsizetype MaximumAuthors = 20'000;

} // namespace

void FloatplaneController::receive(const QString &name, const QByteArray &argument)
{
    auto event = floatplane::parseEvent(name, argument, m_scratch);
    if (!event) {
        qCWarning(lcFloatplane) << "dropped an event:" << event.error().code;
        return;
    }
    std::visit([this](auto &&held) { handle(std::move(held)); }, *std::move(event));
}

/// The hot path beside receive(), for lines of others. False for what wants a closer look.
bool FloatplaneController::take(QByteArrayView name, QByteArrayView argument)
{
    if (name != ChatterEvent)
        return false;
    const auto root = m_scratch.parse(argument);
    const auto chatter = root ? floatplane::viewChatter(*root) : std::nullopt;
    return chatter && takeUsual(*chatter);
}

/// Beside handle(Chatter).
bool FloatplaneController::takeUsual(const floatplane::ChatterView &chatter)
{
    if (!isOurStream(chatter.channel))
        return true;
    const FloatplaneLog::Key key = FloatplaneLog::keyOf(chatter.id);
    m_log.expect(key);
    m_talkers.setSelf(m_account.self());
    const FloatplaneTalkers::Talker *talker = m_talkers.find(chatter);
    if (!talker) {
        const Person person = FloatplaneTalkers::personOf(chatter);
        talker = &m_talkers.add(chatter, person, isSelf(person.id, person.name));
        if (!talker->isSelf)
            rememberAuthor(person);
    }
    if (talker->isSelf)
        return false; // it may prove one that we sent
    if (m_lines.isEmpty())
        m_lines.reserve(UsualBurst);
    // Where it stays: a row is too large to be carried about.
    FeedItem &item = m_lines.emplaceBack();
    floatplane::fillItem(item, chatter, talker->person, emotes(), m_texts);
    const bool saysNothing = item.text.isEmpty();
    if (saysNothing || !m_log.isNew(key)) {
        m_lines.removeLast();
        return !saysNothing;
    }
    // Seen from the bytes, where it costs nothing: an entity may stand for the mark.
    const bool mayMention =
        chatter.message.find('@') != std::string_view::npos || chatter.message.find('&') != std::string_view::npos;
    item.isMention = mayMention && floatplane::mentions(item.text, m_account.self().name);
    return true;
}

/// As streamOfChannel() says.
bool FloatplaneController::isOurStream(std::string_view channel) const
{
    constexpr std::string_view Prefix = "/live/";
    return (channel.starts_with(Prefix) ? channel.substr(Prefix.size()) : channel) == m_roomLetters;
}

bool FloatplaneController::isSelf(const QString &userId, const QString &userName) const
{
    const Person &self = m_account.self();
    return (!self.id.isEmpty() && userId == self.id)
           || (!self.name.isEmpty() && userName.size() == self.name.size()
               && userName.compare(self.name, Qt::CaseInsensitive) == 0);
}

void FloatplaneController::handle(floatplane::Chatter &&chatter)
{
    if (chatter.stream != room() || !m_log.isNew(chatter.id))
        return;
    const bool isOurs = isSelf(chatter.userId, chatter.userName);
    auto own = isOurs && !floatplane::isSystem(chatter.userType) ? m_outbox.claim(chatter) : std::nullopt;
    FeedItem item = floatplane::itemOf(std::move(chatter), emotes());
    rememberAuthor(item.author);
    if (item.kind == FeedItem::Kind::Chatter && isOurs) {
        if (own) {
            own->payload = item.payload;
            own->author = item.author;
            change(*own);
            return;
        }
        item.isOwn = true; // said on another device
        item.delivery = FeedItem::Delivery::Sent;
    }
    item.isMention = !item.isOwn && floatplane::mentions(item.text, m_account.self().name);
    m_lines.append(std::move(item));
}

/// Lines that came together are published together.
void FloatplaneController::publishLines()
{
    if (m_lines.isEmpty())
        return;
    // In a list of about that length, for it is kept for long.
    QList<FeedItem> lines = std::exchange(m_lines, {});
    if (lines.size() < lines.capacity() / 4 * 3)
        lines.squeeze();
    m_log.keep(publish(std::move(lines)));
}

void FloatplaneController::rememberAuthor(const Person &author)
{
    const auto known = m_heard.constFind(author.name);
    if (known != m_heard.cend() ? *known == author : m_heard.size() >= MaximumAuthors)
        return;
    m_heard.insert(author.name, author);
    m_authors.insert(author.name.toLower(), author);
}

void FloatplaneController::handle(const floatplane::ChatterDelete &deletion)
{
    publishLines(); // it may mean one of them
    const auto deleted = m_log.deleteLine(deletion.id);
    if (!deleted.isEmpty())
        emit itemsChanged(deleted);
}

void FloatplaneController::handle(const floatplane::ChatterDeleteRange &deletion)
{
    if (deletion.stream != room())
        return;
    publishLines();
    const auto deleted = m_log.deleteRange(deletion.userId, deletion.from, deletion.to);
    if (!deleted.isEmpty())
        emit itemsChanged(deleted);
}

} // namespace partyline
