// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/historycommands.h"
#include "store/history.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    cli::Exit code = cli::Exit::Usage;
    QByteArray out;
    QByteArray diagnostics;
};

QByteArray textOf(std::FILE *file)
{
    std::rewind(file);
    QFile reader;
    QByteArray text;
    if (reader.open(file, QIODevice::ReadOnly))
        text = reader.readAll();
    reader.close();
    std::fclose(file);
    return text;
}

Run run(const QStringList &arguments)
{
    std::FILE *out = std::tmpfile();
    std::FILE *diagnostics = std::tmpfile();
    Run done;
    done.code = cli::runHistoryCommand(arguments, out, diagnostics);
    done.out = textOf(out);
    done.diagnostics = textOf(diagnostics);
    return done;
}

} // namespace

class TestHistoryCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void searchPrintsLines();
    void searchPrintsJson();
    void searchStaysInTheRoom();
    void searchHasALimit();
    void exportWritesARoom_data();
    void exportWritesARoom();
    void exportWritesAQuery();
    void importMerges();
    void usage_data();
    void usage();
    void troubleIsSaid_data();
    void troubleIsSaid();
    void terminalCannotBeToldToDoThings();

private:
    QString path(const QString &name = u"history.db"_s) const { return m_folder.filePath(name); }
    void record(const QString &file, const QString &room, const QStringList &texts);

    QTemporaryDir m_folder;
};

void TestHistoryCommands::record(const QString &file, const QString &room, const QStringList &texts)
{
    History::Options options;
    options.file = file;
    History history(options);
    qint64 seq = 0;
    for (const QString &text : texts) {
        FeedItem item;
        item.kind = FeedItem::Kind::Chat;
        item.room = room;
        item.seq = ++seq;
        item.author = {u"7"_s, u"ann"_s, Role::None};
        item.text = text;
        item.time = QDateTime(QDate(2026, 11, 20), QTime(20, 0), Qt::UTC).addSecs(seq);
        history.record({item});
    }
}

void TestHistoryCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    record(path(), u"night-bus"_s, {u"one horn"_s, u"two horns"_s, u"\x1b[31mhorn\x07"_s});
    record(path(), u"night-owl"_s, {u"an owl with a horn"_s});
}

void TestHistoryCommands::searchPrintsLines()
{
    const Run done = run({u"search"_s, u"--history"_s, path(), u"one"_s, u"horn"_s});
    QCOMPARE(done.code, cli::Exit::Done);
    QVERIFY2(done.out.endsWith("  ann: one horn  [night-bus]\n"), done.out.constData());
    QCOMPARE(done.out.count('\n'), 1);
    QCOMPARE(run({u"search"_s, u"--history"_s, path(), u"nothing"_s}).out, QByteArray());
}

void TestHistoryCommands::searchPrintsJson()
{
    const Run done = run({u"search"_s, u"--history"_s, path(), u"--format"_s, u"json"_s, u"owl"_s});
    const QJsonObject object = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(object[u"text"_s].toString(), u"an owl with a horn"_s);
    QCOMPARE(object[u"room"_s].toString(), u"night-owl"_s);
    QCOMPARE(object[u"author"_s][u"name"_s].toString(), u"ann"_s);
}

void TestHistoryCommands::searchStaysInTheRoom()
{
    const Run done = run({u"search"_s, u"--history"_s, path(), u"--room"_s, u"night-bus"_s, u"horn*"_s});
    QCOMPARE(done.out.count('\n'), 2);
    QCOMPARE(run({u"search"_s, u"--history"_s, path(), u"--room"_s, u"attic"_s, u"horn"_s}).out, QByteArray());
}

void TestHistoryCommands::searchHasALimit()
{
    const Run done = run({u"search"_s, u"--history"_s, path(), u"--limit"_s, u"2"_s, u"horn*"_s});
    QCOMPARE(done.out.count('\n'), 2);
}

void TestHistoryCommands::exportWritesARoom_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("text") << u"text"_s << QByteArray("ann: two horns\n");
    QTest::newRow("json") << u"json"_s << QByteArray(R"("text":"two horns")");
    QTest::newRow("html") << u"html"_s << QByteArray("<b>ann</b> <bdi>two horns</bdi>");
}

void TestHistoryCommands::exportWritesARoom()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, contains);
    const Run done = run({u"export"_s, u"--history"_s, path(), u"--room"_s, u"night-bus"_s, u"--format"_s, format});
    QCOMPARE(done.code, cli::Exit::Done);
    QVERIFY2(done.out.contains(contains), done.out.constData());
    QVERIFY(!done.out.contains("owl"));
    QCOMPARE(done.diagnostics, QByteArray("3 lines\n"));
}

void TestHistoryCommands::exportWritesAQuery()
{
    const Run done = run({u"export"_s, u"--history"_s, path(), u"--query"_s, u"owl"_s, u"--quiet"_s});
    QVERIFY(done.out.contains("an owl with a horn  [night-owl]"));
    QCOMPARE(done.diagnostics, QByteArray());
}

void TestHistoryCommands::importMerges()
{
    record(path(u"other.db"_s), u"night-bus"_s, {u"one horn"_s, u"a line of theirs"_s});
    const QString ours = path(u"ours.db"_s);
    QVERIFY(QFile::copy(path(), ours));
    const Run done = run({u"import"_s, u"--history"_s, ours, path(u"other.db"_s)});
    QCOMPARE(done.code, cli::Exit::Done);
    QVERIFY2(done.out.contains("1 lines added, 1 were there already"), done.out.constData());
    QVERIFY(run({u"search"_s, u"--history"_s, ours, u"theirs"_s}).out.contains("a line of theirs"));
}

void TestHistoryCommands::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const QStringList file{u"--history"_s, path()};
    QTest::newRow("no file") << QStringList{u"search"_s, u"horn"_s} << QByteArray("--history FILE is missing");
    QTest::newRow("no query") << QStringList{u"search"_s} + file << QByteArray("Say what to look for");
    QTest::newRow("no such kind") << QStringList{u"search"_s} + file + QStringList{u"kind:song"_s}
                                  << QByteArray("kind:");
    QTest::newRow("no such format") << QStringList{u"search"_s, u"--format"_s, u"xml"_s, u"horn"_s} + file
                                    << QByteArray("--format takes");
    QTest::newRow("no number") << QStringList{u"search"_s, u"--limit"_s, u"many"_s, u"horn"_s} + file
                               << QByteArray("--limit takes");
    QTest::newRow("unknown option") << QStringList{u"search"_s, u"--colour"_s} + file << QByteArray("colour");
    QTest::newRow("nothing to export") << QStringList{u"export"_s} + file << QByteArray("Say what to export");
    QTest::newRow("what is left over") << QStringList{u"export"_s, u"horn"_s} + file << QByteArray("not expected");
    QTest::newRow("nothing to import") << QStringList{u"import"_s} + file << QByteArray("Say which files");
}

void TestHistoryCommands::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const Run done = run(arguments);
    QCOMPARE(done.code, cli::Exit::Usage);
    QVERIFY2(done.diagnostics.contains(complaint), done.diagnostics.constData());
    QCOMPARE(done.out, QByteArray());
}

void TestHistoryCommands::troubleIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const QString none = path(u"none.db"_s);
    QTest::newRow("no such file") << QStringList{u"search"_s, u"--history"_s, none, u"horn"_s}
                                  << QByteArray("There is no history file");
    QTest::newRow("no such room") << QStringList{u"export"_s, u"--history"_s, path(), u"--room"_s, u"attic"_s}
                                  << QByteArray("There is no room \"attic\"");
    QTest::newRow("two rooms") << QStringList{u"export"_s, u"--history"_s, path(), u"--room"_s, u"night"_s}
                               << QByteArray("means 2 rooms");
    QTest::newRow("nothing to merge") << QStringList{u"import"_s, u"--history"_s, path(), none}
                                      << QByteArray("There is no history file");
}

void TestHistoryCommands::troubleIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const Run done = run(arguments);
    QCOMPARE(done.code, cli::Exit::SendFailed);
    QVERIFY2(done.diagnostics.contains(complaint), done.diagnostics.constData());
    QVERIFY(!QFile::exists(path(u"none.db"_s)));
}

void TestHistoryCommands::terminalCannotBeToldToDoThings()
{
    const Run done = run({u"search"_s, u"--history"_s, path(), u"31mhorn"_s});
    QVERIFY(done.out.contains("[31mhorn"));
    QVERIFY(!done.out.contains('\x1b') && !done.out.contains('\x07'));
}

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
