// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/jsonwriter.h"

#include <QHash>
#include <QObject>

namespace partyline {

/// Brings what is being written to disk: soon, so that a crash takes a few letters at most, and off the thread that
/// types.
class DraftBook final : public QObject
{
    Q_OBJECT

public:
    /// Letters of one room; several times what either service takes in one line.
    static constexpr int LongestDraft = 20'000;
    /// Rooms with something in the field; more were not typed by a person. The ones that are in use stay.
    static constexpr int MostDrafts = 300;
    static constexpr qint64 LargestFile = 32LL * 1024 * 1024;

    /// A damaged file is set aside; trouble() tells.
    explicit DraftBook(const QString &file, JsonWriter::Options options = {}, QObject *parent = nullptr);

    /// What stands in the field of a room now; empty text forgets it.
    void keep(const QString &key, const QString &text);
    /// As it was kept last.
    QString draft(const QString &key) const { return m_drafts.value(key); }
    /// Writes at once.
    void flush() { m_writer.flush(); }
    /// What went wrong with the file, in words for the user; empty while all is well.
    const QString &trouble() const { return m_trouble; }

signals:
    void failed(const partyline::Error &error);

private:
    void read();
    QJsonObject written() const;

    QHash<QString, QString> m_drafts;
    QString m_trouble;
    JsonWriter m_writer;
};

} // namespace partyline
