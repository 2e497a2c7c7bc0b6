// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/noticebook.h"

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

constexpr int FormatVersion = 1;

} // namespace

NoticeBook::NoticeBook(QString file, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBook::write);
    read();
}

NoticeBook::~NoticeBook()
{
    if (m_timer.isActive())
        write();
}

void NoticeBook::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_isLocked = true;
        m_trouble =
            tr("The notifications of earlier runs cannot be read (%1). Nothing new is kept.").arg(file.errorString());
        return;
    }
    const QJsonObject root =
        file.size() > LargestFile ? QJsonObject() : QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (root.value("version"_L1).toInt() == FormatVersion && root.value("accounts"_L1).isObject()) {
        m_accounts = root.value("accounts"_L1).toObject();
        return;
    }
    const QString aside = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const bool isMoved = QFile::rename(m_file, aside);
    qCWarning(lcStore) << "notices: damaged, set aside:" << isMoved;
    m_isLocked = !isMoved;
    m_trouble = isMoved ? tr("The notifications of earlier runs were damaged. They were set aside as %1.").arg(aside)
                        : tr("The notifications of earlier runs are damaged. Move %1 away.").arg(m_file);
}

void NoticeBook::keep(const QString &account, const QJsonObject &what)
{
    if (account.isEmpty() || what == of(account))
        return;
    if (what.isEmpty())
        m_accounts.remove(account);
    else
        m_accounts.insert(account, what);
    if (!m_file.isEmpty())
        m_timer.start();
}

void NoticeBook::write()
{
    m_timer.stop();
    if (m_isLocked) {
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
        return;
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"version"_s, FormatVersion}, {u"accounts"_s, m_accounts}}).toJson();
    // For its owner only: whom somebody follows is nobody else's business.
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    m_trouble = isWritten ? QString() : tr("Notifications cannot be kept: %1").arg(file.errorString());
    if (!isWritten)
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
}

} // namespace partyline
