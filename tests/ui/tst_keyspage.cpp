// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "ui/keybook.h"
#include "ui/keyspage.h"
#include "ui/keytree.h"
#include "ui/shortcutsheet.h"
#include "ui/statusline.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The page that changes keys, and the sheet that shows them: with the keyboard, as a person would.
class TestKeysPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void searchFindsWordsPlacesAndKeys_data();
    void searchFindsWordsPlacesAndKeys();
    void aFreeKeyIsSet();
    void aTakenKeyIsNamedAndTakenOnlyWhenAsked();
    void oneMoreKeepsTheOthers();
    void aTypedKeyIsRefusedInWords();
    void keysAreTakenAwayAndReset();
    void sheetFollowsTheBook();
    void sheetIsSavedAsText();
    void unwritablePlaceIsSaid();
    void looksRight_data();
    void looksRight();

private:
    template <typename Part>
    Part *part(const QString &name) const
    {
        for (Part *found : m_page->findChildren<Part *>()) {
            if (found->accessibleName() == name || found->property("text").toString() == name)
                return found;
        }
        return nullptr;
    }
    KeyTree &tree() const { return *m_page->findChild<KeyTree *>(); }
    QString said() const { return m_page->findChild<StatusLine *>()->text(); }
    void press(const QString &id, Qt::Key key, Qt::KeyboardModifiers modifiers);

    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBook> m_book;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeysPage::init()
{
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    m_book = std::make_unique<KeyBook>(m_settings->keys());
    m_page = std::make_unique<KeysPage>(*m_book, m_theme);
    m_page->resize(640, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestKeysPage::cleanup()
{
    m_page.reset();
    m_book.reset();
    m_settings.reset();
}

void TestKeysPage::press(const QString &id, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    tree().setCurrentId(id);
    QCOMPARE(tree().currentId(), id);
    auto *edit = part<QKeySequenceEdit>(u"New key"_s);
    edit->setFocus();
    QSignalSpy entered(edit, &QKeySequenceEdit::keySequenceChanged);
    QTest::keyClick(edit, key, modifiers);
    QTRY_COMPARE(entered.size(), 1); // it waits a second for a chord to go on
}

void TestKeysPage::searchFindsWordsPlacesAndKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("least");
    QTest::newRow("words") << u"woot"_s << 1;
    QTest::newRow("a place") << u"livestream"_s << 12;
    QTest::newRow("a key") << QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText) << 2;
    QTest::newRow("nothing") << u"no such thing"_s << 0;
}

void TestKeysPage::searchFindsWordsPlacesAndKeys()
{
    QFETCH(QString, typed);
    QFETCH(int, least);
    const int all = tree().shownActions();
    QCOMPARE(all, int(keyActions().size()));
    QTest::keyClicks(part<QLineEdit>(u"Find a key"_s), typed);
    QVERIFY(tree().shownActions() >= least);
    QVERIFY(tree().shownActions() < all);
    if (least == 0)
        QCOMPARE(tree().shownActions(), 0);
}

void TestKeysPage::aFreeKeyIsSet()
{
    press(u"dj.woot"_s, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(said().isEmpty());
    QTest::mouseClick(part<QPushButton>(u"Set"_s), Qt::LeftButton);
    QCOMPARE(m_book->keysOf(u"dj.woot"_s), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QVERIFY(tree().text().contains(QKeySequence(Qt::CTRL | Qt::Key_Y).toString(QKeySequence::NativeText)));
}

void TestKeysPage::aTakenKeyIsNamedAndTakenOnlyWhenAsked()
{
    press(u"dj.woot"_s, Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(said().contains(u"Join a room"_s) && said().contains(u"Everywhere"_s), qPrintable(said()));
    QCOMPARE(m_book->keysOf(u"window.join"_s).size(), 1);
    QTest::mouseClick(part<QPushButton>(u"Take it"_s), Qt::LeftButton);
    QVERIFY(m_book->keysOf(u"window.join"_s).isEmpty());
    QCOMPARE(m_book->keysOf(u"dj.woot"_s), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_T)});
    QVERIFY(said().isEmpty());
}

void TestKeysPage::oneMoreKeepsTheOthers()
{
    press(u"dj.woot"_s, Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(part<QPushButton>(u"As one more"_s), Qt::LeftButton);
    QCOMPARE(m_book->keysOf(u"dj.woot"_s).size(), 3);
}

void TestKeysPage::aTypedKeyIsRefusedInWords()
{
    press(u"dj.woot"_s, Qt::Key_W, Qt::NoModifier);
    QVERIFY2(said().contains(u"typing"_s), qPrintable(said()));
    QVERIFY(!part<QPushButton>(u"Set"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"As one more"_s)->isEnabled());
}

void TestKeysPage::keysAreTakenAwayAndReset()
{
    tree().setCurrentId(u"dj.woot"_s);
    QVERIFY(!part<QPushButton>(u"Usual keys"_s)->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"No key"_s), Qt::LeftButton);
    QVERIFY(m_book->keysOf(u"dj.woot"_s).isEmpty());
    QVERIFY(!part<QPushButton>(u"No key"_s)->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"Usual keys"_s), Qt::LeftButton);
    QVERIFY(m_book->isUsual(u"dj.woot"_s));
    m_book->setKeys(u"dj.meh"_s, {});
    QTest::mouseClick(part<QPushButton>(u"All usual keys"_s), Qt::LeftButton);
    QVERIFY(m_book->isUsual(u"dj.meh"_s));
    QVERIFY(!said().isEmpty());
}

void TestKeysPage::sheetFollowsTheBook()
{
    ShortcutSheet sheet(*m_book, m_theme);
    auto *shown = sheet.findChild<KeyTree *>();
    QVERIFY(shown->text().contains(u"  Hide and mute all: "_s));
    m_book->setKeys(u"window.hideAll"_s, {QKeySequence(Qt::META | Qt::Key_H)});
    const QString wanted =
        u"Hide and mute all: "_s + QKeySequence(Qt::META | Qt::Key_H).toString(QKeySequence::NativeText);
    QVERIFY2(shown->text().contains(wanted), qPrintable(shown->text()));
    QGuiApplication::clipboard()->clear();
    for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
        if (button->text() == u"Copy as text"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), shown->text());
}

void TestKeysPage::sheetIsSavedAsText()
{
    ShortcutSheet sheet(*m_book, m_theme);
    sheet.findChild<KeyTree *>()->setFilter(u"woot"_s);
    QCOMPARE(sheet.save(m_dir.filePath(u"keys.txt"_s)), QString());
    QFile file(m_dir.filePath(u"keys.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(u"In a DJ room\n  Woot: F7"_s), qPrintable(text));
}

void TestKeysPage::unwritablePlaceIsSaid()
{
    ShortcutSheet sheet(*m_book, m_theme);
    QVERIFY(!sheet.save(m_dir.filePath(u"nowhere/keys.txt"_s)).isEmpty());
}

void TestKeysPage::looksRight_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
    QTest::newRow("contrast") << Theme::Choice::HighContrast;
}

void TestKeysPage::looksRight()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES=DIR saves pictures to judge by eye.");
    QFETCH(Theme::Choice, choice);
    Theme theme;
    theme.setChoice(choice);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    KeysPage page(*m_book, theme);
    ShortcutSheet sheet(*m_book, theme);
    page.resize(theme.px(600), theme.px(560));
    m_book->setKeys(u"dj.meh"_s, {QKeySequence(Qt::Key_MediaNext)});
    page.findChild<KeyTree *>()->setCurrentId(u"dj.woot"_s);
    page.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_T));
    for (QWidget *widget : std::initializer_list<QWidget *>{&page, &sheet}) {
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget));
        const QString name = widget == &page ? u"keys-page-"_s : u"keys-sheet-"_s;
        QVERIFY(widget->grab().save(folder + u'/' + name + QLatin1String(QTest::currentDataTag()) + u".png"_s));
    }
    QApplication::setStyle(u"Fusion"_s);
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
