// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/cast.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestCast : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedSameTalk();
    void everybodyIsSomebodyElse();
    void namesFitBothServices();
    void nobodyParrots();
};

namespace {

QStringList talk(quint32 seed)
{
    Cast cast(seed);
    QStringList all;
    for (int i = 0; i < 50; ++i)
        all << cast.musicLine(u"bob"_s) << cast.livestreamLine(u"bob"_s) << cast.track().title << cast.poll().title;
    return all;
}

} // namespace

void TestCast::sameSeedSameTalk()
{
    QCOMPARE(talk(7), talk(7));
    QVERIFY(talk(7) != talk(8));
    QCOMPARE(Cast(3).people(60), Cast(3).people(60));
}

void TestCast::everybodyIsSomebodyElse()
{
    QSet<QString> names;
    QSet<QString> handles;
    const auto people = Cast(1).people(1000);
    for (const CastMember &member : people) {
        names.insert(member.name);
        handles.insert(member.handle);
    }
    QCOMPARE(names.size(), 1000);
    QCOMPARE(handles.size(), 1000);
}

void TestCast::namesFitBothServices()
{
    static const QRegularExpression handle(u"^[A-Za-z0-9_-]{4,20}$"_s);
    for (const CastMember &member : Cast(1).people(100)) {
        QVERIFY2(handle.match(member.handle).hasMatch(), qPrintable(member.handle));
        QVERIFY(member.name.size() >= 2 && member.name.size() <= 25);
        QVERIFY(member.level >= 1 && member.level <= 30);
        QCOMPARE(member.language.size(), 2);
    }
}

void TestCast::nobodyParrots()
{
    Cast cast(5);
    QString last;
    for (int i = 0; i < 2000; ++i) {
        const QString line = cast.musicLine(u"bob"_s);
        QVERIFY(line != last);
        QVERIFY(!line.contains("%1"_L1));
        last = line;
    }
}

QTEST_GUILESS_MAIN(TestCast)
#include "tst_cast.moc"
