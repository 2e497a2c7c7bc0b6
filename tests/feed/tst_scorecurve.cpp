// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/scorecurve.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using What = VoteEvent::What;

/// Votes become steps that end at the room's own count.
class TestScoreCurve : public QObject
{
    Q_OBJECT

private slots:
    void curves_data();
    void curves();
};

namespace {

VoteEvent vote(const QString &who, What what, int at)
{
    return {{who, who, Role::None}, what, seconds(at)};
}

QString described(const ScoreCurve &curve)
{
    QStringList steps;
    for (const ScoreCurve::Step &step : curve.steps)
        steps.append(u"%1:%2"_s.arg(step.at.count()).arg(step.value));
    return steps.join(u' ') + u" [%1, %2]"_s.arg(curve.lowest).arg(curve.highest);
}

} // namespace

void TestScoreCurve::curves_data()
{
    QTest::addColumn<QList<VoteEvent>>("votes");
    QTest::addColumn<Score>("score");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody voted") << QList<VoteEvent>() << Score{} << u"0:0 [0, 0]"_s;
    QTest::newRow("up and down") << QList<VoteEvent>{vote(u"a"_s, What::Woot, 10), vote(u"b"_s, What::Meh, 20)}
                                 << Score{1, 1, 0, 0} << u"0:0 10:1 20:0 [0, 1]"_s;
    QTest::newRow("a change counts twice")
        << QList<VoteEvent>{vote(u"a"_s, What::Woot, 10), vote(u"a"_s, What::Meh, 20)} << Score{0, 1, 0, 0}
        << u"0:0 10:1 20:-1 [-1, 1]"_s;
    QTest::newRow("grabs are no score") << QList<VoteEvent>{vote(u"a"_s, What::Grab, 10)} << Score{0, 0, 1, 0}
                                        << u"0:0 [0, 0]"_s;
    QTest::newRow("the same second is one step")
        << QList<VoteEvent>{vote(u"a"_s, What::Woot, 5), vote(u"b"_s, What::Woot, 5)} << Score{2, 0, 0, 0}
        << u"0:0 5:2 [0, 2]"_s;
    QTest::newRow("cast before we came") << QList<VoteEvent>{vote(u"a"_s, What::Woot, 50)} << Score{9, 2, 0, 0}
                                         << u"0:6 50:7 [0, 7]"_s;
    QTest::newRow("late and out of order")
        << QList<VoteEvent>{vote(u"a"_s, What::Woot, 50), vote(u"b"_s, What::Woot, 40)} << Score{2, 0, 0, 0}
        << u"0:0 50:2 [0, 2]"_s;
}

void TestScoreCurve::curves()
{
    QFETCH(QList<VoteEvent>, votes);
    QFETCH(Score, score);
    const ScoreCurve curve = ScoreCurve::of(votes, score);
    QTEST(described(curve), "expected");
    QCOMPARE(curve.last(), score.woots - score.mehs);
}

QTEST_GUILESS_MAIN(TestScoreCurve)
#include "tst_scorecurve.moc"
