// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplaneproofs.h"

#include "practice/floatplanefaults.h"
#include "wire/dpop.h"

#include <QRandomGenerator>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

/// Seconds that a proof's time may be off (2.3.2).
constexpr qint64 Tolerance = 30;

} // namespace

FloatplaneProofs::FloatplaneProofs(const Faults &faults)
    : m_faults(faults)
    , m_nonce(QString::number(QRandomGenerator::system()->generate64(), 36))
{
}

bool FloatplaneProofs::areDemanded() const
{
    return m_faults.isOn(fault::Dpop);
}

bool FloatplaneProofs::areAnnounced() const
{
    return m_faults.argument(fault::Dpop) == "announced"_L1;
}

std::pair<QByteArray, QByteArray> FloatplaneProofs::nonceHeader() const
{
    return {"DPoP-Nonce", m_nonce.toLatin1()};
}

FloatplaneProofs::Judgement FloatplaneProofs::judge(const HttpCall &call, const QUrl &url, const QString &token) const
{
    if (call.dpop.isEmpty())
        return {Verdict::Missing, {}};
    const auto read = parseDpopProof(call.dpop);
    if (!read)
        return {Verdict::Wrong, {}};
    const DpopProof &proof = read->proof;
    const qint64 off = proof.issuedAt.secsTo(QDateTime::currentDateTimeUtc());
    const QString tokenHash = token.isEmpty() ? QString() : dpopTokenHash(Secret(token.toUtf8()));
    if (proof.method != call.method || proof.url != url || off > Tolerance || off < -Tolerance
        || proof.tokenHash != tokenHash)
        return {Verdict::Wrong, {}};
    if (m_faults.argument(fault::Dpop) == "nonce"_L1 && proof.nonce != m_nonce)
        return {Verdict::NonceWanted, {}};
    return {Verdict::Good, read->thumbprint};
}

} // namespace partyline::practice
