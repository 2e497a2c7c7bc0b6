// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/dpopsession.h"

#include "core/steadytime.h"

#include <QUuid>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Servers refuse proofs whose time is further from theirs than about this (2.3.2).
constexpr std::chrono::seconds ClockTolerance{30};
/// One entry for each host: the provider and the site. More would be a server's mischief.
constexpr qsizetype MostNonces = 10;
/// Nonces are opaque and short; a longer one would not go back into a header.
constexpr qsizetype LongestNonce = 1'000;

QString placeOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

bool mentions(const AuthorizationHints &hints, const char *word)
{
    return hints.challenge.toLower().contains(word)
           || hints.error.contains(QLatin1StringView(word), Qt::CaseInsensitive)
           || hints.description.contains(QLatin1StringView(word), Qt::CaseInsensitive);
}

} // namespace

Result<Done> DpopSession::begin()
{
    if (isOn())
        return Done{};
    const auto key = DpopKey::generate();
    if (!key)
        return key.error();
    m_key = *key;
    return Done{};
}

void DpopSession::begin(const DpopKey &key)
{
    m_key = key;
}

void DpopSession::reset()
{
    *this = DpopSession();
}

Result<QByteArray> DpopSession::proof(const QByteArray &verb, const QUrl &url, const Secret &token) const
{
    DpopProof proof;
    proof.method = verb;
    proof.url = url;
    proof.issuedAt = steadyUtc().addSecs(m_ahead.count());
    proof.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    proof.nonce = m_nonces.value(placeOf(url));
    if (!token.isEmpty())
        proof.tokenHash = dpopTokenHash(token);
    return serializeDpopProof(proof, m_key);
}

bool DpopSession::learn(const AuthorizationHints &hints)
{
    bool isWorthATry = false;
    const QString place = placeOf(hints.url);
    const QString nonce = QString::fromLatin1(hints.nonce.trimmed());
    const bool isUsable = !nonce.isEmpty() && nonce.size() <= LongestNonce;
    if (isUsable && (m_nonces.contains(place) || m_nonces.size() < MostNonces)) {
        isWorthATry = m_nonces.value(place) != nonce && mentions(hints, "use_dpop_nonce");
        m_nonces.insert(place, nonce);
    }
    const bool isRefused = hints.status == 400 || hints.status == 401;
    if (isRefused && isOn() && mentions(hints, "dpop") && hints.serverDate.isValid()) {
        const std::chrono::seconds ahead(steadyUtc().secsTo(hints.serverDate));
        if (std::chrono::abs(ahead - m_ahead) > ClockTolerance) {
            m_ahead = ahead;
            isWorthATry = true;
        }
    }
    return isRefused && isOn() && isWorthATry;
}

bool DpopSession::isWanted(const AuthorizationHints &hints)
{
    return (hints.status == 400 || hints.status == 401) && mentions(hints, "dpop");
}

} // namespace partyline
