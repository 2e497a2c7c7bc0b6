// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplaneproofs.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <chrono>

namespace partyline {
class Faults;
} // namespace partyline

namespace partyline::practice {

class FloatplaneSessions;

/// The identity provider: discovery, device authorisation, tokens (floatplane.md 2.3.1), and the page where a person
/// enters the code and says yes or no.
class FloatplaneAuth
{
public:
    static const QString ClientId;
    static const QString RealmPath;

    FloatplaneAuth(FloatplaneSessions &sessions, const FloatplaneProofs &proofs, const Faults &faults)
        : m_sessions(sessions)
        , m_proofs(proofs)
        , m_faults(faults)
    {
    }

    /// `issuer` is the realm's address; whoever says yes on the page says it for this user.
    void configure(const QUrl &issuer, const QString &userId);
    HttpAnswer answer(const HttpCall &call);

    enum class Decision { Pending, Approved, Denied, Expired };
    /// Decides all codes that still wait, as the page would one; returns how many.
    int decideAll(Decision decision);

private:
    struct Grant
    {
        QString deviceCode;
        QString userCode;
        QString challenge; ///< PKCE, empty without
        QDateTime expires;
        QDateTime polled;
        Decision decision = Decision::Pending;
    };

    QUrl below(const QString &path) const;
    HttpAnswer discovery() const;
    HttpAnswer realm() const;
    HttpAnswer startDevice(const HttpCall &call);
    HttpAnswer token(const HttpCall &call);
    HttpAnswer deviceToken(const QUrlQuery &form, const QString &key);
    HttpAnswer refreshToken(const QUrlQuery &form, const QString &key);
    HttpAnswer withoutProof(FloatplaneProofs::Verdict verdict) const;
    HttpAnswer revoke(const HttpCall &call);
    HttpAnswer page(const HttpCall &call) const;
    HttpAnswer decide(const HttpCall &call);
    QString refusalOf(Grant &grant) const;
    std::chrono::seconds tokenLife() const;
    Grant *waitingFor(const QString &userCode);

    FloatplaneSessions &m_sessions;
    const FloatplaneProofs &m_proofs;
    const Faults &m_faults;
    QUrl m_issuer;
    QString m_userId;
    QList<Grant> m_grants;
};

} // namespace partyline::practice
