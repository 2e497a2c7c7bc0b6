// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace partyline::practice {

/// An account of the practice Floatplane, or one of the people who live there.
struct FloatplaneUser
{
    enum class Kind { Viewer, Moderator, Creator };

    QString id;
    QString username; ///< at most 20 of A-Z a-z 0-9 - _
    QString email;
    QString password; ///< empty: nobody can sign in as this person
    QString code;     ///< second factor; empty: none is asked for
    Kind kind = Kind::Viewer;
    bool isSubscribed = true;

    bool isStaff() const { return kind != Kind::Viewer; }
};

/// A code people may write between colons; the picture is served by the site itself.
struct FloatplaneEmote
{
    QString code;
    bool isForAll = true; ///< false: only staff may use it; others get "Invalid emote."
};

/// A creator's page with its livestream.
struct FloatplaneCreator
{
    QString id;
    QString ownerId;
    QString title;
    QString urlName;
    QString channelId;
    QString streamId; ///< the chat channel; empty: this creator never streams
    QString streamTitle;
};

/// Who and what there is: accounts, creators, emotes, and who is banned from which chat. No sockets, no HTTP.
class FloatplaneModel
{
public:
    FloatplaneModel();

    /// The one whose name or e-mail address this is, in any case; null when there is none.
    const FloatplaneUser *userNamed(const QString &nameOrEmail) const;
    const FloatplaneUser *user(const QString &id) const;
    /// The account of the announcement: subscribed, with a second factor.
    const FloatplaneUser &announcedUser() const;
    /// Of all who can sign in; an empty code leaves the second factors as they are.
    void setPassword(const QString &password, const QString &code);
    void addPerson(const QString &name, FloatplaneUser::Kind kind);

    const QList<FloatplaneCreator> &creators() const { return m_creators; }
    const FloatplaneCreator *creator(const QString &id) const;
    const FloatplaneCreator *creatorOfStream(const QString &streamId) const;
    const FloatplaneCreator &announcedCreator() const { return m_creators.constFirst(); }
    /// Whose playlist is there; at first the announced creator's alone.
    bool isOnAir(const QString &creatorId) const { return m_onAir.contains(creatorId); }
    void setOnAir(const QString &creatorId, bool isOn);

    const QList<FloatplaneEmote> &emotes() const { return m_emotes; }
    QList<FloatplaneEmote> emotesFor(const FloatplaneUser &user) const;
    /// The codes written as ":code:" in the text that this author may use, in any case, each once, in order.
    QStringList emotesIn(const QString &text, const FloatplaneUser &author) const;
    /// True when the text has a code that exists but is not for this author.
    bool hasForeignEmote(const QString &text, const FloatplaneUser &author) const;

    /// May watch and talk: staff everywhere, others with a subscription.
    bool mayWatch(const FloatplaneUser &user) const { return user.isSubscribed || user.isStaff(); }
    /// Without `until` for good.
    void ban(const QString &userId, const QString &streamId, const QDateTime &until = {});
    bool isBanned(const QString &userId, const QString &streamId) const;
    void shadow(const QString &userId) { m_shadowed.insert(userId); }
    bool isShadowed(const QString &userId) const { return m_shadowed.contains(userId); }

private:
    void add(FloatplaneUser user);

    QHash<QString, FloatplaneUser> m_users;
    QHash<QString, QString> m_idByName; ///< names and addresses in lower case
    QList<FloatplaneCreator> m_creators;
    QList<FloatplaneEmote> m_emotes;
    QHash<std::pair<QString, QString>, QDateTime> m_bans; ///< user and stream
    QSet<QString> m_shadowed;
    QSet<QString> m_onAir; ///< creators
};

/// 24 hex digits made from a text: the same text has the same id in every run.
QString objectId(const QString &text);
/// A fresh opaque id such as "cl30pgqfr01x301eh212rdr8q".
QString freshId();

} // namespace partyline::practice
