// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"
#include "support/djstage.h"
#include "wire/plugdjeventrows.h"

#include <QFile>
#include <QRegularExpression>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

const QString Document = QStringLiteral(PARTYLINE_SOURCE_DIR) + u"/docs/plugdj-events.md"_s;
/// These say all they have to say without a payload.
const QStringList PayloadFree{u"killSession"_s, u"ban"_s, u"banIP"_s, u"plugMaintenance"_s};
/// True is one as good as 1 to these (3.1).
const QStringList Flags{u"sub"_s, u"grab"_s};
/// An empty payload, or an empty list, means something to these (plugdj.md 3.3, 3.2 E).
const QStringList Emptying{u"advance"_s, u"djListUpdate"_s};

QStringList textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// What stands in code marks in the first column of the table under that heading.
QStringList firstColumn(const QString &heading)
{
    QStringList found;
    QString under;
    static const QRegularExpression row(uR"(^\| `([^`]+)` \|)"_s);
    for (const QString &line : textOf(Document)) {
        if (line.startsWith(u"## "_s))
            under = line.mid(3);
        if (const auto match = row.match(line); match.hasMatch() && under == heading)
            found.append(match.captured(1));
    }
    return found;
}

/// Every name that is written: the misspelt ones of the site's own documents are only read.
QStringList wireNames()
{
    QStringList names;
    for (const DjEventRow &row : djEventRows())
        names.append(QString::fromLatin1(row.event));
    names.removeDuplicates(); // one name may say different things
    names.sort();
    return names;
}

bool isShown(const DjEventRow &row, const DjWindow &window)
{
    if (row.line.isEmpty() && !row.shows)
        return window.isQuiet();
    return (row.line.isEmpty() || window.feedSays(row.line)) && (!row.shows || row.shows(window));
}

} // namespace

/// Each event of a DJ room from the wire to the window: the real account, controller, page and main window on a
/// scripted site. docs/plugdj-events.md is held true here.
class TestDjEvents : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentListsEveryEvent();
    void windowShows_data();
    void windowShows();
    void windowShowsItOnceWhenItComesTwice_data() { windowShows_data(); }
    void windowShowsItOnceWhenItComesTwice();
    void hostileShapesChangeNothing_data();
    void hostileShapesChangeNothing();
    void aPlaylistThatIsNotShownIsNotFetched();
    void unknownEventsAreNotShown();
    void eventsOfOtherRoomsAreNotShown_data() { windowShows_data(); }
    void eventsOfOtherRoomsAreNotShown();
};

void TestDjEvents::theDocumentListsEveryEvent()
{
    QStringList listed = firstColumn(u"Events"_s);
    listed.sort();
    QCOMPARE(listed.join(u'\n'), wireNames().join(u'\n'));
}

void TestDjEvents::windowShows_data()
{
    QTest::addColumn<int>("row");
    const auto rows = djEventRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].event) << i;
}

void TestDjEvents::windowShows()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    DjStage stage;
    stage.open();
    if (event.before)
        event.before(stage.t.site);
    stage.hear(event.frame);
    QTRY_VERIFY2(isShown(event, stage), qPrintable(stage.whole()));
}

void TestDjEvents::windowShowsItOnceWhenItComesTwice()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    DjStage stage;
    stage.open();
    if (event.before)
        event.before(stage.t.site);
    const QByteArray inner = event.frame.mid(1, event.frame.size() - 2);
    stage.hear('[' + inner + ',' + inner + ']');
    stage.hear(event.frame);
    QTRY_VERIFY2(isShown(event, stage), qPrintable(stage.whole()));
    if (stage.t.room->state() != State::Live)
        return;
    stage.t.settle(); // all of it has arrived
    stage.hear(R"([{"a":"chat","p":{"cid":"end","message":"the end","uid":8,"un":"bob"},"s":"den"}])");
    QTRY_VERIFY(stage.feedSays(u"the end"_s));
    const bool isQuietOne = event.line.isEmpty() && !event.shows; // only the mark is heard
    QVERIFY2(isQuietOne || isShown(event, stage), qPrintable(stage.whole()));
}

void TestDjEvents::hostileShapesChangeNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : wireNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestDjEvents::hostileShapesChangeNothing()
{
    QFETCH(QString, name);
    DjStage stage;
    stage.open();
    const QString before = stage.nowPlaying();
    const QStringList waiting = stage.rows(u"Wait list"_s), people = stage.rows(u"People"_s);
    const QByteArray event = name.toUtf8();
    QList<QByteArray> payloads{"null",
                               "true",
                               "-1e300",
                               "99999999999999999999",
                               R"("")",
                               R"("text")",
                               "[]",
                               "[null,{},[],\"x\"]",
                               "{}",
                               R"({"a":null,"c":[],"d":{},"f":null,"h":5,"i":{},"m":null,"mi":"x","n":null,"o":[]})",
                               R"({"p":{},"r":null,"s":[],"t":{},"u":"x","v":7,"w":null,"id":-1,"username":{}})",
                               R"({"u":[null,7,{},{"i":"x"}]})",
                               R"({"message":{},"value":[],"action":7,"level":{},"xp":"x","pp":null})"};
    if (Flags.contains(name))
        payloads.removeOne("true");
    if (Emptying.contains(name))
        payloads.removeIf([](const QByteArray &payload) { return payload != "true" && payload != R"("text")"; });
    if (name == u"advance"_s)
        payloads = {R"({"m":{"title":"x"},"c":7})", R"({"m":{"title":"x"},"h":null})"}; // no play without an id
    QByteArrayList events{R"({"a":")" + event + R"(","s":"den"})"};
    if (Emptying.contains(name))
        events.clear();
    for (const QByteArray &payload : std::as_const(payloads))
        events.append(R"({"a":")" + event + R"(","p":)" + payload + R"(,"s":"den"})");
    for (const QByteArray &one : std::as_const(events)) // what cannot be read at all spoils its own message only
        stage.hear('[' + one + ']');
    if (PayloadFree.contains(name)) { // it is what it is, and the window says so
        QTRY_VERIFY2(!stage.trouble().isEmpty(), qPrintable(stage.whole()));
        return;
    }
    stage.t.settle();
    stage.hear(R"([{"a":"chat","p":{"cid":"end","message":"the end","uid":8,"un":"bob"},"s":"den"}])");
    QTRY_VERIFY2(stage.feedSays(u"the end"_s), qPrintable(stage.whole()));
    QCOMPARE(stage.t.room->state(), State::Live);
    if (name != u"djListUpdate"_s)
        QCOMPARE(stage.rows(u"Wait list"_s), waiting);
    QCOMPARE(stage.nowPlaying(), before);
    QCOMPARE(stage.rows(u"People"_s), people);
    static const QRegularExpression holes(uR"((^|, )(is|put|sent|would|banned)\b|  | \.|called \.)"_s);
    for (const QString &line : stage.feed())
        QVERIFY2(!holes.match(line).hasMatch(), qPrintable(line)); // no sentence about nobody
}

void TestDjEvents::aPlaylistThatIsNotShownIsNotFetched()
{
    DjStage stage;
    stage.open();
    for (int i = 0; i < 3; ++i)
        stage.hear(R"([{"a":"playlistCycle","p":5,"s":"dashboard"}])");
    stage.t.settle();
    QVERIFY(stage.t.site.count("GET /_/playlists/5/media") <= 1);
}

void TestDjEvents::unknownEventsAreNotShown()
{
    DjStage stage;
    stage.open();
    stage.hear(R"([{"a":"neverHeardOf","p":{"x":[1]},"s":"den"},{"a":"","p":1,"s":"den"},{"a":5},{"p":1},7,null,)"
               R"({"a":"djAdvance","p":{},"s":"den"},{"a":"VOTE","p":{"i":8,"v":1},"s":"den"}])");
    stage.hear("{}");
    stage.hear("[{\"a\":\"chat\"");
    stage.hear(R"([{"a":"chat","p":{"cid":"end","message":"the end","uid":8,"un":"bob"},"s":"den"}])");
    QTRY_VERIFY(stage.feedSays(u"the end"_s));
    QCOMPARE(stage.feed().size(), 1);
    QCOMPARE(stage.t.room->state(), State::Live);
}

/// Of what is about this room, only what names it counts; what is ours or the site's counts wherever it comes from.
void TestDjEvents::eventsOfOtherRoomsAreNotShown()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    if (!event.frame.contains(R"("s":"den")"))
        return;
    DjStage stage;
    stage.open();
    const QString before = stage.nowPlaying() + stage.header() + stage.rows(u"People"_s).join(u'\n')
                           + stage.rows(u"Wait list"_s).join(u'\n');
    stage.hear(QByteArray(event.frame).replace(R"("s":"den")", R"("s":"somewhere-else")"));
    stage.hear(R"([{"a":"chat","p":{"cid":"end","message":"the end","uid":8,"un":"bob"},"s":"den"}])");
    QTRY_VERIFY(stage.feedSays(u"the end"_s));
    QCOMPARE(stage.feed().size(), 1);
    QCOMPARE(stage.nowPlaying() + stage.header() + stage.rows(u"People"_s).join(u'\n')
                 + stage.rows(u"Wait list"_s).join(u'\n'),
             before);
}

QTEST_MAIN(TestDjEvents)
#include "tst_djevents.moc"
