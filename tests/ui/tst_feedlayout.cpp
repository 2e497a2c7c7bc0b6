// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedlayout.h"
#include "ui/sidedmargins.h"
#include "ui/textway.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QTest>
#include <QTextLayout>
#include <QWidget>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Where things stand in windows that run from right to left.
class TestFeedLayout : public QObject
{
    Q_OBJECT

private slots:
    void aLongLineOfTheOtherWayStandsBelowItsName_data();
    void aLongLineOfTheOtherWayStandsBelowItsName();
    void marginsChangeSides();
    void textsRunTheirOwnWay();
};

void TestFeedLayout::aLongLineOfTheOtherWayStandsBelowItsName_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("words") << u"then"_s;
    QTest::newRow("an emote") << u":boat:"_s; // lines with one are higher, and names follow them
}

void TestFeedLayout::aLongLineOfTheOtherWayStandsBelowItsName()
{
    QFETCH(QString, end);
    const Theme theme;
    const FeedMetrics metrics(theme, 400, Qt::RightToLeft);
    FeedItem item;
    item.service = Service::Floatplane;
    item.kind = FeedItem::Kind::Chatter;
    item.author = {u"7"_s, u"cagla"_s, Role::None};
    item.text =
        end + u" I built mine last week and it booted the first time, which scares me more than if not "_s + end;
    item.payload = FeedItem::EmotesPayload{{{u"boat"_s, QUrl(u"https://example.org/boat.png"_s)}}};
    const FeedLayout layout(metrics, u"me"_s, {}, [](const QUrl &) { return 1.0; });
    const FeedRow row = layout.row(item, {});
    QCOMPARE(row.blocks.size(), std::size_t(2));
    const auto bottom = [](const FeedRow::Block &block, int line) {
        const QTextLine one = block.layout->lineAt(line);
        return block.at.y() + one.y() + one.ascent();
    };
    QVERIFY(row.blocks[1].layout->lineCount() > 1);
    QVERIFY2(bottom(row.blocks[0], 0) + metrics.lineHeight / 2.0 < bottom(row.blocks[1], 0),
             "the name stands in the text");
}

void TestFeedLayout::marginsChangeSides()
{
    QWidget widget;
    auto *layout = new QHBoxLayout(&widget);
    SidedMargins::set(*layout, {10, 1, 3, 2});
    QCOMPARE(layout->contentsMargins(), QMargins(10, 1, 3, 2));
    widget.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(layout->contentsMargins(), QMargins(3, 1, 10, 2));
    SidedMargins::set(*layout, {20, 1, 3, 2});
    QCOMPARE(layout->contentsMargins(), QMargins(3, 1, 20, 2));
    widget.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(layout->contentsMargins(), QMargins(20, 1, 3, 2));
}

void TestFeedLayout::textsRunTheirOwnWay()
{
    QCOMPARE(textWay(u"Background music?"_s), int(Qt::TextForceLeftToRight));
    QCOMPARE(textWay(u"مقهى القمر…"_s), int(Qt::TextForceRightToLeft));
    QCOMPARE(textWay(u"0:50"_s), int(Qt::TextForceLeftToRight));
}

QTEST_MAIN(TestFeedLayout)
#include "tst_feedlayout.moc"
