// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A screen with a window manager of its own, and the real program on it, worked by real keys. Everything ends with it.
class OuterDesk
{
public:
    OuterDesk();
    ~OuterDesk();

    /// Empty when screen and window manager are there; otherwise why not.
    QString trouble() const { return m_trouble; }
    /// With a bare profile, which the next start finds again.
    bool start(const QStringList &arguments);
    /// What the next start finds in its profile.
    bool keep(const QString &file, const QByteArray &contents);
    /// A second start, which asks the first to come forward and ends.
    bool startOnceMore();
    /// Asks it to end and waits for that.
    void end();
    qint64 process() const { return m_program.processId(); }
    bool isRunning() const { return m_program.state() == QProcess::Running; }
    QString profile() const { return m_profile.path(); }

    /// As xdotool names them: "ctrl+shift+f", "Tab".
    void key(const QStringList &keys);
    void type(const QString &text);
    /// The active window fills the screen.
    void enlarge();
    /// Of the whole screen.
    void takePicture(const QString &file);

private:
    bool run(const QString &tool, const QStringList &arguments);
    QProcessEnvironment environment() const;

    QTemporaryDir m_profile, m_folder;
    QString m_display;
    QString m_trouble;
    QProcess m_screen, m_manager, m_program;
};
