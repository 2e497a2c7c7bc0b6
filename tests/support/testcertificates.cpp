// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl failed: %s", process.readAllStandardError().constData());
}

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

} // namespace

TestCertificates::TestCertificates()
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + NewKey
            + QStringList{u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, caFile(), u"-days"_s, u"3650"_s, u"-subj"_s,
                          u"/CN=Partyline test CA"_s});
    openssl(QStringList{u"req"_s, u"-x509"_s} + NewKey
            + QStringList{u"-keyout"_s, path(u"selfsigned.key"_s), u"-out"_s, path(u"selfsigned.pem"_s), u"-days"_s,
                          u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    makeServer(u"good"_s, u"IP:127.0.0.1"_s, u"2"_s);
    makeServer(u"wronghost"_s, u"DNS:elsewhere.example"_s, u"2"_s);
    makeServer(u"expired"_s, u"IP:127.0.0.1"_s, u"-1"_s);
}

void TestCertificates::request(const QString &name, const QString &subject, const QStringList &key)
{
    openssl(QStringList{u"req"_s} + key
            + QStringList{u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s,
                          u"/CN="_s + name, u"-addext"_s, u"subjectAltName="_s + subject});
}

void TestCertificates::makeServer(const QString &name, const QString &subject, const QString &days)
{
    request(name, subject, NewKey);
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, caFile(), u"-CAkey"_s, path(u"ca.key"_s),
             u"-days"_s, days, u"-copy_extensions"_s, u"copyall"_s, u"-out"_s, path(name + u".pem"_s)});
}

/// By the authority's own book, which knows of beginnings and of what was revoked.
void TestCertificates::signAsAuthority(const QString &name, const QStringList &further)
{
    const QString book = path(u"book.txt"_s);
    QFile config(path(u"authority.cnf"_s));
    if (!QFile::exists(book)) {
        QFile(book).open(QIODevice::WriteOnly);
        if (!config.open(QIODevice::WriteOnly))
            qFatal("no folder");
        config.write("[ca]\ndefault_ca=own\n[own]\ndatabase=" + book.toUtf8() + "\nnew_certs_dir=" + path({}).toUtf8()
                     + "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\ncopy_extensions=copyall\nunique_subject=no\n"
                       "[any]\ncommonName=supplied\n");
        config.close();
    }
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, config.fileName(), u"-cert"_s, caFile(),
                        u"-keyfile"_s, path(u"ca.key"_s), u"-in"_s, path(name + u".csr"_s), u"-out"_s,
                        path(name + u".pem"_s)}
            + further);
}

QString TestCertificates::makeNotYetValid()
{
    const auto name = u"notyet"_s;
    request(name, u"IP:127.0.0.1"_s, NewKey);
    signAsAuthority(name, {u"-startdate"_s, u"20910101000000Z"_s, u"-enddate"_s, u"20920101000000Z"_s});
    return name;
}

QString TestCertificates::makeWeak()
{
    const auto name = u"weak"_s;
    request(name, u"IP:127.0.0.1"_s, {u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s});
    signAsAuthority(name, {u"-days"_s, u"2"_s});
    return name;
}

QString TestCertificates::makeRevoked()
{
    const auto name = u"revoked"_s;
    request(name, u"IP:127.0.0.1"_s, NewKey);
    signAsAuthority(name, {u"-days"_s, u"2"_s});
    const QString certificate = path(name + u".pem"_s);
    openssl({u"ca"_s, u"-config"_s, path(u"authority.cnf"_s), u"-cert"_s, caFile(), u"-keyfile"_s, path(u"ca.key"_s),
             u"-revoke"_s, certificate});
    openssl({u"ocsp"_s, u"-index"_s, path(u"book.txt"_s), u"-rsigner"_s, caFile(), u"-rkey"_s, path(u"ca.key"_s),
             u"-CA"_s, caFile(), u"-issuer"_s, caFile(), u"-cert"_s, certificate, u"-ndays"_s, u"1"_s, u"-respout"_s,
             path(name + u".ocsp"_s), u"-noverify"_s});
    return name;
}

QSslConfiguration TestCertificates::server(const QString &name) const
{
    QFile key(path(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(path(name + u".pem"_s)).value(0));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace partyline
