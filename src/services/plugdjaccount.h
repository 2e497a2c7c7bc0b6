// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/account.h"
#include "services/plugdjnotices.h"
#include "services/plugdjprofile.h"
#include "wire/plugdjevents.h"

#include <QCoroTask>
#include <QPointer>

#include <memory>

#include <functional>

namespace partyline {

class PlugDjController;
class PlugDjFriends;
class PlugDjIgnores;
class PlugDjLobby;
class PlugDjPlaylists;
class PlugDjProfiles;

/// A plug.dj session: CSRF, login or guest page, users/me (plugdj.md 1.3, 1.4). Beside the codes of Account::refused():
/// "unnamed" for an account that has not chosen a name yet, with which nothing can be done.
class PlugDjAccount final : public Account
{
    Q_OBJECT

public:
    explicit PlugDjAccount(Endpoints endpoints, QObject *parent = nullptr);
    /// With a pace of its own, so that tests need not wait.
    PlugDjAccount(Endpoints endpoints, RequestPace::Options pace, QObject *parent = nullptr);
    ~PlugDjAccount() override;

    /// For guests, Credentials::user may name a public room, whose page then gives the session (1.4).
    void signIn(const Credentials &credentials) override;
    void submitSecondFactor(const QString &code) override; ///< the service has none: does nothing
    void cancelSignIn() override;
    void signOut() override;
    Secret session() const override;

    ApiClient &api() { return m_api; }
    /// The site's rooms and our favourites.
    PlugDjLobby &lobby() { return *m_lobby; }
    PlugDjFriends &friends() { return *m_friends; }
    PlugDjIgnores &ignores() { return *m_ignores; }
    PlugDjProfiles &profiles() { return *m_profiles; }
    /// The room that has the session: it can be in one only (1.1). Null while none is in or on its way.
    PlugDjController *seat() const;
    void setSeat(PlugDjController *room);
    PlugDjPlaylists &playlists() { return *m_playlists; }
    /// Added to our clock gives the server's; from mobile/init and Date headers (5.9).
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }
    /// Our experience level, for the room's minimum chat level; 0 before the sign-in.
    int level() const { return m_user.user.level; }
    /// All that users/me told; empty for guests.
    const plugdj::OwnUser &user() const { return m_user; }
    /// Changes what is known of ourselves, for those who heard it from the site; standingChanged() follows.
    void edit(const std::function<void(plugdj::OwnUser &)> &change);
    /// Rooms hear of a new level first (earn, levelUp).
    void setLevel(int level);
    /// New totals (earn, gift, pp); what was not told stays. The level is setLevel()'s.
    void setTotals(std::optional<qint64> xp, std::optional<qint64> points);

    PlugDjNotices &notices() { return m_notices; }
    const PlugDjNotices &notices() const { return m_notices; }
    PlugDjProfile &profile() { return m_profile; }
    /// For room controllers that met a 401, or heard that our name changed: asks users/me again, and goes to Expired if
    /// the session is really gone.
    void checkSession();

signals:
    /// checkSession() got an answer: user() is fresh.
    void userRefreshed();
    /// Level, experience, points, subscription or what the profile tells of us.
    void standingChanged();

private:
    QCoro::Task<> logIn(int attempt, QString email, Secret password);
    QCoro::Task<> enterAsGuest(int attempt, QString slug);
    QCoro::Task<> meetOurselves(int attempt);
    QCoro::Task<> probe(int attempt);
    QCoro::Task<> sayGoodbye(int attempt);

    bool isOver(int attempt, const Result<ApiReply> &answer) const;
    void learnTime(const ApiReply &reply);
    void take(const plugdj::OwnUser &user);
    void succeed();
    void refuse(Error error);
    void forget();

    ApiClient m_api;
    std::unique_ptr<PlugDjLobby> m_lobby;
    std::unique_ptr<PlugDjFriends> m_friends;
    std::unique_ptr<PlugDjIgnores> m_ignores;
    std::unique_ptr<PlugDjProfiles> m_profiles;
    QPointer<QObject> m_seat; ///< a PlugDjController
    std::unique_ptr<PlugDjPlaylists> m_playlists;
    plugdj::OwnUser m_user;
    PlugDjNotices m_notices;
    PlugDjProfile m_profile;
    std::chrono::milliseconds m_clockOffset{0};
    int m_attempt = 0; ///< grows with every sign-in, sign-out and cancel: what was awaited before is not ours any more
    bool m_isProbing = false;
};

} // namespace partyline
