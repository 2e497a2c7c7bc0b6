// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "support/scriptedfloatplane.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace partyline {

/// A Floatplane room with its account and both hosts, scripted so that everything works; tests change what they are
/// about.
class FloatplaneRoom : public QObject
{
    Q_OBJECT

public:
    static inline const QString Stream = QStringLiteral("5c13f3c006f1be15e08e05c0");
    static inline const QString CreatorId = QStringLiteral("59f94c0bdd241b70349eb72b");
    static inline const QString G1Join = QStringLiteral("/RadioMessage/joinLivestreamRadioFrequency");
    static inline const QString G1Send = QStringLiteral("/RadioMessage/sendLivestreamRadioChatter/");
    static inline const QString G1People = QStringLiteral("/RadioMessage/getChatUserList/");
    static inline const QString G2Join = QStringLiteral("/ck/channel/join");
    static inline const QString G2Send = QStringLiteral("/ck/channel/message");
    static inline const QString G2People = QStringLiteral("/ck/channel/user/list");
    static inline const QString G2Leave = QStringLiteral("/ck/channel/leave");
    static inline const QString SyncConnect = QStringLiteral("/api/v3/socket/connect");
    static inline const QString PollJoin = QStringLiteral("/api/v3/poll/live/joinroom");
    static inline const QString SelfRoute = QStringLiteral("GET /api/v3/user/self");

    FloatplaneRoom();
    ~FloatplaneRoom() override;

    /// Times short enough for a test, long enough for a busy machine.
    static FloatplaneController::Options fastOptions();
    /// Makes the room anew.
    void make(const FloatplaneController::Options &options);
    void signIn();
    void signInWithToken();
    void joinLive();

    QList<FeedItem> items() const;
    QList<FeedItem> items(FeedItem::Kind kind) const;
    /// The item as it was last told.
    FeedItem latest(qint64 seq) const;

    /// radioChatter's argument.
    static QJsonObject chatter(const QString &id, const QString &name, const QString &text,
                               const QString &userType = QStringLiteral("Normal"));
    static QJsonObject self();
    static QJsonObject wan(); ///< an emote
    static QJsonObject notLoggedIn();
    static QJsonObject banned();
    static QJsonObject tooFast();

    ScriptedFloatplane siteServer;
    ScriptedFloatplane chatServer;
    std::unique_ptr<FloatplaneAccount> account;
    std::unique_ptr<FloatplaneController> room;
    std::unique_ptr<QSignalSpy> arrived;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace partyline
