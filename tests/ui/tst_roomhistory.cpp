// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/historyexport.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/composer.h"
#include "ui/exportdialog.h"
#include "ui/exportjob.h"
#include "ui/feedview.h"
#include "ui/historydialog.h"
#include "ui/linkbutton.h"
#include "ui/roompage.h"
#include "ui/searchcontext.h"
#include "ui/searchwindow.h"
#include "ui/statusline.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};

FeedItem line(qint64 seq, const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = Bus.room;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"7"_s, u"ann"_s, Role::Moderator};
    item.text = text;
    item.time = QDateTime::currentDateTimeUtc().addDays(-1).addSecs(seq);
    return item;
}

} // namespace

/// A room with lines of yesterday in its history, opened today.
class TestRoomHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theLastPageStandsThereBeforeTheNetworkAnswers();
    void whatTheServiceReplaysIsNotShownTwice();
    void deletionsReachWhatWasNotShownTwice();
    void theTimeInBetweenIsAGap();
    void scrollingUpBringsOlderLines();
    void whatWasReadIsKnownTheNextTime();
    void failedLinesOfYesterdayAreWrittenAnewOrForgotten();
    void aLineFarBackIsBrought();
    void aLineThatIsGoneIsSaid();
    void searchFindsAsOneTypes();
    void whatFindsNothingOffersThreeWays_data();
    void whatFindsNothingOffersThreeWays();
    void beginningsOfWordsFindMore();
    void searchGoesOnFromItsField();
    void searchShowsWhatStoodAround();
    void searchSaysWhatItDoesNotUnderstand();
    void filtersAreTakenOutByTheirChip();
    void searchOpensTheRoom();
    void searchOpensBesideTheRoomInFront();
    void searchWritesWhatItFound();
    void aRoomIsExportedFromItsMenu();
    void aCancelledExportLeavesNothing();
    void roomsAreForgottenAfterAQuestion();
    void keepingIsAskedAboutToo();

private:
    void record(int lines);
    /// Records, and waits until it can be found.
    void keep(int lines);
    void openPage();
    QStringList shown() const;
    FeedView *feed() const { return m_page->findChild<FeedView *>(); }
    SearchWindow *openSearch(const QString &query);

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<FakeRoom> m_room;
    std::unique_ptr<RoomPage> m_page;
    std::unique_ptr<SearchWindow> m_search;
};

void TestRoomHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    History::Options options;
    options.file = m_folder->filePath(u"history.db"_s);
    m_history = std::make_unique<History>(options);
    m_account = std::make_unique<FakeAccount>(Endpoints::plugDj());
}

void TestRoomHistory::cleanup()
{
    m_search.reset();
    m_page.reset();
    m_room.reset();
    m_account.reset();
    m_history.reset();
}

void TestRoomHistory::record(int lines)
{
    QList<FeedItem> items;
    for (int i = 1; i <= lines; ++i)
        items.append(line(i, u"line %1"_s.arg(i)));
    m_history->record(Bus.site, items);
    m_history->nameRoom(Bus, u"Night Bus"_s);
}

void TestRoomHistory::keep(int lines)
{
    record(lines);
    bool isKept = false;
    QObject context;
    m_history->pageBefore(Bus, QDateTime::currentDateTimeUtc(), 1, &context,
                          [&isKept](const Result<HistoryPage> &page) { isKept = page && !page->items.isEmpty(); });
    QTRY_VERIFY(isKept);
}

void TestRoomHistory::openPage()
{
    m_page.reset();
    m_room = std::make_unique<FakeRoom>(*m_account, Bus.room);
    m_page = std::make_unique<RoomPage>(*m_room, m_theme, nullptr);
    m_page->setHistory(*m_history, Bus);
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

QStringList TestRoomHistory::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_page->feed().rowCount(); ++row)
        texts.append(m_page->feed().at(row).text);
    return texts;
}

SearchWindow *TestRoomHistory::openSearch(const QString &query)
{
    m_search = std::make_unique<SearchWindow>(*m_history, m_theme, nullptr);
    m_search->show();
    QTest::keyClicks(m_search->focusWidget(), query); // the field's, from the start
    return m_search.get();
}

void TestRoomHistory::theLastPageStandsThereBeforeTheNetworkAnswers()
{
    record(5);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 6); // and the time since
    QCOMPARE(m_room->joined, 0);
    QCOMPARE(shown().first(5), (QStringList{u"line 1"_s, u"line 2"_s, u"line 3"_s, u"line 4"_s, u"line 5"_s}));
    QVERIFY(feed()->isAtEnd());
    m_room->hear(2);
    QTRY_COMPARE(m_page->feed().rowCount(), 8);
    QCOMPARE(shown().constLast(), u"hi"_s);
}

void TestRoomHistory::whatTheServiceReplaysIsNotShownTwice()
{
    record(3);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 4);
    FeedItem replayed = line(3, u"line 3"_s);
    replayed.isBackfill = true;
    m_room->hear(replayed);
    FeedItem sameId = replayed;
    sameId.text = u"another line with that id"_s; // plugdj.md 7.9
    m_room->hear(sameId);
    QTRY_COMPARE(m_page->feed().rowCount(), 5);
    QCOMPARE(shown().count(u"line 3"_s), 1);
    QCOMPARE(shown().constLast(), sameId.text);
}

void TestRoomHistory::deletionsReachWhatWasNotShownTwice()
{
    record(3);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 4);
    FeedItem replayed = line(3, u"line 3"_s);
    replayed.isBackfill = true;
    m_room->hear(replayed);
    replayed.isDeleted = true;
    replayed.deletedBy = u"mod"_s;
    emit m_room->itemsChanged({replayed});
    QTRY_VERIFY(m_page->feed().at(2).isDeleted);
    QCOMPARE(m_page->feed().at(2).deletedBy, u"mod"_s);
}

void TestRoomHistory::theTimeInBetweenIsAGap()
{
    record(3);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 4);
    const FeedItem gap = m_page->feed().at(3);
    QCOMPARE(gap.kind, FeedItem::Kind::Gap);
    QVERIFY(std::get<FeedItem::GapPayload>(gap.payload).from < std::get<FeedItem::GapPayload>(gap.payload).to);
    openPage(); // the room never opened: still one stretch of time, not two
    QTRY_COMPARE(m_page->feed().rowCount(), 4);
    m_room->hear(1);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 5);
    QCOMPARE(m_page->feed().at(3).kind, FeedItem::Kind::Gap); // kept as a gap
    QCOMPARE(m_page->feed().at(4).text, u"hi"_s);
}

void TestRoomHistory::scrollingUpBringsOlderLines()
{
    record(500);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 121);
    QCOMPARE(shown().constFirst(), u"line 381"_s);
    // Again and again, for the rows that came keep their place only with the next layout.
    const auto scrollUp = [this] {
        feed()->verticalScrollBar()->setValue(feed()->verticalScrollBar()->minimum());
        return m_page->feed().rowCount();
    };
    QTRY_COMPARE(scrollUp(), 501);
    QStringList all = shown();
    QCOMPARE(all.constFirst(), u"line 1"_s);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 501);
    QVERIFY(!m_page->feed().hasOlder());
}

void TestRoomHistory::whatWasReadIsKnownTheNextTime()
{
    record(3);
    m_history->setRead(Bus, line(2, {}).time);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 4);
    QVERIFY(feed()->hasLastRead());
}

void TestRoomHistory::failedLinesOfYesterdayAreWrittenAnewOrForgotten()
{
    FeedItem failed = line(1, u"never went out"_s);
    failed.isOwn = true;
    failed.delivery = FeedItem::Delivery::Failed;
    m_history->record(Bus.site, {failed, line(2, u"line 2"_s)});
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 3);
    emit feed()->retryRequested(m_page->feed().at(0).seq);
    QCOMPARE(m_page->composer().text(), u"never went out"_s);
    QCOMPARE(m_page->feed().rowCount(), 2);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 2);
}

void TestRoomHistory::aLineFarBackIsBrought()
{
    keep(3000);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 121);
    HistoryHits hits;
    QObject context;
    m_history->search(HistoryQuery::parse(u"\"line 40\""_s, QDate::currentDate()), historyid::Newest, 1, &context,
                      [&hits](const Result<HistoryHits> &found) { hits = found ? *found : HistoryHits(); });
    QTRY_COMPARE(hits.hits.size(), 1);
    const qint64 seq = hits.hits.constFirst().item.seq;
    m_page->showLine(seq);
    QTRY_VERIFY(m_page->feed().rowOf(seq) >= 0);
    QTRY_COMPARE(feed()->caretRow(), m_page->feed().rowOf(seq));
}

void TestRoomHistory::aLineThatIsGoneIsSaid()
{
    record(300);
    openPage();
    QTRY_COMPARE(m_page->feed().rowCount(), 121);
    m_page->showLine(historyid::toSeq(historyid::first(1000)));
    QTRY_VERIFY(
        std::ranges::any_of(m_page->findChildren<StatusLine *>(),
                            [](const StatusLine *status) { return status->text().contains(u"not in history"_s); })
        || std::ranges::any_of(m_page->findChildren<QLabel *>(),
                               [](const QLabel *label) { return label->text().contains(u"not in history"_s); }));
}

void TestRoomHistory::searchFindsAsOneTypes()
{
    keep(200);
    SearchWindow *search = openSearch(u"line 1"_s);
    QTRY_COMPARE(search->model().total(), 111); // 1, 10 to 19, 100 to 199
    QCOMPARE(search->model().at(1).hit.item.text, u"line 199"_s);
    QVERIFY(search->model().at(0).isDay);
    auto *view = search->findChild<QListView *>();
    QCOMPARE(view->accessibleName(), u"Results"_s);
    QCOMPARE(search->findChild<QLineEdit *>()->accessibleName(), u"Search history"_s);
    view->scrollToBottom();
    QTRY_VERIFY(search->model().rowCount() > 111); // the second page came
    QTest::keyClicks(search->findChild<QLineEdit *>(), u"23"_s);
    QTRY_COMPARE(search->model().total(), 1);
    QTest::keyClicks(search->findChild<QLineEdit *>(), u" nothing of the kind"_s);
    QTRY_COMPARE(search->model().total(), 0);
    QVERIFY(std::ranges::any_of(search->findChildren<QLabel *>(),
                                [](const QLabel *label) { return label->text() == u"No line matches"_s; }));
}

void TestRoomHistory::whatFindsNothingOffersThreeWays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ways");
    const QString clear = u"Empty the field"_s, kept = u"See what history keeps"_s, help = u"Read how to search"_s;
    QTest::newRow("nothing asked") << QString()
                                   << QStringList{u"Somebody's lines: from:name"_s, u"Lines with a link"_s,
                                                  u"One room: in:name"_s};
    QTest::newRow("one word") << u"foghorn"_s << QStringList{clear, kept, help};
    QTest::newRow("words") << u"fog horn"_s << QStringList{u"Look for beginnings of words"_s, clear, kept};
    QTest::newRow("filters") << u"fog in:here from:ann"_s
                             << QStringList{u"Search all rooms"_s, u"Search what everybody said"_s,
                                            u"Look for beginnings of words"_s};
    QTest::newRow("days") << u"foghorn before:2020-01-01"_s
                          << QStringList{u"Search all time"_s, u"Look for beginnings of words"_s, clear};
}

void TestRoomHistory::whatFindsNothingOffersThreeWays()
{
    QFETCH(QString, query);
    QFETCH(QStringList, ways);
    keep(3);
    SearchWindow *search = openSearch(query);
    const auto offered = [search] {
        QStringList texts;
        for (const LinkButton *way : search->findChildren<LinkButton *>()) {
            if (way->isVisible())
                texts.append(way->text());
        }
        return texts;
    };
    QTRY_COMPARE(offered(), ways);
}

void TestRoomHistory::beginningsOfWordsFindMore()
{
    keep(3);
    SearchWindow *search = openSearch(u"lin \"line 2\" 2"_s);
    auto *edit = search->findChild<QLineEdit *>();
    QTRY_COMPARE(search->model().total(), 0);
    for (LinkButton *way : search->findChildren<LinkButton *>()) {
        if (way->isVisible() && way->text() == u"Look for beginnings of words"_s)
            way->click();
    }
    QCOMPARE(edit->text(), u"lin* \"line 2\" 2"_s); // the last one is one already
    QTRY_COMPARE(search->model().total(), 1);
}

void TestRoomHistory::searchGoesOnFromItsField()
{
    keep(3);
    SearchWindow *search = openSearch(u"line"_s);
    auto *edit = search->findChild<QLineEdit *>();
    QTRY_COMPARE(search->model().total(), 3);
    QList<QWidget *> stops;
    for (QWidget *next = edit->nextInFocusChain(); next != edit; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisible())
            stops.append(next);
    }
    const auto *results = search->findChild<QListView *>();
    const auto place = [&stops](const QWidget *of) { return stops.indexOf(const_cast<QWidget *>(of)); };
    QVERIFY(place(results) > 0);
    QVERIFY(place(search->findChild<SearchContext *>()->findChild<FeedView *>()) > place(results));
    QCOMPARE(stops.constFirst()->mapTo(search, QPoint()).y(), edit->mapTo(search, QPoint()).y()); // the same row
    search->ask({});                                                                              // its key once more
    QCOMPARE(search->focusWidget(), edit);
    QCOMPARE(edit->selectedText(), u"line"_s);
}

void TestRoomHistory::searchShowsWhatStoodAround()
{
    keep(400);
    SearchWindow *search = openSearch(u"\"line 200\""_s);
    auto *context = search->findChild<SearchContext *>();
    QTRY_VERIFY(context->model().rowCount() > 100);
    const int row = context->feed().caretRow();
    QVERIFY(row > 0);
    QCOMPARE(context->model().at(row).text, u"line 200"_s);
    QCOMPARE(context->model().at(row - 1).text, u"line 199"_s);
    QCOMPARE(context->model().at(row + 1).text, u"line 201"_s);
    QVERIFY(context->model().hasOlder());
}

void TestRoomHistory::searchSaysWhatItDoesNotUnderstand()
{
    keep(3);
    SearchWindow *search = openSearch(u"line before:soon"_s);
    auto *status = search->findChild<StatusLine *>();
    QTRY_VERIFY(status->text().contains(u"before:"_s));
    QCOMPARE(search->model().rowCount(), 0);
}

void TestRoomHistory::filtersAreTakenOutByTheirChip()
{
    keep(3);
    SearchWindow *search = openSearch(u"line from:nobody kind:chat"_s);
    QPushButton *chip = nullptr;
    const auto find = [&] {
        for (QPushButton *button : search->findChildren<QPushButton *>())
            chip = button->text() == u"from nobody"_s ? button : chip;
        return chip;
    };
    QTRY_VERIFY(find());
    QTRY_COMPARE(search->model().total(), 0);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(search->findChild<QLineEdit *>()->text(), u"line kind:chat"_s);
    QTRY_COMPARE(search->model().total(), 3);
}

void TestRoomHistory::searchOpensTheRoom()
{
    keep(3);
    SearchWindow *search = openSearch(u"\"line 2\""_s);
    QSignalSpy opened(search, &SearchWindow::openWanted);
    QTRY_COMPARE(search->model().total(), 1);
    QTest::keyClick(search->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<HistoryRoom>(), Bus);
    QCOMPARE(opened[0][1].toLongLong(), search->model().at(1).hit.item.seq);
}

void TestRoomHistory::searchWritesWhatItFound()
{
    keep(3);
    SearchWindow *search = openSearch(u"line"_s);
    QTRY_COMPARE(search->model().total(), 3);
    const QString file = m_folder->filePath(u"found.txt"_s);
    search->exportTo(file);
    auto *status = search->findChild<StatusLine *>();
    QTRY_VERIFY(status->text().contains(u"3 line"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("ann: line 2"));
    search->exportTo(m_folder->filePath(u"no/such/folder/found.txt"_s));
    QTRY_VERIFY(status->text().contains(u"cannot be written"_s));
}

void TestRoomHistory::searchOpensBesideTheRoomInFront()
{
    keep(3);
    SearchWindow *search = openSearch(u"\"line 2\""_s);
    search->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(search));
    QSignalSpy beside(search, &SearchWindow::besideWanted);
    QSignalSpy opened(search, &SearchWindow::openWanted);
    QTRY_COMPARE(search->model().total(), 1);
    for (QWidget *where : {static_cast<QWidget *>(search->findChild<QLineEdit *>()),
                           static_cast<QWidget *>(search->findChild<QListView *>())}) {
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(beside.size(), 2);
    QCOMPARE(beside[1][0].value<HistoryRoom>(), Bus);
    QCOMPARE(beside[1][1].toLongLong(), search->model().at(1).hit.item.seq);
    QCOMPARE(opened.size(), 0);
}

void TestRoomHistory::aRoomIsExportedFromItsMenu()
{
    keep(3);
    openPage();
    QAction *action = nullptr;
    for (QAction *one : m_page->findChildren<QAction *>())
        action = one->text().startsWith(u"Export history"_s) ? one : action;
    QVERIFY(action);
    for (const auto &[suffix, word] :
         {std::pair(u"txt"_s, QByteArray("ann: line 2")), std::pair(u"jsonl"_s, QByteArray(R"("text":"line 2")")),
          std::pair(u"html"_s, QByteArray("<!DOCTYPE html>"))}) {
        action->trigger();
        auto *question = m_page->findChild<QFileDialog *>();
        QVERIFY(question);
        const QString file = m_folder->filePath(u"bus."_s + suffix);
        question->selectFile(file);
        static_cast<QDialog *>(question)->accept();
        QPointer<ExportDialog> dialog = m_page->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        auto *status = dialog->findChild<StatusLine *>();
        QTRY_VERIFY2(status->text().contains(u"3 lines written to "_s + file), qPrintable(status->text()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(word));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog && !m_page->findChild<QFileDialog *>());
    }
    ExportDialog nowhere(*m_history, Bus, u"Night Bus"_s, m_theme);
    nowhere.exportTo(m_folder->filePath(u"no/such/folder/bus.txt"_s));
    QTRY_VERIFY(nowhere.findChild<StatusLine *>()->text().contains(u"cannot be written"_s));
}

void TestRoomHistory::aCancelledExportLeavesNothing()
{
    keep(3);
    const QString file = m_folder->filePath(u"bus.txt"_s);
    QFile former(file);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("of yesterday");
    former.close();
    std::optional<Error> ended;
    ExportJob job(m_history->file(), file,
                  [](HistoryReader &, HistoryExport &, const HistoryExport::Progress &progress) -> Result<qint64> {
                      while (progress(1))
                          QThread::yieldCurrentThread();
                      return Error{Error::Kind::Cancelled, {}, {}, {}};
                  });
    QSignalSpy progressed(&job, &ExportJob::progressed);
    connect(&job, &ExportJob::failed, this, [&ended](const Error &error) { ended = error; });
    QTRY_VERIFY(!progressed.isEmpty());
    job.cancel();
    QTRY_VERIFY(ended);
    QCOMPARE(ended->kind, Error::Kind::Cancelled);
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), QByteArray("of yesterday"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"bus*"_s}).size(), 1);
}

void TestRoomHistory::roomsAreForgottenAfterAQuestion()
{
    keep(3);
    HistoryDialog dialog(*m_history, m_theme);
    dialog.show();
    auto *rooms = dialog.findChild<QListWidget *>();
    QTRY_COMPARE(rooms->count(), 1);
    QVERIFY(rooms->item(0)->text().contains(u"Night Bus, 3"_s));
    rooms->setCurrentRow(0);
    QPushButton *forget = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        forget = button->text().startsWith(u"Forget this room"_s) ? button : forget;
    QVERIFY(forget && forget->isEnabled());
    QTest::mouseClick(forget, Qt::LeftButton);
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(rooms->count(), 1);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(rooms->count(), 0);
}

void TestRoomHistory::keepingIsAskedAboutToo()
{
    keep(3);
    HistoryDialog dialog(*m_history, m_theme);
    dialog.show();
    auto *days = dialog.findChild<QComboBox *>();
    QTRY_COMPARE(days->currentData().toInt(), 0);
    days->setCurrentIndex(days->findData(30));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Apply"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    int kept = 0;
    QObject context; // what was asked once more than needed is not answered any more
    const auto look = [&] {
        m_history->ask<HistoryRetention>(
            &context, [](HistoryReader &reader) { return reader.retention(); },
            [&kept](const Result<HistoryRetention> &found) { kept = found ? found->days : 0; });
        return kept == 30;
    };
    QTRY_VERIFY(look());
}

QTEST_MAIN(TestRoomHistory)
#include "tst_roomhistory.moc"
