// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/supportbundle.h"

#include "app/redaction.h"

#include <QFile>
#include <QSettings>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString settingsText(const QString &path)
{
    if (!QFile::exists(path))
        return u"(none: all defaults)\n"_s;
    const QSettings settings(path, QSettings::IniFormat);
    QString text;
    QStringList keys = settings.allKeys();
    keys.sort();
    for (const QString &key : keys) {
        // Keys of rooms and accounts hold names themselves.
        const QString group = key.section(u'/', 0, 0);
        const bool isOwn = key.count(u'/') <= 1 && group.size() <= 24 && !group.contains(u'%');
        const QString line =
            isOwn ? u"%1 = %2\n"_s.arg(key, redactedSetting(key, settings.value(key)))
                  : u"%1/… = (%2 characters)\n"_s.arg(group.left(24)).arg(settings.value(key).toString().size());
        text += line;
    }
    return text;
}

} // namespace

QString SupportBundle::text() const
{
    QString all = u"Partyline support bundle\n\n== Versions ==\n"_s + versions;
    all += u"\n== Connections ==\n"_s + (connections.isEmpty() ? u"(none)\n"_s : connections);
    all += u"\n== Settings ==\n"_s + settingsText(settingsFile);
    all += u"\n== Log, the last %1 lines ==\n"_s.arg(log.size()) + log.join(u'\n') + u'\n';
    return redacted(all, home);
}

} // namespace partyline
