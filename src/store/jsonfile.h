// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace partyline {

/// A small file of the user's own, for its owner only: written whole or not at all, and never thrown away when it
/// cannot be understood.
class JsonFile
{
public:
    /// Beyond `largest` bytes it is not ours.
    JsonFile(QString path, qint64 largest);

    const QString &path() const { return m_path; }
    /// An empty object when there is none. Error::Kind::Storage: "unreadable" when it is locked away, with the system's
    /// words, "damaged" when it holds something else.
    Result<QJsonObject> read() const;
    /// Error::Kind::Storage with the system's words; what was there before is still there then.
    Result<Done> write(const QJsonObject &json) const;
    /// Moves it to a name beside its place that is not taken yet, and tells that; empty when it cannot be moved.
    QString setAside() const;

private:
    const QString m_path;
    const qint64 m_largest;
};

} // namespace partyline
