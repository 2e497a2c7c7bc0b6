// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/secrets.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Against a real keyring: packaging/test.sh starts each run with a private bus and an unlocked gnome-keyring.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void whatIsSavedLoadsInTheNextRun();
    void anyBytesSurvive();
    void saveReplaces();
    void missingLoadsEmpty();
    void removedIsGone();
    void removingWhatIsNotThereIsFine();
    void profilesDoNotSeeEachOther();
    void answersComeInOrder();
    void noticeIsEmptyWithAKeyring();
    void deadKeyringIsToldAndTheValueStays();
    void dyingWhileTheKeyringWorksIsFine();

private:
    static Secrets::Options options(const QString &profile = u"test"_s);
    Secret load(Secrets &secrets, const QString &entry = u"a1"_s);
    void save(Secrets &secrets, const Secret &secret, const QString &entry = u"a1"_s);
};

namespace {

const auto Cookie = QByteArray("s%3Ak2.sig");

} // namespace

Secrets::Options TestSecrets::options(const QString &profile)
{
    Secrets::Options options;
    options.profile = profile + QString::number(QCoreApplication::applicationPid());
    return options;
}

Secret TestSecrets::load(Secrets &secrets, const QString &entry)
{
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.load(entry);
    if (!loaded.wait(10'000))
        return Secret("nothing came back");
    return loaded[0][1].value<Secret>();
}

void TestSecrets::save(Secrets &secrets, const Secret &secret, const QString &entry)
{
    QSignalSpy saved(&secrets, &Secrets::saved);
    secrets.save(entry, secret);
    QTRY_COMPARE(saved.size(), 1);
}

void TestSecrets::initTestCase()
{
    auto bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s),
             "This suite needs a session bus with an unlocked keyring; run it through packaging/test.sh.");
}

void TestSecrets::cleanup()
{
    for (const QString &profile : {u"test"_s, u"other"_s}) {
        Secrets secrets(options(profile));
        QSignalSpy removed(&secrets, &Secrets::removed);
        for (const QString &entry : {u"a1"_s, u"a2"_s})
            secrets.remove(entry);
        QTRY_COMPARE(removed.size(), 2);
    }
}

void TestSecrets::whatIsSavedLoadsInTheNextRun()
{
    {
        Secrets secrets(options());
        save(secrets, Secret(Cookie));
        QCOMPARE(secrets.where(), Secrets::Where::Keyring);
    }
    Secrets secrets(options());
    QCOMPARE(load(secrets).reveal(), Cookie);
}

void TestSecrets::anyBytesSurvive()
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d22c3a900") + "{\"access\":\"é\"}";
    {
        Secrets secrets(options());
        save(secrets, Secret(bytes));
    }
    Secrets secrets(options());
    QCOMPARE(load(secrets).reveal(), bytes);
}

void TestSecrets::saveReplaces()
{
    Secrets secrets(options());
    save(secrets, Secret("old"));
    save(secrets, Secret("new"));
    QCOMPARE(load(secrets).reveal(), QByteArray("new"));
}

void TestSecrets::missingLoadsEmpty()
{
    Secrets secrets(options());
    QSignalSpy failed(&secrets, &Secrets::failed);
    QVERIFY(load(secrets).isEmpty());
    QCOMPARE(failed.size(), 0);
}

void TestSecrets::removedIsGone()
{
    Secrets secrets(options());
    save(secrets, Secret(Cookie));
    QSignalSpy removed(&secrets, &Secrets::removed);
    secrets.remove(u"a1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(load(secrets).isEmpty());
}

void TestSecrets::removingWhatIsNotThereIsFine()
{
    Secrets secrets(options());
    QSignalSpy removed(&secrets, &Secrets::removed);
    QSignalSpy failed(&secrets, &Secrets::failed);
    secrets.remove(u"never"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestSecrets::profilesDoNotSeeEachOther()
{
    Secrets mine(options());
    save(mine, Secret(Cookie));
    Secrets other(options(u"other"_s));
    QVERIFY(load(other).isEmpty());
}

void TestSecrets::answersComeInOrder()
{
    Secrets secrets(options());
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.save(u"a1"_s, Secret("one"));
    secrets.save(u"a2"_s, Secret("two"));
    secrets.load(u"a2"_s);
    secrets.load(u"a1"_s);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(loaded[0][1].value<Secret>().reveal(), QByteArray("two"));
    QCOMPARE(loaded[1][1].value<Secret>().reveal(), QByteArray("one"));
}

void TestSecrets::noticeIsEmptyWithAKeyring()
{
    Secrets secrets(options());
    QSignalSpy found(&secrets, &Secrets::found);
    secrets.probe();
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(secrets.notice().isEmpty());
}

void TestSecrets::deadKeyringIsToldAndTheValueStays()
{
    auto impatient = options();
    impatient.patience = std::chrono::milliseconds(0);
    Secrets secrets(impatient);
    QSignalSpy failed(&secrets, &Secrets::failed);
    QSignalSpy saved(&secrets, &Secrets::saved);
    secrets.save(u"a1"_s, Secret(Cookie));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(saved.size(), 0);
    QVERIFY(failed[0][1].value<Error>().text.contains(u"does not answer"_s));
    QCOMPARE(load(secrets).reveal(), Cookie);
}

void TestSecrets::dyingWhileTheKeyringWorksIsFine()
{
    {
        Secrets secrets(options());
        save(secrets, Secret("first")); // so that the next one goes to the keyring at once
        secrets.save(u"a1"_s, Secret(Cookie));
        QCoreApplication::processEvents();
    }
    Secrets secrets(options());
    QTRY_COMPARE(load(secrets).reveal(), Cookie);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
