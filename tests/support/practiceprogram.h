// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// A real partyline-practice in a process of its own, ended with the object.
class PracticeProgram
{
public:
    /// Starts it and waits for its announcement; isRunning() tells whether that came.
    explicit PracticeProgram(const QStringList &arguments = {});
    ~PracticeProgram();

    bool isRunning() const { return !m_announcement.isEmpty(); }
    /// announcement("plugdj", "room")
    QString announcement(const QString &service, const QString &key) const;
    /// What the sign-in dialog takes for a server: the site, and where its other parts stand.
    QString address(const QString &service) const;
    QString controlUrl() const;
    /// POST control/NAME with a JSON body; the answer's object, empty when it was refused.
    QJsonObject control(const QString &name, const QJsonObject &arguments);
    /// partyline-cli's arguments for the announced account of that service, without room or livestream.
    QStringList signInArguments(const QString &service);

private:
    QString secretFile(const QString &name, const QString &value);

    QProcess m_process;
    QJsonObject m_announcement;
};
