// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/feedsamples.h"
#include "ui/feedmove.h"
#include "ui/feedview.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect View(0, 0, 100, 100);

FeedScroll::Placed placed(qint64 seq, int y, int height, std::shared_ptr<const FeedRow> laid = {})
{
    if (!laid) {
        auto row = std::make_shared<FeedRow>();
        row->height = height;
        laid = row;
    }
    return {int(seq), seq, y, laid};
}

QList<FeedScroll::Placed> moved(QList<FeedScroll::Placed> rows, int dy)
{
    for (FeedScroll::Placed &row : rows)
        row.y += dy;
    return rows;
}

} // namespace

/// Rows that only moved are moved on the screen, and the screen shows what drawing all of them anew would.
class TestFeedMove : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTimeAllIsDrawn();
    void nothingNewIsNothingToDraw();
    void whatComesBelowIsDrawnAlone();
    void aRowThatWasLaidOutAgainIsDrawnInItsPlace();
    void aRowThatWasCutOffHasNoPixels();
    void aRowThatGrewPartsTheOthers();
    void theScreenShowsWhatWasMoved_data();
    void theScreenShowsWhatWasMoved();
};

void TestFeedMove::theFirstTimeAllIsDrawn()
{
    const FeedMove move = FeedMove::between({}, {placed(1, 80, 20)}, View);
    QCOMPARE(move.dy, 0);
    QCOMPARE(move.fresh, QRegion(View));
}

void TestFeedMove::nothingNewIsNothingToDraw()
{
    const QList rows{placed(1, 0, 50), placed(2, 50, 50)};
    const FeedMove move = FeedMove::between(rows, rows, View);
    QCOMPARE(move.dy, 0);
    QVERIFY(move.fresh.isEmpty());
}

void TestFeedMove::whatComesBelowIsDrawnAlone()
{
    const QList rows{placed(1, -10, 60), placed(2, 50, 50)};
    QList now = moved(rows, -30);
    now.append(placed(3, 70, 30));
    const FeedMove move = FeedMove::between(rows, now, View);
    QCOMPARE(move.dy, -30);
    QCOMPARE(move.fresh, QRegion(0, 70, 100, 30));
}

void TestFeedMove::aRowThatWasLaidOutAgainIsDrawnInItsPlace()
{
    const QList rows{placed(1, 0, 30), placed(2, 30, 30), placed(3, 60, 40)};
    QList now = rows;
    now[1] = placed(2, 30, 30);
    const FeedMove move = FeedMove::between(rows, now, View);
    QCOMPARE(move.dy, 0);
    QCOMPARE(move.fresh, QRegion(0, 30, 100, 30));
}

void TestFeedMove::aRowThatWasCutOffHasNoPixels()
{
    const QList rows{placed(1, -40, 60), placed(2, 20, 80)};
    const FeedMove move = FeedMove::between(rows, moved(rows, 25), View);
    QCOMPARE(move.dy, 25);
    QCOMPARE(move.fresh, QRegion(0, 0, 100, 25));
}

void TestFeedMove::aRowThatGrewPartsTheOthers()
{
    const QList rows{placed(1, 0, 30), placed(2, 30, 30), placed(3, 60, 40)};
    QList now = rows;
    now[0].y = -20;
    now[1] = placed(2, 10, 50);
    const FeedMove move = FeedMove::between(rows, now, View);
    QCOMPARE(move.dy, -20); // as the first that stayed itself did
    QCOMPARE(move.fresh, QRegion(0, 10, 100, 90));
}

void TestFeedMove::theScreenShowsWhatWasMoved_data()
{
    QTest::addColumn<int>("cap");
    QTest::newRow("below the cap") << 1000;
    QTest::newRow("the oldest go") << 60;
}

void TestFeedMove::theScreenShowsWhatWasMoved()
{
    QFETCH(int, cap);
    const QString longer = u"a line that is so long that it takes more than one row of a feed that is only so wide"_s;
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    FeedModel model(cap);
    FeedView view(model, theme, nullptr);
    view.resize(420, 320);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto onScreen = [&view] {
        return view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto drawn = [&view] { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    qint64 seq = 0;
    for (int step = 0; step < 60; ++step) {
        QList<FeedItem> items;
        for (int i = 0; i <= step % 3; ++i) {
            ++seq;
            items.append(
                samples::line(seq, u"user%1"_s.arg(seq % 4), seq % 5 ? u"line %1"_s.arg(seq) : longer, int(seq * 40)));
        }
        model.append(items);
        if (step % 7 == 3) {
            FeedItem deleted = model.at(model.rowCount() - 2);
            deleted.isDeleted = true;
            model.change({deleted});
        }
        if (step % 10 == 6)
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 90);
        if (step % 10 == 9)
            view.scrollToEnd();
        QCoreApplication::processEvents();
        QTRY_COMPARE(onScreen(), drawn());
    }
}

QTEST_MAIN(TestFeedMove)
#include "tst_feedmove.moc"
