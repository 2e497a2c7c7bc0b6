// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens.h"

#include <QFile>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void builtInIsWhole();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
};

void TestTokens::builtInIsWhole()
{
    const Tokens &tokens = Tokens::builtIn();
    QCOMPARE(tokens.sizes.basePx, 13);
    QCOMPARE(tokens.sizes.feed.stateGutter, 34);
    QCOMPARE(tokens.sizes.scrollBar, 10);
    QCOMPARE(tokens.themes[ThemeKind::Dark].surface.base, QColor(0x16, 0x17, 0x1a));
    QCOMPARE(tokens.themes[ThemeKind::Light].state.danger.onFill, QColor(Qt::white));
    QCOMPARE(tokens.names[ThemeKind::HighContrast].target, 11.0);
}

void TestTokens::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("colour gone") << QByteArray("\"baseAlt\"") << QByteArray("\"else\"")
                                 << u"themes.light.surface.baseAlt"_s;
    QTest::newRow("no colour") << QByteArray("\"#145cad\"") << QByteArray("\"bluish\"") << u"themes.light.text.link"_s;
    QTest::newRow("number as text") << QByteArray("\"treeRow\": 28") << QByteArray("\"treeRow\": \"28\"")
                                    << u"size.treeRow"_s;
    QTest::newRow("short table") << QByteArray("\"#ac3d67\",") << QByteArray() << u"names.themes.light.table"_s;
}

void TestTokens::whatIsMissingIsNamed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    Tokens::builtIn(); // loads the resources
    QFile file(u":/partyline/tokens.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(json.contains(before));
    const auto read = Tokens::parse(json.replace(before, after));
    QVERIFY(!read.isOk());
    QVERIFY2(read.error().text.endsWith(named), qPrintable(read.error().text));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
