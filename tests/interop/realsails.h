// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <csignal>

namespace partyline::test {

/// Where tests/interop/install.sh put the npm packages.
inline QString modules()
{
    return QDir(qEnvironmentVariable("PARTYLINE_INTEROP_MODULES", QCoreApplication::applicationDirPath()
                                                                      + QStringLiteral("/../../interop/node_modules")))
        .absolutePath();
}

/// Sails 1 with sails-hook-sockets 2 in a Node process of its own; tests/interop/sails-server/app.js says what it does.
class RealSails
{
public:
    /// The livestream it has, its creator, and who may sign in.
    static QString livestream() { return QStringLiteral("5c13f3c006f1be15e08e05c0"); }
    static QString creator() { return QStringLiteral("59f94c0bdd241b70349eb72b"); }
    static QString user() { return QStringLiteral("ann"); }
    static QString password() { return QStringLiteral("wonder"); }
    static QString moderator() { return QStringLiteral("mod"); }
    /// The user's, good for both hosts.
    static QByteArray token() { return QByteArrayLiteral("ANN.TOKEN"); }

    /// Why there is nothing to run; empty when there is.
    static QString missing()
    {
        const bool hasAll = QDir(modules() + QStringLiteral("/sails")).exists()
                            && QDir(modules() + QStringLiteral("/sails-hook-sockets")).exists();
        return hasAll ? QString()
                      : QStringLiteral("No Sails in %1; run tests/interop/install.sh with the folder above it.")
                            .arg(modules());
    }

    RealSails()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), modules());
        m_node.setProcessEnvironment(environment);
        QObject::connect(&m_node, &QProcess::readyReadStandardOutput, &m_node, [this] {
            while (m_node.canReadLine())
                reports.append(QJsonDocument::fromJson(m_node.readLine()).object());
        });
    }
    ~RealSails()
    {
        m_node.disconnect();
        kill();
    }

    /// The heartbeat's, from the next start on.
    void setHeartbeat(std::chrono::milliseconds interval, std::chrono::milliseconds timeout)
    {
        m_heartbeat = {QString::number(interval.count()), QString::number(timeout.count())};
    }
    /// False when it does not come up; error() says why.
    bool start(int port = 0)
    {
        reports.clear();
        const QString app = QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/interop/sails-server/app.js");
        m_node.start(QStringLiteral("node"), QStringList{app, QString::number(port)} + m_heartbeat);
        return QTest::qWaitFor([this] { return !reports.isEmpty() || m_node.state() == QProcess::NotRunning; }, 60'000)
               && this->port() > 0;
    }
    /// It hangs: its connections stay, and nothing is answered. Until resume().
    void suspend() { ::kill(pid_t(m_node.processId()), SIGSTOP); }
    void resume() { ::kill(pid_t(m_node.processId()), SIGCONT); }
    void kill()
    {
        if (m_node.state() != QProcess::NotRunning)
            resume();
        m_node.closeWriteChannel(); // it ends with its input, and tidies up
        if (!m_node.waitForFinished(5'000))
            m_node.kill();
        m_node.waitForFinished();
    }
    void tell(const QString &what, QJsonObject more = {})
    {
        more.insert(QStringLiteral("do"), what);
        m_node.write(QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n');
    }
    int port() const { return reports.isEmpty() ? 0 : reports.constFirst()[QStringLiteral("port")].toInt(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port())); }
    QByteArray error() { return m_node.readAllStandardError() + m_node.errorString().toUtf8(); }
    /// How many reports have the key.
    qsizetype count(const QString &key) const
    {
        return std::count_if(reports.begin(), reports.end(), [&](const auto &report) { return report.contains(key); });
    }

    QList<QJsonObject> reports;

private:
    QProcess m_node;
    QStringList m_heartbeat;
};

} // namespace partyline::test
