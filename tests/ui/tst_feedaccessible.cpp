// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/feedsamples.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

class TestFeedAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itIsAListWithAName();
    void rowsSayTimeAuthorRoleAndText();
    void aRowKeepsItsChildAsOthersComeAndGo();
    void theCaretIsTheFocus();
    void placesAreThoseOfTheScreen();
    void childrenOutliveTheirFeed();
    void wordsCanBeReadLetterByLetter();
    void rowsCanBeActedOn();

private:
    QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FeedModel> m_model;
    std::unique_ptr<FeedView> m_view;
};

void TestFeedAccessible::init()
{
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<FeedModel>(50);
    m_view = std::make_unique<FeedView>(*m_model, *m_theme, nullptr);
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (qint64 seq = 1; seq <= 40; ++seq)
        m_model->append({line(seq, u"tape.deck"_s, u"line %1"_s.arg(seq), int(seq), Role::Moderator)});
}

void TestFeedAccessible::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_theme.reset();
}

void TestFeedAccessible::itIsAListWithAName()
{
    QCOMPARE(list()->role(), QAccessible::List);
    QCOMPARE(list()->text(QAccessible::Name), u"Feed"_s);
    QCOMPARE(list()->childCount(), 40);
    QVERIFY(list()->state().readOnly);
    QVERIFY(!list()->child(40));
    QVERIFY(!list()->child(-1));
}

void TestFeedAccessible::rowsSayTimeAuthorRoleAndText()
{
    QAccessibleInterface *row = list()->child(4);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), u"21:04, tape.deck, Moderator, line 5"_s);
    QCOMPARE(row->text(QAccessible::Description), QString());
    QCOMPARE(row->parent(), list());
    QCOMPARE(list()->indexOfChild(row), 4);
    QCOMPARE(row->childCount(), 0);
}

void TestFeedAccessible::aRowKeepsItsChildAsOthersComeAndGo()
{
    QAccessibleInterface *row = list()->child(30);
    QAccessibleInterface *first = list()->child(0);
    for (qint64 seq = 41; seq <= 60; ++seq)
        m_model->append({line(seq, u"brixx"_s, u"more"_s, int(seq))});
    QCOMPARE(list()->childCount(), 50);
    QCOMPARE(list()->indexOfChild(row), 20);
    QCOMPARE(list()->child(20), row);
    QVERIFY(!first->isValid());
    QCOMPARE(first->text(QAccessible::Name), QString());
    QVERIFY(first->state().invalid);
}

void TestFeedAccessible::theCaretIsTheFocus()
{
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    m_view->setCaretRow(12);
    QVERIFY(list()->focusChild());
    QCOMPARE(list()->indexOfChild(list()->focusChild()), 12);
    QVERIFY(list()->child(12)->state().focused);
    QVERIFY(!list()->child(13)->state().focused);
}

void TestFeedAccessible::placesAreThoseOfTheScreen()
{
    const QRect last = list()->child(39)->rect();
    QVERIFY(!last.isEmpty());
    QCOMPARE(list()->childAt(last.center().x(), last.center().y()), list()->child(39));
    QVERIFY(list()->child(0)->rect().isEmpty());
    QVERIFY(list()->child(0)->state().offscreen);
    QVERIFY(!list()->child(39)->state().offscreen);
}

void TestFeedAccessible::childrenOutliveTheirFeed()
{
    const QAccessible::Id id = QAccessible::uniqueId(list()->child(3));
    m_view.reset();
    // Either gone with its feed, or there and invalid: never a dangling one.
    QAccessibleInterface *row = QAccessible::accessibleInterface(id);
    QVERIFY(!row || !row->isValid());
}

void TestFeedAccessible::wordsCanBeReadLetterByLetter()
{
    QAccessibleTextInterface *words = list()->child(4)->textInterface();
    QVERIFY(words);
    const QString all = u"21:04, tape.deck, Moderator, line 5"_s;
    QCOMPARE(words->characterCount(), int(all.size()));
    QCOMPARE(words->text(0, words->characterCount()), all);
    QCOMPARE(words->text(7, 16), u"tape.deck"_s);
    int start = 0;
    int end = 0;
    QCOMPARE(words->textAtOffset(8, QAccessible::WordBoundary, &start, &end), u"tape"_s);
}

void TestFeedAccessible::rowsCanBeActedOn()
{
    QAccessibleInterface *row = list()->child(4);
    QAccessibleActionInterface *actions = row->actionInterface();
    QVERIFY(actions);
    QSignalSpy mentioned(m_view.get(), &FeedView::mentionRequested);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(mentioned.size(), 1);
    QCOMPARE(mentioned[0][0].toString(), u"tape.deck"_s);
    QCOMPARE(m_view->caretRow(), 4);
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QMenu *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    menu->close();
    m_model->clear();
    QVERIFY(actions->actionNames().isEmpty());
}

QTEST_MAIN(TestFeedAccessible)
#include "tst_feedaccessible.moc"
