// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

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

QString entry(const QStringList &command)
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
           "X-GNOME-Autostart-enabled=true\n"_s.arg(exec.join(u' '));
}

} // namespace

Autostart::Autostart(QString folder, const QString &profile, QStringList command)
    : m_folder(std::move(folder))
    , m_file(m_folder + (profile == "default"_L1 ? u"/partyline.desktop"_s : u"/partyline-%1.desktop"_s.arg(profile)))
    , m_command(std::move(command))
{
}

QString Autostart::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
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
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList lines = QString::fromUtf8(file.read(LargestEntry)).split(u'\n');
    const auto says = [&lines](QLatin1StringView key, QLatin1StringView value) {
        return std::any_of(lines.begin(), lines.end(), [&](QStringView line) {
            const qsizetype at = line.indexOf(u'=');
            return at > 0 && line.left(at).trimmed() == key && line.mid(at + 1).trimmed() == value;
        });
    };
    return !says("Hidden"_L1, "true"_L1) && !says("X-GNOME-Autostart-enabled"_L1, "false"_L1);
}

Result<Done> Autostart::setOn(bool on) const
{
    const auto refused = [this](const QString &why) {
        return Error{Error::Kind::Storage,
                     tr("%1 cannot be changed: %2.").arg(QDir::toNativeSeparators(m_file), why),
                     u"autostart"_s,
                     {}};
    };
    if (!on) {
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
    file.write(entry(m_command).toUtf8());
    if (!file.commit())
        return refused(file.errorString());
    return Done{};
}

} // namespace partyline
