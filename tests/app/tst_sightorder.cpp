// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/sightorder.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestSightOrder : public QObject
{
    Q_OBJECT

private slots:
    void aStartBringsBackWhatWasInFront();
    void aStartWithoutTabsKeepsTheOrder();
    void aSleepEndsForWhatIsSeenFirst();
};

namespace {

LayoutTab tabOf(const QStringList &rooms)
{
    LayoutTab tab;
    tab.active = u"a/"_s + rooms.constLast();
    for (const QString &room : rooms)
        tab.panes.children.append(LayoutPane{u"a/"_s + room, Qt::Horizontal, {}, {}});
    return tab;
}

QString namesOf(const QList<LayoutRoom> &rooms)
{
    QStringList names;
    for (const LayoutRoom &room : rooms)
        names.append(room.room);
    return names.join(u' ');
}

} // namespace

void TestSightOrder::aStartBringsBackWhatWasInFront()
{
    Layout layout;
    for (const char *room : {"one", "two", "three", "four", "five", "six"})
        layout.rooms.append({u"a"_s, QString::fromLatin1(room), {}});
    layout.main.tabs = {tabOf({u"one"_s}), tabOf({u"three"_s, u"four"_s}), tabOf({u"two"_s})};
    layout.main.current = 1;
    LayoutWindow other;
    other.tabs = {tabOf({u"five"_s}), tabOf({u"six"_s})};
    other.current = 1;
    layout.windows = {other};
    QCOMPARE(namesOf(sightorder::of(layout, u"a/four"_s)), u"four three six one two five"_s);
}

void TestSightOrder::aStartWithoutTabsKeepsTheOrder()
{
    Layout layout;
    layout.rooms = {{u"a"_s, u"one"_s, {}}, {u"b"_s, u"one"_s, {}}, {u"a"_s, u"two"_s, {}}};
    layout.main.current = 3;
    QCOMPARE(sightorder::of(layout, {}), layout.rooms);
}

void TestSightOrder::aSleepEndsForWhatIsSeenFirst()
{
    QTemporaryDir dir;
    Theme theme;
    Settings settings(dir.filePath(u"partyline.ini"_s));
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    FakeAccount account(endpoints);
    std::vector<std::unique_ptr<RoomController>> rooms;
    MainWindow window(theme, settings);
    window.addAccount(account);
    for (const char *name : {"one", "two", "three"}) {
        const QString room = QString::fromLatin1(name);
        rooms.push_back(std::make_unique<FakeRoom>(account, room, room));
        window.addRoom(*rooms.back(), new RoomPage(*rooms.back(), theme, nullptr, &window), false);
    }
    window.show();
    for (const auto &front : {1, 2, 0}) {
        window.showRoom(*rooms[size_t(front)]);
        const auto order = sightorder::of(rooms);
        QCOMPARE(order.size(), 3);
        QCOMPARE(order[0]->room(), rooms[size_t(front)]->room());
        QList<RoomController *> rest;
        for (const auto &room : rooms) {
            if (room.get() != order[0])
                rest.append(room.get());
        }
        QCOMPARE(order.mid(1), rest);
    }
}

QTEST_MAIN(TestSightOrder)
#include "tst_sightorder.moc"
