// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplane.h"
#include "wire/limits.h"
#include "wire/socketio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFloatplane : public QObject
{
    Q_OBJECT

private slots:
    void parseEvent_data();
    void parseEvent();
    void transcripts_data();
    void transcripts();
    void everythingComesBack_data();
    void everythingComesBack();
    void capsWhatIsTooMuch();
    void shownTally_data();
    void shownTally();
    void discardsAt_data();
    void discardsAt();
    void pollRequests();
};

namespace {

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QString numbers(const QList<int> &list)
{
    QStringList texts;
    for (const int number : list)
        texts.append(QString::number(number));
    return texts.join(u',');
}

QString describePoll(const floatplane::PollData &poll)
{
    const auto tally = poll.shownTally();
    const QString end = poll.endDate.isValid() ? poll.endDate.toString(Qt::ISODateWithMs) : u"-"_s;
    const QString vote = poll.votedOption ? u" own %1"_s.arg(*poll.votedOption) : QString();
    return u"%1 \"%2\" [%3] %4 until %5%6"_s.arg(poll.id, poll.title, numbers(tally.counts),
                                                 QString::number(tally.tick), end, vote);
}

struct Describe
{
    QString operator()(const floatplane::Chatter &e) const
    {
        const QString emotes = e.emotes ? QString::number(e.emotes->size()) : u"-"_s;
        return u"chatter %1 %2 %3 %4 type %5 emotes %6 at %7"_s
            .arg(e.id, e.userName, e.stream, e.message, QString::number(int(e.userType)), emotes)
            .arg(e.timestamp.isValid() ? e.timestamp.toMSecsSinceEpoch() : -1);
    }
    QString operator()(const floatplane::ChatterDelete &e) const { return u"delete "_s + e.id; }
    QString operator()(const floatplane::ChatterDeleteRange &e) const
    {
        return u"delete range %1 %2 %3..%4"_s.arg(e.stream, e.userId)
            .arg(e.from.toMSecsSinceEpoch())
            .arg(e.to.toMSecsSinceEpoch());
    }
    QString operator()(const floatplane::SyncEvent &e) const { return std::visit(*this, e.data); }
    QString operator()(const floatplane::CreatorNotification &e) const
    {
        return u"notification %1 %2 %3%4"_s.arg(e.id, e.eventType, e.title, e.isTwin ? u" (twin)"_s : QString());
    }
    QString operator()(const floatplane::UserPhotoUpdated &e) const
    {
        return u"photo %1 %2"_s.arg(e.image.width).arg(e.image.children.size());
    }
    QString operator()(const floatplane::CreatorMenuUpdate &e) const { return u"menu %1 %2"_s.arg(e.id, e.title); }
    QString operator()(const floatplane::UnknownSync &e) const
    {
        return u"unknown sync %1 %2"_s.arg(e.kind, QString::fromUtf8(e.data));
    }
    QString operator()(const floatplane::PollOpened &e) const { return u"open "_s + describePoll(e.poll); }
    QString operator()(const floatplane::PollClosed &e) const { return u"close "_s + describePoll(e.poll); }
    QString operator()(const floatplane::PollTally &e) const
    {
        return u"tally %1 [%2] %3"_s.arg(e.pollId, numbers(e.tally.counts)).arg(e.tally.tick);
    }
    QString operator()(const floatplane::ParseError &e) const
    {
        return u"parse error %1 %2"_s.arg(e.status).arg(e.details);
    }
    QString operator()(const floatplane::Unknown &e) const
    {
        return u"unknown %1 %2"_s.arg(e.name, QString::fromUtf8(e.argument));
    }
};

QString describe(const Result<floatplane::Event> &event)
{
    return event ? std::visit(Describe(), *event) : u"error"_s;
}

} // namespace

void TestFloatplane::parseEvent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QString &name, const QByteArray &argument, const QString &expected) {
        QTest::newRow(tag) << name << argument << expected;
    };
    const QString chat = u"radioChatter"_s;
    row("chatter, all of it", chat,
        R"({"id":"m2","userGUID":"60","username":"Kestrel-7","channel":"/live/5c","message":"hello :soontm:",)"
        R"("userType":"Moderator","emotes":[{"code":"soontm","image":"https://a.b/s.png"}],"timestamp":1790000000000,)"
        R"("userIcon":{"path":"https://a.b/i.png"}})",
        u"chatter m2 Kestrel-7 5c hello :soontm: type 1 emotes 1 at 1790000000000"_s);
    row("chatter, the least", chat, R"({"username":"a","channel":"5c","message":"x"})",
        u"chatter  a 5c x type 0 emotes - at -1"_s);
    row("chatter, ids as numbers, times as text", chat,
        R"({"id":7,"userGUID":8,"username":9,"channel":"/live/5c","message":10,"timestamp":"1790000000000"})",
        u"chatter 7 9 5c 10 type 0 emotes - at 1790000000000"_s);
    row("chatter, null and wrong types", chat,
        R"({"id":null,"username":"a","channel":"/live/5c","message":"x","userType":null,"emotes":"none",)"
        R"("success":[],"timestamp":{},"userIcon":null})",
        u"chatter  a 5c x type 0 emotes - at -1"_s);
    row("chatter, unknown type", chat, R"({"username":"a","channel":"/live/5c","message":"x","userType":"Wizard"})",
        u"chatter  a 5c x type 5 emotes - at -1"_s);
    row("chatter, escaped", chat, R"({"username":"a","channel":"/live/5c","message":"Welcome &amp; &amp;lt;"})",
        u"chatter  a 5c Welcome & &lt; type 0 emotes - at -1"_s);
    for (const char *missing : {"username", "channel", "message"}) {
        QJsonObject line{{u"username"_s, u"a"_s}, {u"channel"_s, u"/live/5c"_s}, {u"message"_s, u"x"_s}};
        line[QLatin1StringView(missing)] = QString();
        row(missing, chat, jsonText(line), u"error"_s);
    }
    row("no JSON", chat, R"({"id":)", u"error"_s);
    row("nothing", chat, "", u"error"_s);
    row("null", chat, "null", u"error"_s);
    row("an array", chat, "[]", u"error"_s);

    row("delete", u"radioChatterDelete"_s, R"({"id":"m1"})", u"delete m1"_s);
    row("delete nothing", u"radioChatterDelete"_s, "{}", u"error"_s);
    const QString range = u"radioChatterDeleteRange"_s;
    row("range", range,
        R"({"channel":"/live/5c","targetUserId":"60","fromTimestamp":1789999700000,"toTimestamp":1790000000000})",
        u"delete range 5c 60 1789999700000..1790000000000"_s);
    row("range from zero", range,
        R"({"channel":"/live/5c","targetUserId":"60","fromTimestamp":0,"toTimestamp":1790000000000})", u"error"_s);
    row("range of nobody", range, R"({"channel":"/live/5c","fromTimestamp":1,"toTimestamp":2})", u"error"_s);

    const QString sync = u"syncEvent"_s;
    row("twin", sync,
        R"({"event":"postRelease","data":{"id":"CONTENT_POST_RELEASE:y","eventType":"CONTENT_POST_RELEASE",)"
        R"("creator":"59","content":"y"}})",
        u"notification CONTENT_POST_RELEASE:y CONTENT_POST_RELEASE  (twin)"_s);
    row("notification without creator", sync, R"({"event":"creatorNotification","data":{"id":"x"}})", u"error"_s);
    row("unknown sync", sync, R"({"event":"newThing","data":[1, 2]})", u"unknown sync newThing [1,2]"_s);
    row("sync without data", sync, R"({"event":"userPhotoUpdated","data":null})",
        u"unknown sync userPhotoUpdated null"_s);
    row("sync without event", sync, R"({"data":{}})", u"error"_s);

    const QByteArray poll =
        R"({"id":"p1","type":"simple","title":" Q? ","options":["A","B"],"endDate":null,)"
        R"("runningTally":{"tick":"12","counts":[7,"5"]},"voted":true,"voteInfo":{"optionIndex":1}})";
    row("bare poll", u"pollOpen"_s, poll, u"open p1 \"Q?\" [7,5] 12 until - own 1"_s);
    row("wrapped poll", u"pollClose"_s, R"({"user":"x","poll":)" + poll + '}',
        u"close p1 \"Q?\" [7,5] 12 until - own 1"_s);
    row("created poll", u"pollOpen"_s, R"({"createdPoll":)" + poll + '}', u"open p1 \"Q?\" [7,5] 12 until - own 1"_s);
    row("no options", u"pollOpen"_s, R"({"poll":{"id":"p1","options":["A"]}})", u"error"_s);
    row("no poll", u"pollOpen"_s, R"({"poll":null})", u"error"_s);
    row("vote for nothing", u"pollOpen"_s,
        R"({"id":7,"options":["A","B"],"endDate":"nonsense","voteInfo":{"optionIndex":9}})",
        u"open 7 \"\" [0,0] 0 until -"_s);
    row("date without fraction", u"pollOpen"_s, R"({"id":"p","options":["A","B"],"endDate":"2022-07-08T23:47:37Z"})",
        u"open p \"\" [0,0] 0 until 2022-07-08T23:47:37.000Z"_s);
    row("tally", u"pollUpdateTally"_s, R"({"tick":"3","counts":[0,-1,"2",null,99999999999],"pollId":62})",
        u"tally 62 [0,0,2,0,20000000] 3"_s);
    row("tally of nothing", u"pollUpdateTally"_s, R"({"tick":1,"counts":[1]})", u"error"_s);
    row("tally without counts", u"pollUpdateTally"_s, R"({"tick":1,"pollId":"p"})", u"error"_s);

    row("parse error", u"sails:parseError"_s, R"({"status":400,"code":"E","details":"No url provided in request"})",
        u"parse error 400 No url provided in request"_s);
    row("unknown", u"chatMessage"_s, R"({"a": 1})", u"unknown chatMessage {\"a\": 1}"_s);
    row("unknown and no JSON", u"message"_s, "{", u"unknown message {"_s);
}

void TestFloatplane::parseEvent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, argument);
    QTEST(describe(floatplane::parseEvent(name, argument)), "expected");
}

void TestFloatplane::transcripts_data()
{
    QTest::addColumn<QString>("frame");
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/wire/data/floatplane-frames.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isExample = lines[i].contains("[\"hello\""_L1) || lines[i].contains("[\"post\""_L1); // of 4.3
        if (lines[i].startsWith("S> 42"_L1) && !isExample)
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(i + 1).arg(lines[i].left(60)))) << lines[i].mid(4);
    }
}

/// Every event of the protocol file and of the seed is known, and comes back from what we would write.
void TestFloatplane::transcripts()
{
    QFETCH(QString, frame);
    const auto packet = socketio::parsePacket(frame.toUtf8());
    QVERIFY(packet);
    // The seed's abridged notification lacks its creator.
    const bool isWhole = packet->argument.contains("\"creator\"") || !packet->argument.contains("CONTENT_POST_RELEASE");
    const auto event = floatplane::parseEvent(packet->name, packet->argument);
    QCOMPARE(event.isOk(), isWhole);
    if (!event)
        return;
    QVERIFY2(!std::holds_alternative<floatplane::Unknown>(*event), qPrintable(packet->name));
    const auto [name, argument] = floatplane::serializeEvent(*event);
    QCOMPARE(name, packet->name);
    QCOMPARE(*floatplane::parseEvent(name, jsonText(argument)), *event);
}

void TestFloatplane::everythingComesBack_data()
{
    using namespace floatplane;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("argument");
    const QString sync = u"syncEvent"_s;
    QTest::newRow("post")
        << sync
        << QByteArray(
               R"x({"event":"creatorNotification","data":{"id":"CONTENT_POST_RELEASE:yQDi4v3EMc","eventType":"CONTENT_POST_RELEASE","title":"New post from LinusTechTips","message":"An example post","creator":"59f94c0bdd241b70349eb72b","channel":"60","content":"yQDi4v3EMc","icon":"https://pbs.floatplane.com/creator_icons/x.jpeg","thumbnail":"https://pbs.floatplane.com/blogPost_thumbnails/x.jpeg","sound":"https://pbs.floatplane.com/x.mp3","target":{"url":"/post/yQDi4v3EMc","matchScheme":"contains","match":"yQDi4v3EMc","foregroundDiscardOnMatch":true,"matchPortion":"url"},"foregroundVisible":"yes","backgroundVisible":"no","video":{"creator":"59f94c0bdd241b70349eb72b","guid":"yQDi4v3EMc"},"post":{"creator":"59f94c0bdd241b70349eb72b","guid":"yQDi4v3EMc","id":"yQDi4v3EMc","text":"<p>Example</p>","title":"An example post"}}})x");
    QTest::newRow("menu")
        << sync
        << QByteArray(
               R"x({"event":"creatorMenuUpdate","data":{"id":"yQDi4v3EMc","guid":"yQDi4v3EMc","title":"An example post","text":"<p>Example</p>","type":"blogPost","tags":["a"],"attachmentOrder":["lb7QsgcEtc"],"metadata":{"hasVideo":true,"videoCount":1,"videoDuration":1096,"hasAudio":false,"audioCount":0,"audioDuration":0,"hasPicture":false,"pictureCount":0,"hasGallery":false,"galleryCount":0,"isFeatured":false},"releaseDate":"2022-05-02T19:44:00.043Z","likes":1,"dislikes":2,"score":-1,"comments":0,"creator":"59f94c0bdd241b70349eb72b","wasReleasedSilently":true,"thumbnail":{"width":1920,"height":1080,"path":"https://pbs.floatplane.com/blogPost_thumbnails/x.jpeg","size":7,"childImages":[{"width":400,"height":225,"path":"https://pbs.floatplane.com/blogPost_thumbnails/x_400x225.jpeg"}]}}})x");
    QTest::newRow("unknown sync") << sync << QByteArray(R"({"event":"newThing","data":"text"})");
    QTest::newRow("poll with everything")
        << u"pollClose"_s
        << QByteArray(
               R"x({"poll":{"id":"p","type":"simple","creator":"59","title":"T","options":["A","B"],"startDate":"2022-07-09T02:08:58.784Z","endDate":"2022-07-09T02:09:15.514Z","finalTallyApproximate":[1,2],"finalTallyReal":{"tick":4,"counts":[2,2]},"runningTally":{"tick":3,"counts":[1,2]},"voted":false}})x");
    QTest::newRow("escaped chatter") << u"radioChatter"_s
                                     << QByteArray(R"({"id":"1","userGUID":"2","username":"a","channel":"/live/5c",)"
                                                   R"("message":"&lt;b&gt; &amp;lt;","userType":"Banned",)"
                                                   R"("userIcon":"https://a.b/i.png","success":false,"emotes":[]})");
    QTest::newRow("unknown") << u"newEvent"_s << QByteArray(R"(["x",{"y":1}])");
}

void TestFloatplane::everythingComesBack()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, argument);
    const auto event = floatplane::parseEvent(name, argument);
    QVERIFY(event);
    const auto written = floatplane::serializeEvent(*event);
    QCOMPARE(written.name, name);
    QCOMPARE(*floatplane::parseEvent(name, jsonText(written.argument)), *event);
    if (std::holds_alternative<floatplane::SyncEvent>(*event))
        QCOMPARE(written.argument, QJsonValue(QJsonDocument::fromJson(argument).object()));
}

void TestFloatplane::capsWhatIsTooMuch()
{
    QJsonArray emotes;
    for (int i = 0; i < floatplane::MaximumEmotesOfMessage + 5; ++i)
        emotes.append(QJsonObject{{u"code"_s, QString::number(i)}, {u"image"_s, u"https://a.b/c"_s}});
    const QJsonObject line{{u"username"_s, u"a"_s},
                           {u"channel"_s, u"5c"_s},
                           {u"message"_s, QString(limits::LongestText + 5, u'x')},
                           {u"emotes"_s, emotes}};
    const auto event = floatplane::parseEvent(u"radioChatter"_s, jsonText(line));
    const auto chatter = std::get<floatplane::Chatter>(*event);
    QCOMPARE(chatter.message.size(), limits::LongestText);
    QCOMPARE(chatter.emotes->size(), floatplane::MaximumEmotesOfMessage);

    QJsonArray options;
    QJsonArray counts;
    for (int i = 0; i < floatplane::MaximumOptions + 5; ++i) {
        options.append(QString::number(i));
        counts.append(1e9);
    }
    const QJsonObject poll{{u"id"_s, u"p"_s},
                           {u"options"_s, options},
                           {u"runningTally"_s, QJsonObject{{u"tick"_s, 1e15}, {u"counts"_s, counts}}}};
    const auto opened = floatplane::parseEvent(u"pollOpen"_s, jsonText(poll));
    const auto data = std::get<floatplane::PollOpened>(*opened).poll;
    QCOMPARE(data.options.size(), floatplane::MaximumOptions);
    Poll shown;
    shown.counts = data.shownTally().counts;
    QCOMPARE(shown.total(), floatplane::MaximumOptions * floatplane::MaximumCount); // and no overflow
}

void TestFloatplane::shownTally_data()
{
    QTest::addColumn<QByteArray>("tallies");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("{}") << u"0,0"_s;
    QTest::newRow("running") << QByteArray(R"({"runningTally":{"tick":1,"counts":[1,2]}})") << u"1,2"_s;
    QTest::newRow("final first") << QByteArray(R"({"finalTallyReal":{"counts":[3,4]},"runningTally":{"counts":[1,2]}})")
                                 << u"3,4"_s;
    QTest::newRow("final as an array") << QByteArray(R"({"finalTallyReal":[5,6],"runningTally":null})") << u"5,6"_s;
    QTest::newRow("empty final") << QByteArray(R"({"finalTallyReal":{"counts":[]},"runningTally":{"counts":[1,2]}})")
                                 << u"1,2"_s;
    QTest::newRow("too few") << QByteArray(R"({"runningTally":{"counts":[1]}})") << u"1,0"_s;
    QTest::newRow("too many") << QByteArray(R"({"runningTally":{"counts":[1,2,3]}})") << u"1,2"_s;
}

void TestFloatplane::shownTally()
{
    QFETCH(QByteArray, tallies);
    QJsonObject poll = QJsonDocument::fromJson(tallies).object();
    poll.insert(u"id"_s, u"p"_s);
    poll.insert(u"options"_s, QJsonArray{u"A"_s, u"B"_s});
    const auto event = floatplane::parseEvent(u"pollOpen"_s, jsonText(poll));
    QTEST(numbers(std::get<floatplane::PollOpened>(*event).poll.shownTally().counts), "expected");
}

void TestFloatplane::discardsAt_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *tag, const QString &href, const QByteArray &target, bool expected) {
        QTest::newRow(tag) << href << target << expected;
    };
    const QString live = u"/channel/linustechtips/live/"_s;
    row("contains", live, R"("matchScheme":"contains","match":"linustechtips","matchPortion":"path")", true);
    row("whole address", u"https://www.floatplane.com/post/yQDi4v3EMc"_s,
        R"("matchScheme":"contains","match":"yQDi4v3EMc")", true);
    row("path only", u"https://www.floatplane.com/post/abc"_s,
        R"("matchScheme":"startsWith","match":"https://www.","matchPortion":"path")", false);
    row("url", u"https://www.floatplane.com/post/abc"_s,
        R"("matchScheme":"startsWith","match":"https://www.","matchPortion":"url")", true);
    row("flag off", u"/post/abc"_s, R"("matchScheme":"equals","match":"/post/abc","foregroundDiscardOnMatch":false)",
        false);
    row("no scheme", u"/post/abc"_s, R"("match":"abc")", false);
    row("unknown scheme", u"/post/abc"_s, R"("matchScheme":"resembles","match":"abc")", false);
    row("no match", u"/post/abc"_s, R"("matchScheme":"contains")", false);
    row("match is no text", u"/post/1"_s, R"("matchScheme":"contains","match":1)", false);
    row("equals", u"/post/abc"_s, R"("matchScheme":"equals","match":"/post/abc")", true);
    row("ends with", u"/post/abc"_s, R"("matchScheme":"endsWith","match":"abc")", true);
    row("case matters", u"/post/abc"_s, R"("matchScheme":"endsWith","match":"ABC")", false);
    row("no path", u"https://www.floatplane.com"_s, R"("matchScheme":"contains","match":"floatplane")", false);
}

void TestFloatplane::discardsAt()
{
    QFETCH(QString, href);
    QFETCH(QByteArray, target);
    const QByteArray flag = target.contains("foreground") ? "" : R"(,"foregroundDiscardOnMatch":true)";
    const QByteArray event =
        R"({"event":"creatorNotification","data":{"id":"x","creator":"59","target":{)" + target + flag + "}}}";
    const auto parsed = floatplane::parseEvent(u"syncEvent"_s, event);
    const auto data = std::get<floatplane::SyncEvent>(*parsed).data;
    QTEST(std::get<floatplane::CreatorNotification>(data).target.isDiscardedAt(href), "expected");
}

void TestFloatplane::pollRequests()
{
    using namespace floatplane;
    const VoteRequest vote{u"62c8c1dd968bc0899bbb4b92"_s, 2};
    QCOMPARE(serializeVoteRequest(vote),
             QJsonDocument::fromJson(R"({"pollId":"62c8c1dd968bc0899bbb4b92","optionIndex":2})").object());
    QCOMPARE(*parseVoteRequest(serializeVoteRequest(vote)), vote);
    for (const char *bad : {"null", R"({"pollId":"p"})", R"({"optionIndex":1})", R"({"pollId":"p","optionIndex":-1})",
                            R"({"pollId":"p","optionIndex":50})"})
        QVERIFY2(!parseVoteRequest(QJsonDocument::fromJson(bad).object()), bad);

    const CreatePollRequest create{u"59"_s, u"Q?"_s, {u"A"_s, u"B"_s}, 120};
    QCOMPARE(serializeCreatePollRequest(create)[u"duration"_s], QJsonValue(u"120"_s)); // text
    QCOMPARE(*parseCreatePollRequest(serializeCreatePollRequest(create)), create);
    QVERIFY(!parseCreatePollRequest(QJsonObject{{u"creatorId"_s, u"59"_s}, {u"title"_s, u"Q"_s}}));
    QVERIFY(!parseCreatePollRequest(QJsonValue()));

    const ClosePollRequest close{u"p"_s};
    QCOMPARE(*parseClosePollRequest(serializeClosePollRequest(close)), close);
    QVERIFY(!parseClosePollRequest(QJsonObject()));
}

QTEST_GUILESS_MAIN(TestFloatplane)
#include "tst_floatplane.moc"
