// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "support/httpfake.h"
#include "support/scriptedserver.h"
#include "wire/plugdj.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace partyline {

/// A plug.dj of one room on loopback that behaves until the test tells it not to: signs everybody in as user_a, hands
/// out tokens, acknowledges them, lets in, knows its state, echoes what is said.
class ScriptedPlugDj : public QObject
{
    Q_OBJECT

public:
    using Handler = HttpFake::Handler;

    explicit ScriptedPlugDj(QObject *parent = nullptr);

    Endpoints endpoints() const;
    static QString room() { return QStringLiteral("den"); }
    static constexpr qint64 OwnId = 4100021;
    static plugdj::User somebody(qint64 id, const QString &name, int level = 1, int role = 0);

    // What it knows; to be changed by the test at will.
    plugdj::OwnUser me;
    plugdj::RoomState state;
    plugdj::ChatHistory history;
    QList<plugdj::HistoryEntry> plays;
    QList<plugdj::Playlist> playlists;
    QList<plugdj::User> strangers; ///< whom users/bulk tells
    bool acknowledges = true;
    bool echoes = true;

    /// Answers this call ("POST /_/rooms/join") in its own way from now on; a null handler takes that back.
    void answer(const QByteArray &call, Handler handler);
    void answer(const QByteArray &call, const QByteArray &reply);
    /// As answer(), but only so often; then as before.
    void answerOnce(const QByteArray &call, const QByteArray &reply);

    static QByteArray ok(const QJsonArray &data = {});
    /// An error as the site tells it (plugdj.md 1.8).
    static QByteArray refusal(int http, const QByteArray &status, const QByteArray &data = "[]");
    static QByteArray page(int http, const QByteArray &title, const QByteArray &body = {});

    /// So many calls of that kind were made.
    int count(const QByteArray &call) const;
    QByteArray lastBody(const QByteArray &call) const;
    QStringList calls() const;

    ScriptedServer &socket() { return m_socket; }
    void send(const QList<plugdj::Event> &events, const QString &slug = room());
    /// Somebody says it: into history, and over the socket while there is one.
    void chat(qint64 userId, const QString &name, const QString &text);
    /// What came over the socket as chat.
    const QStringList &said() const { return m_said; }

private:
    QByteArray handle(const HttpFake::Request &request);
    QByteArray usual(const QByteArray &call, const HttpFake::Request &request);
    void hear(const QString &message);
    static QByteArray callOf(const HttpFake::Request &request);

    HttpFake m_http;
    ScriptedServer m_socket;
    QHash<QByteArray, Handler> m_handlers;
    QStringList m_said;
    int m_tokens = 0;
    int m_lines = 0;
};

} // namespace partyline
