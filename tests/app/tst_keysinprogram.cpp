// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/windowwalk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The usual keys, pressed for real in the real program: each does its thing.
class TestKeysInProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void key_data();
    void key();
    void lastRead();
    void noticeIsUnderstood();
    void windowOfItsOwn();
    void hideAllFromAWindowOfItsOwn();
    void cleanupTestCase();

private:
    /// "window TITLE", "focus NAME", "menu NAME" (an entry of the open one), "row LIST: TEXT", "checked NAME", "there
    /// NAME" or "gone NAME".
    bool holds(const QString &evidence);
    /// Rows of the feed that the line is in, as they are read.
    QStringList linesAround(const Seen &line);

    WindowWalk m_walk;
};

void TestKeysInProgram::initTestCase()
{
    QVERIFY2(m_walk.start({u"--practice"_s}, {u"Woot"_s, u"Show poll"_s}), qPrintable(m_walk.trouble()));
}

void TestKeysInProgram::cleanupTestCase()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
}

bool TestKeysInProgram::holds(const QString &evidence)
{
    const QString kind = evidence.section(u' ', 0, 0);
    const QString name = evidence.section(u' ', 1);
    ScreenReader &reader = m_walk.reader();
    if (kind == "window"_L1) {
        const auto windows = reader.windows();
        return std::ranges::any_of(windows, [&](const Seen &one) { return one.name.contains(name); });
    }
    if (kind == "focus"_L1) {
        const auto focused = reader.focused();
        return focused && focused->name.contains(name);
    }
    if (kind == "menu"_L1) {
        const auto entry = m_walk.now(u"menu item: "_s + name);
        const auto focused = reader.focused();
        return entry && entry->is(Seen::Showing) && focused && focused->role.contains("menu"_L1);
    }
    if (kind == "row"_L1) {
        const auto list = m_walk.now(u"list: "_s + name.section(u": "_s, 0, 0));
        const QList<Seen> rows = list ? reader.walk(list->path) : QList<Seen>();
        return std::ranges::any_of(rows, [&](const Seen &row) { return row.name.contains(name.section(u": "_s, 1)); });
    }
    const auto seen = m_walk.now(name);
    if (kind == "checked"_L1)
        return seen && seen->is(Seen::Checked);
    const bool isThere = seen && seen->is(Seen::Showing); // closed menus are found, too
    return isThere == (kind == "there"_L1);
}

void TestKeysInProgram::key_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char *name, const QStringList &steps, const QString &key, const QString &evidence) {
        QTest::newRow(name) << steps << key << evidence;
    };
    const QStringList inDj{u"focus check box: Woot"_s};
    const QStringList inStream{u"focus check box: Staff only"_s};
    row("option of the poll", inStream, u"ctrl+alt+1"_s, u"row Poll options: , your vote"_s); // while it is open
    // A window with a field takes words at once.
    row("switcher", {}, u"ctrl+k"_s, u"focus Room, person or action"_s);
    row("join", {}, u"ctrl+t"_s, u"focus Room address"_s);
    row("search", {}, u"ctrl+shift+f"_s, u"focus Search history"_s);
    row("mentions", {}, u"ctrl+shift+a"_s, u"window Mentions"_s);
    row("insight", {}, u"ctrl+shift+i"_s, u"window Insight"_s);
    row("rules", {}, u"ctrl+shift+r"_s, u"window Rules"_s);
    row("notifications", {}, u"ctrl+shift+n"_s, u"window Notifications"_s);
    row("settings", {}, u"ctrl+comma"_s, u"focus Search settings"_s);
    row("all keys", {}, u"ctrl+question"_s, u"focus Find a key"_s);
    row("manual", {}, u"F1"_s, u"focus Find in the manual"_s);
    row("connections", {}, u"shift+F12"_s, u"window Connections"_s);
    row("performance", {}, u"F12"_s, u"window Performance"_s);
    row("find in the room", inDj, u"ctrl+f"_s, u"focus Find"_s);
    row("emotes", inStream, u"ctrl+e"_s, u"there text: Search emotes"_s);
    row("about the room", inDj, u"ctrl+i"_s, u"window About this room"_s);
    row("about the stream", inStream, u"ctrl+i"_s, u"window About this stream"_s);
    row("playlists", inDj, u"ctrl+shift+l"_s, u"window Playlists"_s);
    row("polls", inStream, u"ctrl+alt+0"_s, u"window Polls"_s);
    row("pane to the right", inDj, u"alt+Right"_s, u"window The Lantern Workshop"_s);
    row("pane to the left", inStream, u"alt+Left"_s, u"window Night Bus"_s);
    row("woot", inDj, u"F7"_s, u"checked check box: Woot"_s);
    row("meh", inDj, u"F8"_s, u"checked check box: Meh"_s);
    row("grab", QStringList(inDj) << u"key F9"_s, u"Down"_s, u"menu New playlist…"_s);
    row("wait list", inDj, u"ctrl+shift+j"_s, u"there push button: Leave wait list"_s);
    row("stand still", inDj, u"ctrl+alt+p"_s, u"there push button: New messages"_s);
    row("newest line", inDj, u"ctrl+End"_s, u"gone push button: New messages"_s);
    row("menu bar away", {}, u"ctrl+m"_s, u"gone menu item: Help"_s);
    row("menu bar again", {}, u"ctrl+m"_s, u"there menu item: Help"_s);
    row("everything", {}, u"ctrl+shift+e"_s, u"there page tab: Everything*"_s);
    row("first tab", {}, u"ctrl+1"_s, u"there check box: Woot"_s);
    row("second tab", {}, u"ctrl+2"_s, u"gone check box: Woot"_s);
    row("next tab", {}, u"ctrl+Tab"_s, u"there check box: Woot"_s);
    row("close the tab", inDj, u"ctrl+w"_s, u"gone check box: Woot"_s);
    row("open it again", {}, u"ctrl+shift+t"_s, u"there check box: Woot"_s);
}

void TestKeysInProgram::key()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, key);
    QFETCH(QString, evidence);
    for (const QString &step : steps)
        QVERIFY2(m_walk.take(step), qPrintable(m_walk.trouble()));
    m_walk.desk().key({key});
    const bool held = QTest::qWaitFor([&] { return holds(evidence); }, 20'000);
    if (!held)
        m_walk.keepPicture(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u"-failed"_s, {});
    const bool focused = QTest::qWaitFor([&] { return m_walk.reader().focused().has_value(); }, 5'000);
    m_walk.closeOthers();
    QVERIFY2(held, qPrintable(evidence));
    QVERIFY2(focused, "the focus is nowhere");
}

QStringList TestKeysInProgram::linesAround(const Seen &line)
{
    QStringList names;
    for (const QString &path : m_walk.reader().children(m_walk.reader().parent(line.path))) {
        if (const auto row = m_walk.reader().look(path))
            names.append(row->name);
    }
    return names;
}

/// Lines that come while another window is in front are the new ones: the caret goes to the first of them.
void TestKeysInProgram::lastRead()
{
    m_walk.desk().key({u"ctrl+1"_s});
    QVERIFY2(m_walk.take(u"focus check box: Staff only"_s) && m_walk.take(u"reach Feed"_s),
             qPrintable(m_walk.trouble()));
    QVERIFY(QTest::qWaitFor([&] { return m_walk.reader().focused().has_value(); }, 5'000));
    m_walk.desk().key({u"ctrl+k"_s});
    QVERIFY(QTest::qWaitFor([&] { return holds(u"focus Room, person or action"_s); }, 20'000));
    const auto lines = [this] {
        const auto feed = m_walk.reader().find(u"list"_s, u"Feed"_s);
        return feed ? m_walk.reader().children(feed->path).size() : 0;
    };
    const qsizetype before = lines();
    QVERIFY(QTest::qWaitFor([&] { return lines() > before + 1; }, 60'000));
    m_walk.closeOthers();
    QVERIFY2(m_walk.take(u"reach Feed"_s), qPrintable(m_walk.trouble()));
    m_walk.desk().key({u"End"_s});
    m_walk.desk().key({u"ctrl+l"_s});
    const auto isAmong = [&] {
        const auto focused = m_walk.reader().focused();
        if (!focused || focused->role != "list item"_L1)
            return false;
        const QStringList all = linesAround(*focused);
        const qsizetype here = all.indexOf(focused->name);
        return here > 0 && here + 1 < all.size();
    };
    QVERIFY(QTest::qWaitFor(isAmong, 20'000));
}

/// The step to a mention that is not there is told above the rooms, and that is put away by keys: Tab leads there, and
/// afterwards the focus is somewhere.
void TestKeysInProgram::noticeIsUnderstood()
{
    constexpr int MostStops = 80;
    m_walk.desk().key({u"alt+shift+Up"_s}); // there is no older mention
    QVERIFY(QTest::qWaitFor([&] { return holds(u"there push button: Understood"_s); }, 20'000));
    for (int stop = 0; stop < MostStops && !holds(u"focus Understood"_s); ++stop) {
        const quint64 heard = m_walk.reader().focusChanges();
        m_walk.desk().key({u"Tab"_s});
        [[maybe_unused]] const bool moved =
            QTest::qWaitFor([&] { return m_walk.reader().focusChanges() != heard; }, 1'000);
    }
    QVERIFY(holds(u"focus Understood"_s));
    m_walk.desk().key({u"space"_s});
    QVERIFY(QTest::qWaitFor([&] { return holds(u"gone push button: Understood"_s); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return m_walk.reader().focused().has_value(); }, 5'000));
}

void TestKeysInProgram::windowOfItsOwn()
{
    QVERIFY2(m_walk.take(u"focus check box: Woot"_s), qPrintable(m_walk.trouble()));
    m_walk.desk().key({u"ctrl+shift+d"_s});
    QVERIFY(QTest::qWaitFor([&] { return holds(u"gone page tab: Night Bus + The Lantern Workshop*"_s); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return m_walk.reader().focused().has_value(); }, 5'000));
}

/// The window that is worked in goes with all others, and the desktop's next one does not count as brought back.
void TestKeysInProgram::hideAllFromAWindowOfItsOwn()
{
    ScreenReader &reader = m_walk.reader();
    const auto active = [&] {
        const auto windows = reader.windows();
        return std::ranges::count_if(windows, [](const Seen &window) { return window.is(Seen::Active); });
    };
    QCOMPARE(reader.windows().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(active(), 1, 20'000);
    m_walk.desk().key({u"ctrl+shift+h"_s});
    QTRY_VERIFY_WITH_TIMEOUT(reader.windows().size() == 1 && active() == 0, 20'000); // minimised
    QVERIFY(!QTest::qWaitFor([&] { return reader.windows().size() > 1 || active() > 0; }, 1'000));
    QVERIFY(m_walk.desk().startOnceMore());
    QTRY_VERIFY_WITH_TIMEOUT(reader.windows().size() == 2 && active() == 1, 20'000);
    QVERIFY(QTest::qWaitFor([&] { return reader.focused().has_value(); }, 5'000));
}

QTEST_GUILESS_MAIN(TestKeysInProgram)
#include "tst_keysinprogram.moc"
