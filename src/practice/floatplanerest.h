// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanehttp.h"
#include "practice/floatplanemodel.h"
#include "practice/floatplanepolls.h"
#include "practice/floatplaneproofs.h"
#include "practice/floatplanesignin.h"

#include <QHash>

namespace partyline::practice {

class FloatplaneSessions;

/// The site's REST calls (floatplane.md 2.3.3 and 2.4), and the chat host's `/__getcookie`.
class FloatplaneRest
{
public:
    struct Parts
    {
        const FloatplaneModel &model;
        FloatplaneSessions &sessions;
        FloatplanePolls &polls;
        const FloatplaneProofs &proofs;
        const Faults &faults;
    };

    explicit FloatplaneRest(Parts parts);

    void setSite(const QUrl &site);
    HttpAnswer answerSite(const HttpCall &call);
    HttpAnswer answerChat(const HttpCall &call);

private:
    struct Visit
    {
        const HttpCall &call;
        QString session; ///< empty without a good cookie
        const FloatplaneUser *user;
        bool isByToken;
    };
    using Action = HttpAnswer (FloatplaneRest::*)(const Visit &);
    struct Route
    {
        Action action;
        bool needsUser;
    };

    std::optional<HttpAnswer> trouble() const;
    HttpAnswer dispatch(const HttpCall &call);
    std::optional<HttpAnswer> withoutProof(const HttpCall &call) const;

    HttpAnswer status(const Visit &visit);
    HttpAnswer self(const Visit &visit);
    HttpAnswer subscriptions(const Visit &visit);
    HttpAnswer creatorInfo(const Visit &visit);
    HttpAnswer creatorNamed(const Visit &visit);
    HttpAnswer creatorList(const Visit &visit);
    HttpAnswer delivery(const Visit &visit);
    HttpAnswer captcha(const Visit &visit);
    HttpAnswer login(const Visit &visit);
    HttpAnswer secondFactor(const Visit &visit);
    HttpAnswer logout(const Visit &visit);
    HttpAnswer vote(const Visit &visit);
    HttpAnswer createPoll(const Visit &visit);
    HttpAnswer closePoll(const Visit &visit);
    HttpAnswer banStatus(const Visit &visit);

    const FloatplaneModel &m_model;
    FloatplaneSessions &m_sessions;
    FloatplanePolls &m_polls;
    const Faults &m_faults;
    const FloatplaneProofs &m_proofs;
    FloatplaneSignIn m_signIn;
    QUrl m_site;
    QHash<std::pair<QByteArray, QString>, Route> m_routes;
};

} // namespace partyline::practice
