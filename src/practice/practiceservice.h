// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "practice/faults.h"
#include "practice/practiceserver.h"

#include <QJsonObject>

namespace partyline {

/// One thing that POST control/NAME can do, for --help.
struct ControlInfo
{
    QString name;      ///< "say"
    QString arguments; ///< the members of the JSON body: "as, text"
    QString help;      ///< one line
};

/// What PracticeServer asks of each of its two services. PlugDjService (practice/plugdjservice.h) and
/// FloatplaneService (practice/floatplaneservice.h) are made with (const PracticeServer::Options &, Faults &, QObject
/// *) and have two static functions more: `QList<FaultInfo> faults()` and `QList<ControlInfo> controls()`.
class PracticeService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens on the first free ports from `firstPort` on (0: the system picks); with `isExact`, on that port or not
    /// at all. Fails with Network. Called once.
    virtual Result<Done> listen(quint16 firstPort, bool isExact) = 0;
    /// The highest port in use, after listen(): the next service starts behind it.
    virtual quint16 lastPort() const = 0;

    virtual Endpoints endpoints() const = 0;
    /// This service's object in the announcement (design.md 7).
    virtual QJsonObject announcement() const = 0;

    /// True when this service has a control call of that name.
    virtual bool canControl(const QString &name) const = 0;
    /// Does it. Fails with Refused when the arguments make no sense, in words.
    virtual Result<QJsonObject> control(const QString &name, const QJsonObject &arguments) = 0;
};

} // namespace partyline
