// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <thread>

namespace partyline {

/// Reads the desktop's font configuration (some fifty small files) on a thread of its own while Qt finds its plug-ins
/// and the display: the first text that is measured would read it otherwise, and everything would wait.
class FontHeadStart final
{
public:
    FontHeadStart();
    ~FontHeadStart();
    Q_DISABLE_COPY_MOVE(FontHeadStart)

    /// Before any font is used.
    void finish();

private:
    std::thread m_thread;
};

} // namespace partyline
