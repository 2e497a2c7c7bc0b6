// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// An entry is a few lines; a larger file is not ours to read.
constexpr qint64 LargestEntry = 64 * 1024;

/// An argument in the Exec line: quoted, then escaped once more as every value of a desktop entry is.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
        if (c == u'%') // begins a field code otherwise
            text += c;
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

QString entry(const QStringList &command, bool on)
{
    QStringList exec;
    for (const QString &argument : command)
        exec.append(quoted(argument));
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Partyline\n"
           "Exec=%1\n"
           "Icon=partyline\n"
           "Terminal=false\n"
           "%2\n"_s.arg(exec.join(u' '), on ? u"X-GNOME-Autostart-enabled=true"_s : u"Hidden=true"_s);
}

/// Whether the entry `path` starts the program at log-in; nothing when there is no such entry.
std::optional<bool> says(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(LargestEntry)).split(u'\n');
    const auto has = [&lines](QLatin1StringView key, QLatin1StringView value) {
        return std::any_of(lines.begin(), lines.end(), [&](QStringView line) {
            const qsizetype at = line.indexOf(u'=');
            return at > 0 && line.left(at).trimmed() == key && line.mid(at + 1).trimmed() == value;
        });
    };
    return !has("Hidden"_L1, "true"_L1) && !has("X-GNOME-Autostart-enabled"_L1, "false"_L1);
}

} // namespace

Autostart::Autostart(QString folder, const QString &profile, QStringList command, QString forEverybody)
    : m_folder(std::move(folder))
    , m_file(m_folder + (profile == "default"_L1 ? u"/partyline.desktop"_s : u"/partyline-%1.desktop"_s.arg(profile)))
    , m_command(std::move(command))
    , m_forEverybody(profile == "default"_L1 ? std::move(forEverybody) : QString())
{
}

QString Autostart::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

QString Autostart::standardFileForEverybody()
{
    // The first folder is the user's own.
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation).mid(1)) {
        const QString file = folder + u"/autostart/partyline.desktop"_s;
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QStringList Autostart::standardCommand(const QString &profileFolder)
{
    // Inside of an AppImage the program itself stands in a folder that is gone at the next start.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image, u"--minimized"_s};
    if (!profileFolder.isEmpty())
        command << u"--profile"_s << QDir(profileFolder).absolutePath();
    return command;
}

bool Autostart::isOn() const
{
    return says(m_file).value_or(says(m_forEverybody).value_or(false));
}

Result<Done> Autostart::setOn(bool on) const
{
    const auto refused = [this](const QString &why) {
        return Error{Error::Kind::Storage,
                     tr("%1 cannot be changed: %2.").arg(QDir::toNativeSeparators(m_file), why),
                     u"autostart"_s,
                     {}};
    };
    if (!on && !says(m_forEverybody).value_or(false)) {
        QFile file(m_file);
        if (file.exists() && !file.remove())
            return refused(file.errorString());
        return Done{};
    }
    if (!QDir().mkpath(m_folder))
        return refused(tr("its folder cannot be made"));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.write(entry(m_command, on).toUtf8());
    if (!file.commit())
        return refused(file.errorString());
    return Done{};
}

} // namespace partyline
