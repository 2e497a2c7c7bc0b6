// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>

class QDebug;

namespace partyline {

/// A password, token or cookie. Logs as "(secret)"; every real use reads reveal(). Copies share one buffer, which is
/// overwritten when the last of them goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes themselves, UTF-8 where they are text.
    const QByteArray &reveal() const { return m_value; }

    bool operator==(const Secret &) const = default;

private:
    void wipe();

    QByteArray m_value;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Secret)
