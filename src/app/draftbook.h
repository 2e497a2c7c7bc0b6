// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace partyline {

class Settings;

/// Brings what is being written to disk: soon, so that a crash takes a few letters at most, and not for every letter,
/// since each time the whole file of settings is written.
class DraftBook final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Delay{500};

    /// `settings` outlives the book.
    explicit DraftBook(Settings &settings, std::chrono::milliseconds delay = Delay, QObject *parent = nullptr);
    /// Writes what is left.
    ~DraftBook() override;

    /// What stands in the field of a room now; empty text forgets it.
    void keep(const QString &key, const QString &text);
    /// As it was kept last.
    QString draft(const QString &key) const;
    /// Writes at once.
    void flush();

private:
    Settings &m_settings;
    QTimer m_timer;
    QHash<QString, QString> m_changed;
};

} // namespace partyline
