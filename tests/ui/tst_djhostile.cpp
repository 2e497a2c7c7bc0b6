// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/djeventrows.h"
#include "support/djstage.h"
#include "support/hostilejson.h"
#include "ui/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

/// These end the room, whatever they carry.
const QStringList Ends{u"killSession"_s, u"ban"_s, u"banIP"_s, u"plugMaintenance"_s};
constexpr int Patience = 60'000;

} // namespace

/// A DJ room whose site puts the wrong thing into every field of its events, one at a time: generated from one good
/// event of each kind. The real account, controller, page and window must live through it and go on.
class TestDjHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadResources(); }
    void everyFieldOfEveryEvent_data();
    void everyFieldOfEveryEvent();

private:
    /// The room is live, or comes back, what is said now is heard, and the window can be drawn.
    static void goesOn(DjStage &stage);
};

void TestDjHostile::goesOn(DjStage &stage)
{
    const QString mark = u"after all of it"_s;
    const auto isHeard = [&] {
        RoomController &room = *stage.t.room;
        if (room.state() == State::Stopped)
            room.join();
        if (room.state() == State::Live)
            stage.t.site.chat(8, u"bob"_s, mark);
        return stage.t.texts(FeedItem::Kind::Chat).contains(mark);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isHeard(), qPrintable(stage.trouble()), Patience);
    QVERIFY(!stage.window->grab().isNull());
}

void TestDjHostile::everyFieldOfEveryEvent_data()
{
    QTest::addColumn<int>("row");
    const auto rows = djEventRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].event) << i;
}

void TestDjHostile::everyFieldOfEveryEvent()
{
    QFETCH(int, row);
    const DjEventRow event = djEventRows().at(row);
    const QString name = QString::fromLatin1(event.event);
    DjStage stage;
    stage.open();
    if (event.before)
        event.before(stage.t.site);
    const QJsonValue good = QJsonDocument::fromJson(event.frame).array().last();
    const QList<QByteArray> variants = hostileVariants(good);
    QVERIFY(variants.size() > 20);
    for (const QByteArray &variant : variants)
        stage.hear('[' + variant + ']');
    if (Ends.contains(name)) {
        QTRY_VERIFY2(!stage.trouble().isEmpty(), qPrintable(stage.whole()));
        QVERIFY(!stage.window->grab().isNull());
        return;
    }
    goesOn(stage);
    QVERIFY(stage.t.items.size() <= variants.size() + 20);
    if (name != u"advance"_s) // nothing plays that was not told
        QVERIFY2(stage.nowPlaying().startsWith(u"Song by Band"_s), qPrintable(stage.nowPlaying()));
    static const QRegularExpression holes(
        uR"(^(is|put|sent|would|banned|named|changed|took|moved|made|joined|left)\b)"_s);
    for (const FeedItem &item : std::as_const(stage.t.items)) {
        if (item.kind == FeedItem::Kind::Notice || item.kind == FeedItem::Kind::Moderation)
            QVERIFY2(!holes.match(item.text).hasMatch(), qPrintable(item.text)); // no sentence about nobody
    }
}

QTEST_MAIN(TestDjHostile)
#include "tst_djhostile.moc"
