// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/practiceprogram.h"

#include "support/ownprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

/// How long a started server may take to announce itself on a busy machine.
constexpr int StartTime = 30'000;

const QTemporaryDir &secretFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

PracticeProgram::PracticeProgram(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(ownProgram(u"partyline-practice"_s), arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(StartTime))
            return;
    }
    m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
}

PracticeProgram::~PracticeProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(StartTime)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString PracticeProgram::announcement(const QString &service, const QString &key) const
{
    return m_announcement[service][key].toString();
}

QString PracticeProgram::address(const QString &service) const
{
    using Part = std::pair<QString, QString>; // what the address calls it, what the announcement does
    const QList<Part> parts = service == "plugdj"_L1
                                  ? QList<Part>{{u"socket"_s, u"socket"_s}, {u"origin"_s, u"origin"_s}}
                                  : QList<Part>{{u"chat"_s, u"chat"_s},
                                                {u"auth"_s, u"auth"_s},
                                                {u"client_id"_s, u"clientId"_s},
                                                {u"origin"_s, u"origin"_s}};
    QUrl url(announcement(service, u"site"_s));
    QUrlQuery query;
    for (const auto &[name, key] : parts)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(announcement(service, key))));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString PracticeProgram::controlUrl() const
{
    return m_announcement[u"control"_s].toString();
}

QJsonObject PracticeProgram::control(const QString &name, const QJsonObject &arguments)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(controlUrl() + u'/' + name));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(request, QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    [[maybe_unused]] const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, StartTime);
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        qWarning() << "control" << name << reply->errorString() << body;
        return {};
    }
    return QJsonDocument::fromJson(body).object();
}

QString PracticeProgram::secretFile(const QString &name, const QString &value)
{
    QFile file(secretFolder().filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(value.toUtf8()) < 0)
        qFatal("cannot write a secret file");
    return file.fileName();
}

QStringList PracticeProgram::signInArguments(const QString &service)
{
    QStringList arguments{service, u"--site"_s, announcement(service, u"site"_s), u"--origin"_s,
                          announcement(service, u"origin"_s)};
    if (service == "plugdj"_L1) {
        return arguments
               + QStringList{u"--socket"_s,        announcement(service, u"socket"_s),
                             u"--email"_s,         announcement(service, u"email"_s),
                             u"--password-file"_s, secretFile(u"plugdj"_s, announcement(service, u"password"_s))};
    }
    return arguments
           + QStringList{u"--chat"_s, announcement(service, u"chat"_s), u"--cookie-file"_s,
                         secretFile(u"floatplane"_s, announcement(service, u"cookie"_s))};
}
