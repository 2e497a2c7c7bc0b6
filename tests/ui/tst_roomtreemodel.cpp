// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/roomtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Rooms come, go and change; the tree reads back as text.
class TestRoomTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isEmptyAtFirst();
    void groupsStandInTheirOrder();
    void emptyGroupGoes();
    void countsWhatNobodySaw();
    void ownHistoryAndVotesDoNotCount();
    void lookingClearsTheCount();
    void tellsChanges();
    void groupSumsItsRooms();
    void foldersTakeRoomsInAndOut();
    void foldersRememberRoomsThatAreClosed();
    void foldersSumUp();
    void foldersAreNamedMovedAndTakenAway();
    void foldersComeBack();
    void roomsMoveWithinTheirGroup();
    void isReadOutInWords_data();
    void isReadOutInWords();

private:
    RoomWatch &add(FakeRoom &room, bool isPractice = false);
    QString text() const;

    FakeAccount m_dj{Endpoints::plugDj()};
    FakeAccount m_live{Endpoints::floatplane()};
    std::unique_ptr<FakeRoom> m_bus;
    std::unique_ptr<FakeRoom> m_disco;
    std::unique_ptr<FakeRoom> m_kettle;
    std::vector<std::unique_ptr<RoomWatch>> m_watches;
    std::unique_ptr<RoomTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRoomTreeModel::init()
{
    m_bus = std::make_unique<FakeRoom>(m_dj, u"night-bus"_s, u"Night Bus"_s);
    m_disco = std::make_unique<FakeRoom>(m_dj, u"disco"_s, u"Disco"_s);
    m_kettle = std::make_unique<FakeRoom>(m_live, u"5c13f3c006f1be15e08e05c0"_s, u"Keel & Kettle"_s);
    m_model = std::make_unique<RoomTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestRoomTreeModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_watches.clear();
}

RoomWatch &TestRoomTreeModel::add(FakeRoom &room, bool isPractice)
{
    RoomWatch &watch = *m_watches.emplace_back(std::make_unique<RoomWatch>(room, isPractice));
    m_model->add(watch);
    return watch;
}

QString TestRoomTreeModel::text() const
{
    QStringList lines;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex head = m_model->index(group, 0);
        QStringList rooms;
        for (int row = 0; row < m_model->rowCount(head); ++row)
            rooms.append(m_model->index(row, 0, head).data().toString());
        lines.append(head.data().toString() + u": "_s + rooms.join(u", "_s));
    }
    return lines.join(u'\n');
}

void TestRoomTreeModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRoomTreeModel::groupsStandInTheirOrder()
{
    FakeRoom practice(m_dj, u"practice"_s, u"Practice room"_s);
    add(practice, true);
    add(*m_kettle);
    add(*m_bus);
    add(*m_disco);
    QCOMPARE(text(), u"DJ rooms: Night Bus, Disco\nLivestreams: Keel & Kettle\nPractice: Practice room"_s);
    cleanup();
}

void TestRoomTreeModel::emptyGroupGoes()
{
    RoomWatch &bus = add(*m_bus);
    RoomWatch &disco = add(*m_disco);
    RoomWatch &kettle = add(*m_kettle);
    const QPersistentModelIndex kept = m_model->indexOf(kettle);
    m_model->remove(bus);
    QCOMPARE(text(), u"DJ rooms: Disco\nLivestreams: Keel & Kettle"_s);
    m_model->remove(disco);
    QCOMPARE(text(), u"Livestreams: Keel & Kettle"_s);
    QVERIFY(!m_model->indexOf(bus).isValid());
    QCOMPARE(kept, m_model->indexOf(kettle));
    QCOMPARE(kept.parent().row(), 0);
    m_model->remove(bus); // again is fine
}

void TestRoomTreeModel::countsWhatNobodySaw()
{
    RoomWatch &bus = add(*m_bus);
    m_bus->hear(5, 2);
    QCOMPARE(bus.unread(), 5);
    QCOMPARE(m_model->indexOf(bus).data(RoomTreeModel::UnreadRole).toInt(), 5);
    QCOMPARE(m_model->indexOf(bus).data(RoomTreeModel::MentionsRole).toInt(), 2);
}

void TestRoomTreeModel::ownHistoryAndVotesDoNotCount()
{
    const RoomWatch &bus = add(*m_bus);
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.isOwn = true;
    m_bus->hear(item);
    item.isOwn = false;
    item.isBackfill = true;
    m_bus->hear(item);
    item.isBackfill = false;
    item.kind = FeedItem::Kind::Vote;
    m_bus->hear(item);
    QCOMPARE(bus.unread(), 0);
}

void TestRoomTreeModel::lookingClearsTheCount()
{
    RoomWatch &bus = add(*m_bus);
    m_bus->hear(3, 1);
    bus.setLookedAt(true);
    QCOMPARE(bus.unread() + bus.mentions(), 0);
    m_bus->hear(3, 1);
    QCOMPARE(bus.unread(), 0);
    bus.setLookedAt(false);
    m_bus->hear(1);
    QCOMPARE(bus.unread(), 1);
}

void TestRoomTreeModel::tellsChanges()
{
    const RoomWatch &bus = add(*m_bus);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_bus->become(RoomController::State::Live);
    QCOMPARE(changed.size(), 2); // the room and its group
    QCOMPARE(changed[0][0].toModelIndex(), m_model->indexOf(bus));
    m_bus->rename(u"Night Tram"_s);
    QCOMPARE(m_model->indexOf(bus).data().toString(), u"Night Tram"_s);
    QCOMPARE(changed.size(), 4);
}

void TestRoomTreeModel::groupSumsItsRooms()
{
    const RoomWatch &bus = add(*m_bus);
    add(*m_disco);
    m_bus->hear(3, 1);
    m_disco->hear(4, 1);
    const QModelIndex group = m_model->indexOf(bus).parent();
    QCOMPARE(group.data(RoomTreeModel::UnreadRole).toInt(), 7);
    QCOMPARE(group.data(RoomTreeModel::MentionsRole).toInt(), 2);
}

void TestRoomTreeModel::foldersTakeRoomsInAndOut()
{
    RoomWatch &bus = add(*m_bus);
    RoomWatch &disco = add(*m_disco);
    RoomWatch &kettle = add(*m_kettle);
    const QPersistentModelIndex folder(m_model->addFolder(u"Late"_s));
    QCOMPARE(text(), u"Late: \nDJ rooms: Night Bus, Disco\nLivestreams: Keel & Kettle"_s);
    m_model->move(kettle, folder);
    m_model->move(bus, folder, 0);
    QCOMPARE(text(), u"Late: Night Bus, Keel & Kettle\nDJ rooms: Disco"_s);
    m_model->move(bus, folder, 2);
    QCOMPARE(text(), u"Late: Keel & Kettle, Night Bus\nDJ rooms: Disco"_s);
    m_model->move(disco, folder, 1);
    QCOMPARE(text(), u"Late: Keel & Kettle, Disco, Night Bus"_s);
    m_model->move(bus, {});                      // back to where it belongs
    m_model->move(kettle, m_model->index(1, 0)); // no livestream stands among the DJ rooms
    QCOMPARE(text(), u"Late: Disco\nDJ rooms: Night Bus\nLivestreams: Keel & Kettle"_s);
}

void TestRoomTreeModel::foldersRememberRoomsThatAreClosed()
{
    RoomWatch &bus = add(*m_bus);
    RoomWatch &disco = add(*m_disco);
    const QModelIndex folder = m_model->addFolder(u"Late"_s);
    m_model->move(bus, folder);
    m_model->move(disco, m_model->index(0, 0));
    m_model->remove(bus);
    QCOMPARE(text(), u"Late: Disco"_s);
    add(*m_bus);
    QCOMPARE(text(), u"Late: Night Bus, Disco"_s);
}

void TestRoomTreeModel::foldersSumUp()
{
    RoomWatch &bus = add(*m_bus);
    const QPersistentModelIndex folder(m_model->addFolder(u"Late"_s));
    m_model->move(bus, folder);
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_bus->hear(5, 2);
    QCOMPARE(folder.data(RoomTreeModel::UnreadRole).toInt(), 5);
    QCOMPARE(folder.data(RoomTreeModel::MentionsRole).toInt(), 2);
    QVERIFY(!told.isEmpty());
    QVERIFY(folder.data(Qt::AccessibleTextRole).toString().startsWith(u"Late, folder"_s));
}

void TestRoomTreeModel::foldersAreNamedMovedAndTakenAway()
{
    RoomWatch &bus = add(*m_bus);
    m_model->addFolder(u"One"_s);
    m_model->addFolder(u"One"_s); // not twice the same
    QCOMPARE(text(), u"One: \nOne 2: \nDJ rooms: Night Bus"_s);
    QVERIFY(m_model->setData(m_model->index(1, 0), u"  Two  "_s));
    QVERIFY(!m_model->setData(m_model->index(1, 0), u"   "_s));
    QVERIFY(!m_model->setData(m_model->index(2, 0), u"No folder"_s));
    m_model->moveFolder(m_model->index(1, 0), -1);
    m_model->moveFolder(m_model->index(0, 0), -1); // the first one already
    m_model->move(bus, m_model->index(0, 0));
    QCOMPARE(text(), u"Two: Night Bus\nOne: "_s);
    m_model->removeFolder(m_model->index(0, 0));
    QCOMPARE(text(), u"One: \nDJ rooms: Night Bus"_s);
}

void TestRoomTreeModel::foldersComeBack()
{
    RoomWatch &bus = add(*m_bus);
    const QPersistentModelIndex folder(m_model->addFolder(u"Late"_s));
    m_model->addFolder(u"Early"_s);
    m_model->move(bus, folder);
    m_model->setOpen(folder, false);
    add(*m_disco);
    m_model->setOpen(m_model->index(2, 0), false);
    Layout layout;
    m_model->write(layout);
    RoomTreeModel other;
    other.restore(layout);
    Layout again;
    other.write(again);
    QVERIFY(again == layout);
    QCOMPARE(layout.folders.size(), 2);
    QVERIFY(!other.isOpen(other.index(0, 0)));
    QVERIFY(other.isOpen(other.index(1, 0)));
    QCOMPARE(layout.closedGroups, QStringList(u"DjRooms"_s));
}

void TestRoomTreeModel::roomsMoveWithinTheirGroup()
{
    RoomWatch &bus = add(*m_bus);
    add(*m_disco);
    m_model->move(bus, m_model->index(0, 0), 2);
    QCOMPARE(text(), u"DJ rooms: Disco, Night Bus"_s);
    m_model->move(bus, m_model->index(0, 0), 0);
    QCOMPARE(text(), u"DJ rooms: Night Bus, Disco"_s);
}

void TestRoomTreeModel::isReadOutInWords_data()
{
    QTest::addColumn<RoomController::State>("state");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("mentions");
    QTest::addColumn<QString>("expected");
    using State = RoomController::State;
    QTest::newRow("live") << State::Live << 0 << 0 << u"Keel & Kettle, livestream, live"_s;
    QTest::newRow("mentions") << State::Live << 5 << 2 << u"Keel & Kettle, livestream, live, 2 mentions"_s;
    QTest::newRow("one mention") << State::Live << 5 << 1 << u"Keel & Kettle, livestream, live, 1 mention"_s;
    QTest::newRow("unread") << State::Live << 5 << 0 << u"Keel & Kettle, livestream, live, 5 new lines"_s;
    QTest::newRow("one line") << State::Live << 1 << 0 << u"Keel & Kettle, livestream, live, 1 new line"_s;
    QTest::newRow("idle") << State::Idle << 0 << 0 << u"Keel & Kettle, livestream, not connected"_s;
    QTest::newRow("waiting") << State::Waiting << 0 << 0 << u"Keel & Kettle, livestream, waiting, next try in 12 s"_s;
    QTest::newRow("stopped") << State::Stopped << 0 << 0 << u"Keel & Kettle, livestream, stopped"_s;
}

void TestRoomTreeModel::isReadOutInWords()
{
    QFETCH(RoomController::State, state);
    QFETCH(int, lines);
    QFETCH(int, mentions);
    QFETCH(QString, expected);
    const RoomWatch &kettle = add(*m_kettle);
    m_kettle->become(state, u"The connection was lost."_s, std::chrono::seconds(12));
    m_kettle->hear(lines, mentions);
    const QModelIndex index = m_model->indexOf(kettle);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), expected);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"The connection was lost."_s);
}

QTEST_GUILESS_MAIN(TestRoomTreeModel)
#include "tst_roomtreemodel.moc"
