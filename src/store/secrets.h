// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace partyline {

/// Passwords, sessions and tokens: in the desktop keyring, or, where there is none, in memory until the program ends.
/// Nothing is ever written to a file. Every call returns at once; answers come as signals, one at a time and in order.
class Secrets final : public QObject
{
    Q_OBJECT

public:
    enum class Where {
        Unknown, ///< not asked yet
        Keyring, ///< a secret service answered
        Session, ///< there is none: kept until the program ends
    };
    Q_ENUM(Where)

    struct Options
    {
        /// Part of the name of every entry, so that profiles do not see each other's secrets.
        QString profile = QStringLiteral("default");
        /// A keyring may be asking for its own password meanwhile; beyond this it is taken for dead.
        std::chrono::milliseconds patience{60'000};
    };

    explicit Secrets(Options options, QObject *parent = nullptr);
    ~Secrets() override;

    /// Asks the session bus whether somebody keeps secrets; found() follows. The other calls do it by themselves.
    void probe();
    Where where() const { return m_where; }

    /// loaded() or failed() follows; an entry that is not there loads as an empty Secret.
    void load(const QString &entry);
    /// saved() or failed() follows. Whatever happens, load() gives this value back while the program runs.
    void save(const QString &entry, const Secret &secret);
    /// removed() or failed() follows; removing what is not there is fine.
    void remove(const QString &entry);

    /// One sentence for people when secrets are not kept beyond this run; empty otherwise.
    QString notice() const;

signals:
    void found(partyline::Secrets::Where where);
    void loaded(const QString &entry, const partyline::Secret &secret);
    void saved(const QString &entry);
    void removed(const QString &entry);
    void failed(const QString &entry, const partyline::Error &error);

private:
    enum class Act { Load, Save, Remove };
    struct Task
    {
        Act act = Act::Load;
        QString entry;
        Secret secret;
    };

    void enqueue(Task task);
    void settle(Where where);
    void next();
    void runInSession(const Task &task);
    void runInKeyring(const Task &task);
    void finish(QKeychain::Job *job);
    void settleTask(const Secret &secret);
    void failTask(const Error &error);
    void giveUp();
    QString serviceName() const;

    const Options m_options;
    Where m_where = Where::Unknown;
    bool m_isProbing = false;
    QList<Task> m_tasks; ///< the first is under way while m_job or m_lockQuestion is set
    QKeychain::Job *m_job = nullptr;
    QObject *m_lockQuestion = nullptr; ///< is asked about the first task, whose job is over
    QTimer m_patience;
    QHash<QString, Secret> m_session; ///< all that was saved in this run
};

} // namespace partyline
