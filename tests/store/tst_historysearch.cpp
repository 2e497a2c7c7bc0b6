// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/historyexport.h"
#include "store/historyimport.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);
const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Kettle{Service::Floatplane, u"float.example"_s, u"5c13f3c006f1be15e08e05c0"_s};

FeedItem line(qint64 seq, const QString &name, const QString &text, int day = 20)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = Bus.room;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"id-"_s + name, name, Role::None};
    item.text = text;
    item.time = QDate(2026, 11, day).startOfDay().addSecs(12 * 3600 + seq).toUTC();
    return item;
}

} // namespace

class TestHistorySearch : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void complaints_data();
    void complaints();
    void whatIsTypedIsABeginning();
    void marksWhatWasLookedFor_data();
    void marksWhatWasLookedFor();
    void pagesGoOnAndCount();
    void aNewSearchEndsTheOneBefore();
    void theLatestLinesOfAllRooms();
    void exportsAreForReading_data();
    void exportsAreForReading();
    void htmlIsEscaped();
    void exportsOfASearchAreOldestFirst();
    void aFullDiskIsSaid();
    void mergingAddsOnlyWhatIsNew();
    void mergingKeepsWhatWasSaidTwice();
    void mergingTellsIdsApart();
    void mergingTakesDeletionsAlong();
    void mergingWhatIsNoHistory();

private:
    QString path(const QString &name = u"history.db"_s) const { return m_folder->filePath(name); }
    static void record(const QString &file, const QList<FeedItem> &items);
    static QStringList texts(const QString &file);
    QStringList find(const QString &query) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistorySearch::record(const QString &file, const QList<FeedItem> &items)
{
    History::Options options;
    options.file = file;
    History history(options);
    for (const FeedItem &item : items)
        history.record(item.service == Service::PlugDj ? Bus.site : Kettle.site, {item});
    history.nameRoom(Bus, u"Night Bus"_s);
}

QStringList TestHistorySearch::texts(const QString &file)
{
    HistoryReader reader(file);
    QStringList all;
    const auto page = reader.page(Bus, historyid::Newest, 1000);
    for (const FeedItem &item : page ? page->items : QList<FeedItem>())
        all.append(item.text);
    return all;
}

void TestHistorySearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    FeedItem chatter = line(20, u"tape.deck"_s, u"a horn in another room"_s);
    chatter.service = Service::Floatplane;
    chatter.room = Kettle.room;
    chatter.kind = FeedItem::Kind::Chatter;
    FeedItem gone = line(9, u"ann"_s, u"a horn nobody wants"_s);
    gone.isDeleted = true;
    FeedItem came = line(10, u"hornblower"_s, u"hornblower came in."_s);
    came.kind = FeedItem::Kind::Join;
    record(path(), {line(1, u"tape.deck"_s, u"if you hear a horn in minute two"_s, 1),
                    line(2, u"tape.deck"_s, u"the horn stays: https://harbour.example/comet"_s, 19),
                    line(3, u"ann"_s, u"brass horn section"_s, 20), line(4, u"Ann"_s, u"section of brass horns"_s, 21),
                    line(5, u"tape deck"_s, u"not the same name, horn"_s, 21),
                    line(6, u"\u00c4nne"_s, u"caf\u00e9 \U0001F525\U0001F525 um 12:30"_s, 21),
                    line(7, u"\U0001F47D\U0001F47D"_s, u"\u4f60\u597d\u4e16\u754c"_s, 21),
                    line(8, u"annabel"_s, u"don't say \"horn\""_s, 21), gone, came, chatter});
}

QStringList TestHistorySearch::find(const QString &query) const
{
    HistoryReader reader(path());
    const auto found = reader.search(HistoryQuery::parse(query, Today), historyid::Newest, 100);
    if (!found)
        return {u"error: "_s + found.error().text};
    QStringList seqs;
    for (const HistoryHit &hit : found->hits)
        seqs.append(hit.item.id.mid(1));
    return seqs;
}

void TestHistorySearch::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // newest first
    QTest::newRow("a word") << u"stays"_s << u"2"_s;
    QTest::newRow("newest first, nothing deleted") << u"horn"_s << u"8 5 20 3 2 1"_s;
    QTest::newRow("any case") << u"HORN minute"_s << u"1"_s;
    QTest::newRow("without accents") << u"cafe"_s << u"6"_s;
    QTest::newRow("two words, in any order") << u"section horn"_s << u"3"_s;
    QTest::newRow("phrase") << u"\"brass horn\""_s << u"3"_s;
    QTest::newRow("beginning") << u"horn*"_s << u"8 5 4 20 10 3 2 1"_s;
    QTest::newRow("without") << u"horn -brass -minute"_s << u"8 5 20 2"_s;
    QTest::newRow("from, whole name in any case") << u"from:ANN"_s << u"4 3"_s;
    QTest::newRow("from, with dots") << u"from:tape.deck in:\"Night Bus\""_s << u"2 1"_s;
    QTest::newRow("from, with a blank") << u"from:\"tape deck\""_s << u"5"_s;
    QTest::newRow("from, other letters") << u"from:\u00e4nne"_s << u"6"_s;
    QTest::newRow("from, no letters") << u"from:\U0001F47D\U0001F47D"_s << u"7"_s;
    QTest::newRow("from, a beginning") << u"from:ann*"_s << u"8 6 4 3"_s;
    QTest::newRow("from either") << u"from:ann from:annabel horn"_s << u"8 3"_s;
    QTest::newRow("not from") << u"horn -from:tape.deck"_s << u"8 5 3"_s;
    QTest::newRow("in, by name") << u"horn in:\"night bus\""_s << u"8 5 3 2 1"_s;
    QTest::newRow("in, by a part of the name") << u"stays in:night"_s << u"2"_s;
    QTest::newRow("in, by slug or id") << u"in:5c13f3c006f1be15e08e05c0"_s << u"20"_s;
    QTest::newRow("in, nowhere") << u"horn in:attic"_s << u""_s;
    QTest::newRow("kind") << u"kind:join"_s << u"10"_s;
    QTest::newRow("kinds") << u"kind:join,chatter"_s << u"20 10"_s;
    QTest::newRow("link") << u"has:link"_s << u"2"_s;
    QTest::newRow("since a day") << u"horn after:2026-11-20"_s << u"8 5 20 3"_s;
    QTest::newRow("before a day") << u"horn before:2026-11-20"_s << u"2 1"_s;
    QTest::newRow("between") << u"horn after:2026-11-19 before:2026-11-20"_s << u"2"_s;
    QTest::newRow("month") << u"horn before:2026-11"_s << u""_s;
    QTest::newRow("yesterday") << u"horn after:yesterday"_s << u"8 5"_s;
    QTest::newRow("all at once")
        << u"horn from:tape.deck in:\"Night Bus\" after:2026-11-01 has:link kind:chat -minute"_s << u"2"_s;
    QTest::newRow("emoji") << u"\U0001F525"_s << u"6"_s;
    QTest::newRow("emoji and a word") << u"cafe \U0001F525"_s << u"6"_s;
    QTest::newRow("emoji, not a word") << u"\U0001F525 -um"_s << u""_s;
    QTest::newRow("no blanks between words") << u"\u4e16\u754c"_s << u"7"_s;
    QTest::newRow("what is no operator") << u"12:30"_s << u"6"_s;
    QTest::newRow("an address") << u"https://harbour.example/comet"_s << u"2"_s;
    QTest::newRow("an apostrophe") << u"don't"_s << u"8"_s;
    QTest::newRow("FTS's own words") << u"AND OR NOT"_s << u""_s;
    QTest::newRow("FTS's own signs") << u"horn) ( ^ * {text}"_s << u""_s;
    QTest::newRow("half a phrase") << u"\"brass ho"_s << u""_s;
    QTest::newRow("nothing but a date") << u"after:2026-01-01"_s << u""_s;
    QTest::newRow("nothing") << u"   "_s << u""_s;
    QTest::newRow("SQL") << u"'; DROP TABLE items; --"_s << u""_s;
}

void TestHistorySearch::findsWhatIsAskedFor()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    QCOMPARE(find(query).join(u' '), found);
}

void TestHistorySearch::complaints_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such kind") << u"kind:song"_s << u"kind:"_s;
    QTest::newRow("no date") << u"horn before:soon"_s << u"before:"_s;
    QTest::newRow("no such day") << u"after:2026-13-45"_s << u"after:"_s;
    QTest::newRow("has what") << u"has:wings"_s << u"has:link"_s;
}

void TestHistorySearch::complaints()
{
    QFETCH(QString, query);
    QFETCH(QString, word);
    const HistoryQuery parsed = HistoryQuery::parse(query, Today);
    QVERIFY2(parsed.complaint.contains(word), qPrintable(parsed.complaint));
    QCOMPARE(find(query), QStringList());
}

void TestHistorySearch::whatIsTypedIsABeginning()
{
    HistoryReader reader(path());
    const auto count = [&reader](const QString &text) {
        return reader.search(HistoryQuery::parse(text, Today, true), historyid::Newest, 100)->hits.size();
    };
    QCOMPARE(count(u"bra"_s), 2);
    QCOMPARE(count(u"bra "_s), 0); // it is a whole word now
    QCOMPARE(count(u"\"bra"_s), 0);
    QCOMPARE(count(u"brass from:"_s), 2); // somebody goes on typing
}

void TestHistorySearch::marksWhatWasLookedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("words") << u"brass horn section from:ann"_s << QStringList{u"brass"_s, u"horn"_s, u"section"_s};
    QTest::newRow("accents") << u"cafe"_s << QStringList{u"caf\u00e9"_s};
    QTest::newRow("emoji") << u"\U0001F525\U0001F525"_s << QStringList{u"\U0001F525\U0001F525"_s};
    QTest::newRow("nothing to mark") << u"has:link"_s << QStringList();
}

void TestHistorySearch::marksWhatWasLookedFor()
{
    QFETCH(QString, query);
    QFETCH(QStringList, marked);
    HistoryReader reader(path());
    const auto found = reader.search(HistoryQuery::parse(query, Today), historyid::Newest, 1);
    QVERIFY(found && found->hits.size() == 1);
    const HistoryHit &hit = found->hits.constFirst();
    QCOMPARE(hit.roomName, u"Night Bus"_s);
    QStringList words;
    for (const auto &[start, length] : hit.marks)
        words.append(hit.item.text.mid(start, length));
    QCOMPARE(words, marked);
}

void TestHistorySearch::pagesGoOnAndCount()
{
    QList<FeedItem> many;
    for (int i = 100; i < 350; ++i)
        many.append(line(i, u"ann"_s, u"zebra %1"_s.arg(i)));
    record(path(), many);
    HistoryReader reader(path());
    const HistoryQuery query = HistoryQuery::parse(u"zebra from:ann"_s, Today);
    QStringList seen;
    qint64 before = historyid::Newest;
    for (bool hasMore = true; hasMore;) {
        const auto found = reader.search(query, before, 60);
        QVERIFY(found);
        for (const HistoryHit &hit : found->hits)
            seen.append(hit.item.id);
        before = historyid::fromSeq(found->hits.constLast().item.seq);
        hasMore = found->hasMore;
    }
    QCOMPARE(seen.size(), 250);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 250);
    QCOMPARE(seen.constFirst(), u"c349"_s);
    QCOMPARE(*reader.countOf(query, 1000), 250);
    QCOMPARE(*reader.countOf(query, 100), 100);
}

void TestHistorySearch::aNewSearchEndsTheOneBefore()
{
    History::Options options;
    options.file = path();
    History history(options);
    QStringList answers;
    for (const QString &word : {u"horn"_s, u"brass"_s, u"stays"_s}) {
        history.search(HistoryQuery::parse(word, Today), historyid::Newest, 10, this,
                       [&answers, word](const Result<HistoryHits> &found) {
                           answers.append(u"%1 %2"_s.arg(word).arg(found ? found->hits.size() : -1));
                       });
    }
    QTRY_VERIFY(!answers.isEmpty() && answers.constLast() == u"stays 1"_s);
    QCOMPARE(answers.count(u"stays 1"_s), 1);
    auto gone = std::make_unique<QObject>();
    history.search(HistoryQuery::parse(u"horn"_s, Today), historyid::Newest, 10, gone.get(),
                   [&answers](const Result<HistoryHits> &) { answers.append(u"too late"_s); });
    gone.reset();
    bool isDone = false;
    history.ask<qint64>(
        this, [](HistoryReader &reader) { return reader.lines(); }, [&isDone](const auto &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(!answers.contains(u"too late"_s));
}

void TestHistorySearch::theLatestLinesOfAllRooms()
{
    HistoryReader reader(path());
    const auto lines = reader.latestLines(3);
    QVERIFY(lines);
    QStringList ids;
    for (const FeedItem &item : *lines)
        ids.append(item.id.mid(1));
    // Who came and what was deleted is not among them; the other room's line is as old as its minute says.
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(u"9"_s) && !ids.contains(u"10"_s));
    QVERIFY(std::is_sorted(lines->begin(), lines->end(),
                           [](const FeedItem &a, const FeedItem &b) { return a.time < b.time; }));
    QCOMPARE(reader.latestLines(1000)->size(), 9);
    QVERIFY(!HistoryReader(path(u"none.db"_s)).latestLines(3));
}

void TestHistorySearch::exportsAreForReading_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("text") << int(HistoryExport::Format::Text)
                          << QByteArray("2026-11-01 12:00:01  tape.deck: if you hear a horn in minute two\n");
    QTest::newRow("json") << int(HistoryExport::Format::Json) << QByteArray("{");
    QTest::newRow("html") << int(HistoryExport::Format::Html) << QByteArray("<!DOCTYPE html>");
}

void TestHistorySearch::exportsAreForReading()
{
    QFETCH(int, format);
    QFETCH(QByteArray, first);
    HistoryReader reader(path());
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto lines = HistoryExport(HistoryExport::Format(format), out).room(reader, Bus, u"Night Bus"_s);
    QVERIFY(lines);
    QCOMPARE(*lines, 10);
    QVERIFY2(out.data().startsWith(first), out.data().left(200).constData());
    QVERIFY(!out.data().contains("nobody wants")); // what was deleted is said to be, and not repeated
    if (HistoryExport::Format(format) == HistoryExport::Format::Json) {
        for (const QByteArray &json : out.data().trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QCOMPARE(object[u"room"_s].toString(), Bus.room);
            QVERIFY(object[u"seq"_s].toInteger() > 0);
        }
    }
}

void TestHistorySearch::htmlIsEscaped()
{
    FeedItem bad = line(100, u"<img src=x>&\"'"_s, u"<script>alert(1)</script> </p> &amp; \u202edesrever"_s);
    record(path(), {bad});
    HistoryReader reader(path());
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(HistoryExport(HistoryExport::Format::Html, out).room(reader, Bus, u"</title><script>"_s));
    const QString html = QString::fromUtf8(out.data());
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s) && !html.contains(QChar(0x202e)));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &lt;/p&gt; &amp;amp;"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
}

void TestHistorySearch::exportsOfASearchAreOldestFirst()
{
    HistoryReader reader(path());
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto lines = HistoryExport(HistoryExport::Format::Text, out)
                           .search(reader, HistoryQuery::parse(u"horn from:tape.deck"_s, Today), u"horn"_s);
    QVERIFY(lines);
    QCOMPARE(*lines, 3);
    const QList<QByteArray> rows = out.data().trimmed().split('\n');
    QVERIFY(rows[0].endsWith("minute two  [Night Bus]"));
    QVERIFY(rows[2].contains("another room"));
}

void TestHistorySearch::aFullDiskIsSaid()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    HistoryReader reader(path());
    const auto lines = HistoryExport(HistoryExport::Format::Text, full).room(reader, Bus, u"Night Bus"_s);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, u"export"_s);
}

void TestHistorySearch::mergingAddsOnlyWhatIsNew()
{
    // Another machine in the same room: the same lines a little later by its clock, and some of its own.
    const QStringList before = texts(path());
    QList<FeedItem> theirs{line(1, u"tape.deck"_s, u"if you hear a horn in minute two"_s, 1),
                           line(50, u"ann"_s, u"only they saw this"_s, 2),
                           line(3, u"ann"_s, u"brass horn section"_s, 20)};
    theirs[0].time = theirs[0].time.addMSecs(700);
    FeedItem nameless = line(60, u"bob"_s, u"hi"_s, 20);
    nameless.id.clear();
    record(path(), {nameless});
    FeedItem later = nameless;
    later.time = later.time.addMSecs(1300);
    theirs.append(later);
    const QString other = path(u"other.db"_s);
    record(other, theirs);
    const QByteArray untouched = [&other] {
        QFile file(other);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();

    const auto merged = mergeHistory(other, path());
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
    QCOMPARE(merged->added, 1);
    QCOMPARE(merged->known, 3);
    QStringList after = texts(path());
    QCOMPARE(after.size(), before.size() + 2);
    QCOMPARE(after.indexOf(u"only they saw this"_s), 1); // where its time says
    QCOMPARE(find(u"they saw"_s), QStringList{u"50"_s});
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), untouched);

    const auto again = mergeHistory(other, path());
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(texts(path()), after);

    const QString fresh = path(u"fresh.db"_s);
    QCOMPARE(mergeHistory(path(), fresh)->known, 0);
    QCOMPARE(texts(fresh), after);
}

void TestHistorySearch::mergingKeepsWhatWasSaidTwice()
{
    const auto laugh = [](qint64 seq, qint64 ms) {
        FeedItem item = line(seq, u"bob"_s, u"lol"_s, 20);
        item.id.clear();
        item.time = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + ms, Qt::UTC);
        return item;
    };
    const QString ours = path(u"ours.db"_s);
    const QString theirs = path(u"theirs.db"_s);
    record(ours, {laugh(1, 0), laugh(2, 3000)});
    record(theirs, {laugh(1, -4000), laugh(2, -900), laugh(3, 2500), laugh(4, 60'000)});
    const auto merged = mergeHistory(theirs, ours);
    QVERIFY(merged);
    QCOMPARE(merged->known, 2);
    QCOMPARE(merged->added, 2);
    QCOMPARE(texts(ours).size(), 4);
}

void TestHistorySearch::mergingTellsIdsApart()
{
    const auto laugh = [](qint64 seq, const QString &id) {
        FeedItem item = line(seq, u"bob"_s, u"lol"_s, 20);
        item.id = id;
        return item;
    };
    const QString ours = path(u"ours.db"_s);
    const QString theirs = path(u"theirs.db"_s);
    record(ours, {laugh(1, u"first"_s), laugh(3, {})});
    // Within a second: the one that both saw, another of the same words, one that has got its id only there, and one
    // that nobody gave an id.
    record(theirs, {laugh(1, u"first"_s), laugh(2, u"second"_s), laugh(3, u"third"_s), laugh(4, {})});
    const auto merged = mergeHistory(theirs, ours);
    QVERIFY(merged);
    QCOMPARE(merged->known, 2);
    QCOMPARE(merged->added, 2);
    QCOMPARE(texts(ours).size(), 4);
    QCOMPARE(mergeHistory(theirs, ours)->added, 0);
}

void TestHistorySearch::mergingTakesDeletionsAlong()
{
    const QString other = path(u"other.db"_s);
    FeedItem gone = line(3, u"ann"_s, u"brass horn section"_s, 20);
    gone.isDeleted = true;
    gone.deletedBy = u"mod"_s;
    record(other, {gone});
    QVERIFY(mergeHistory(other, path()));
    QCOMPARE(find(u"\"brass horn section\""_s), QStringList());
}

void TestHistorySearch::mergingWhatIsNoHistory()
{
    const auto code = [this](const QString &name) { return mergeHistory(path(name), path()).error().code; };
    const QStringList before = texts(path());
    QCOMPARE(code(u"none.db"_s), u"missing"_s);
    QCOMPARE(code(u"history.db"_s), u"same"_s);
    QFile garbage(path(u"garbage.db"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(9000, 'x'));
    garbage.close();
    QCOMPARE(code(u"garbage.db"_s), u"version"_s);
    QCOMPARE(texts(path()), before);
}

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
