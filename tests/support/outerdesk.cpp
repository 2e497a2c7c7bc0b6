// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/outerdesk.h"

#include "support/ownprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A busy machine may need this long to start or to end a program.
constexpr int Patience = 30'000;

constexpr char ManagerKeys[] = R"(<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>
<keybind key="A-F4"><action name="Close"/></keybind></keyboard></openbox_config>)";

void endProcess(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(Patience)) {
        process.kill();
        process.waitForFinished(Patience);
    }
}

} // namespace

OuterDesk::OuterDesk()
{
    // The X server chooses a free number and says it: suites may run side by side.
    m_screen.setProcessChannelMode(QProcess::SeparateChannels);
    m_screen.setStandardErrorFile(QProcess::nullDevice());
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1900x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    while (m_screen.state() != QProcess::NotRunning && !m_screen.canReadLine()) {
        if (!m_screen.waitForReadyRead(Patience))
            break;
    }
    m_display = QString::fromLatin1(m_screen.readLine()).trimmed();
    if (m_display.isEmpty()) {
        m_trouble = u"no X server: "_s + m_screen.errorString();
        return;
    }
    m_manager.setProcessEnvironment(environment());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    // Its usual keys would take some of ours: Alt+Shift+Down is one.
    const QString keys = m_folder.filePath(u"openbox.xml"_s);
    QFile file(keys);
    if (!file.open(QIODevice::WriteOnly) || file.write(ManagerKeys) < 0) {
        m_trouble = u"no keys for the window manager: "_s + file.errorString();
        return;
    }
    file.close();
    // It says when it is ready: a window that is there before gets no focus from it.
    m_manager.start(u"openbox"_s, {u"--sm-disable"_s, u"--config-file"_s, keys, u"--startup"_s, u"echo ready"_s});
    QByteArray said;
    while (!said.contains("ready") && m_manager.waitForReadyRead(Patience))
        said += m_manager.readAllStandardOutput();
    if (!said.contains("ready"))
        m_trouble = u"no window manager: "_s + m_manager.errorString();
}

OuterDesk::~OuterDesk()
{
    end();
    endProcess(m_manager);
    endProcess(m_screen);
}

QProcessEnvironment OuterDesk::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + m_display);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return environment;
}

bool OuterDesk::start(const QStringList &arguments)
{
    m_program.setProcessEnvironment(environment());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(ownProgram(u"partyline"_s), QStringList{u"--profile"_s, m_profile.path()} + arguments);
    return m_program.waitForStarted(Patience);
}

bool OuterDesk::keep(const QString &file, const QByteArray &contents)
{
    QFile kept(m_profile.filePath(file));
    return QDir().mkpath(QFileInfo(kept).path()) && kept.open(QIODevice::WriteOnly)
           && kept.write(contents) == contents.size();
}

bool OuterDesk::startOnceMore()
{
    return run(ownProgram(u"partyline"_s), {u"--profile"_s, m_profile.path()});
}

void OuterDesk::end()
{
    endProcess(m_program);
}

bool OuterDesk::run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(tool, arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

void OuterDesk::key(const QStringList &keys)
{
    if (!run(u"xdotool"_s, QStringList{u"key"_s, u"--clearmodifiers"_s, u"--delay"_s, u"20"_s} + keys))
        qWarning() << "xdotool could not press" << keys;
}

void OuterDesk::type(const QString &text)
{
    if (!run(u"xdotool"_s, {u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"20"_s, text}))
        qWarning() << "xdotool could not type";
}

void OuterDesk::enlarge()
{
    if (!run(u"xdotool"_s,
             {u"getactivewindow"_s, u"windowmove"_s, u"0"_s, u"0"_s, u"windowsize"_s, u"1880"_s, u"960"_s}))
        qWarning() << "xdotool found no active window";
}

void OuterDesk::takePicture(const QString &file)
{
    run(u"import"_s, {u"-window"_s, u"root"_s, file});
}
