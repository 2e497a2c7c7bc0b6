// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/jsonfile.h"

#include "core/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QString &code, const QString &text)
{
    return {Error::Kind::Storage, text, code, {}};
}

} // namespace

JsonFile::JsonFile(QString path, qint64 largest)
    : m_path(std::move(path))
    , m_largest(largest)
{
}

Result<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"unreadable"_s, file.errorString());
    if (file.size() > m_largest)
        return failed(u"damaged"_s, {});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failed(u"damaged"_s, problem.errorString());
    return document.object();
}

Result<Done> JsonFile::write(const QJsonObject &json) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(json).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return failed(u"unwritten"_s, file.errorString());
    return Done{};
}

QString JsonFile::setAside() const
{
    const QString stem = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    const bool isMoved = QFile::rename(m_path, name);
    qCWarning(lcStore) << "damaged, set aside:" << QFileInfo(m_path).fileName() << isMoved;
    return isMoved ? name : QString();
}

} // namespace partyline
