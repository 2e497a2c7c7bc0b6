// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceserver.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace partyline::test {

/// A silent practice Floatplane with one account and its controller in the announced livestream.
class PracticeStream
{
public:
    enum class Login {
        Cookie,
        Token,     ///< the device flow
        BoundToken ///< a token that the chat takes only by a cookie that was bound to it (floatplane.md 2.3.5)
    };
    static constexpr int Patience = 20'000; // ms; the machine may be busy

    explicit PracticeStream(PracticeServer::Options options = silence())
        : server(std::make_unique<PracticeServer>(options))
    {
        if (!server->listen())
            qFatal("no loopback port");
        announced = server->announcement()[QStringLiteral("floatplane")].toObject();
    }
    ~PracticeStream()
    {
        room.reset();
        account.reset();
    }

    static PracticeServer::Options silence()
    {
        PracticeServer::Options options;
        options.plugDjRate = 0;
        options.floatplaneRate = 0;
        return options;
    }

    static FloatplaneController::Options fastOptions()
    {
        FloatplaneController::Options options;
        options.backoff = {std::chrono::milliseconds(20)};
        options.rosterInterval = std::chrono::milliseconds(200);
        options.lateTallies = std::chrono::milliseconds(400);
        return options;
    }

    QJsonObject control(const QString &name, QJsonObject arguments = {})
    {
        arguments.insert(QStringLiteral("service"), QStringLiteral("floatplane"));
        const auto done = server->control(name, arguments);
        if (!done)
            qFatal("the practice server refuses to %s", qPrintable(name));
        return *done;
    }
    void setFault(const QString &name) { control(QStringLiteral("fault"), {{QStringLiteral("name"), name}}); }

    /// True once the account is signed in; `user` is somebody else than the announced account.
    bool signIn(Login login, const QString &user = {})
    {
        FloatplaneAccount::Options fast;
        fast.deviceSecond = std::chrono::milliseconds(20);
        account = std::make_unique<FloatplaneAccount>(server->floatplaneEndpoints(), fast);
        if (login == Login::Cookie) {
            QString cookie = announced[QStringLiteral("cookie")].toString();
            if (!user.isEmpty()) {
                const QJsonObject asked{{QStringLiteral("user"), user}};
                cookie = control(QStringLiteral("session"), asked)[QStringLiteral("cookie")].toString();
            }
            account->signIn({Credentials::Method::Session, {}, Secret(cookie.toUtf8())});
        } else {
            if (login == Login::BoundToken)
                setFault(QStringLiteral("floatplane-chat-needs-cookie"));
            QObject::connect(account.get(), &Account::deviceCodeReady, account.get(),
                             [this] { control(QStringLiteral("device")); });
            account->signIn({Credentials::Method::Device, {}, {}});
        }
        return QTest::qWaitFor([this] { return account->isSignedIn(); }, Patience);
    }

    void makeRoom(const FloatplaneController::Options &options = fastOptions())
    {
        room = std::make_unique<FloatplaneController>(*account, announced[QStringLiteral("livestream")].toString(),
                                                      options);
    }
    /// True once chat and polls are live.
    bool joinLive()
    {
        room->join();
        return QTest::qWaitFor([this] { return isLive(); }, Patience);
    }
    bool isLive() const
    {
        return room->state() == RoomController::State::Live
               && room->siteConnection().state == RoomController::State::Live && !room->roster().isEmpty();
    }
    /// Opens a poll; its id.
    QString openPoll(const QJsonObject &arguments)
    {
        return control(QStringLiteral("poll"), arguments)[QStringLiteral("poll")][QStringLiteral("id")].toString();
    }
    Poll poll(const QString &id) const
    {
        for (const Poll &poll : room->polls()) {
            if (poll.id == id)
                return poll;
        }
        return {};
    }

    std::unique_ptr<PracticeServer> server;
    QJsonObject announced;
    std::unique_ptr<FloatplaneAccount> account;
    std::unique_ptr<FloatplaneController> room;
};

} // namespace partyline::test

Q_DECLARE_METATYPE(partyline::test::PracticeStream::Login)
