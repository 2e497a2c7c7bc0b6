// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/outerdesk.h"
#include "support/screenreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Tabs = 9; ///< as many as have a key of their own

QJsonObject leaf(const QString &room)
{
    return {{u"room"_s, u"a1/"_s + room}};
}

QJsonObject split(const QString &how, const QJsonObject &first, const QJsonObject &second)
{
    return {{u"split"_s, how}, {u"parts"_s, QJsonArray{first, second}}};
}

QJsonObject tab(const QJsonObject &panes, const QString &active)
{
    return {{u"panes"_s, panes}, {u"active"_s, u"a1/"_s + active}};
}

/// Nine tabs; the last one is north over west and east.
QByteArray layout()
{
    QJsonArray rooms, tabs;
    const auto add = [&rooms](const QString &room) {
        rooms.append(QJsonObject{{u"account"_s, u"a1"_s}, {u"room"_s, room}, {u"name"_s, room}});
    };
    for (int i = 1; i < Tabs; ++i) {
        const QString room = u"room-%1"_s.arg(i);
        add(room);
        tabs.append(tab(leaf(room), room));
    }
    for (const QString &room : {u"north"_s, u"west"_s, u"east"_s})
        add(room);
    tabs.append(
        tab(split(u"column"_s, leaf(u"north"_s), split(u"row"_s, leaf(u"west"_s), leaf(u"east"_s))), u"north"_s));
    return QJsonDocument(QJsonObject{{u"version"_s, 1},
                                     {u"rooms"_s, rooms},
                                     {u"main"_s, QJsonObject{{u"tabs"_s, tabs}, {u"current"_s, 0}}}})
        .toJson();
}

} // namespace

/// The keys that go among tabs and panes, pressed for real in a window that has as many as there are keys.
class TestKeysOfTabs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void key_data();
    void key();
    void cleanupTestCase();

private:
    /// The room that the window is named after.
    QString room();

    OuterDesk m_desk;
    ScreenReader m_reader;
};

QString TestKeysOfTabs::room()
{
    const auto windows = m_reader.windows();
    return windows.isEmpty() ? QString() : windows.constFirst().name.section(u' ', 0, 0);
}

void TestKeysOfTabs::initTestCase()
{
    const QString noBus = m_reader.connectToBus();
    QVERIFY2(noBus.isEmpty(), qPrintable(u"This suite needs an accessibility bus: "_s + noBus));
    QVERIFY2(m_desk.trouble().isEmpty(), qPrintable(m_desk.trouble()));
    // Nobody answers there: it is about tabs, not about what is in them.
    QVERIFY(m_desk.keep(u"config/partyline.ini"_s,
                        "[start]\nfirstStepsDone=true\n"
                        "[accounts]\n1\\id=a1\n1\\service=plugdj\n1\\site=http://127.0.0.1:9\n"
                        "1\\method=guest\nsize=1\n"));
    QVERIFY(m_desk.keep(u"data/layout.json"_s, layout()));
    QVERIFY(m_desk.start({}));
    QVERIFY(m_reader.follow(m_desk.process()));
    QTRY_COMPARE_WITH_TIMEOUT(room(), u"room-1"_s, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.focused().has_value(), 20'000);
    m_desk.enlarge();
}

void TestKeysOfTabs::cleanupTestCase()
{
    QVERIFY(m_desk.isRunning());
    m_desk.end();
}

void TestKeysOfTabs::key_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("room");
    for (int i = 2; i < Tabs; ++i)
        QTest::addRow("tab %d", i) << u"ctrl+%1"_s.arg(i) << u"room-%1"_s.arg(i);
    QTest::newRow("tab 1") << u"ctrl+1"_s << u"room-1"_s;
    QTest::newRow("tab 9") << u"ctrl+9"_s << u"north"_s;
    QTest::newRow("pane below") << u"alt+Down"_s << u"west"_s;
    QTest::newRow("pane to the right") << u"alt+Right"_s << u"east"_s;
    QTest::newRow("nothing to the right") << u"alt+Right"_s << u"east"_s;
    QTest::newRow("pane to the left") << u"alt+Left"_s << u"west"_s;
    QTest::newRow("pane above") << u"alt+Up"_s << u"north"_s;
}

void TestKeysOfTabs::key()
{
    QFETCH(QString, key);
    QFETCH(QString, room);
    m_desk.key({key});
    QTRY_COMPARE_WITH_TIMEOUT(this->room(), room, 20'000);
    QVERIFY2(QTest::qWaitFor([this] { return m_reader.focused().has_value(); }, 5'000), "the focus is nowhere");
}

QTEST_GUILESS_MAIN(TestKeysOfTabs)
#include "tst_keysoftabs.moc"
