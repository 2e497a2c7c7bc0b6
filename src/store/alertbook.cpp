// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/alertbook.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;
/// A timer counts no further than this many milliseconds; it is started anew then.
constexpr qint64 LongestWait = 24LL * 60 * 60 * 1'000;

} // namespace

AlertBook::AlertBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, LargestFile)
    , m_isOnDisk(!file.isEmpty())
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, [this] {
        setOptions(tidied(m_options, QDateTime::currentDateTimeUtc()));
        wait();
    });
    read();
    m_options = tidied(m_options, QDateTime::currentDateTimeUtc());
    wait();
}

void AlertBook::read()
{
    if (!m_isOnDisk)
        return;
    const auto json = m_file.read();
    if (json && json->isEmpty())
        return;
    if (json && json->value("version"_L1).toInt() == FormatVersion) {
        m_options = alertOptionsFromJson(*json);
        return;
    }
    const bool isNewer = json && json->value("version"_L1).toInt() > FormatVersion;
    if (isNewer || (!json && json.error().code == "unreadable"_L1)) {
        m_isLocked = true;
        m_trouble = isNewer ? tr("The choices about notifications are those of a newer Partyline. They are left alone, "
                                 "and changes are not kept.")
                            : tr("The choices about notifications cannot be read (%1). Changes are not kept.")
                                  .arg(json.error().text);
        return;
    }
    const QString aside = m_file.setAside();
    m_isLocked = aside.isEmpty();
    m_trouble = m_isLocked ? tr("The choices about notifications are damaged. Move %1 away.").arg(m_file.path())
                           : tr("The choices about notifications were damaged. They were set aside as %1.").arg(aside);
}

void AlertBook::setOptions(const AlertOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    wait();
    write();
    emit changed();
}

void AlertBook::edit(const std::function<void(AlertOptions &)> &change)
{
    AlertOptions options = m_options;
    change(options);
    setOptions(options);
}

bool AlertBook::isFirst(const QString &token)
{
    if (m_options.told.contains(token))
        return false;
    edit([&token](AlertOptions &options) { options.told.append(token); });
    return true;
}

void AlertBook::forgetTold(const QString &token)
{
    edit([&token](AlertOptions &options) { options.told.removeAll(token); });
}

void AlertBook::write()
{
    if (!m_isOnDisk)
        return;
    if (m_isLocked) {
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
        return;
    }
    QJsonObject json = alertOptionsJson(m_options);
    json.insert(u"version"_s, FormatVersion);
    const auto written = m_file.write(json);
    m_trouble =
        written ? QString() : tr("The choices about notifications cannot be kept: %1").arg(written.error().text);
    if (!written)
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
}

void AlertBook::wait()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime end = nextEnd(m_options, now);
    if (end.isValid())
        m_end.start(int(std::min(now.msecsTo(end) + 1, LongestWait)));
    else
        m_end.stop();
}

} // namespace partyline
