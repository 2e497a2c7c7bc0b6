// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/jsonwriter.h"
#include "store/layout.h"

#include <QDateTime>

namespace partyline {

/// What stood where, from run to run: a file of its own, written a moment after each change, with nine older states
/// beside it.
class LayoutBook final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Copies = 9;
    /// Several times what the most rooms, folders and windows take.
    static constexpr qint64 LargestFile = 4LL * 1024 * 1024;

    enum class Condition {
        New, ///< there is no file
        Good,
        Damaged,    ///< it holds something else
        Unreadable, ///< it is locked away, or a newer version's; it is left alone, and nothing is written
    };
    /// An older state that can be read.
    struct Copy
    {
        QString file;
        QDateTime time;
        int rooms = 0;
        int tabs = 0;
    };

    /// Reads `file`.
    explicit LayoutBook(const QString &file, JsonWriter::Options options = usual(), QObject *parent = nullptr);

    static JsonWriter::Options usual();
    Condition condition() const { return m_condition; }
    /// What is wrong with the file, in the words of whoever read it.
    const QString &trouble() const { return m_trouble; }
    const QString &path() const { return m_writer.file().path(); }
    const Layout &layout() const { return m_layout; }

    /// The latest first, without those that cannot be read.
    QList<Copy> copies() const;
    /// Ends the damage: the damaged file gets a new name, which is told ("" when it could not be moved), and what is
    /// in the copy, or nothing, stands in its place. Error when the copy cannot be read any more.
    Result<QString> repair(const QString &copy);

    /// How things are now. While the file is damaged or locked away nothing is written.
    void keep(const Layout &layout);
    void flush() { m_writer.flush(); }

signals:
    void failed(const partyline::Error &error);

private:
    Result<Layout> read(const QString &file) const;

    Condition m_condition = Condition::New;
    QString m_trouble;
    Layout m_layout;
    JsonWriter m_writer;
};

} // namespace partyline
