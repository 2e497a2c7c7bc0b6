// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// A few letters find the name that one means.
class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void lettersInOrderFit_data();
    void lettersInOrderFit();
    void tellsWhichLetters();
    void nearestComesFirst_data();
    void nearestComesFirst();
    void longNamesAreBounded();
};

void TestFuzzyMatch::lettersInOrderFit_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed") << QString() << u"Night Bus"_s << true;
    QTest::newRow("start") << u"ni"_s << u"Night Bus"_s << true;
    QTest::newRow("word starts") << u"nb"_s << u"Night Bus"_s << true;
    QTest::newRow("blank in between") << u"night b"_s << u"Night Bus"_s << true;
    QTest::newRow("accents") << u"cafe"_s << u"Café"_s << true;
    QTest::newRow("Arabic") << u"قمر"_s << u"مقهى القمر"_s << true;
    QTest::newRow("wrong order") << u"bn"_s << u"Night Bus"_s << false;
    QTest::newRow("not there") << u"nx"_s << u"Night Bus"_s << false;
    QTest::newRow("no name") << u"a"_s << QString() << false;
}

void TestFuzzyMatch::lettersInOrderFit()
{
    QFETCH(QString, letters);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyMatch(letters, name).has_value(), fits);
}

void TestFuzzyMatch::tellsWhichLetters()
{
    QCOMPARE(fuzzyMatch(u"nb", u"Night Bus")->positions, (QList<int>{0, 6}));
    QCOMPARE(fuzzyMatch(u"ke", u"Keel & Kettle")->positions, (QList<int>{0, 1}));
    QCOMPARE(fuzzyMatch(u"", u"Keel")->positions, QList<int>());
}

void TestFuzzyMatch::nearestComesFirst_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("nearer");
    QTest::addColumn<QString>("farther");
    QTest::newRow("start before middle") << u"ke"_s << u"Keel & Kettle"_s << u"tape.deck kept"_s;
    QTest::newRow("in a row before spread") << u"deck"_s << u"tape.deck"_s << u"drum echo kit"_s;
    QTest::newRow("word starts before within") << u"nb"_s << u"Night Bus"_s << u"snowboard"_s;
    QTest::newRow("short before long") << u"disco"_s << u"Disco"_s << u"Disco for people who like long names"_s;
}

void TestFuzzyMatch::nearestComesFirst()
{
    QFETCH(QString, letters);
    QFETCH(QString, nearer);
    QFETCH(QString, farther);
    QVERIFY(fuzzyMatch(letters, nearer)->score > fuzzyMatch(letters, farther)->score);
}

void TestFuzzyMatch::longNamesAreBounded()
{
    const QString huge(100'000, u'a');
    QVERIFY(fuzzyMatch(huge, huge).has_value());
    QVERIFY(!fuzzyMatch(u"b", huge).has_value());
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
