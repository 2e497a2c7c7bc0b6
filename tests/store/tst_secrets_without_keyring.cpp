// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/secrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// A desktop without a secret service: told in words, at once, and everything works until the program ends.
class TestSecretsWithoutKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isFoundOut();
    void keepsUntilTheEnd();
    void forgetsWithTheObject();
    void removes();
    void answersComeLater();

private:
    Secret load(Secrets &secrets);
};

void TestSecretsWithoutKeyring::initTestCase()
{
    // Before anything opens the session bus of this process: an address where nobody listens.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
}

Secret TestSecretsWithoutKeyring::load(Secrets &secrets)
{
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.load(u"a1"_s);
    return loaded.wait() ? loaded[0][1].value<Secret>() : Secret("nothing came back");
}

void TestSecretsWithoutKeyring::isFoundOut()
{
    Secrets secrets({});
    QSignalSpy found(&secrets, &Secrets::found);
    QVERIFY(secrets.notice().isEmpty());
    secrets.probe();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(secrets.where(), Secrets::Where::Session);
    QCOMPARE(secrets.notice(), u"There is no keyring on this desktop. You stay signed in until you quit."_s);
}

void TestSecretsWithoutKeyring::keepsUntilTheEnd()
{
    Secrets secrets({});
    QSignalSpy saved(&secrets, &Secrets::saved);
    secrets.save(u"a1"_s, Secret("kept"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(load(secrets).reveal(), QByteArray("kept"));
}

void TestSecretsWithoutKeyring::forgetsWithTheObject()
{
    {
        Secrets secrets({});
        QSignalSpy saved(&secrets, &Secrets::saved);
        secrets.save(u"a1"_s, Secret("kept"));
        QTRY_COMPARE(saved.size(), 1);
    }
    Secrets secrets({});
    QVERIFY(load(secrets).isEmpty());
}

void TestSecretsWithoutKeyring::removes()
{
    Secrets secrets({});
    QSignalSpy removed(&secrets, &Secrets::removed);
    secrets.save(u"a1"_s, Secret("kept"));
    secrets.remove(u"a1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(load(secrets).isEmpty());
}

void TestSecretsWithoutKeyring::answersComeLater()
{
    Secrets secrets({});
    QSignalSpy found(&secrets, &Secrets::found);
    secrets.probe();
    QTRY_COMPARE(found.size(), 1);
    QSignalSpy saved(&secrets, &Secrets::saved);
    secrets.save(u"a1"_s, Secret("kept"));
    QCOMPARE(saved.size(), 0); // never from within the call
    QTRY_COMPARE(saved.size(), 1);
}

QTEST_GUILESS_MAIN(TestSecretsWithoutKeyring)
#include "tst_secrets_without_keyring.moc"
