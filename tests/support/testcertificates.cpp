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
            + QStringList{u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, caFile(), u"-days"_s, u"2"_s, u"-subj"_s,
                          u"/CN=Partyline test CA"_s});
    openssl(QStringList{u"req"_s, u"-x509"_s} + NewKey
            + QStringList{u"-keyout"_s, path(u"selfsigned.key"_s), u"-out"_s, path(u"selfsigned.pem"_s), u"-days"_s,
                          u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    makeServer(u"good"_s, u"IP:127.0.0.1"_s, u"2"_s);
    makeServer(u"wronghost"_s, u"DNS:elsewhere.example"_s, u"2"_s);
    makeServer(u"expired"_s, u"IP:127.0.0.1"_s, u"-1"_s);
}

void TestCertificates::makeServer(const QString &name, const QString &subject, const QString &days)
{
    const QString request = path(name + u".csr"_s);
    openssl(QStringList{u"req"_s} + NewKey
            + QStringList{u"-keyout"_s, path(name + u".key"_s), u"-out"_s, request, u"-subj"_s, u"/CN="_s + name,
                          u"-addext"_s, u"subjectAltName="_s + subject});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, caFile(), u"-CAkey"_s, path(u"ca.key"_s), u"-days"_s,
             days, u"-copy_extensions"_s, u"copyall"_s, u"-out"_s, path(name + u".pem"_s)});
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
