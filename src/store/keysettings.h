// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace partyline {

/// Keys that the user chose, by the id of what they do; in the same file as all other settings. What is not in here has
/// its usual keys.
class KeySettings final : public QObject
{
    Q_OBJECT

public:
    /// As QKeySequence::toString(PortableText); an empty list is no key at all.
    using Chosen = QMap<QString, QStringList>;

    /// More were not written by us.
    static constexpr qsizetype MaxChosen = 1'000;
    static constexpr qsizetype MaxKeys = 8; ///< of one action

    /// `backend` outlives it.
    explicit KeySettings(QSettings &backend, QObject *parent = nullptr);

    const Chosen &chosen() const { return m_chosen; }
    std::optional<QStringList> keysOf(const QString &id) const;
    void setKeys(const QString &id, const QStringList &keys);
    /// Back to the usual keys.
    void forget(const QString &id);
    /// All at once: what is not in `chosen` goes back to its usual keys.
    void setChosen(const Chosen &chosen);

signals:
    void changed(const QString &id);

private:
    QSettings &m_backend;
    Chosen m_chosen;
};

} // namespace partyline
