// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/practiceguide.h"

#include "practice/practiceserver.h"

namespace partyline {

using namespace Qt::StringLiterals;

PracticeGuide::PracticeGuide(QObject *parent)
    : QObject(parent)
{
}

PracticeGuide::~PracticeGuide() = default;

Result<Done> PracticeGuide::open()
{
    if (m_server)
        return Done{};
    auto server = std::make_unique<PracticeServer>(PracticeServer::Options());
    if (auto listening = server->listen(); !listening)
        return listening.error();
    m_server = std::move(server);
    return Done{};
}

QList<PracticeGuide::Door> PracticeGuide::doors() const
{
    if (!m_server)
        return {};
    const QJsonObject told = m_server->announcement();
    const QJsonObject dj = told.value("plugdj"_L1).toObject();
    const QJsonObject live = told.value("floatplane"_L1).toObject();
    const auto typed = [](const QJsonObject &door, QLatin1StringView user) {
        Credentials credentials;
        credentials.method = Credentials::Method::Password;
        credentials.user = door.value(user).toString();
        credentials.secret = Secret(door.value("password"_L1).toString().toUtf8());
        return credentials;
    };
    return {Door{m_server->plugDjEndpoints(), typed(dj, "email"_L1), {}, dj.value("room"_L1).toString()},
            Door{m_server->floatplaneEndpoints(), typed(live, "username"_L1),
                 live.value("code"_L1).toVariant().toString(), live.value("livestream"_L1).toString()}};
}

} // namespace partyline
