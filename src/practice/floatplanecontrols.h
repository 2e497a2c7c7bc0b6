// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplaneauth.h"
#include "practice/floatplanechat.h"
#include "practice/floatplanelife.h"
#include "practice/floatplanesails.h"
#include "practice/floatplanesite.h"
#include "practice/practiceservice.h"

namespace partyline::practice {

/// What POST control/NAME can do to the practice Floatplane. Refusals are Error::Kind::Refused, in words.
class FloatplaneControls
{
public:
    struct Parts
    {
        FloatplaneModel &model;
        FloatplaneSessions &sessions;
        FloatplaneRooms &rooms;
        FloatplanePolls &polls;
        FloatplaneChat &chat;
        FloatplaneSite &site;
        FloatplaneSails &chatHost;
        FloatplaneSails &siteHost;
        FloatplaneAuth &auth;
        FloatplaneLife &life;
        Faults &faults;
    };

    explicit FloatplaneControls(Parts parts)
        : m_(parts)
    {
    }

    static QList<ControlInfo> list();

    void setSite(const QUrl &site) { m_siteUrl = site; }
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments);

private:
    using Action = Result<QJsonObject> (FloatplaneControls::*)(const QJsonObject &);
    struct Entry
    {
        ControlInfo info;
        Action action;
    };
    static const QList<Entry> &entries();

    Result<QJsonObject> say(const QJsonObject &arguments);
    Result<QJsonObject> burst(const QJsonObject &arguments);
    Result<QJsonObject> said(const QJsonObject &arguments);
    Result<QJsonObject> poll(const QJsonObject &arguments);
    Result<QJsonObject> closePoll(const QJsonObject &arguments);
    Result<QJsonObject> vote(const QJsonObject &arguments);
    Result<QJsonObject> notify(const QJsonObject &arguments);
    Result<QJsonObject> onAir(const QJsonObject &arguments);
    Result<QJsonObject> generation(const QJsonObject &arguments);
    Result<QJsonObject> drop(const QJsonObject &arguments);
    Result<QJsonObject> sockets(const QJsonObject &arguments);
    Result<QJsonObject> muteHeartbeat(const QJsonObject &arguments);
    Result<QJsonObject> resumeHeartbeat(const QJsonObject &arguments);
    Result<QJsonObject> expireSession(const QJsonObject &arguments);
    Result<QJsonObject> setPassword(const QJsonObject &arguments);
    Result<QJsonObject> session(const QJsonObject &arguments);
    Result<QJsonObject> maintenance(const QJsonObject &arguments);
    Result<QJsonObject> device(const QJsonObject &arguments);

    /// The user named by that member, made when there is none yet; the fallback when it is missing.
    Result<const FloatplaneUser *> userFor(const QJsonObject &arguments, const QString &key,
                                           const FloatplaneUser &fallback);
    Result<QString> streamFor(const QJsonObject &arguments) const;
    QString anyPoll(const QJsonObject &arguments) const;

    const Parts m_;
    QUrl m_siteUrl;
};

} // namespace partyline::practice
