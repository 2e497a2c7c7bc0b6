// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/historyreader.h"
#include "store/insight.h"
#include "store/insightsource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using Unit = InsightQuery::Unit;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Kettle{Service::Floatplane, u"fp.example"_s, u"5c13f3c006f1be15e08e05c0"_s};
const QDateTime Evening(QDate(2026, 11, 20), QTime(21, 0), Qt::UTC);

FeedItem item(const HistoryRoom &room, FeedItem::Kind kind, const QDateTime &time)
{
    static qint64 seq = 0;
    FeedItem item;
    item.kind = kind;
    item.service = room.service;
    item.room = room.room;
    item.seq = ++seq;
    item.time = time;
    return item;
}

FeedItem line(const QString &author, const QString &text, const QDateTime &time, const HistoryRoom &room = Bus)
{
    const bool isStream = room.service == Service::Floatplane;
    FeedItem line = item(room, isStream ? FeedItem::Kind::Chatter : FeedItem::Kind::Chat, time);
    line.author = {author, author, Role::None};
    line.text = text;
    return line;
}

QString totals(const Insight &insight)
{
    QStringList texts;
    for (const Insight::Column &column : insight.activity) {
        if (column.lines > 0)
            texts.append(u"%1=%2"_s.arg(column.start.toString(u"MM-dd HH:mm"_s)).arg(column.lines));
    }
    return texts.join(u' ');
}

} // namespace

class TestInsight : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void linesAreCountedByTime();
    void unitsFitTheTime_data();
    void unitsFitTheTime();
    void daysAreAsLongAsTheyAre_data();
    void daysAreAsLongAsTheyAre();
    void linesFallIntoTheDaysOfTheirPlace();
    void theMostActiveComeFirst();
    void emotesAreCounted();
    void codesOfAStreamNeedItsPictures();
    void playsHaveTheirVotes();
    void pollsHaveTheirResults();
    void otherRoomsAndTimesDoNotCount();
    void anEmptyRangeHasColumnsAndNothingElse();
    void everythingBeginsWithTheFirstLine();
    void aRoomThatIsNotThereIsEmpty();
    void withoutAFileItSaysSo();
    void aDamagedFileIsSaid();
    void aNewOneEndsTheOneBefore();
    void manyLinesAreCountedInTime();

private:
    void record(const QList<FeedItem> &items, const HistoryRoom &room = Bus);
    Result<Insight> insight(const QDateTime &from, const QDateTime &to, const HistoryRoom &room = Bus,
                            const QByteArray &zone = "UTC", Unit unit = Unit::Automatic);
    QString file() const { return m_folder->filePath(u"history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInsight::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestInsight::record(const QList<FeedItem> &items, const HistoryRoom &room)
{
    History::Options options;
    options.file = file();
    History history(options);
    history.record(room.site, items);
}

Result<Insight> TestInsight::insight(const QDateTime &from, const QDateTime &to, const HistoryRoom &room,
                                     const QByteArray &zone, Unit unit)
{
    HistoryReader reader(file());
    return insightOf(reader, {room, from, to, QTimeZone(zone), unit});
}

void TestInsight::linesAreCountedByTime()
{
    FeedItem deleted = line(u"ann"_s, u"gone"_s, Evening);
    deleted.isDeleted = true;
    record({line(u"ann"_s, u"one"_s, Evening), line(u"bob"_s, u"two"_s, Evening.addSecs(59)),
            line(u"ann"_s, u"three"_s, Evening.addSecs(60)), deleted,
            item(Bus, FeedItem::Kind::Join, Evening.addSecs(61))});
    const auto found = insight(Evening, Evening.addSecs(3600));
    QVERIFY(found.isOk());
    QCOMPARE(found->unit, Unit::Minute);
    QCOMPARE(found->activity.size(), 60);
    QCOMPARE(totals(*found), u"11-20 21:00=2 11-20 21:01=1"_s);
    QCOMPARE(found->lines, 3);
    QCOMPARE(found->people, 2);
}

void TestInsight::unitsFitTheTime_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<Unit>("wanted");
    QTest::addColumn<Unit>("unit");
    QTest::newRow("an evening") << qint64(6) << Unit::Automatic << Unit::Minute;
    QTest::newRow("a day") << qint64(24) << Unit::Automatic << Unit::Hour;
    QTest::newRow("a day in minutes") << qint64(24) << Unit::Minute << Unit::Minute;
    QTest::newRow("a month") << qint64(30 * 24) << Unit::Automatic << Unit::Day;
    QTest::newRow("a month in minutes is too much") << qint64(30 * 24) << Unit::Minute << Unit::Hour;
    QTest::newRow("ten years in minutes, too") << qint64(3650 * 24) << Unit::Minute << Unit::Month;
    QTest::newRow("ten years") << qint64(3650 * 24) << Unit::Automatic << Unit::Month;
    QTest::newRow("no time") << qint64(0) << Unit::Automatic << Unit::Minute;
}

void TestInsight::unitsFitTheTime()
{
    QFETCH(qint64, hours);
    QFETCH(Unit, wanted);
    QFETCH(Unit, unit);
    QCOMPARE(insightUnit(Evening, Evening.addSecs(hours * 3600), wanted), unit);
}

void TestInsight::daysAreAsLongAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("usual") << QByteArray("Europe/Berlin") << QDate(2026, 3, 28) << 24;
    QTest::newRow("summer time begins") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23;
    QTest::newRow("summer time ends") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25;
    QTest::newRow("no midnight") << QByteArray("America/Santiago") << QDate(2026, 9, 6) << 23;
    QTest::newRow("half hours") << QByteArray("Asia/Kolkata") << QDate(2026, 10, 25) << 24;
}

void TestInsight::daysAreAsLongAsTheyAre()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const QDateTime from = day.startOfDay(place);
    const QDateTime to = day.addDays(1).startOfDay(place);
    QCOMPARE(insightColumns(from, to, Unit::Hour, place).size(), hours);
    const auto days = insightColumns(from, to, Unit::Day, place);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0].start.secsTo(days[0].end), qint64(hours) * 3600);
}

void TestInsight::linesFallIntoTheDaysOfTheirPlace()
{
    // 23:30 in Berlin, 00:30 in Berlin, and the hour that comes twice: 00:30 and 01:30 UTC are both half past two.
    record({line(u"ann"_s, u"1"_s, QDateTime(QDate(2026, 10, 24), QTime(21, 30), Qt::UTC)),
            line(u"ann"_s, u"2"_s, QDateTime(QDate(2026, 10, 24), QTime(22, 30), Qt::UTC)),
            line(u"ann"_s, u"3"_s, QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC)),
            line(u"ann"_s, u"4"_s, QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC)),
            line(u"ann"_s, u"5"_s, QDateTime(QDate(2026, 10, 25), QTime(22, 59), Qt::UTC)),
            line(u"ann"_s, u"6"_s, QDateTime(QDate(2026, 10, 25), QTime(23, 0), Qt::UTC))});
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime from = QDate(2026, 10, 24).startOfDay(berlin);
    const QDateTime to = QDate(2026, 10, 27).startOfDay(berlin);
    const auto days = insight(from, to, Bus, "Europe/Berlin", Unit::Day);
    QVERIFY(days.isOk());
    QCOMPARE(totals(*days), u"10-24 00:00=1 10-25 00:00=4 10-26 00:00=1"_s);
    const auto hours = insight(from, to, Bus, "Europe/Berlin", Unit::Hour);
    QCOMPARE(totals(*hours), u"10-24 23:00=1 10-25 00:00=1 10-25 02:00=1 10-25 02:00=1 10-25 23:00=1 10-26 00:00=1"_s);
    // Half an hour off: half past three of the afternoon is within the hour from three on.
    const auto kolkata = insight(from, to, Bus, "Asia/Kolkata", Unit::Hour);
    QVERIFY2(totals(*kolkata).startsWith(u"10-25 03:00=1 10-25 04:00=1"_s), qPrintable(totals(*kolkata)));
}

void TestInsight::theMostActiveComeFirst()
{
    QList<FeedItem> items;
    for (int i = 0; i < 5; ++i)
        items.append(line(u"bob"_s, u"b%1"_s.arg(i), Evening.addSecs(i)));
    for (int i = 0; i < 7; ++i) {
        FeedItem ann = line(u"4"_s, u"a%1"_s.arg(i), Evening.addSecs(10 + i));
        ann.author = {u"4"_s, i < 3 ? u"ann"_s : u"ليلى"_s, i < 3 ? Role::None : Role::Host};
        items.append(ann);
    }
    FeedItem nobody = line({}, u"the room itself"_s, Evening);
    items.append(nobody);
    record(items);
    const auto found = insight(Evening, Evening.addSecs(60));
    QCOMPARE(found->speakers.size(), 2);
    QCOMPARE(found->speakers[0].person, (Person{u"4"_s, u"ليلى"_s, Role::Host})); // as she is called last
    QCOMPARE(found->speakers[0].lines, 7);
    QCOMPARE(found->speakers[1].lines, 5);
    QCOMPARE(found->people, 2);
}

void TestInsight::emotesAreCounted()
{
    record({line(u"ann"_s, u":fire: and :fire::heart: at 12:30:45"_s, Evening),
            line(u"bob"_s, u"🔥🔥 👍🏽"_s, Evening.addSecs(1)),
            line(u"bob"_s, u"nothing: really"_s, Evening.addSecs(2))});
    const auto found = insight(Evening, Evening.addSecs(60));
    QStringList uses;
    for (const Insight::EmoteUse &use : found->emotes)
        uses.append(u"%1 %2"_s.arg(use.code).arg(use.uses));
    uses.sort();
    QStringList expected{u"fire 2"_s, u"heart 1"_s, u"30 1"_s, u"🔥 2"_s, u"👍 1"_s};
    expected.sort();
    QCOMPARE(uses, expected); // what "30" is, the program that knows emoji says
}

void TestInsight::codesOfAStreamNeedItsPictures()
{
    FeedItem said = line(u"ann"_s, u":meow: :MEOW: :other: a:meow:b"_s, Evening, Kettle);
    said.payload = FeedItem::EmotesPayload{{{u"meow"_s, QUrl(u"https://cdn.example/meow.png"_s)}}};
    FeedItem none = line(u"bob"_s, u":meow:"_s, Evening.addSecs(1), Kettle);
    none.payload = FeedItem::EmotesPayload{};
    record({said, none}, Kettle);
    const auto found = insight(Evening, Evening.addSecs(60), Kettle);
    QCOMPARE(found->emotes.size(), 1);
    QCOMPARE(found->emotes[0].code, u"meow"_s);
    QCOMPARE(found->emotes[0].uses, 3);
    QCOMPARE(found->emotes[0].image, QUrl(u"https://cdn.example/meow.png"_s));
}

void TestInsight::playsHaveTheirVotes()
{
    NowPlaying next;
    next.historyId = u"h2"_s;
    PlayedTrack fog;
    fog.historyId = u"h1"_s;
    fog.track.title = u"Fog Loop"_s;
    fog.score = {19, 3, 2, 40};
    PlayedTrack comet;
    comet.historyId = u"h2"_s;
    comet.score = {8, 6, 0, 38};
    const FeedItem::AdvancePayload first{next, fog};
    const FeedItem::AdvancePayload second{NowPlaying(), comet};
    FeedItem one = item(Bus, FeedItem::Kind::Advance, Evening);
    one.payload = first;
    FeedItem again = item(Bus, FeedItem::Kind::Advance, Evening.addSecs(1));
    again.payload = first;
    FeedItem two = item(Bus, FeedItem::Kind::Advance, Evening.addSecs(240));
    two.payload = second;
    FeedItem idle = item(Bus, FeedItem::Kind::Advance, Evening.addSecs(300));
    idle.payload = FeedItem::AdvancePayload();
    record({one, again, two, idle});
    const auto found = insight(Evening, Evening.addSecs(600));
    QCOMPARE(found->plays.size(), 2);
    QCOMPARE(found->plays[0].historyId, u"h2"_s);
    QCOMPARE(found->plays[1].score, (Score{19, 3, 2, 40}));
    QCOMPARE(found->plays[1].track.title, u"Fog Loop"_s);
}

void TestInsight::pollsHaveTheirResults()
{
    Poll poll;
    poll.id = u"p1"_s;
    poll.title = u"Which hull?"_s;
    poll.options = {u"green"_s, u"red"_s};
    poll.counts = {0, 0};
    poll.startedAt = Evening;
    FeedItem opened = item(Kettle, FeedItem::Kind::Poll, Evening);
    opened.payload = FeedItem::PollPayload{poll};
    Poll open = poll;
    open.id = u"p2"_s;
    FeedItem other = item(Kettle, FeedItem::Kind::Poll, Evening.addSecs(5));
    other.payload = FeedItem::PollPayload{open};
    poll.counts = {402, 601};
    poll.isClosed = true;
    FeedItem ended = item(Kettle, FeedItem::Kind::Poll, Evening.addSecs(60));
    ended.payload = FeedItem::PollPayload{poll};
    record({opened, other, ended}, Kettle);
    const auto found = insight(Evening, Evening.addSecs(600), Kettle);
    QCOMPARE(found->polls.size(), 1);
    QCOMPARE(found->polls[0].counts, (QList<int>{402, 601}));
    QCOMPARE(found->polls[0].winner(), 1);
}

void TestInsight::otherRoomsAndTimesDoNotCount()
{
    record({line(u"ann"_s, u"before :x:"_s, Evening.addMSecs(-1)), line(u"ann"_s, u"first"_s, Evening),
            line(u"ann"_s, u"last"_s, Evening.addSecs(60).addMSecs(-1)),
            line(u"ann"_s, u"after"_s, Evening.addSecs(60))});
    record({line(u"zoe"_s, u"elsewhere"_s, Evening, Kettle)}, Kettle);
    const auto found = insight(Evening, Evening.addSecs(60));
    QCOMPARE(found->lines, 2);
    QCOMPARE(found->people, 1);
    QCOMPARE(found->emotes.size(), 0);
}

void TestInsight::anEmptyRangeHasColumnsAndNothingElse()
{
    record({line(u"ann"_s, u"one"_s, Evening)});
    const auto found = insight(Evening.addDays(-3), Evening.addDays(-2));
    QVERIFY(found.isOk());
    QVERIFY(found->isEmpty());
    QCOMPARE(found->activity.size(), 24);
    const auto none = insight(Evening, Evening);
    QVERIFY(none.isOk());
    QVERIFY(none->isEmpty());
    QCOMPARE(none->activity.size(), 0);
}

void TestInsight::everythingBeginsWithTheFirstLine()
{
    record({line(u"ann"_s, u"one"_s, Evening.addDays(-9)), line(u"ann"_s, u"two"_s, Evening)});
    const auto found = insight({}, Evening.addSecs(1));
    QVERIFY(found.isOk());
    QCOMPARE(found->from, Evening.addDays(-9));
    QCOMPARE(found->unit, Unit::Day);
    QCOMPARE(found->lines, 2);
    QCOMPARE(totals(*found), u"11-11 00:00=1 11-20 00:00=1"_s);
}

void TestInsight::aRoomThatIsNotThereIsEmpty()
{
    record({line(u"ann"_s, u"one"_s, Evening)});
    const auto found = insight({}, Evening, Kettle);
    QVERIFY(found.isOk());
    QVERIFY(found->isEmpty());
}

void TestInsight::withoutAFileItSaysSo()
{
    const auto found = insight({}, Evening);
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().code, u"missing"_s);
    QVERIFY(!found.error().text.isEmpty());
}

void TestInsight::aDamagedFileIsSaid()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    const auto found = insight({}, Evening);
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().code, u"damaged"_s);
}

void TestInsight::aNewOneEndsTheOneBefore()
{
    QList<FeedItem> items;
    for (int i = 0; i < 20'000; ++i)
        items.append(line(u"p%1"_s.arg(i % 500), u"word :fire: %1"_s.arg(i), Evening.addSecs(i)));
    record(items);
    InsightSource source(file());
    int answered = 0;
    for (int i = 0; i < 20; ++i)
        source.compute({Bus, {}, Evening.addDays(30)}, this, [&answered](const auto &) { ++answered; });
    Result<Insight> last = Insight();
    source.compute({Bus, Evening, Evening.addSecs(100)}, this, [&](const Result<Insight> &insight) { last = insight; });
    QTRY_VERIFY_WITH_TIMEOUT(last.isOk() && last->lines == 100, 30'000);
    QCOMPARE(answered, 0);
    bool isTold = false;
    {
        QObject gone;
        source.compute({Bus, {}, Evening}, &gone, [&isTold](const auto &) { isTold = true; });
    }
    source.compute({Bus, Evening, Evening.addSecs(50)}, this, [&](const Result<Insight> &insight) { last = insight; });
    QTRY_COMPARE_WITH_TIMEOUT(last->lines, 50, 30'000);
    QVERIFY(!isTold);
}

/// Sizes are for the hand: PARTYLINE_LINES=1000000 tst_store_insight manyLinesAreCountedInTime. No time is asserted.
void TestInsight::manyLinesAreCountedInTime()
{
    const int lines = std::max(10'000, qEnvironmentVariableIntValue("PARTYLINE_LINES"));
    {
        History::Options options;
        options.file = file();
        History history(options);
        qint64 written = 0;
        connect(&history, &History::written, this, [&written](int count) { written += count; });
        for (int told = 0; told < lines;) {
            QList<FeedItem> items;
            for (int i = 0; i < 5'000 && told < lines; ++i, ++told)
                items.append(line(u"p%1"_s.arg(told % 900), u"some words that people say %1"_s.arg(told),
                                  Evening.addSecs(told)));
            history.record(Bus.site, items);
            QTRY_COMPARE_WITH_TIMEOUT(written, told, 60'000);
        }
    }
    QElapsedTimer clock;
    clock.start();
    const auto all = insight({}, Evening.addYears(1));
    const qint64 took = clock.restart();
    QVERIFY(all.isOk());
    QCOMPARE(all->lines, lines);
    QCOMPARE(all->people, 900);
    QCOMPARE(all->speakers.size(), InsightQuery::MostListed);
    const auto day = insight(Evening, Evening.addSecs(3600));
    QCOMPARE(day->lines, 3600);
    qInfo("%d lines: everything in %lld ms, an hour in %lld ms", lines, took, clock.elapsed());
}

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
