// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

class QSqlDatabase;
class QSqlError;

/// The history's tables and how an older file becomes a newer one.
namespace partyline::historyschema {

/// PRAGMA user_version of a file that this program writes.
int currentVersion();
/// What was written by a Partyline since then can be read as it is.
int oldestReadable();

/// Fails with code "newer" when a newer program has written the file, before anything is set on it.
Result<Done> check(const QSqlDatabase &database);

/// Brings the file's tables to currentVersion(), one version after the other, each in a transaction of its own; of an
/// older file a copy is kept beside it. Fails with Error::Kind::Storage; code "newer" when a newer program has written
/// the file: it is left as it is then.
Result<Done> migrate(QSqlDatabase &database, int upTo = currentVersion());

/// What SQLite complained about, in words. Code "damaged" when the file is no database any more, "full" when the disk
/// is full, "busy" when another program holds it, else "storage".
Error errorOf(const QSqlError &error, const QString &file);

} // namespace partyline::historyschema
