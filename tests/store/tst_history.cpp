// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/historyschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsEveryColumn();
    void writesByItself();
    void writesFullBatchesAtOnce();
    void theDestructorWritesTheRest();
    void emptyTextsAreNoNulls();
    void changedItemsReplaceTheirFormerSelves();
    void removedItemsAreGone();
    void removingWhatIsNotThereIsHarmless();
    void roomsAndServicesStayApart();
    void runsStayApart();
    void aRoomJoinedAgainKeepsItsFormerLines();
    void backfillIsNotKeptTwice();
    void textAndAuthorCanBeSearched();
    void theIndexFollowsChangesAndRemovals();
    void onlyTheOwnerMayRead();
    void makesItsFolder();
    void survivesKill();
    void unwritablePath();
    void damagedFile_data();
    void damagedFile();
    void damageWhileOpen();
    void newerFilesAreLeftAlone();
    void emptyFileIsBegun();
    void afterAFailureItGoesOn();
    void twoWritersShareAFile();
    void itemsComeBackAsTheyWere_data();
    void itemsComeBackAsTheyWere();
    void pagesGoOnWithoutHolesOrDoubles();
    void aPageBeforeALiveLine();
    void whatWasRecordedJustNowIsInThePage();
    void deletionsReachLinesOfFormerRuns();
    void pendingLinesOfADeadRunHaveFailed();
    void serversKeepTheirRoomsApart();
    void roomsOfOldFilesFindTheirServer();
    void olderFilesAreCopiedAndBroughtUpToDate();
    void readingUpToSurvives();
    void daysAreKept();
    void sizeIsKept();
    void practiceLinesGoAfterADay();
    void roomsAreForgotten();
    void peopleAreForgotten();
    void aForgottenLineIsNotInTheNextPage();
    void whatIsAskedAtOnceIsAnswered();
    void readingWhatIsNotThere();
    void newerFilesAreNotRead();

private:
    History::Options options() const;
    void make() { make(options()); }
    void make(const History::Options &options);
    qint64 writtenCount() const;
    QStringList rows(const QString &sql);
    void setVersion(int version);
    QString path(const QString &name = u"history.db"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<QSignalSpy> m_written;
    std::unique_ptr<QSignalSpy> m_failed;
};

namespace {

const HistoryRoom Den{Service::PlugDj, {}, u"den"_s};
const QDateTime Start(QDate(2026, 9, 1), QTime(20, 0), Qt::UTC);

FeedItem line(qint64 seq, const QString &text, const QString &room = u"den"_s)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = room;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"7"_s, u"ann"_s, Role::Host};
    item.text = text;
    item.time = Start.addSecs(seq);
    return item;
}

QList<FeedItem> lines(int count)
{
    QList<FeedItem> items;
    for (int i = 1; i <= count; ++i)
        items.append(line(i, u"line %1"_s.arg(i)));
    return items;
}

/// The other process of survivesKill(): records line after line and says how many it was told are written.
int recordForever(const QString &file)
{
    History history({file});
    qint64 written = 0;
    QObject::connect(&history, &History::written, &history, [&written](int count) {
        written += count;
        std::printf("%lld\n", static_cast<long long>(written));
        std::fflush(stdout);
    });
    qint64 seq = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &history, [&] {
        ++seq;
        history.record({line(seq, u"line %1"_s.arg(seq))});
    });
    timer.start(1ms);
    return QCoreApplication::exec();
}

} // namespace

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::cleanup()
{
    m_history.reset();
    m_written.reset();
    m_failed.reset();
    m_folder.reset();
}

History::Options TestHistory::options() const
{
    History::Options options;
    options.file = path();
    options.batchTime = 10ms;
    options.retryAfter = 20ms;
    return options;
}

void TestHistory::make(const History::Options &options)
{
    m_history = std::make_unique<History>(options);
    m_written = std::make_unique<QSignalSpy>(m_history.get(), &History::written);
    m_failed = std::make_unique<QSignalSpy>(m_history.get(), &History::failed);
}

qint64 TestHistory::writtenCount() const
{
    qint64 count = 0;
    for (const auto &signal : *m_written)
        count += signal[0].toInt();
    return count;
}

void TestHistory::setVersion(int version)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"future"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = %1"_s.arg(version)));
    }
    QSqlDatabase::removeDatabase(u"future"_s);
}

/// Columns joined by '|'.
QStringList TestHistory::rows(const QString &sql)
{
    QStringList found;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        database.setDatabaseName(path());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("no history file");
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns.append(query.value(i).isNull() ? u"NULL"_s : query.value(i).toString());
            found.append(columns.join(u'|'));
        }
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    return found;
}

void TestHistory::keepsEveryColumn()
{
    make();
    FeedItem item = line(3, u"h\u00e9 \U0001F47D"_s);
    item.service = Service::Floatplane;
    item.kind = FeedItem::Kind::Chatter;
    item.serverTime = Start.addSecs(2);
    item.isOwn = true;
    item.isMention = true;
    item.isDeleted = true;
    item.deletedBy = u"mod"_s;
    item.delivery = FeedItem::Delivery::Failed;
    item.failure = u"Too long."_s;
    m_history->record({item});
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(rows(u"SELECT service, rooms.room, seq, time, server_time, kind, server_id, author_id, author, role, text"
                  " FROM items JOIN rooms ON rooms.id = items.room"_s),
             QStringList{u"floatplane|den|3|%1|%2|chatter|c3|7|ann|host|h\u00e9 \U0001F47D"_s
                             .arg(Start.addSecs(3).toMSecsSinceEpoch())
                             .arg(Start.addSecs(2).toMSecsSinceEpoch())});
    QCOMPARE(rows(u"SELECT own, mention, backfill, deleted, deleted_by, delivery, failure FROM items"_s),
             QStringList{u"1|1|0|1|mod|failed|Too long."_s});
    QCOMPARE(m_failed->size(), 0);
}

void TestHistory::writesByItself()
{
    make();
    m_history->record({line(1, u"one"_s)});
    QTRY_COMPARE(writtenCount(), 1);
    m_history->record({line(2, u"two"_s)});
    QTRY_COMPARE(writtenCount(), 2);
    QCOMPARE(rows(u"SELECT text FROM items ORDER BY id"_s), (QStringList{u"one"_s, u"two"_s}));
}

void TestHistory::writesFullBatchesAtOnce()
{
    auto wanted = options();
    wanted.batchTime = 1h;
    wanted.batchRows = 10;
    make(wanted);
    m_history->record(lines(25));
    QTRY_COMPARE(writtenCount(), 25); // what is over a full batch goes with it
    for (const auto &signal : *m_written)
        QVERIFY(signal[0].toInt() <= 10);
    QCOMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"25"_s});
}

void TestHistory::theDestructorWritesTheRest()
{
    auto wanted = options();
    wanted.batchTime = 1h;
    make(wanted);
    m_history->record(lines(7));
    m_history.reset();
    QCOMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"7"_s});
}

void TestHistory::emptyTextsAreNoNulls()
{
    make();
    FeedItem item;
    item.seq = 1;
    item.time = Start;
    m_history->record({item});
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(rows(u"SELECT server_id, author_id, author, text, deleted_by, failure, server_time FROM items"_s),
             QStringList{u"||||||NULL"_s});
}

void TestHistory::changedItemsReplaceTheirFormerSelves()
{
    make();
    FeedItem item = line(1, u"mine"_s);
    item.delivery = FeedItem::Delivery::Pending;
    item.id.clear();
    m_history->record({item, line(2, u"other"_s)});
    QTRY_COMPARE(writtenCount(), 2);
    item.delivery = FeedItem::Delivery::Sent;
    item.id = u"c99"_s;
    m_history->record({item});
    FeedItem deleted = line(2, u"other"_s);
    deleted.isDeleted = true;
    deleted.deletedBy = u"mod"_s;
    m_history->record({deleted});
    QTRY_COMPARE(writtenCount(), 4);
    QCOMPARE(rows(u"SELECT seq, text, server_id, delivery, deleted, deleted_by FROM items ORDER BY seq"_s),
             (QStringList{u"1|mine|c99|sent|0|"_s, u"2|other|c2|none|1|mod"_s}));
}

void TestHistory::removedItemsAreGone()
{
    make();
    m_history->record(lines(4));
    m_history->remove(Den, {2, 3});
    QTRY_COMPARE(writtenCount(), 6);
    QCOMPARE(rows(u"SELECT seq FROM items ORDER BY seq"_s), (QStringList{u"1"_s, u"4"_s}));
}

void TestHistory::removingWhatIsNotThereIsHarmless()
{
    make();
    m_history->remove({Service::Floatplane, {}, u"nowhere"_s}, {1});
    m_history->record(lines(1));
    QTRY_COMPARE(writtenCount(), 2);
    QCOMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"1"_s});
    QCOMPARE(m_failed->size(), 0);
}

void TestHistory::roomsAndServicesStayApart()
{
    make();
    FeedItem other = line(1, u"in the other service"_s);
    other.service = Service::Floatplane;
    m_history->record({line(1, u"in the den"_s), line(1, u"in the attic"_s, u"attic"_s), other});
    QTRY_COMPARE(writtenCount(), 3);
    QCOMPARE(
        rows(u"SELECT service, rooms.room, text FROM items JOIN rooms ON rooms.id = items.room ORDER BY items.id"_s),
        (QStringList{u"plugdj|den|in the den"_s, u"plugdj|attic|in the attic"_s,
                     u"floatplane|den|in the other service"_s}));
}

void TestHistory::runsStayApart()
{
    for (const QString &text : {u"first"_s, u"second"_s}) {
        make();
        m_history->record({line(1, text)}); // the same seq, and even the same time
        m_history.reset();
    }
    QCOMPARE(rows(u"SELECT run, seq, text FROM items ORDER BY id"_s), (QStringList{u"1|1|first"_s, u"2|1|second"_s}));
    QCOMPARE(rows(u"SELECT count(*) FROM rooms"_s), QStringList{u"1"_s});
}

void TestHistory::aRoomJoinedAgainKeepsItsFormerLines()
{
    make();
    FeedItem later = line(1, u"second sitting"_s);
    later.time = Start.addSecs(600);
    m_history->record({line(1, u"first sitting"_s), later});
    m_history->remove(Den, {1}); // means the newest
    QTRY_COMPARE(writtenCount(), 3);
    QCOMPARE(rows(u"SELECT text FROM items"_s), QStringList{u"first sitting"_s});
}

void TestHistory::backfillIsNotKeptTwice()
{
    make();
    m_history->record(lines(2));
    FeedItem known = line(10, u"line 2"_s);
    known.id = u"c2"_s;
    known.isBackfill = true;
    FeedItem missed = line(11, u"missed"_s);
    missed.isBackfill = true;
    FeedItem nameless = line(12, u"without an id"_s);
    nameless.isBackfill = true;
    nameless.id.clear();
    FeedItem elsewhere = known;
    elsewhere.room = u"attic"_s;
    m_history->record({known, missed, nameless, elsewhere});
    missed.isDeleted = true;
    m_history->record({missed}); // a change of a backfilled line is still a change
    QTRY_COMPARE(writtenCount(), 7);
    QCOMPARE(
        rows(u"SELECT seq, text, deleted FROM items ORDER BY id"_s),
        (QStringList{u"1|line 1|0"_s, u"2|line 2|0"_s, u"10|line 2|0"_s, u"11|missed|1"_s, u"12|without an id|0"_s}));
}

void TestHistory::textAndAuthorCanBeSearched()
{
    make();
    m_history->record({line(1, u"the caf\u00e9 is open"_s), line(2, u"closed"_s)});
    QTRY_COMPARE(writtenCount(), 2);
    const QString find = u"SELECT items.text FROM items_index JOIN items ON items.id = items_index.rowid"
                         " WHERE items_index MATCH '%1' ORDER BY items.id"_s;
    QCOMPARE(rows(find.arg(u"cafe"_s)), QStringList{u"the caf\u00e9 is open"_s});
    QCOMPARE(rows(find.arg(u"author:ann closed"_s)), QStringList{u"closed"_s});
    QCOMPARE(rows(find.arg(u"\"is open\""_s)).size(), 1);
    QCOMPARE(rows(find.arg(u"nobody"_s)), QStringList());
}

void TestHistory::theIndexFollowsChangesAndRemovals()
{
    make();
    m_history->record(lines(2));
    FeedItem changed = line(1, u"edited"_s);
    m_history->record({changed});
    m_history->remove(Den, {2});
    QTRY_COMPARE(writtenCount(), 4);
    QCOMPARE(rows(u"SELECT rowid FROM items_index WHERE items_index MATCH 'line'"_s), QStringList());
    QCOMPARE(rows(u"SELECT rowid FROM items_index WHERE items_index MATCH 'edited'"_s).size(), 1);
}

void TestHistory::onlyTheOwnerMayRead()
{
    QFile loose(path());
    QVERIFY(loose.open(QIODevice::WriteOnly));
    loose.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    loose.close();
    make();
    m_history->record(lines(1));
    QTRY_COMPARE(writtenCount(), 1);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(path() + suffix));
        QVERIFY2(!(QFile::permissions(path() + suffix) & others), qPrintable(suffix));
    }
}

void TestHistory::makesItsFolder()
{
    auto wanted = options();
    wanted.file = path(u"deep/down/history.db"_s);
    make(wanted);
    m_history->record(lines(1));
    QTRY_COMPARE(writtenCount(), 1);
    QVERIFY(QFile::exists(wanted.file));
}

void TestHistory::survivesKill()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--record"_s, path()});
    QVERIFY(other.waitForStarted());
    qint64 promised = 0;
    QByteArray last;
    while (promised < 50) {
        QVERIFY(other.waitForReadyRead());
        while (other.canReadLine())
            promised = other.readLine().trimmed().toLongLong();
    }
    kill(pid_t(other.processId()), SIGKILL);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    const qint64 found = rows(u"SELECT count(*) FROM items"_s).constFirst().toLongLong();
    QVERIFY2(found >= promised, qPrintable(u"%1 of %2"_s.arg(found).arg(promised)));
    QCOMPARE(rows(u"SELECT max(seq) FROM items"_s), QStringList{QString::number(found)}); // none missing in between
    make();
    m_history->record({line(1, u"after the fall"_s)});
    QTRY_COMPARE(writtenCount(), 1);
}

void TestHistory::unwritablePath()
{
    QFile inTheWay(path(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    auto wanted = options();
    wanted.file = path(u"file/history.db"_s); // a folder that is none: not even root can write there
    make(wanted);
    m_history->record(lines(3));
    QTRY_COMPARE(m_failed->size(), 1);
    const auto error = m_failed->constFirst().constFirst().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.code, u"storage"_s);
    QVERIFY(error.text.contains(wanted.file));
    m_history->record(lines(3));
    m_history.reset(); // ends all the same
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(writtenCount(), 0);
}

void TestHistory::damagedFile_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("nothing but rubbish") << qint64(0);
    QTest::newRow("rubbish behind the first page") << qint64(4096);
}

void TestHistory::damagedFile()
{
    QFETCH(qint64, from);
    make();
    m_history->record(lines(500));
    m_history.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 2 * from);
    file.seek(from);
    file.write(QByteArray(file.size() - from, '\x5a'));
    file.close();

    make();
    m_history->record({line(1, u"after"_s)});
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(m_failed->size(), 1);
    const auto error = m_failed->constFirst().constFirst().value<Error>();
    QCOMPARE(error.code, u"damaged"_s);
    const QStringList aside = QDir(m_folder->path()).entryList({u"history.db.damaged-*"_s}, QDir::Files);
    QVERIFY(!aside.isEmpty());
    QVERIFY2(error.text.contains(aside.constFirst()), qPrintable(error.text));
    QVERIFY(QFile(m_folder->filePath(aside.constFirst())).size() > 0);
    QCOMPARE(rows(u"SELECT text FROM items"_s), QStringList{u"after"_s});
}

void TestHistory::damageWhileOpen()
{
    make();
    m_history->record(lines(500));
    QTRY_COMPARE(writtenCount(), 500);
    // Both halves of the file go bad under the writer.
    for (const QString &name : {path(), path() + u"-wal"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(file.size(), '\x5a'));
    }
    // What SQLite still holds in memory may carry it a little further; then it must notice and go on afresh.
    QList<FeedItem> more;
    for (int i = 0; i < 5000; ++i)
        more.append(line(1000 + i, u"line"_s));
    m_history->record(more);
    QTRY_COMPARE_WITH_TIMEOUT(writtenCount(), 5500, 30'000);
    m_history.reset();
    make();
    m_history->record({line(1, u"after"_s)});
    QTRY_COMPARE(writtenCount(), 1);
    QVERIFY(rows(u"SELECT text FROM items"_s).contains(u"after"_s));
}

void TestHistory::newerFilesAreLeftAlone()
{
    make();
    m_history->record(lines(1));
    m_history.reset();
    setVersion(historyschema::currentVersion() + 1);
    make();
    m_history->record(lines(3));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().code, u"newer"_s);
    m_history.reset();
    QCOMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"1"_s});
}

void TestHistory::emptyFileIsBegun()
{
    QFile empty(path());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    make();
    m_history->record(lines(1));
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(rows(u"PRAGMA user_version"_s), QStringList{QString::number(historyschema::currentVersion())});
    QCOMPARE(m_failed->size(), 0);
}

void TestHistory::afterAFailureItGoesOn()
{
    make();
    QSignalSpy recovered(m_history.get(), &History::recovered);
    m_history->record({line(1, u"before"_s)});
    QTRY_COMPARE(writtenCount(), 1);

    // No file may grow any more: what a full disk and a quota look like from here.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    rlimit tight = former;
    tight.rlim_cur = 16;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    m_history->record({line(2, u"during"_s)});
    const bool hasFailed = QTest::qWaitFor([this] { return !m_failed->isEmpty(); });
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, SIG_DFL);

    QVERIFY(hasFailed);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, Error::Kind::Storage);
    QTRY_COMPARE(writtenCount(), 2); // tried again by itself
    FeedItem changed = line(1, u"before"_s);
    changed.isDeleted = true;
    m_history->record({changed});
    QTRY_COMPARE(writtenCount(), 3);
    QCOMPARE(rows(u"SELECT text, deleted FROM items ORDER BY seq"_s), (QStringList{u"before|1"_s, u"during|0"_s}));
    QCOMPARE(m_failed->size(), 1); // told once, however often it was tried
    QTRY_COMPARE(recovered.size(), 1);
}

void TestHistory::twoWritersShareAFile()
{
    make();
    History other(options());
    QSignalSpy otherWritten(&other, &History::written);
    QSignalSpy otherFailed(&other, &History::failed);
    for (int i = 0; i < 20; ++i) {
        m_history->record({line(i, u"a"_s)});
        other.record({line(i, u"b"_s)});
    }
    QTRY_COMPARE(writtenCount(), 20);
    QTRY_VERIFY(!otherWritten.isEmpty());
    QTRY_COMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"40"_s});
    QCOMPARE(m_failed->size() + otherFailed.size(), 0);
}

namespace {

Track track(const QString &title)
{
    return {Track::Source::SoundCloud,          u"77"_s, title, u"somebody"_s, std::chrono::seconds(212),
            QUrl(u"https://i.example/77.jpg"_s)};
}

FeedItem withPayload(FeedItem::Kind kind, const FeedItem::Payload &payload)
{
    FeedItem item = line(1, u"a sentence"_s);
    item.kind = kind;
    item.payload = payload;
    return item;
}

} // namespace

void TestHistory::itemsComeBackAsTheyWere_data()
{
    QTest::addColumn<FeedItem>("item");
    FeedItem full = line(3, u"h\u00e9 \U0001F47D <b>&amp;"_s);
    full.serverTime = Start.addMSecs(1234);
    full.isOwn = true;
    full.isMention = true;
    full.isBackfill = true;
    full.isDeleted = true;
    full.deletedBy = u"mod"_s;
    full.delivery = FeedItem::Delivery::Failed;
    full.failure = u"Too long."_s;
    QTest::newRow("a line with all") << full;
    QTest::newRow("nothing but a kind") << withPayload(FeedItem::Kind::Notice, {});

    NowPlaying now;
    now.historyId = u"h2"_s;
    now.track = track(u"Kiosk"_s);
    now.dj = {u"7"_s, u"ann"_s, Role::ResidentDj};
    now.startedAt = Start;
    now.score = {1, 2, 3, 4};
    now.ownVote = Vote::Woot;
    now.ownGrab = true;
    PlayedTrack ended{u"h1"_s, track(u"Ferry"_s), {u"8"_s, u"bob"_s, Role::None}, Start.addSecs(-200), {9, 8, 7, 6},
                      true};
    QTest::newRow("track card") << withPayload(FeedItem::Kind::Advance, FeedItem::AdvancePayload{now, ended});
    QTest::newRow("idle booth") << withPayload(FeedItem::Kind::Advance, FeedItem::AdvancePayload{});
    VoteEvent vote{{u"8"_s, u"bob"_s, Role::Subscriber}, VoteEvent::What::Meh, std::chrono::seconds(12)};
    QTest::newRow("vote") << withPayload(FeedItem::Kind::Vote, FeedItem::VotePayload{vote});
    vote.what = VoteEvent::What::Grab;
    QTest::newRow("grab") << withPayload(FeedItem::Kind::Grab, FeedItem::VotePayload{vote});
    QTest::newRow("emotes") << withPayload(
        FeedItem::Kind::Chatter, FeedItem::EmotesPayload{{{u"wan"_s, QUrl(u"https://pbs.example/wan.png"_s)}}});
    Poll poll;
    poll.id = u"p1"_s;
    poll.creatorId = u"c1"_s;
    poll.title = u"Which?"_s;
    poll.options = {u"A"_s, u"B"_s};
    poll.startedAt = Start;
    poll.endsAt = Start.addSecs(60);
    poll.counts = {1, 2};
    poll.tick = 3;
    poll.isClosed = true;
    poll.voteState = Poll::VoteState::Voted;
    poll.ownVote = 1;
    poll.voteRefusal = u"Too late."_s;
    QTest::newRow("poll") << withPayload(FeedItem::Kind::Poll, FeedItem::PollPayload{poll});
    Notification told;
    told.id = u"x:1"_s;
    told.type = Notification::Type::PostRelease;
    told.creatorId = u"c1"_s;
    told.title = u"New"_s;
    told.message = u"A post"_s;
    told.target = QUrl(u"https://site.example/post/1"_s);
    told.receivedAt = Start;
    told.seen = true;
    QTest::newRow("notification") << withPayload(FeedItem::Kind::Notification, FeedItem::NotificationPayload{told});
    QTest::newRow("gap") << withPayload(FeedItem::Kind::Gap, FeedItem::GapPayload{Start, Start.addSecs(48), 2});
    QTest::newRow("people") << withPayload(
        FeedItem::Kind::Join,
        FeedItem::PeoplePayload{{{u"7"_s, u"ann"_s, Role::Host}, {u"8"_s, u"bob"_s, Role::Guest}}});
    QTest::newRow("moderation") << withPayload(FeedItem::Kind::Moderation, {});
}

void TestHistory::itemsComeBackAsTheyWere()
{
    QFETCH(FeedItem, item);
    make();
    m_history->record({item});
    m_history.reset();
    HistoryReader reader(path());
    const auto page = reader.page(Den, historyid::Newest, 10);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    FeedItem back = page->items.constFirst();
    QVERIFY(historyid::isPast(back.seq));
    back.seq = item.seq;
    QCOMPARE(back, item);
}

void TestHistory::pagesGoOnWithoutHolesOrDoubles()
{
    make();
    QList<FeedItem> all = lines(250);
    for (int i = 100; i < 180; ++i)
        all[i].time = all[100].time; // a burst in one millisecond
    m_history->record(all);
    m_history->record({line(1, u"elsewhere"_s, u"attic"_s)});
    m_history.reset();
    HistoryReader reader(path());
    QStringList texts;
    qint64 before = historyid::Newest;
    for (bool hasOlder = true; hasOlder;) {
        const auto page = reader.page(Den, before, 40);
        QVERIFY(page && !page->items.isEmpty());
        before = historyid::fromSeq(page->items.constFirst().seq);
        hasOlder = page->hasOlder;
        QStringList some;
        for (const FeedItem &item : page->items)
            some.append(item.text);
        texts = some + texts;
    }
    QStringList wanted;
    for (const FeedItem &item : all)
        wanted.append(item.text);
    QCOMPARE(texts, wanted);

    const auto middle = reader.page(Den, before, 1); // nothing before the first
    QVERIFY(middle && middle->items.isEmpty() && !middle->hasOlder);
    const auto newer = reader.newer(Den, before, 3);
    QVERIFY(newer);
    QCOMPARE(newer->items.size(), 3);
    QCOMPARE(newer->items.constFirst().text, u"line 2"_s);
    QVERIFY(newer->hasNewer);
    const auto around = reader.around(Den, historyid::fromSeq(newer->items[1].seq), 2);
    QVERIFY(around);
    QStringList near;
    for (const FeedItem &item : around->items)
        near.append(item.text);
    QCOMPARE(near, (QStringList{u"line 1"_s, u"line 2"_s, u"line 3"_s, u"line 4"_s, u"line 5"_s}));
    QVERIFY(!around->hasOlder && around->hasNewer);
}

void TestHistory::aPageBeforeALiveLine()
{
    make();
    QList<FeedItem> burst = lines(20);
    for (FeedItem &item : burst)
        item.time = Start;
    m_history->record(burst);
    std::optional<HistoryPage> page;
    m_history->page(Den, burst[10], 3, this, [&page](const Result<HistoryPage> &found) { page = *found; });
    QTRY_VERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.constLast().text, u"line 10"_s);
    QVERIFY(page->hasOlder);
}

void TestHistory::whatWasRecordedJustNowIsInThePage()
{
    auto wanted = options();
    wanted.batchTime = 1h;
    make(wanted);
    m_history->record(lines(2));
    std::optional<HistoryPage> page;
    m_history->pageBefore(Den, Start.addDays(1), 10, this,
                          [&page](const Result<HistoryPage> &found) { page = *found; });
    QTRY_VERIFY(page);
    QCOMPARE(page->items.size(), 2);
}

void TestHistory::deletionsReachLinesOfFormerRuns()
{
    make();
    m_history->record(lines(2));
    m_history.reset();
    make();
    FeedItem again = line(1, u"line 2"_s);
    again.id = u"c2"_s;
    again.isBackfill = true;
    again.time = Start.addSecs(1000);
    m_history->record({again});
    again.isDeleted = true;
    again.deletedBy = u"mod"_s;
    m_history->record({again});
    QTRY_COMPARE(writtenCount(), 2);
    QCOMPARE(rows(u"SELECT text, deleted, deleted_by FROM items ORDER BY id"_s),
             (QStringList{u"line 1|0|"_s, u"line 2|1|mod"_s}));
    QCOMPARE(rows(u"SELECT count(*) FROM items_index WHERE items_index MATCH 'line NOT facets : gone'"_s),
             QStringList{u"1"_s});
}

void TestHistory::pendingLinesOfADeadRunHaveFailed()
{
    make();
    FeedItem own = line(1, u"on its way"_s);
    own.isOwn = true;
    own.delivery = FeedItem::Delivery::Pending;
    m_history->record({own});
    m_history.reset();
    make();
    m_history->record({line(2, u"next"_s)});
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(rows(u"SELECT delivery, failure <> '' FROM items ORDER BY id"_s),
             (QStringList{u"failed|1"_s, u"none|0"_s}));
}

void TestHistory::serversKeepTheirRoomsApart()
{
    make();
    m_history->record(u"a.example"_s, {line(1, u"here"_s)});
    m_history->record(u"b.example"_s, {line(1, u"there"_s)});
    m_history->nameRoom({Service::PlugDj, u"b.example"_s, u"den"_s}, u"The Den"_s);
    m_history.reset();
    HistoryReader reader(path());
    const auto page = reader.page({Service::PlugDj, u"b.example"_s, u"den"_s}, historyid::Newest, 9);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.constFirst().text, u"there"_s);
    const auto rooms = reader.rooms();
    QVERIFY(rooms);
    QCOMPARE(rooms->size(), 2);
    QCOMPARE(reader.roomsNamed(u"the den"_s)->constFirst().room.site, u"b.example"_s);
    QCOMPARE(reader.roomsNamed(u"den"_s)->size(), 2);
}

void TestHistory::roomsOfOldFilesFindTheirServer()
{
    make();
    m_history->record(lines(1)); // a file that does not know its servers
    m_history.reset();
    make();
    m_history->record(u"practice"_s, {line(1, u"invented"_s)}); // never the owner of a real room
    m_history->record(u"a.example"_s, {line(2, u"real"_s)});
    m_history.reset();
    QCOMPARE(rows(u"SELECT site, text FROM items JOIN rooms ON rooms.id = items.room ORDER BY text"_s),
             (QStringList{u"practice|invented"_s, u"a.example|line 1"_s, u"a.example|real"_s}));
}

void TestHistory::olderFilesAreCopiedAndBroughtUpToDate()
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(historyschema::migrate(database, 1));
        QSqlQuery query(database);
        QVERIFY(query.exec(u"INSERT INTO runs (started) VALUES (1)"_s));
        QVERIFY(query.exec(u"INSERT INTO rooms (service, room) VALUES ('plugdj', 'den')"_s));
        for (const auto &[seq, time] : {std::pair(1, 2000), std::pair(2, 1000), std::pair(3, 1000)})
            QVERIFY(
                query.exec(u"INSERT INTO items (run, room, seq, time, kind, server_id, author_id, author, role,"
                           " text, own, mention, backfill, deleted, deleted_by, delivery, failure) VALUES (1, 1, %1,"
                           " %2, 'chat', '', '7', 'ann', 'host', 'old line %1', 0, 0, 0, 0, '', 'none', '')"_s.arg(seq)
                               .arg(time)));
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    make();
    m_history->record({line(4, u"new line"_s)});
    QTRY_COMPARE(writtenCount(), 1);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(rows(u"SELECT text FROM items ORDER BY id"_s),
             (QStringList{u"old line 2"_s, u"old line 3"_s, u"old line 1"_s, u"new line"_s}));
    QCOMPARE(rows(u"SELECT count(*) FROM items_index WHERE items_index MATCH 'text : line AND facets : kchat'"_s),
             QStringList{u"4"_s});
    m_history.reset();
    HistoryReader reader(path());
    QCOMPARE(reader.page(Den, historyid::Newest, 9)->items.size(), 4);
    // And the copy is what it was.
    const QString copy = path(u"history.db.version-1"_s);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & QFileDevice::ReadOther));
    QFile::remove(path());
    QVERIFY(QFile::copy(copy, path()));
    QCOMPARE(rows(u"PRAGMA user_version"_s), QStringList{u"1"_s});
    QCOMPARE(rows(u"SELECT id, text FROM items ORDER BY id"_s),
             (QStringList{u"1|old line 1"_s, u"2|old line 2"_s, u"3|old line 3"_s}));
}

void TestHistory::readingUpToSurvives()
{
    make();
    m_history->record(lines(1));
    m_history->setRead(Den, Start.addSecs(10));
    m_history->setRead(Den, Start.addSecs(5)); // never goes back
    m_history.reset();
    HistoryReader reader(path());
    QCOMPARE(reader.page(Den, historyid::Newest, 9)->readUpTo, Start.addSecs(10));
}

void TestHistory::daysAreKept()
{
    make();
    QList<FeedItem> all = lines(1200); // more than a slice
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 1200; ++i)
        all[i].time = now.addDays(i < 1100 ? -31 : -29).addSecs(i);
    m_history->record(all);
    QTRY_COMPARE(writtenCount(), 1200);
    QSignalSpy forgotten(m_history.get(), &History::forgotten);
    m_history->retain({30, 0});
    QTRY_VERIFY(!forgotten.isEmpty() && rows(u"SELECT count(*) FROM items"_s) == QStringList{u"100"_s});
    QCOMPARE(rows(u"SELECT count(*) FROM items_index WHERE items_index MATCH 'line'"_s), QStringList{u"100"_s});
    QCOMPARE(m_failed->size(), 0);
}

void TestHistory::sizeIsKept()
{
    make();
    QList<FeedItem> all = lines(6000);
    for (FeedItem &item : all)
        item.text = item.text.repeated(30);
    m_history->record(all);
    QTRY_COMPARE(writtenCount(), 6000);
    m_history->retain({0, 1'000'000});
    const QString used = u"SELECT (page_count - freelist_count) * page_size FROM pragma_page_count,"
                         " pragma_freelist_count, pragma_page_size"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rows(used).constFirst().toLongLong() <= 1'000'000, 20'000);
    QCOMPARE(rows(u"SELECT max(seq), min(seq) > 1, count(*) > 1000 FROM items"_s), QStringList{u"6000|1|1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"PRAGMA freelist_count"_s), QStringList{u"0"_s}, 20'000);
}

void TestHistory::practiceLinesGoAfterADay()
{
    make();
    FeedItem old = line(1, u"old"_s);
    old.time = QDateTime::currentDateTimeUtc().addDays(-2);
    FeedItem fresh = line(2, u"fresh"_s);
    fresh.time = QDateTime::currentDateTimeUtc();
    m_history->record(HistoryRoom::Practice, {old, fresh});
    m_history->record(u"a.example"_s, {old});
    m_history.reset();
    make();
    QSignalSpy forgotten(m_history.get(), &History::forgotten);
    QTRY_VERIFY(!forgotten.isEmpty());
    QCOMPARE(rows(u"SELECT text, site FROM items JOIN rooms ON rooms.id = items.room ORDER BY items.id"_s),
             (QStringList{u"old|a.example"_s, u"fresh|practice"_s}));
}

void TestHistory::roomsAreForgotten()
{
    make();
    m_history->record(lines(1300));
    m_history->record({line(1, u"xylophone"_s, u"attic"_s)});
    QTRY_COMPARE(writtenCount(), 1301);
    QSignalSpy forgotten(m_history.get(), &History::forgotten);
    m_history->forgetRoom(Den);
    QTRY_VERIFY_WITH_TIMEOUT(!forgotten.isEmpty() && rows(u"SELECT text FROM items"_s) == QStringList{u"xylophone"_s},
                             20'000);
    m_history->forgetRoom({Service::PlugDj, {}, u"attic"_s});
    QTRY_COMPARE(rows(u"SELECT count(*) FROM items"_s), QStringList{u"0"_s});
    m_history.reset();
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(path() + suffix); // gone from the file as well, not only from its tables
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("xylophone"));
    }
}

void TestHistory::peopleAreForgotten()
{
    make();
    FeedItem bob = line(2, u"of bob"_s);
    bob.author = {u"8"_s, u"bob"_s, Role::None};
    FeedItem elsewhere = bob;
    elsewhere.room = u"attic"_s;
    FeedItem other = bob;
    other.service = Service::Floatplane;
    FeedItem crowd = line(3, u"ann came in."_s);
    crowd.kind = FeedItem::Kind::Join;
    crowd.payload = FeedItem::PeoplePayload{{crowd.author, bob.author}};
    m_history->record({line(1, u"of ann"_s), bob, elsewhere, other, crowd});
    QTRY_COMPARE(writtenCount(), 5);
    QSignalSpy forgotten(m_history.get(), &History::forgotten);
    m_history->forgetPerson(Service::PlugDj, {u"8"_s, u"robert"_s, Role::None});
    QTRY_COMPARE(rows(u"SELECT service, text FROM items JOIN rooms ON rooms.id = items.room ORDER BY items.id"_s),
                 (QStringList{u"plugdj|of ann"_s, u"floatplane|of bob"_s, u"plugdj|ann came in."_s}));
    m_history.reset();
    HistoryReader reader(path());
    const auto page = reader.page(Den, historyid::Newest, 9);
    QCOMPARE(std::get<FeedItem::PeoplePayload>(page->items.constLast().payload).people,
             QList<Person>{line(3, {}).author});
}

/// Not even while a whole room is being forgotten.
void TestHistory::aForgottenLineIsNotInTheNextPage()
{
    make();
    m_history->record(lines(3));
    std::optional<HistoryPage> page;
    QObject context;
    const auto ask = [&] {
        page.reset();
        m_history->pageBefore(Den, Start.addDays(1), 9, &context,
                              [&page](const Result<HistoryPage> &found) { page = found ? *found : HistoryPage(); });
    };
    ask();
    QTRY_VERIFY(page);
    QCOMPARE(page->items.size(), 3);
    const qint64 seq = page->items[1].seq;
    m_history->forgetRoom({Service::PlugDj, {}, u"another"_s});
    m_history->forgetLine(seq);
    ask();
    QTRY_VERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[1].text, u"line 3"_s);
}

/// The reader does not overtake the writer, which makes the file first.
void TestHistory::whatIsAskedAtOnceIsAnswered()
{
    make();
    std::optional<Result<HistoryRetention>> kept;
    QObject context;
    m_history->ask<HistoryRetention>(
        &context, [](HistoryReader &reader) { return reader.retention(); },
        [&kept](const Result<HistoryRetention> &found) { kept = found; });
    QTRY_VERIFY(kept);
    QVERIFY2(kept->isOk(), kept->isOk() ? "" : qPrintable(kept->error().text));
}

void TestHistory::readingWhatIsNotThere()
{
    HistoryReader none(path(u"none.db"_s));
    const auto page = none.page(Den, historyid::Newest, 9);
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"missing"_s);
    QVERIFY(!QFile::exists(path(u"none.db"_s)));

    QFile garbage(path());
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    HistoryReader reader(path());
    const auto found = reader.page(Den, historyid::Newest, 9);
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"damaged"_s);
    QCOMPARE(QFileInfo(path()).size(), 5000);
}

void TestHistory::newerFilesAreNotRead()
{
    make();
    m_history->record(lines(1));
    m_history.reset();
    setVersion(historyschema::currentVersion() + 1);
    HistoryReader reader(path());
    const auto page = reader.page(Den, historyid::Newest, 9);
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"newer"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--record"_L1)
        return recordForever(arguments.value(2));
    TestHistory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history.moc"
