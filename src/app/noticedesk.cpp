// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/noticedesk.h"

#include "app/accountbook.h"
#include "app/alertdesk.h"
#include "app/roombook.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/floatplanelookout.h"
#include "ui/mainwindow.h"

#include <QJsonArray>

namespace partyline {

using namespace Qt::StringLiterals;
using Type = Notification::Type;

namespace {

constexpr auto KeyStart = "notice/"_L1;

QUrl webOnly(const QString &text)
{
    const QUrl url(text);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject noticeToJson(const Notification &notice)
{
    return {{u"id"_s, notice.id},
            {u"type"_s, int(notice.type)},
            {u"creator"_s, notice.creatorId},
            {u"channel"_s, notice.channelId},
            {u"content"_s, notice.contentId},
            {u"title"_s, notice.title},
            {u"message"_s, notice.message},
            {u"facts"_s, notice.facts},
            {u"target"_s, notice.target.toString(QUrl::FullyEncoded)},
            {u"picture"_s, notice.picture.toString(QUrl::FullyEncoded)},
            {u"time"_s, notice.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"seen"_s, notice.seen}};
}

Notification noticeFromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &key) { return object.value(key).toString().left(1'000); };
    Notification notice;
    notice.id = text(u"id"_s);
    const int type = object.value(u"type"_s).toInt();
    notice.type = type == int(Type::PostRelease)       ? Type::PostRelease
                  : type == int(Type::LivestreamStart) ? Type::LivestreamStart
                                                       : Type::Other;
    notice.creatorId = text(u"creator"_s);
    notice.channelId = text(u"channel"_s);
    notice.contentId = text(u"content"_s);
    notice.title = text(u"title"_s);
    notice.message = text(u"message"_s);
    notice.facts = text(u"facts"_s);
    notice.target = webOnly(object.value(u"target"_s).toString());
    notice.picture = webOnly(object.value(u"picture"_s).toString());
    notice.receivedAt = timeOf(object.value(u"time"_s));
    notice.seen = object.value(u"seen"_s).toBool();
    return notice;
}

} // namespace

QJsonObject noticesToJson(const FloatplaneNotices::Memory &memory)
{
    QJsonArray notices, muted;
    for (const Notification &notice : memory.all)
        notices.append(noticeToJson(notice));
    for (const MutedCreator &creator : memory.muted) {
        QJsonObject told{{u"id"_s, creator.id}, {u"name"_s, creator.name}};
        if (creator.until.isValid())
            told.insert(u"until"_s, creator.until.toUTC().toString(Qt::ISODateWithMs));
        muted.append(told);
    }
    return {{u"notices"_s, notices}, {u"heard"_s, QJsonArray::fromStringList(memory.heard)}, {u"muted"_s, muted}};
}

FloatplaneNotices::Memory noticesFromJson(const QJsonObject &object)
{
    FloatplaneNotices::Memory memory;
    const QJsonArray notices = object.value(u"notices"_s).toArray();
    for (const QJsonValue &value : notices) {
        Notification notice = noticeFromJson(value.toObject());
        if (!notice.id.isEmpty() && memory.all.size() < FloatplaneNotices::MostNotices)
            memory.all.append(std::move(notice));
    }
    const QJsonArray heard = object.value(u"heard"_s).toArray();
    for (const QJsonValue &value : heard) {
        if (value.isString() && memory.heard.size() < FloatplaneNotices::MostHeard)
            memory.heard.append(value.toString().left(1'000));
    }
    const QJsonArray muted = object.value(u"muted"_s).toArray();
    for (const QJsonValue &value : muted) {
        const QJsonObject told = value.toObject();
        const MutedCreator creator{told.value(u"id"_s).toString(), told.value(u"name"_s).toString().left(1'000),
                                   timeOf(told.value(u"until"_s))};
        // A time that cannot be read is over: better told than lost.
        const bool isDamaged = told.contains(u"until"_s) && !creator.until.isValid();
        if (!creator.id.isEmpty() && !isDamaged && memory.muted.size() < FloatplaneNotices::MostMuted)
            memory.muted.append(creator);
    }
    return memory;
}

NoticeDesk::NoticeDesk(Parts parts, const QString &file, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_book(file)
{
    connect(&m_book, &NoticeBook::failed, this, &NoticeDesk::failed);
    connect(&m_.alerts, &AlertDesk::clicked, this, &NoticeDesk::open);
    connect(&m_.accounts, &AccountBook::removing, this,
            [this](Account *account) { m_known.remove(qobject_cast<FloatplaneAccount *>(account)); });
}

void NoticeDesk::add(FloatplaneAccount &account)
{
    FloatplaneNotices &notices = account.notices();
    m_known.insert(&account, m_.accounts.idOf(account));
    notices.setPlaces([this, &account] { return placesOf(account); });
    if (!m_.accounts.isPractice(account)) {
        notices.restore(noticesFromJson(m_book.of(m_known.value(&account))));
        connect(&notices, &FloatplaneNotices::changed, this, [this, &account] { keep(account); });
    }
    connect(&notices, &FloatplaneNotices::arrived, this, [this, &account](const Notification &notice, bool isLookedAt) {
        if (!isLookedAt)
            tell(account, notice);
    });
    account.lookout().start();
}

void NoticeDesk::keep(const FloatplaneAccount &account)
{
    m_book.keep(m_known.value(const_cast<FloatplaneAccount *>(&account)), noticesToJson(account.notices().memory()));
}

/// The address that the site's own page would have (floatplane.md 7.9).
QStringList NoticeDesk::placesOf(const FloatplaneAccount &account) const
{
    QStringList places;
    for (const auto &room : m_.rooms.rooms()) {
        const auto *stream = qobject_cast<const FloatplaneController *>(room.get());
        if (!stream || &stream->account() != &account || !m_.window.isLookedAt(*stream))
            continue;
        const QUrl page = pageOf(stream->stream(), account.endpoints().site);
        if (!page.isEmpty())
            places.append(page.toString());
    }
    return places;
}

void NoticeDesk::tell(FloatplaneAccount &account, const Notification &notice)
{
    const bool isLive = notice.type == Type::LivestreamStart;
    const bool isPost = notice.type == Type::PostRelease;
    Alert alert;
    alert.kind = isLive ? Alert::Kind::Livestream : Alert::Kind::Site;
    alert.title = notice.title;
    alert.text = notice.message;
    if (alert.title.isEmpty())
        std::swap(alert.title, alert.text);
    if (alert.title.isEmpty())
        alert.title = isLive ? tr("A creator went live") : tr("A creator posted something");
    const AlertType type = isLive ? AlertType::Live : isPost ? AlertType::Post : AlertType::Site;
    m_.alerts.tell(alert, type, KeyStart + m_known.value(&account) + u'/' + notice.id);
}

void NoticeDesk::open(const QString &key)
{
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const QString start = KeyStart + it.value() + u'/';
        if (!key.startsWith(start))
            continue;
        const QString id = key.mid(start.size());
        const QList<Notification> all = it.key()->notices().all();
        for (const Notification &notice : all) {
            if (notice.id != id)
                continue;
            FloatplaneAccount *account = it.key();
            account->notices().markRead(id);
            emit opened(account, notice);
            return;
        }
    }
}

} // namespace partyline
