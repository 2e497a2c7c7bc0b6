// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/hostilejson.h"
#include "support/streampagetest.h"
#include "ui/resources.h"

#include <QFile>
#include <QJsonDocument>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

/// A livestream whose servers put the wrong thing into every field they have, one at a time: generated from the schemas
/// of project FloatplaneAPI. The real account, controller and page must live through it and go on.
class TestStreamHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m = std::make_unique<StreamPageTest>(); }
    void cleanup() { m.reset(); }
    void everyFieldOfEveryEvent_data();
    void everyFieldOfEveryEvent();
    void everyFieldOfEveryAnswer_data();
    void everyFieldOfEveryAnswer();
    void answersThatNobodyAskedFor();

private:
    static QJsonObject definitions();
    /// The room goes on: what is said now is shown, and the page can be drawn.
    void goesOn(const QString &mark);

    std::unique_ptr<StreamPageTest> m;
};

void TestStreamHostile::initTestCase()
{
    loadResources();
}

QJsonObject TestStreamHostile::definitions()
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR) + u"/tests/wire/data/floatplane-async-schemas.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schemas");
    return QJsonDocument::fromJson(file.readAll()).object()[u"definitions"].toObject();
}

void TestStreamHostile::goesOn(const QString &mark)
{
    const auto isShown = [&] {
        const int rows = m->page->feed().rowCount();
        for (int row = rows - 1; row >= 0; --row) {
            if (m->spoken(row).contains(mark))
                return true;
        }
        return false;
    };
    // Too many faulty frames end a connection, and the room comes back: so it is said until it is heard.
    const auto isHeard = [&] {
        if (m->server.room->state() == State::Live)
            m->hear(mark, u"Kestrel-7"_s, mark);
        return isShown();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 60'000);
    QVERIFY(!m->page->grab().isNull());
}

void TestStreamHostile::everyFieldOfEveryEvent_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("isChat");
    QTest::addColumn<QJsonValue>("good");
    const QJsonObject all = definitions();
    const auto schema = [&](const char *name) { return instanceOf(all[QLatin1String(name)].toObject(), all); };
    const auto row = [](const char *name, const char *event, bool isChat, const QJsonValue &good) {
        QTest::newRow(name) << QString::fromLatin1(event) << isChat << good;
    };
    row("chatter", "radioChatter", true, schema("RadioChatter"));
    row("chatter as the site sends it", "radioChatter", true,
        FloatplaneRoom::chatter(u"c1"_s, u"Kestrel-7"_s, u"hello :wan:"_s));
    row("deletion", "radioChatterDelete", true, QJsonObject{{u"id"_s, u"c1"_s}});
    row("deletion of a range", "radioChatterDeleteRange", true,
        QJsonObject{{u"channel"_s, u"/live/"_s + FloatplaneRoom::Stream},
                    {u"targetUserId"_s, u"600000000000000000000002"_s},
                    {u"fromTimestamp"_s, 1789999700000.0},
                    {u"toTimestamp"_s, 1790000000000.0}});
    row("notification", "syncEvent", false, schema("CreatorNotification"));
    row("post", "syncEvent", false, schema("PostRelease"));
    row("menu", "syncEvent", false, schema("CreatorMenuUpdate"));
    row("poll opened", "pollOpen", false, schema("PollOpenClose"));
    row("poll closed", "pollClose", false, schema("PollOpenClose"));
    row("tally", "pollUpdateTally", false, schema("PollUpdateTally"));
}

void TestStreamHostile::everyFieldOfEveryEvent()
{
    QFETCH(QString, event);
    QFETCH(bool, isChat);
    QFETCH(QJsonValue, good);
    ScriptedFloatplane &server = isChat ? m->server.chatServer : m->server.siteServer;
    const QList<QByteArray> variants = hostileVariants(good);
    QVERIFY(variants.size() > 20);
    for (const QByteArray &variant : variants)
        server.sendPacket(u"2[\"%1\","_s.arg(event) + QString::fromUtf8(variant) + u']');
    goesOn(u"after all of it"_s);
    QVERIFY(m->page->feed().rowCount() <= variants.size() + 20);
}

void TestStreamHostile::everyFieldOfEveryAnswer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isChat");
    QTest::addColumn<QJsonValue>("good");
    const QJsonObject emotes{{u"emotes"_s, QJsonArray{FloatplaneRoom::wan()}}};
    const QJsonObject people{{u"admins"_s, QJsonArray{u"LinusTech"_s}}, {u"users"_s, QJsonArray{u"jamamp"_s}}};
    const QJsonObject all = definitions();
    const QJsonValue poll = instanceOf(all[u"PollOpenClose"].toObject(), all)[u"poll"];
    QTest::newRow("joined") << FloatplaneRoom::G2Join << true << QJsonValue(emotes);
    QTest::newRow("people") << FloatplaneRoom::G2People << true << QJsonValue(people);
    QTest::newRow("polls") << FloatplaneRoom::PollJoin << false
                           << QJsonValue(QJsonObject{{u"activePolls"_s, QJsonArray{poll}}});
}

/// The socket is lost after each, so that it is asked anew; a body that means nothing may cost that part of the room,
/// not the room.
void TestStreamHostile::everyFieldOfEveryAnswer()
{
    QFETCH(QString, url);
    QFETCH(bool, isChat);
    QFETCH(QJsonValue, good);
    ScriptedFloatplane &server = isChat ? m->server.chatServer : m->server.siteServer;
    server.hold(url); // answered here, byte for byte
    for (const QByteArray &variant : hostileVariants(good)) {
        const qsizetype before = server.askedFor(url).size();
        server.drop();
        QTRY_VERIFY_WITH_TIMEOUT(server.askedFor(url).size() > before, 30'000);
        const auto asked = server.askedFor(url).constLast();
        server.sendPacket(
            u"3%1[{\"body\":%2,\"headers\":{},\"statusCode\":200}]"_s.arg(asked.id).arg(QString::fromUtf8(variant)));
    }
    server.release(url);
    server.drop();
    goesOn(u"after all of it"_s);
}

void TestStreamHostile::answersThatNobodyAskedFor()
{
    for (const char *id : {"999999", "0", "-1", "18446744073709551616", "00000000000000000001"}) {
        for (int i = 0; i < 3; ++i)
            m->server.chatServer.sendPacket(
                u"3%1[{\"body\":{},\"headers\":{},\"statusCode\":200}]"_s.arg(QLatin1String(id)));
    }
    goesOn(u"still here"_s);
}

QTEST_MAIN(TestStreamHostile)
#include "tst_streamhostile.moc"
