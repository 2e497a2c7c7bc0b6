// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/requestauthorizer.h"
#include "wire/dpop.h"

#include <QHash>

#include <chrono>

namespace partyline {

/// One login's proofs of possession (RFC 9449, floatplane.md 2.3.2): its key, the nonces that servers gave, how far
/// their clocks are from ours. Without a key nothing is proven: most servers do not ask for it.
class DpopSession
{
public:
    bool isOn() const { return !m_key.isNull(); }
    /// From now on with a key of its own, kept until reset(). A no-op with one.
    Result<Done> begin();
    void begin(const DpopKey &key);
    void reset();
    const DpopKey &key() const { return m_key; }

    /// The DPoP header for one request; an empty `token` where none is shown.
    Result<QByteArray> proof(const QByteArray &verb, const QUrl &url, const Secret &token) const;

    /// Hears what a server says about proofs. True when a fresh one may do where this one was refused: the server gave
    /// a nonce that it wants to see, or our clock was wrong.
    bool learn(const AuthorizationHints &hints);
    /// The refusal asks for a proof.
    static bool isWanted(const AuthorizationHints &hints);

private:
    DpopKey m_key;
    QHash<QString, QString> m_nonces; ///< by scheme, host and port
    std::chrono::seconds m_ahead{0};  ///< the servers' clock, before ours
};

} // namespace partyline
