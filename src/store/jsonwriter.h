// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/jsonfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>

namespace partyline {

/// Brings what changes all the time to its file, off the calling thread and a moment after a change: whole or not at
/// all, and synced to the disk. Older states can be kept beside it as numbered copies, 1 the latest.
class JsonWriter final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// With the write itself this stays below the quarter of a second that a crash may take at most.
        std::chrono::milliseconds delay{100};
        int copies = 0;
        /// A copy is made before the first write of a run, and then not more often than this.
        std::chrono::milliseconds between{std::chrono::minutes(10)};
    };
    using Maker = std::function<QJsonObject()>;

    /// `make` tells what is to be written, on the calling thread.
    JsonWriter(JsonFile file, Options options, Maker make, QObject *parent = nullptr);
    /// Writes what is left.
    ~JsonWriter() override;

    const JsonFile &file() const { return m_file; }
    /// Something changed.
    void touch();
    /// Writes at once and waits for it.
    void flush();
    /// "/x/layout.3.json" of "/x/layout.json".
    static QString copyName(const QString &file, int number);

signals:
    void written();
    void failed(const partyline::Error &error);

private:
    void write();
    void sweep() const;

    const JsonFile m_file;
    const Options m_options;
    const Maker m_make;
    QTimer m_timer;
    QElapsedTimer m_copied;
    QThreadPool m_thread;
};

} // namespace partyline
