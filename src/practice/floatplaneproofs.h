// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanehttp.h"

namespace partyline {
class Faults;
} // namespace partyline

namespace partyline::practice {

/// Judges proofs of possession as the provider and the site would (floatplane.md 2.3.2, RFC 9449): signature, method,
/// address, time, token and nonce.
class FloatplaneProofs
{
public:
    explicit FloatplaneProofs(const Faults &faults);

    enum class Verdict { Good, Missing, Wrong, NonceWanted };
    struct Judgement
    {
        Verdict verdict = Verdict::Missing;
        QString thumbprint; ///< of the key, when Good
    };
    /// `url` is what was called; `token` what was shown, or empty.
    Judgement judge(const HttpCall &call, const QUrl &url, const QString &token) const;

    /// Only bound tokens are given out and taken.
    bool areDemanded() const;
    /// The discovery document says so.
    bool areAnnounced() const;
    std::pair<QByteArray, QByteArray> nonceHeader() const;

private:
    const Faults &m_faults;
    const QString m_nonce;
};

} // namespace partyline::practice
