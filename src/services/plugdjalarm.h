// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "services/plugdjpermissions.h"

#include <QCoroTask>
#include <QObject>

#include <functional>

namespace partyline {

class PlugDjAccount;

/// Calls the moderators of the whole site into the room ("/sos", plugdj.md 4.2): for the room's staff, and for real
/// trouble only, since misuse was punished. Whoever offers it asks twice.
class PlugDjAlarm final : public QObject
{
    Q_OBJECT

public:
    /// The account outlives it; `standing` is our place in the room now.
    PlugDjAlarm(PlugDjAccount &account, std::function<plugdj::Standing()> standing);

    /// Why we may not; empty when we may.
    QString refusal() const;
    bool isPending() const { return m_isPending; }
    void call(const QString &message);

signals:
    void called();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> send(QString message);

    PlugDjAccount &m_account;
    const std::function<plugdj::Standing()> m_standing;
    bool m_isPending = false;
};

} // namespace partyline
