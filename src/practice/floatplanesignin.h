// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanehttp.h"
#include "practice/floatplanemodel.h"

#include <QUrl>

namespace partyline {
class Faults;
} // namespace partyline

namespace partyline::practice {

class FloatplaneSessions;

/// Signing in and out with user name, password and code (floatplane.md 2.3.3). `session` is the caller's, empty
/// without a good cookie; every success replaces it.
class FloatplaneSignIn
{
public:
    FloatplaneSignIn(const FloatplaneModel &model, FloatplaneSessions &sessions, const Faults &faults)
        : m_model(model)
        , m_sessions(sessions)
        , m_faults(faults)
    {
    }

    void setSite(const QUrl &site) { m_site = site; }
    HttpAnswer login(const HttpCall &call, const QString &session);
    HttpAnswer secondFactor(const HttpCall &call, const QString &session);
    HttpAnswer logout(const QString &session);

private:
    HttpAnswer replace(const QString &session, const QString &by, HttpAnswer answer);
    HttpAnswer signedIn(const QString &session, const FloatplaneUser &user);

    const FloatplaneModel &m_model;
    FloatplaneSessions &m_sessions;
    const Faults &m_faults;
    QUrl m_site;
};

} // namespace partyline::practice
