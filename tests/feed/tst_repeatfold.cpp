// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/feedsamples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

/// Repeated lines as a model shows them: "1x3 5" is row 1 with two folded under it, then row 5.
class TestRepeatFold : public QObject
{
    Q_OBJECT

private slots:
    void whatRepeats_data();
    void whatRepeats();
    void everyLineStaysARow();
    void whoSaidItIsTold();
    void openedTheyAllStand();
    void aLaterRepeatGrowsTheCountOfItsRowAlone();
    void aMinuteLaterItBeginsAnew();
    void outOfSightItBeginsAnew();
    void nothingFoldsAcrossAGap();
    void theDeletedStandApart();
    void aHiddenPersonTakesNobodyAlong();
    void theFirstIsTrimmed();
    void linesThatComeLateTakeTheirPlace();
    void olderLinesFoldAmongThemselves();
    void foldsInBurstsAsOneByOne();
    void switchedOffAllStand();
};

namespace {

QString shown(const FeedModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isFoldedAway(row))
            continue;
        const int count = model.repeats(row).count;
        rows.append(QString::number(model.at(row).seq) + (count > 1 ? u'x' + QString::number(count) : QString()));
    }
    return rows.join(u' ');
}

/// Lines "author: text", a second apart, from seq 1 on.
QList<FeedItem> script(const QStringList &lines)
{
    QList<FeedItem> items;
    for (const QString &said : lines) {
        const qint64 seq = items.size() + 1;
        items.append(line(seq, said.section(u": "_s, 0, 0), said.section(u": "_s, 1), int(seq)));
    }
    return items;
}

QString spoken(const FeedModel &model, int row)
{
    return model.index(row).data(Qt::AccessibleTextRole).toString();
}

/// A model that folds, watched over.
struct Folding
{
    explicit Folding(int cap = 1000)
        : model(cap)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setFoldsRepeats(true);
    }
    FeedModel *operator->() { return &model; }
    operator const FeedModel &() const { return model; }

    FeedModel model;
    QAbstractItemModelTester tester;
};

} // namespace

void TestRepeatFold::whatRepeats_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("rows");
    QTest::newRow("one") << QStringList{u"ann: hole"_s} << u"1"_s;
    QTest::newRow("the same by the same") << QStringList{u"ann: hole"_s, u"ann: hole"_s} << u"1x2"_s;
    QTest::newRow("by others") << QStringList{u"ann: hole"_s, u"bob: hole"_s, u"cy: hole"_s} << u"1x3"_s;
    QTest::newRow("with others between") << QStringList{u"ann: hole"_s, u"bob: what"_s, u"cy: hole"_s} << u"1x2 2"_s;
    QTest::newRow("case and blanks") << QStringList{u"ann: HOLE  hole"_s, u"bob: hole hole "_s} << u"1x2"_s;
    QTest::newRow("not the same") << QStringList{u"ann: hole"_s, u"bob: hole!"_s} << u"1 2"_s;
    QTest::newRow("two at once") << QStringList{u"a: x"_s, u"b: y"_s, u"c: x"_s, u"d: y"_s} << u"1x2 2x2"_s;
}

void TestRepeatFold::whatRepeats()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, rows);
    Folding model;
    model->append(script(lines));
    QCOMPARE(shown(model), rows);
    Folding oneByOne;
    for (const FeedItem &item : script(lines))
        oneByOne->append({item});
    QCOMPARE(shown(oneByOne), rows);
}

void TestRepeatFold::everyLineStaysARow()
{
    Folding model;
    QList<FeedItem> items =
        script({u"ann: hole"_s, u"bob: hole"_s, u"juniper: hole"_s, u"cy: @juniper"_s, u"di: @juniper"_s});
    items[2].isOwn = true;
    items[3].isMention = items[4].isMention = true;
    items.append(notice(6, FeedItem::Kind::Notice, {}, u"hole"_s, 6));
    items.append(notice(7, FeedItem::Kind::Notice, {}, u"hole"_s, 7));
    items.append(notice(8, FeedItem::Kind::Emote, u"ann"_s, u"hole"_s, 8));
    model->append(items);
    QCOMPARE(model->rowCount(), 8);
    // Own lines, mentions, notices, and "/me hole", which is not what was said.
    QCOMPARE(shown(model), u"1x2 3 4 5 6 7 8"_s);
}

void TestRepeatFold::whoSaidItIsTold()
{
    Folding model;
    model->append(script({u"ann: hole"_s, u"bob: hole"_s, u"ann: hole"_s, u"cy: hole"_s, u"di: hole"_s}));
    const RepeatFold::Repeats repeats = model->repeats(0);
    QCOMPARE(repeats.count, 5);
    QCOMPARE(repeats.people, 4);
    QCOMPARE(repeats.names, (QStringList{u"ann"_s, u"bob"_s, u"cy"_s}));
    QVERIFY2(spoken(model, 0).endsWith(u"hole, 5 times, by ann, bob and 2 other(s)"_s), qPrintable(spoken(model, 0)));
    QVERIFY(!spoken(model, 1).contains(u"times"_s));
}

void TestRepeatFold::openedTheyAllStand()
{
    Folding model;
    model->append(script({u"ann: hole"_s, u"bob: hole"_s, u"cy: what"_s, u"di: hole"_s}));
    QSignalSpy changed(&model.model, &FeedModel::dataChanged);
    model->openRepeats(1, true); // by any of them
    QCOMPARE(shown(model), u"1x3 2 3 4"_s);
    QVERIFY(model->repeats(0).isOpen);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 3);
    model->append({line(5, u"eve"_s, u"hole"_s, 5)});
    QCOMPARE(shown(model), u"1x4 2 3 4 5"_s);
    model->openRepeats(0, false);
    QCOMPARE(shown(model), u"1x4 3"_s);
    model->openRepeats(2, true); // stands alone: nothing to open
    QCOMPARE(shown(model), u"1x4 3"_s);
}

void TestRepeatFold::aLaterRepeatGrowsTheCountOfItsRowAlone()
{
    Folding model;
    model->append(script({u"ann: hole"_s, u"bob: what"_s}));
    QSignalSpy changed(&model.model, &FeedModel::dataChanged);
    model->append({line(3, u"cy"_s, u"hole"_s, 3), line(4, u"di"_s, u"hole"_s, 4)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 0);
}

void TestRepeatFold::aMinuteLaterItBeginsAnew()
{
    Folding model;
    model->append({line(1, u"ann"_s, u"hole"_s, 0), line(2, u"bob"_s, u"hole"_s, 60), line(3, u"cy"_s, u"hole"_s, 61),
                   line(4, u"di"_s, u"hole"_s, 62)});
    QCOMPARE(shown(model), u"1x2 3x2"_s);
}

void TestRepeatFold::outOfSightItBeginsAnew()
{
    const int between = int(RepeatFold::MostRowsBetween);
    for (const bool isInSight : {true, false}) {
        QStringList lines{u"ann: hole"_s};
        for (int i = 0; i < between + (isInSight ? 0 : 1); ++i)
            lines.append(u"bob: line %1"_s.arg(i));
        lines.append(u"cy: hole"_s);
        Folding model;
        model->append(script(lines));
        QCOMPARE(model->repeats(0).count, isInSight ? 2 : 1);
    }
}

void TestRepeatFold::nothingFoldsAcrossAGap()
{
    Folding model;
    QList<FeedItem> items = script({u"ann: hole"_s, u"gap: "_s, u"bob: hole"_s});
    items[1].kind = FeedItem::Kind::Gap;
    model->append(items);
    QCOMPARE(shown(model), u"1 2 3"_s);
}

void TestRepeatFold::theDeletedStandApart()
{
    Folding model;
    QList<FeedItem> items = script({u"ann: hole"_s, u"bob: hole"_s, u"ann: hole"_s, u"bob: hole"_s});
    model->append(items);
    items[0].isDeleted = true;
    model->change({items[0]});
    QCOMPARE(shown(model), u"1 2x3"_s);
    items[2].isDeleted = true;
    model->change({items[2]});
    QCOMPARE(shown(model), u"1 2x2 3"_s);
    // What comes next joins what is left.
    model->append({line(5, u"cy"_s, u"hole"_s, 5)});
    QCOMPARE(shown(model), u"1 2x3 3"_s);
    // All of somebody at once: they go on standing together.
    items[1].isDeleted = items[3].isDeleted = true;
    model->change({items[1], items[3]});
    QCOMPARE(shown(model), u"1 2x2 3 5"_s);
    model->append({line(6, u"di"_s, u"hole"_s, 6)});
    QCOMPARE(shown(model), u"1 2x2 3 5x2"_s);
}

void TestRepeatFold::aHiddenPersonTakesNobodyAlong()
{
    Folding model;
    model->append(script({u"ann: hole"_s, u"bob: hole"_s, u"cy: hole"_s}));
    model->mark([](const FeedItem &item) { return FeedModel::Standing{item.author.name == u"ann"_s, false}; });
    QCOMPARE(shown(model), u"1 2x2"_s);
    QVERIFY(model->at(0).isHidden);
}

void TestRepeatFold::theFirstIsTrimmed()
{
    Folding model(4);
    model->append(script({u"ann: hole"_s, u"bob: hole"_s, u"ann: hole"_s, u"cy: what"_s}));
    QCOMPARE(shown(model), u"1x3 4"_s);
    model->append({line(5, u"di"_s, u"else"_s, 5)});
    QCOMPARE(shown(model), u"2x2 4 5"_s);
    QCOMPARE(model->repeats(0).names, (QStringList{u"ann"_s, u"bob"_s}));
    model->append({line(6, u"eve"_s, u"more"_s, 6)});
    QCOMPARE(shown(model), u"3 4 5 6"_s);
    model->append({line(7, u"fay"_s, u"hole"_s, 7)}); // its row goes right now
    QCOMPARE(shown(model), u"4 5 6 7"_s);
    model->append({line(8, u"guy"_s, u"hole"_s, 8)});
    QCOMPARE(shown(model), u"5 6 7x2"_s);
}

void TestRepeatFold::linesThatComeLateTakeTheirPlace()
{
    Folding model(10);
    model->append({line(1, u"ann"_s, u"hole"_s, 1), line(9, u"juniper"_s, u"mine"_s, 9)});
    QSignalSpy inserted(&model.model, &FeedModel::rowsInserted);
    model->append({line(2, u"bob"_s, u"what"_s, 2), line(3, u"cy"_s, u"hole"_s, 3)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model->at(3).seq, 9);
    QCOMPARE(shown(model), u"1x2 2 9"_s);
    model->append({line(3, u"cy"_s, u"hole"_s, 3), line(8, u"di"_s, u"there"_s, 8), line(10, u"eve"_s, u"last"_s, 10)});
    QCOMPARE(shown(model), u"1x2 2 8 9 10"_s); // 3 is known already
    QList<FeedItem> many;
    for (qint64 seq = 11; seq < 18; ++seq)
        many.append(line(seq, u"fay"_s, QString::number(seq), int(seq)));
    model->append(many);
    QCOMPARE(shown(model), u"8 9 10 11 12 13 14 15 16 17"_s);
    model->append({line(7, u"guy"_s, u"too late"_s, 7)}); // stood where rows were trimmed
    QCOMPARE(model->rowCount(), 10);
    QCOMPARE(model->at(0).seq, 8);
}

void TestRepeatFold::olderLinesFoldAmongThemselves()
{
    Folding model;
    QList<FeedItem> live = script({u"ann: hole"_s, u"bob: what"_s});
    model->append(live);
    QList<FeedItem> older = script({u"ann: hole"_s, u"bob: hole"_s, u"cy: more"_s});
    for (FeedItem &item : older)
        item.seq -= 10;
    model->prepend(older);
    QCOMPARE(shown(model), u"-9x2 -7 1 2"_s);
    model->append({line(3, u"cy"_s, u"hole"_s, 3)});
    QCOMPARE(shown(model), u"-9x2 -7 1x2 2"_s);
}

/// However the lines come, whatever goes meanwhile.
void TestRepeatFold::foldsInBurstsAsOneByOne()
{
    QRandomGenerator random(7);
    const QStringList texts{u"same"_s, u"Same"_s, u" same "_s, u"s\u00e4me"_s, u"S\u00c4ME"_s, u"one"_s, u"two"_s};
    for (int round = 0; round < 60; ++round) {
        FeedModel single(150);
        FeedModel burst(150);
        single.setFoldsRepeats(true);
        burst.setFoldsRepeats(true);
        qint64 seq = 0;
        for (int step = 0; step < 8; ++step) {
            std::vector<FeedBurst> bursts;
            for (int i = 1 + random.bounded(3); i > 0; --i) {
                QList<FeedItem> items;
                for (int k = 1 + random.bounded(40); k > 0; --k) {
                    const bool isUnlike = random.bounded(3) > 0;
                    const QString text = isUnlike ? u"line %1"_s.arg(seq) : texts[random.bounded(int(texts.size()))];
                    ++seq;
                    FeedItem item = line(seq, u"ann%1"_s.arg(seq % 3), text, int(seq));
                    if (random.bounded(25) == 0)
                        item.kind = FeedItem::Kind::Emote;
                    else if (random.bounded(50) == 0)
                        item.kind = FeedItem::Kind::Gap;
                    item.isDeleted = random.bounded(20) == 0;
                    items.append(item);
                }
                for (const FeedItem &item : std::as_const(items))
                    single.append({item});
                bursts.emplace_back(items);
            }
            burst.appendAll(std::move(bursts));
            QCOMPARE(shown(burst), shown(single));
            FeedItem other = burst.at(random.bounded(burst.rowCount()));
            other.isDeleted = !other.isDeleted;
            single.change({other});
            burst.change({other});
            QCOMPARE(shown(burst), shown(single));
        }
    }
}

void TestRepeatFold::switchedOffAllStand()
{
    Folding model;
    model->append(script({u"ann: hole"_s, u"bob: hole"_s}));
    model->setFoldsRepeats(false);
    QCOMPARE(shown(model), u"1 2"_s);
    model->append({line(3, u"cy"_s, u"hole"_s, 3)});
    QCOMPARE(shown(model), u"1 2 3"_s);
    model->setFoldsRepeats(true);
    QCOMPARE(shown(model), u"1x3"_s);
    model->clear();
    model->append({line(4, u"di"_s, u"hole"_s, 4)});
    QCOMPARE(shown(model), u"4"_s);
}

QTEST_GUILESS_MAIN(TestRepeatFold)
#include "tst_repeatfold.moc"
