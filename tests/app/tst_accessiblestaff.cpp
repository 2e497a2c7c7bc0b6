// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/practiceprogram.h"
#include "support/windowwalk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Windows that only those who look after a room get, in the real program, signed in as one of them: one by one, as a
/// screen reader and a keyboard find them. tst_accessiblerooms.cpp has everybody's.
class TestAccessibleStaff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hostOfADjRoom();
    void moderatorOfALivestream();

private:
    void takeAll(const QStringList &steps);
    void signIn(const QString &service, const QString &name);
    void join(const QString &room, const QString &awaited);
    void goThrough(const QString &tag, const QStringList &steps, const QString &title);

    std::unique_ptr<PracticeProgram> m_server;
    WindowWalk m_walk;
};

void TestAccessibleStaff::init()
{
    m_server = std::make_unique<PracticeProgram>();
    QVERIFY(m_server->isRunning());
    const QHash<QString, QByteArray> kept{{u"config/partyline.ini"_s, "[start]\nfirstStepsDone=true\n"}};
    QVERIFY2(m_walk.start({}, {u"Join room"_s}, kept), qPrintable(m_walk.trouble()));
    QTRY_VERIFY_WITH_TIMEOUT(m_walk.reader().focused().has_value(), 20'000);
}

void TestAccessibleStaff::cleanup()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
    m_server.reset();
}

void TestAccessibleStaff::takeAll(const QStringList &steps)
{
    for (const QString &step : steps)
        QVERIFY2(m_walk.take(step), qPrintable(step + u": "_s + m_walk.trouble()));
}

void TestAccessibleStaff::signIn(const QString &service, const QString &name)
{
    QStringList steps{u"press Sign in..."_s, u"await dialog: Sign in"_s};
    if (service == "floatplane"_L1)
        steps += {u"tab Service"_s, u"key Down"_s};
    steps += {u"tab Server"_s, u"key ctrl+a"_s, u"type "_s + m_server->address(service)};
    if (service == "floatplane"_L1)
        steps += {u"press check box: Password"_s};
    steps += {u"tab E-mail or user name"_s, u"type "_s + name, u"tab Password"_s,
              u"type "_s + m_server->announcement(service, u"password"_s), u"key Return"_s};
    takeAll(steps);
}

void TestAccessibleStaff::join(const QString &room, const QString &awaited)
{
    if (!QTest::qWaitFor([this] { return m_walk.now(u"dialog: Join a room"_s).has_value(); }, 2'000))
        m_walk.desk().key({u"ctrl+t"_s});
    takeAll({u"await dialog: Join a room"_s, u"tab Room address"_s, u"key ctrl+a"_s, u"type "_s + room, u"key Return"_s,
             u"await "_s + awaited});
}

void TestAccessibleStaff::goThrough(const QString &tag, const QStringList &steps, const QString &title)
{
    const QStringList wrong = m_walk.wrongWith(tag, steps, title);
    QVERIFY2(wrong.isEmpty(), qPrintable(tag + u'\n' + wrong.join(u'\n')));
}

void TestAccessibleStaff::hostOfADjRoom()
{
    signIn(u"plugdj"_s, u"host@example.org"_s);
    if (!QTest::currentTestFailed())
        join(m_server->announcement(u"plugdj"_s, u"room"_s), u"check box: Woot"_s);
    if (!QTest::currentTestFailed())
        goThrough(u"PenaltyDialog"_s,
                  {u"focus check box: Woot"_s, u"press page tab: People*"_s, u"tab People"_s, u"key End Menu Down"_s,
                   u"press menu item: Ban from the room…"_s},
                  u"Ban "_s);
}

void TestAccessibleStaff::moderatorOfALivestream()
{
    signIn(u"floatplane"_s, u"moderator"_s);
    if (!QTest::currentTestFailed())
        join(m_server->announcement(u"floatplane"_s, u"livestream"_s), u"check box: Staff only"_s);
    if (!QTest::currentTestFailed())
        goThrough(u"NewPollDialog"_s,
                  {u"focus check box: Staff only"_s, u"press push button: More"_s, u"key Down"_s,
                   u"press menu item: New poll…"_s},
                  u"New poll"_s);
}

QTEST_GUILESS_MAIN(TestAccessibleStaff)
#include "tst_accessiblestaff.moc"
