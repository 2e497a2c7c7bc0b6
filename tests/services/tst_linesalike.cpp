// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What the short way takes, the long one reads alike: the lines of both services as rows, from all samples there are
// and from what chance makes of them.
#include "core/textpages.h"
#include "services/floatplaneitems.h"
#include "services/floatplanetalkers.h"
#include "wire/floatplane.h"
#include "wire/plugdj.h"
#include "wire/plugdjtext.h"
#include "wire/socketio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const QList<Emote> JoinEmotes{{u"wave"_s, QUrl(u"https://pbs.example/wave.png"_s)}};

enum class Outcome { Different, Left, Taken };

/// Of a radioChatter's argument.
Outcome compareChatter(QByteArrayView argument)
{
    json::Document document;
    const auto root = document.parse(argument);
    const auto view = root ? floatplane::viewChatter(*root) : std::nullopt;
    if (!view)
        return Outcome::Left;
    static TextPages texts;
    FeedItem item;
    floatplane::fillItem(item, *view, FloatplaneTalkers::personOf(*view), JoinEmotes, texts);
    auto chatter = floatplane::readChatter(*root);
    if (!chatter)
        return item.text.isEmpty() ? Outcome::Left : Outcome::Different;
    const bool isSameStream =
        floatplane::streamOfChannel(QString::fromUtf8(view->channel.data(), qsizetype(view->channel.size())))
        == chatter->stream;
    return isSameStream && item == floatplane::itemOf(*std::move(chatter), JoinEmotes) ? Outcome::Taken
                                                                                       : Outcome::Different;
}

Outcome compareChat(QByteArrayView message)
{
    json::Document document;
    const auto view = plugdj::viewChat(message, document);
    if (!view)
        return Outcome::Left;
    const auto events = plugdj::parseMessage(message);
    if (!events || events->size() != 1)
        return Outcome::Different;
    const auto *chat = std::get_if<plugdj::Chat>(&events->constFirst().event);
    const bool isSame =
        chat && chat->line == plugdj::lineOf(*view) && events->constFirst().hasSlug
        && events->constFirst().slug == QString::fromUtf8(view->slug.data(), qsizetype(view->slug.size()));
    return isSame ? Outcome::Taken : Outcome::Different;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// In any order: QJsonObject would sort them.
QByteArray shuffled(const QJsonObject &object, QRandomGenerator &random)
{
    QStringList keys = object.keys();
    QByteArrayList members;
    while (!keys.isEmpty()) {
        const QString key = keys.takeAt(random.bounded(int(keys.size())));
        const QByteArray one = compact({{key, object[key]}});
        members.append(one.mid(1, one.size() - 2));
    }
    return '{' + members.join(random.bounded(2) ? "," : " , ") + '}';
}

/// Values as a server might write them, and as none should.
QJsonValue anything(QRandomGenerator &random)
{
    static const QJsonArray values{
        u"text"_s,
        u""_s,
        u"a &amp; b &#39;c&#39; &"_s,
        u"\u0001\u007f\u0085x\n\ty"_s,
        u"\u0001"_s,
        u"h\u00e9llo \U0001F47D \u05d0"_s,
        u":wave: @ann"_s,
        QString(1'001, u'x'),
        QString(10'001, u'y'),
        u"/live/abc"_s,
        u"Moderator"_s,
        u"Transmission"_s,
        u"/me dances"_s,
        0,
        1,
        -7,
        1.5,
        1'551'550'000'000.0,
        u"1551550000000"_s,
        true,
        false,
        QJsonValue::Null,
        QJsonArray(),
        QJsonArray{QJsonObject{{u"code"_s, u"wave"_s}, {u"image"_s, u"https://x.example/a"_s}}},
        QJsonObject(),
        QJsonObject{{u"a"_s, 1}}};
    return values.at(random.bounded(int(values.size())));
}

QJsonObject mutated(QJsonObject object, QRandomGenerator &random)
{
    const QStringList keys = object.keys();
    for (int changes = random.bounded(3); changes > 0 && !keys.isEmpty(); --changes) {
        const QString key = keys.at(random.bounded(int(keys.size())));
        if (random.bounded(4) == 0)
            object.remove(key);
        else
            object[key] = anything(random);
    }
    if (random.bounded(4) == 0)
        object[u"unheard"_s] = anything(random);
    return object;
}

/// Some bytes are others, or missing.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 4); changes > 0 && !bytes.isEmpty(); --changes) {
        const int at = random.bounded(int(bytes.size()));
        if (random.bounded(2))
            bytes.remove(at, 1);
        else
            bytes[at] = char(random.bounded(256));
    }
    return bytes;
}

QList<QByteArray> sampledChatters()
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/wire/data/floatplane-frames.txt"));
    QList<QByteArray> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype start = line.indexOf("42[\"radioChatter\"");
        const auto packet = start < 0 ? Result<socketio::Packet>(Error()) : socketio::parsePacket(line.mid(start + 1));
        if (packet)
            found.append(packet->argument);
    }
    return found;
}

} // namespace

class TestLinesAlike : public QObject
{
    Q_OBJECT

private slots:
    void samplesOfChatter();
    void anyChatter();
    void anyChat();
    void anyFieldTwice();
};

void TestLinesAlike::samplesOfChatter()
{
    const auto samples = sampledChatters();
    QVERIFY(samples.size() > 3);
    int taken = 0;
    for (const QByteArray &sample : samples) {
        const Outcome outcome = compareChatter(sample);
        QVERIFY2(outcome != Outcome::Different, sample.constData());
        taken += outcome == Outcome::Taken;
    }
    QVERIFY(taken > 0);
}

void TestLinesAlike::anyChatter()
{
    const QJsonObject usual{{u"id"_s, u"5d4b0c2a"_s},          {u"userGUID"_s, u"6000"_s},
                            {u"username"_s, u"viewer_7"_s},    {u"channel"_s, u"/live/5c13f3c006f1be15e08e05c0"_s},
                            {u"message"_s, u"hello :wave:"_s}, {u"userType"_s, u"Normal"_s},
                            {u"emotes"_s, QJsonArray()},       {u"timestamp"_s, 1'551'550'000'000.0},
                            {u"userIcon"_s, u"https://x/y"_s}, {u"success"_s, true}};
    QRandomGenerator random(7);
    QHash<Outcome, int> outcomes;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray whole = shuffled(mutated(usual, random), random);
        const QByteArray argument = i % 5 ? whole : damaged(whole, random);
        const Outcome outcome = compareChatter(argument);
        QVERIFY2(outcome != Outcome::Different, argument.constData());
        ++outcomes[outcome];
    }
    QVERIFY(outcomes[Outcome::Taken] > 2'000 && outcomes[Outcome::Left] > 500);
}

void TestLinesAlike::anyChat()
{
    const QJsonObject line{{u"cid"_s, u"4100100-1551550000000"_s},
                           {u"message"_s, u"the horn &amp; the harbour"_s},
                           {u"sub"_s, 0},
                           {u"uid"_s, 4'100'100},
                           {u"un"_s, u"ann"_s}};
    QRandomGenerator random(8);
    QHash<Outcome, int> outcomes;
    for (int i = 0; i < 10'000; ++i) {
        QJsonObject event{{u"a"_s, u"chat"_s}, {u"p"_s, u"?"_s}, {u"s"_s, u"den"_s}};
        if (i % 3 == 0)
            event = mutated(event, random);
        QByteArray whole = '[' + shuffled(event, random) + ']';
        whole.replace("\"?\"", shuffled(mutated(line, random), random));
        const QByteArray message = i % 5 ? whole : damaged(whole, random);
        const Outcome outcome = compareChat(message);
        QVERIFY2(outcome != Outcome::Different, message.constData());
        ++outcomes[outcome];
    }
    QVERIFY(outcomes[Outcome::Taken] > 2'000 && outcomes[Outcome::Left] > 500);
}

/// JSON allows it, and then the two must agree which one counts.
void TestLinesAlike::anyFieldTwice()
{
    const QByteArray chatter(R"("id":"1","userGUID":"2","username":"a","channel":"/live/s","message":"m","emotes":[])");
    const QByteArray others[] = {R"("id":"9")",
                                 R"("userGUID":"9")",
                                 R"("username":"z")",
                                 R"("message":"z")",
                                 R"("channel":"/live/z")",
                                 R"("userType":"Moderator","userType":"Creator")",
                                 R"("timestamp":1551550000000,"timestamp":1551550000001)"};
    for (const QByteArray &other : others)
        QVERIFY2(compareChatter('{' + chatter + ',' + other + '}') != Outcome::Different, other.constData());
    const QByteArray chat(R"("a":"chat","p":{"cid":"1-2","message":"m","uid":3,"un":"a","message":"n"},"s":"den")");
    for (const char *other : {R"("a":"vote")", R"("a":"chat")", R"("s":"attic")", R"("p":{"message":"z"})"}) {
        QVERIFY2(compareChat("[{" + chat + ',' + other + "}]") != Outcome::Different, other);
        QVERIFY2(compareChat(QByteArray("[{") + other + ',' + chat + "}]") != Outcome::Different, other);
    }
    QCOMPARE(compareChat("[{" + chat + "}]"), Outcome::Taken);
}

QTEST_GUILESS_MAIN(TestLinesAlike)
#include "tst_linesalike.moc"
