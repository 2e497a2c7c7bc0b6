// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/controldesk.h"

#include <QJsonDocument>

namespace partyline {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponse::StatusCode;

ControlDesk::ControlDesk(Action action)
    : m_action(std::move(action))
{
    const auto handler = [this](const QString &name, const QHttpServerRequest &request) {
        return answer(name, request);
    };
    m_door.http().route(u"/control/<arg>"_s, QHttpServerRequest::Method::Post, handler);
    m_door.http().route(u"/control/<arg>"_s, QHttpServerRequest::Method::Get, handler);
}

Result<Done> ControlDesk::listen(quint16 firstPort)
{
    return m_door.listenFrom(firstPort);
}

QString ControlDesk::url() const
{
    return u"http://127.0.0.1:%1/control"_s.arg(m_door.port());
}

QHttpServerResponse ControlDesk::answer(const QString &name, const QHttpServerRequest &request) const
{
    const auto refused = [](const QString &why, Status status) {
        return QHttpServerResponse(QJsonObject{{u"error"_s, why}}, status);
    };
    // No page in a browser on this machine may steer the server.
    for (const auto &[key, value] : request.headers()) {
        if (key.compare("origin", Qt::CaseInsensitive) == 0)
            return refused(u"not for web pages"_s, Status::Forbidden);
    }
    const QByteArray body = request.body().trimmed();
    const QJsonDocument document = body.isEmpty() ? QJsonDocument(QJsonObject()) : QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refused(u"the body must be a JSON object"_s, Status::BadRequest);
    const auto result = m_action(name, document.object());
    return result ? QHttpServerResponse(*result) : refused(result.error().text, Status::BadRequest);
}

} // namespace partyline
