// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/alertoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using Disturb = AlertOptions::Disturb;
using Silence = AlertVerdict::Silence;

/// What is told, when, and how it is kept.
class TestAlertOptions : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeHasAToken();
    void quietHours_data();
    void quietHours();
    void roomsInherit();
    void whatIsTakenBackIsNotKept();
    void silences_data();
    void silences();
    void desktopsSilenceIsAChoice();
    void untilTomorrowIsTheMorning_data();
    void untilTomorrowIsTheMorning();
    void timesRunOut();
    void survivesTheFile();
    void nonsenseIsAsAtFirst();
    void manyRoomsAreBounded();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 18), QTime(12, 0)); // a Wednesday, local

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

QString verdictText(const AlertVerdict &verdict)
{
    return u"%1%2%3 %4"_s.arg(verdict.notifies ? u"n"_s : u"-"_s, verdict.sounds ? u"s"_s : u"-"_s,
                              verdict.badges ? u"b"_s : u"-"_s, QString::number(int(verdict.silence)));
}

} // namespace

void TestAlertOptions::everyTypeHasAToken()
{
    QStringList tokens;
    for (int i = 0; i < AlertTypes; ++i) {
        const QString token = alertToken(AlertType(i));
        QVERIFY(!tokens.contains(token));
        tokens.append(token);
        QCOMPARE(alertTypeOf(token), AlertType(i));
    }
    QVERIFY(!alertTypeOf(u"nonsense"_s));
}

void TestAlertOptions::quietHours_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("expected");
    const QTime ten(22, 0), eight(8, 0), one(13, 0), three(15, 0);
    const int all = 0x7f, wednesday = 1 << 2;
    QTest::newRow("by day, before") << all << one << three << at(18, 12, 59) << false;
    QTest::newRow("by day, first minute") << all << one << three << at(18, 13) << true;
    QTest::newRow("by day, last minute") << all << one << three << at(18, 14, 59) << true;
    QTest::newRow("by day, over") << all << one << three << at(18, 15) << false;
    QTest::newRow("over midnight, evening") << all << ten << eight << at(18, 23) << true;
    QTest::newRow("over midnight, morning") << all << ten << eight << at(18, 7, 59) << true;
    QTest::newRow("over midnight, noon") << all << ten << eight << at(18, 12) << false;
    QTest::newRow("begins on that day") << wednesday << ten << eight << at(18, 23) << true;
    QTest::newRow("ends on the day after") << wednesday << ten << eight << at(19, 7) << true;
    QTest::newRow("not in that day's morning") << wednesday << ten << eight << at(18, 7) << false;
    QTest::newRow("not in the next evening") << wednesday << ten << eight << at(19, 23) << false;
    QTest::newRow("round the clock") << wednesday << ten << ten << at(19, 21, 59) << true;
    QTest::newRow("no day at all") << 0 << ten << eight << at(18, 23) << false;
}

void TestAlertOptions::quietHours()
{
    QFETCH(int, days);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QDateTime, now);
    QFETCH(bool, expected);
    QuietHours quiet{true, quint8(days), from, to};
    QCOMPARE(quiet.holds(now), expected);
    quiet.isOn = false;
    QVERIFY(!quiet.holds(now));
}

void TestAlertOptions::roomsInherit()
{
    AlertOptions options;
    options.setOfRoom(u"den"_s, u"Den"_s, AlertType::Mention, AlertWay::Sound, false);
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"den"_s, Noon, false)), u"n-b 0"_s);
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"attic"_s, Noon, false)), u"nsb 0"_s);
    options.set(AlertType::Mention, AlertWay::Notify, false); // everywhere, so there too
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"den"_s, Noon, false)), u"--b 0"_s);
    options.setOfRoom(u"den"_s, u"Den"_s, AlertType::Mention, AlertWay::Notify, true);
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"den"_s, Noon, false)), u"n-b 0"_s);
    options.hasSounds = false;
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"attic"_s, Noon, false)), u"--b 0"_s);
}

void TestAlertOptions::whatIsTakenBackIsNotKept()
{
    AlertOptions options;
    options.setOfRoom(u"den"_s, u"Den"_s, AlertType::Poll, AlertWay::Notify, false);
    options.setOfRoom(u"den"_s, u"Den"_s, AlertType::Poll, AlertWay::Notify, std::nullopt);
    options.mute(u"attic"_s, u"Attic"_s, Noon);
    options.mute(u"attic"_s, u"Attic"_s, {});
    QVERIFY(options.rooms.isEmpty());
    QCOMPARE(options, AlertOptions());
}

void TestAlertOptions::silences_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0 << u"nsb 0"_s;
    QTest::newRow("muted, not even counted") << 1 << u"--- 1"_s;
    QTest::newRow("do not disturb") << 2 << u"--b 2"_s;
    QTest::newRow("for an hour") << 3 << u"--b 2"_s;
    QTest::newRow("an hour that is over") << 4 << u"nsb 0"_s;
    QTest::newRow("quiet hours") << 5 << u"--b 3"_s;
    QTest::newRow("the desktop") << 6 << u"n-b 4"_s;
}

void TestAlertOptions::silences()
{
    QFETCH(int, what);
    QFETCH(QString, expected);
    AlertOptions options;
    if (what == 1)
        options.mute(u"den"_s, u"Den"_s, Noon.addSecs(60));
    if (what == 2)
        options.disturb = Disturb::No;
    if (what == 3 || what == 4) {
        options.disturb = Disturb::NotUntil;
        options.silentUntil = Noon.addSecs(what == 3 ? 1 : -1);
    }
    if (what == 5)
        options.quiet = {true, 0x7f, QTime(11, 0), QTime(13, 0)};
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"den"_s, Noon, what == 6)), expected);
}

void TestAlertOptions::desktopsSilenceIsAChoice()
{
    AlertOptions options;
    options.obeysDesktop = false;
    QCOMPARE(verdictText(judge(options, AlertType::Mention, u"den"_s, Noon, true)), u"nsb 0"_s);
}

void TestAlertOptions::untilTomorrowIsTheMorning_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("at noon") << at(18, 12) << at(19, 8);
    QTest::newRow("late") << at(18, 23, 59) << at(19, 8);
    QTest::newRow("deep in the night") << at(19, 2) << at(19, 8);
    QTest::newRow("early in the morning") << at(19, 7) << at(20, 8);
}

void TestAlertOptions::untilTomorrowIsTheMorning()
{
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, expected);
    QCOMPARE(untilTomorrow(now), expected.toUTC());
    QCOMPARE(untilTomorrow(now.toUTC()), expected.toUTC());
}

void TestAlertOptions::timesRunOut()
{
    AlertOptions options;
    options.disturb = Disturb::NotUntil;
    options.silentUntil = Noon.addSecs(100);
    options.mute(u"den"_s, u"Den"_s, Noon.addSecs(50));
    options.mute(u"attic"_s, u"Attic"_s, Noon.addSecs(200));
    options.setOfRoom(u"attic"_s, u"Attic"_s, AlertType::Poll, AlertWay::Notify, false);
    QCOMPARE(nextEnd(options, Noon), Noon.addSecs(50).toUTC());
    QCOMPARE(tidied(options, Noon), options);
    options = tidied(options, Noon.addSecs(50));
    QVERIFY(!options.rooms.contains(u"den"_s));
    QCOMPARE(nextEnd(options, Noon.addSecs(50)), Noon.addSecs(100).toUTC());
    options = tidied(options, Noon.addSecs(200));
    QCOMPARE(options.disturb, Disturb::Yes);
    QVERIFY(!options.silentUntil.isValid());
    QVERIFY(!options.rooms.value(u"attic"_s).mutedUntil.isValid());
    QCOMPARE(options.ofRoom(u"attic"_s, AlertType::Poll, AlertWay::Notify), false);
    QVERIFY(!nextEnd(options, Noon).isValid());
}

void TestAlertOptions::survivesTheFile()
{
    AlertOptions options;
    QCOMPARE(alertOptionsFromJson(alertOptionsJson(options)), options);
    options.set(AlertType::Poll, AlertWay::Badge, true);
    options.sounds[size_t(AlertType::Mention)] = {u"bell"_s, u"/tmp/ding.oga"_s};
    options.setOfRoom(u"plugdj/x/den"_s, u"Den"_s, AlertType::Mention, AlertWay::Sound, false);
    options.mute(u"plugdj/x/attic"_s, u"Attic"_s, Noon);
    options.disturb = Disturb::NotUntil;
    options.silentUntil = Noon.toUTC();
    options.quiet = {true, 0x15, QTime(21, 30), QTime(6, 45)};
    options.volume = 40;
    options.closesToTray = options.startsHidden = true;
    options.hasSounds = options.hasBadge = options.obeysDesktop = false;
    options.told = {u"a"_s, u"b"_s};
    QCOMPARE(alertOptionsFromJson(alertOptionsJson(options)), options);
    options.disturb = Disturb::No;
    options.silentUntil = {};
    QCOMPARE(alertOptionsFromJson(alertOptionsJson(options)), options);
}

void TestAlertOptions::nonsenseIsAsAtFirst()
{
    const QJsonObject nonsense{{u"types"_s, u"all"_s},
                               {u"rooms"_s, QJsonObject{{u"den"_s, 7}, {u"attic"_s, QJsonObject{{u"types"_s, 3}}}}},
                               {u"quiet"_s, QJsonObject{{u"from"_s, u"99:99"_s}, {u"days"_s, 0xffff}}},
                               {u"volume"_s, 4'000},
                               {u"tray"_s, u"yes"_s},
                               {u"silentUntil"_s, u"soon"_s},
                               {u"told"_s, 1}};
    AlertOptions expected;
    QCOMPARE(alertOptionsFromJson(nonsense), expected);
    QCOMPARE(alertOptionsFromJson({}), expected);
}

void TestAlertOptions::manyRoomsAreBounded()
{
    AlertOptions options;
    for (int i = 0; i < AlertOptions::MostRooms + 10; ++i)
        options.mute(QString::number(i), u"Den"_s, Noon);
    QCOMPARE(options.rooms.size(), AlertOptions::MostRooms);
    options.mute(u"1"_s, u"Den"_s, Noon.addSecs(5)); // those that are there can still change
    QCOMPARE(options.rooms.value(u"1"_s).mutedUntil, Noon.addSecs(5).toUTC());
}

QTEST_MAIN(TestAlertOptions)
#include "tst_alertoptions.moc"
