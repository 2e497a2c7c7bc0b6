// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/lengthrule.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// What hosts write about the length of tracks, and what only looks like it.
class TestLengthRule : public QObject
{
    Q_OBJECT

private slots:
    void limits_data();
    void limits();
    void longTextTakesNoTime();
};

void TestLengthRule::limits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // 0: no limit
    QTest::newRow("max 7 min") << u"Be nice! Max 7 min per track."_s << 420;
    QTest::newRow("7 min max") << u"songs: 7 min max, no reposts"_s << 420;
    QTest::newRow("maximum length") << u"Maximum length: 8:30"_s << 510;
    QTest::newRow("nothing over") << u"No tracks over 10 minutes please"_s << 600;
    QTest::newRow("no songs longer than") << u"no songs longer than 6 minutes"_s << 360;
    QTest::newRow("under") << u"Keep songs under 5 minutes."_s << 300;
    QTest::newRow("limit is") << u"time limit is 12 minutes"_s << 720;
    QTest::newRow("limit 6:00") << u"LIMIT 6:00"_s << 360;
    QTest::newRow("up to") << u"tracks up to 9 min"_s << 540;
    QTest::newRow("at most") << u"9 minutes at most"_s << 540;
    QTest::newRow("German") << u"Höchstens 8 Minuten pro Lied"_s << 480;
    QTest::newRow("two limits: the shorter") << u"max 10 min, on Fridays max 6 min"_s << 360;
    QTest::newRow("opening hours") << u"Party from 20:00 to 23:30 every day"_s << 0;
    QTest::newRow("AFK") << u"You are skipped after 10 minutes AFK"_s << 0;
    QTest::newRow("no number") << u"no long tracks"_s << 0;
    QTest::newRow("not a length") << u"max 3 songs in a row"_s << 0;
    QTest::newRow("zero") << u"max 0 min"_s << 0;
    QTest::newRow("beyond any track") << u"max 999 min"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestLengthRule::limits()
{
    QFETCH(QString, text);
    const auto limit = trackLimitIn(text);
    QTEST(limit ? int(limit->count()) : 0, "seconds");
}

void TestLengthRule::longTextTakesNoTime()
{
    QVERIFY(!trackLimitIn(u"no tracks no songs keep it max "_s.repeated(20'000)));
    QVERIFY(!trackLimitIn(u"1:1:1:"_s.repeated(50'000)));
}

QTEST_GUILESS_MAIN(TestLengthRule)
#include "tst_lengthrule.moc"
