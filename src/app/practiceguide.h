// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"

#include <QJsonObject>

#include <memory>

namespace partyline {

class PracticeServer;

/// The practice server inside the program, and what a visitor needs to know to get in: the same that a person would
/// type into the sign-in dialog.
class PracticeGuide final : public QObject
{
    Q_OBJECT

public:
    /// One door: where, with what, and which room is behind it.
    struct Door
    {
        Endpoints endpoints;
        Credentials credentials;
        QString secondFactor;
        QString room;
    };

    explicit PracticeGuide(QObject *parent = nullptr);
    ~PracticeGuide() override;

    /// Starts the server, once.
    Result<Done> open();
    bool isOpen() const { return m_server != nullptr; }
    /// Both services', the DJ room first; empty before open().
    QList<Door> doors() const;

private:
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace partyline
