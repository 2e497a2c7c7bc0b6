// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace partyline {

/// A real session manager (XSMP, libSM) in a process of its own, as a desktop's is. Made before QApplication: that is
/// when Qt asks the environment for one.
class SessionManager final
{
public:
    SessionManager();
    ~SessionManager();
    Q_DISABLE_COPY_MOVE(SessionManager)

    /// Who is registered is told to save, for the session ends.
    void endSession();
    /// What the manager has told since the last call: 'r' for a client that registered, 'd' for one that has saved.
    QByteArray told();

private:
    int m_orders = -1;
    int m_answers = -1;
    pid_t m_process = 0;
};

} // namespace partyline
