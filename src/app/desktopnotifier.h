// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alert.h"
#include "core/result.h"

#include <QDBusServiceWatcher>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace partyline {

/// One notification as the desktop shows it. All text is plain.
struct DesktopNote
{
    struct Action
    {
        QString id;    ///< comes back with acted()
        QString label; ///< on its button
        bool operator==(const Action &) const = default;
    };

    /// Of the freedesktop specification: the click on the notification itself, and the answer typed into it.
    static constexpr QLatin1StringView Default{"default"};
    static constexpr QLatin1StringView InlineReply{"inline-reply"};

    QString key; ///< a later one with the same key takes its place
    QString title;
    QString text; ///< may be empty
    Alert::Urgency urgency = Alert::Urgency::Normal;
    QString category; ///< "im.received"; may be empty
    QList<Action> actions;
    /// An action that becomes a field to type into where the service has one; empty label: none.
    Action reply;
    QImage image; ///< may be null
};

/// Shows notes through the desktop's notification service (org.freedesktop.Notifications, specification 1.2, and the
/// inline replies of KDE). A service that goes and comes back is begun with anew.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    /// Who shows the notifications.
    struct Server
    {
        QString name;
        QString vendor;
        QString version;
        QStringList abilities;

        bool can(QLatin1StringView ability) const { return abilities.contains(ability); }
    };
    /// What does not fit a pop-up nobody reads there; characters.
    static constexpr qsizetype LongestTitle = 200;
    static constexpr qsizetype LongestText = 500;

    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const DesktopNote &note);
    /// Takes back what is shown under this key: it was seen in the window.
    void withdraw(const QString &key);
    void withdrawAll();
    /// Asks the service who it is, now; Error::Kind::Refused in words when nobody answers. No answer once `context` is
    /// gone.
    void ask(QObject *context, const std::function<void(const Result<Server> &)> &answer);

signals:
    /// DesktopNote::Default, or the id of an action.
    void acted(const QString &key, const QString &action);
    void replied(const QString &key, const QString &text);
    /// The user put it away.
    void dismissed(const QString &key);
    /// It is on the desktop.
    void shown(const QString &key);
    /// Nobody took a note, in words; and somebody does again.
    void missing(const QString &reason);
    void found();

private slots:
    void hearAction(uint id, const QString &action);
    void hearReply(uint id, const QString &text);
    void hearClosed(uint id, uint reason);
    void hearToken(uint id, const QString &token);

private:
    /// Its number comes with the answer; what follows in the same place waits for that.
    struct OnItsWay
    {
        QString key;
        std::optional<DesktopNote> next;
        bool isWithdrawn = false;
    };

    void askFirst();
    void send(const DesktopNote &note);
    void settle(const QString &key, uint id);
    void close(uint id);
    void forget();
    QStringList actionsOf(const DesktopNote &note) const;
    QString keyOf(uint id) const;

    QDBusServiceWatcher m_watcher;
    std::optional<Server> m_server; ///< asked before the first note
    bool m_isAsking = false;
    bool m_isMissing = false;
    QList<DesktopNote> m_waiting; ///< for the answer
    QList<OnItsWay> m_onTheirWay;
    QHash<uint, QString> m_shown;             ///< keys
    QList<std::pair<uint, QString>> m_recent; ///< closed just now: some services tell the click after that
};

} // namespace partyline
