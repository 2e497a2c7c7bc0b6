// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/feedsamples.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

class TestFeedView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itFollowsTheEnd();
    void whatIsReadStaysWhereItIs();
    void trimmingMovesNothing();
    void aNewWidthKeepsThePlace();
    void theNewAreCounted();
    void theBarReachesBothEnds();
    void aBurstIsLaidOutOnce();
    void keysMoveTheCaret();
    void enterMentions();
    void draggingSelectsAcrossRows();
    void aPartOfARowIsCopiedAsItStands();
    void doubleClickTakesAWord();
    void selectAllCopiesEverything();
    void clicksFindAuthorsAndLinks();
    void failedLinesOfferThreeWays();
    void aLongLineOpens();
    void tooltipsAreNeverMarkup();
    void deletedTextIsNotCopied();
    void aWordOf100kBIsNoTrouble();
    void themeAndFontChangeWhileShown();
    void resetForgetsEverything();

private:
    void fill(int count);
    /// Top of a row in the viewport.
    int top(int row) { return m_view->rowRect(row).top(); }
    QPoint inText(int row, int x = 200) { return {x, m_view->rowRect(row).center().y()}; }
    void settle();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FeedModel> m_model;
    std::unique_ptr<FeedView> m_view;
    qint64 m_seq = 0;
};

void TestFeedView::init()
{
    m_seq = 0;
    m_theme = std::make_unique<Theme>();
    m_theme->setReducedMotion(true);
    m_model = std::make_unique<FeedModel>(200);
    m_view = std::make_unique<FeedView>(*m_model, *m_theme, nullptr);
    m_view->setOwnName(u"juniper"_s);
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestFeedView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_theme.reset();
}

void TestFeedView::fill(int count)
{
    QList<FeedItem> items;
    for (int i = 0; i < count; ++i) {
        ++m_seq;
        items.append(line(m_seq, u"author%1"_s.arg(m_seq % 7),
                          u"line %1 "_s.arg(m_seq) + u"words "_s.repeated(int(m_seq * 13 % 40)), int(m_seq)));
    }
    m_model->append(items);
    settle();
}

void TestFeedView::settle()
{
    QCoreApplication::sendPostedEvents(m_view.get(), QEvent::LayoutRequest);
}

void TestFeedView::itFollowsTheEnd()
{
    fill(50);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->rowRect(49).bottom(), m_view->viewport()->height() - 1);
    fill(1);
    QCOMPARE(m_view->rowRect(50).bottom(), m_view->viewport()->height() - 1);
    QCOMPARE(m_view->newCount(), 0);
}

void TestFeedView::whatIsReadStaysWhereItIs()
{
    fill(100);
    m_view->setCaretRow(40);
    const int before = top(40);
    QVERIFY(!m_view->isAtEnd());
    fill(30);
    QCOMPARE(top(40), before);
    FeedItem changed = m_model->at(45);
    changed.text = u"much longer than before "_s.repeated(20);
    m_model->change({changed});
    settle();
    QCOMPARE(top(40), before);
}

void TestFeedView::trimmingMovesNothing()
{
    fill(200);
    m_view->setCaretRow(120);
    const qint64 seq = m_model->at(120).seq;
    const int before = top(120);
    fill(60);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(top(m_model->rowOf(seq)), before);
    // What is read is trimmed itself: the oldest that is left takes its place.
    fill(200);
    QCOMPARE(m_model->rowOf(seq), -1);
    QVERIFY(!m_view->isAtEnd());
    QCOMPARE(top(0), 0);
}

void TestFeedView::aNewWidthKeepsThePlace()
{
    fill(100);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int row = m_view->rowAt(QPoint(5, 0));
    m_view->resize(380, 400);
    QCOMPARE(m_view->rowAt(QPoint(5, 0)), row);
    m_view->resize(900, 300);
    QCOMPARE(m_view->rowAt(QPoint(5, 0)), row);
}

void TestFeedView::theNewAreCounted()
{
    fill(100);
    QSignalSpy counted(m_view.get(), &FeedView::newCountChanged);
    m_view->setCaretRow(10);
    fill(3);
    FeedItem forUs = line(++m_seq, u"ottoline"_s, u"@juniper you are next"_s, 200);
    forUs.isMention = true;
    const FeedItem joined = notice(++m_seq, FeedItem::Kind::Notice, {}, u"Back to 1080p."_s, 201);
    m_model->append({forUs, joined, own(++m_seq, u"mine"_s, FeedItem::Delivery::Pending, 202)});
    QCOMPARE(m_view->newCount(), 4);
    QCOMPARE(m_view->newMentions(), 1);
    QCOMPARE(counted.size(), 2);
    m_view->scrollToEnd();
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->newCount(), 0);
    QCOMPARE(counted.last()[0].toInt(), 0);
}

void TestFeedView::theBarReachesBothEnds()
{
    fill(150);
    QScrollBar *bar = m_view->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    QSignalSpy atEnd(m_view.get(), &FeedView::atEndChanged);
    bar->setValue(0);
    QCOMPARE(top(0), 0);
    QVERIFY(!m_view->isAtEnd());
    QCOMPARE(atEnd.size(), 1);
    for (int step = 0; step < 200 && !m_view->isAtEnd(); ++step)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(bar->value(), bar->maximum());
}

void TestFeedView::aBurstIsLaidOutOnce()
{
    fill(200);
    // A flood of a thousand: what would be trimmed at once is never laid out, the end is in view.
    fill(1000);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_view->rowRect(199).bottom(), m_view->viewport()->height() - 1);
    QVERIFY(m_view->rowRect(0).isEmpty());
}

void TestFeedView::keysMoveTheCaret()
{
    fill(100);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->caretRow(), 99);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->caretRow(), 98);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->caretRow(), 0);
    QCOMPARE(top(0), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->caretRow() > 3);
    QVERIFY(m_view->viewport()->rect().contains(m_view->rowRect(m_view->caretRow())));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->caretRow(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->caretRow(), 99);
    QVERIFY(m_view->isAtEnd());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->caretRow(), -1);
}

void TestFeedView::enterMentions()
{
    fill(3);
    QSignalSpy mentioned(m_view.get(), &FeedView::mentionRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(mentioned.size(), 0);
    m_view->setCaretRow(1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(mentioned.size(), 1);
    QCOMPARE(mentioned[0][0].toString(), m_model->at(1).author.name);
}

void TestFeedView::draggingSelectsAcrossRows()
{
    m_model->append({line(1, u"fernweh"_s, u"did you find that remix?"_s), line(2, u"juniper"_s, u"it is next"_s, 5),
                     line(3, u"brixx"_s, u"good"_s, 90)});
    settle();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(1, m_view->rowRect(0).top() + 8));
    QTest::mouseMove(m_view->viewport(), inText(1, 590));
    // Qt's test mouse moves without buttons; say so as a real drag does.
    QMouseEvent move(QEvent::MouseMove, inText(1, 590), m_view->viewport()->mapToGlobal(inText(1, 590)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, inText(1, 590));
    QCOMPARE(m_view->selectedText(), u"[21:04] fernweh: did you find that remix?\n[21:04] juniper: it is next"_s);
    // Rows that are trimmed or pushed out of view stay selected as long as they exist.
    m_seq = 3;
    fill(60);
    QCOMPARE(m_view->selectedText(), u"[21:04] fernweh: did you find that remix?\n[21:04] juniper: it is next"_s);
}

void TestFeedView::aPartOfARowIsCopiedAsItStands()
{
    FeedItem item = line(1, u"ann"_s, u"the :boat: is back"_s);
    item.kind = FeedItem::Kind::Chatter;
    item.payload = FeedItem::EmotesPayload{{{u"boat"_s, QUrl(u"https://p.example/b.png"_s)}}};
    QCOMPARE(FeedSelection::part(item, FeedReading{}, 0, FeedSelection::RowEnd), u"ann: the :boat: is back"_s);
    QCOMPARE(FeedSelection::part(item, FeedReading{}, 5, 11), u"the :boat:"_s);
    QCOMPARE(FeedSelection::part(item, FeedReading{}, 1, 3), u"nn"_s);
    FeedSelection selection;
    selection.select({1, 8}, {1, 5});
    QCOMPARE(selection.within(1), std::pair(5, 8));
    QCOMPARE(selection.within(2), std::pair(0, 0));
}

void TestFeedView::doubleClickTakesAWord()
{
    m_model->append({line(1, u"fernweh"_s, u"lighthouse"_s)});
    settle();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, inText(0, 160));
    QCOMPARE(m_view->selectedText(), u"lighthouse"_s);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lighthouse"_s);
}

void TestFeedView::selectAllCopiesEverything()
{
    fill(60);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 60);
    QVERIFY(copied.first().startsWith(u"[21:04] author1: line 1 "_s));
}

void TestFeedView::clicksFindAuthorsAndLinks()
{
    m_model->append({line(1, u"fernweh"_s, u"https://a.example/comet is it"_s)});
    settle();
    QSignalSpy asked(m_view.get(), &FeedView::personActivated);
    QSignalSpy opened(m_view.get(), &FeedView::linkActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inText(0, 90));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Person>().name, u"fernweh"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inText(0, 200));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"https://a.example/comet"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inText(0, 500));
    QCOMPARE(opened.size() + asked.size(), 2);
}

void TestFeedView::failedLinesOfferThreeWays()
{
    m_model->append({own(1, u"one for the road"_s, FeedItem::Delivery::Failed)});
    settle();
    QSignalSpy retry(m_view.get(), &FeedView::retryRequested);
    QSignalSpy edit(m_view.get(), &FeedView::editRequested);
    QSignalSpy discard(m_view.get(), &FeedView::discardRequested);
    const int y = m_view->rowRect(0).bottom() - 10;
    for (int x = 0; x < 400; x += 8)
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
    QVERIFY(retry.size() > 0);
    QVERIFY(edit.size() > 0);
    QVERIFY(discard.size() > 0);
    QCOMPARE(discard[0][0].toLongLong(), 1);
}

void TestFeedView::aLongLineOpens()
{
    m_model->append({line(1, u"steamfunk"_s, u"then you sand again with a finer grit "_s.repeated(40))});
    settle();
    const int folded = m_view->rowRect(0).height();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, m_view->rowRect(0).bottom() - 10));
    settle();
    QVERIFY(m_view->rowRect(0).height() > 2 * folded);
}

void TestFeedView::tooltipsAreNeverMarkup()
{
    m_model->append({line(1, u"<img src=x>"_s, u"hello"_s)});
    settle();
    const QPoint point = inText(0, 90);
    QHelpEvent help(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"&lt;img src=x&gt;"_s));
    QVERIFY(!QToolTip::text().contains(u"<img"_s));
    QToolTip::hideText();
}

void TestFeedView::deletedTextIsNotCopied()
{
    FeedItem item = line(1, u"loudmouth_9"_s, u"CHECK MY CHANNEL"_s);
    item.isDeleted = true;
    item.deletedBy = u"tape.deck"_s;
    m_model->append({item});
    m_view->setCaretRow(0);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"loudmouth_9: deleted by tape.deck"_s);
    m_view->setShowsDeleted(true);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"loudmouth_9: CHECK MY CHANNEL"_s);
}

void TestFeedView::aWordOf100kBIsNoTrouble()
{
    m_model->append({line(1, u"gullible"_s, QString(100'000, u'w')), line(2, QString(5'000, u'n'), u"hi"_s, 1),
                     line(3, u"z"_s, u"a"_s + QString(3'000, QChar(0x0337)), 2)});
    settle();
    QVERIFY(m_view->rowRect(0).height() < 300);
    QVERIFY(m_view->rowRect(2).height() < 120);
    QVERIFY(!m_view->viewport()->grab().isNull());
    m_view->setCaretRow(0);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 100'000 + 10);
}

void TestFeedView::themeAndFontChangeWhileShown()
{
    fill(30);
    const int before = m_view->rowRect(29).height();
    m_theme->setChoice(Theme::Choice::Dark);
    settle();
    QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(2, 2), m_theme->colours().surface.base);
    QFont font;
    font.setPixelSize(26);
    m_theme->setBaseFont(font);
    settle();
    QVERIFY(m_view->rowRect(29).height() > before);
    QVERIFY(m_view->isAtEnd());
}

void TestFeedView::resetForgetsEverything()
{
    fill(30);
    m_view->setCaretRow(3);
    m_view->selectAll();
    m_model->clear();
    settle();
    QCOMPARE(m_view->caretRow(), -1);
    QCOMPARE(m_view->selectedText(), QString());
    QVERIFY(m_view->isAtEnd());
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    fill(5);
    QVERIFY(!m_view->rowRect(4).isEmpty());
}

QTEST_MAIN(TestFeedView)
#include "tst_feedview.moc"
