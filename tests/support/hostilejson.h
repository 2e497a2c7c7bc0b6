// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace partyline {

/// A good instance of a definition in a JSON schema (draft 07: type, properties, items, enum, const, $ref, format).
QJsonValue instanceOf(const QJsonObject &definition, const QJsonObject &definitions);

/// JSON texts that no server should put where something else is wanted: wrong types, numbers beyond bounds, endless and
/// deep things, invalid Unicode, markup, links that must not be followed, names that are paths.
QList<QByteArray> hostileValues();

/// The value once for each of its parts and each hostile value, with that in the part's place; and once without each
/// member of an object. Texts, because not all of it can be held by a QJsonValue.
QList<QByteArray> hostileVariants(const QJsonValue &good);

} // namespace partyline
