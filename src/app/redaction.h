// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace partyline {

/// The text without what would tell who wrote it or let somebody in: e-mail addresses, values of cookies, passwords,
/// tokens and keys, anything long enough to be a secret, the home folder and the user's name in paths. Rather too much
/// than too little.
QString redacted(QString text, const QString &home);

/// What a line of a settings file may tell: numbers, yes and no, single words of our own; all else only how long it is.
QString redactedSetting(const QString &key, const QVariant &value);

} // namespace partyline
