// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/sidebarwidth.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/mainwindow.h"
#include "ui/roomtree.h"
#include "ui/sidebarentry.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The sidebar of a window with a room, from names to icons and back: by key, by the grip, by a small window.
class TestSidebarFold : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keyFoldsAndUnfolds();
    void gripFoldsAndUnfolds();
    void gripLeavesNoThirdForm();
    void isRemembered();
    void smallWindowFoldsAndGivesBack();
    void whoUnfoldsInASmallWindowIsObeyed();
    void followsAnotherScale();
    void everythingHasItsWords();
    void mirrors();
    void rowsAreDrawnInBothForms();

private:
    void open();
    int width() const { return m_window->findChild<QWidget *>(u"sidebar"_s)->width(); }
    QAction *action() const { return m_window->findChild<QAction *>(u"foldSidebarAction"_s); }
    void drag(int toX);

    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    FakeAccount m_dj{Endpoints::plugDj()};
    FakeRoom m_bus{m_dj, u"night-bus"_s, u"Night Bus"_s};
    FakeRoom m_disco{m_dj, u"disco"_s, u"Slow Motion Disco"_s};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestSidebarFold::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_window->addRoom(m_bus, new QLineEdit, false);
    m_window->addAccount(m_dj);
    m_window->resize(1200, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSidebarFold::init()
{
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    open();
}

void TestSidebarFold::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
}

/// The grip to a place in the splitter, as a hand does it.
void TestSidebarFold::drag(int toX)
{
    auto *panes = m_window->findChild<QSplitter *>(u"panes"_s);
    QSplitterHandle *grip = panes->handle(1);
    const QPoint from = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, from);
    const QPoint to = grip->mapFrom(panes, QPoint(toX, from.y()));
    QTest::mouseMove(grip, to);
    QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFrom(panes, QPoint(toX, from.y())));
}

void TestSidebarFold::keyFoldsAndUnfolds()
{
    const int before = width();
    QVERIFY(before >= m_theme->px(Settings::MinSidebar));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    QVERIFY(action()->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(width(), before);
    QVERIFY(!action()->isChecked());
}

void TestSidebarFold::gripFoldsAndUnfolds()
{
    drag(m_theme->px(60));
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    QVERIFY(action()->isChecked());
    drag(m_theme->px(260));
    QTRY_VERIFY(width() >= m_theme->px(Settings::MinSidebar));
    QVERIFY(!action()->isChecked());
}

void TestSidebarFold::gripLeavesNoThirdForm()
{
    drag(m_theme->px(150));
    QTRY_COMPARE(width(), m_theme->px(Settings::MinSidebar));
    QCOMPARE(m_settings->sidebarWidth(), Settings::MinSidebar);
}

void TestSidebarFold::isRemembered()
{
    action()->trigger();
    QCOMPARE(m_settings->sidebarWidth(), FoldedSidebar);
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    open();
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    QVERIFY(action()->isChecked());
    action()->trigger();
    QTRY_VERIFY(width() >= m_theme->px(Settings::MinSidebar));
    QVERIFY(m_settings->sidebarWidth() >= Settings::MinSidebar);
}

void TestSidebarFold::smallWindowFoldsAndGivesBack()
{
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPixelSize(26);
    QApplication::setFont(large);
    m_window.reset(); // it draws by the theme there was
    m_theme = std::make_unique<Theme>();
    open();
    m_window->resize(640, 360);
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    QVERIFY(m_settings->sidebarWidth() >= Settings::MinSidebar); // nobody chose it
    m_window->resize(1500, 700);
    QTRY_VERIFY(width() >= m_theme->px(Settings::MinSidebar));
    QApplication::setFont(usual);
    m_window.reset();
}

void TestSidebarFold::whoUnfoldsInASmallWindowIsObeyed()
{
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPixelSize(26);
    QApplication::setFont(large);
    m_window.reset(); // it draws by the theme there was
    m_theme = std::make_unique<Theme>();
    open();
    m_window->resize(700, 400);
    QTRY_VERIFY(action()->isChecked());
    action()->trigger();
    QVERIFY(!action()->isChecked());
    m_window->resize(720, 400);
    QCOMPARE(action()->isChecked(), false);
    QApplication::setFont(usual);
    m_window.reset();
}

void TestSidebarFold::followsAnotherScale()
{
    action()->trigger();
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    m_settings->setTheme(Settings::Theme::Light);
    emit m_theme->changed();
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
}

void TestSidebarFold::everythingHasItsWords()
{
    action()->trigger();
    auto *join = m_window->findChild<QToolButton *>(u"foldedJoinButton"_s);
    QVERIFY(join->isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(u"joinButton"_s)->isVisible());
    QCOMPARE(join->accessibleName(), u"Join room"_s);
    QVERIFY(!join->toolTip().isEmpty());
    QSignalSpy wanted(m_window.get(), &MainWindow::joinWanted);
    QTest::mouseClick(join, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto *tree = m_window->findChild<RoomTree *>();
    const QModelIndex room = tree->currentIndex();
    QCOMPARE(room.data(Qt::ToolTipRole).toString(), u"Night Bus"_s);
    QVERIFY(room.data(Qt::AccessibleTextRole).toString().contains(u"Night Bus"_s));
    for (const auto *entry : m_window->findChildren<SidebarEntry *>())
        QVERIFY(!entry->toolTip().isEmpty() && !entry->accessibleName().isEmpty());
}

void TestSidebarFold::mirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    action()->trigger();
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    const auto *sidebar = m_window->findChild<QWidget *>(u"sidebar"_s);
    QVERIFY(sidebar->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
}

void TestSidebarFold::rowsAreDrawnInBothForms()
{
    auto *tree = m_window->findChild<RoomTree *>();
    m_window->addRoom(m_disco, new QLineEdit, false);
    action()->trigger();
    QTRY_COMPARE(width(), m_theme->px(FoldedSidebar));
    const QImage quiet = tree->grab().toImage();
    QCOMPARE(quiet.width(), m_theme->px(FoldedSidebar));
    QCOMPARE(tree->visualRect(tree->currentIndex()).width(), tree->viewport()->width()); // or it has a name's place
    FeedItem line;
    line.kind = FeedItem::Kind::Chat;
    line.text = u"@juniper hello"_s;
    line.isMention = true;
    for (FakeRoom *room : {&m_bus, &m_disco}) // one of them is not in front
        emit room->itemsArrived({line});
    const QImage marked = tree->grab().toImage();
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u"/sidebar-folded.png"_s));
    QVERIFY(quiet != marked);
}

QTEST_MAIN(TestSidebarFold)
#include "tst_sidebarfold.moc"
