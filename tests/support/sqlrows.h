// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace partyline {

/// The first column of what `sql` finds in that database file, asked past the program; "failed" when it cannot be
/// asked.
inline QStringList sqlRows(const QString &file, const QString &sql)
{
    const QString connection = QStringLiteral("oracle");
    QStringList found;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        if (!query.exec(sql))
            found.append(QStringLiteral("failed"));
        while (query.next())
            found.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(connection);
    return found;
}

} // namespace partyline
