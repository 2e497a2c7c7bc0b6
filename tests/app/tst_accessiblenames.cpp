// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/practiceprogram.h"
#include "support/windowwalk.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// The table of names that people, screen readers and scripts rely on (design.md 8), held against the real program.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void place_data();
    void place();
    void linesThatWait();
    void signInOfPlugDj();
    void signInOfFloatplane();
    void secondFactorAndRefusal();
    void cleanupTestCase();

private:
    QString address() const;
    /// The names of the list, each as "role: name", that do not come up.
    QStringList missing(const QStringList &names);

    std::unique_ptr<PracticeProgram> m_server;
    WindowWalk m_walk;
};

void TestAccessibleNames::initTestCase()
{
    m_server = std::make_unique<PracticeProgram>();
    QVERIFY(m_server->isRunning());
    QVERIFY2(m_walk.start({u"--practice"_s}, {u"Woot"_s, u"Show poll"_s}), qPrintable(m_walk.trouble()));
}

void TestAccessibleNames::cleanupTestCase()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
}

QStringList TestAccessibleNames::missing(const QStringList &names)
{
    QStringList gone;
    for (const QString &name : names) {
        if (!m_walk.take(u"await "_s + name))
            gone.append(name);
    }
    return gone;
}

void TestAccessibleNames::place_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("main window") << QStringList()
                                 << QStringList{u"tree: Rooms"_s, u"push button: Join room"_s, u"label: Connection"_s};
    QTest::newRow("room page") << QStringList()
                               << QStringList{u"list: Feed"_s, u"text: Message"_s, u"push button: Send"_s};
    QTest::newRow("DJ room") << QStringList() << QStringList{u"panel: Now playing"_s, u"check box: Woot"_s,
                                                             u"check box: Meh"_s,     u"check box: Grab"_s,
                                                             u"list: Wait list"_s,    u"push button: Join wait list"_s};
    QTest::newRow("people") << QStringList{u"focus check box: Woot"_s, u"press page tab: People*"_s}
                            << QStringList{u"list: People"_s};
    QTest::newRow("votes") << QStringList{u"press page tab: Votes*"_s} << QStringList{u"list: Votes"_s};
    QTest::newRow("play history") << QStringList{u"press page tab: History"_s} << QStringList{u"list: Play history"_s};
    QTest::newRow("livestream") << QStringList()
                                << QStringList{u"panel: Poll"_s, u"list: Poll options"_s, u"push button: Vote"_s,
                                               u"check box: Staff only"_s};
    QTest::newRow("notifications") << QStringList{u"press page tab: Notifications*"_s}
                                   << QStringList{u"list: Notifications"_s};
    QTest::newRow("poll results") << QStringList{u"press page tab: Polls"_s} << QStringList{u"list: Poll results"_s};
    QTest::newRow("new messages") << QStringList{u"focus check box: Woot"_s, u"key ctrl+alt+p"_s}
                                  << QStringList{u"push button: New messages"_s};
    QTest::newRow("search") << QStringList{u"key ctrl+shift+f"_s}
                            << QStringList{u"text: Search history"_s, u"list: Results"_s};
}

void TestAccessibleNames::place()
{
    QFETCH(QStringList, steps);
    QFETCH(QStringList, names);
    for (const QString &step : steps)
        QVERIFY2(m_walk.take(step), qPrintable(m_walk.trouble()));
    const QStringList gone = missing(names);
    m_walk.closeOthers();
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", "_s)));
    // Tabs are named after their room, and the connection says its state.
    QVERIFY(m_walk.take(u"await page tab: Night Bus*"_s));
    const auto connection = m_walk.reader().find(u"label"_s, u"Connection"_s);
    QVERIFY(connection && connection->description.contains(u"Live"_s));
}

void TestAccessibleNames::linesThatWait()
{
    for (const QString &step : {u"focus check box: Staff only"_s, u"press push button: More#1"_s, u"key Down"_s,
                                u"press menu item: Chat delay…"_s})
        QVERIFY2(m_walk.take(step), qPrintable(m_walk.trouble()));
    const auto isInCard = [this] {
        const auto focused = m_walk.reader().focused();
        return focused && focused->name == "Chat delay in seconds"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInCard(), 20'000);
    QVERIFY(m_walk.take(u"key End Escape Escape"_s)); // the longest delay; the card goes, and the menu that it came of
    QVERIFY2(m_walk.take(u"focus check box: Staff only"_s), qPrintable(m_walk.trouble()));
    m_walk.desk().key({u"F8"_s});
    const auto waiting = [this]() -> QList<Seen> {
        const auto list = m_walk.now(u"list: Waiting lines"_s);
        return list && list->is(Seen::Showing) ? m_walk.reader().walk(list->path) : QList<Seen>();
    };
    const bool isRead = QTest::qWaitFor([&] { return waiting().size() > 1; }, 60'000); // somebody has to say something
    m_walk.keepPicture(u"waiting-lines"_s, m_walk.reader().windows().constFirst());
    QVERIFY(isRead);
    m_walk.desk().key({u"F8"_s});
    QTRY_VERIFY_WITH_TIMEOUT(waiting().isEmpty(), 20'000);
}

void TestAccessibleNames::signInOfPlugDj()
{
    const auto window = m_walk.open({u"press Sign in..."_s});
    QVERIFY2(window, qPrintable(m_walk.trouble()));
    QCOMPARE(window->role + u": "_s + window->name, u"dialog: Sign in"_s);
    const QStringList gone =
        missing({u"combo box: Service"_s, u"combo box: Server"_s, u"text: E-mail or user name"_s, u"text: Password"_s,
                 u"check box: Show the password"_s, u"check box: Stay signed in"_s, u"push button: Sign in"_s,
                 u"push button: Continue as guest"_s, u"push button: Try the practice server"_s});
    m_walk.closeOthers();
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", "_s)));
}

void TestAccessibleNames::signInOfFloatplane()
{
    QVERIFY2(m_walk.open({u"press Sign in..."_s, u"focus combo box: Service"_s}), qPrintable(m_walk.trouble()));
    QVERIFY(m_walk.take(u"key Down"_s));
    const QStringList gone = missing({u"text: Session cookie"_s, u"push button: Try the practice server"_s});
    // Going through the services leads nowhere else.
    const auto focused = m_walk.reader().focused();
    m_walk.closeOthers();
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", "_s)));
    QVERIFY2(focused && focused->name == "Service"_L1, qPrintable(focused ? told(*focused) : u"nothing"_s));
}

QString TestAccessibleNames::address() const
{
    QUrl url(m_server->announcement(u"floatplane"_s, u"site"_s));
    QUrlQuery query;
    for (const QString &name : {u"chat"_s, u"auth"_s, u"origin"_s})
        query.addQueryItem(name,
                           QString::fromLatin1(QUrl::toPercentEncoding(m_server->announcement(u"floatplane"_s, name))));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

void TestAccessibleNames::secondFactorAndRefusal()
{
    QVERIFY2(m_walk.open({u"press Sign in..."_s, u"focus combo box: Service"_s}), qPrintable(m_walk.trouble()));
    const QStringList steps{u"key Down"_s,
                            u"focus text: Server"_s,
                            u"key ctrl+a"_s,
                            u"type "_s + address(),
                            u"press check box: Password"_s,
                            u"focus text: E-mail or user name"_s,
                            u"type "_s + m_server->announcement(u"floatplane"_s, u"username"_s),
                            u"focus text: Password"_s,
                            u"type "_s + m_server->announcement(u"floatplane"_s, u"password"_s),
                            u"key Return"_s,
                            u"await text: Two-factor code"_s,
                            u"type 000000"_s,
                            u"key Return"_s,
                            u"await label: Sign-in status"_s};
    for (const QString &step : steps)
        QVERIFY2(m_walk.take(step), qPrintable(m_walk.trouble()));
    const auto status = m_walk.reader().find(u"label"_s, u"Sign-in status"_s);
    QVERIFY(status);
    QVERIFY2(!m_walk.reader().text(status->path).isEmpty() || !status->description.isEmpty(), "it says nothing");
    m_walk.closeOthers();
}

QTEST_GUILESS_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
