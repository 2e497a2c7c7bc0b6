// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/cast.h"
#include "practice/faults.h"
#include "practice/plugdjhub.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace partyline::djpractice {

/// Why a call was refused: what the answer's HTTP status, `status` and `data[0]` are (plugdj.md 1.8).
struct Refusal
{
    int http = 400;
    QJsonValue status = QStringLiteral("requestError");    ///< text, or the number of the odd cases
    QJsonValue detail = QJsonValue(QJsonValue::Undefined); ///< data[0]; Undefined: data is empty
};

/// Nothing: done.
using Outcome = std::optional<Refusal>;

Refusal refusal(int http, const QString &status, const QString &text = {});
/// 400 requestError "<field> is required".
Refusal fieldMissing(const QString &field);
/// 403 requestError: the rank is too low, or the target is protected.
Refusal rankTooLow();

/// What every part of the plug.dj side works with.
struct Backstage
{
    World &world;
    Sessions &sessions;
    Hub &hub;
    Faults &faults;
    Cast &cast;

    /// UTC.
    QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    /// As the wire shows that moment: the clock of the server may be wrong (fault plugdj-clock-skew).
    QDateTime shown(const QDateTime &moment) const;

    /// The name of an account, or "".
    QString nameOf(qint64 id) const;
    /// An account as others see it in that room; id 0 when there is no such account.
    plugdj::User userIn(const Room &room, qint64 id) const;
    /// The highest of room and site role: a site role counts like the same number of room role (5.3).
    int rankOf(const Room &room, qint64 id) const;
};

} // namespace partyline::djpractice
