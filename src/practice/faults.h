// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace partyline {

/// One way in which a practice service can misbehave on demand.
struct FaultInfo
{
    Service service = Service::PlugDj;
    QString name;     ///< as in --fault and POST control/fault, unique over both services
    QString argument; ///< what may stand behind "=", for --help ("SECONDS"); empty: takes none
    QString help;     ///< one line
};

/// Which faults are on. One object for the whole server; the services ask it at the moment they act.
class Faults final : public QObject
{
    Q_OBJECT

public:
    explicit Faults(QList<FaultInfo> known, QObject *parent = nullptr);

    /// "name" or "name=argument" switches on, "name=off" off. Fails with Refused for an unknown name, an argument where
    /// none is taken, or one missing.
    Result<Done> set(const QString &spec);
    void clear(const QString &name);

    bool isOn(const QString &name) const { return m_on.contains(name); }
    /// The argument given, or `fallback` when the fault is off or has none.
    QString argument(const QString &name, const QString &fallback = {}) const;
    /// The argument as a number, or `fallback`.
    double number(const QString &name, double fallback) const;

    /// One line each, for --help: "plugdj-omit-h            plug.dj: ...".
    static QStringList help(const QList<FaultInfo> &known);

signals:
    void changed(const QString &name);

private:
    const QList<FaultInfo> m_known;
    QHash<QString, QString> m_on; ///< name to argument
};

} // namespace partyline
