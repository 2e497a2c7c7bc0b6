// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/logkeeper.h"
#include "app/redaction.h"
#include "app/supportbundle.h"

#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Everything that must not get out is marked with SECRET or is one of a few known texts; nothing of that may be found.
class TestSupportBundle : public QObject
{
    Q_OBJECT

private slots:
    void leavesOut_data();
    void leavesOut();
    void keepsWhatHelps_data();
    void keepsWhatHelps();
    void settingsTellChoicesOnly_data();
    void settingsTellChoicesOnly();
    void aWholeBundleHasNoSecret();
    void theLogIsKeptAndBounded();
};

void TestSupportBundle::leavesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("e-mail") << u"sign-in of ann.SECRET@example.org failed"_s << u"SECRET"_s;
    QTest::newRow("cookie header") << u"Cookie: sails.sid=s%3ASECRETabc.def; other=SECRET2"_s << u"SECRET"_s;
    QTest::newRow("set-cookie") << u"Set-Cookie: session=SECRET; Path=/"_s << u"SECRET"_s;
    QTest::newRow("bare cookie") << u"with sails.sid=s:SECRET.x"_s << u"SECRET"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer SECRET.jwt.x"_s << u"SECRET"_s;
    QTest::newRow("bearer in a sentence") << u"sent bearer SECRET-x to it"_s << u"SECRET"_s;
    QTest::newRow("password as json") << uR"({"password": "SECRET with blanks"})"_s << u"SECRET"_s;
    QTest::newRow("password as a query") << u"https://x.org/?user=a&password=SECRET&x=1"_s << u"SECRET"_s;
    QTest::newRow("token") << u"access_token=SECRET"_s << u"SECRET"_s;
    QTest::newRow("client secret") << u"client_secret: SECRET"_s << u"SECRET"_s;
    QTest::newRow("user in an address") << u"wss://annSECRET:pw@host/x"_s << u"annSECRET"_s;
    QTest::newRow("long hex") << u"sid 0123456789abcdef0123456789abcdef"_s << u"0123456789abcdef"_s;
    QTest::newRow("jwt alone") << u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc123"_s << u"eyJhbGci"_s;
    QTest::newRow("home") << u"cannot open /home/annabelle/.config/x"_s << u"annabelle"_s;
    QTest::newRow("somebody else's home") << u"cannot open /home/somebody/x"_s << u"somebody"_s;
}

void TestSupportBundle::leavesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString left = redacted(text, u"/home/annabelle"_s);
    QVERIFY2(!left.contains(secret), qPrintable(left));
}

void TestSupportBundle::keepsWhatHelps_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Qt 6.4.2", "21:04:11.020 partyline.net warning: a WebSocket ended: frame", "Round trip: 12 ms",
          "  chat: 1204 / 3", "feed/density = compact", "Debian GNU/Linux 12 (bookworm), linux 6.1.0, x86_64"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSupportBundle::keepsWhatHelps()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text, u"/home/annabelle"_s), text);
}

void TestSupportBundle::settingsTellChoicesOnly_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("flag") << u"desktop/tellsTrack"_s << QVariant(true) << u"true"_s;
    QTest::newRow("number") << u"feed/rows"_s << QVariant(5000) << u"5000"_s;
    QTest::newRow("word") << u"look/theme"_s << QVariant(u"dark"_s) << u"dark"_s;
    QTest::newRow("languages") << u"spelling/languages"_s << QVariant(QStringList{u"en_US"_s, u"de_DE"_s})
                               << u"en_US, de_DE"_s;
    QTest::newRow("name of an account") << u"accounts/user"_s << QVariant(u"ann"_s) << u"(3 characters)"_s;
    QTest::newRow("draft") << u"drafts/x"_s << QVariant(u"hello"_s) << u"(5 characters)"_s;
    QTest::newRow("sentence") << u"other/x"_s << QVariant(u"what was said"_s) << u"(13 characters)"_s;
    QTest::newRow("nothing") << u"other/x"_s << QVariant(QString()) << u"(empty)"_s;
}

void TestSupportBundle::settingsTellChoicesOnly()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QString, told);
    QCOMPARE(redactedSetting(key, value), told);
}

void TestSupportBundle::aWholeBundleHasNoSecret()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"partyline.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(u"look/theme"_s, u"dark"_s);
        settings.setValue(u"accounts/1/user"_s, u"ann.SECRET@example.org"_s);
        settings.setValue(u"accounts/1/name"_s, u"annSECRET"_s);
        settings.setValue(u"drafts/account%2Fannsecretroom"_s, u"SECRET thought"_s);
        settings.setValue(u"recentRooms/1/room"_s, u"SECRET-room"_s);
        settings.setValue(u"feed/zoomOfRooms"_s, QStringList{u"120 plugdj:SECRET-room"_s});
    }
    const SupportBundle bundle{u"Qt 6.4.2\n"_s,
                               file,
                               u"Room\n  State: live\n"_s,
                               {u"12:00 partyline.net warning: Cookie: sails.sid=SECRET"_s,
                                u"12:01 partyline.app warning: /home/ann/SECRETfree"_s},
                               u"/home/ann"_s};
    const QString text = bundle.text();
    QVERIFY2(!text.contains("sails.sid=SECRET"_L1) && !text.contains("annSECRET"_L1), qPrintable(text));
    for (const QString &secret :
         {u"ann.SECRET"_s, u"SECRET thought"_s, u"SECRET-room"_s, u"annsecretroom"_s, u"/home/ann"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret + u"\n"_s + text));
    for (const QString &help : {u"Qt 6.4.2"_s, u"State: live"_s, u"look/theme = dark"_s, u"partyline.net warning"_s})
        QVERIFY2(text.contains(help), qPrintable(help + u"\n"_s + text));
}

void TestSupportBundle::theLogIsKeptAndBounded()
{
    QVERIFY(LogKeeper::lines().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "a trouble");
    {
        const LogKeeper keeper;
        qWarning("a trouble");
        QCOMPARE(LogKeeper::lines().size(), 1);
        QVERIFY(LogKeeper::lines().constFirst().endsWith("default warning: a trouble"_L1));
        for (int i = 0; i < LogKeeper::MostLines; ++i) {
            QTest::ignoreMessage(QtInfoMsg, qPrintable(u"line %1"_s.arg(i)));
            qInfo("line %d", i);
        }
        QCOMPARE(LogKeeper::lines().size(), LogKeeper::MostLines);
        QVERIFY(LogKeeper::lines().constFirst().endsWith("info: line 0"_L1)); // the trouble had to go
        QVERIFY(LogKeeper::lines().constLast().endsWith(u"line %1"_s.arg(LogKeeper::MostLines - 1)));
    }
    QVERIFY(LogKeeper::lines().isEmpty());
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
