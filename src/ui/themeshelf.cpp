// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/themeshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Settling = 150ms;
const auto Ending = u".json"_s;

Result<ThemeFile> readTheme(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, file.errorString(), {}, {}};
    return parseThemeFile(file.read(ThemeFile::LargestFile + 1));
}

} // namespace

ThemeShelf::ThemeShelf(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(Settling);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        read();
        emit changed();
    });
    const auto settle = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    if (!m_folder.isEmpty())
        read();
}

void ThemeShelf::read()
{
    m_entries.clear();
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({u'*' + Ending}, QDir::Files | QDir::Readable, QDir::Name);
    QStringList watched{m_folder};
    for (const QString &file : files.mid(0, MaxThemes)) {
        watched.append(folder.filePath(file));
        m_entries.append({file.chopped(Ending.size()), readTheme(folder.filePath(file))});
    }
    // A file that was replaced has to be watched anew; the folder's parent tells of a folder that comes.
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (!folder.exists())
        watched = {QFileInfo(m_folder).path()};
    watched.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!watched.isEmpty())
        m_watcher.addPaths(watched);
}

const ThemeShelf::Entry *ThemeShelf::find(const QString &file) const
{
    const auto found = std::ranges::find(m_entries, file, &Entry::file);
    return found == m_entries.cend() ? nullptr : &*found;
}

Result<QString> ThemeShelf::add(const QString &name, ThemeKind base, const Colours &colours)
{
    QString file = name;
    for (int number = 2; QFile::exists(m_folder + u'/' + file + Ending); ++number)
        file = name + u'-' + QString::number(number);
    QSaveFile out(m_folder + u'/' + file + Ending);
    const QByteArray json = writeThemeFile(file, base, colours);
    if (!QDir().mkpath(m_folder) || !out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.commit())
        return Error{Error::Kind::Storage, out.errorString(), {}, {}};
    read();
    emit changed();
    return file;
}

} // namespace partyline
