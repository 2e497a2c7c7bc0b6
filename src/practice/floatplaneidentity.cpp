// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplaneidentity.h"

#include "wire/floatplanerefusal.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

const FloatplaneUser *userOfSession(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                    const QString &session)
{
    return model.user(sessions.userOf(session));
}

const FloatplaneUser *userOfToken(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                  const QString &token)
{
    return model.user(sessions.userOfToken(token));
}

const FloatplaneUser *userOfAuthorization(const FloatplaneModel &model, const FloatplaneSessions &sessions,
                                          const QString &header)
{
    const QString scheme = header.section(u' ', 0, 0).toLower();
    if (scheme != "bearer"_L1 && scheme != "dpop"_L1)
        return nullptr;
    return userOfToken(model, sessions, header.section(u' ', 1).trimmed());
}

QJsonObject errorBody(const QString &name, const QString &message)
{
    floatplane::ErrorBody body;
    const QString id = freshId();
    body.id = id.mid(2, 4) + u'-' + id.mid(6, 4) + u'-' + id.mid(10, 4);
    body.errors.append(floatplane::ErrorBody::Entry{body.id, name, message, {}});
    body.message = message;
    return floatplane::serializeErrorBody(body);
}

QJsonObject notLoggedIn()
{
    return errorBody(u"notLoggedInError"_s, u"You must be logged-in to access this resource."_s);
}

QJsonObject notFound()
{
    return errorBody(u"notFoundError"_s, u"The resource was not found."_s);
}

} // namespace partyline::practice
