// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/secrets.h"

#include "core/logging.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Who keeps secrets on a desktop: the freedesktop service (GNOME Keyring, KeePassXC, newer KWallet) or KWallet itself.
bool keepsSecrets(const QStringList &names)
{
    static const QStringList keepers{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::any_of(keepers.begin(), keepers.end(), [&](const QString &keeper) { return names.contains(keeper); });
}

QDBusMessage askBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

/// The keyring is there, and locked.
Error locked(bool isLoading, bool isRemoving)
{
    const QString text = isLoading ? Secrets::tr("The desktop keyring stayed locked. Sign in again, or unlock it.")
                         : isRemoving
                             ? Secrets::tr("The desktop keyring stayed locked. The session that ended is still in it.")
                             : Secrets::tr("The desktop keyring stayed locked. You stay signed in until you quit.");
    return {Error::Kind::Storage, text, u"keyring"_s, {}};
}

QString refusal(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Secrets::tr("There is no keyring on this desktop. You stay signed in until you quit.");
    default:
        return Secrets::tr("The desktop keyring did not take the request. You stay signed in until you quit.");
    }
}

QDBusMessage askWhetherLocked()
{
    auto question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return question;
}

} // namespace

Secrets::Secrets(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))

{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_options.patience);
    connect(&m_patience, &QTimer::timeout, this, &Secrets::giveUp);
}

Secrets::~Secrets()
{
    if (m_job) // deletes itself when the keyring answers; its library must not lose it before
        m_job->disconnect(this);
}

void Secrets::probe()
{
    if (m_isProbing || m_where != Where::Unknown)
        return;
    m_isProbing = true;
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { settle(Where::Session); }, Qt::QueuedConnection);
        return;
    }
    auto *running = new QDBusPendingCallWatcher(bus.asyncCall(askBus(u"ListNames"_s)), this);
    connect(running, &QDBusPendingCallWatcher::finished, this, [this, bus](QDBusPendingCallWatcher *names) {
        names->deleteLater();
        if (keepsSecrets(QDBusPendingReply<QStringList>(*names).value()))
            return settle(Where::Keyring);
        auto *startable = new QDBusPendingCallWatcher(bus.asyncCall(askBus(u"ListActivatableNames"_s)), this);
        connect(startable, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *more) {
            more->deleteLater();
            settle(keepsSecrets(QDBusPendingReply<QStringList>(*more).value()) ? Where::Keyring : Where::Session);
        });
    });
}

void Secrets::settle(Where where)
{
    m_isProbing = false;
    m_where = where;
    if (where == Where::Session)
        qCInfo(lcStore) << "no secret service: secrets are kept until the program ends";
    emit found(where);
    next();
}

QString Secrets::notice() const
{
    return m_where == Where::Session ? refusal(QKeychain::NoBackendAvailable) : QString();
}

void Secrets::load(const QString &entry)
{
    enqueue({Act::Load, entry, {}});
}

void Secrets::save(const QString &entry, const Secret &secret)
{
    enqueue({Act::Save, entry, secret});
}

void Secrets::remove(const QString &entry)
{
    enqueue({Act::Remove, entry, {}});
}

void Secrets::enqueue(Task task)
{
    m_tasks.append(std::move(task));
    if (m_where == Where::Unknown)
        probe();
    else if (m_tasks.size() == 1)
        QMetaObject::invokeMethod(this, &Secrets::next, Qt::QueuedConnection);
}

void Secrets::next()
{
    if (m_job || m_lockQuestion || m_tasks.isEmpty())
        return;
    const Task task = m_tasks.constFirst();
    const bool isHeld = task.act == Act::Load && m_session.contains(task.entry);
    if (m_where == Where::Keyring && !isHeld)
        return runInKeyring(task);
    m_tasks.removeFirst();
    runInSession(task);
    if (!m_tasks.isEmpty())
        QMetaObject::invokeMethod(this, &Secrets::next, Qt::QueuedConnection);
}

void Secrets::runInSession(const Task &task)
{
    switch (task.act) {
    case Act::Load:
        emit loaded(task.entry, m_session.value(task.entry));
        break;
    case Act::Save:
        m_session.insert(task.entry, task.secret);
        emit saved(task.entry);
        break;
    case Act::Remove:
        m_session.remove(task.entry);
        emit removed(task.entry);
        break;
    }
}

void Secrets::runInKeyring(const Task &task)
{
    if (task.act == Act::Load) {
        m_job = new QKeychain::ReadPasswordJob(serviceName());
    } else if (task.act == Act::Save) {
        m_session.insert(task.entry, task.secret);
        auto *write = new QKeychain::WritePasswordJob(serviceName());
        write->setBinaryData(task.secret.reveal());
        m_job = write;
    } else {
        m_session.remove(task.entry);
        m_job = new QKeychain::DeletePasswordJob(serviceName());
    }
    m_job->setKey(task.entry);
    connect(m_job, &QKeychain::Job::finished, this, &Secrets::finish);
    m_patience.start();
    m_job->start();
}

void Secrets::finish(QKeychain::Job *job)
{
    m_job = nullptr;
    const QKeychain::Error error = job->error();
    const bool isMissing = error == QKeychain::EntryNotFound;
    const bool isDenied = error == QKeychain::AccessDeniedByUser || error == QKeychain::AccessDenied;
    const Act done = m_tasks.constFirst().act;
    if (error == QKeychain::NoError && done == Act::Load)
        return settleTask(Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData()));
    if (error == QKeychain::NoError && done == Act::Save)
        return settleTask({});
    if (error != QKeychain::NoError)
        qCWarning(lcStore) << "the keyring refused a request:" << error;
    // A keyring that its owner did not unlock shows nothing of what it holds: an entry that is there is told as
    // missing, and one that could not be removed as removed.
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(askWhetherLocked()), this);
    m_lockQuestion = answer;
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, error, isMissing, isDenied](auto *watcher) {
        watcher->deleteLater();
        if (m_lockQuestion != watcher)
            return;
        m_lockQuestion = nullptr;
        const QDBusPendingReply<QDBusVariant> isLocked = *watcher;
        const Act act = m_tasks.constFirst().act;
        if (isDenied || (isLocked.isValid() && isLocked.value().variant().toBool()))
            failTask(locked(act == Act::Load, act == Act::Remove));
        else if (error == QKeychain::NoError || (isMissing && act != Act::Save))
            settleTask({});
        else
            failTask({Error::Kind::Storage, refusal(error), u"keyring"_s, {}});
    });
}

void Secrets::settleTask(const Secret &secret)
{
    m_patience.stop();
    const Task task = m_tasks.takeFirst();
    if (task.act == Act::Load) {
        emit loaded(task.entry, secret);
    } else if (task.act == Act::Save) {
        m_session.remove(task.entry); // the keyring has it: no second copy
        emit saved(task.entry);
    } else {
        emit removed(task.entry);
    }
    QMetaObject::invokeMethod(this, &Secrets::next, Qt::QueuedConnection);
}

void Secrets::failTask(const Error &error)
{
    m_patience.stop();
    emit failed(m_tasks.takeFirst().entry, error);
    QMetaObject::invokeMethod(this, &Secrets::next, Qt::QueuedConnection);
}

void Secrets::giveUp()
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    m_lockQuestion = nullptr;
    qCWarning(lcStore) << "the keyring did not answer";
    failTask({Error::Kind::Storage,
              tr("The desktop keyring does not answer. You stay signed in until you quit."),
              u"keyring"_s,
              {}});
}

QString Secrets::serviceName() const
{
    return u"partyline/"_s + m_options.profile;
}

} // namespace partyline
