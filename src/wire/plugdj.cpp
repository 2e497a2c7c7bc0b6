// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdj.h"

#include "wire/json.h"
#include "wire/plugdjeventrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <unordered_map>
#include <vector>

namespace partyline::plugdj {

namespace events {

namespace {

constexpr std::array Groups{room, account, staff};

std::unordered_map<std::string_view, const Row *> byName()
{
    std::unordered_map<std::string_view, const Row *> found;
    for (const auto group : Groups) {
        for (const Row &row : group())
            found.emplace(row.name, &row);
    }
    return found;
}

/// By the place of its type in Event.
auto byType()
{
    std::array<std::vector<const Row *>, std::variant_size_v<Event>> found;
    for (const auto group : Groups) {
        for (const Row &row : group())
            found.at(row.type).push_back(&row);
    }
    return found;
}

} // namespace

const Row *find(std::string_view name)
{
    static const auto rows = byName();
    const auto it = rows.find(name);
    return it == rows.end() ? nullptr : it->second;
}

const Row *find(const Event &event)
{
    static const auto rows = byType();
    for (const Row *row : rows.at(event.index())) {
        if (!row->isNameOf || row->isNameOf(event))
            return row;
    }
    return nullptr;
}

} // namespace events

using namespace Qt::StringLiterals;

namespace {

events::Scope scopeOf(const Event &event)
{
    const events::Row *row = events::find(event);
    return row ? row->scope : events::Scope::Room;
}

QJsonObject toJson(const Envelope &envelope)
{
    QJsonObject object{{u"a"_s, actionOf(envelope.event)}};
    const events::Row *row = events::find(envelope.event);
    const QJsonValue p = row ? row->write(envelope.event) : events::fromRaw(std::get<Unknown>(envelope.event).payload);
    if (!p.isUndefined())
        object.insert(u"p"_s, p);
    if (envelope.hasSlug)
        object.insert(u"s"_s, envelope.slug);
    return object;
}

Error notACommand()
{
    return {Error::Kind::Protocol, u"not a command"_s, {}, {}};
}

} // namespace

QString actionOf(const Event &event)
{
    if (const auto *unknown = std::get_if<Unknown>(&event))
        return unknown->action;
    const std::string_view name = events::find(event)->name;
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool isPersonalOrSiteWide(const Event &event)
{
    return scopeOf(event) != events::Scope::Room;
}

bool isFor(const Envelope &envelope, const QString &room)
{
    if (scopeOf(envelope.event) == events::Scope::Connection)
        return true;
    if (!envelope.hasSlug)
        return isPersonalOrSiteWide(envelope.event);
    return envelope.slug == DashboardSlug || (!room.isEmpty() && envelope.slug == room);
}

QString serializeEvents(const QList<Envelope> &events)
{
    QJsonArray array;
    for (const Envelope &envelope : events)
        array.append(toJson(envelope));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString serializeCommand(const Command &command, std::chrono::sys_seconds now)
{
    const auto *auth = std::get_if<AuthCommand>(&command);
    const QString p = auth ? QString::fromUtf8(auth->token.reveal()) : std::get<ChatCommand>(command).text;
    const QJsonObject object{
        {u"a"_s, auth ? u"auth"_s : u"chat"_s}, {u"p"_s, p}, {u"t"_s, qint64(now.time_since_epoch().count())}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Command> parseCommand(QByteArrayView utf8)
{
    json::Document document;
    const auto root = document.parse(utf8);
    if (!root)
        return notACommand();
    std::string_view action, parameter;
    int64_t time = 0;
    const auto a = json::member(*root, "a"), p = json::member(*root, "p"), t = json::member(*root, "t");
    if (!a || !p || !t || a->get(action) || p->get(parameter) || t->get(time))
        return notACommand();
    const QByteArray value(parameter.data(), qsizetype(parameter.size()));
    if (action == "auth")
        return Command(AuthCommand{Secret(value)});
    if (action == "chat")
        return Command(ChatCommand{QString::fromUtf8(value)});
    return notACommand();
}

} // namespace partyline::plugdj
