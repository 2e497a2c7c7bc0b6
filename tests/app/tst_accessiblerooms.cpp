// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/windowwalk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Windows and menus that belong to rooms and accounts, in the real program with the practice rooms, one by one, as a
/// screen reader and a keyboard find them. A new one is a new row.
class TestAccessibleRooms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void window_data();
    void window();
    void cleanupTestCase();

private:
    WindowWalk m_walk;
};

void TestAccessibleRooms::initTestCase()
{
    QVERIFY2(m_walk.start({u"--practice"_s}, {u"Woot"_s, u"Show poll"_s}), qPrintable(m_walk.trouble()));
    QVERIFY(m_walk.take(u"await check box: Staff only"_s));
}

void TestAccessibleRooms::cleanupTestCase()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
}

void TestAccessibleRooms::window_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QStringList &steps, const QString &title) {
        QTest::newRow(name) << steps << title;
    };
    const QString inDj = u"focus check box: Woot"_s;
    const QString inStream = u"focus check box: Staff only"_s;
    row("about the DJ room", {inDj, u"key ctrl+i"_s}, u"About this room"_s);
    row("about the stream", {inStream, u"key ctrl+i"_s}, u"About this stream"_s);
    row("playlists", {inDj, u"key ctrl+shift+l"_s}, u"Playlists"_s);
    row("add tracks", {inDj, u"key ctrl+shift+l"_s, u"press push button: Add tracks…"_s}, u"Add tracks"_s);
    row("change a track",
        {inDj, u"key ctrl+shift+l"_s, u"tab Tracks"_s, u"key Home Menu Down"_s,
         u"press menu item: Change author and title…"_s},
        u"Change track"_s);
    row("new playlist", {inDj, u"key ctrl+shift+l"_s, u"key ctrl+n"_s}, u"New playlist"_s);
    row("polls", {inStream, u"key ctrl+alt+0"_s}, u"Polls"_s);
    row("menu of a person", {inDj, u"press page tab: People*"_s, u"tab People"_s, u"key Home Menu Down"_s}, {});
    row("create a room", {inDj, u"key ctrl+t"_s, u"press push button: Create a room"_s}, u"Create a room"_s);
    row("more of the stream", {inStream, u"press push button: More#1"_s, u"key Down"_s}, {});
    row("more of the DJ room", {inDj, u"press push button: More#2"_s, u"key Down"_s}, {});
    row("menu of an account", {u"reach Accounts"_s, u"key Home Menu Down"_s}, {});
    row("menu of the tree", {u"reach Rooms"_s, u"key End Menu Down"_s}, {});
    row("menu of a line", {u"reach Feed"_s, u"key Up Menu Down"_s}, {});
    row("menu of a line by Shift+F10", {u"reach Feed"_s, u"key shift+F10 Down"_s}, {});
    row("menu of the message by Shift+F10", {u"focus text: Message"_s, u"key shift+F10 Down"_s}, {});
    row("menu of the tree by Shift+F10", {u"reach Rooms"_s, u"key End shift+F10 Down"_s}, {});
    row("menu of the wait list", {inDj, u"tab Wait list"_s, u"key Home Menu Down"_s}, {});
    row("menu of the message", {u"focus text: Message"_s, u"key Menu Down"_s}, {});
    row("profile", {u"reach Accounts"_s, u"key Home Menu Down"_s, u"press menu item: My profile"_s}, u"My profile"_s);
    row("notices of the DJ account",
        {u"reach Accounts"_s, u"key Home Menu Down"_s, u"press menu item: Notifications*"_s}, u"Notifications of"_s);
    row("notices of the livestreams",
        {u"reach Accounts"_s, u"key End Menu Down"_s, u"press menu item: Notifications*"_s}, u"Notifications"_s);
    row("friends", {u"reach Accounts"_s, u"key Home Menu Down"_s, u"press menu item: Friends…"_s}, u"Friends"_s);
    row("room staff", {inDj, u"press push button: More#2"_s, u"key Down"_s, u"press menu item: Room staff…"_s},
        u"Room staff"_s);
    row("export history", {inDj, u"press push button: More#2"_s, u"key Down"_s, u"press menu item: Export history…"_s},
        u"Export"_s);
    row("emotes", {inStream, u"key ctrl+e"_s, u"in Emote picker"_s}, {});
}

void TestAccessibleRooms::window()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, title);
    const QStringList wrong = m_walk.wrongWith(QString::fromLatin1(QTest::currentDataTag()), steps, title);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestAccessibleRooms)
#include "tst_accessiblerooms.moc"
