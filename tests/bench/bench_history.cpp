// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// A history of a million lines from 50 rooms: searching and opening a room beside a LIKE scan of the same file and
// beside a file of a thousand lines; 5,000 rows a second beside an idle program, as the GUI thread feels it; merging.
// Run by hand: build/release/bin/bench_history [LINES] [FOLDER]
#include "store/history.h"
#include "store/historyimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rooms = 50;
constexpr int People = 5'000;
constexpr int RowsASecond = 5'000;
constexpr int RecordSeconds = 10;
constexpr int Trials = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

template <typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
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

void fill(const QString &file, qint64 lines, quint32 seed, qint64 first = 1)
{
    History::Options options;
    options.file = file;
    History history(options);
    qint64 written = 0;
    QObject::connect(&history, &History::written, &history, [&written](int count) { written += count; });
    const QDateTime start(QDate(2026, 1, 1), QTime(), Qt::UTC);
    qint64 told = 0;
    while (written < lines) {
        QList<FeedItem> items;
        // No more than a few batches ahead: history bounds what waits.
        while (told < lines && told - written < 10'000)
            items.append(lineOf(first + told++, seed, start));
        if (!items.isEmpty())
            history.record(items);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

double likeScan(const QString &file)
{
    double best = 1e9;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(file);
        database.open();
        for (int trial = 0; trial < 5; ++trial) {
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

void benchSearch(const QString &file)
{
    const double scan = likeScan(file);
    std::printf("LIKE scan                                   %9.2f ms\n", scan);
    const QStringList &words = vocabulary();
    const QList<std::pair<const char *, QString>> questions{
        {"two words, both frequent", words[2] + u' ' + words[5]},
        {"two words, frequent and rare", words[2] + u' ' + words[9000]},
        {"two words, both rare", words[4000] + u' ' + words[7000]},
        {"two words, middling", words[60] + u' ' + words[140]},
        {"phrase", u"\"%1 %2\""_s.arg(words[3], words[8])},
        {"a beginning", words[50].left(3) + u'*'},
        {"from", u"from:person.77"_s},
        {"from and a frequent word", u"from:person.77 "_s + words[3]},
        {"in and a frequent word", u"in:room-7 "_s + words[3]},
        {"kind and a frequent word", u"kind:join "_s + words[3]},
        {"link, room, person", u"has:link in:room-7 from:person.7"_s},
        {"a week of a room", u"in:room-7 after:2026-01-10 before:2026-01-17 "_s + words[30]},
        {"without", words[2] + u" -"_s + words[3] + u" -from:person.5"_s},
        {"all at once", u"%1 %2 from:person.9 in:room-9 kind:chat after:2026-01-02"_s.arg(words[2], words[4])},
    };
    HistoryReader reader(file);
    for (const auto &[name, text] : questions) {
        const HistoryQuery query = HistoryQuery::parse(text, QDate(2026, 11, 22));
        std::vector<double> times;
        qsizetype hits = 0;
        for (int trial = 0; trial < Trials; ++trial)
            times.push_back(milliseconds([&] {
                const auto found = reader.search(query, historyid::Newest, 100);
                hits = found ? found->hits.size() : -1;
            }));
        std::printf("%-32s %4lld hits %9.2f ms   1/%.0f of the scan\n", name, static_cast<long long>(hits),
                    median(times), scan / median(times));
    }
}

double openRoom(const QString &file)
{
    HistoryReader reader(file);
    std::vector<double> times;
    for (int trial = 0; trial < 400; ++trial) {
        const HistoryRoom room{Service::PlugDj, {}, u"room-%1"_s.arg(trial % 10)};
        times.push_back(milliseconds([&] { (void)reader.page(room, historyid::Newest, 120).isOk(); }));
    }
    return median(times);
}

/// The longest and the usual time between two turns of this thread's event loop.
std::vector<double> turns(int seconds)
{
    std::vector<double> gaps;
    QElapsedTimer since;
    since.start();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick,
                     [&] { gaps.push_back(double(since.nsecsElapsed()) / 1e6), since.restart(); });
    tick.start(1);
    QTimer::singleShot(seconds * 1000, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return gaps;
}

void benchRecording(const QString &file)
{
    const auto idle = turns(RecordSeconds / 2);
    History::Options options;
    options.file = file;
    qint64 written = 0;
    qint64 told = 0;
    std::vector<double> gaps;
    {
        History history(options);
        QObject::connect(&history, &History::written, &history, [&written](int count) { written += count; });
        std::vector<QList<FeedItem>> bursts(RecordSeconds * 100);
        for (auto &burst : bursts) {
            for (int i = 0; i < RowsASecond / 100; ++i)
                burst.append(lineOf(++told, 3, QDateTime(QDate(2026, 6, 1), QTime(), Qt::UTC)));
        }
        size_t next = 0;
        QTimer source;
        source.setTimerType(Qt::PreciseTimer);
        QObject::connect(&source, &QTimer::timeout, &source, [&] {
            if (next < bursts.size())
                history.record(bursts[next++]);
        });
        source.start(10);
        gaps = turns(RecordSeconds);
        std::printf("recorded in %d s: %lld of %lld rows were on disk at its end\n", RecordSeconds,
                    static_cast<long long>(written), static_cast<long long>(next * (RowsASecond / 100)));
    }
    std::printf("turn of the GUI thread, idle:      median %.2f, 99 %% %.2f, longest %.2f ms\n", median(idle),
                percentile(idle, 0.99), *std::ranges::max_element(idle));
    std::printf("turn of the GUI thread, recording: median %.2f, 99 %% %.2f, longest %.2f ms\n", median(gaps),
                percentile(gaps, 0.99), *std::ranges::max_element(gaps));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 lines = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    QTemporaryDir folder(arguments.size() > 2 ? arguments[2] + u"/bench-XXXXXX"_s : QString());
    const QString large = folder.filePath(u"large.db"_s);
    const QString small = folder.filePath(u"small.db"_s);
    const double filling = milliseconds([&] { fill(large, lines, 1); });
    std::printf("%lld lines written: %.1f s, %.0f rows a second, %.0f MB\n", static_cast<long long>(lines),
                filling / 1000, double(lines) / filling * 1000, double(QFileInfo(large).size()) / 1e6);
    fill(small, 10'000, 2); // of 10 rooms, a thousand lines each, are looked at
    benchSearch(large);
    const double few = openRoom(small);
    const double many = openRoom(large);
    std::printf("opening a room: %.3f ms beside %.3f ms, %.2f times\n", many, few, many / few);
    benchRecording(folder.filePath(u"recorded.db"_s));

    // The second machine saw the last half of it as well, and as much again alone.
    const QString other = folder.filePath(u"other.db"_s);
    fill(other, lines, 1, lines / 2 + 1);
    Result<HistoryMerge> merged = HistoryMerge{};
    const double merging = milliseconds([&] { merged = mergeHistory(other, large); });
    if (merged)
        std::printf("merged: %lld added, %lld were there already, %.1f s\n", static_cast<long long>(merged->added),
                    static_cast<long long>(merged->known), merging / 1000);
    return merged ? 0 : 1;
}
