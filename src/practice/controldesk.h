// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "practice/frontdoor.h"

#include <QJsonObject>

#include <functional>

namespace partyline {

/// POST control/NAME with a JSON object as its body, and GET control/NAME for what only looks: answers with the result
/// as JSON, or with 400 and {"error": "..."}.
class ControlDesk final
{
public:
    using Action = std::function<Result<QJsonObject>(const QString &name, const QJsonObject &arguments)>;

    explicit ControlDesk(Action action);

    /// On the first free loopback port from `firstPort` on; 0: any.
    Result<Done> listen(quint16 firstPort);
    /// http://127.0.0.1:PORT/control
    QString url() const;

private:
    QHttpServerResponse answer(const QString &name, const QHttpServerRequest &request) const;

    Action m_action;
    FrontDoor m_door;
};

} // namespace partyline
