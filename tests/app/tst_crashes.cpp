// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// Killed with SIGKILL in one state after the other, and at random moments: what stands where, drafts, settings and what
// was said are there at the next start. PARTYLINE_KILLS sets how often. The program that is killed is this one, started
// again with the whole Application in it.
#include "app/application.h"
#include "app/draftbook.h"
#include "store/history.h"
#include "store/layoutbook.h"
#include "support/sqlrows.h"
#include "support/tabsamples.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/feedview.h"
#include "ui/layoutrepairdialog.h"
#include "ui/popoutwindow.h"
#include "ui/resources.h"
#include "ui/roompage.h"
#include "ui/roomtabbar.h"
#include "ui/roomtree.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

using Side = Workspace::Side;

namespace {

constexpr int Kills = 12;
/// What changed longer ago than this has to be there.
constexpr qint64 PromisedMs = 250;

qint64 monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

KnownAccount guest()
{
    Endpoints endpoints = Endpoints::plugDj();
    endpoints.site = QUrl(u"http://127.0.0.1:9"_s); // nobody is there, and the rooms wait
    endpoints.socket = QUrl(u"ws://127.0.0.1:9"_s);
    return {u"g1"_s, endpoints, u"guest"_s, u"guest"_s, u"guest"_s};
}

/// The program, and what a person does with it.
class Hand
{
public:
    explicit Hand(const QString &folder)
        : m_app(CommandLine(), Profile::at(folder))
    {
        m_app.start();
    }

    Account &account() { return *m_app.accounts().withId(u"g1"_s); }
    Workspace &places() { return m_app.window().workspace(); }
    RoomTreeModel &tree() { return m_app.window().tree(); }
    TabItem &item(const QString &room) { return *places().withKey(u"g1/"_s + room); }
    RoomWatch &watch(const QString &room) { return static_cast<RoomWatch &>(item(room)); }
    RoomPage &page(const QString &room) { return *qobject_cast<RoomPage *>(places().pageOf(item(room))); }
    void open(const QStringList &rooms)
    {
        for (const QString &room : rooms)
            m_app.rooms().open(account(), room);
    }
    void press(const QString &action) { m_app.window().findChild<QAction *>(action)->trigger(); }
    void write(const QString &room, const QString &text)
    {
        QTest::keyClicks(page(room).findChild<ComposerEdit *>(), text);
    }
    void close(const QString &room)
    {
        places().show(item(room));
        press(u"leaveAction"_s);
    }
    PopOutWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (auto *found = qobject_cast<PopOutWindow *>(one); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    Application &app() { return m_app; }

    /// Everything that a crash must not take, read from what is on the screen.
    QStringList told()
    {
        Layout layout;
        places().write(layout);
        tree().write(layout);
        QStringList lines{u"main: "_s + textOf(layout.main)};
        for (const LayoutWindow &other : layout.windows)
            lines.append(u"window: "_s + textOf(other));
        if (PopOutWindow *other = window())
            lines.append(u"its size: %1x%2"_s.arg(other->width()).arg(other->height()));
        lines.append(u"active: "_s + (places().active() ? places().active()->key() : QString()));
        lines.append(u"size: %1x%2"_s.arg(m_app.window().width()).arg(m_app.window().height()));
        for (const LayoutFolder &folder : layout.folders)
            lines.append(u"folder: %1 %2 %3"_s.arg(folder.name, folder.isOpen ? u"open"_s : u"closed"_s,
                                                   folder.keys.join(u',')));
        lines.append(u"closed groups: "_s + layout.closedGroups.join(u','));
        for (RoomWatch *watch : tree().watches()) {
            auto *page = qobject_cast<RoomPage *>(places().pageOf(*watch));
            const auto *feed = page->findChild<FeedView *>();
            const auto place = feed->readingPlace();
            const int row = place ? feed->model().rowOf(place->seq) : -1;
            lines.append(u"room: %1 draft '%2' reads '%3' %4"_s.arg(
                watch->key(), page->findChild<ComposerEdit *>()->toPlainText(),
                row < 0 ? u"the end"_s : feed->model().at(row).text, QString::number(place ? place->offset : 0)));
        }
        lines.append(u"not in everything: "_s + m_app.everything().leftOut().join(u','));
        lines.append(u"can reopen: %1"_s.arg(m_app.layout().canReopen()));
        return lines;
    }

private:
    Application m_app;
};

struct State
{
    const char *name;
    void (*make)(Hand &hand);
};

const QList<State> &states()
{
    static const QStringList three{u"a"_s, u"b"_s, u"c"_s};
    static const QList<State> all{
        {"nothing open", [](Hand &) {}},
        {"one room", [](Hand &hand) { hand.open({u"a"_s}); }},
        {"three tabs, the second in front",
         [](Hand &hand) {
             hand.open(three);
             hand.places().show(hand.item(u"b"_s));
         }},
        {"tabs in another order",
         [](Hand &hand) {
             hand.open(three);
             hand.press(u"tabEarlierAction"_s);
             hand.press(u"tabEarlierAction"_s);
         }},
        {"two side by side",
         [](Hand &hand) {
             hand.open(three);
             hand.places().moveBeside(hand.item(u"a"_s), hand.item(u"c"_s), Side::End);
         }},
        {"one above the other, with another size",
         [](Hand &hand) {
             hand.open(three);
             hand.places().moveBeside(hand.item(u"a"_s), hand.item(u"b"_s), Side::Top);
             auto *splitter = static_cast<PaneSplitter *>(hand.page(u"a"_s).parentWidget());
             QCoreApplication::processEvents();
             QWidget *grip = splitter->handle(1);
             QTest::mousePress(grip, Qt::LeftButton);
             QTest::mouseMove(grip, grip->rect().center() + QPoint(0, 60));
             QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->rect().center() + QPoint(0, 60));
         }},
        {"splits in each other",
         [](Hand &hand) {
             hand.open({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
             hand.places().moveBeside(hand.item(u"b"_s), hand.item(u"a"_s), Side::End);
             hand.places().moveBeside(hand.item(u"c"_s), hand.item(u"b"_s), Side::Bottom);
             hand.places().moveBeside(hand.item(u"d"_s), hand.item(u"c"_s), Side::Start);
         }},
        {"a split that was ended",
         [](Hand &hand) {
             hand.open(three);
             hand.places().moveBeside(hand.item(u"b"_s), hand.item(u"a"_s), Side::End);
             hand.press(u"endSplitAction"_s);
         }},
        {"a folder with rooms",
         [](Hand &hand) {
             hand.open(three);
             const QModelIndex folder = hand.tree().addFolder(u"Late at night"_s);
             hand.tree().move(hand.watch(u"c"_s), folder);
             hand.tree().move(hand.watch(u"a"_s), folder);
         }},
        {"folders in another order, one closed",
         [](Hand &hand) {
             hand.open(three);
             hand.tree().addFolder(u"One"_s);
             const QModelIndex two = hand.tree().addFolder(u"مقهى"_s);
             hand.tree().move(hand.watch(u"b"_s), two);
             hand.tree().setOpen(two, false);
             hand.tree().moveFolder(two, -1);
         }},
        {"a folder taken away",
         [](Hand &hand) {
             hand.open(three);
             const QModelIndex folder = hand.tree().addFolder(u"Gone"_s);
             hand.tree().move(hand.watch(u"b"_s), folder);
             hand.tree().removeFolder(folder);
         }},
        {"a closed group",
         [](Hand &hand) {
             hand.open(three);
             hand.tree().setOpen(hand.tree().index(0, 0), false);
         }},
        {"a room in another window",
         [](Hand &hand) {
             hand.open(three);
             hand.press(u"popOutAction"_s);
         }},
        {"a whole tab in another window, with its size",
         [](Hand &hand) {
             hand.open(three);
             hand.places().moveBeside(hand.item(u"b"_s), hand.item(u"a"_s), Side::Bottom);
             hand.places().popOut({&hand.item(u"a"_s), &hand.item(u"b"_s)});
             hand.window()->resize(702, 455);
         }},
        {"a window that was closed",
         [](Hand &hand) {
             hand.open(three);
             hand.press(u"popOutAction"_s);
             hand.window()->close();
         }},
        {"half a line",
         [](Hand &hand) {
             hand.open({u"a"_s});
             hand.write(u"a"_s, u"the fog is rolling in, hold on to yo"_s);
         }},
        {"three drafts, one taken back",
         [](Hand &hand) {
             hand.open(three);
             hand.write(u"a"_s, u"one"_s);
             hand.write(u"b"_s, u"two"_s);
             hand.write(u"c"_s, u"three"_s);
             hand.page(u"b"_s).findChild<ComposerEdit *>()->clear();
         }},
        {"a room that was left, with its draft",
         [](Hand &hand) {
             hand.open(three);
             hand.write(u"c"_s, u"not yet"_s);
             hand.close(u"c"_s);
         }},
        {"everything in a split, one room left out",
         [](Hand &hand) {
             hand.open(three);
             hand.app().everything().open();
             hand.app().everything().setLeftOut({u"g1/b"_s});
             hand.places().moveBeside(*hand.places().withKey(QString(Layout::Everything)), hand.item(u"a"_s),
                                      Side::End);
         }},
        {"a small window",
         [](Hand &hand) {
             hand.open(three);
             hand.places().moveBeside(hand.item(u"b"_s), hand.item(u"a"_s), Side::End);
             hand.app().window().resize(640, 360);
         }},
        {"reading further up",
         [](Hand &hand) {
             hand.open({u"a"_s});
             for (int i = 0; i < 60; ++i)
                 hand.watch(u"a"_s).controller().tell(u"notice %1"_s.arg(i));
             auto *feed = hand.page(u"a"_s).findChild<FeedView *>();
             QTRY_COMPARE(feed->model().rowCount() >= 60, true);
             feed->setReadingPlace({feed->model().at(20).seq, 5});
         }},
    };
    return all;
}

void say(const QStringList &lines)
{
    std::printf("%s\n",
                QJsonDocument(QJsonObject{{u"told"_s, lines.join(u'\n')}}).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Makes the state, says what it is, and waits to be killed; or only says what it finds.
int play(const QString &folder, int state)
{
    Hand hand(folder);
    QCoreApplication::processEvents();
    if (state >= 0)
        states()[state].make(hand);
    // What is read back from disk comes a moment later.
    QTimer::singleShot(state >= 0 ? 0ms : 600ms, &hand.app(), [&hand] { say(hand.told()); });
    return QApplication::exec();
}

FeedItem line(int number)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = u"somewhere"_s;
    item.seq = number;
    item.id = u"c%1"_s.arg(number);
    item.author = {u"7"_s, u"ann"_s, Role::None};
    item.text = u"line number %1 of a busy evening"_s.arg(number);
    item.time = QDateTime::currentDateTimeUtc();
    return item;
}

/// Changes layout, drafts, settings and history all the time and says when, until it is killed.
int churn(const QString &folder, int from)
{
    const Profile profile = Profile::at(folder);
    profile.prepare();
    History history({profile.historyFile()});
    Settings settings(profile.settingsFile());
    LayoutBook book(profile.layoutFile());
    DraftBook drafts(profile.draftsFile());
    QTimer clock;
    clock.setTimerType(Qt::PreciseTimer);
    int number = from;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        ++number;
        Layout layout = book.layout();
        layout.folders = {{QString::number(number), true, QStringList(number % 40, u"g1/somewhere"_s)}};
        book.keep(layout);
        drafts.keep(u"g1/a"_s, QString::number(number) + u" and more"_s);
        settings.setDeviceClient(QUrl(u"https://example.org"_s),
                                 {QUrl(u"https://id.example.org"_s), QString::number(number)});
        history.record({line(number)});
        std::printf("%d %lld\n", number, static_cast<long long>(monotonicMs()));
        std::fflush(stdout);
    });
    clock.start(7);
    return QCoreApplication::exec();
}

} // namespace

class TestCrashes : public QObject
{
    Q_OBJECT

private slots:
    void everyStateComesBack_data();
    void everyStateComesBack();
    void reopensAfterACrash();
    void damagedFileIsAskedAbout_data();
    void damagedFileIsAskedAbout();
    void killedAtAnyMoment();

private:
    static QString answer(QProcess &program);
    static QString nextRun(const QString &folder);
    static void prepare(const QString &folder);
};

void TestCrashes::prepare(const QString &folder)
{
    const Profile profile = Profile::at(folder);
    profile.prepare();
    Settings(profile.settingsFile()).setAccounts({guest()});
}

QString TestCrashes::answer(QProcess &program)
{
    QByteArray all;
    while (!all.contains('\n')) {
        if (!program.waitForReadyRead(30'000))
            return u"no answer: "_s + QString::fromUtf8(program.readAllStandardError());
        all += program.readAllStandardOutput();
    }
    return QJsonDocument::fromJson(all.left(all.indexOf('\n'))).object()[u"told"_s].toString();
}

QString TestCrashes::nextRun(const QString &folder)
{
    QProcess next;
    next.start(QCoreApplication::applicationFilePath(), {u"--play"_s, folder, u"-1"_s});
    const QString told = next.waitForStarted() ? answer(next) : QString();
    ::kill(pid_t(next.processId()), SIGKILL);
    next.waitForFinished();
    return told;
}

void TestCrashes::everyStateComesBack_data()
{
    QTest::addColumn<int>("state");
    for (int i = 0; i < states().size(); ++i)
        QTest::newRow(states()[i].name) << i;
}

void TestCrashes::everyStateComesBack()
{
    QFETCH(int, state);
    const QTemporaryDir folder;
    prepare(folder.path());
    QProcess first;
    first.start(QCoreApplication::applicationFilePath(), {u"--play"_s, folder.path(), QString::number(state)});
    QVERIFY(first.waitForStarted());
    const QString made = answer(first);
    const qint64 told = monotonicMs();
    QVERIFY2(made.contains(u"main: "_s), qPrintable(made));
    while (monotonicMs() - told < PromisedMs)
        first.waitForReadyRead(int(std::max<qint64>(1, PromisedMs - (monotonicMs() - told))));
    ::kill(pid_t(first.processId()), SIGKILL);
    QVERIFY(first.waitForFinished());
    QCOMPARE(nextRun(folder.path()), made);
    QCOMPARE(nextRun(folder.path()), made); // and a crash right after that changes nothing
}

void TestCrashes::reopensAfterACrash()
{
    const QTemporaryDir folder;
    prepare(folder.path());
    {
        Hand hand(folder.path());
        hand.open({u"a"_s, u"b"_s, u"c"_s});
        hand.places().moveBeside(hand.item(u"c"_s), hand.item(u"a"_s), Side::Bottom);
        hand.write(u"c"_s, u"kept"_s);
        hand.close(u"c"_s);
        hand.close(u"b"_s);
        QVERIFY(hand.app().layout().canReopen());
    }
    Hand hand(folder.path());
    QCOMPARE(hand.places().items().size(), 1);
    hand.press(u"reopenAction"_s);
    QCOMPARE(textOf(hand.places().main().written()), u"g1/a, g1/b*"_s);
    hand.press(u"reopenAction"_s);
    QCOMPARE(textOf(hand.places().main().written()), u"[g1/a 500 / g1/c 500]*, g1/b"_s);
    QCOMPARE(hand.page(u"c"_s).findChild<ComposerEdit *>()->toPlainText(), u"kept"_s);
    QVERIFY(!hand.app().layout().canReopen());
    QVERIFY(!hand.app().window().findChild<QAction *>(u"reopenAction"_s)->isEnabled());
}

void TestCrashes::damagedFileIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("expected");
    QTest::newRow("earlier state") << u"Restore"_s << u"g1/a, g1/b*"_s;
    QTest::newRow("empty") << u"Start empty"_s << QString();
    QTest::newRow("Esc") << QString() << QString();
}

void TestCrashes::damagedFileIsAskedAbout()
{
    QFETCH(QString, button);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    prepare(folder.path());
    const QString file = Profile::at(folder.path()).layoutFile();
    for (const QStringList &rooms : {QStringList{u"a"_s, u"b"_s}, QStringList{u"c"_s}}) {
        Hand hand(folder.path());
        hand.open(rooms);
    }
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\0\0\0");
    broken.close();
    {
        Hand hand(folder.path());
        auto *dialog = hand.app().window().findChild<LayoutRepairDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(hand.places().items().isEmpty());
        auto *copies = dialog->findChild<QListWidget *>();
        QCOMPARE(copies->count(), 1);
        QVERIFY2(copies->item(0)->text().contains(u"2 rooms"_s) || copies->item(0)->text().contains(u"2 room(s)"_s),
                 qPrintable(copies->item(0)->text()));
        if (button.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == button)
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QCOMPARE(textOf(hand.places().main().written()), expected);
    }
    const QFileInfo info(file);
    const QStringList aside = info.dir().entryList({u"layout.json.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QFile kept(info.dir().filePath(aside[0]));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("\0\0\0", 3).left(int(kept.size())));
    Hand next(folder.path());
    QVERIFY(!next.app().window().findChild<LayoutRepairDialog *>());
    QCOMPARE(textOf(next.places().main().written()), expected);
}

void TestCrashes::killedAtAnyMoment()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("PARTYLINE_KILLS", &isSet);
    const QTemporaryDir folder;
    const Profile profile = Profile::at(folder.path());
    int last = 0;
    qint64 worst = 0;
    profile.prepare();
    {
        const History begun({profile.historyFile()}); // a kill while the file is made is another matter
    }
    for (int kill = 0; kill < (isSet ? wanted : Kills); ++kill) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--churn"_s, folder.path(), QString::number(last)});
        QVERIFY(other.waitForStarted());
        QVERIFY(other.waitForReadyRead(30'000));
        const qint64 until = monotonicMs() + QRandomGenerator::global()->bounded(20, 700);
        QByteArray told;
        while (monotonicMs() < until) {
            other.waitForReadyRead(int(std::max<qint64>(1, until - monotonicMs())));
            told += other.readAllStandardOutput();
        }
        const qint64 killed = monotonicMs();
        ::kill(pid_t(other.processId()), SIGKILL);
        QVERIFY(other.waitForFinished());
        told += other.readAllStandardOutput();

        const LayoutBook book(profile.layoutFile());
        QVERIFY2(book.condition() != LayoutBook::Condition::Damaged, qPrintable(book.trouble()));
        Settings settings(profile.settingsFile());
        DraftBook drafts(profile.draftsFile());
        QCOMPARE(drafts.trouble(), QString());
        const int inLayout = book.layout().folders.isEmpty() ? 0 : book.layout().folders[0].name.toInt();
        const int inDrafts = drafts.draft(u"g1/a"_s).section(u' ', 0, 0).toInt();
        const int inSettings = settings.deviceClient(QUrl(u"https://example.org"_s)).id.toInt();
        const int oldest = std::min({inLayout, inDrafts, inSettings});
        QSet<int> inHistory;
        const QStringList lines = sqlRows(profile.historyFile(), u"SELECT seq FROM items"_s);
        for (const QString &seq : lines)
            inHistory.insert(seq.toInt());
        QCOMPARE(inHistory.size(), lines.size()); // nothing is twice
        QCOMPARE(sqlRows(profile.historyFile(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        for (const QByteArray &row : told.left(told.lastIndexOf('\n') + 1).trimmed().split('\n')) {
            const int number = row.split(' ').value(0).toInt();
            const qint64 at = row.split(' ').value(1).toLongLong();
            last = std::max(last, number);
            // Of layout, drafts and settings the first change that did not make it is the oldest loss.
            if (number > oldest || !inHistory.contains(number)) {
                worst = std::max(worst, killed - at);
                QVERIFY2(
                    killed - at <= PromisedMs,
                    qPrintable(u"kill %1 at change %2: layout %3, drafts %4, settings %5, history %6; %7 ms are "
                               "lost"_s.arg(QString::number(kill), QString::number(number), QString::number(inLayout),
                                            QString::number(inDrafts), QString::number(inSettings),
                                            inHistory.contains(number) ? u"has it"_s : u"lacks it"_s,
                                            QString::number(killed - at))));
            }
        }
        last = std::max({last, inLayout, inDrafts, inSettings});
        for (const int number : std::as_const(inHistory))
            last = std::max(last, number);
    }
    qInfo("oldest change that a kill cost: %lld ms", static_cast<long long>(worst));
    QCOMPARE(
        sqlRows(profile.historyFile(), u"INSERT INTO items_index (items_index, rank) VALUES ('integrity-check', 1)"_s),
        QStringList());
    for (int i = 1; i <= LayoutBook::Copies; ++i) {
        const QString copy = JsonWriter::copyName(profile.layoutFile(), i);
        QVERIFY(!QFile::exists(copy) || LayoutBook(copy).condition() == LayoutBook::Condition::Good);
    }
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/partyline-test-bus");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    loadResources();
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--play"_L1)
        return play(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == "--churn"_L1)
        return churn(arguments.value(2), arguments.value(3).toInt());
    TestCrashes test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashes.moc"
