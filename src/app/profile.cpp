// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int NameDigits = 12; // of the folder's hash: enough that two profiles never meet in one keyring

QString folderIn(QStandardPaths::StandardLocation where)
{
    return QStandardPaths::writableLocation(where) + u"/partyline"_s;
}

} // namespace

Profile Profile::standard()
{
    return {u"default"_s, folderIn(QStandardPaths::GenericConfigLocation),
            folderIn(QStandardPaths::GenericDataLocation), folderIn(QStandardPaths::GenericCacheLocation)};
}

Profile Profile::at(const QString &folder)
{
    const QString root = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const QByteArray hash = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {QString::fromLatin1(hash.left(NameDigits)), root + u"/config"_s, root + u"/data"_s, root + u"/cache"_s};
}

QString Profile::settingsFile() const
{
    return config + u"/partyline.ini"_s;
}

QString Profile::dialogsFile() const
{
    return config + u"/QtProject.conf"_s;
}

QString Profile::historyFile() const
{
    return data + u"/history.sqlite"_s;
}

QString Profile::pictureFolder() const
{
    return cache + u"/pictures"_s;
}

QString Profile::peopleFile() const
{
    return data + u"/people.json"_s;
}

QString Profile::noticesFile() const
{
    return data + u"/notices.json"_s;
}

QString Profile::themesFolder() const
{
    return config + u"/themes"_s;
}

QString Profile::rulesFile() const
{
    return config + u"/rules.json"_s;
}

QString Profile::alertsFile() const
{
    return config + u"/alerts.json"_s;
}

QString Profile::mentionsFile() const
{
    return data + u"/mentions.json"_s;
}

QString Profile::layoutFile() const
{
    return data + u"/layout.json"_s;
}

QString Profile::draftsFile() const
{
    return data + u"/drafts.json"_s;
}

bool Profile::prepare() const
{
    bool isThere = true;
    for (const QString &folder : {config, data, cache}) {
        isThere = QDir().mkpath(folder) && isThere;
        QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner); // whatever is made in it, by us or by a library
    }
    // QSettings makes its file for all to read, and keeps the rights of one that is there.
    for (const QString &path : {settingsFile(), dialogsFile()}) {
        QFile file(path);
        if (file.open(QFile::WriteOnly | QFile::Append))
            file.setPermissions(OwnerOnly);
    }
    return isThere;
}

} // namespace partyline
