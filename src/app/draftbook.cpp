// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/draftbook.h"

#include <QFileInfo>

namespace partyline {

using namespace Qt::StringLiterals;

DraftBook::DraftBook(const QString &file, JsonWriter::Options options, QObject *parent)
    : QObject(parent)
    , m_writer(JsonFile(file, LargestFile), options, [this] { return written(); })
{
    connect(&m_writer, &JsonWriter::failed, this, &DraftBook::failed);
    read();
}

void DraftBook::read()
{
    const Result<QJsonObject> json = m_writer.file().read();
    if (!json) {
        const QString aside = m_writer.file().setAside();
        m_trouble = aside.isEmpty() ? tr("What you were writing cannot be read: %1").arg(json.error().text)
                                    : tr("What you were writing could not be read; the file is kept as %1.")
                                          .arg(QFileInfo(aside).fileName());
        return;
    }
    const QJsonObject drafts = (*json)[u"drafts"_s].toObject();
    for (auto it = drafts.begin(); it != drafts.end() && m_drafts.size() < MostDrafts; ++it) {
        if (it->isString() && !it->toString().isEmpty())
            m_drafts.insert(it.key(), it->toString().left(LongestDraft));
    }
}

QJsonObject DraftBook::written() const
{
    QJsonObject drafts;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        drafts.insert(it.key(), *it);
    return {{u"version"_s, 1}, {u"drafts"_s, drafts}};
}

void DraftBook::keep(const QString &key, const QString &text)
{
    const QString kept = text.left(LongestDraft);
    if (m_drafts.value(key) == kept)
        return;
    if (kept.isEmpty())
        m_drafts.remove(key);
    else if (m_drafts.contains(key) || m_drafts.size() < MostDrafts)
        m_drafts.insert(key, kept);
    m_writer.touch();
}

} // namespace partyline
