// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "ui/countedtabs.h"
#include "ui/insighttable.h"
#include "ui/insightwindow.h"
#include "ui/resources.h"
#include "ui/statusline.h"
#include "ui/style.h"
#include "ui/timechart.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using Page = InsightWindow::Page;
using Range = InsightWindow::Range;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Kettle{Service::Floatplane, u"fp.example"_s, u"5c13f3c006f1be15e08e05c0"_s};

FeedItem lineOf(const Person &author, const QString &text, const QDateTime &time, const HistoryRoom &room = Bus)
{
    static qint64 seq = 0;
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.service = room.service;
    item.room = room.room;
    item.seq = ++seq;
    item.author = author;
    item.text = text;
    item.time = time;
    return item;
}

} // namespace

/// Charts of a history that holds an evening, as they are shown, spoken, copied and saved.
class TestInsightWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theEveningIsShown();
    void arrowKeysSayTheValues();
    void everyChartHasItsTable();
    void emojiAndCodesAreOne();
    void anotherRangeIsAnotherInsight();
    void aRangeThatEndsBeforeItBeginsIsRefused();
    void anotherRoomIsChosen();
    void withoutLinesItTeaches();
    void whatIsShownIsSaved();
    void whatCannotBeWrittenIsSaid();
    void formulasStayText();
    void pictures_data();
    void pictures();

private:
    void record();
    void open();
    QComboBox *box(const QString &name) const;
    QListView *bars(Page page) const;
    QString spoken(Page page, int row) const;

    Theme m_theme;
    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<InsightWindow> m_window;
};

void TestInsightWindow::initTestCase()
{
    loadResources();
}

void TestInsightWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::currentDateTimeUtc();
    m_history = std::make_unique<History>(History::Options{m_folder->filePath(u"history.db"_s)});
}

void TestInsightWindow::cleanup()
{
    m_window.reset();
    m_history.reset();
}

void TestInsightWindow::record()
{
    const Person ann{u"4"_s, u"ann"_s, Role::Moderator};
    const Person layla{u"5"_s, u"ليلى_ن"_s, Role::None};
    QList<FeedItem> items;
    for (int i = 0; i < 240; ++i)
        items.append(lineOf(i % 3 == 0 ? layla : ann, i % 7 == 0 ? u":fire: and 🔥"_s : u"a line"_s,
                            m_now.addSecs(-23 * 3600 + i * i)));
    for (int i = 0; i < 30; ++i) {
        const Person some{QString::number(100 + i), u"somebody_with_a_name_%1"_s.arg(i), Role::None};
        items.append(lineOf(some, u":wave:"_s, m_now.addSecs(-3600 * 5 - i)));
    }
    for (int i = 0; i < 6; ++i) {
        PlayedTrack play;
        play.historyId = u"h%1"_s.arg(i);
        play.track.author = i == 2 ? u"A Very Long Name of Somebody Who Makes Music"_s : u"Pale Harbour"_s;
        play.track.title = i == 2 ? u"And a Title That Does Not End, in the Twelve Inch Mix of the Harbour"_s
                                  : u"Fog Loop %1"_s.arg(i);
        play.track.cid = u"cid%1"_s.arg(i);
        play.dj = i % 2 ? ann : layla;
        play.startedAt = m_now.addSecs(-3600 * (i + 1));
        play.score = {19 - i, i, 2, 40};
        FeedItem advance = lineOf({}, u"next"_s, m_now.addSecs(-3600 * (i + 1) + 240));
        advance.kind = FeedItem::Kind::Advance;
        advance.payload = FeedItem::AdvancePayload{NowPlaying(), play};
        items.append(advance);
    }
    m_history->record(Bus.site, items);
    m_history->nameRoom(Bus, u"Night Bus"_s);
    Poll poll;
    poll.id = u"p1"_s;
    poll.title = u"Which hull do we repaint first?"_s;
    poll.options = {u"The green skiff"_s, u"Nan’s dinghy"_s, u"The one with the hole"_s};
    poll.counts = {402, 251, 601};
    poll.startedAt = m_now.addSecs(-700);
    poll.endsAt = m_now.addSecs(-640);
    poll.isClosed = true;
    FeedItem ended = lineOf({}, u"over"_s, m_now.addSecs(-640), Kettle);
    ended.kind = FeedItem::Kind::Poll;
    ended.payload = FeedItem::PollPayload{poll};
    QSignalSpy written(m_history.get(), &History::written);
    m_history->record(Kettle.site, {ended, lineOf(ann, u"a viewer"_s, m_now.addSecs(-30), Kettle)});
    m_history->nameRoom(Kettle, u"Keel & Kettle"_s);
    QTRY_VERIFY(!written.isEmpty());
    bool isThere = false;
    m_history->pageBefore(Kettle, m_now.addDays(1), 5, this,
                          [&isThere](const auto &page) { isThere = page && page->items.size() == 2; });
    QTRY_VERIFY(isThere);
}

void TestInsightWindow::open()
{
    m_window = std::make_unique<InsightWindow>(*m_history, m_theme, nullptr);
    QSignalSpy changed(m_window.get(), &InsightWindow::changed);
    m_window->showRoom(Bus);
    m_window->setRange(Range::Day);
    m_window->show();
    QTRY_VERIFY(!changed.isEmpty() && !m_window->isBusy());
}

QComboBox *TestInsightWindow::box(const QString &name) const
{
    for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

QListView *TestInsightWindow::bars(Page page) const
{
    return m_window->findChild<CountedTabs *>()->widget(int(page))->findChild<QListView *>();
}

QString TestInsightWindow::spoken(Page page, int row) const
{
    return bars(page)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void TestInsightWindow::theEveningIsShown()
{
    record();
    open();
    QCOMPARE(m_window->insight().lines, 270);
    QCOMPARE(m_window->insight().people, 32);
    QCOMPARE(box(u"Room"_s)->currentText(), u"Night Bus"_s);
    QVERIFY(spoken(Page::People, 0).contains(u"ann"_s));
    QVERIFY(spoken(Page::People, 0).contains(u"160 line(s)"_s));
    QVERIFY2(spoken(Page::Tracks, 0).contains(u"19 woot(s), 0 meh(s), 2 grab(s)"_s),
             qPrintable(spoken(Page::Tracks, 0)));
    QCOMPARE(m_window->findChild<TimeChart *>()->columns().size(), m_window->insight().activity.size());
    QVERIFY(m_window->findChild<TimeChart *>()->valueText().startsWith(u"Most in"_s));
}

void TestInsightWindow::arrowKeysSayTheValues()
{
    record();
    open();
    auto *chart = m_window->findChild<TimeChart *>();
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->current(), int(chart->columns().size()) - 1);
    QTest::keyClick(chart, Qt::Key_PageUp);
    QCOMPARE(chart->current(), int(chart->columns().size()) - 11);
    const int lines = chart->columns()[chart->current()].lines;
    QVERIFY2(chart->accessibleDescription().endsWith(u": %1 line(s)"_s.arg(lines)),
             qPrintable(chart->accessibleDescription()));
    QTest::mouseMove(chart, {2, 2});
    QTRY_COMPARE(chart->current(), -1); // beside the columns
}

void TestInsightWindow::everyChartHasItsTable()
{
    record();
    open();
    auto *tabs = m_window->findChild<CountedTabs *>();
    for (int page = 0; page < tabs->count(); ++page) {
        const auto *table = tabs->widget(page)->findChild<QTableView *>();
        QVERIFY(table && table->accessibleName().contains(u"as a table"_s));
        QCOMPARE(table->model()->rowCount() > 0, page != int(Page::Polls));
        QVERIFY(!table->isVisible());
    }
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(tabs->widget(0)->findChild<QTableView *>()->isVisible());
}

void TestInsightWindow::emojiAndCodesAreOne()
{
    record();
    open();
    QCOMPARE(spoken(Page::Emotes, 0), u":fire:: 70 time(s)"_s); // 35 codes, 35 characters
    QCOMPARE(bars(Page::Emotes)->model()->rowCount(), 2);
}

void TestInsightWindow::anotherRangeIsAnotherInsight()
{
    record();
    open();
    m_window->setOwnRange(m_now.addSecs(-1000).toLocalTime(), m_now.addSecs(60).toLocalTime());
    QTRY_VERIFY(!m_window->isBusy());
    QCOMPARE(m_window->insight().unit, InsightQuery::Unit::Minute);
    QCOMPARE(m_window->insight().lines, 0);
    m_window->setRange(Range::Everything);
    m_window->setRange(Range::Week);
    m_window->setRange(Range::Everything);
    QTRY_COMPARE(m_window->insight().lines, 270);
    QTRY_VERIFY(!m_window->isBusy());
    QVERIFY(m_window->insight().from <= m_now.addSecs(-23 * 3600));
}

void TestInsightWindow::aRangeThatEndsBeforeItBeginsIsRefused()
{
    record();
    open();
    m_window->setOwnRange(m_now.toLocalTime(), m_now.addSecs(-3600).toLocalTime());
    QVERIFY(m_window->insight().isEmpty());
    QVERIFY(m_window->findChild<StatusLine *>()->text().contains(u"before the end"_s));
    m_window->setRange(Range::Day);
    QTRY_COMPARE(m_window->insight().lines, 270);
    QVERIFY(m_window->findChild<StatusLine *>()->text().isEmpty());
}

void TestInsightWindow::anotherRoomIsChosen()
{
    record();
    open();
    m_window->showRoom(Kettle);
    QTRY_COMPARE(m_window->insight().polls.size(), 1);
    QCOMPARE(m_window->insight().lines, 1);
    m_window->showPage(Page::Polls);
    QCOMPARE(bars(Page::Polls)->model()->rowCount(), 1);
    const QString file = m_folder->filePath(u"polls.csv"_s);
    QVERIFY(m_window->saveTable(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("\"The one with the hole\",601,"));
}

void TestInsightWindow::withoutLinesItTeaches()
{
    open();
    QVERIFY(!box(u"Room"_s)->isEnabled());
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Join a room"_s); }));
    QCOMPARE(m_window->findChild<TimeChart *>()->valueText(), u"Nobody said anything in this time."_s);
    m_window->setRange(Range::Month);
    QVERIFY(m_window->savePicture(m_folder->filePath(u"empty.png"_s)));
}

void TestInsightWindow::whatIsShownIsSaved()
{
    record();
    open();
    for (const Page page : {Page::Activity, Page::People, Page::Emotes, Page::Tracks}) {
        m_window->showPage(page);
        const QString picture = m_folder->filePath(u"chart%1.png"_s.arg(int(page)));
        QVERIFY(m_window->savePicture(picture));
        const QImage image(picture);
        QVERIFY(image.width() > 600);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 8); // ground, letters and bars, not an empty sheet
        const QString table = m_folder->filePath(u"table%1.csv"_s.arg(int(page)));
        QVERIFY(m_window->saveTable(table));
        QFile saved(table);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().count("\r\n") > 2);
    }
    m_window->showPage(Page::People);
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy table"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QApplication::clipboard()->text().contains(u"\"ann\",\"Bouncer\",160"_s)
            || QApplication::clipboard()->text().contains(u"\"ann\",\"Moderator\",160"_s));
}

void TestInsightWindow::whatCannotBeWrittenIsSaid()
{
    record();
    open();
    QVERIFY(!m_window->savePicture(m_folder->filePath(u"nowhere/chart.png"_s)));
    QVERIFY(m_window->findChild<StatusLine *>()->text().contains(u"Not saved"_s));
    QVERIFY(!m_window->saveTable(m_folder->filePath(u"nowhere/chart.csv"_s)));
}

void TestInsightWindow::formulasStayText()
{
    InsightTable table;
    table.setRows({u"Name"_s, u"Lines"_s, u"When"_s},
                  {{u"=cmd|' /C calc'!A0"_s, -3, QDateTime(QDate(2026, 11, 20), QTime(21, 4), Qt::UTC)},
                   {u"say \"hi\", ليلى"_s, 4, QDateTime()}});
    QCOMPARE(table.csv(), QByteArray("\"Name\",\"Lines\",\"When\"\r\n"
                                     "\"'=cmd|' /C calc'!A0\",-3,2026-11-20T21:04:00Z\r\n"
                                     "\"say \"\"hi\"\", ")
                              + u"ليلى"_s.toUtf8() + "\",4,\r\n");
}

void TestInsightWindow::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("base");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Choice::Light << 13 << QSize(860, 600);
    QTest::newRow("dark") << Theme::Choice::Dark << 13 << QSize(860, 600);
    QTest::newRow("contrast") << Theme::Choice::HighContrast << 13 << QSize(860, 600);
    QTest::newRow("small") << Theme::Choice::Dark << 13 << QSize(640, 360);
    QTest::newRow("large") << Theme::Choice::Light << 26 << QSize(1500, 900);
}

/// With PARTYLINE_PICTURES=DIR they are kept there.
void TestInsightWindow::pictures()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(int, base);
    QFETCH(QSize, size);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(base);
    QApplication::setFont(font);
    m_theme.setChoice(choice);
    m_theme.setBaseFont(font);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    record();
    open();
    m_window->resize(size);
    QVERIFY2(m_window->width() <= size.width() && m_window->height() <= size.height(),
             qPrintable(u"%1x%2"_s.arg(m_window->width()).arg(m_window->height())));
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    for (const Page page : {Page::Activity, Page::People, Page::Emotes, Page::Tracks, Page::Polls}) {
        if (page == Page::Polls) {
            m_window->showRoom(Kettle);
            QTRY_COMPARE(m_window->insight().polls.size(), 1);
        }
        m_window->showPage(page);
        const QPixmap picture = m_window->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            const QString tag = QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(picture.save(u"%1/insight-%2-%3.png"_s.arg(folder, tag).arg(int(page))));
        }
    }
    if (!folder.isEmpty())
        QVERIFY(m_window->savePicture(
            u"%1/insight-saved-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(before);
}

QTEST_MAIN(TestInsightWindow)
#include "tst_insightwindow.moc"
