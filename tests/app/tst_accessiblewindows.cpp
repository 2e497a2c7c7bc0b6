// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/windowwalk.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The windows of the real program that belong to no room, one by one, as a screen reader and a keyboard find them;
/// tst_accessiblerooms.cpp goes through the others. And the list of all windows there are.
class TestAccessibleWindows : public QObject
{
    Q_OBJECT

private slots:
    void everyWindowIsInTheList();
    void initTestCase();
    void window_data();
    void window();
    void cleanupTestCase();

private:
    WindowWalk m_walk;
};

namespace {

/// Every window there is, and the suite that goes through its names and keys: a row of these two, or its own suite.
const QHash<QString, QString> &windows()
{
    static const QHash<QString, QString> all{
        {u"AboutDialog"_s, u"about"_s},
        {u"AboutStreamDialog"_s, u"about the stream"_s},
        {u"AddTracksDialog"_s, u"add tracks"_s},
        {u"AlertsDialog"_s, u"notifications"_s},
        {u"CreateRoomDialog"_s, u"create a room"_s},
        {u"ExportDialog"_s, u"export history"_s},
        {u"FirstSteps"_s, u"first steps"_s},
        {u"FriendsWindow"_s, u"friends"_s},
        {u"HistoryDialog"_s, u"keep and forget"_s},
        {u"InsightWindow"_s, u"insight"_s},
        {u"InspectorWindow"_s, u"connections"_s},
        {u"JoinRoomDialog"_s, u"join"_s},
        {u"LayoutRepairDialog"_s, u"tests/app/tst_layoutrepair.cpp"_s}, // comes up with a damaged layout alone
        {u"MainWindow"_s, u"window with both rooms"_s},
        {u"MentionsWindow"_s, u"mentions"_s},
        {u"NewPollDialog"_s, u"tests/app/tst_accessiblestaff.cpp"_s},
        {u"NoticesDialog"_s, u"notices of the DJ account"_s},
        {u"PenaltyDialog"_s, u"tests/app/tst_accessiblestaff.cpp"_s},
        {u"PerformanceWindow"_s, u"performance"_s},
        {u"PollHistoryWindow"_s, u"polls"_s},
        {u"ProfileDialog"_s, u"profile"_s},
        {u"QuickSwitcher"_s, u"switcher"_s},
        {u"RoomDetailsDialog"_s, u"about the DJ room"_s},
        {u"RoomStaffWindow"_s, u"room staff"_s},
        {u"RuleWorkbench"_s, u"rules"_s},
        {u"SearchWindow"_s, u"search"_s},
        {u"SettingsWindow"_s, u"settings"_s},
        {u"ShortcutSheet"_s, u"all keys"_s},
        {u"SignInDialog"_s, u"sign in"_s},
        {u"StreamNoticesDialog"_s, u"notices of the livestreams"_s},
        {u"SupportDialog"_s, u"support bundle"_s},
        {u"TrackEditDialog"_s, u"change a track"_s},
    };
    return all;
}

QString contents(const QString &path)
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestAccessibleWindows::everyWindowIsInTheList()
{
    static const QRegularExpression window(
        u"^class (\\w+) (final )?: public (QDialog|QMainWindow|QMessageBox|QWizard)\\b"_s,
        QRegularExpression::MultilineOption);
    const QString rows =
        contents(u"tests/app/tst_accessiblewindows.cpp"_s) + contents(u"tests/app/tst_accessiblerooms.cpp"_s);
    const QString root = QStringLiteral(PARTYLINE_SOURCE_DIR "/");
    QStringList left = windows().keys();
    for (QDirIterator it(root + u"src"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next().mid(root.size());
        for (auto found = window.globalMatch(contents(path)); found.hasNext();) {
            const QString name = found.next().captured(1);
            left.removeAll(name);
            const QString place = windows().value(name);
            QVERIFY2(!place.isEmpty(), qPrintable(name + u" is not in the list: add a row that opens it"_s));
            const bool isThere =
                place.endsWith(".cpp"_L1) ? contents(place).contains(name) : rows.contains(u"row(\"%1\","_s.arg(place));
            QVERIFY2(isThere, qPrintable(u"%1: there is no \"%2\""_s.arg(name, place)));
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s) + u": there is no such window any more"_s));
}

void TestAccessibleWindows::initTestCase()
{
    QVERIFY2(m_walk.start({u"--practice"_s}, {u"Woot"_s, u"Show poll"_s}), qPrintable(m_walk.trouble()));
    QVERIFY(m_walk.take(u"await check box: Staff only"_s));
}

void TestAccessibleWindows::cleanupTestCase()
{
    QVERIFY(m_walk.isRunning());
    m_walk.end();
}

void TestAccessibleWindows::window_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("title"); // empty: the window itself
    const auto row = [](const char *name, const QStringList &steps, const QString &title) {
        QTest::newRow(name) << steps << title;
    };
    row("window with both rooms", {}, {});
    row("sign in", {u"press Sign in..."_s}, u"Sign in"_s);
    row("join", {u"press Join room..."_s}, u"Join a room"_s);
    row("search", {u"key ctrl+shift+f"_s}, u"Search history"_s);
    row("mentions", {u"key ctrl+shift+a"_s}, u"Mentions"_s);
    row("insight", {u"key ctrl+shift+i"_s}, u"Insight"_s);
    row("rules", {u"key ctrl+shift+r"_s}, u"Rules"_s);
    row("notifications", {u"key ctrl+shift+n"_s}, u"Notifications"_s);
    row("settings", {u"key ctrl+comma"_s}, u"Settings"_s);
    constexpr int SettingsPages = 13;
    for (int page = 1; page < SettingsPages; ++page) {
        QStringList steps{u"key ctrl+comma"_s, u"tab Pages"_s, u"key Home"_s};
        for (int down = 0; down < page; ++down)
            steps.append(u"key Down"_s);
        QTest::addRow("settings, page %d", page + 1) << steps << u"Settings"_s;
    }
    row("all keys", {u"key ctrl+question"_s}, u"Keys"_s);
    row("performance", {u"key F12"_s}, u"Performance"_s);
    row("connections", {u"key shift+F12"_s}, u"Connections"_s);
    row("manual", {u"key F1"_s}, u"Manual"_s);
    row("switcher", {u"key ctrl+k"_s}, u"Go to"_s);
    row("about", {u"press About Partyline"_s}, u"About Partyline"_s);
    row("about Qt", {u"press About Qt"_s}, u"About Qt"_s);
    row("support bundle", {u"press Support bundle..."_s}, u"Support bundle"_s);
    row("first steps", {u"press Run first steps again..."_s}, u"Welcome to Partyline"_s);
    row("keep and forget", {u"key ctrl+shift+f"_s, u"press Keep and forget…"_s}, u"What history keeps"_s);
}

void TestAccessibleWindows::window()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, title);
    const QStringList wrong = m_walk.wrongWith(QString::fromLatin1(QTest::currentDataTag()), steps, title);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestAccessibleWindows)
#include "tst_accessiblewindows.moc"
