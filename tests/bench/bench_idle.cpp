// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// The whole program with two live rooms in which nothing happens: which timers wake it, and what it draws. Both
// services are scripted and say nothing by themselves. packaging/bench.sh runs it.
#include "app/application.h"
#include "services/floatplaneaccount.h"
#include "services/plugdjaccount.h"
#include "ui/resources.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

#include "figures.h"
#include "support/scriptedfloatplane.h"
#include "support/scriptedplugdj.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int SettlingMs = 4'000;
constexpr int PatienceMs = 30'000;
constexpr int HeartbeatMs = 10'000;

/// Counts what wakes the program and what it draws.
class Watch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Timer) {
            const QObject *owner = watched->parent() ? watched->parent() : watched;
            ++timers[QString::fromLatin1(watched->metaObject()->className()) + u" of "_s
                     + QString::fromLatin1(owner->metaObject()->className())];
            ++wakes[watched];
        } else if (event->type() == QEvent::UpdateRequest) {
            ++frames;
        } else if (event->type() == QEvent::Paint) {
            ++painted[QString::fromLatin1(watched->metaObject()->className())];
        }
        return false;
    }

    QHash<QString, int> timers;
    QHash<QObject *, int> wakes;
    QHash<QString, int> painted;
    int frames = 0;
};

void run(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Done>
void waitFor(const char *what, Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        run(20);
        if (timer.elapsed() > PatienceMs)
            qFatal("no answer: %s", what);
    }
}

void prepare(ScriptedFloatplane &site, ScriptedFloatplane &chat)
{
    const QJsonObject self{{u"id"_s, u"5fb69b4f8573b6cd8cc7f3b0"_s}, {u"username"_s, u"jamamp"_s}};
    site.onRest(u"GET /api/v3/user/self"_s, {{200, self, {}, {}}});
    site.onSails(u"/api/v3/socket/connect"_s, {{200, QJsonObject{{u"message"_s, u"User sync setup."_s}}}});
    site.onSails(u"/api/v3/poll/live/joinroom"_s, {{200, QJsonObject{{u"activePolls"_s, QJsonArray()}}}});
    chat.onSails(u"/ck/channel/join"_s, {{200, QJsonObject{{u"emotes"_s, QJsonArray()}}}});
    const QJsonObject people{{u"admins"_s, QJsonArray{u"host"_s}}, {u"users"_s, QJsonArray{u"jamamp"_s}}};
    chat.onSails(u"/ck/channel/user/list"_s, {{200, people}});
}

/// As it stands all day: its window is the active one, and the text cursor is in a message.
void takeFocus()
{
    QPlainTextEdit *message = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (QPlainTextEdit *edit : window->findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                message = edit;
        }
    }
    if (!message)
        qFatal("no message to write");
    message->window()->activateWindow();
    message->setFocus();
    waitFor("the focus", [message] { return message->hasFocus() && message->isActiveWindow(); });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-bench-bus");
    loadResources();
    QTemporaryDir folder;
    ScriptedPlugDj plug;
    ScriptedFloatplane site, chat;
    prepare(site, chat);
    const auto line = CommandLine::parse({u"partyline"_s});
    Application program(*line, Profile::at(folder.path()));
    program.start();

    auto dj = std::make_unique<PlugDjAccount>(plug.endpoints());
    dj->signIn({Credentials::Method::Password, u"user_a@plug.example"_s, Secret("secret")});
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = site.url();
    endpoints.chat = chat.url();
    endpoints.origin = u"https://www.floatplane.com"_s;
    auto live = std::make_unique<FloatplaneAccount>(endpoints);
    live->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    waitFor("the sign-ins", [&] { return dj->isSignedIn() && live->isSignedIn(); });
    Account &first = program.accounts().adopt(std::move(dj), u"user_a"_s, false, true);
    Account &second = program.accounts().adopt(std::move(live), u"jamamp"_s, false, true);
    RoomController &room = program.rooms().open(first, ScriptedPlugDj::room());
    program.rooms().open(second, u"5c13f3c006f1be15e08e05c0"_s, &room);
    waitFor("the rooms", [&] {
        const auto &rooms = program.rooms().rooms();
        return std::all_of(rooms.begin(), rooms.end(),
                           [](const auto &held) { return held->state() == RoomController::State::Live; });
    });
    takeFocus();
    QTimer heartbeat; // the one thing that comes in a quiet room (plugdj.md 2.2)
    QObject::connect(&heartbeat, &QTimer::timeout, &plug, [&plug] { plug.socket().send(u"h"_s); });
    heartbeat.start(HeartbeatMs);
    run(SettlingMs);

    Watch watch;
    app.installEventFilter(&watch);
    const int seconds = longSeconds(argc, argv);
    const double before = processMicroseconds();
    run(seconds * 1'000);
    const double spent = processMicroseconds() - before;
    app.removeEventFilter(&watch);
    int most = 0;
    for (const int wakes : std::as_const(watch.wakes))
        most = std::max(most, wakes);
    for (auto it = watch.timers.cbegin(); it != watch.timers.cend(); ++it)
        std::printf("    %4d wakes in %d s: %s\n", it.value(), seconds, qPrintable(it.key()));
    for (auto it = watch.painted.cbegin(); it != watch.painted.cend(); ++it)
        std::printf("    %4d paints: %s\n", it.value(), qPrintable(it.key()));
    std::printf("    %.0f µs of CPU a second\n", spent / seconds);
    tell("idle-timer", u"%1 wakes in %2 s"_s.arg(most).arg(seconds), {}, double(most) / seconds, {1.05});
    tell("idle-paint", u"%1 frames in %2 s"_s.arg(watch.frames).arg(seconds), {}, watch.frames, {0});
    return 0;
}
