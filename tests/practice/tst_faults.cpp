// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/faults.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void specs_data();
    void specs();
    void offSwitchesOff();
    void argumentsAndNumbers();
    void helpNamesEveryFault();

private:
    const QList<FaultInfo> m_known{{Service::PlugDj, u"plain"_s, {}, u"does it"_s},
                                   {Service::PlugDj, u"wants"_s, u"N"_s, u"does it N times"_s},
                                   {Service::Floatplane, u"may"_s, u"[N]"_s, u"does it perhaps N times"_s}};
};

void TestFaults::specs_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("isOk");
    QTest::newRow("plain") << u"plain"_s << true;
    QTest::newRow("plain with argument") << u"plain=3"_s << false;
    QTest::newRow("argument") << u"wants=3"_s << true;
    QTest::newRow("argument missing") << u"wants"_s << false;
    QTest::newRow("optional argument") << u"may"_s << true;
    QTest::newRow("optional argument given") << u"may=4"_s << true;
    QTest::newRow("unknown") << u"nonsense"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestFaults::specs()
{
    QFETCH(QString, spec);
    QFETCH(bool, isOk);
    Faults faults(m_known);
    const auto result = faults.set(spec);
    QCOMPARE(result.isOk(), isOk);
    QCOMPARE(faults.isOn(spec.section(u'=', 0, 0)), isOk);
    if (!isOk)
        QCOMPARE(result.error().kind, Error::Kind::Refused);
}

void TestFaults::offSwitchesOff()
{
    Faults faults(m_known);
    QSignalSpy changed(&faults, &Faults::changed);
    QVERIFY(faults.set(u"wants=3"_s).isOk());
    QVERIFY(faults.set(u"wants=off"_s).isOk());
    QVERIFY(!faults.isOn(u"wants"_s));
    QCOMPARE(changed.size(), 2);
}

void TestFaults::argumentsAndNumbers()
{
    Faults faults(m_known);
    QCOMPARE(faults.number(u"wants"_s, 7), 7.0);
    QVERIFY(faults.set(u"wants=2.5"_s).isOk());
    QCOMPARE(faults.number(u"wants"_s, 7), 2.5);
    QVERIFY(faults.set(u"may"_s).isOk());
    QCOMPARE(faults.argument(u"may"_s, u"five"_s), u"five"_s);
}

void TestFaults::helpNamesEveryFault()
{
    const QString help = Faults::help(m_known).join(u'\n');
    QVERIFY(help.contains(u"wants=N "_s));
    QVERIFY(help.contains(u"may[=N] "_s));
    QVERIFY(help.contains(u"floatplane: does it perhaps"_s));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
