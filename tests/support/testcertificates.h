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

private:
    void makeServer(const QString &name, const QString &subject, const QString &days);
    QSslConfiguration server(const QString &name) const;
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

} // namespace partyline
