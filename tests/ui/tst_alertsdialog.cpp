// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/alertbook.h"
#include "store/settings.h"
#include "ui/alertsdialog.h"
#include "ui/resources.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace partyline;
using Disturb = AlertOptions::Disturb;

/// The window in which alerts are chosen.
class TestAlertsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingHasAName();
    void clicksApplyAtOnce();
    void keysDoTheSame();
    void roomsInheritAndDiffer();
    void asEverywhereTakesBack();
    void cancelTakesAllBackButMutes();
    void quietHoursAreTyped();
    void doNotDisturbIsChosen();
    void soundsAreChosenAndPlayed();
    void testSaysWhoShowsIt();
    void followsChangesFromElsewhere();
    void fitsTheSmallestWindow();
    void pictures();

private:
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *one : m_dialog->findChildren<T *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(static_cast<QWidget *>(one));
            if (one->accessibleName() == name || (button && button->text() == name))
                return one;
        }
        return nullptr;
    }
    void open();
    QTableView &table() const { return *m_dialog->findChild<QTableView *>(); }
    QModelIndex cell(AlertType type, int column) const { return table().model()->index(int(type), column); }
    void click(const QModelIndex &index) const;
    const AlertOptions &options() const { return m_book->options(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AlertBook> m_book;
    QPointer<AlertsDialog> m_dialog;
    QList<std::pair<AlertSound, int>> m_played;
    std::optional<Error> m_soundTrouble;
    Status m_answer;
};

void TestAlertsDialog::initTestCase()
{
    loadResources();
}

void TestAlertsDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    QApplication::setStyle(new Style(*m_theme));
    QApplication::setPalette(m_theme->palette());
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_book = std::make_unique<AlertBook>(QString());
    m_played.clear();
    m_soundTrouble.reset();
    open();
}

void TestAlertsDialog::open()
{
    AlertsDialog::Hooks hooks;
    hooks.play = [this](const AlertSound &sound, int volume) -> Result<Done> {
        m_played.append({sound, volume});
        if (m_soundTrouble)
            return *m_soundTrouble;
        return Done{};
    };
    hooks.test = [this](QObject *, const auto &answer) { answer(m_answer); };
    hooks.hasTray = [] { return true; };
    m_dialog = new AlertsDialog(*m_book, *m_settings, *m_theme, hooks);
    m_dialog->setRooms({{u"plugdj/x/den"_s, u"Night Bus"_s}, {u"plugdj/x/attic"_s, u"Attic"_s}});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestAlertsDialog::cleanup()
{
    delete m_dialog;
    QApplication::setStyle(u"Fusion"_s);
}

void TestAlertsDialog::click(const QModelIndex &index) const
{
    table().scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(&table());
    option.rect = table().visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    const QRect box = table().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &table());
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, box.center());
}

void TestAlertsDialog::everythingHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->window() != m_dialog || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const bool isPart = qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget());
        const bool isPlace = widget->inherits("QScrollArea") || widget->inherits("QTabBar");
        QVERIFY2(isPart || isPlace || !reader->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(cell(AlertType::Mention, 2).data(Qt::AccessibleTextRole).toString(), u"You are mentioned, Sound: on"_s);
}

void TestAlertsDialog::clicksApplyAtOnce()
{
    QVERIFY(options().isOn(AlertType::Poll, AlertWay::Notify));
    click(cell(AlertType::Poll, 1));
    QVERIFY(!options().isOn(AlertType::Poll, AlertWay::Notify));
    click(cell(AlertType::Poll, 1));
    QVERIFY(options().isOn(AlertType::Poll, AlertWay::Notify));
    named<QCheckBox>(u"Show notifications on the desktop"_s)->click();
    QVERIFY(!m_settings->areDesktopNotificationsOn());
}

void TestAlertsDialog::keysDoTheSame()
{
    table().setFocus();
    table().setCurrentIndex(cell(AlertType::Mention, 1));
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(options().isOn(AlertType::Keyword, AlertWay::Sound)); // off at first
}

void TestAlertsDialog::roomsInheritAndDiffer()
{
    m_dialog->showRoom(u"plugdj/x/den"_s);
    const QModelIndex sound = cell(AlertType::Mention, 2);
    QCOMPARE(sound.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
    QCOMPARE(sound.data().toString(), u"on, as everywhere"_s);
    click(sound);
    QCOMPARE(sound.data().toString(), u"on"_s);
    QCOMPARE(options().ofRoom(u"plugdj/x/den"_s, AlertType::Mention, AlertWay::Sound), true);
    click(sound);
    QCOMPARE(options().ofRoom(u"plugdj/x/den"_s, AlertType::Mention, AlertWay::Sound), false);
    QVERIFY(options().isOn(AlertType::Mention, AlertWay::Sound)); // elsewhere as it was
    click(sound);
    QVERIFY(options().rooms.isEmpty());
}

void TestAlertsDialog::asEverywhereTakesBack()
{
    m_book->edit([](AlertOptions &changed) {
        changed.setOfRoom(u"plugdj/x/den"_s, u"Night Bus"_s, AlertType::Poll, AlertWay::Notify, false);
        changed.mute(u"plugdj/x/den"_s, u"Night Bus"_s, QDateTime::currentDateTimeUtc().addSecs(600));
    });
    auto *button = named<QPushButton>(u"As everywhere"_s);
    QVERIFY(!button->isEnabled());
    m_dialog->showRoom(u"plugdj/x/den"_s);
    QVERIFY(button->isEnabled());
    button->click();
    QVERIFY(options().rooms.value(u"plugdj/x/den"_s).types.isEmpty());
    QVERIFY(options().rooms.value(u"plugdj/x/den"_s).mutedUntil.isValid()); // that is another thing
}

void TestAlertsDialog::cancelTakesAllBackButMutes()
{
    const AlertOptions before = options();
    click(cell(AlertType::Poll, 1));
    named<QCheckBox>(u"Show notifications on the desktop"_s)->click();
    named<QSlider>(u"Volume"_s)->setValue(20);
    m_book->edit([](AlertOptions &changed) {
        changed.mute(u"plugdj/x/attic"_s, u"Attic"_s, QDateTime::currentDateTimeUtc().addSecs(600));
    });
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_settings->areDesktopNotificationsOn());
    QVERIFY(options().isMuted(u"plugdj/x/attic"_s, QDateTime::currentDateTimeUtc()));
    m_book->edit([](AlertOptions &changed) { changed.mute(u"plugdj/x/attic"_s, {}, {}); });
    QCOMPARE(options(), before);
}

void TestAlertsDialog::quietHoursAreTyped()
{
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *from = named<QTimeEdit>(u"From"_s);
    QVERIFY(!from->isEnabled());
    named<QCheckBox>(u"Tell nothing at these times"_s)->click();
    QVERIFY(options().quiet.isOn);
    QVERIFY(from->isEnabled());
    from->setTime(QTime(21, 15));
    named<QTimeEdit>(u"To"_s)->setTime(QTime(6, 45));
    named<QCheckBox>(u"Saturday"_s)->click();
    QCOMPARE(options().quiet, (QuietHours{true, 0x7f & ~(1 << 5), QTime(21, 15), QTime(6, 45)}));
}

void TestAlertsDialog::doNotDisturbIsChosen()
{
    auto *choice = named<QComboBox>(u"Do not disturb"_s);
    const auto choose = [choice](const QString &text) {
        choice->setCurrentIndex(choice->findText(text));
        emit choice->activated(choice->currentIndex());
    };
    choose(u"For one hour"_s);
    QCOMPARE(options().disturb, Disturb::NotUntil);
    QVERIFY2(choice->currentText().startsWith("until "_L1), qPrintable(choice->currentText()));
    choose(u"Until I turn it off"_s);
    QCOMPARE(options().disturb, Disturb::No);
    choose(u"Until tomorrow"_s);
    QCOMPARE(options().silentUntil, untilTomorrow(QDateTime::currentDateTimeUtc()));
    choose(u"Off"_s);
    QCOMPARE(options().disturb, Disturb::Yes);
    QVERIFY(!options().silentUntil.isValid());
}

void TestAlertsDialog::soundsAreChosenAndPlayed()
{
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *type = named<QComboBox>(u"Sound of"_s);
    auto *sound = named<QComboBox>(u"Sound"_s);
    auto *play = named<QPushButton>(u"Play"_s);
    auto *status = m_dialog->findChild<StatusLine *>();
    type->setCurrentIndex(int(AlertType::Poll));
    QCOMPARE(sound->currentText(), u"bell"_s);
    sound->lineEdit()->selectAll();
    QTest::keyClicks(sound->lineEdit(), u"/tmp/ding.oga"_s);
    QCOMPARE(options().sounds[size_t(AlertType::Poll)].file, u"/tmp/ding.oga"_s);
    named<QSlider>(u"Volume"_s)->setValue(60);
    play->click();
    QCOMPARE(m_played.constLast().first.file, u"/tmp/ding.oga"_s);
    QCOMPARE(m_played.constLast().second, 60);
    QVERIFY(status->text().isEmpty());
    m_soundTrouble = Error{Error::Kind::Refused, u"There is no sound system."_s, {}, {}};
    play->click();
    QCOMPARE(status->text(), u"There is no sound system."_s);
    m_soundTrouble.reset();
    sound->lineEdit()->clear();
    play->click();
    QCOMPARE(status->text(), u"This is silent."_s);
    type->setCurrentIndex(int(AlertType::Mention));
    QCOMPARE(sound->currentText(), u"message-new-instant"_s);
    QVERIFY(options().sounds[size_t(AlertType::Poll)].isEmpty()); // looking elsewhere changed nothing
}

void TestAlertsDialog::testSaysWhoShowsIt()
{
    auto *status = m_dialog->findChild<StatusLine *>();
    m_answer = {Status::Tint::Warning, u"bell-off"_s, u"Nothing can be shown."_s, u"No service."_s};
    named<QPushButton>(u"Send a &test"_s)->click();
    QVERIFY(status->text().contains("No service."_L1));
    QVERIFY(named<QPushButton>(u"Send a &test"_s)->isEnabled());
}

void TestAlertsDialog::followsChangesFromElsewhere()
{
    m_book->edit([](AlertOptions &changed) {
        changed.disturb = Disturb::No;
        changed.set(AlertType::Poll, AlertWay::Notify, false);
        changed.closesToTray = true;
    });
    QCOMPARE(named<QComboBox>(u"Do not disturb"_s)->currentText(), u"Until I turn it off"_s);
    QCOMPARE(cell(AlertType::Poll, 1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(named<QCheckBox>(u"Closing the window leaves Partyline in the tray"_s)->isChecked());
    QCOMPARE(options().disturb, Disturb::No);
}

void TestAlertsDialog::fitsTheSmallestWindow()
{
    m_dialog->resize(640, 360);
    QCOMPARE(m_dialog->size(), QSize(640, 360));
    for (int page = 0; page < 4; ++page) {
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        QVERIFY(named<QPushButton>(u"&Done"_s)->geometry().isValid());
        QVERIFY(m_dialog->rect().contains(
            named<QPushButton>(u"&Done"_s)->mapTo(m_dialog, named<QPushButton>(u"&Done"_s)->rect().bottomRight())));
    }
    QVERIFY(table().viewport()->height() >= table().verticalHeader()->defaultSectionSize());
}

/// To be looked at: PARTYLINE_PICTURES names a folder.
void TestAlertsDialog::pictures()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES names no folder");
    m_book->edit([](AlertOptions &changed) {
        changed.setOfRoom(u"plugdj/x/den"_s, u"Night Bus"_s, AlertType::Mention, AlertWay::Sound, false);
        changed.quiet.isOn = true;
    });
    for (const auto &[name, choice] :
         {std::pair(u"light"_s, Theme::Choice::Light), std::pair(u"dark"_s, Theme::Choice::Dark)}) {
        m_theme->setChoice(choice);
        QApplication::setPalette(m_theme->palette());
        for (const QSize &size : {QSize(600, 560), QSize(640, 360)}) {
            m_dialog->resize(size);
            for (int page = 0; page < 4; ++page) {
                m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
                m_dialog->showRoom(page == 0 && size.height() == 360 ? u"plugdj/x/den"_s : QString());
                m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
                m_dialog->grab().save(u"%1/alerts-%2-%3-%4.png"_s.arg(folder, name).arg(size.height()).arg(page));
            }
        }
    }
}

QTEST_MAIN(TestAlertsDialog)
#include "tst_alertsdialog.moc"
