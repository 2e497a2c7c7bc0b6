// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/secrets.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace partyline;

/// A value as the secret service takes it over an open session.
struct Carried
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(Carried)

QDBusArgument &operator<<(QDBusArgument &argument, const Carried &carried)
{
    argument.beginStructure();
    argument << carried.session << carried.parameters << carried.value << carried.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Carried &carried)
{
    argument.beginStructure();
    argument >> carried.session >> carried.parameters >> carried.value >> carried.type;
    argument.endStructure();
    return argument;
}

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString Collection = u"/org/freedesktop/secrets/aliases/default"_s;

} // namespace

/// What gnome-keyring asks for the password with, in the place of the desktop's own window.
class Prompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    bool isSilent = false; ///< the window stands there and nobody comes
    int asked = 0;

    /// Somebody comes, and closes the window.
    void close()
    {
        isSilent = false;
        if (const auto waiting = std::exchange(m_waiting, {}); !waiting.first.path().isEmpty())
            BeginPrompting(waiting.first, waiting.second);
        asked = 0;
    }

public slots:
    void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
    {
        ++asked;
        if (isSilent)
            m_waiting = {callback, message};
        else
            tell(callback, message, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
    }
    void PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &, const QString &,
                       const QDBusMessage &message)
    {
        tell(callback, message, u"PromptReady"_s, {u"no"_s, QVariantMap(), QString()}); // "Cancel"
    }
    void StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
    {
        tell(callback, message, u"PromptDone"_s, {});
    }

private:
    static void tell(const QDBusObjectPath &callback, const QDBusMessage &asker, const QString &what,
                     const QVariantList &arguments)
    {
        auto call = QDBusMessage::createMethodCall(asker.service(), callback.path(),
                                                   u"org.gnome.keyring.internal.Prompter.Callback"_s, what);
        call.setArguments(arguments);
        // Behind the answer to what was asked, or it is not heard.
        QTimer::singleShot(0, QCoreApplication::instance(), [call] { QDBusConnection::sessionBus().send(call); });
    }

    std::pair<QDBusObjectPath, QDBusMessage> m_waiting;
};

/// Against a real keyring whose owner locked it: what comes back is told from what is not there, in words.
class TestSecretsLocked : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aRefusedUnlockIsNoMissingEntry();
    void aRefusedUnlockKeepsWhatIsSaved();
    void aRefusedUnlockIsToldWhenRemoving();
    void whoeverDoesNotAnswerIsNotWaitedForForEver();
    void whatWasKeptIsThereOnceItIsUnlocked();

private:
    static Secrets::Options options();
    void lock();
    void unlock();
    bool isLocked() const;

    Prompter m_prompter;
};

Secrets::Options TestSecretsLocked::options()
{
    Secrets::Options options;
    options.profile = u"locked"_s + QString::number(QCoreApplication::applicationPid());
    return options;
}

bool TestSecretsLocked::isLocked() const
{
    QDBusInterface collection(Service, Collection, u"org.freedesktop.Secret.Collection"_s);
    return collection.property("Locked").toBool();
}

void TestSecretsLocked::lock()
{
    QDBusInterface service(Service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(Collection)}));
    QTRY_VERIFY(isLocked());
}

/// As a log-in does it, with the password that support/with-keyring made it with.
void TestSecretsLocked::unlock()
{
    QDBusInterface service(Service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    const auto session = service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    const QDBusReply<QDBusObjectPath> real = service.call(u"ReadAlias"_s, u"default"_s);
    QVERIFY2(real.isValid(), qPrintable(real.error().message()));
    QDBusInterface keyring(Service, u"/org/freedesktop/secrets"_s,
                           u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    for (const QByteArray &password : {QByteArray("partyline\n"), QByteArray("partyline")}) {
        const Carried carried{session.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
        keyring.call(u"UnlockWithMasterPassword"_s, QVariant::fromValue(real.value()), QVariant::fromValue(carried));
    }
    QVERIFY(!isLocked());
}

void TestSecretsLocked::initTestCase()
{
    qDBusRegisterMetaType<Carried>();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    auto bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.isConnected() && bus.interface()->isServiceRegistered(Service),
             "This suite needs a session bus with an unlocked keyring; run it through packaging/test.sh.");
    QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, &m_prompter, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
}

void TestSecretsLocked::init()
{
    Secrets secrets(options());
    QSignalSpy saved(&secrets, &Secrets::saved);
    secrets.save(u"a1"_s, Secret("kept"));
    QTRY_COMPARE(saved.size(), 1);
    lock();
}

void TestSecretsLocked::cleanup()
{
    m_prompter.close();
    unlock();
    Secrets secrets(options());
    QSignalSpy removed(&secrets, &Secrets::removed);
    secrets.remove(u"a1"_s);
    QTRY_COMPARE(removed.size(), 1);
}

void TestSecretsLocked::aRefusedUnlockIsNoMissingEntry()
{
    Secrets secrets(options());
    QSignalSpy failed(&secrets, &Secrets::failed);
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.load(u"a1"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(m_prompter.asked, 1);
    QCOMPARE(failed[0][1].value<Error>().text, u"The desktop keyring stayed locked. Sign in again, or unlock it."_s);
}

void TestSecretsLocked::aRefusedUnlockKeepsWhatIsSaved()
{
    Secrets secrets(options());
    QSignalSpy failed(&secrets, &Secrets::failed);
    QSignalSpy saved(&secrets, &Secrets::saved);
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.save(u"a1"_s, Secret("newer"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(failed[0][1].value<Error>().text,
             u"The desktop keyring stayed locked. You stay signed in until you quit."_s);
    secrets.load(u"a1"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][1].value<Secret>().reveal(), QByteArray("newer"));
}

void TestSecretsLocked::aRefusedUnlockIsToldWhenRemoving()
{
    Secrets secrets(options());
    QSignalSpy failed(&secrets, &Secrets::failed);
    QSignalSpy removed(&secrets, &Secrets::removed);
    secrets.remove(u"a1"_s);
    QTRY_COMPARE(failed.size() + removed.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(failed[0][1].value<Error>().text,
             u"The desktop keyring stayed locked. The session that ended is still in it."_s);
}

void TestSecretsLocked::whoeverDoesNotAnswerIsNotWaitedForForEver()
{
    m_prompter.isSilent = true;
    auto impatient = options();
    impatient.patience = std::chrono::milliseconds(300);
    Secrets secrets(impatient);
    QSignalSpy failed(&secrets, &Secrets::failed);
    secrets.load(u"a1"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].value<Error>().text.contains(u"does not answer"_s));
}

void TestSecretsLocked::whatWasKeptIsThereOnceItIsUnlocked()
{
    Secrets secrets(options());
    QSignalSpy failed(&secrets, &Secrets::failed);
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.load(u"a1"_s);
    QTRY_COMPARE(failed.size(), 1);
    unlock();
    secrets.load(u"a1"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][1].value<Secret>().reveal(), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestSecretsLocked)
#include "tst_secrets_locked.moc"
