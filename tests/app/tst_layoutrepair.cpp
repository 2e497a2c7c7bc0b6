// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/jsonwriter.h"
#include "support/windowwalk.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// What comes up over a damaged layout (LayoutRepairDialog), as a screen reader and a keyboard find it: an earlier
/// state is chosen by them alone, and the damaged file stays.
class TestLayoutRepair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isNamedAndReached();
    void keysBringAnEarlierStateBack();
    void cleanup();

private:
    std::optional<Seen> dialog();
    /// The room that the main window is named after.
    QString room();

    WindowWalk m_walk;
};

namespace {

const QByteArray Damaged = R"({"version": 1, "rooms": [)";

/// One room in one tab.
QByteArray layout(const QString &room)
{
    const QString key = u"a1/"_s + room;
    const QJsonObject tab{{u"panes"_s, QJsonObject{{u"room"_s, key}}}, {u"active"_s, key}};
    return QJsonDocument(QJsonObject{{u"version"_s, 1},
                                     {u"rooms"_s, QJsonArray{QJsonObject{
                                                      {u"account"_s, u"a1"_s}, {u"room"_s, room}, {u"name"_s, room}}}},
                                     {u"main"_s, QJsonObject{{u"tabs"_s, QJsonArray{tab}}, {u"current"_s, 0}}}})
        .toJson();
}

} // namespace

void TestLayoutRepair::init()
{
    const QString file = u"data/layout.json"_s;
    // Nobody answers there: it is about rooms, not about what is in them.
    const QHash<QString, QByteArray> kept{
        {u"config/partyline.ini"_s, "[start]\nfirstStepsDone=true\n"
                                    "[accounts]\n1\\id=a1\n1\\service=plugdj\n1\\site=http://127.0.0.1:9\n"
                                    "1\\method=guest\nsize=1\n"},
        {file, Damaged},
        {JsonWriter::copyName(file, 1), layout(u"younger"_s)},
        {JsonWriter::copyName(file, 2), layout(u"older"_s)},
    };
    QVERIFY2(m_walk.start({}, {u"Restore"_s}, kept), qPrintable(m_walk.trouble()));
    QTRY_VERIFY_WITH_TIMEOUT(m_walk.reader().focused().has_value(), 20'000);
}

void TestLayoutRepair::cleanup()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
}

std::optional<Seen> TestLayoutRepair::dialog()
{
    for (const Seen &window : m_walk.reader().windows()) {
        if (window.name == "Rooms and windows of the last run"_L1)
            return window;
    }
    return std::nullopt;
}

QString TestLayoutRepair::room()
{
    const auto windows = m_walk.reader().windows();
    return windows.size() == 1 ? windows.constFirst().name.section(u' ', 0, 0) : QString();
}

void TestLayoutRepair::isNamedAndReached()
{
    const auto window = dialog();
    QVERIFY(window);
    const QStringList wrong = m_walk.namesOf(*window) + m_walk.tabsOf(*window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    // Without a choice nothing comes back and nothing is lost.
    m_walk.desk().key({u"Escape"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_walk.reader().find(u"push button"_s, u"Join a room"_s).has_value(), 20'000);
}

void TestLayoutRepair::keysBringAnEarlierStateBack()
{
    QVERIFY(dialog());
    QCOMPARE(m_walk.reader().focused()->name, u"Earlier states"_s);
    m_walk.desk().key({u"End"_s, u"Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(room(), u"older"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_walk.reader().focused().has_value(), 20'000);
    const QDir data(m_walk.desk().profile() + u"/data"_s);
    bool isKept = false;
    for (const QString &name : data.entryList({u"layout*"_s}, QDir::Files)) {
        QFile file(data.filePath(name));
        isKept = isKept || (file.open(QIODevice::ReadOnly) && file.readAll() == Damaged);
    }
    QVERIFY(isKept);
}

QTEST_GUILESS_MAIN(TestLayoutRepair)
#include "tst_layoutrepair.moc"
