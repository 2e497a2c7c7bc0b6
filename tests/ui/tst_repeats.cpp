// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/feedsamples.h"
#include "support/recordingcontroller.h"
#include "ui/feedview.h"
#include "ui/roompage.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

/// Repeated lines on a room's page: what is seen of them, by pointer and keys. With PARTYLINE_PICTURES=DIR pictures
/// are kept there.
class TestRepeats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneRowStandsForAll();
    void aClickOpensAndFoldsThem();
    void enterOpensThem();
    void theMenuOpensThem();
    void theCaretPassesThem();
    void copyingTakesAllAlong();
    void theCountFindsItsPlace();
    void whoReadsStaysWhileOthersRepeat();
    void readersHearTheCount();
    void switchedOffAllAreSeen();

private:
    void deliver(const QStringList &lines);
    FeedView &feed() const { return *m_page->findChild<FeedView *>(u"feedView"_s); }
    /// Rows with a height, by number.
    QString shown() const;
    /// The frame with the count of a row; found as a pointer would find it.
    QPoint countOf(int row) const;

    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<RoomPage> m_page;
    int m_second = 0;
};

void TestRepeats::init()
{
    m_theme.setChoice(Theme::Choice::Dark);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    m_account = std::make_unique<IdleAccount>(Service::Floatplane);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_page = std::make_unique<RoomPage>(*m_room, m_theme, nullptr);
    m_page->setFoldsRepeats(true);
    m_page->resize(700, 420);
    m_page->show();
    m_second = 0;
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRepeats::cleanup()
{
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty()) {
        for (const auto &[choice, name] :
             {std::pair(Theme::Choice::Dark, u"dark"_s), {Theme::Choice::Light, u"light"_s}}) {
            m_theme.setChoice(choice);
            QApplication::setPalette(m_theme.palette());
            const QString file = u"repeats-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentTestFunction()), name);
            QVERIFY(m_page->grab().save(QDir(folder).filePath(file)));
        }
    }
    m_page.reset();
    m_room.reset();
    m_account.reset();
    QApplication::setStyle(u"Fusion"_s);
}

/// "author: text", a second apart.
void TestRepeats::deliver(const QStringList &lines)
{
    QList<FeedItem> items;
    for (const QString &said : lines)
        items.append(line(0, said.section(u": "_s, 0, 0), said.section(u": "_s, 1), m_second++));
    const int before = m_page->feed().rowCount();
    m_room->deliver(items);
    QTRY_COMPARE(m_page->feed().rowCount(), before + int(items.size()));
}

QString TestRepeats::shown() const
{
    QStringList rows;
    for (int row = 0; row < m_page->feed().rowCount(); ++row) {
        if (!feed().rowRect(row).isEmpty())
            rows.append(QString::number(row));
    }
    return rows.join(u' ');
}

QPoint TestRepeats::countOf(int row) const
{
    const QRect rect = feed().rowRect(row);
    // From the end: the name, which can be pointed at as well, stands at the start.
    for (int y = rect.bottom() - 2; y > rect.top(); y -= 4) {
        for (int x = rect.right(); x > rect.left(); x -= 4) {
            QTest::mouseMove(feed().viewport(), QPoint(x, y));
            if (feed().viewport()->cursor().shape() == Qt::PointingHandCursor)
                return {x - 4, y};
        }
    }
    return {};
}

void TestRepeats::oneRowStandsForAll()
{
    deliver({u"oarsome: HOLE HOLE HOLE"_s, u"hulltime: hole hole hole"_s, u"bosun: what is going on"_s,
             u"tidepool: HOLE HOLE HOLE"_s});
    QCOMPARE(shown(), u"0 2"_s);
    const int before = feed().rowRect(2).bottom();
    deliver({u"tidepool: hole hole hole"_s});
    QCOMPARE(shown(), u"0 2"_s);
    QCOMPARE(feed().rowRect(2).bottom(), before); // nothing moved
    QCOMPARE(m_page->feed().repeats(0).count, 4);
}

void TestRepeats::aClickOpensAndFoldsThem()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s, u"bosun: what"_s});
    const QPoint count = countOf(0);
    QVERIFY(!count.isNull());
    QTest::mouseClick(feed().viewport(), Qt::LeftButton, {}, count);
    QTRY_COMPARE(shown(), u"0 1 2"_s);
    QTest::mouseClick(feed().viewport(), Qt::LeftButton, {}, countOf(0));
    QTRY_COMPARE(shown(), u"0 2"_s);
}

void TestRepeats::enterOpensThem()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s});
    feed().setFocus(Qt::TabFocusReason);
    feed().setCaretRow(0);
    QSignalSpy mentioned(&feed(), &FeedView::mentionRequested);
    QTest::keyClick(&feed(), Qt::Key_Return);
    QTRY_COMPARE(shown(), u"0 1"_s);
    QCOMPARE(mentioned.size(), 0);
    QTest::keyClick(&feed(), Qt::Key_Return); // opened, it is a line like any other
    QCOMPARE(mentioned.size(), 1);
}

void TestRepeats::theMenuOpensThem()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s, u"bosun: what"_s});
    const auto choose = [this](int row, const QString &words) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(),
                                feed().viewport()->mapToGlobal(feed().rowRect(row).center()));
        QApplication::sendEvent(feed().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::ranges::find_if(actions, [&](QAction *action) { return action->text() == words; });
        if (found != actions.end())
            (*found)->trigger();
        menu->close();
        QVERIFY2(found != actions.end(), qPrintable(words));
    };
    choose(0, u"Show all 2 repeats"_s);
    QTRY_COMPARE(shown(), u"0 1 2"_s);
    choose(0, u"Fold the repeats again"_s);
    QTRY_COMPARE(shown(), u"0 2"_s);
}

void TestRepeats::theCaretPassesThem()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s, u"bosun: what"_s});
    feed().setFocus(Qt::TabFocusReason);
    feed().setCaretRow(0);
    QTest::keyClick(&feed(), Qt::Key_Down);
    QCOMPARE(feed().caretRow(), 2);
    QTest::keyClick(&feed(), Qt::Key_Up);
    QCOMPARE(feed().caretRow(), 0);
    feed().setCaretRow(1); // whoever leads there opens them
    QTRY_COMPARE(shown(), u"0 1 2"_s);
}

void TestRepeats::copyingTakesAllAlong()
{
    deliver({u"oarsome: hole"_s, u"hulltime: HOLE"_s, u"bosun: what"_s});
    feed().selectAll();
    feed().copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 2);
    QVERIFY2(copied.contains(u"hulltime: HOLE"_s), qPrintable(copied));
    QCOMPARE(feed().selectedItems().size(), 3);
}

void TestRepeats::theCountFindsItsPlace()
{
    const QString full = u"the count has no room behind this line, for its words go on to the very end of it"_s;
    const QString wrapped = full + u' ' + full;
    const QString hebrew = u"\u05d4\u05dc\u05d5 \u05dc\u05db\u05d5\u05dc\u05dd"_s;
    for (const QString &text : {u"short"_s, full, wrapped, hebrew, QString(3000, u'x')})
        deliver({u"oarsome: "_s + text, u"hulltime: "_s + text});
    for (int row = 0; row < 10; row += 2) {
        feed().setCaretRow(row);
        QTest::mouseClick(feed().viewport(), Qt::LeftButton, {}, countOf(row));
        QVERIFY2(m_page->feed().repeats(row).isOpen, qPrintable(QString::number(row)));
    }
}

void TestRepeats::whoReadsStaysWhileOthersRepeat()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines.append(u"bosun: line %1"_s.arg(i));
    deliver(lines);
    deliver({u"oarsome: hole"_s});
    feed().setCaretRow(20);
    const QRect before = feed().rowRect(20);
    QVERIFY(!feed().isAtEnd());
    deliver({u"hulltime: hole"_s, u"tidepool: hole"_s});
    QCOMPARE(feed().rowRect(20), before);
    QCOMPARE(feed().newCount(), 0); // there is no row more to read
    deliver({u"tidepool: something new"_s});
    QCOMPARE(feed().newCount(), 1);
}

void TestRepeats::readersHearTheCount()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&feed());
    QVERIFY(list);
    QVERIFY(list->child(0)->text(QAccessible::Name).endsWith(u"hole, 2 times, by oarsome and hulltime"_s));
    QVERIFY(list->child(1)->state().invisible);
}

void TestRepeats::switchedOffAllAreSeen()
{
    deliver({u"oarsome: hole"_s, u"hulltime: hole"_s});
    QCOMPARE(shown(), u"0"_s);
    m_page->setFoldsRepeats(false);
    QTRY_COMPARE(shown(), u"0 1"_s);
}

QTEST_MAIN(TestRepeats)
#include "tst_repeats.moc"
