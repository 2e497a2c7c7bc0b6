// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "store/rulebook.h"
#include "support/feedsamples.h"
#include "ui/feedfindbar.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

/// What helps to read on: find, pause, what is new, older rows, options.
class TestFeedReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findMarksEveryPlace();
    void findKeepsUpWithTheRows();
    void findLooksPastWhatIsHidden();
    void theFindBarSteps();
    void aPausedFeedStandsStill();
    void aFeedThatIsNotFullPausesToo();
    void aRowThatMovesAwayIsNotPointedAt();
    void thePointerPausesIfWanted();
    void whoScrollsWhilePausedStaysThere();
    void olderRowsMoveNothing();
    void olderRowsAreAskedForNearTheStart();
    void newLinesAreMarkedWhileAway();
    void theMarkIsFound();
    void capIsTakenAtOnce();
    void densitiesAndZoomKeepThePlace_data();
    void densitiesAndZoomKeepThePlace();
    void controlAndTheWheelZoom();
    void keywordsTintTheirRow();
    void aMentionKnowsWhatItAnswers();
    void copiesAsWhatWasSaidAndAsJson();
    void keysSelectWholeRows();
    void keysOpenAndCloseALongLine();

private:
    void add(const QString &author, const QString &text);
    void fill(int count);
    void settle() { QCoreApplication::sendPostedEvents(m_view.get(), QEvent::LayoutRequest); }
    int top(int row) { return m_view->rowRect(row).top(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FeedModel> m_model;
    std::unique_ptr<FeedView> m_view;
    qint64 m_seq = 0;
};

void TestFeedReading::init()
{
    m_seq = 0;
    m_theme = std::make_unique<Theme>();
    m_theme->setReducedMotion(true);
    m_model = std::make_unique<FeedModel>(200);
    m_view = std::make_unique<FeedView>(*m_model, *m_theme, nullptr);
    m_view->setOwnName(u"juniper"_s);
    m_view->resize(600, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestFeedReading::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_theme.reset();
}

void TestFeedReading::add(const QString &author, const QString &text)
{
    ++m_seq;
    m_model->append({line(m_seq, author, text, int(m_seq))});
    settle();
}

void TestFeedReading::fill(int count)
{
    for (int i = 0; i < count; ++i)
        add(u"author%1"_s.arg(m_seq % 7), u"line %1"_s.arg(m_seq + 1));
}

void TestFeedReading::findMarksEveryPlace()
{
    add(u"brixx"_s, u"the ferry horn, the other FERRY, all of it"_s);
    add(u"ferryman"_s, u"nothing to see"_s);
    fill(60);
    QSignalSpy changed(m_view.get(), &FeedView::findChanged);
    m_view->setFind(u"ferry"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->find().count(), 3);
    QCOMPARE(m_view->find().currentNumber(), 3); // the newest at or above what is in view
    QVERIFY(!m_view->rowRect(1).isEmpty());
    const auto hits = m_view->find().of(1);
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits[0].start, 7 + 4); // "brixx: the ferry"
    m_view->findNext(false);
    QCOMPARE(m_view->find().currentNumber(), 2);
    m_view->findNext(true);
    m_view->findNext(true);
    QCOMPARE(m_view->find().currentNumber(), 1); // around the end
    m_view->setFind(u"nowhere"_s);
    QCOMPARE(m_view->find().count(), 0);
    QCOMPARE(m_view->find().currentNumber(), 0);
    m_view->findNext(true);
    m_view->setFind({});
    QVERIFY(!m_view->find().isActive());
}

void TestFeedReading::findKeepsUpWithTheRows()
{
    fill(5);
    m_view->setFind(u"comet"_s);
    add(u"ann"_s, u"a comet"_s);
    QCOMPARE(m_view->find().count(), 1);
    FeedItem changed = m_model->at(5);
    changed.text = u"comet comet"_s;
    m_model->change({changed});
    QCOMPARE(m_view->find().count(), 2);
    m_model->prepend({line(-3, u"bob"_s, u"the first comet"_s, -60)});
    QCOMPARE(m_view->find().count(), 3);
    QCOMPARE(m_view->find().of(-3).size(), size_t(1));
    m_model->remove({changed.seq});
    QCOMPARE(m_view->find().count(), 1);
    m_model->clear();
    QCOMPARE(m_view->find().count(), 0);
}

void TestFeedReading::findLooksPastWhatIsHidden()
{
    add(u"ann"_s, u"a comet"_s);
    add(u"troll"_s, u"a comet"_s);
    m_model->mark([](const FeedItem &item) { return FeedModel::Standing{item.author.name == u"troll"_s, false}; });
    m_view->setFind(u"comet"_s);
    QCOMPARE(m_view->find().count(), 1);
}

void TestFeedReading::theFindBarSteps()
{
    fill(30);
    FeedFindBar bar(*m_theme);
    bar.setFeed(*m_view);
    bar.open({});
    auto *edit = bar.findChild<QLineEdit *>(u"findEdit"_s);
    QTest::keyClicks(edit, u"line 1"_s);
    QCOMPARE(m_view->find().count(), 11); // 1 and 10 to 19
    QCOMPARE(m_view->find().currentNumber(), 11);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_view->find().currentNumber(), 10);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_view->find().currentNumber(), 11);
    edit->setText(u"not there"_s);
    for (const QToolButton *button : bar.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().startsWith(u"Older"_s) || !button->isEnabled());
    QSignalSpy closed(&bar, &FeedFindBar::closed);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_view->find().isActive());
}

void TestFeedReading::aPausedFeedStandsStill()
{
    fill(50);
    QSignalSpy paused(m_view.get(), &FeedView::pausedChanged);
    const int before = top(45);
    m_view->setPaused(true);
    QCOMPARE(paused.size(), 1);
    fill(8);
    QCOMPARE(top(45), before);
    QCOMPARE(m_view->newCount(), 8);
    QVERIFY(m_view->isPaused());
    m_view->setPaused(false);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->newCount(), 0);
    QVERIFY(!m_view->rowRect(57).isEmpty());
}

void TestFeedReading::aFeedThatIsNotFullPausesToo()
{
    fill(3);
    const int before = top(0);
    QVERIFY(before > 0);
    m_view->setPaused(true);
    QVERIFY(!m_view->isAtEnd()); // so that the page can say it
    fill(2);
    QCOMPARE(top(0), before);
    QCOMPARE(m_view->newCount(), 2);
    m_view->resize(600, 380);
    settle();
    QCOMPARE(top(0), before);
    m_view->setPaused(false);
    QVERIFY(m_view->isAtEnd());
    QVERIFY(top(0) < before);
    QCOMPARE(m_view->rowRect(4).bottom() + 1, m_view->viewport()->height());
}

void TestFeedReading::aRowThatMovesAwayIsNotPointedAt()
{
    fill(5);
    const auto ground = [this](int row) {
        const QRect rect = m_view->rowRect(row);
        return m_view->viewport()->grab(rect).toImage().pixelColor(rect.width() - 3, rect.height() / 2);
    };
    const QColor usual = ground(4);
    QTest::mouseMove(m_view->viewport(), m_view->rowRect(4).center());
    QVERIFY(ground(4) != usual);
    fill(1);
    QCOMPARE(ground(4), usual);
    QTest::mouseMove(m_view->viewport(), m_view->rowRect(5).center() + QPoint(1, 0));
    QVERIFY(ground(5) != usual);
}

void TestFeedReading::thePointerPausesIfWanted()
{
    fill(50);
    const auto point = [this](bool isIn) {
        if (isIn) {
            QEnterEvent enter(QPointF(9, 9), QPointF(9, 9), QPointF(9, 9));
            QCoreApplication::sendEvent(m_view->viewport(), &enter);
        } else {
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(m_view->viewport(), &leave);
        }
    };
    point(true);
    QVERIFY(!m_view->isPaused()); // off at first
    FeedOptions options;
    options.pausesUnderPointer = true;
    m_view->setOptions(options);
    QVERIFY(m_view->isPaused());
    point(false);
    QVERIFY(!m_view->isPaused());
    QVERIFY(m_view->isAtEnd());
}

void TestFeedReading::whoScrollsWhilePausedStaysThere()
{
    fill(50);
    m_view->setPaused(true);
    m_view->setCaretRow(10);
    const int before = top(10);
    m_view->setPaused(false);
    QVERIFY(!m_view->isAtEnd());
    QCOMPARE(top(10), before);
}

void TestFeedReading::olderRowsMoveNothing()
{
    fill(50);
    for (const int row : {0, 3, 49}) {
        m_view->setCaretRow(row);
        const qint64 seq = m_model->at(row).seq;
        const int bottom = m_view->rowRect(row).bottom();
        QList<FeedItem> older;
        const qint64 first = std::min<qint64>(m_model->at(0).seq, 1);
        for (qint64 at = first - 40; at < first; ++at)
            older.append(line(at, u"author%1"_s.arg(at & 3), u"older "_s.repeated(int(-at * 7 % 60)), int(at)));
        m_model->prepend(older);
        settle();
        const int now = m_model->rowOf(seq);
        QCOMPARE(now, row + 40);
        QCOMPARE(m_view->rowRect(now).bottom(), bottom);
        m_model->trim();
        m_model->remove([&] {
            QList<qint64> seqs;
            for (const FeedItem &item : older)
                seqs.append(item.seq);
            return seqs;
        }());
        settle();
    }
}

void TestFeedReading::olderRowsAreAskedForNearTheStart()
{
    fill(150);
    m_model->setHasOlder(true);
    QSignalSpy wanted(m_model.get(), &FeedModel::olderWanted);
    fill(1);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 0); // the start is far
    m_view->setCaretRow(20);
    QTRY_COMPARE(wanted.size(), 1);
    m_view->setCaretRow(5);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 1); // once
}

void TestFeedReading::newLinesAreMarkedWhileAway()
{
    fill(10);
    QVERIFY(!m_view->hasLastRead());
    const int usual = m_view->rowRect(9).height();
    m_view->hide();
    m_model->append({own(m_seq + 1, u"mine"_s, FeedItem::Delivery::Sent, int(m_seq + 1))});
    QVERIFY(!m_view->hasLastRead()); // one's own line is no news
    add(u"ann"_s, u"while you were away"_s);
    add(u"ann"_s, u"and more"_s);
    QVERIFY(m_view->hasLastRead());
    m_view->show();
    settle();
    QVERIFY(m_view->rowRect(11).height() > usual); // the line stands above the first one
    QVERIFY(m_view->rowRect(12).height() <= usual);
    m_view->hide();
    m_view->show();
    settle();
    QVERIFY(m_view->rowRect(11).height() > usual); // it stays until something new comes
}

void TestFeedReading::theMarkIsFound()
{
    fill(100);
    QVERIFY(!m_view->goToLastRead());
    m_view->setLastRead(40, evening());
    QVERIFY(m_view->goToLastRead());
    QVERIFY(!m_view->rowRect(39).isEmpty());
    m_model->remove({40});
    settle();
    QVERIFY(m_view->goToLastRead()); // the next one takes its place
    m_view->setLastRead(0, {});
    QVERIFY(!m_view->hasLastRead());
}

void TestFeedReading::capIsTakenAtOnce()
{
    fill(150);
    FeedOptions options;
    options.rows = 100;
    m_view->setOptions(options);
    QCOMPARE(m_model->rowCount(), 100);
    options.rows = 400;
    m_view->setOptions(options);
    fill(200);
    QCOMPARE(m_model->rowCount(), 300);
}

void TestFeedReading::densitiesAndZoomKeepThePlace_data()
{
    QTest::addColumn<FeedOptions::Density>("density");
    QTest::addColumn<int>("zoom");
    QTest::newRow("compact") << FeedOptions::Density::Compact << 100;
    QTest::newRow("cozy") << FeedOptions::Density::Cozy << 100;
    QTest::newRow("large") << FeedOptions::Density::Normal << 200;
    QTest::newRow("small") << FeedOptions::Density::Normal << 60;
}

void TestFeedReading::densitiesAndZoomKeepThePlace()
{
    QFETCH(FeedOptions::Density, density);
    QFETCH(int, zoom);
    fill(100);
    m_view->setCaretRow(40);
    const int first = m_view->rowAt({10, 1});
    const int height = m_view->rowRect(40).height();
    FeedOptions options;
    options.density = density;
    options.zoom = zoom;
    m_view->setOptions(options);
    settle();
    QCOMPARE(m_view->rowAt({10, 1}), first);
    QVERIFY(m_view->rowRect(first + 1).height() != height);
    m_view->scrollToEnd();
    QCOMPARE(m_view->rowRect(99).bottom(), m_view->viewport()->height() - 1);
}

void TestFeedReading::controlAndTheWheelZoom()
{
    fill(100);
    QSignalSpy wanted(m_view.get(), &FeedView::zoomWanted);
    const auto turn = [this](int angle, Qt::KeyboardModifiers keys) {
        QWheelEvent event({50, 50}, m_view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, angle}, Qt::NoButton,
                          keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    turn(-240, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].toInt(), 1);
    QCOMPARE(wanted[1][0].toInt(), -2);
    for (int i = 0; i < 4; ++i) // of a wheel without notches
        turn(30, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 3);
    QVERIFY(m_view->isAtEnd());
    turn(120, {});
    QCOMPARE(wanted.size(), 3);
    QVERIFY(!m_view->isAtEnd());
}

void TestFeedReading::keywordsTintTheirRow()
{
    m_view->setRules(std::make_shared<const RuleMatcher>(RuleBook::rulesFor({u"turntable"_s})));
    add(u"marrow"_s, u"anyone selling a Turntable near the harbour?"_s);
    add(u"marrow2"_s, u"turntables are another word"_s);
    m_model->append({own(m_seq + 1, u"my turntable"_s, FeedItem::Delivery::Sent, int(m_seq + 1))});
    settle();
    const QImage picture = m_view->viewport()->grab().toImage();
    const auto ground = [&](int row) {
        return picture.pixelColor(m_view->viewport()->width() - 3, m_view->rowRect(row).center().y());
    };
    QCOMPARE(ground(0), m_theme->colours().feed.keywordBg);
    QCOMPARE(ground(1), m_theme->colours().surface.base);
    QCOMPARE(ground(2), m_theme->colours().surface.base);
}

void TestFeedReading::aMentionKnowsWhatItAnswers()
{
    add(u"Ottoline"_s, u"seven minutes of fog"_s);
    add(u"brixx"_s, u"hm"_s);
    add(u"ann"_s, u"@ottoline always"_s);
    add(u"ann"_s, u"@nobody here"_s);
    QCOMPARE(m_view->answeredRow(2), 0);
    QCOMPARE(m_view->answeredRow(1), -1);
    QCOMPARE(m_view->answeredRow(3), -1);
}

void TestFeedReading::copiesAsWhatWasSaidAndAsJson()
{
    add(u"ann"_s, u"one"_s);
    add(u"bob"_s, u"two"_s);
    FeedItem deleted = line(++m_seq, u"cat"_s, u"secret"_s, 9);
    deleted.isDeleted = true;
    m_model->append({deleted});
    settle();
    m_view->selectAll();
    m_view->copyMessages();
    const QString said = QGuiApplication::clipboard()->text();
    QVERIFY(said.startsWith(u"one\ntwo\n"_s));
    QVERIFY(!said.contains(u"secret"_s));
    m_view->copyJson();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject object = QJsonDocument::fromJson(lines[1].toUtf8()).object();
    QCOMPARE(object.value(u"text"_s).toString(), u"two"_s);
    QCOMPARE(object.value(u"author"_s).toObject().value(u"name"_s).toString(), u"bob"_s);
    QVERIFY(!lines[2].contains(u"secret"_s));
}

void TestFeedReading::keysSelectWholeRows()
{
    fill(10);
    m_view->setCaretRow(7);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedItems().size(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedItems().size(), 2);
    QVERIFY(m_view->selectedText().contains(u"line 8"_s));
}

void TestFeedReading::keysOpenAndCloseALongLine()
{
    fill(3);
    add(u"ann"_s, u"many words "_s.repeated(120));
    m_view->setCaretRow(3);
    const int closed = m_view->rowRect(3).height();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    settle();
    QVERIFY(m_view->rowRect(3).height() > closed);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    settle();
    QCOMPARE(m_view->rowRect(3).height(), closed);
}

QTEST_MAIN(TestFeedReading)
#include "tst_feedreading.moc"
