// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/dpop.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

DpopProof someProof()
{
    return {"POST",
            QUrl(u"https://auth.example/realms/floatplane/protocol/openid-connect/token"_s),
            QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC),
            u"e1j3V_bKic8-LAEB"_s,
            {},
            {}};
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

QByteArray encoded(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class TestDpop : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack();
    void looksAsWritten();
    void hashesAsTheRfcDoes();
    void opensslAgrees();
    void keysAreKept();
    void brokenKeysAreRefused_data();
    void brokenKeysAreRefused();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
};

void TestDpop::goesThereAndBack()
{
    const auto key = DpopKey::generate();
    QVERIFY(key);
    DpopProof proof = someProof();
    proof.nonce = u"eyJ7S_zG.eyJH0-Z"_s;
    proof.tokenHash = dpopTokenHash(Secret("token"));
    for (int i = 0; i < 50; ++i) { // R and S have leading zeros now and then
        const auto header = serializeDpopProof(proof, *key);
        QVERIFY(header);
        const auto back = parseDpopProof(*header);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QCOMPARE(back->proof, proof);
        QCOMPARE(back->thumbprint, jwkThumbprint(key->publicJwk()));
        QCOMPARE(decoded(header->split('.')[2]).size(), 64);
    }
}

void TestDpop::looksAsWritten()
{
    const auto key = DpopKey::generate();
    DpopProof proof = someProof();
    proof.url.setQuery(u"a=b"_s);
    proof.url.setFragment(u"c"_s);
    const auto parts = serializeDpopProof(proof, *key)->split('.');
    const QJsonObject head = QJsonDocument::fromJson(decoded(parts[0])).object();
    QCOMPARE(head["typ"_L1].toString(), u"dpop+jwt"_s);
    QCOMPARE(head["alg"_L1].toString(), u"ES256"_s);
    QCOMPARE(head["jwk"_L1].toObject().keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s})); // nothing private
    const QByteArray claims = decoded(parts[1]);
    QVERIFY(!claims.contains("\\/")); // some servers compare the text (2.3.2)
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    QCOMPARE(object["htu"_L1].toString(), u"https://auth.example/realms/floatplane/protocol/openid-connect/token"_s);
    QCOMPARE(object["htm"_L1].toString(), u"POST"_s);
    QCOMPARE(object["iat"_L1].toInteger(), 1'790'000'000);
    QVERIFY(!object.contains("ath"_L1) && !object.contains("nonce"_L1));
}

/// The examples of RFC 9449 4.1 and 7.1: its public key, its access token.
void TestDpop::hashesAsTheRfcDoes()
{
    QCOMPARE(dpopTokenHash(Secret("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU")),
             u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s);
    const QJsonObject jwk{{u"kty"_s, u"EC"_s},
                          {u"crv"_s, u"P-256"_s},
                          {u"x"_s, u"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs"_s},
                          {u"y"_s, u"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA"_s}};
    QCOMPARE(jwkThumbprint(jwk), u"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_s);
    const auto proof = parseDpopProof(
        "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0Rsc"
        "EJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In1"
        "9.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwi"
        "aWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-"
        "FNyJK70nfbV37xRZT3Lg");
    QVERIFY2(proof, proof ? "" : qPrintable(proof.error().text));
    QCOMPARE(proof->proof.id, u"-BwC3ESc6acc2lTc"_s);
    QCOMPARE(proof->proof.method, "POST");
    QCOMPARE(proof->thumbprint, u"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_s);
}

/// A judge of its own: the openssl tool reads the kept key and says which public key belongs to it.
void TestDpop::opensslAgrees()
{
    const auto key = DpopKey::generate();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"key.der"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(decoded(key->secret().reveal()));
    file.close();
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"ec"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file.fileName(), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QVERIFY(openssl.waitForFinished());
    const QByteArray told = openssl.readAllStandardOutput();
    const QJsonObject jwk = key->publicJwk();
    const QByteArray point = decoded(jwk["x"_L1].toString().toLatin1()) + decoded(jwk["y"_L1].toString().toLatin1());
    QCOMPARE(point.size(), 64);
    QVERIFY(told.endsWith(point));
}

void TestDpop::keysAreKept()
{
    const auto key = DpopKey::generate();
    const auto again = DpopKey::restored(key->secret());
    QVERIFY(again);
    QCOMPARE(again->publicJwk(), key->publicJwk());
    QVERIFY(parseDpopProof(*serializeDpopProof(someProof(), *again)));
    QVERIFY(DpopKey::generate()->publicJwk() != key->publicJwk());
    QVERIFY(DpopKey().secret().isEmpty());
    QVERIFY(!serializeDpopProof(someProof(), DpopKey()));
}

void TestDpop::brokenKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no base64") << QByteArray("***");
    QTest::newRow("no key") << encoded("hello");
    QTest::newRow("cut short") << DpopKey::generate()->secret().reveal().left(40);
}

void TestDpop::brokenKeysAreRefused()
{
    QFETCH(QByteArray, kept);
    QVERIFY(!DpopKey::restored(Secret(kept)));
}

void TestDpop::forgeriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    const auto key = DpopKey::generate();
    const QByteArray good = *serializeDpopProof(someProof(), *key);
    const QByteArrayList parts = good.split('.');
    const auto withHead = [&](const QString &name, const QJsonValue &value) {
        QJsonObject head = QJsonDocument::fromJson(decoded(parts[0])).object();
        head.insert(name, value);
        const QByteArray text = encoded(QJsonDocument(head).toJson()) + '.' + parts[1];
        return QByteArray(text + '.' + encoded(*key->sign(text)));
    };
    QByteArray claims = decoded(parts[1]);
    claims.replace("POST", "GETT");
    const auto other = DpopKey::generate();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("a.b.c");
    QTest::newRow("no signature") << QByteArray(parts[0] + '.' + parts[1] + '.');
    QTest::newRow("other claims") << QByteArray(parts[0] + '.' + encoded(claims) + '.' + parts[2]);
    QTest::newRow("signed by another") << QByteArray(parts[0] + '.' + parts[1] + '.'
                                                     + encoded(*other->sign(parts[0] + '.' + parts[1])));
    QTest::newRow("another algorithm") << withHead(u"alg"_s, u"none"_s);
    QTest::newRow("another type") << withHead(u"typ"_s, u"JWT"_s);
    QTest::newRow("no key inside") << withHead(u"jwk"_s, QJsonObject());
    QJsonObject offCurve = key->publicJwk();
    offCurve.insert(u"y"_s, offCurve["x"_L1]);
    QTest::newRow("a point off the curve") << withHead(u"jwk"_s, offCurve);
    QTest::newRow("endless") << good + QByteArray(10'000, 'A');
}

void TestDpop::forgeriesAreRefused()
{
    QFETCH(QByteArray, header);
    const auto read = parseDpopProof(header);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestDpop)
#include "tst_dpop.moc"
