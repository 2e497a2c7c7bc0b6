// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/outerdesk.h"
#include "support/practiceprogram.h"
#include "support/screenreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The main job without a pointer and without a screen: from a bare profile to a vote, by real keys, and what is known
/// of it comes from the accessibility bus alone.
class TestKeyboardJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void djRoomFromSignInToWoot();
    void livestreamFromSignInToPollVote();

private:
    static constexpr int Soon = 20'000;

    /// Presses `key` until what has the focus is called that.
    bool reach(const QString &key, const QString &name);
    /// Presses F6 until a row of the feed has the focus.
    bool reachFeed();
    bool isOpen(const QString &title);
    void openSignIn();
    void join(const QString &room);
    void readTheFeed();
    void say(const QString &text);
    /// What the tree says, for whoever looks why a step failed.
    QString told();

    std::unique_ptr<PracticeProgram> m_server;
    std::unique_ptr<OuterDesk> m_desk;
    ScreenReader m_reader;
};

void TestKeyboardJourney::initTestCase()
{
    const QString noBus = m_reader.connectToBus();
    QVERIFY2(noBus.isEmpty(), qPrintable(u"This suite needs an accessibility bus: "_s + noBus));
}

void TestKeyboardJourney::init()
{
    m_server = std::make_unique<PracticeProgram>();
    QVERIFY(m_server->isRunning());
    m_desk = std::make_unique<OuterDesk>();
    QVERIFY2(m_desk->trouble().isEmpty(), qPrintable(m_desk->trouble()));
    QVERIFY(m_desk->start({}));
    QVERIFY(m_reader.follow(m_desk->process()));
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.find(u"push button"_s, u"Join room"_s), Soon);
    // The first steps open by themselves on a bare profile; this suite goes the long way.
    if (QTest::qWaitFor([this] { return isOpen(u"Welcome to Partyline"_s); }, 3'000)) {
        m_desk->key({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(u"Welcome to Partyline"_s), Soon);
    }
    m_desk->enlarge();
}

void TestKeyboardJourney::cleanup()
{
    if (QTest::currentTestFailed() && m_desk) {
        qInfo().noquote() << told();
        const QByteArray pictures = qgetenv("PARTYLINE_PICTURES");
        if (!pictures.isEmpty())
            m_desk->takePicture(QString::fromLocal8Bit(pictures) + u"/journey-"_s
                                + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s);
    }
    m_desk.reset();
    m_server.reset();
}

QString TestKeyboardJourney::told()
{
    QString all;
    for (const Seen &window : m_reader.windows()) {
        for (const Seen &seen : m_reader.walk(window.path)) {
            if (!seen.name.isEmpty())
                all += u"  "_s.repeated(seen.depth) + seen.role + u" \""_s + seen.name + u"\" "_s + seen.description
                       + (seen.is(Seen::Focused) ? u" *\n"_s : u"\n"_s);
        }
    }
    return all + u"spoken: "_s + m_reader.spoken().join(u" / "_s);
}

bool TestKeyboardJourney::reach(const QString &key, const QString &name)
{
    constexpr int MostStops = 30;
    for (int stop = 0; stop < MostStops; ++stop) {
        const auto now = m_reader.focused();
        if (now && now->name == name)
            return true;
        const qsizetype before = m_reader.spoken().size();
        m_desk->key({key});
        [[maybe_unused]] const bool moved = QTest::qWaitFor([&] { return m_reader.spoken().size() > before; }, 2'000);
    }
    return false;
}

bool TestKeyboardJourney::reachFeed()
{
    constexpr int MostPanes = 12;
    const QRegularExpression row(u"^\\d\\d:\\d\\d, "_s);
    for (int pane = 0; pane < MostPanes; ++pane) {
        const auto now = m_reader.focused();
        if (now && (row.match(now->name).hasMatch() || now->name == "Feed"_L1))
            return true;
        const qsizetype before = m_reader.spoken().size();
        m_desk->key({u"F6"_s});
        [[maybe_unused]] const bool moved = QTest::qWaitFor([&] { return m_reader.spoken().size() > before; }, 2'000);
    }
    return false;
}

bool TestKeyboardJourney::isOpen(const QString &title)
{
    const QList<Seen> windows = m_reader.windows();
    return std::any_of(windows.cbegin(), windows.cend(), [&title](const Seen &seen) { return seen.name == title; });
}

void TestKeyboardJourney::openSignIn()
{
    QVERIFY(reach(u"Tab"_s, u"Sign in to a service"_s));
    m_desk->key({u"space"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"Sign in"_s), Soon);
}

void TestKeyboardJourney::join(const QString &room)
{
    // The way into a room opens by itself after the first sign-in; else its key does it.
    if (!QTest::qWaitFor([this] { return isOpen(u"Join a room"_s); }, 2'000))
        m_desk->key({u"ctrl+t"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"Join a room"_s), Soon);
    QVERIFY(reach(u"Tab"_s, u"Room address"_s));
    m_desk->key({u"ctrl+a"_s});
    m_desk->type(room);
    m_desk->key({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(u"Join a room"_s), Soon);
    const auto isLive = [this] {
        const auto connection = m_reader.find(u"label"_s, u"Connection"_s);
        return connection && connection->description.contains(u"Live"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), Soon);
}

void TestKeyboardJourney::readTheFeed()
{
    // Somebody has said something.
    const auto rows = [this] {
        const auto feed = m_reader.find(u"list"_s, u"Feed"_s);
        return feed ? m_reader.walk(feed->path).size() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 3, 60'000);
    QVERIFY(reachFeed());
    m_reader.forgetSpoken();
    m_desk->key({u"Up"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader.spoken().isEmpty(), Soon);
    m_desk->key({u"Up"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.spoken().size() > 1, Soon);
    const QRegularExpression row(u"^\\d\\d:\\d\\d, "_s);
    const QStringList spoken = m_reader.spoken();
    QVERIFY2(row.match(spoken.constLast()).hasMatch(), qPrintable(spoken.join(u'\n')));
    QVERIFY2(spoken.constFirst() != spoken.constLast(), "the caret does not move");
    const auto focused = m_reader.focused();
    QVERIFY(focused);
    QCOMPARE(focused->role, u"list item"_s);
    QCOMPARE(m_reader.text(focused->path), focused->name);
}

void TestKeyboardJourney::say(const QString &text)
{
    QVERIFY(reach(u"F6"_s, u"Message"_s));
    m_desk->type(text);
    const auto message = m_reader.focused();
    QVERIFY(message);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader.text(message->path), text, Soon);
    m_desk->key({u"Return"_s});
    const auto isSaid = [&] {
        const auto feed = m_reader.find(u"list"_s, u"Feed"_s);
        if (!feed)
            return false;
        const QList<Seen> rows = m_reader.walk(feed->path);
        // A line on its way says so; once it is out, its last words are those that were said.
        return std::any_of(rows.cbegin(), rows.cend(), [&text](const Seen &row) { return row.name.endsWith(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), Soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader.text(message->path), QString(), Soon);
    const auto still = m_reader.focused();
    QVERIFY2(still && still->name == "Message"_L1, "the focus went away with the line");
}

void TestKeyboardJourney::djRoomFromSignInToWoot()
{
    openSignIn();
    QVERIFY(reach(u"Tab"_s, u"Server"_s));
    m_desk->key({u"ctrl+a"_s});
    m_desk->type(m_server->address(u"plugdj"_s));
    QVERIFY(reach(u"Tab"_s, u"E-mail or user name"_s));
    m_desk->type(m_server->announcement(u"plugdj"_s, u"email"_s));
    QVERIFY(reach(u"Tab"_s, u"Password"_s));
    m_desk->type(m_server->announcement(u"plugdj"_s, u"password"_s));
    m_desk->key({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(u"Sign in"_s), Soon);
    join(m_server->announcement(u"plugdj"_s, u"room"_s));
    if (QTest::currentTestFailed())
        return;
    readTheFeed();
    if (QTest::currentTestFailed())
        return;
    say(u"good evening from the keyboard"_s);
    if (QTest::currentTestFailed())
        return;
    // A track may end between the key and the answer: then the next one is wooted.
    const auto isWooted = [this] {
        const auto woot = m_reader.find(u"check box"_s, u"Woot"_s);
        return woot && woot->is(Seen::Checked);
    };
    for (int tries = 0; tries < 3 && !isWooted(); ++tries) {
        m_desk->key({u"F7"_s});
        [[maybe_unused]] const bool done = QTest::qWaitFor(isWooted, 5'000);
    }
    QVERIFY(isWooted());
}

void TestKeyboardJourney::livestreamFromSignInToPollVote()
{
    openSignIn();
    QVERIFY(reach(u"Tab"_s, u"Service"_s));
    m_desk->key({u"Down"_s});
    const auto service = m_reader.find(u"combo box"_s, u"Service"_s);
    QVERIFY(service);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader.text(service->path), u"Floatplane"_s, Soon);
    QVERIFY(reach(u"Tab"_s, u"Server"_s));
    m_desk->key({u"ctrl+a"_s});
    m_desk->type(m_server->address(u"floatplane"_s));
    QVERIFY(reach(u"Tab"_s, u"Session cookie"_s));
    m_desk->type(m_server->announcement(u"floatplane"_s, u"cookie"_s));
    QVERIFY(reach(u"Tab"_s, u"Sign in"_s));
    m_desk->key({u"space"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(u"Sign in"_s), Soon);
    join(m_server->announcement(u"floatplane"_s, u"livestream"_s));
    if (QTest::currentTestFailed())
        return;
    readTheFeed();
    if (QTest::currentTestFailed())
        return;
    say(u"good evening from the keyboard"_s);
    if (QTest::currentTestFailed())
        return;
    // The practice stream opens a poll every now and then.
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.find(u"list"_s, u"Poll options"_s), 90'000);
    m_desk->key({u"ctrl+alt+1"_s});
    const auto hasVoted = [this] {
        const auto options = m_reader.find(u"list"_s, u"Poll options"_s);
        if (!options)
            return false;
        const QList<Seen> rows = m_reader.walk(options->path);
        return std::any_of(rows.cbegin(), rows.cend(),
                           [](const Seen &row) { return row.name.contains(u"your vote"_s, Qt::CaseInsensitive); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasVoted(), Soon);
}

QTEST_GUILESS_MAIN(TestKeyboardJourney)
#include "tst_keyboardjourney.moc"
