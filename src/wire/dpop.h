// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <memory>

// OpenSSL's own name for it; its headers stay in the source file.
// NOLINTNEXTLINE(readability-identifier-naming)
struct evp_pkey_st;

/// Proof of possession (RFC 9449, floatplane.md 2.3.2): whoever shows a token also proves, for each request, that they
/// hold the key it was given out for. ES256 only. No clock, no I/O, but for OpenSSL's random numbers.
namespace partyline {

/// A key pair on P-256. Copies share it.
class DpopKey
{
public:
    DpopKey() = default;
    /// Storage when the system has no good random numbers, which nobody can mend here.
    static Result<DpopKey> generate();
    /// Of secret(); Storage when it is none.
    static Result<DpopKey> restored(const Secret &kept);

    bool isNull() const { return !m_key; }
    /// The private key, for the keyring: DER in base64url.
    Secret secret() const;
    /// {"kty":"EC","crv":"P-256","x":...,"y":...}
    QJsonObject publicJwk() const;
    /// ES256 as JOSE wants it: R and S, 64 bytes (RFC 7518, 3.4).
    Result<QByteArray> sign(const QByteArray &text) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

/// What one proof claims.
struct DpopProof
{
    QByteArray method;  ///< "htm", upper case
    QUrl url;           ///< "htu"; query and fragment do not count
    QDateTime issuedAt; ///< "iat", whole seconds of UTC
    QString id;         ///< "jti", never the same twice
    QString nonce;      ///< empty: the server gave none
    QString tokenHash;  ///< "ath", see dpopTokenHash(); empty: no token is shown

    bool operator==(const DpopProof &) const = default;
};

/// base64url(sha256(token))
QString dpopTokenHash(const Secret &token);
/// RFC 7638: what a bound token names its key by.
QString jwkThumbprint(const QJsonObject &publicJwk);

/// The compact JWS for the DPoP header.
Result<QByteArray> serializeDpopProof(const DpopProof &proof, const DpopKey &key);

struct SignedDpopProof
{
    DpopProof proof;
    QString thumbprint; ///< of the key that signed it
};
/// Protocol when it is no proof, or its signature is not that of the key inside.
Result<SignedDpopProof> parseDpopProof(const QByteArray &header);

} // namespace partyline
