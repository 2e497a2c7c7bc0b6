// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/quickswitcher.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

using Kind = SwitchEntry::Kind;

/// A few letters and Enter.
class TestQuickSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_switcher.reset(); }
    void recentOnesComeFirst();
    void lettersFind();
    void arrowsSkipHeads();
    void enterGoesAndCloses();
    void controlEnterOpensBeside();
    void nothingFits();
    void rowsSayWhatTheyAre();
    void aRowIsClicked();
    void manyEntriesAreBounded();

private:
    QLineEdit &edit() const { return *m_switcher->findChild<QLineEdit *>(); }
    QListView &list() const { return *m_switcher->findChild<QListView *>(); }
    QString current() const { return list().currentIndex().data().toString(); }
    QStringList rows() const;
    SwitchEntry entry(Kind kind, const QString &name, const QString &detail = {});

    Theme m_theme;
    QStringList m_gone;
    std::unique_ptr<QuickSwitcher> m_switcher;
};

SwitchEntry TestQuickSwitcher::entry(Kind kind, const QString &name, const QString &detail)
{
    SwitchEntry made;
    made.kind = kind;
    made.name = name;
    made.detail = detail;
    made.icon = u"disc"_s;
    made.go = [this, name] { m_gone.append(name); };
    if (kind == Kind::Room)
        made.goBeside = [this, name] { m_gone.append(u"beside "_s + name); };
    return made;
}

void TestQuickSwitcher::init()
{
    m_gone.clear();
    m_switcher = std::make_unique<QuickSwitcher>(
        QList<SwitchEntry>{entry(Kind::Room, u"Night Bus"_s, u"live"_s),
                           entry(Kind::Room, u"Keel & Kettle"_s, u"on air"_s), entry(Kind::Room, u"Kopfkino"_s),
                           entry(Kind::Person, u"tape.deck"_s, u"Night Bus"_s),
                           entry(Kind::Action, u"Search history"_s), entry(Kind::Action, u"Keyboard"_s)},
        m_theme);
    m_switcher->show();
    QVERIFY(QTest::qWaitForWindowActive(m_switcher.get()));
}

QStringList TestQuickSwitcher::rows() const
{
    QStringList all;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        all.append(list().model()->index(row, 0).data().toString());
    return all;
}

void TestQuickSwitcher::recentOnesComeFirst()
{
    const QAbstractItemModelTester tester(&m_switcher->model());
    QCOMPARE(rows(), (QStringList{u"Rooms"_s, u"Night Bus"_s, u"Keel & Kettle"_s, u"Kopfkino"_s, u"People"_s,
                                  u"tape.deck"_s, u"Actions"_s, u"Search history"_s, u"Keyboard"_s}));
    QCOMPARE(current(), u"Night Bus"_s);
}

void TestQuickSwitcher::lettersFind()
{
    QTest::keyClicks(&edit(), u"ke"_s);
    QCOMPARE(rows(), (QStringList{u"Rooms"_s, u"Keel & Kettle"_s, u"Actions"_s, u"Keyboard"_s}));
    QCOMPARE(current(), u"Keel & Kettle"_s);
    edit().clear();
    QTest::keyClicks(&edit(), u"nb"_s);
    QCOMPARE(rows(), (QStringList{u"Rooms"_s, u"Night Bus"_s}));
}

void TestQuickSwitcher::arrowsSkipHeads()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit(), Qt::Key_Down);
    QCOMPARE(current(), u"tape.deck"_s);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(current(), u"Kopfkino"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(current(), u"Keyboard"_s); // around
    QVERIFY(edit().hasFocus());
}

void TestQuickSwitcher::enterGoesAndCloses()
{
    QTest::keyClicks(&edit(), u"kopf"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(m_gone, QStringList(u"Kopfkino"_s));
    QVERIFY(!m_switcher->isVisible());
}

void TestQuickSwitcher::controlEnterOpensBeside()
{
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_gone, QStringList(u"beside Night Bus"_s));
}

void TestQuickSwitcher::nothingFits()
{
    QTest::keyClicks(&edit(), u"qqq"_s);
    QCOMPARE(rows(), QStringList());
    QCOMPARE(edit().accessibleDescription(), u"Nothing fits"_s);
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QVERIFY(m_gone.isEmpty());
    QVERIFY(m_switcher->isVisible());
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QVERIFY(!m_switcher->isVisible());
}

void TestQuickSwitcher::rowsSayWhatTheyAre()
{
    QCOMPARE(edit().accessibleDescription(), u"Night Bus, room, live"_s);
    QTest::keyClicks(&edit(), u"tape"_s);
    QCOMPARE(edit().accessibleDescription(), u"tape.deck, person, Night Bus"_s);
    QVERIFY(!edit().accessibleName().isEmpty());
    QVERIFY(!list().accessibleName().isEmpty());
}

void TestQuickSwitcher::aRowIsClicked()
{
    const QModelIndex row = list().model()->index(2, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
    QCOMPARE(m_gone, QStringList(u"Keel & Kettle"_s));
}

void TestQuickSwitcher::manyEntriesAreBounded()
{
    QList<SwitchEntry> people;
    for (int i = 0; i < QuickSwitchModel::MostEntries + 100; ++i)
        people.append(entry(Kind::Person, u"person %1"_s.arg(i)));
    m_switcher->model().setEntries(people);
    m_switcher->model().setLetters(u"person"_s);
    QCOMPARE(m_switcher->model().rowCount(), QuickSwitchModel::MostInSection + 1);
}

QTEST_MAIN(TestQuickSwitcher)
#include "tst_quickswitcher.moc"
