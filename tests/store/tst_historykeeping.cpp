// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// A history over the years: files of earlier versions, what was said just now, people forgotten out of a long file.
#include "store/history.h"
#include "store/historyimport.h"
#include "store/historyschema.h"
#include "support/sqlrows.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start(QDate(2026, 9, 1), QTime(20, 0), Qt::UTC);

FeedItem line(qint64 seq, const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = u"den"_s;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"7"_s, u"ann"_s, Role::Host};
    item.text = text;
    item.time = Start.addSecs(seq);
    return item;
}

} // namespace

class TestHistoryKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void filesOfVersion2AreReadAsTheyAre();
    void filesWithStrangeTimesOrViewsAreMergedOrRefused();
    void whatWasJustRecordedIsFound();
    void somebodyIsForgottenAllOverALongHistory();
    void whatIsBeingForgottenIsGoneWhenTheFileIsClosed();
    void whatAKilledProgramForgotIsWipedByTheNext();

private:
    QString path(const QString &name = u"history.db"_s) const { return m_folder->filePath(name); }
    /// In the file or its journal, in a row or between them.
    bool isInFile(const QByteArray &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    History::Options m_options;
    std::unique_ptr<History> m_history;
};

bool TestHistoryKeeping::isInFile(const QByteArray &word) const
{
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(path() + suffix);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            return true;
    }
    return false;
}

void TestHistoryKeeping::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_options = {path()};
}

void TestHistoryKeeping::filesOfVersion2AreReadAsTheyAre()
{
    const auto add = [this](const QString &name, int version) {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
            database.setDatabaseName(path(name));
            QVERIFY(database.open());
            QVERIFY(historyschema::migrate(database, version));
            QSqlQuery query(database);
            QVERIFY(query.exec(u"INSERT INTO runs (started) VALUES (1)"_s));
            QVERIFY(query.exec(u"INSERT INTO rooms (service, room) VALUES ('plugdj', 'den')"_s));
            QVERIFY(query.exec(
                u"INSERT INTO items (id, run, room, seq, time, kind, server_id, author_id, author, role,"
                " text, own, mention, backfill, deleted, deleted_by, delivery, failure) VALUES (%1, 1,"
                " 1, 1, 2000, 'chat', '', '7', 'ann', 'host', 'turntable', 0, 0, 0, 0, '', 'none', '')"_s.arg(
                    historyid::first(2000))));
        }
        QSqlDatabase::removeDatabase(u"past"_s);
    };
    add(u"history.db"_s, 2);
    const auto begun = HistoryQuery::parse(u"t*"_s, QDate(2026, 11, 22));
    QCOMPARE(HistoryReader(path()).search(begun, historyid::Newest, 9)->hits.size(), 1);
    const auto merged = mergeHistory(path(), path(u"merged.db"_s));
    QVERIFY(merged);
    QCOMPARE(merged->added, 1);
    QCOMPARE(sqlRows(path(), u"PRAGMA user_version"_s), QStringList{u"2"_s}); // nobody wrote into it

    m_history = std::make_unique<History>(m_options);
    m_history->record({line(4, u"tape"_s)});
    m_history.reset();
    QCOMPARE(sqlRows(path(), u"PRAGMA user_version"_s), QStringList{QString::number(historyschema::currentVersion())});
    QVERIFY(QFile::exists(path(u"history.db.version-2"_s)));
    HistoryReader reader(path());
    for (const QString &words : {u"t*"_s, u"t* from:ann in:den"_s})
        QCOMPARE(reader.search(HistoryQuery::parse(words, QDate(2026, 11, 22)), historyid::Newest, 9)->hits.size(), 2);
    QCOMPARE(sqlRows(path(), u"INSERT INTO items_index (items_index, rank) VALUES ('integrity-check', 1)"_s),
             QStringList());
    add(u"old.db"_s, 1);
    QCOMPARE(HistoryReader(path(u"old.db"_s)).lines().error().code, u"older"_s);
}

void TestHistoryKeeping::filesWithStrangeTimesOrViewsAreMergedOrRefused()
{
    const auto make = [this](const QString &name, const QStringList &statements) {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"strange"_s);
            database.setDatabaseName(path(name));
            QVERIFY(database.open());
            QVERIFY(historyschema::migrate(database));
            QSqlQuery query(database);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"strange"_s);
    };
    QStringList lines{u"INSERT INTO runs (started) VALUES (1)"_s,
                      u"INSERT INTO rooms (service, room) VALUES ('plugdj', 'den')"_s};
    int number = 0;
    for (const QString &time : {u"9223372036854775807"_s, u"-9223372036854775808"_s, u"'soon'"_s, u"140737488355327"_s})
        lines.append(
            u"INSERT INTO items (id, run, room, seq, time, kind, server_id, author_id, author, role, text, own,"
            " mention, backfill, deleted, deleted_by, delivery, failure) VALUES (%1, 1, 1, %1, %2, 'chat', '',"
            " '7', 'ann', 'host', 'line %1', 0, 0, 0, 0, '', 'none', '')"_s.arg(++number)
                .arg(time));
    make(u"times.db"_s, lines);
    const auto merged = mergeHistory(path(u"times.db"_s), path(u"merged.db"_s));
    QVERIFY(merged);
    QCOMPARE(merged->added, 4);
    QCOMPARE(sqlRows(path(u"merged.db"_s), u"SELECT count(*) FROM items WHERE time >= 0 AND id >= 0"
                                           " AND time = id >> 16"_s),
             QStringList{u"4"_s});

    make(u"views.db"_s,
         {u"DROP TABLE rooms"_s,
          u"CREATE VIEW rooms AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id,"
          " 'plugdj' AS service, '' AS site, 'room' || i AS room, '' AS name, 0 AS read_time FROM n"_s});
    const auto refused = mergeHistory(path(u"views.db"_s), path(u"other.db"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains("no history file"_L1), qPrintable(refused.error().text));
    QVERIFY(!QFile::exists(path(u"other.db"_s)));
}

void TestHistoryKeeping::whatWasJustRecordedIsFound()
{
    m_options.batchTime = std::chrono::hours(1);
    m_history = std::make_unique<History>(m_options);
    m_history->record({line(1, u"the lamp is lit"_s)});
    std::optional<qsizetype> hits;
    m_history->search(HistoryQuery::parse(u"lamp"_s, QDate(2026, 11, 22)), historyid::Newest, 9, this,
                      [&hits](const Result<HistoryHits> &found) { hits = found ? found->hits.size() : -1; });
    QTRY_VERIFY(hits);
    QCOMPARE(*hits, 1);
}

void TestHistoryKeeping::somebodyIsForgottenAllOverALongHistory()
{
    m_history = std::make_unique<History>(m_options);
    QList<FeedItem> all; // more than one look
    for (int i = 1; i <= 25'000; ++i)
        all.append(line(i, u"line %1"_s.arg(i)));
    for (const int at : {0, 1, 12'000, 24'999}) {
        all[at].author = {u"13"_s, u"moth"_s, Role::None};
        all[at].text = u"flutterby"_s;
    }
    m_history->record(all);
    QSignalSpy forgotten(m_history.get(), &History::forgotten);
    m_history->forgetPerson(Service::PlugDj, {u"13"_s, u"moth"_s, Role::None});
    QTRY_VERIFY_WITH_TIMEOUT(!forgotten.isEmpty() && forgotten.constLast().constFirst().toInt() == 4, 30'000);
    m_history.reset();
    QCOMPARE(sqlRows(path(), u"SELECT count(*) FROM items"_s), QStringList{u"24996"_s});
    QCOMPARE(sqlRows(path(), u"INSERT INTO items_index (items_index, rank) VALUES ('integrity-check', 1)"_s),
             QStringList());
    QVERIFY(!isInFile("flutterby"));
}

void TestHistoryKeeping::whatIsBeingForgottenIsGoneWhenTheFileIsClosed()
{
    m_history = std::make_unique<History>(m_options);
    QList<FeedItem> all;
    for (int i = 1; i <= 5'000; ++i) // more than one slice
        all.append(line(i, u"flutterby %1"_s.arg(i)));
    m_history->record(all);
    m_history->forgetRoom({Service::PlugDj, {}, u"den"_s});
    m_history.reset();
    QCOMPARE(sqlRows(path(), u"SELECT count(*) FROM items"_s), QStringList{u"0"_s});
    QVERIFY(!isInFile("flutterby"));
}

void TestHistoryKeeping::whatAKilledProgramForgotIsWipedByTheNext()
{
    m_history = std::make_unique<History>(m_options);
    m_history->record({line(1, u"flutterby"_s), line(2, u"moth"_s)});
    m_history.reset();
    // The row is gone and the program with it, before the index was merged.
    sqlRows(path(), u"DELETE FROM items WHERE text = 'flutterby'"_s);
    sqlRows(path(), u"UPDATE retention SET purges = 1"_s);
    QVERIFY(isInFile("flutterby"));
    m_history = std::make_unique<History>(m_options);
    m_history.reset();
    QVERIFY(!isInFile("flutterby"));
    QCOMPARE(sqlRows(path(), u"SELECT purges FROM retention"_s), QStringList{u"0"_s});
    QCOMPARE(sqlRows(path(), u"SELECT text FROM items"_s), QStringList{u"moth"_s});
}

QTEST_GUILESS_MAIN(TestHistoryKeeping)

#include "tst_historykeeping.moc"
