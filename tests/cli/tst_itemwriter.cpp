// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/itemwriter.h"
#include "core/itemjson.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <memory>

using namespace partyline;
using namespace partyline::cli;
using namespace Qt::StringLiterals;

class TestItemWriter : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasEveryMemberOfTheContract();
    void jsonCarriesThePayload_data();
    void jsonCarriesThePayload();
    void linesAreForPeople_data();
    void linesAreForPeople();
    void terminalCannotBeToldToDoThings();
    void quietLeavesStandardErrorEmpty();
    void stateAndDeliveryAreLines();
};

namespace {

FeedItem sample(FeedItem::Kind kind, const QString &text)
{
    FeedItem item;
    item.kind = kind;
    item.room = u"den"_s;
    item.seq = 4;
    item.id = u"c1"_s;
    item.author = {u"7"_s, u"ann"_s, Role::Moderator};
    item.text = text;
    item.time = QDateTime(QDate(2026, 11, 22), QTime(20, 53, 1, 250), Qt::UTC);
    return item;
}

/// What the writer wrote to each of its two streams.
struct Written
{
    QByteArray out;
    QByteArray diagnostics;
};

Written write(Options::Format format, bool isQuiet, const std::function<void(ItemWriter &)> &act)
{
    const auto closer = [](std::FILE *file) { std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(closer)> out(std::tmpfile(), closer);
    const std::unique_ptr<std::FILE, decltype(closer)> diagnostics(std::tmpfile(), closer);
    ItemWriter writer(format, isQuiet, out.get(), diagnostics.get());
    act(writer);
    const auto content = [](std::FILE *file) {
        std::rewind(file);
        QByteArray bytes(4096, '\0');
        bytes.resize(qsizetype(std::fread(bytes.data(), 1, size_t(bytes.size()), file)));
        return bytes;
    };
    return {content(out.get()), content(diagnostics.get())};
}

} // namespace

void TestItemWriter::jsonHasEveryMemberOfTheContract()
{
    const QJsonObject object = itemJson(sample(FeedItem::Kind::Chat, u"hi"_s));
    for (const QString &key : {u"kind"_s, u"service"_s, u"room"_s, u"seq"_s, u"id"_s, u"author"_s, u"text"_s, u"time"_s,
                               u"serverTime"_s, u"own"_s, u"delivery"_s}) {
        QVERIFY2(object.contains(key), qPrintable(key));
    }
    QCOMPARE(object[u"kind"_s].toString(), u"chat"_s);
    QCOMPARE(object[u"author"_s].toObject(),
             (QJsonObject{{u"id"_s, u"7"_s}, {u"name"_s, u"ann"_s}, {u"role"_s, u"moderator"_s}}));
    QCOMPARE(object[u"time"_s].toString(), u"2026-11-22T20:53:01.250Z"_s);
    QVERIFY(object[u"serverTime"_s].isNull());
}

void TestItemWriter::jsonCarriesThePayload_data()
{
    QTest::addColumn<FeedItem>("item");
    QTest::addColumn<QByteArray>("contains");

    FeedItem advance = sample(FeedItem::Kind::Advance, u"x"_s);
    NowPlaying now;
    now.historyId = u"h2"_s;
    now.track.title = u"Kiosk"_s;
    PlayedTrack ended;
    ended.historyId = u"h1"_s;
    ended.score.woots = 9;
    advance.payload = FeedItem::AdvancePayload{now, ended};
    QTest::newRow("advance: track") << advance << QByteArray(R"("title":"Kiosk")");
    QTest::newRow("advance: score of what ended") << advance << QByteArray(R"("woots":9)");

    FeedItem idle = sample(FeedItem::Kind::Advance, u"x"_s);
    idle.payload = FeedItem::AdvancePayload{};
    QTest::newRow("advance: idle booth") << idle << QByteArray(R"("track":null)");

    FeedItem vote = sample(FeedItem::Kind::Vote, u"x"_s);
    vote.payload = FeedItem::VotePayload{VoteEvent{{}, VoteEvent::What::Meh, std::chrono::seconds(12)}};
    QTest::newRow("vote") << vote << QByteArray(R"("vote":"meh")");

    FeedItem poll = sample(FeedItem::Kind::Poll, u"x"_s);
    Poll open;
    open.id = u"p1"_s;
    open.options = {u"A"_s, u"B"_s};
    open.counts = {1, 2};
    poll.payload = FeedItem::PollPayload{open};
    QTest::newRow("poll") << poll << QByteArray(R"("counts":[1,2])");

    FeedItem gap = sample(FeedItem::Kind::Gap, u"x"_s);
    gap.payload = FeedItem::GapPayload{gap.time, gap.time.addSecs(48), 2};
    QTest::newRow("gap") << gap << QByteArray(R"("to":"2026-11-22T20:53:49.250Z")");

    FeedItem emotes = sample(FeedItem::Kind::Chatter, u"x"_s);
    emotes.payload = FeedItem::EmotesPayload{{{u"wan"_s, QUrl(u"https://pbs.example/wan.png"_s)}}};
    QTest::newRow("emotes") << emotes << QByteArray(R"("code":"wan")");
}

void TestItemWriter::jsonCarriesThePayload()
{
    QFETCH(FeedItem, item);
    QFETCH(QByteArray, contains);
    const QByteArray line = QJsonDocument(itemJson(item)).toJson(QJsonDocument::Compact);
    QVERIFY2(line.contains(contains), line.constData());
}

void TestItemWriter::linesAreForPeople_data()
{
    QTest::addColumn<FeedItem>("item");
    QTest::addColumn<QString>("line");
    QTest::newRow("chat") << sample(FeedItem::Kind::Chat, u"hi"_s) << u"20:53  ann: hi"_s;
    QTest::newRow("chatter") << sample(FeedItem::Kind::Chatter, u"hi"_s) << u"20:53  ann: hi"_s;
    QTest::newRow("emote") << sample(FeedItem::Kind::Emote, u"waves"_s) << u"20:53  * ann waves"_s;
    QTest::newRow("notice") << sample(FeedItem::Kind::Notice, u"Maintenance soon."_s)
                            << u"20:53  -- Maintenance soon."_s;
}

void TestItemWriter::linesAreForPeople()
{
    QFETCH(FeedItem, item);
    QTEST(toLine(item), "line");
}

void TestItemWriter::terminalCannotBeToldToDoThings()
{
    FeedItem item = sample(FeedItem::Kind::Chat, u"a\x1b]0;title\x07\r\nb\u202ec"_s);
    item.author.name = u"\x1b[2Jann"_s;
    const QString line = toLine(item);
    for (const QChar c : line)
        QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202e));
    QVERIFY(line.contains(u"title"_s));
}

void TestItemWriter::quietLeavesStandardErrorEmpty()
{
    const auto act = [](ItemWriter &writer) {
        writer.diagnostic(u"connecting"_s);
        writer.delivery(u"hi"_s, false, u"no"_s);
    };
    QVERIFY(write(Options::Format::Text, true, act).diagnostics.isEmpty());
    QVERIFY(!write(Options::Format::Text, false, act).diagnostics.isEmpty());
}

void TestItemWriter::stateAndDeliveryAreLines()
{
    const Written written = write(Options::Format::Json, false, [](ItemWriter &writer) {
        RoomController::Connection waiting;
        waiting.state = RoomController::State::Waiting;
        waiting.reason = u"no route"_s;
        waiting.retryIn = std::chrono::seconds(4);
        writer.state(waiting);
        writer.delivery(u"hi"_s, false, u"too fast"_s);
    });
    const QList<QByteArray> lines = written.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(
        QJsonDocument::fromJson(lines[0]).object(),
        (QJsonObject{
            {u"kind"_s, u"state"_s}, {u"state"_s, u"waiting"_s}, {u"reason"_s, u"no route"_s}, {u"retryIn"_s, 4}}));
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object(), (QJsonObject{{u"kind"_s, u"delivery"_s},
                                                                      {u"text"_s, u"hi"_s},
                                                                      {u"state"_s, u"failed"_s},
                                                                      {u"reason"_s, u"too fast"_s}}));
    QVERIFY(written.diagnostics.isEmpty());
}

QTEST_GUILESS_MAIN(TestItemWriter)
#include "tst_itemwriter.moc"
