// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// A history of a million lines from 50 rooms: searching, opening a room and reading a day of one beside a LIKE scan of
// the same file and beside a file of a thousand lines a room; 5,000 rows a second as the GUI thread feels them;
// merging. Run by hand: build/bench/bin/bench_history [--lines=N] [--keep=FOLDER] [ID]...
// --keep: the files stay there, and those that are there already are taken.
#include "feed/feedmodel.h"
#include "figures.h"
#include "store/history.h"
#include "store/historyimport.h"
#include "store/insight.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rooms = 50;
constexpr int People = 5'000;
constexpr int PageRows = 100;
constexpr int ScanTrials = 5;
constexpr int RowsASecond = 5'000;
constexpr int BurstsASecond = 100;
constexpr int RecordSeconds = 2;
constexpr int RecordTrials = 5;

/// CPU time of what this thread does: what else the machine does counts for neither side.
template <typename Work>
double milliseconds(const Work &work)
{
    const double began = bench::threadMicroseconds();
    work();
    return (bench::threadMicroseconds() - began) / 1000;
}

/// Words as often as they are in a language: the n-th most frequent one in n.
const QStringList &vocabulary()
{
    static const QStringList words = [] {
        QStringList all;
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QString word;
            for (int letter = 0; letter < 3 + int(random.bounded(7)); ++letter)
                word += QChar(u'a' + int(random.bounded(26)));
            all.append(word);
        }
        return all;
    }();
    return words;
}

QString wordOf(QRandomGenerator &random)
{
    const double place = std::pow(double(vocabulary().size()), random.generateDouble());
    return vocabulary()[std::min(int(place), int(vocabulary().size()) - 1)];
}

/// The same number is the same line in every file of a seed.
FeedItem lineOf(qint64 number, quint32 seed, const QDateTime &start)
{
    QRandomGenerator random(seed * 1'000'003u + quint32(number));
    FeedItem item;
    const int somebody = int(random.bounded(People));
    item.kind = random.bounded(10) == 0 ? FeedItem::Kind::Join : FeedItem::Kind::Chat;
    item.room = u"room-%1"_s.arg(number % Rooms);
    item.seq = number;
    item.id = u"c%1"_s.arg(number);
    item.author = {QString::number(somebody), u"person.%1"_s.arg(somebody), Role::None};
    QStringList words;
    for (int i = 0; i < 4 + int(random.bounded(16)); ++i)
        words.append(wordOf(random));
    if (random.bounded(50) == 0)
        words.append(u"https://example.org/%1"_s.arg(number));
    item.text = words.join(u' ');
    item.time = start.addMSecs(number * 2'000);
    return item;
}

/// CPU time of it in µs, all threads, without making up the lines.
double fill(const QString &file, qint64 lines, quint32 seed, qint64 first = 1)
{
    const double began = bench::processMicroseconds();
    double inventing = 0;
    History::Options options;
    options.file = file;
    History history(options);
    qint64 written = 0;
    QEventLoop loop;
    QObject::connect(&history, &History::written, &loop, [&](int count) {
        written += count;
        loop.quit();
    });
    const QDateTime start(QDate(2026, 1, 1), QTime(), Qt::UTC);
    qint64 told = 0;
    while (written < lines) {
        QList<FeedItem> items;
        const double before = bench::threadMicroseconds();
        // No more than a few batches ahead: history bounds what waits.
        while (told < lines && told - written < 10'000)
            items.append(lineOf(first + told++, seed, start));
        inventing += bench::threadMicroseconds() - before;
        if (!items.isEmpty())
            history.record(items);
        loop.exec();
    }
    return bench::processMicroseconds() - began - inventing;
}

/// A full-table LIKE scan, as every search would be without an index: in ms, the best of some trials.
double likeScan(const QString &file)
{
    double best = std::numeric_limits<double>::max();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(file);
        database.open();
        for (int trial = 0; trial < ScanTrials; ++trial) {
            best = std::min(best, milliseconds([&database] {
                                QSqlQuery query(database);
                                query.exec(
                                    u"SELECT count(*) FROM items WHERE text LIKE '%zzqx%' AND text LIKE '%horn%'"_s);
                                query.next();
                            }));
        }
    }
    QSqlDatabase::removeDatabase(u"floor"_s);
    return best;
}

struct Question
{
    const char *name;
    QString text;
};

QList<Question> ofTwoWords()
{
    const QStringList &words = vocabulary();
    return {{"both frequent", words[2] + u' ' + words[5]},
            {"frequent and rare", words[2] + u' ' + words[9000]},
            {"both rare", words[4000] + u' ' + words[7000]},
            {"both middling", words[60] + u' ' + words[140]},
            {"middling and rare", words[80] + u' ' + words[3000]}};
}

/// Words as they stand while they are typed, every operator alone and many together.
QList<Question> ofOperators()
{
    const QStringList &words = vocabulary();
    return {{"phrase", u"\"%1 %2\""_s.arg(words[3], words[8])},
            {"first letter", words[50].left(1) + u'*'},
            {"two letters", words[50].left(2) + u'*'},
            {"three letters", words[50].left(3) + u'*'},
            {"a word and a letter", words[30] + u' ' + words[70].left(1) + u'*'},
            {"from", u"from:person.77"_s},
            {"from and a word", u"from:person.77 "_s + words[3]},
            {"from, a beginning", u"from:person.7* "_s + words[30]},
            {"nobody", u"from:stranger "_s + words[3]},
            {"in", u"in:room-7"_s},
            {"in and a word", u"in:room-7 "_s + words[3]},
            {"two rooms", u"in:room-7 in:room-8 "_s + words[40]},
            {"kind", u"kind:join"_s},
            {"kind and a word", u"kind:join "_s + words[3]},
            {"kinds and a rare word", u"kind:chat,vote "_s + words[8000]},
            {"a link", u"has:link"_s},
            {"a link, room, person", u"has:link in:room-7 from:person.7"_s},
            {"a week of a room", u"in:room-7 after:2026-01-10 before:2026-01-17 "_s + words[30]},
            {"before all", words[2] + u" before:2026-01-01"_s},
            {"after all", words[2] + u" after:2027-01-01"_s},
            {"the first day", words[2] + u" before:2026-01-02"_s},
            {"a rare word of a day", words[6000] + u" after:2026-01-10 before:2026-01-11"_s},
            {"without", words[2] + u" -"_s + words[3] + u" -from:person.5"_s},
            {"not this room", words[90] + u" -in:room-7"_s},
            {"all at once",
             u"%1 %2 from:person.9 in:room-9 kind:chat has:link after:2026-01-02"_s.arg(words[2], words[4])}};
}

/// Each question some times; the slowest of them is what counts.
void benchSearch(const char *id, const QString &file, double scan, const QList<Question> &questions, double bound)
{
    HistoryReader reader(file);
    double slowest = 0;
    for (const auto &[name, text] : questions) {
        const HistoryQuery query = HistoryQuery::parse(text, QDate(2026, 11, 22));
        std::vector<double> times;
        qsizetype hits = 0;
        for (int trial = 0; trial < bench::trials(); ++trial)
            times.push_back(milliseconds([&] {
                const auto found = reader.search(query, historyid::Newest, PageRows);
                hits = found ? found->hits.size() : -1;
            }));
        const double took = bench::median(times);
        slowest = std::max(slowest, took);
        std::printf("    %-24s %4lld hits %9.2f ms   1/%.0f of the scan\n", name, static_cast<long long>(hits), took,
                    scan / took);
    }
    bench::tell(id, u"%1 ms"_s.arg(slowest, 0, 'f', 1), u"%1 ms"_s.arg(scan, 0, 'f', 0), scan / slowest, {bound, true});
}

/// In turns, each with a connection of its own that is warm, as in the program.
void benchOpening(const QString &large, const QString &small)
{
    const auto opening = [](HistoryReader &reader) {
        constexpr int Rounds = 40;
        return milliseconds([&] {
                   for (int i = 0; i < Rounds; ++i)
                       (void)reader.page({Service::PlugDj, {}, u"room-%1"_s.arg(i % 10)}, historyid::Newest, PageRows)
                           .isOk();
               })
               * 1000 / Rounds;
    };
    HistoryReader many(large);
    HistoryReader few(small);
    bench::tellRatio("history-open", bench::interleaved([&] { return opening(many); }, [&] { return opening(few); }),
                     "µs", {1.3});
}

/// All that the window of insight shows for a day in the middle of a room's history.
void benchInsight(const QString &file, double scan)
{
    HistoryReader reader(file);
    InsightQuery query;
    query.room = {Service::PlugDj, {}, u"room-7"_s};
    query.from = QDateTime(QDate(2026, 1, 12), QTime(), Qt::UTC);
    query.to = query.from.addDays(1);
    std::vector<double> times;
    int lines = 0;
    for (int trial = 0; trial < bench::trials(); ++trial)
        times.push_back(milliseconds([&] {
            const auto insight = insightOf(reader, query);
            lines = insight ? insight->lines : -1;
        }));
    const double took = bench::median(times);
    std::printf("    %d lines in that day\n", lines);
    bench::tell("history-insight", u"%1 ms"_s.arg(took, 0, 'f', 1), u"%1 ms"_s.arg(scan, 0, 'f', 0), scan / took,
                {4, true});
}

/// Turns of this thread's event loop, in ms, as long as it runs.
class Turns
{
public:
    Turns()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_tick.start(1);
    }
    const std::vector<double> &gaps() const { return m_gaps; }

private:
    std::vector<double> m_gaps;
    QElapsedTimer m_since;
    QTimer m_tick;
};

/// 5,000 rows a second for some seconds into a feed on the screen, and into history where there is one.
struct Recording
{
    double microsecondsARow = 0; ///< CPU of this thread
    double latest = 0;           ///< 99 of 100 turns came within this, ms
    double behind = 0;           ///< ms from the last row until it is on disk
    double rowsASecond = 0;      ///< that are on disk, from the first one on
};

Recording record(History *history, bool isTimed)
{
    static qint64 number = 0;
    Recording done;
    QObject lifetime;
    qint64 written = 0;
    QEventLoop loop;
    if (history)
        QObject::connect(history, &History::written, &lifetime, [&](int count) {
            written += count;
            loop.quit();
        });
    std::vector<QList<FeedItem>> bursts(size_t(RecordSeconds) * BurstsASecond);
    for (auto &burst : bursts) {
        for (int i = 0; i < RowsASecond / BurstsASecond; ++i)
            burst.append(lineOf(++number, 3, QDateTime(QDate(2026, 6, 1), QTime(), Qt::UTC)));
    }
    const auto told = qint64(bursts.size()) * (RowsASecond / BurstsASecond);
    Theme theme;
    FeedModel feed;
    FeedView view(feed, theme, nullptr);
    view.resize(800, 600);
    view.show();
    size_t next = 0;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    std::optional<Turns> turns; // which cost something themselves
    if (isTimed)
        turns.emplace();
    QObject::connect(&source, &QTimer::timeout, &lifetime, [&] {
        feed.append(bursts[next]);
        if (history)
            history->record(bursts[next]);
        bursts[next].clear(); // as the rooms do: nobody else keeps them
        if (++next == bursts.size()) {
            source.stop();
            QCoreApplication::quit();
        }
    });
    QElapsedTimer whole;
    whole.start();
    const double before = bench::threadMicroseconds();
    source.start(1000 / BurstsASecond);
    QCoreApplication::exec();
    // All that this thread did meanwhile, what it heard of written batches too.
    const double cpu = bench::threadMicroseconds() - before;
    done.microsecondsARow = cpu / double(told);
    QElapsedTimer behind;
    behind.start();
    while (history && written < told)
        loop.exec();
    done.behind = double(behind.nsecsElapsed()) / 1e6;
    done.rowsASecond = double(told) / (double(whole.nsecsElapsed()) / 1e9);
    if (turns)
        done.latest = bench::percentile(turns->gaps(), 0.99);
    return done;
}

/// Somebody types into the search window: a page of the large file for each letter, ten of them a second.
class Typist
{
public:
    explicit Typist(History &history)
    {
        QObject::connect(&m_keys, &QTimer::timeout, &m_keys, [this, &history] {
            const QString &word = vocabulary()[(m_letters / 3) % 500];
            const auto query = HistoryQuery::parse(word.left(1 + m_letters % 3), QDate(2026, 11, 22), true);
            ++m_letters;
            history.search(query, historyid::Newest, PageRows, &m_keys, [this](const auto &) { ++m_answers; });
        });
        m_keys.start(100);
    }
    int letters() const { return m_letters; }
    int answers() const { return m_answers; }

private:
    QTimer m_keys;
    int m_letters = 0;
    int m_answers = 0;
};

void benchRecording(const QString &file, const QString &large)
{
    History::Options options;
    options.file = file;
    History::Options searched;
    searched.file = large;
    History history(options);
    History past(searched);
    bench::Pairs cost;
    bench::Pairs turn;
    double behind = 0;
    double slowest = RowsASecond;
    int letters = 0;
    int answers = 0;
    for (int trial = 0; trial <= RecordTrials; ++trial) {
        const Recording without = record(nullptr, false);
        const Recording with = record(&history, false);
        const Recording quiet = record(nullptr, true);
        std::optional<Typist> typist(past);
        const Recording searching = record(&history, true);
        letters += typist->letters();
        answers += typist->answers();
        if (trial == 0)
            continue; // to warm up
        cost.floor.push_back(without.microsecondsARow);
        cost.ours.push_back(with.microsecondsARow);
        turn.floor.push_back(quiet.latest);
        turn.ours.push_back(searching.latest);
        behind = std::max(behind, with.behind);
        slowest = std::min(slowest, with.rowsASecond);
    }
    bench::tellRatio("history-cost", cost, "µs", {1.1});
    bench::tell("history-rate", u"%1 ms"_s.arg(behind, 0, 'f', 0), {}, behind, {250});
    bench::tellRatio("history-turn", turn, "ms", {1.5});
    std::printf(
        "    at least %.0f rows a second were stored, from the first one handed over until the last one on disk\n",
        slowest);
    std::printf("    %d of %d searches were answered before the next letter\n", answers, letters);
}

/// The second machine saw the last half of it as well, and as much again alone. In µs a line, beside recording one.
bool benchMerging(const QString &large, const QString &other, qint64 lines, double recording)
{
    Result<HistoryMerge> merged = HistoryMerge{};
    const double first = milliseconds([&] { merged = mergeHistory(other, large); });
    if (!merged)
        return false;
    std::printf("    merged in %.1f s of CPU: %lld added, %lld were there already\n", first / 1000,
                static_cast<long long>(merged->added), static_cast<long long>(merged->known));
    const bool isRight = merged->added == lines / 2 && merged->known == lines - lines / 2;
    const double each = first * 1000 / double(lines);
    if (recording > 0)
        bench::tell("history-merge", u"%1 µs a line"_s.arg(each, 0, 'f', 0),
                    u"%1 µs a line"_s.arg(recording, 0, 'f', 0), each / recording, {1.5});
    Result<HistoryMerge> again = HistoryMerge{};
    const double second = milliseconds([&] { again = mergeHistory(other, large); });
    if (!again)
        return false;
    std::printf("    again in %.1f s of CPU: %lld added, %lld were there already\n", second / 1000,
                static_cast<long long>(again->added), static_cast<long long>(again->known));
    bench::tell("history-twice", u"%1 lines"_s.arg(again->added + std::abs(merged->added - lines / 2)), {},
                double(again->added), {0});
    return isRight && again->added == 0;
}

/// As --name=VALUE.
QString optionOf(const QStringList &arguments, const QString &name)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"--"_s + name + u'='))
            return argument.section(u'=', 1);
    }
    return {};
}

/// CPU time in µs a line; 0 when the file is there already.
double fillOnce(const QString &file, qint64 lines, quint32 seed, qint64 first = 1)
{
    if (QFileInfo::exists(file))
        return 0;
    QElapsedTimer clock;
    clock.start();
    const double cpu = fill(file, lines, seed, first);
    std::printf("    %lld lines recorded in %.1f s by the clock, %.1f µs of CPU a line, %.0f MB\n",
                static_cast<long long>(lines), double(clock.elapsed()) / 1000, cpu / double(lines),
                double(QFileInfo(file).size()) / 1e6);
    std::fflush(stdout);
    return cpu / double(lines);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString lineCount = optionOf(arguments, u"lines"_s);
    const qint64 lines = lineCount.isEmpty() ? 1'000'000 : lineCount.toLongLong();
    QTemporaryDir temporary;
    const QString kept = optionOf(arguments, u"keep"_s);
    const QDir folder(kept.isEmpty() ? temporary.path() : kept);
    const auto wants = [argc, argv](const char *id) { return bench::isWanted(argc, argv, id); };

    const QString large = folder.filePath(u"large.db"_s);
    const QString small = folder.filePath(u"small.db"_s);
    const double recording = fillOnce(large, lines, 1);
    fillOnce(small, Rooms * 1'000, 2);
    const double scan = likeScan(large);
    if (wants("history-words"))
        benchSearch("history-words", large, scan, ofTwoWords(), 50);
    if (wants("history-mix"))
        benchSearch("history-mix", large, scan, ofOperators(), 10);
    if (wants("history-open"))
        benchOpening(large, small);
    if (wants("history-insight"))
        benchInsight(large, scan);
    if (wants("history-cost"))
        benchRecording(folder.filePath(u"recorded.db"_s), large);
    if (!wants("history-merge"))
        return 0;
    const QString other = folder.filePath(u"other.db"_s);
    fillOnce(other, lines, 1, lines / 2 + 1);
    return benchMerging(large, other, lines, recording) ? 0 : 1;
}
