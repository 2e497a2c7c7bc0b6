// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/jsonfile.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace partyline {

/// What outlives the program of the notifications of each account: the list, what was heard, who is muted. An object
/// for each account, whose contents are its owner's. Holds no secret.
class NoticeBook final : public QObject
{
    Q_OBJECT

public:
    /// Some hundred accounts at their fullest; a larger file is not ours.
    static constexpr qint64 LargestFile = 32LL * 1024 * 1024;

    /// Reads `file`; an empty name keeps everything in memory. A file that cannot be understood is set aside beside
    /// its place; trouble() tells.
    explicit NoticeBook(const QString &file, std::chrono::milliseconds delay = std::chrono::milliseconds(500),
                        QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~NoticeBook() override;

    QJsonObject of(const QString &account) const { return m_accounts.value(account).toObject(); }
    /// On disk a moment later; an empty object forgets the account.
    void keep(const QString &account, const QJsonObject &what);
    const QString &trouble() const { return m_trouble; }

signals:
    void failed(const partyline::Error &error);

private:
    void read();
    void write();

    const JsonFile m_file;
    const bool m_isOnDisk;
    QJsonObject m_accounts;
    QString m_trouble;
    QTimer m_timer;
    bool m_isLocked = false; ///< what lies there could not be set aside: it is never overwritten
};

} // namespace partyline
