// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "store/jsonfile.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace partyline {

/// The choices about alerts, on disk as soon as they change. Times that run out are taken back by themselves.
class AlertBook final : public QObject
{
    Q_OBJECT

public:
    /// Some hundred rooms with all they can have; a larger file is not ours.
    static constexpr qint64 LargestFile = 2LL * 1024 * 1024;

    /// Reads `file`; an empty name keeps everything in memory. A damaged file is set aside; trouble() tells.
    explicit AlertBook(const QString &file, QObject *parent = nullptr);

    const AlertOptions &options() const { return m_options; }
    void setOptions(const AlertOptions &options);
    /// The same, for a change to what is there now.
    void edit(const std::function<void(AlertOptions &)> &change);
    /// True once for each token, over all runs.
    bool isFirst(const QString &token);
    /// It may be said again.
    void forgetTold(const QString &token);

    /// What went wrong with the file, in words for the user; empty while all is well.
    const QString &trouble() const { return m_trouble; }

signals:
    void changed();
    void failed(const partyline::Error &error);

private:
    void read();
    void write();
    void wait();

    const JsonFile m_file;
    const bool m_isOnDisk;
    AlertOptions m_options;
    QTimer m_end;
    QString m_trouble;
    bool m_isLocked = false; ///< the file is not ours to replace
};

} // namespace partyline
