// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceserver.h"
#include "support/faultproxy.h"

#include <QDateTime>
#include <QProcessEnvironment>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace partyline {

/// Both services with marked secrets, home folders in which a program runs, and the search for what it left there. What
/// the services hand out on the way (cookies, tokens) is marked too.
class MarkedHouse
{
public:
    MarkedHouse();

    bool isReady() const { return m_isReady; }
    PracticeServer &server() { return m_server; }
    /// By way of lines that can be cut.
    const Endpoints &booth() const { return m_boothAt; }
    const Endpoints &stream() const { return m_streamAt; }
    QString boothRoom() const;
    QString livestream() const;
    void cutAll(FaultProxy::Cut how);
    /// All that the services answered since the last call of forgetCarried().
    const QByteArray &carried() const { return m_carried; }
    void forgetCarried();
    bool wasSaid(const QString &text, Service service);

    const QByteArray &password() const { return m_password; }
    const QByteArray &wrongPassword() const { return m_wrong; }
    /// The second factor of the livestream's accounts.
    const QByteArray &code() const { return m_code; }

    /// Below the folder that everything of the program is in.
    QString at(const QString &name) const { return m_root.filePath(name); }
    /// With home, XDG and temporary folders there, and everything logged.
    QProcessEnvironment environment() const;

    void mark(const QByteArray &secret);
    /// What a keyring's entry holds: the whole, and each text in it where it is JSON.
    void markKept(const QByteArray &entry);
    qsizetype marks() const { return m_marks.size(); }
    /// Arguments and environment, as far as they can be read.
    void lookAtProcess(qint64 pid);
    void look(const QByteArray &bytes, const QString &where);
    /// All that is in the house, and what came meanwhile where temporary files and cores fall.
    void lookAtFiles();
    /// "SECRET in PLACE".
    const QStringList &found() const { return m_found; }
    /// Where that text is, secret or not: shows that the search sees what is there.
    QStringList filesWith(const QByteArray &text) const;
    /// What others may read or enter of all that the program made.
    QStringList openToOthers() const;

private:
    void markCarried();
    template <typename Visit>
    void eachFile(Visit visit) const;

    const QDateTime m_begun = QDateTime::currentDateTime();
    QTemporaryDir m_root;
    PracticeServer m_server{PracticeServer::Options{}};
    std::unique_ptr<FaultProxy> m_boothLine, m_siteLine, m_chatLine;
    Endpoints m_boothAt, m_streamAt;
    QSet<QByteArray> m_marks;
    QStringList m_found;
    QByteArray m_carried;
    const QByteArray m_password, m_wrong, m_code;
    bool m_isReady = false;
};

} // namespace partyline
