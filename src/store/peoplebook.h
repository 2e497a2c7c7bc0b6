// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/error.h"
#include "core/person.h"
#include "store/jsonfile.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace partyline {

/// What the user keeps about people, on this computer only: a note, a nickname, and whether their lines are hidden, for
/// good or until a time. On disk as soon as it changes; people are known by keyOf().
class PeopleBook final : public QObject
{
    Q_OBJECT

public:
    /// Longer texts are cut: a nickname stands in a row, a note in a card.
    static constexpr qsizetype LongestNickname = 50;
    static constexpr qsizetype LongestNote = 2'000;
    /// More people than anybody keeps notes about; beyond it nothing new is taken.
    static constexpr qsizetype MostPeople = 20'000;
    /// A file beyond this is not ours: all entries at their longest would be larger, real ones are far below.
    static constexpr qint64 LargestFile = 32LL * 1024 * 1024;

    /// Reads `file`; an empty name keeps everything in memory. A file that cannot be understood is set aside beside
    /// its place and a new one begun; trouble() tells.
    explicit PeopleBook(QString file, QObject *parent = nullptr);

    /// "plugdj:4102938"; for servers other than the services' own with their host, for there others have that number.
    /// People of livestreams, whose lists have names only, are known by those.
    static QString keyOf(const Endpoints &endpoints, const Person &person);

    QString nickname(const QString &key) const { return m_entries.value(key).nickname; }
    QString note(const QString &key) const { return m_entries.value(key).note; }
    bool isHidden(const QString &key) const;
    /// When the lines are shown again, UTC; invalid for good, and for those who are not hidden.
    QDateTime hiddenUntil(const QString &key) const;

    /// Empty texts forget. False when nothing more is taken.
    bool setNickname(const QString &key, const QString &nickname);
    bool setNote(const QString &key, const QString &note);
    /// Until then, or for good when `until` is invalid.
    bool hide(const QString &key, const QDateTime &until = {});
    void show(const QString &key);

    /// What went wrong with the file, in words for the user; empty while all is well.
    const QString &trouble() const { return m_trouble; }

signals:
    /// Another note or nickname, hidden or shown again, also because the time was over.
    void changed(const QString &key);
    void failed(const partyline::Error &error);

private:
    struct Entry
    {
        QString nickname;
        QString note;
        bool isHidden = false;
        QDateTime until;

        bool isEmpty() const { return nickname.isEmpty() && note.isEmpty() && !isHidden; }
        bool operator==(const Entry &) const = default;
    };

    void read();
    bool parse(const QJsonObject &root);
    void setAside();
    bool set(const QString &key, const Entry &entry);
    void write();
    void showWhoIsDue();
    void waitForNext();

    const JsonFile m_file;
    QHash<QString, Entry> m_entries;
    QString m_trouble;
    QTimer m_due;
    bool m_isLocked = false; ///< what lies there could neither be read nor set aside: it is never overwritten
};

} // namespace partyline
