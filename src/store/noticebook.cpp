// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/noticebook.h"

#include <QFile>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;

} // namespace

NoticeBook::NoticeBook(const QString &file, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_file(file, LargestFile)
    , m_isOnDisk(!file.isEmpty())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBook::write);
    if (m_isOnDisk)
        read();
}

NoticeBook::~NoticeBook()
{
    if (m_timer.isActive())
        write();
}

void NoticeBook::read()
{
    const auto json = m_file.read();
    if (!json && json.error().code == "unreadable"_L1) {
        m_isLocked = true;
        m_trouble =
            tr("The notifications of earlier runs cannot be read (%1). Nothing new is kept.").arg(json.error().text);
        return;
    }
    if (json && json->isEmpty() && !QFile::exists(m_file.path()))
        return;
    if (json && json->value("version"_L1).toInt() == FormatVersion && json->value("accounts"_L1).isObject()) {
        m_accounts = json->value("accounts"_L1).toObject();
        return;
    }
    const QString aside = m_file.setAside();
    m_isLocked = aside.isEmpty();
    m_trouble = m_isLocked
                    ? tr("The notifications of earlier runs are damaged. Move %1 away.").arg(m_file.path())
                    : tr("The notifications of earlier runs were damaged. They were set aside as %1.").arg(aside);
}

void NoticeBook::keep(const QString &account, const QJsonObject &what)
{
    if (account.isEmpty() || what == of(account))
        return;
    if (what.isEmpty())
        m_accounts.remove(account);
    else
        m_accounts.insert(account, what);
    if (m_isOnDisk)
        m_timer.start();
}

void NoticeBook::write()
{
    m_timer.stop();
    if (m_isLocked) {
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
        return;
    }
    const auto written = m_file.write({{u"version"_s, FormatVersion}, {u"accounts"_s, m_accounts}});
    m_trouble = written ? QString() : tr("Notifications cannot be kept: %1").arg(written.error().text);
    if (!written)
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
}

} // namespace partyline
