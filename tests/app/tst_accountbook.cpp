// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/accountbook.h"
#include "store/secrets.h"
#include "support/fakeaccount.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Accounts come, stay over a restart, and go. The secrets of this suite live in memory.
class TestAccountBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesTheAccountOfTheService();
    void keptAccountComesBack();
    void guestComesBackWithoutASecret();
    void accountThatDoesNotStayIsForgotten();
    void practiceNeverStays();
    void newSessionIsKept();
    void refreshedTokenIsKeptWhileComingBack();
    void missingSecretAsks();
    void refusedSecretAsks();
    void noNetworkDoesNotAsk();
    void signOutForgetsEverything();
    void renewedSessionIsKeptOrNot();
    void expiryIsTold();

private:
    Account &adopt(const Credentials &credentials, bool stays, bool isPractice = false);
    void restart();
    Secret kept(const QString &id);

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<AccountBook> m_book;
    QList<FakeAccount *> m_made;
};

void TestAccountBook::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
}

void TestAccountBook::init()
{
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    m_secrets = std::make_unique<Secrets>(Secrets::Options());
    restart();
}

void TestAccountBook::cleanup()
{
    m_book.reset();
    m_secrets.reset();
    m_settings.reset();
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
}

void TestAccountBook::restart()
{
    m_made.clear();
    m_book = std::make_unique<AccountBook>(*m_settings, *m_secrets, [this](const Endpoints &endpoints) {
        auto account = std::make_unique<FakeAccount>(endpoints);
        m_made.append(account.get());
        return account;
    });
}

Account &TestAccountBook::adopt(const Credentials &credentials, bool stays, bool isPractice)
{
    auto account = std::make_unique<FakeAccount>(Endpoints::plugDj());
    account->signIn(credentials);
    account->succeed({u"42"_s, u"juniper"_s, Role::None});
    return m_book->adopt(std::move(account), credentials.user, stays, isPractice);
}

Secret TestAccountBook::kept(const QString &id)
{
    QSignalSpy loaded(m_secrets.get(), &Secrets::loaded);
    m_secrets->load(id);
    return loaded.wait() ? loaded[0][1].value<Secret>() : Secret("nothing came back");
}

void TestAccountBook::makesTheAccountOfTheService()
{
    QCOMPARE(AccountBook::make(Endpoints::plugDj())->service(), Service::PlugDj);
    QCOMPARE(AccountBook::make(Endpoints::floatplane())->service(), Service::Floatplane);
    QCOMPARE(AccountBook::make(Endpoints::floatplane())->endpoints(), Endpoints::floatplane());
}

void TestAccountBook::keptAccountComesBack()
{
    const Account &account = adopt({Credentials::Method::Password, u"juniper@example.org"_s, Secret("hunter2")}, true);
    const QString id = m_book->idOf(account);
    QVERIFY(!id.isEmpty());
    QCOMPARE(kept(id).reveal(), QByteArray("kept"));
    QCOMPARE(m_settings->accounts().size(), 1);
    QCOMPARE(m_settings->accounts()[0].name, u"juniper"_s);

    restart();
    QSignalSpy added(m_book.get(), &AccountBook::added);
    m_book->restore();
    QCOMPARE(added.size(), 1);
    QTRY_COMPARE(m_made.value(0)->asked.size(), 1);
    QCOMPARE(m_made[0]->asked[0].method, Credentials::Method::Session);
    QCOMPARE(m_made[0]->asked[0].secret.reveal(), QByteArray("kept"));
    QCOMPARE(m_book->withId(id), m_made[0]);
    QCOMPARE(m_book->userOf(*m_made[0]), u"juniper@example.org"_s);
    m_made[0]->succeed({u"42"_s, u"juniper the second"_s, Role::None});
    QCOMPARE(m_settings->accounts()[0].name, u"juniper the second"_s);
}

void TestAccountBook::guestComesBackWithoutASecret()
{
    adopt({Credentials::Method::Guest, {}, {}}, true);
    restart();
    m_book->restore();
    QTRY_COMPARE(m_made.value(0)->asked.size(), 1);
    QCOMPARE(m_made[0]->asked[0].method, Credentials::Method::Guest);
}

void TestAccountBook::accountThatDoesNotStayIsForgotten()
{
    const Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, false);
    QVERIFY(m_settings->accounts().isEmpty());
    QVERIFY(kept(m_book->idOf(account)).isEmpty());
}

void TestAccountBook::practiceNeverStays()
{
    const Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true, true);
    QVERIFY(m_book->isPractice(account));
    QVERIFY(m_settings->accounts().isEmpty());
    QVERIFY(kept(m_book->idOf(account)).isEmpty());
}

void TestAccountBook::newSessionIsKept()
{
    Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    QSignalSpy saved(m_secrets.get(), &Secrets::saved);
    QTRY_COMPARE(saved.size(), 1);
    emit account.sessionChanged();
    QTRY_COMPARE(saved.size(), 2);
}

/// It may be refreshed before anything else went well, and the one before is void then.
void TestAccountBook::refreshedTokenIsKeptWhileComingBack()
{
    const Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    const QString id = m_book->idOf(account);
    restart();
    m_book->restore();
    QTRY_COMPARE(m_made.value(0)->asked.size(), 1);
    m_made[0]->method = Credentials::Method::Tokens;
    m_made[0]->kept = Secret("rotated");
    emit m_made[0]->sessionChanged();
    QVERIFY(!m_made[0]->isSignedIn());
    QCOMPARE(kept(id), Secret("rotated"));
    m_made[0]->kept = {}; // a session of nobody is not worth it
    emit m_made[0]->sessionChanged();
    QCOMPARE(kept(id), Secret("rotated"));
}

void TestAccountBook::missingSecretAsks()
{
    const Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    m_secrets->remove(m_book->idOf(account));
    restart();
    QSignalSpy missing(m_book.get(), &AccountBook::secretMissing);
    m_book->restore();
    QTRY_COMPARE(missing.size(), 1);
    QVERIFY(m_made[0]->asked.isEmpty());
    QCOMPARE(m_book->whyGone(*m_made[0]), u"The keyring has no session of this account any more."_s);
}

void TestAccountBook::refusedSecretAsks()
{
    adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    restart();
    QSignalSpy missing(m_book.get(), &AccountBook::secretMissing);
    m_book->restore();
    QTRY_COMPARE(m_made.value(0)->asked.size(), 1);
    m_made[0]->refuse({Error::Kind::SignIn, u"It ran out."_s, u"expired"_s, {}});
    QCOMPARE(missing.size(), 1);
    QCOMPARE(m_book->whyGone(*m_made[0]), u"It ran out."_s);
    m_made[0]->refuse({Error::Kind::SignIn, {}, u"badLogin"_s, {}}); // the dialog's own business now
    QCOMPARE(missing.size(), 1);
}

void TestAccountBook::noNetworkDoesNotAsk()
{
    adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    restart();
    QSignalSpy missing(m_book.get(), &AccountBook::secretMissing);
    m_book->restore();
    QTRY_COMPARE(m_made.value(0)->asked.size(), 1);
    m_made[0]->refuse({Error::Kind::Network, {}, u"network"_s, {}});
    QCOMPARE(missing.size(), 0);
    QCOMPARE(m_settings->accounts().size(), 1);
}

void TestAccountBook::signOutForgetsEverything()
{
    Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, true);
    const QString id = m_book->idOf(account);
    QCOMPARE(kept(id).reveal(), QByteArray("kept"));
    QSignalSpy removing(m_book.get(), &AccountBook::removing);
    const QPointer<Account> watched(&account);
    m_book->signOut(account);
    QCOMPARE(removing.size(), 1);
    QVERIFY(m_settings->accounts().isEmpty());
    QVERIFY(!m_book->withId(id));
    QVERIFY(kept(id).isEmpty());
    QTRY_VERIFY(!watched);
}

void TestAccountBook::renewedSessionIsKeptOrNot()
{
    Account &account = adopt({Credentials::Method::Password, u"juniper"_s, Secret("x")}, false);
    m_book->renew(account, u"juniper@example.org"_s, true);
    QCOMPARE(m_settings->accounts().size(), 1);
    QCOMPARE(m_settings->accounts()[0].user, u"juniper@example.org"_s);
    QCOMPARE(kept(m_book->idOf(account)).reveal(), QByteArray("kept"));
    m_book->renew(account, u"juniper@example.org"_s, false);
    QVERIFY(m_settings->accounts().isEmpty());
    QVERIFY(kept(m_book->idOf(account)).isEmpty());
}

void TestAccountBook::expiryIsTold()
{
    auto &account = static_cast<FakeAccount &>(adopt({Credentials::Method::Password, u"j"_s, Secret("x")}, false));
    QSignalSpy expired(m_book.get(), &AccountBook::expired);
    account.expire();
    QCOMPARE(expired.size(), 1);
    QCOMPARE(expired[0][0].value<Account *>(), &account);
    QVERIFY(m_book->whyGone(account).contains(u"session ended at"_s));
    account.succeed({u"42"_s, u"juniper"_s, Role::None});
    QVERIFY(m_book->whyGone(account).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
