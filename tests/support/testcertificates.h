// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace partyline {

/// Certificates made for one test run by the openssl tool: a CA of our own and what servers may show.
class TestCertificates
{
public:
    /// Aborts the suite with what openssl said when it fails or is missing.
    TestCertificates();

    /// PEM with the CA's certificate.
    QString caFile() const { return path(QStringLiteral("ca.pem")); }
    QSslConfiguration good() const { return server(QStringLiteral("good")); }           ///< for 127.0.0.1, by the CA
    QSslConfiguration expired() const { return server(QStringLiteral("expired")); }     ///< the same, of yesterday
    QSslConfiguration wrongHost() const { return server(QStringLiteral("wronghost")); } ///< for another host
    QSslConfiguration selfSigned() const { return server(QStringLiteral("selfsigned")); }

    /// Further ones, made when they are asked for; each gives the name for path(): NAME.pem and NAME.key.
    QString makeNotYetValid();
    QString makeWeak();    ///< an RSA key of 1024 bits
    QString makeRevoked(); ///< and NAME.ocsp, in which the CA says so
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    void request(const QString &name, const QString &subject, const QStringList &key);
    void makeServer(const QString &name, const QString &subject, const QString &days);
    QSslConfiguration server(const QString &name) const;
    void signAsAuthority(const QString &name, const QStringList &further);

    QTemporaryDir m_folder;
};

} // namespace partyline
