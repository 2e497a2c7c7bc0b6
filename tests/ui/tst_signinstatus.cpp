// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"
#include "ui/signinstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Each refusal has its own sentence, icon and tint.
class TestSignInStatus : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void allAreToldApart();
    void clock_data();
    void clock();
};

namespace {

using Method = Credentials::Method;
using Tint = Status::Tint;
using Field = SignInStatus::Field;

struct Case
{
    const char *name;
    Error error;
    Method method;
    QString expected;
    Tint tint;
    Field field;
};

QList<Case> cases()
{
    const auto error = [](Error::Kind kind, const QString &code, const QString &text = {},
                          std::optional<std::chrono::seconds> wait = {}) {
        return Error{kind, text, code, wait};
    };
    using Kind = Error::Kind;
    const QString told = u"Told by the server."_s;
    return {
        {"password", error(Kind::SignIn, u"badLogin"_s), Method::Password, u"E-mail or password is wrong."_s,
         Tint::Danger, Field::Password},
        {"cookie", error(Kind::SignIn, u"badLogin"_s), Method::Session, u"The session is not good any more."_s,
         Tint::Danger, Field::Cookie},
        {"old cookie", error(Kind::SignIn, u"expired"_s), Method::Session, u"The session is not good any more."_s,
         Tint::Danger, Field::Cookie},
        {"second factor", error(Kind::SignIn, u"secondFactor"_s), Method::Password, u"The code is wrong."_s,
         Tint::Danger, Field::Factor},
        {"captcha", error(Kind::SignIn, u"captcha"_s), Method::Password, u"captcha, which only a browser"_s,
         Tint::Warning, Field::None},
        {"too many", error(Kind::RateLimited, u"rateLimited"_s, {}, std::chrono::seconds(48)), Method::Password,
         u"next one in 0:48"_s, Tint::Warning, Field::None},
        {"banned", error(Kind::SignIn, u"banned"_s, told), Method::Password, told, Tint::Danger, Field::None},
        {"maintenance", error(Kind::Maintenance, {}, {}, std::chrono::seconds(120)), Method::Password,
         u"plug.dj is down for maintenance. Look again in 2:00."_s, Tint::Warning, Field::None},
        {"network", error(Kind::Network, u"network"_s), Method::Password, u"No connection."_s, Tint::Danger,
         Field::None},
        {"certificate", error(Kind::Tls, {}, told), Method::Password, told, Tint::Danger, Field::None},
        {"device ran out", error(Kind::SignIn, u"expired"_s), Method::Device, u"The code ran out."_s, Tint::Warning,
         Field::None},
        {"denied", error(Kind::SignIn, u"denied"_s), Method::Device, u"You denied the request"_s, Tint::Danger,
         Field::None},
        {"forbidden", error(Kind::SignIn, u"403"_s, told), Method::Session, u"plug.dj does not let this account in."_s,
         Tint::Danger, Field::None},
        {"no access", error(Kind::SignIn, u"accessDeniedError"_s, told), Method::Password,
         u"plug.dj does not let this account in."_s, Tint::Danger, Field::None},
        {"front", error(Kind::SignIn, u"cdn"_s, told), Method::Session, u"Cloudflare blocked us before plug.dj"_s,
         Tint::Warning, Field::None},
        {"client", error(Kind::SignIn, u"invalidClient"_s, told), Method::Device,
         u"The server does not know this client id."_s, Tint::Danger, Field::Client},
        {"somebody else's", error(Kind::SignIn, u"otherAccount"_s, told), Method::Session, told, Tint::Danger,
         Field::Cookie},
        {"address", error(Kind::Refused, u"address"_s, told), Method::Password, told, Tint::Danger, Field::Server},
        {"anything else", error(Kind::Protocol, u"500"_s, told), Method::Password, u"That did not work. "_s + told,
         Tint::Danger, Field::None},
    };
}

} // namespace

void TestSignInStatus::tells_data()
{
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestSignInStatus::tells()
{
    QFETCH(int, index);
    const Case given = cases()[index];
    const SignInStatus told = signInStatus(given.error, given.method, u"plug.dj"_s);
    QVERIFY2(told.status.text().contains(given.expected), qPrintable(told.status.text()));
    QCOMPARE(told.status.tint, given.tint);
    QCOMPARE(told.field, given.field);
    QVERIFY2(Icons::exists(told.status.icon), qPrintable(told.status.icon));
}

void TestSignInStatus::allAreToldApart()
{
    QSet<QString> icons;
    for (const Case &given : cases()) {
        if (given.error.code != "address"_L1 && given.error.code != "500"_L1 && given.method == Method::Password)
            icons.insert(signInStatus(given.error, given.method, u"plug.dj"_s).status.icon);
    }
    QVERIFY(icons.size() >= 7);
}

void TestSignInStatus::clock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"0:00"_s;
    QTest::newRow("over") << -5 << u"0:00"_s;
    QTest::newRow("seconds") << 48 << u"0:48"_s;
    QTest::newRow("minutes") << 872 << u"14:32"_s;
    QTest::newRow("hours") << 3725 << u"1:02:05"_s;
}

void TestSignInStatus::clock()
{
    QFETCH(int, seconds);
    QTEST(clockText(std::chrono::seconds(seconds)), "expected");
}

QTEST_MAIN(TestSignInStatus)
#include "tst_signinstatus.moc"
