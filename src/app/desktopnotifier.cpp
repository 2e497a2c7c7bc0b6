// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/desktopnotifier.h"

#include "core/logging.h"
#include "ui/feedtext.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Daemon = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
/// A service that does not answer must not gather notes without end; older ones are news no more.
constexpr qsizetype MostWaiting = 20;
/// Closed ones that a click may still be told of.
constexpr qsizetype MostRecent = 50;
constexpr int ServersChoice = -1; // of how long it is shown
constexpr uint DismissedByUser = 2;
constexpr int Rgba = 4; ///< bytes of a pixel

/// The hint "image-data": (iiibiiay).
struct ImageData
{
    QImage image; ///< Format_RGBA8888
};

QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &data)
{
    const QImage &image = data.image;
    const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << Rgba << bytes;
    argument.endStructure();
    return argument;
}

/// Never read: the service sends none.
const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData &)
{
    return argument;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Daemon, Path, Daemon, method);
}

QString cut(const QString &text, qsizetype longest)
{
    // Before the rest is looked at: a line may be very long.
    const QString clean = withoutControls(text.left(longest * 4)).simplified();
    if (clean.size() <= longest)
        return clean;
    const bool isPair = clean[longest - 2].isHighSurrogate();
    return clean.left(longest - (isPair ? 2 : 1)) + QChar(0x2026);
}

} // namespace
} // namespace partyline

Q_DECLARE_METATYPE(partyline::ImageData)

namespace partyline {

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<ImageData>();
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Daemon, Path, Daemon, u"ActionInvoked"_s, this, SLOT(hearAction(uint, QString)));
    bus.connect(Daemon, Path, Daemon, u"NotificationReplied"_s, this, SLOT(hearReply(uint, QString)));
    bus.connect(Daemon, Path, Daemon, u"NotificationClosed"_s, this, SLOT(hearClosed(uint, uint)));
    bus.connect(Daemon, Path, Daemon, u"ActivationToken"_s, this, SLOT(hearToken(uint, QString)));
    // Another service knows nothing of what the one before showed.
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(Daemon);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopNotifier::forget);
}

void DesktopNotifier::forget()
{
    m_server.reset();
    m_onTheirWay.clear();
    m_shown.clear();
    m_recent.clear();
}

void DesktopNotifier::show(const DesktopNote &note)
{
    if (m_server) {
        send(note);
        return;
    }
    m_waiting.removeIf([&note](const DesktopNote &each) { return each.key == note.key; });
    m_waiting.append(note);
    if (m_waiting.size() > MostWaiting)
        m_waiting.removeFirst();
    askFirst();
}

void DesktopNotifier::askFirst()
{
    if (std::exchange(m_isAsking, true))
        return;
    ask(this, [this](const Result<Server> &server) {
        m_isAsking = false;
        const auto waiting = std::exchange(m_waiting, {});
        if (!server) {
            qCInfo(lcApp) << "no desktop notifications:" << server.error().code;
            m_isMissing = true;
            emit missing(server.error().text);
            return;
        }
        m_server = *server;
        if (std::exchange(m_isMissing, false))
            emit found();
        for (const DesktopNote &each : waiting)
            send(each);
    });
}

void DesktopNotifier::ask(QObject *context, const std::function<void(const Result<Server> &)> &answer)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const Error none{
            Error::Kind::Refused, tr("There is no D-Bus session bus, and so no notification service."), u"noBus"_s, {}};
        QMetaObject::invokeMethod(
            context, [answer, none] { answer(none); }, Qt::QueuedConnection);
        return;
    }
    const auto refusalOf = [](const QDBusError &error) {
        return Error{
            Error::Kind::Refused, tr("No notification service answers (%1).").arg(error.name()), error.name(), {}};
    };
    auto *who = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetServerInformation"_s)), context);
    connect(who, &QDBusPendingCallWatcher::finished, context, [=](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QString, QString, QString, QString> reply = *done;
        Server server;
        if (reply.isValid()) { // old services do not say who they are, and show all the same
            server = {cut(reply.argumentAt<0>(), LongestTitle),
                      cut(reply.argumentAt<1>(), LongestTitle),
                      cut(reply.argumentAt<2>(), LongestTitle),
                      {}};
        }
        auto *what =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), context);
        connect(what, &QDBusPendingCallWatcher::finished, context, [=](QDBusPendingCallWatcher *said) {
            said->deleteLater();
            const QDBusPendingReply<QStringList> abilities = *said;
            if (!abilities.isValid())
                return answer(refusalOf(abilities.error()));
            Server whole = server;
            whole.abilities = abilities.value();
            answer(whole);
        });
    });
}

QStringList DesktopNotifier::actionsOf(const DesktopNote &note) const
{
    QStringList actions;
    if (!m_server->can("actions"_L1))
        return actions;
    const bool hasField = m_server->can(DesktopNote::InlineReply);
    if (!note.reply.label.isEmpty())
        actions << (hasField ? QString(DesktopNote::InlineReply) : note.reply.id) << note.reply.label;
    for (const DesktopNote::Action &action : note.actions)
        actions << action.id << action.label;
    return actions;
}

void DesktopNotifier::send(const DesktopNote &note)
{
    for (OnItsWay &each : m_onTheirWay) {
        if (each.key == note.key) {
            each.next = note;
            return;
        }
    }
    m_onTheirWay.append({note.key, {}, false});
    const uint replaced = m_shown.key(note.key, 0);
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(note.urgency))},
                      {u"desktop-entry"_s, u"partyline"_s},
                      {u"suppress-sound"_s, true}}; // the sound, if any, is ours
    if (!note.category.isEmpty())
        hints.insert(u"category"_s, note.category);
    if (!note.reply.label.isEmpty())
        hints.insert(u"x-kde-reply-submit-button-text"_s, note.reply.label);
    if (!note.image.isNull())
        hints.insert(u"image-data"_s,
                     QVariant::fromValue(ImageData{note.image.convertToFormat(QImage::Format_RGBA8888)}));
    QString title = cut(note.title, LongestTitle);
    QString text = cut(note.text, LongestText);
    if (!text.isEmpty() && !m_server->can("body"_L1))
        title = cut(title + u": "_s + std::exchange(text, {}), LongestTitle);
    // The body may be read as markup where the service says so; ours is plain text.
    if (m_server->can("body-markup"_L1))
        text = text.toHtmlEscaped();
    auto message = call(u"Notify"_s);
    message << u"Partyline"_s << replaced << u"partyline"_s << title << text << actionsOf(note) << hints
            << ServersChoice;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key = note.key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isValid())
            qCInfo(lcApp) << "a notification was not taken:" << reply.error().name();
        settle(key, reply.isValid() ? reply.value() : 0);
    });
}

void DesktopNotifier::settle(const QString &key, uint id)
{
    const auto at = std::find_if(m_onTheirWay.begin(), m_onTheirWay.end(),
                                 [&key](const OnItsWay &each) { return each.key == key; });
    if (at == m_onTheirWay.end())
        return; // the service it went to is gone
    const OnItsWay there = *at;
    m_onTheirWay.erase(at);
    if (id > 0) {
        m_shown.insert(id, key);
        emit shown(key);
    }
    if (there.isWithdrawn && !there.next && id > 0)
        close(id);
    if (there.next)
        show(*there.next);
}

void DesktopNotifier::close(uint id)
{
    QDBusConnection::sessionBus().asyncCall(call(u"CloseNotification"_s) << id);
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const DesktopNote &each) { return each.key == key; });
    for (OnItsWay &each : m_onTheirWay) {
        if (each.key == key) {
            each.next.reset();
            each.isWithdrawn = true;
        }
    }
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it.value() == key)
            close(it.key());
    }
}

void DesktopNotifier::withdrawAll()
{
    m_waiting.clear();
    for (OnItsWay &each : m_onTheirWay) {
        each.next.reset();
        each.isWithdrawn = true;
    }
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        close(it.key());
}

QString DesktopNotifier::keyOf(uint id) const
{
    if (const auto found = m_shown.constFind(id); found != m_shown.cend())
        return *found;
    for (const auto &[closed, key] : m_recent) {
        if (closed == id)
            return key;
    }
    return {};
}

void DesktopNotifier::hearAction(uint id, const QString &action)
{
    // Every program hears every click: ours are those that we showed.
    if (const QString key = keyOf(id); !key.isEmpty())
        emit acted(key, action);
}

void DesktopNotifier::hearReply(uint id, const QString &text)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        emit replied(key, text);
}

void DesktopNotifier::hearClosed(uint id, uint reason)
{
    const QString key = m_shown.take(id);
    if (key.isEmpty())
        return;
    m_recent.append({id, key});
    if (m_recent.size() > MostRecent)
        m_recent.removeFirst();
    if (reason == DismissedByUser)
        emit dismissed(key);
}

void DesktopNotifier::hearToken(uint id, const QString &token)
{
    // On Wayland only this lets a window come to the front; Qt takes it from here.
    if (!keyOf(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace partyline
