// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/namecolours.h"
#include "ui/theme.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The tables and keys of visual.md 5.
class TestNameColours : public QObject
{
    Q_OBJECT

private slots:
    void theSolverFindsTheTable_data();
    void theSolverFindsTheTable();
    void keys_data();
    void keys();
    void aPersonKeepsTheHue();
    void everyNameIsReadableEverywhere_data();
    void everyNameIsReadableEverywhere();
    void worseBackgroundsMoveTheNames();
    void contrastOfTheExtremes();

private:
    static void themes();
    static NameColours solved(ThemeKind kind);
};

void TestNameColours::themes()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("high contrast") << ThemeKind::HighContrast;
}

NameColours TestNameColours::solved(ThemeKind kind)
{
    const Tokens &tokens = Tokens::builtIn();
    return {tokens.names[kind], rowBackgrounds(tokens.themes[kind])};
}

void TestNameColours::theSolverFindsTheTable_data()
{
    themes();
}

void TestNameColours::theSolverFindsTheTable()
{
    QFETCH(ThemeKind, kind);
    const QList<QColor> table = solved(kind).table();
    const QList<QColor> wanted = Tokens::builtIn().names[kind].table;
    QCOMPARE(table.size(), wanted.size());
    for (int hue = 0; hue < wanted.size(); ++hue)
        QCOMPARE(table[hue].name(), wanted[hue].name());
}

void TestNameColours::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<quint32>("hash");
    QTest::addColumn<int>("hue");
    QTest::addColumn<QStringList>("colours");
    QTest::newRow("number") << u"plugdj:4102938"_s << 0xf1d3c74eU << 90
                            << QStringList{u"#7d6200"_s, u"#c3a13a"_s, u"#d7b964"_s};
    QTest::newRow("hex") << u"floatplane:5fb69b4f8573b6cd8cc7f3b0"_s << 0xe5fa8b47U << 345
                         << QStringList{u"#a4407f"_s, u"#e188bb"_s, u"#f4a3d1"_s};
    QTest::newRow("Arabic") << u"plugdj:ليلى"_s << 0x7f050bd2U << 30
                            << QStringList{u"#b03f31"_s, u"#ed8979"_s, u"#ffa595"_s};
    QTest::newRow("short") << u"practice:1"_s << 0xd3249a5dU << 75
                           << QStringList{u"#8a5c00"_s, u"#d39a40"_s, u"#e6b368"_s};
}

void TestNameColours::keys()
{
    QFETCH(QString, key);
    QFETCH(quint32, hash);
    QFETCH(int, hue);
    QFETCH(QStringList, colours);
    QCOMPARE(stableHash(key), hash);
    QCOMPARE(NameColours::hueIndex(key) * 15, hue);
    QCOMPARE(solved(ThemeKind::Light).at(NameColours::hueIndex(key)).name(), colours[0]);
    QCOMPARE(solved(ThemeKind::Dark).at(NameColours::hueIndex(key)).name(), colours[1]);
    QCOMPARE(solved(ThemeKind::HighContrast).at(NameColours::hueIndex(key)).name(), colours[2]);
}

void TestNameColours::aPersonKeepsTheHue()
{
    const Person before{u"4102938"_s, u"juniper"_s, Role::None};
    const Person renamed{u"4102938"_s, u"juniper_2"_s, Role::Host};
    QCOMPARE(NameColours::hueIndex(Service::PlugDj, before), 6);
    QCOMPARE(NameColours::hueIndex(Service::PlugDj, renamed), 6);
    const Person nameOnly{QString(), u"ليلى"_s, Role::None};
    QCOMPARE(NameColours::hueIndex(Service::PlugDj, nameOnly), 2);
}

void TestNameColours::everyNameIsReadableEverywhere_data()
{
    themes();
}

void TestNameColours::everyNameIsReadableEverywhere()
{
    QFETCH(ThemeKind, kind);
    const NameColours names = solved(kind);
    for (const QColor &name : names.table()) {
        for (const QColor &below : rowBackgrounds(Tokens::builtIn().themes[kind]))
            QVERIFY2(contrast(name, below) >= 4.5, qPrintable(name.name() + u" on "_s + below.name()));
    }
}

void TestNameColours::worseBackgroundsMoveTheNames()
{
    const Tokens &tokens = Tokens::builtIn();
    const NameColours names(tokens.names[ThemeKind::Dark],
                            {tokens.themes[ThemeKind::Dark].surface.base, QColor(80, 80, 80)});
    for (const QColor &name : names.table())
        QVERIFY(contrast(name, QColor(80, 80, 80)) >= 4.5);
}

void TestNameColours::contrastOfTheExtremes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

QTEST_GUILESS_MAIN(TestNameColours)
#include "tst_namecolours.moc"
