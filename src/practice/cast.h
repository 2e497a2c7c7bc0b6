// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace partyline {

/// Somebody who lives in the practice rooms.
struct CastMember
{
    QString name;     ///< any script, may have blanks and emoji, at most 25 characters: plug.dj's user name
    QString handle;   ///< 4 to 20 of [A-Za-z0-9_-], unique: Floatplane's user name
    QString language; ///< two letters, one of plugdj.md 5.8
    int level = 1;    ///< 1 to 30

    bool operator==(const CastMember &) const = default;
};

/// A song as people would play it; only the length is made up.
struct CastTrack
{
    QString author;
    QString title;

    bool operator==(const CastTrack &) const = default;
};

/// A question with its answers, as a host would ask an audience.
struct CastPoll
{
    QString title;
    QStringList options;

    bool operator==(const CastPoll &) const = default;
};

/// Believable people and what they say. The same seed gives the same people and the same talk in the same order.
class Cast final
{
public:
    explicit Cast(quint32 seed);

    /// `count` different people; the first ones cover the scripts (Latin, Cyrillic, Arabic, Hebrew, Han, Hangul, emoji,
    /// very long). Beyond the written names numbered ones follow.
    QList<CastMember> people(int count);

    /// The next line of somebody in a music room, or under a livestream. `someone` may be mentioned.
    QString musicLine(const QString &someone);
    QString livestreamLine(const QString &someone);
    CastTrack track();
    CastPoll poll();

    /// A number from 0 to `end` - 1 from the same sequence.
    int pick(int end) { return m_random.bounded(end); }
    /// True in `percent` of the cases.
    bool chance(int percent) { return m_random.bounded(100) < percent; }

private:
    QString line(const QStringList &lines, int &last, const QString &someone);

    QRandomGenerator m_random;
    int m_lastMusic = -1; ///< so that nobody parrots the line before
    int m_lastStream = -1;
};

} // namespace partyline
