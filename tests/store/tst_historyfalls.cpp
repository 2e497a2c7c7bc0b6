// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What happens to a history when the program, the disk or the folder fails. PARTYLINE_KILLS sets how often it is
// killed.
#include "store/history.h"
#include "store/historywriter.h"
#include "support/sqlrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 10;
constexpr int LinesPerSecond = 500;
/// What was recorded longer ago than this has to be there.
constexpr qint64 PromisedMs = 250;

qint64 monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

FeedItem line(qint64 seq)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = u"den"_s;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"7"_s, u"ann"_s, Role::None};
    item.text = u"line number %1 of a busy evening"_s.arg(seq);
    item.time = QDateTime::currentDateTimeUtc();
    return item;
}

/// The program that is killed: records so many lines a second, and says of each when it handed it over.
int recordUntilKilled(const QString &file, qint64 seq)
{
    History history({file});
    QTimer clock;
    clock.setTimerType(Qt::PreciseTimer);
    const qint64 began = monotonicMs();
    qint64 told = 0;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        const qint64 now = monotonicMs();
        QList<FeedItem> items;
        for (; told < (now - began) * LinesPerSecond / 1000; ++told)
            items.append(line(++seq));
        history.record(items);
        const qint64 handedOver = monotonicMs();
        for (const FeedItem &item : std::as_const(items))
            std::printf("%lld %lld\n", static_cast<long long>(item.seq), static_cast<long long>(handedOver));
        std::fflush(stdout);
    });
    clock.start(4);
    return QCoreApplication::exec();
}

} // namespace

class TestHistoryFalls : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void killedAtAnyMoment();
    void aFullDiskIsSaidAndWaitedFor();
    void aCleanEndLeavesOneFile();
    void whatWaitedTooLongIsWrittenAtOnce();
    void aReadOnlyFolderIsSaid();
    void garbageIsSetAsideWhole();
    void aNewerFileIsNotTouched();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    static QByteArray bytes(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryFalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestHistoryFalls::bytes(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

void TestHistoryFalls::killedAtAnyMoment()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("PARTYLINE_KILLS", &isSet);
    qint64 last = 0;
    qint64 worstMs = 0;
    {
        const History begun({path()}); // a kill while the file is made is another matter
    }
    for (int kill = 0; kill < (isSet ? wanted : Kills); ++kill) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--record"_s, path(), QString::number(last)});
        QVERIFY(other.waitForStarted());
        QVERIFY(other.waitForReadyRead(30'000));
        const qint64 until = monotonicMs() + QRandomGenerator::global()->bounded(20, 900);
        QByteArray told;
        while (monotonicMs() < until) {
            other.waitForReadyRead(int(std::max<qint64>(1, until - monotonicMs())));
            told += other.readAllStandardOutput();
        }
        const qint64 killed = monotonicMs(); // not after it: this process may have to wait there
        ::kill(pid_t(other.processId()), SIGKILL);
        QVERIFY(other.waitForFinished());
        told += other.readAllStandardOutput();

        QSet<qint64> kept;
        const QStringList found = sqlRows(path(), u"SELECT seq FROM items"_s);
        for (const QString &seq : found)
            kept.insert(seq.toLongLong());
        QCOMPARE(kept.size(), found.size()); // nothing is twice
        qint64 oldestLost = killed;
        for (const QByteArray &row : told.left(told.lastIndexOf('\n') + 1).trimmed().split('\n')) {
            const qint64 seq = row.split(' ').value(0).toLongLong();
            const qint64 at = row.split(' ').value(1).toLongLong();
            last = std::max(last, seq);
            if (!kept.contains(seq))
                oldestLost = std::min(oldestLost, at);
        }
        worstMs = std::max(worstMs, killed - oldestLost);
        QVERIFY2(killed - oldestLost <= PromisedMs,
                 qPrintable(u"lost a line %1 ms old at kill %2"_s.arg(killed - oldestLost).arg(kill)));
        QCOMPARE(sqlRows(path(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(sqlRows(path(), u"INSERT INTO items_index (items_index, rank) VALUES ('integrity-check', 1)"_s),
                 QStringList());
        for (const qint64 seq : std::as_const(kept))
            last = std::max(last, seq);
    }
    qInfo("oldest line that a kill cost: %lld ms", static_cast<long long>(worstMs));
}

void TestHistoryFalls::aFullDiskIsSaidAndWaitedFor()
{
    const QByteArray disk = m_folder->filePath(u"disk"_s).toUtf8();
    QVERIFY(QDir().mkpath(QString::fromUtf8(disk)));
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=32m") != 0)
        QSKIP("A disk that can be filled needs the right to mount one; tst_history fills a file by its limit instead.");
    struct Unmount
    {
        const QByteArray path;
        ~Unmount() { umount2(path.constData(), MNT_DETACH); }
    } const unmount{disk};

    History::Options options;
    options.file = QString::fromUtf8(disk) + u"/history.db"_s;
    options.retryAfter = std::chrono::milliseconds(100);
    QFile ballast(QString::fromUtf8(disk) + u"/ballast"_s);
    auto history = std::make_unique<History>(options);
    QSignalSpy failed(history.get(), &History::failed);
    QSignalSpy recovered(history.get(), &History::recovered);
    QSignalSpy written(history.get(), &History::written);
    history->record({line(1)});
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    qint64 seq = 1;
    while (failed.isEmpty() && seq < 20'000) {
        QList<FeedItem> items;
        for (int i = 0; i < 100; ++i)
            items.append(line(++seq));
        history->record(items);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, u"full"_s);
    QVERIFY(!failed.constFirst().constFirst().value<Error>().text.isEmpty());
    QVERIFY(recovered.isEmpty());
    const auto before = sqlRows(options.file, u"SELECT seq FROM items WHERE seq = 1"_s);
    QCOMPARE(before, QStringList{u"1"_s}); // what was there stays
    ballast.close();
    QVERIFY(ballast.remove());
    const auto count = [&] { return sqlRows(options.file, u"SELECT count(*) FROM items"_s).value(0).toLongLong(); };
    QTRY_COMPARE_WITH_TIMEOUT(count(), seq, 20'000); // and what came meanwhile follows
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(recovered.size(), 1);
    history.reset();
    QVERIFY(!QFile::exists(options.file + u"-wal"_s)); // all of it is in the file itself
    QCOMPARE(sqlRows(options.file, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestHistoryFalls::aCleanEndLeavesOneFile()
{
    // Ended while somebody reads: the reader closes the file last, and is interrupted.
    auto history = std::make_unique<History>(History::Options{path()});
    history->record({line(1)});
    std::optional<bool> isRead;
    history->search(HistoryQuery::parse(u"busy"_s, QDate::currentDate()), historyid::Newest, 10, this,
                    [&isRead](const Result<HistoryHits> &hits) { isRead = hits && hits->hits.size() == 1; });
    QTRY_VERIFY(isRead);
    QVERIFY(*isRead);
    history->record({line(2)});
    history.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"history.db"_s});
    QCOMPARE(sqlRows(path(), u"SELECT count(*) FROM items"_s), QStringList{u"2"_s});
}

void TestHistoryFalls::whatWaitedTooLongIsWrittenAtOnce()
{
    History::Options options;
    options.file = path();
    options.batchTime = std::chrono::hours(1);
    HistoryWriter writer(options);
    writer.open();
    QSignalSpy written(&writer, &HistoryWriter::written);
    const auto now = HistoryWriter::Clock::now();
    // The thread came late to both: one batch, without the wait it would begin now.
    writer.take({}, {line(1)}, now - std::chrono::hours(2));
    writer.take({}, {line(2)}, now - std::chrono::hours(2));
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.constFirst().constFirst().toInt(), 2);
    writer.take({}, {line(3)}, now);
    QVERIFY(!QTest::qWaitFor([&] { return written.size() > 1; }, 50));
    writer.close();
    QCOMPARE(written.size(), 2);
}

void TestHistoryFalls::aReadOnlyFolderIsSaid()
{
    const QString folder = m_folder->filePath(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    chmod(m_folder->path().toUtf8().constData(), 0755);
    chmod(folder.toUtf8().constData(), 0555);
    // Root may write everywhere: somebody else then, as which the threads that are made from here on run too.
    const bool wasRoot = geteuid() == 0;
    if (wasRoot && seteuid(65534) != 0)
        QSKIP("cannot become somebody who may not write there");
    History::Options options;
    options.file = folder + u"/history.db"_s;
    auto history = std::make_unique<History>(options);
    QSignalSpy failed(history.get(), &History::failed);
    history->record({line(1)});
    const bool isSaid = QTest::qWaitFor([&failed] { return !failed.isEmpty(); });
    history->record({line(2)}); // goes on, and ends
    history.reset();
    if (wasRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(isSaid);
    const auto error = failed.constFirst().constFirst().value<Error>();
    QCOMPARE(error.code, u"storage"_s);
    QVERIFY(error.text.contains(options.file));
    QCOMPARE(failed.size(), 1);
    QVERIFY(QDir(folder).isEmpty());
}

void TestHistoryFalls::garbageIsSetAsideWhole()
{
    QByteArray garbage(100'000, Qt::Uninitialized);
    QRandomGenerator::global()->generate(garbage.begin(), garbage.end());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    History history({path()});
    QSignalSpy failed(&history, &History::failed);
    QSignalSpy written(&history, &History::written);
    history.record({line(1)});
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(failed.size(), 1);
    const QStringList aside = QDir(m_folder->path()).entryList({u"history.db.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytes(m_folder->filePath(aside.constFirst())), garbage);
    QVERIFY(failed.constFirst().constFirst().value<Error>().text.contains(aside.constFirst()));
    std::optional<qint64> lines;
    history.ask<qint64>(
        this, [](HistoryReader &reader) { return reader.lines(); },
        [&lines](const Result<qint64> &found) { lines = found ? *found : -1; });
    QTRY_VERIFY(lines);
    QCOMPARE(*lines, 1); // what reads goes on with the new file
}

void TestHistoryFalls::aNewerFileIsNotTouched()
{
    {
        History history({path()});
        QSignalSpy written(&history, &History::written);
        history.record({line(1)});
        QTRY_COMPARE(written.size(), 1);
    }
    sqlRows(path(), u"PRAGMA user_version = 1000"_s);
    sqlRows(path(), u"PRAGMA journal_mode = DELETE"_s); // whatever they will use: it is not set back either
    const QByteArray before = bytes(path());
    {
        History history({path()});
        QSignalSpy failed(&history, &History::failed);
        history.record({line(2)});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, u"newer"_s);
    }
    QCOMPARE(bytes(path()), before);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--record"_L1)
        return recordUntilKilled(arguments.value(2), arguments.value(3).toLongLong());
    TestHistoryFalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyfalls.moc"
