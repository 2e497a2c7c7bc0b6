// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/layout.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// What stands where, as it is written and read.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void nonsenseIsNoLayout_data();
    void nonsenseIsNoLayout();
    void whatIsOutOfBoundsIsCut();
    void reducedLeavesWhatIsKnown();

private:
    static LayoutPane leaf(const QString &key) { return {key, Qt::Horizontal, {}, {}}; }
    static Layout sample();
};

Layout TestLayout::sample()
{
    Layout layout;
    layout.rooms = {{u"a1"_s, u"night-bus"_s, u"Night Bus"_s}, {u"a2"_s, u"5c13"_s, u"Keel & Kettle"_s}};
    layout.folders = {{u"Late"_s, false, {u"a1/night-bus"_s, u"a1/closed"_s}}, {u"مقهى"_s, true, {}}};
    layout.closedGroups = {u"Livestreams"_s};
    LayoutPane column{{}, Qt::Vertical, {leaf(u"a2/5c13"_s), leaf(QString(Layout::Everything))}, {300, 700}};
    LayoutPane row{{}, Qt::Horizontal, {leaf(u"a1/night-bus"_s), column}, {600, 400}};
    layout.main = {"geometry", {{row, u"a2/5c13"_s}}, 0};
    layout.windows = {{"other", {{leaf(u"a1/x"_s), {}}}, 0}};
    layout.frontWindow = 0;
    layout.places = {{u"a1/night-bus"_s, {1'700'000'000'123, -4}}};
    layout.everything = {u"a2/5c13"_s};
    layout.closed = {{{{u"a1"_s, u"attic"_s, u"Attic"_s}}, {leaf(u"a1/attic"_s), {}}, 2, {{u"a1/attic"_s, {5, 6}}}}};
    return layout;
}

void TestLayout::whatIsWrittenIsRead()
{
    const Layout layout = sample();
    const auto read = layoutFromJson(toJson(layout));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(layout));
    QVERIFY(*read == layout);
    QVERIFY(*layoutFromJson(toJson(Layout())) == Layout());
}

void TestLayout::nonsenseIsNoLayout_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QJsonObject() << u"damaged"_s;
    QTest::newRow("something else") << QJsonObject{{u"rules"_s, QJsonArray()}} << u"damaged"_s;
    QTest::newRow("version 0") << QJsonObject{{u"version"_s, 0}} << u"damaged"_s;
    QTest::newRow("no windows") << QJsonObject{{u"version"_s, 1}, {u"rooms"_s, QJsonArray()}} << u"damaged"_s;
    QTest::newRow("wrong types") << QJsonObject{{u"version"_s, 1}, {u"rooms"_s, 3}, {u"main"_s, u"x"_s}}
                                 << u"damaged"_s;
    QTest::newRow("newer") << QJsonObject{{u"version"_s, Layout::Version + 1}} << u"newer"_s;
}

void TestLayout::nonsenseIsNoLayout()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, code);
    const auto read = layoutFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestLayout::whatIsOutOfBoundsIsCut()
{
    QJsonObject deep{{u"room"_s, u"a/b"_s}};
    for (int i = 0; i < 100; ++i)
        deep = {{u"split"_s, u"row"_s}, {u"parts"_s, QJsonArray{deep}}};
    QJsonArray rooms;
    for (int i = 0; i < Layout::MostRooms + 50; ++i)
        rooms.append(QJsonObject{{u"account"_s, u"a"_s}, {u"room"_s, QString::number(i)}});
    rooms.prepend(QJsonObject{{u"account"_s, 7}});
    const QJsonObject main{{u"tabs"_s, QJsonArray{QJsonObject{{u"panes"_s, deep}}}}, {u"current"_s, -5}};
    const auto read = layoutFromJson({{u"version"_s, 1}, {u"rooms"_s, rooms}, {u"main"_s, main}});
    QVERIFY(read);
    QCOMPARE(read->rooms.size(), Layout::MostRooms - 1); // the first one names no account
    QCOMPARE(read->main.current, 0);
    QVERIFY(read->main.tabs.constFirst().panes.keys().isEmpty());
}

void TestLayout::reducedLeavesWhatIsKnown()
{
    const LayoutPane panes = sample().main.tabs.constFirst().panes;
    QCOMPARE(panes.reduced({u"a1/night-bus"_s}), leaf(u"a1/night-bus"_s));
    QCOMPARE(panes.reduced({u"a1/night-bus"_s, u"a2/5c13"_s}).keys(), (QStringList{u"a1/night-bus"_s, u"a2/5c13"_s}));
    QCOMPARE(panes.reduced({u"a1/night-bus"_s, u"a2/5c13"_s}).shares, (QList<int>{600, 400}));
    QVERIFY(panes.reduced({}).keys().isEmpty());
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
