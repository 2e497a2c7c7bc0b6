// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace partyline {

/// A notification service that shows nothing, remembers all, and does what the test says. Has a connection of its own,
/// as another program would.
class NotificationService final : public QDBusVirtualObject
{
public:
    struct Note
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions; ///< ids and labels
        QVariantMap hints;

        QStringList ids() const
        {
            QStringList all;
            for (qsizetype i = 0; i < actions.size(); i += 2)
                all.append(actions[i]);
            return all;
        }
    };

    NotificationService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notification service")))
    {
    }
    ~NotificationService() override
    {
        stop();
        QDBusConnection::disconnectFromBus(QStringLiteral("notification service"));
    }

    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    QDBusConnection &bus() { return m_bus; }

    bool start() { return m_bus.registerVirtualObject(path(), this) && m_bus.registerService(name()); }
    void stop()
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1StringView("GetCapabilities")) {
            ++asked;
            return connection.send(isBroken ? message.createErrorReply(QDBusError::Failed, QStringLiteral("broken"))
                                            : message.createReply(abilities));
        }
        if (message.member() == QLatin1StringView("GetServerInformation"))
            return connection.send(message.createReply(QVariantList{QStringLiteral("Testd"), QStringLiteral("tests"),
                                                                    QStringLiteral("3.1"), QStringLiteral("1.2")}));
        if (message.member() == QLatin1StringView("Notify")) {
            Note note;
            note.replaces = arguments.value(1).toUInt();
            note.id = note.replaces > 0 ? note.replaces : ++lastId;
            note.title = arguments.value(3).toString();
            note.text = arguments.value(4).toString();
            note.actions = arguments.value(5).toStringList();
            note.hints = qdbus_cast<QVariantMap>(arguments.value(6).value<QDBusArgument>());
            notes.append(note);
            return connection.send(message.createReply(note.id));
        }
        if (message.member() == QLatin1StringView("CloseNotification")) {
            closed.append(arguments.value(0).toUInt());
            connection.send(message.createReply());
            constexpr uint ByCall = 3;
            tell(QStringLiteral("NotificationClosed"), {closed.last(), ByCall});
            return true;
        }
        if (message.member() == QLatin1StringView("Get")
            && arguments.value(1).toString() == QLatin1StringView("Inhibited"))
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(isInhibited))));
        return false;
    }
    QString introspect(const QString &) const override { return {}; }

    void tell(const QString &signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path(), name(), signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void act(uint id, const QString &action) { tell(QStringLiteral("ActionInvoked"), {id, action}); }
    void reply(uint id, const QString &text) { tell(QStringLiteral("NotificationReplied"), {id, text}); }
    void dismiss(uint id) { tell(QStringLiteral("NotificationClosed"), {id, 2u}); }
    void inhibit(bool inhibits)
    {
        isInhibited = inhibits;
        auto message = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                  QStringLiteral("PropertiesChanged"));
        message << name() << QVariantMap{{QStringLiteral("Inhibited"), inhibits}} << QStringList();
        m_bus.send(message);
    }
    /// Empty while nothing was told.
    Note last() const { return notes.isEmpty() ? Note() : notes.constLast(); }

    QStringList abilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    bool isBroken = false;
    bool isInhibited = false;
    QList<Note> notes;
    QList<uint> closed;
    uint lastId = 40;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

} // namespace partyline
