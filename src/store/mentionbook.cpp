// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/mentionbook.h"

#include "core/itemjson.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;
/// Bytes of a hash: among some thousand lines no two are the same by chance.
constexpr int KeyBytes = 12;
/// The same line twice within it is the same event for two accounts, or told twice; later it is said again.
constexpr qint64 RepeatMs = 60'000;
/// As long as history keeps theirs.
constexpr int PracticeDays = 1;

/// plug.dj's ids alone are not unique (plugdj.md 7.9), and some lines have none.
QByteArray keyOf(const HistoryRoom &room, const FeedItem &item)
{
    const QString which = item.id.isEmpty() ? QString::number(item.time.toMSecsSinceEpoch()) : item.id;
    const QString who = item.author.id.isEmpty() ? item.author.name : item.author.id;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &part : {serviceToken(room.service), room.site, room.room, which, who, item.text}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().left(KeyBytes);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject jsonOf(const Mention &mention)
{
    const FeedItem &item = mention.item;
    QJsonObject json{{u"service"_s, serviceToken(mention.room.service)},
                     {u"site"_s, mention.room.site},
                     {u"room"_s, mention.room.room},
                     {u"name"_s, mention.roomName},
                     {u"kind"_s, kindToken(item.kind)},
                     {u"id"_s, item.id},
                     {u"seq"_s, item.seq},
                     {u"author"_s, item.author.name},
                     {u"authorId"_s, item.author.id},
                     {u"role"_s, roleToken(item.author.role)},
                     {u"text"_s, item.text},
                     {u"time"_s, timeText(item.time)},
                     {u"serverTime"_s, timeText(item.serverTime)},
                     {u"mention"_s, mention.isMention},
                     {u"read"_s, mention.isRead}};
    if (!mention.answered.isEmpty())
        json.insert(u"answered"_s, mention.answered);
    if (!mention.rule.isEmpty())
        json.insert(u"rule"_s, mention.rule);
    if (item.isBackfill)
        json.insert(u"backfill"_s, true);
    if (item.isDeleted) {
        json.insert(u"deleted"_s, true);
        json.insert(u"deletedBy"_s, item.deletedBy);
    }
    return json;
}

/// Nothing for an entry that makes no sense: the others are worth more than a refusal.
std::optional<Mention> mentionOf(const QJsonObject &json)
{
    const auto service = serviceFrom(json["service"_L1].toString());
    const auto kind = kindFrom(json["kind"_L1].toString());
    Mention mention;
    FeedItem &item = mention.item;
    item.time = timeOf(json["time"_L1]);
    if (!service || !kind || !item.time.isValid())
        return {};
    mention.room = {*service, json["site"_L1].toString(), json["room"_L1].toString()};
    mention.roomName = json["name"_L1].toString();
    mention.isMention = json["mention"_L1].toBool();
    mention.answered = json["answered"_L1].toString();
    mention.rule = json["rule"_L1].toString();
    mention.isRead = json["read"_L1].toBool();
    item.kind = *kind;
    item.service = *service;
    item.room = mention.room.room;
    item.id = json["id"_L1].toString();
    item.seq = json["seq"_L1].toInteger();
    item.author = {json["authorId"_L1].toString(), json["author"_L1].toString(), roleFrom(json["role"_L1].toString())};
    item.text = json["text"_L1].toString();
    item.serverTime = timeOf(json["serverTime"_L1]);
    item.isMention = mention.isMention;
    item.isBackfill = json["backfill"_L1].toBool();
    item.isDeleted = json["deleted"_L1].toBool();
    item.deletedBy = json["deletedBy"_L1].toString();
    return mention;
}

QJsonObject jsonOf(const QList<Mention> &mentions, const QList<QByteArray> &gone)
{
    QJsonArray all;
    for (const Mention &mention : mentions)
        all.append(jsonOf(mention));
    QJsonArray keys;
    for (const QByteArray &key : gone)
        keys.append(QString::fromLatin1(key.toBase64()));
    return {{u"version"_s, FormatVersion}, {u"mentions"_s, all}, {u"gone"_s, keys}};
}

bool isSame(const Person &person, const Person &other)
{
    return person.id.isEmpty() ? person.name == other.name : person.id == other.id;
}

} // namespace

MentionBook::MentionBook(const QString &file, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_file(file, LargestFile)
    , m_isOnDisk(!file.isEmpty())
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &MentionBook::write);
    if (m_isOnDisk)
        read();
}

MentionBook::~MentionBook()
{
    m_pool.waitForDone();
    if (m_timer.isActive() && isOnDisk())
        (void)m_file.write(jsonOf(m_mentions, m_gone)).isOk();
}

void MentionBook::read()
{
    const auto json = m_file.read();
    if (json && json->isEmpty())
        return;
    if (json && (*json)["version"_L1].toInt() == FormatVersion && (*json)["mentions"_L1].isArray())
        return take(*json);
    if (json && (*json)["version"_L1].toInt() > FormatVersion) {
        m_isLocked = true;
        m_trouble = tr("The mentions of earlier runs were written by a newer Partyline. New ones are kept until you "
                       "quit.");
        return;
    }
    if (!json && json.error().code == "unreadable"_L1) {
        m_isLocked = true;
        m_trouble = tr("The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.")
                        .arg(json.error().text);
        return;
    }
    const QString name = m_file.setAside();
    m_isLocked = name.isEmpty();
    m_trouble =
        m_isLocked
            ? tr("The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.").arg(m_file.path())
            : tr("The mentions of earlier runs were damaged. They were set aside as %1.").arg(name);
}

void MentionBook::take(const QJsonObject &json)
{
    for (const QJsonValue &one : json["mentions"_L1].toArray()) {
        if (auto mention = mentionOf(one.toObject())) {
            mention->id = ++m_lastId;
            m_mentions.append(*mention);
        }
    }
    for (const QJsonValue &key : json["gone"_L1].toArray())
        m_gone.append(QByteArray::fromBase64(key.toString().toLatin1()));
    rebuild();
    trim();
}

void MentionBook::rebuild()
{
    m_keys.clear();
    m_unread = 0;
    for (const Mention &mention : std::as_const(m_mentions)) {
        m_keys.insert(keyOf(mention.room, mention.item), mention.id);
        m_unread += !mention.isRead;
    }
}

int MentionBook::unreadIn(const HistoryRoom &room) const
{
    return int(std::ranges::count_if(
        m_mentions, [&room](const Mention &mention) { return !mention.isRead && mention.room == room; }));
}

std::optional<Mention> MentionBook::find(qint64 id) const
{
    const auto at = std::ranges::lower_bound(m_mentions, id, {}, &Mention::id);
    return at != m_mentions.end() && at->id == id ? std::optional(*at) : std::nullopt;
}

qint64 MentionBook::idOf(const HistoryRoom &room, const FeedItem &item) const
{
    return m_keys.isEmpty() ? 0 : m_keys.value(keyOf(room, item));
}

qint64 MentionBook::add(Mention mention)
{
    const QByteArray key = keyOf(mention.room, mention.item);
    if (mention.item.isBackfill && m_gone.contains(key))
        return 0;
    const auto known = find(m_keys.value(key));
    const bool isSaidAgain = known && !mention.item.isBackfill && !known->item.isBackfill
                             && known->item.time.msecsTo(mention.item.time) > RepeatMs;
    if (known && !isSaidAgain) {
        Mention &held = *std::ranges::lower_bound(m_mentions, known->id, {}, &Mention::id);
        held.isMention = held.isMention || mention.isMention;
        if (held.rule.isEmpty())
            held.rule = mention.rule;
        if (held.answered.isEmpty())
            held.answered = mention.answered;
        if (held != *known)
            tell();
        return 0;
    }
    mention.id = ++m_lastId;
    mention.item.payload = {};
    m_keys.insert(key, mention.id);
    m_unread += !mention.isRead;
    m_mentions.append(mention);
    trim();
    tell();
    return mention.id;
}

void MentionBook::setRead(const QList<qint64> &ids, bool isRead)
{
    bool isOther = false;
    for (const qint64 id : ids) {
        const auto at = std::ranges::lower_bound(m_mentions, id, {}, &Mention::id);
        if (at == m_mentions.end() || at->id != id || at->isRead == isRead)
            continue;
        at->isRead = isRead;
        m_unread += isRead ? -1 : 1;
        isOther = true;
    }
    if (isOther)
        tell();
}

void MentionBook::setAllRead()
{
    if (m_unread == 0)
        return;
    for (Mention &mention : m_mentions)
        mention.isRead = true;
    m_unread = 0;
    tell();
}

template <typename Condition>
bool MentionBook::removeIf(const Condition &condition)
{
    if (m_mentions.removeIf(condition) == 0)
        return false;
    rebuild();
    return true;
}

void MentionBook::remove(const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    const bool isOther = removeIf([this, &wanted](const Mention &mention) {
        const bool goes = wanted.contains(mention.id);
        if (goes)
            m_gone.append(keyOf(mention.room, mention.item));
        return goes;
    });
    if (m_gone.size() > MostGone)
        m_gone.remove(0, m_gone.size() - MostGone);
    if (isOther)
        tell();
}

void MentionBook::settle(const HistoryRoom &room, const FeedItem &item)
{
    const qint64 id = idOf(room, item);
    const auto at = std::ranges::lower_bound(m_mentions, id, {}, &Mention::id);
    if (id == 0 || at == m_mentions.end() || at->item.isDeleted == item.isDeleted)
        return;
    at->item.isDeleted = item.isDeleted;
    at->item.deletedBy = item.deletedBy;
    tell();
}

void MentionBook::nameRoom(const HistoryRoom &room, const QString &name)
{
    bool isOther = false;
    for (Mention &mention : m_mentions) {
        if (mention.room == room && mention.roomName != name && !name.isEmpty()) {
            mention.roomName = name;
            isOther = true;
        }
    }
    if (isOther)
        tell();
}

void MentionBook::forgetRoom(const HistoryRoom &room)
{
    if (removeIf([&room](const Mention &mention) { return mention.room == room; }))
        tell();
}

void MentionBook::forgetPerson(Service service, const Person &person)
{
    if (removeIf([service, &person](const Mention &mention) {
            return mention.room.service == service && isSame(person, mention.item.author);
        }))
        tell();
}

void MentionBook::retain(int days)
{
    m_days = days;
    const qsizetype before = m_mentions.size();
    trim();
    if (m_mentions.size() != before)
        tell();
}

void MentionBook::trim()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime oldest = m_days > 0 ? now.addDays(-m_days) : QDateTime();
    const QDateTime practice = now.addDays(-PracticeDays);
    removeIf([&](const Mention &mention) {
        return (oldest.isValid() && mention.item.time < oldest)
               || (mention.room.isPractice() && mention.item.time < practice);
    });
    if (const qsizetype more = m_mentions.size() - MostMentions; more > 0) {
        m_mentions.remove(0, more);
        rebuild();
    }
}

void MentionBook::tell()
{
    if (isOnDisk() && !m_timer.isActive())
        m_timer.start(); // not again with each change: a flood of them must not put the write off for ever
    emit changed();
}

void MentionBook::write()
{
    m_pool.start([this, file = m_file, mentions = m_mentions, gone = m_gone] {
        const auto written = file.write(jsonOf(mentions, gone));
        QMetaObject::invokeMethod(
            this, [this, written] { settleWrite(written); }, Qt::QueuedConnection);
    });
}

void MentionBook::settleWrite(const Result<Done> &written)
{
    const QString before =
        std::exchange(m_trouble, written ? QString() : tr("Mentions cannot be kept: %1").arg(written.error().text));
    if (!written && before.isEmpty()) // once for each trouble
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
}

} // namespace partyline
