// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/dpop.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoordinateBytes = 32; ///< of a point on P-256, and of R and S
/// A proof is well below a kilobyte.
constexpr qsizetype LongestProof = 8 * 1024;

template <typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *held) const { Free(held); }
};
template <typename T, void (*Free)(T *)>
using Held = std::unique_ptr<T, Freed<T, Free>>;

using Context = Held<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Digest = Held<EVP_MD_CTX, EVP_MD_CTX_free>;
using Number = Held<BIGNUM, BN_free>;
using Parameters = Held<OSSL_PARAM, OSSL_PARAM_free>;
using ParameterBuild = Held<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Signature = Held<ECDSA_SIG, ECDSA_SIG_free>;
using Key = std::shared_ptr<EVP_PKEY>;

Key keyOf(EVP_PKEY *key)
{
    return key ? Key(key, EVP_PKEY_free) : Key();
}

QByteArray inBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray outOfBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(inBase64(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
}

Error noCryptography()
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("Dpop", "The key for this sign-in could not be used. Sign in again."),
            u"key"_s,
            {}};
}

Error noProof(const QString &what)
{
    return {Error::Kind::Protocol, u"no DPoP proof: "_s + what, u"dpop"_s, {}};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Big-endian, filled with zeros to a coordinate's size.
QByteArray bytesOf(const BIGNUM *number)
{
    QByteArray bytes(CoordinateBytes, '\0');
    return BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), CoordinateBytes) == CoordinateBytes
               ? bytes
               : QByteArray();
}

QByteArray coordinate(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const Number held(number);
    return bytesOf(held.get());
}

bool isOnP256(const EVP_PKEY *key)
{
    char group[32] = {}; // "prime256v1"
    size_t length = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1
           && QByteArrayView(group, qsizetype(length)) == SN_X9_62_prime256v1;
}

/// The public key of a JWK; null when it is none on P-256.
Key publicKey(const QJsonObject &jwk)
{
    const auto member = [&jwk](QLatin1StringView name) { return outOfBase64(jwk[name].toString().toLatin1()); };
    const QByteArray x = member("x"_L1);
    const QByteArray y = member("y"_L1);
    if (jwk["kty"_L1] != "EC"_L1 || jwk["crv"_L1] != "P-256"_L1 || x.size() != CoordinateBytes
        || y.size() != CoordinateBytes)
        return {};
    const QByteArray point = '\4' + x + y; // uncompressed
    const ParameterBuild build(OSSL_PARAM_BLD_new());
    if (!build || OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                            size_t(point.size()))
               != 1)
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(build.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return keyOf(key);
}

/// OpenSSL writes signatures as DER, JOSE wants the two numbers side by side.
QByteArray joseOf(const QByteArray &der)
{
    const unsigned char *at = bytesOf(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    if (!signature)
        return {};
    return bytesOf(ECDSA_SIG_get0_r(signature.get())) + bytesOf(ECDSA_SIG_get0_s(signature.get()));
}

QByteArray derOf(const QByteArray &jose)
{
    const Signature signature(ECDSA_SIG_new());
    Number r(BN_bin2bn(bytesOf(jose), CoordinateBytes, nullptr));
    Number s(BN_bin2bn(bytesOf(jose) + CoordinateBytes, CoordinateBytes, nullptr));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    r.release(); // the signature has both now
    s.release();
    unsigned char *written = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &written);
    if (length <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(written), length);
    OPENSSL_free(written);
    return der;
}

bool isSignedBy(EVP_PKEY *key, const QByteArray &text, const QByteArray &jose)
{
    const Digest digest(EVP_MD_CTX_new());
    const QByteArray der = jose.size() == 2 * CoordinateBytes ? derOf(jose) : QByteArray();
    return digest && !der.isEmpty() && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(digest.get(), bytesOf(der), size_t(der.size()), bytesOf(text), size_t(text.size())) == 1;
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString addressText(const QUrl &url)
{
    return QString::fromLatin1(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded());
}

} // namespace

Result<DpopKey> DpopKey::generate()
{
    DpopKey key;
    key.m_key = keyOf(EVP_EC_gen(SN_X9_62_prime256v1));
    if (key.isNull())
        return noCryptography();
    return key;
}

Result<DpopKey> DpopKey::restored(const Secret &kept)
{
    const Secret der(outOfBase64(kept.reveal()));
    const unsigned char *at = bytesOf(der.reveal());
    DpopKey key;
    if (!der.isEmpty())
        key.m_key = keyOf(d2i_PrivateKey(EVP_PKEY_EC, nullptr, &at, long(der.reveal().size())));
    if (key.isNull() || !isOnP256(key.m_key.get()))
        return noCryptography();
    return key;
}

Secret DpopKey::secret() const
{
    unsigned char *written = nullptr;
    const int length = m_key ? i2d_PrivateKey(m_key.get(), &written) : 0;
    if (length <= 0)
        return {};
    const Secret der(QByteArray(reinterpret_cast<const char *>(written), length));
    OPENSSL_clear_free(written, size_t(length));
    return Secret(inBase64(der.reveal()));
}

QJsonObject DpopKey::publicJwk() const
{
    if (!m_key)
        return {};
    const auto text = [this](const char *name) { return QString::fromLatin1(inBase64(coordinate(m_key.get(), name))); };
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, text(OSSL_PKEY_PARAM_EC_PUB_X)},
            {u"y"_s, text(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

Result<QByteArray> DpopKey::sign(const QByteArray &text) const
{
    const Digest digest(EVP_MD_CTX_new());
    size_t length = 0;
    if (!m_key || !digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &length, bytesOf(text), size_t(text.size())) != 1)
        return noCryptography();
    QByteArray der(qsizetype(length), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(der.data()), &length, bytesOf(text),
                       size_t(text.size()))
        != 1)
        return noCryptography();
    der.truncate(qsizetype(length));
    const QByteArray jose = joseOf(der);
    if (jose.size() != 2 * CoordinateBytes)
        return noCryptography();
    return jose;
}

QString dpopTokenHash(const Secret &token)
{
    return sha256(token.reveal());
}

QString jwkThumbprint(const QJsonObject &publicJwk)
{
    // QJsonObject sorts its members by name, which is the order that RFC 7638 wants.
    return sha256(jsonText({{u"crv"_s, publicJwk["crv"_L1]},
                            {u"kty"_s, publicJwk["kty"_L1]},
                            {u"x"_s, publicJwk["x"_L1]},
                            {u"y"_s, publicJwk["y"_L1]}}));
}

Result<QByteArray> serializeDpopProof(const DpopProof &proof, const DpopKey &key)
{
    const QJsonObject header{{u"typ"_s, u"dpop+jwt"_s}, {u"alg"_s, u"ES256"_s}, {u"jwk"_s, key.publicJwk()}};
    QJsonObject claims{{u"iat"_s, proof.issuedAt.toSecsSinceEpoch()},
                       {u"jti"_s, proof.id},
                       {u"htm"_s, QString::fromLatin1(proof.method)},
                       {u"htu"_s, addressText(proof.url)}};
    if (!proof.tokenHash.isEmpty())
        claims.insert(u"ath"_s, proof.tokenHash);
    if (!proof.nonce.isEmpty())
        claims.insert(u"nonce"_s, proof.nonce);
    const QByteArray text = inBase64(jsonText(header)) + '.' + inBase64(jsonText(claims));
    const auto signature = key.sign(text);
    if (!signature)
        return signature.error();
    return QByteArray(text + '.' + inBase64(*signature));
}

Result<SignedDpopProof> parseDpopProof(const QByteArray &header)
{
    const QByteArrayList parts = header.size() <= LongestProof ? header.split('.') : QByteArrayList();
    if (parts.size() != 3)
        return noProof(u"not three parts"_s);
    const auto object = [&parts](int part) { return QJsonDocument::fromJson(outOfBase64(parts[part])).object(); };
    const QJsonObject head = object(0);
    const QJsonObject jwk = head["jwk"_L1].toObject();
    const Key key = publicKey(jwk);
    if (head["typ"_L1] != "dpop+jwt"_L1 || head["alg"_L1] != "ES256"_L1 || !key || jwk.contains("d"_L1))
        return noProof(u"not ES256 with a public key"_s);
    if (!isSignedBy(key.get(), parts[0] + '.' + parts[1], outOfBase64(parts[2])))
        return noProof(u"the signature is wrong"_s);
    const QJsonObject claims = object(1);
    DpopProof proof;
    proof.method = claims["htm"_L1].toString().toLatin1();
    proof.url = QUrl(claims["htu"_L1].toString());
    proof.issuedAt = QDateTime::fromSecsSinceEpoch(claims["iat"_L1].toInteger(), Qt::UTC);
    proof.id = claims["jti"_L1].toString();
    proof.nonce = claims["nonce"_L1].toString();
    proof.tokenHash = claims["ath"_L1].toString();
    if (proof.method.isEmpty() || proof.url.isEmpty() || proof.id.isEmpty())
        return noProof(u"a claim is missing"_s);
    return SignedDpopProof{proof, jwkThumbprint(jwk)};
}

} // namespace partyline
