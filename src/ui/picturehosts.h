// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"

#include <QHash>
#include <QSet>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

namespace partyline {

/// From where pictures may come: the hosts that a service's own messages may use, never loopback or a private address
/// unless the server itself is there (design.md 9).
class PictureHosts
{
public:
    void allowFor(const Endpoints &endpoints);
    void allow(const QString &host);
    bool isAllowed(const QUrl &image) const;
    /// Whom to trust there: the system's roots, and those that were named for a private server.
    QSslConfiguration trust(const QUrl &image) const;

private:
    void allowServer(const QUrl &url, const QString &caFile);

    QSet<QString> m_hosts;
    QHash<QString, QSslConfiguration> m_trust; ///< by host
    QSet<QString> m_servers; ///< on this computer, with their ports: another program's port is none of ours
};

} // namespace partyline
