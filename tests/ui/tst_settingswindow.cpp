// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/contacts.h"
#include "store/alertbook.h"
#include "store/choicebook.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "store/settingschoices.h"
#include "support/fakeaccount.h"
#include "ui/contactsmodel.h"
#include "ui/linkbutton.h"
#include "ui/resources.h"
#include "ui/settingspage.h"
#include "ui/settingspages.h"
#include "ui/settingsrooms.h"
#include "ui/settingswindow.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The settings window: search, live application, Cancel, reset, in the smallest window too.
class TestSettingsWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void changesApplyAtOnce();
    void followsChangesFromElsewhere();
    void cancelRevertsEverything();
    void doneKeeps();
    void windowButtonKeeps();
    void escapeClearsTheSearchFirst();
    void rowsResetThemselves();
    void pagesResetThemselves();
    void searchFindsRowsOnAllPages();
    void searchMarksTheHit();
    void searchSaysWhenNothingMatches();
    void wheelScrollsThePage();
    void keyboardAloneChangesAChoice();
    void roomsInheritUntilTheyHaveTheirOwn();
    void roomsAreTakenBackByCancel();
    void feedRowsNameRoomsThatDiffer();
    void hostsAreListedAndCopied();
    void accountsSignOutAndIn();
    void fitsTheSmallestWindow();
    void pictures();

private:
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *one : m_window->findChildren<T *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(static_cast<QWidget *>(one));
            if (one->accessibleName() == name || (button && button->text() == name))
                return one;
        }
        return nullptr;
    }
    SettingsRow *row(const QString &caption) const
    {
        for (SettingsRow *one : m_window->findChildren<SettingsRow *>()) {
            if (one->caption() == caption)
                return one;
        }
        return nullptr;
    }
    QStringList visibleRows() const;
    void open();
    SettingsRoomsPage *roomsPage() const;
    SettingsRow *ownRow(const QString &caption) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AlertBook> m_alerts;
    std::unique_ptr<RuleBook> m_rules;
    std::unique_ptr<ChoiceBook> m_book;
    ContactBook m_contacts;
    QPointer<SettingsWindow> m_window;
    int m_openedRules = 0;
};

void TestSettingsWindow::initTestCase()
{
    loadResources();
}

void TestSettingsWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    QApplication::setStyle(new Style(*m_theme));
    QApplication::setPalette(m_theme->palette());
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_alerts = std::make_unique<AlertBook>(QString());
    m_rules = std::make_unique<RuleBook>(QString());
    m_book = std::make_unique<ChoiceBook>();
    addChoices(*m_book, *m_settings);
    addChoices(*m_book, *m_alerts);
    addChoices(*m_book, *m_rules);
    open();
}

void TestSettingsWindow::open()
{
    SettingsLinks links;
    for (auto *link : {&links.notifications, &links.history, &links.search, &links.signIn, &links.practise,
                       &links.firstSteps, &links.exportAll, &links.importAll, &links.resetAll})
        *link = [] {};
    links.rules = [this] { ++m_openedRules; };
    links.differing = [this](const QString &key) {
        QStringList names;
        for (const QString &room : m_settings->rooms().differingIn(key))
            names.append(room == "plugdj:den"_L1 ? u"Night Bus"_s : room);
        return names;
    };
    links.rooms = [this](const QString &) { m_window->showPage(u"Rooms"_s); };
    m_window = new SettingsWindow(*m_book, *m_theme);
    m_window->addPage(makeGeneralPage(*m_theme, *m_book, links));
    m_window->addPage(makeLookPage(*m_theme, *m_book));
    m_window->addPage(makeFeedPage(*m_theme, *m_book, links));
    m_window->addPage(makeNotificationsPage(*m_theme, *m_book, links));
    m_window->addPage(makeHistoryPage(*m_theme, *m_book, links));
    SettingsRoomsPage::Hooks hooks;
    hooks.rooms = [] {
        return QList<SettingsRoom>{{u"plugdj:den"_s, u"Night Bus"_s, Service::PlugDj, {}},
                                   {u"floatplane:5f1"_s, u"Keel & Kettle"_s, Service::Floatplane, u"a2/5f1"_s}};
    };
    m_window->addPage(new SettingsRoomsPage(*m_theme, *m_book, *m_settings, hooks));
    m_window->addPage(makePrivacyPage(*m_theme, *m_book, m_contacts));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestSettingsWindow::cleanup()
{
    delete m_window;
    QApplication::setStyle(u"Fusion"_s);
}

QStringList TestSettingsWindow::visibleRows() const
{
    QStringList captions;
    for (const SettingsRow *one : m_window->findChildren<SettingsRow *>()) {
        if (one->isVisible())
            captions.append(one->caption());
    }
    return captions;
}

void TestSettingsWindow::everyControlHasAName()
{
    int seen = 0;
    for (const SettingsPage *page : m_window->pages()) {
        m_window->showPage(page->title());
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(hasName, widget->metaObject()->className());
            ++seen;
        }
    }
    QVERIFY(seen > 30);
}

void TestSettingsWindow::changesApplyAtOnce()
{
    m_window->showPage(u"Feed"_s);
    auto *density = named<QComboBox>(u"Density"_s);
    QVERIFY(density);
    density->setFocus();
    QTest::keyClick(density, Qt::Key_Down);
    QCOMPARE(m_settings->feed().options().density, FeedOptions::Density::Cozy);
    auto *size = named<QSpinBox>(u"Text size"_s);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(m_settings->feed().options().zoom, 110);
    QTest::mouseClick(named<QCheckBox>(u"Fold repeated lines"_s), Qt::LeftButton);
    QVERIFY(!m_settings->foldsRepeats());
    QTest::mouseClick(named<QPushButton>(u"Rules…"_s), Qt::LeftButton);
    QCOMPARE(m_openedRules, 1);
}

void TestSettingsWindow::followsChangesFromElsewhere()
{
    m_settings->setTheme(Settings::Theme::Dark);
    QCOMPARE(named<QComboBox>(u"Theme"_s)->currentText(), u"Dark"_s);
    m_settings->setEmoteSize(40);
    QCOMPARE(named<QSpinBox>(u"Height of emotes"_s)->value(), 40);
    m_settings->setShowsEmoji(false);
    QVERIFY(!named<QCheckBox>(u"Show :smile: as an emoji"_s)->isChecked());
}

void TestSettingsWindow::cancelRevertsEverything()
{
    Rule before;
    before.name = u"Gear"_s;
    before.text = u"turntable"_s;
    before.hides = true;
    QVERIFY(m_rules->setRules({before}));
    delete m_window;
    open();
    const QJsonObject first = m_book->values();
    const QString id = m_rules->rules().constFirst().id;
    int broughtBack = 0;
    auto *own = new SettingsPage(*m_theme, *m_book, u"Own"_s, u"key"_s);
    own->setMemento([&broughtBack] { return [&broughtBack] { ++broughtBack; }; });
    m_window->addPage(own);

    named<QCheckBox>(u"Fold repeated lines"_s)->click();
    m_settings->setTheme(Settings::Theme::Dark); // from the menu, while it is open
    m_settings->feed().setZoomOf(u"plugdj:den"_s, 150);
    m_settings->rooms().setOwn(u"plugdj:den"_s, u"feed/density"_s, u"cozy"_s);
    m_alerts->edit([](AlertOptions &options) { options.volume = 10; });
    QVERIFY(m_rules->setRules({}));
    QVERIFY(m_book->values() != first);
    QTest::mouseClick(named<QPushButton>(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(m_book->values(), first);
    QCOMPARE(broughtBack, 1);
    QCOMPARE(m_rules->rules().size(), 1);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(!m_window);
}

void TestSettingsWindow::doneKeeps()
{
    named<QCheckBox>(u"Fold repeated lines"_s)->click();
    QTest::mouseClick(named<QPushButton>(u"Done"_s), Qt::LeftButton);
    QVERIFY(!m_settings->foldsRepeats());
    QTRY_VERIFY(!m_window);
}

void TestSettingsWindow::windowButtonKeeps()
{
    named<QCheckBox>(u"Fold repeated lines"_s)->click();
    m_window->close();
    QVERIFY(!m_settings->foldsRepeats());
    QTRY_VERIFY(!m_window);
}

void TestSettingsWindow::escapeClearsTheSearchFirst()
{
    named<QCheckBox>(u"Fold repeated lines"_s)->click();
    auto *search = named<QLineEdit>(u"Search settings"_s);
    QTest::keyClicks(search, u"density"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(m_window && m_window->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_settings->foldsRepeats()); // taken back
    QTRY_VERIFY(!m_window);
}

void TestSettingsWindow::rowsResetThemselves()
{
    m_window->showPage(u"Feed"_s);
    auto *reset = named<QToolButton>(u"Reset: Density"_s);
    QVERIFY(reset && !reset->isVisible());
    m_settings->feed().setDensity(FeedOptions::Density::Cozy);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_settings->feed().options().density, FeedOptions::Density::Normal);
    QVERIFY(!reset->isVisible());
}

void TestSettingsWindow::pagesResetThemselves()
{
    m_window->showPage(u"Feed"_s);
    SettingsPage *page = m_window->currentPage();
    QCOMPARE(page->title(), u"Feed"_s);
    auto *reset = [page]() -> QPushButton * {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == u"Reset this page"_s)
                return button;
        }
        return nullptr;
    }();
    QVERIFY(reset && !reset->isEnabled() && !reset->toolTip().isEmpty());
    m_settings->feed().setZoom(150);
    m_settings->setFoldsRepeats(false);
    m_settings->setTheme(Settings::Theme::Dark); // of another page
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_settings->feed().options().zoom, 100);
    QVERIFY(m_settings->foldsRepeats());
    QCOMPARE(m_settings->theme(), Settings::Theme::Dark);
}

void TestSettingsWindow::searchFindsRowsOnAllPages()
{
    auto *search = named<QLineEdit>(u"Search settings"_s);
    QTest::keyClicks(search, u"animat"_s);
    QCOMPARE(visibleRows(), (QStringList{u"Reduce motion"_s, u"Animated emotes move"_s}));
    search->clear();
    QTest::keyClicks(search, u"mention"_s); // on three pages: the words of a choice count too
    const QStringList hits = visibleRows();
    QVERIFY(hits.contains(u"A delayed chat shows mentions of me at once"_s));
    QVERIFY(hits.contains(u"Read new lines out"_s));
    QVERIFY(hits.contains(u"What is told, how and when"_s));
    QVERIFY(!hits.contains(u"Density"_s));
    search->clear();
    QTest::keyClicks(search, u"feed density"_s); // the page's own title narrows
    QCOMPARE(visibleRows(), QStringList{u"Density"_s});
    search->clear();
    QVERIFY(m_window->currentPage()->isVisible());
    int shown = 0;
    for (const SettingsPage *page : m_window->pages())
        shown += page->isVisible();
    QCOMPARE(shown, 1);
}

void TestSettingsWindow::searchMarksTheHit()
{
    m_window->search(u"dens"_s);
    const auto labels = row(u"Density"_s)->findChildren<QLabel *>();
    const bool isMarked = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->textFormat() == Qt::RichText && label->text().contains(u">Dens</span>ity"_s);
    });
    QVERIFY(isMarked);
    m_window->search({});
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestSettingsWindow::searchSaysWhenNothingMatches()
{
    m_window->search(u"zeppelin"_s);
    QCOMPARE(visibleRows(), QStringList());
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No setting has these words: zeppelin"_s;
    }));
}

void TestSettingsWindow::wheelScrollsThePage()
{
    m_window->showPage(u"Feed"_s);
    auto *density = named<QComboBox>(u"Density"_s);
    QWheelEvent wheel(QPointF(2, 2), density->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(density, &wheel);
    QCOMPARE(m_settings->feed().options().density, FeedOptions::Density::Normal);
}

void TestSettingsWindow::keyboardAloneChangesAChoice()
{
    // The search has the focus; its first hit is one Tab behind the list.
    QTest::keyClicks(QApplication::focusWidget(), u"fold repeated"_s);
    auto *fold = named<QCheckBox>(u"Fold repeated lines"_s);
    for (int i = 0; i < 6 && QApplication::focusWidget() != fold; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fold);
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!m_settings->foldsRepeats());
}

SettingsRoomsPage *TestSettingsWindow::roomsPage() const
{
    return m_window->findChild<SettingsRoomsPage *>();
}

SettingsRow *TestSettingsWindow::ownRow(const QString &caption) const
{
    for (SettingsRow *one : roomsPage()->rows()) {
        if (one->caption() == caption)
            return one;
    }
    return nullptr;
}

void TestSettingsWindow::roomsInheritUntilTheyHaveTheirOwn()
{
    const QString den = u"plugdj:den"_s;
    FeedSettings &feed = m_settings->feed();
    m_window->showPage(u"Rooms"_s);
    roomsPage()->chooseRoom(den);
    SettingsRow *row = ownRow(u"Density"_s);
    auto *density = qobject_cast<QComboBox *>(row->control());
    QVERIFY(density);
    QVERIFY(!row->isChanged());
    QCOMPARE(density->accessibleDescription(), u"As for all rooms"_s);
    feed.setDensity(FeedOptions::Density::Compact); // it goes along
    QCOMPARE(density->currentText(), u"Compact"_s);
    QCOMPARE(feed.optionsOf(den).density, FeedOptions::Density::Compact);

    density->setFocus();
    QTest::keyClick(density, Qt::Key_Down);
    QTest::keyClick(density, Qt::Key_Down);
    QCOMPARE(feed.optionsOf(den).density, FeedOptions::Density::Cozy);
    QCOMPARE(feed.optionsOf(u"plugdj:attic"_s).density, FeedOptions::Density::Compact);
    QCOMPARE(density->accessibleDescription(), u"Its own; all others: Compact"_s);
    feed.setDensity(FeedOptions::Density::Normal); // it stays
    QCOMPARE(feed.optionsOf(den).density, FeedOptions::Density::Cozy);
    QCOMPARE(density->accessibleDescription(), u"Its own; all others: Normal"_s);
    QVERIFY(row->isChanged());
    row->reset();
    QCOMPARE(feed.optionsOf(den).density, FeedOptions::Density::Normal);
    QVERIFY(!row->isChanged());

    auto *size = qobject_cast<QSpinBox *>(ownRow(u"Text size"_s)->control());
    size->setValue(150);
    QCOMPARE(feed.optionsOf(den).zoom, 150);
    QCOMPARE(feed.options().zoom, 100);
    auto *emoji = qobject_cast<QCheckBox *>(ownRow(u"Show :smile: as an emoji"_s)->control());
    emoji->click();
    QVERIFY(!m_settings->rooms().flag(den, u"look/emoji"_s, m_settings->showsEmoji()));
    QVERIFY(m_settings->showsEmoji());

    roomsPage()->chooseRoom(u"floatplane:5f1"_s); // the other room has none of that
    QCOMPARE(size->value(), 100);
    QVERIFY(emoji->isChecked());
    QVERIFY(!ownRow(u"Tell what moderators do to others"_s)->control()->isEnabled());
    auto *delay = qobject_cast<QSpinBox *>(ownRow(u"Delay of the chat"_s)->control());
    QVERIFY(delay->isEnabled());
    delay->setValue(7);
    QCOMPARE(m_settings->chatDelay(u"a2/5f1"_s), std::chrono::seconds(7));
    roomsPage()->resetRows();
    QCOMPARE(m_settings->chatDelay(u"a2/5f1"_s), std::chrono::seconds(0));
    roomsPage()->chooseRoom(den);
    roomsPage()->resetRows();
    QVERIFY(m_settings->rooms().rooms().isEmpty());
    QCOMPARE(feed.optionsOf(den).zoom, 100);
}

void TestSettingsWindow::roomsAreTakenBackByCancel()
{
    m_settings->setChatDelay(u"a2/5f1"_s, std::chrono::seconds(3));
    m_settings->rooms().setOwn(u"plugdj:den"_s, u"feed/density"_s, u"compact"_s);
    delete m_window;
    open();
    m_settings->setChatDelay(u"a2/5f1"_s, std::chrono::seconds(9));
    roomsPage()->chooseRoom(u"plugdj:den"_s);
    qobject_cast<QSpinBox *>(ownRow(u"Text size"_s)->control())->setValue(150);
    ownRow(u"Density"_s)->reset();
    QTest::mouseClick(named<QPushButton>(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(m_settings->chatDelay(u"a2/5f1"_s), std::chrono::seconds(3));
    QCOMPARE(m_settings->rooms().own(u"plugdj:den"_s, u"feed/density"_s).toString(), u"compact"_s);
    QVERIFY(!m_settings->feed().hasOwnZoom(u"plugdj:den"_s));
}

void TestSettingsWindow::feedRowsNameRoomsThatDiffer()
{
    m_window->showPage(u"Feed"_s);
    auto *link = row(u"Density"_s)->findChild<LinkButton *>();
    QVERIFY(!link->isVisible());
    m_settings->rooms().setOwn(u"plugdj:den"_s, u"feed/density"_s, u"cozy"_s);
    QVERIFY(link->isVisible());
    QCOMPARE(link->text(), u"Night Bus differs"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_window->currentPage()->title(), u"Rooms"_s);
}

void TestSettingsWindow::hostsAreListedAndCopied()
{
    m_contacts.expect(QUrl(u"https://pictures.example"_s), Contact::Why::Pictures);
    contacts::tell(QUrl(u"wss://den.example/socket"_s), Contact::Why::Room);
    m_window->showPage(u"Privacy"_s);
    auto *table = named<QTableView>(u"Hosts"_s);
    const auto cell = [table](int line, int column) { return table->model()->index(line, column).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 5'000);
    QCOMPARE(cell(0, ContactsModel::Host), u"den.example"_s);
    QCOMPARE(cell(0, ContactsModel::Why), u"Live connection of rooms"_s);
    QCOMPARE(cell(0, ContactsModel::Times), u"1"_s);
    QCOMPARE(cell(1, ContactsModel::Last), u"not in this run"_s);
    QTest::mouseClick(named<QPushButton>(u"Copy"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 2);
    QVERIFY(copied.contains(u"den.example\tLive connection of rooms\t1"_s));
}

void TestSettingsWindow::accountsSignOutAndIn()
{
    FakeAccount account(Endpoints::plugDj());
    account.succeed({u"7"_s, u"juniper"_s});
    QList<Account *> out, in;
    SettingsLinks links;
    links.accounts = [&account] { return QList<Account *>{&account}; };
    links.signOut = [&out](Account *one) { out.append(one); };
    links.signInAgain = [&in](Account *one) { in.append(one); };
    m_window->addPage(makeAccountsPage(*m_theme, *m_book, links));
    m_window->showPage(u"Accounts"_s);
    auto *button = named<QPushButton>(u"Sign out: juniper"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(out, QList<Account *>{&account});
    account.expire();
    QCOMPARE(button->text(), u"Sign in…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(in, QList<Account *>{&account});
    delete m_window; // before its account
}

void TestSettingsWindow::fitsTheSmallestWindow()
{
    m_window->resize(640, 360);
    QVERIFY(m_window->width() <= 640 && m_window->height() <= 360);
    QFont large = QApplication::font();
    large.setPixelSize(26);
    m_theme->setBaseFont(large);
    m_window->resize(640, 360);
    QApplication::processEvents();
    QVERIFY2(m_window->width() <= 640 && m_window->height() <= 420,
             qPrintable(u"%1 x %2"_s.arg(m_window->width()).arg(m_window->height())));
    QVERIFY(named<QComboBox>(u"Page"_s)->isVisible());
    for (const SettingsRow *one : m_window->findChildren<SettingsRow *>()) {
        if (one->isVisible())
            QVERIFY2(one->width() <= m_window->width(), qPrintable(one->caption()));
    }
}

void TestSettingsWindow::pictures()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES names no folder");
    m_settings->feed().setDensity(FeedOptions::Density::Cozy);
    for (const auto &[choice, word] :
         {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        m_theme->setChoice(choice);
        QApplication::setPalette(m_theme->palette());
        for (const SettingsPage *page : m_window->pages()) {
            m_window->showPage(page->title());
            QCoreApplication::processEvents();
            m_window->grab().save(u"%1/settings-%2-%3.png"_s.arg(folder, page->title().toLower(), word));
        }
        m_window->search(u"mention"_s);
        QCoreApplication::processEvents();
        m_window->grab().save(u"%1/settings-search-%2.png"_s.arg(folder, word));
        m_window->search({});
    }
    m_window->showPage(u"Feed"_s);
    m_window->resize(640, 360);
    QCoreApplication::processEvents();
    m_window->grab().save(folder + u"/settings-small.png"_s);
    QFont large = QApplication::font();
    large.setPixelSize(26);
    m_theme->setBaseFont(large);
    QApplication::setFont(large);
    m_window->resize(640, 360);
    QCoreApplication::processEvents();
    m_window->grab().save(folder + u"/settings-200.png"_s);
    large.setPixelSize(13);
    QApplication::setFont(large);
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
