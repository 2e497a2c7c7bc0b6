// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemodel.h"
#include "practice/floatplanesessions.h"

#include <QJsonObject>

/// Who asks, and how the site says no (floatplane.md 2.1).
namespace partyline::practice {

/// The user of a session, of an access token, or of an Authorization header ("Bearer <token>", or "DPoP <token>"); null
/// for nobody.
const FloatplaneUser *userOfSession(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                    const QString &session);
const FloatplaneUser *userOfToken(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                  const QString &token);
const FloatplaneUser *userOfAuthorization(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                          const QString &header);

/// {"id":..., "errors":[{"id":...,"name":...,"message":...}],"message":...}
QJsonObject errorBody(const QString &name, const QString &message);
QJsonObject notLoggedIn();
QJsonObject notFound();

} // namespace partyline::practice
