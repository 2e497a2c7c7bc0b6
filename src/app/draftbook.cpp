// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/draftbook.h"

#include "store/settings.h"

namespace partyline {

DraftBook::DraftBook(Settings &settings, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftBook::flush);
}

DraftBook::~DraftBook()
{
    flush();
}

void DraftBook::keep(const QString &key, const QString &text)
{
    m_changed.insert(key, text);
    // Not restarted by every letter, or somebody who never pauses would never be written.
    if (!m_timer.isActive())
        m_timer.start();
}

QString DraftBook::draft(const QString &key) const
{
    const auto changed = m_changed.constFind(key);
    return changed == m_changed.cend() ? m_settings.draft(key) : *changed;
}

void DraftBook::flush()
{
    m_timer.stop();
    if (m_changed.isEmpty())
        return;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        m_settings.setDraft(it.key(), it.value());
    m_changed.clear();
    m_settings.sync();
}

} // namespace partyline
