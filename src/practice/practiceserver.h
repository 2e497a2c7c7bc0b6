// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace partyline {

/// The practice server: both services over their real wire protocols, on loopback only, with people who live in them.
/// Runs in the thread it is made in. Faithful to plugdj.md Appendix A and floatplane.md Appendix B.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0; ///< plug.dj's; the others take the next free ones. 0: all are picked by the system
        double plugDjRate =
            1.0; ///< how busy the people are; 1 is a pleasant room, 0 is silence (nobody says or plays anything)
        double floatplaneRate = 1.0;
        quint32 seed = 1;   ///< the same seed makes the same people and the same talk
        QStringList faults; ///< "name" or "name=argument"; faultHelp() lists them
        bool hasG1 = true;  ///< Floatplane chat generations served
        bool hasG2 = true;
        std::chrono::milliseconds plugDjHeartbeat{10'000};
        std::chrono::milliseconds plugDjAuthTimeout{5'000};
        std::chrono::milliseconds pingInterval{25'000}; ///< Engine.IO
        std::chrono::milliseconds pingTimeout{60'000};
    };

    explicit PracticeServer(Options options, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Fails with Network when a port is taken, with Refused for an unknown fault.
    Result<Done> listen();
    /// The JSON object of the contract (design.md 7): addresses, credentials and ids to use.
    QJsonObject announcement() const;
    Endpoints plugDjEndpoints() const;
    Endpoints floatplaneEndpoints() const;

    /// What POST control/NAME does, in process: say, burst, poll, close-poll, notify, drop, mute-heartbeat,
    /// resume-heartbeat, expire-session, take-over, maintenance, fault. `arguments` as in the control request's JSON
    /// body. "service" ("plugdj", "floatplane") picks one; without it both are meant where both can.
    Result<QJsonObject> control(const QString &name, const QJsonObject &arguments);

    /// One line a fault and one a control call, for --help.
    static QStringList faultHelp();
    static QStringList controlHelp();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace partyline
