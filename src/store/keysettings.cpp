// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/keysettings.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Group = u"keys"_s;
const auto None = u"none"_s; // an empty list cannot be told from a missing one

} // namespace

KeySettings::KeySettings(QSettings &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    backend.beginGroup(Group);
    const QStringList ids = backend.childKeys().mid(0, MaxChosen);
    for (const QString &id : ids) {
        QStringList keys = backend.value(id).toStringList().mid(0, MaxKeys);
        keys.removeAll(None);
        m_chosen.insert(id, keys);
    }
    backend.endGroup();
}

std::optional<QStringList> KeySettings::keysOf(const QString &id) const
{
    const auto found = m_chosen.constFind(id);
    return found == m_chosen.constEnd() ? std::nullopt : std::optional(found.value());
}

void KeySettings::setKeys(const QString &id, const QStringList &keys)
{
    const QStringList kept = keys.mid(0, MaxKeys);
    if (keysOf(id) == kept)
        return;
    m_chosen.insert(id, kept);
    m_backend.setValue(Group + u'/' + id, kept.isEmpty() ? QStringList{None} : kept);
    emit changed(id);
}

void KeySettings::forget(const QString &id)
{
    if (m_chosen.remove(id) == 0)
        return;
    m_backend.remove(Group + u'/' + id);
    emit changed(id);
}

void KeySettings::setChosen(const Chosen &chosen)
{
    const QStringList before = m_chosen.keys();
    for (const QString &id : before) {
        if (!chosen.contains(id))
            forget(id);
    }
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        setKeys(it.key(), it.value());
}

} // namespace partyline
