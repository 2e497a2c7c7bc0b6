// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/ruleworkbench.h"

#include "ui/namecolours.h"
#include "ui/rulelist.h"
#include "ui/ruletrial.h"
#include "ui/statusline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The rule workbench with real keys and clicks.
class TestRuleWorkbench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRuleIsMadeByKeys();
    void theEmptyPlaceBeginsThree();
    void cancelTakesChangesBack();
    void anUnfinishedExpressionIsSaid();
    void aRunawayIsNotSaved();
    void orderAndTicks();
    void aRuleIsDeleted();
    void namesAndRooms();
    void everyPartOfARuleIsKept();
    void importAndExport();
    void linesThatMatchAreShown();
    void aLongTrialDoesNotHoldUpTheWindow();
    void whatTheBookTurnsOffStaysOff();
    void tintsKeepTheContrast();
    void pictures();

private:
    static FeedItem line(const QString &text, const QString &author = u"ann"_s)
    {
        FeedItem item;
        item.kind = FeedItem::Kind::Chat;
        item.room = u"den"_s;
        item.author.name = author;
        item.text = text;
        item.time = QDateTime::currentDateTimeUtc();
        return item;
    }
    static Rule rule(const QString &text)
    {
        Rule one;
        one.name = text;
        one.text = text;
        one.colour = 1;
        return one;
    }
    void open(const QList<FeedItem> &lines = {})
    {
        m_window = new RuleWorkbench(*m_book, *m_theme);
        m_window->setRooms({{u"plugdj:den"_s, u"The Den"_s, Service::PlugDj},
                            {u"floatplane:7"_s, u"Keel & Kettle"_s, Service::Floatplane}});
        m_window->setLines([lines](int, const auto &take) { take(lines); });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            const QString text = widget->accessibleName();
            if (text == name)
                return widget;
        }
        qWarning() << "no" << name;
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *one : m_window->findChildren<QAbstractButton *>()) {
            if (one->text().remove(u'&') == text || one->accessibleName() == text)
                return one;
        }
        qWarning() << "no button" << text;
        return nullptr;
    }
    /// With PARTYLINE_PICTURES=DIR the window as it looks is kept there.
    void keepPicture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
            QVERIFY(m_window->grab().save(QDir(folder).filePath(name)));
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    QString status() const { return m_window->findChild<StatusLine *>()->status().sentence; }
    QListView *list() const { return named<QListView>(u"Rules"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RuleBook> m_book;
    QPointer<RuleWorkbench> m_window;
};

void TestRuleWorkbench::init()
{
    m_theme = std::make_unique<Theme>();
    m_book = std::make_unique<RuleBook>(QString());
}

void TestRuleWorkbench::cleanup()
{
    delete m_window;
    m_book.reset();
    m_theme.reset();
}

void TestRuleWorkbench::theEmptyPlaceBeginsThree()
{
    const auto begin = [this](const QString &way) {
        open();
        QAbstractButton *start = button(way);
        QVERIFY(start && start->isVisible());
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_VERIFY(named<QLineEdit>(u"Name"_s)->hasFocus());
        QVERIFY(!start->isVisible());
        named<QLineEdit>(u"What"_s)->setFocus();
        QTest::keyClicks(m_window->focusWidget(), u"horn"_s);
        QCOMPARE(m_book->rules().size(), 1);
    };
    begin(u"Highlight a word"_s);
    QCOMPARE(m_book->rules()[0].colour, 0);
    QVERIFY(!m_book->rules()[0].notifies && !m_book->rules()[0].hides);
    cleanup();
    init();
    begin(u"Be notified of a word"_s);
    QVERIFY(m_book->rules()[0].notifies);
    cleanup();
    init();
    begin(u"Hide lines with a word"_s);
    QVERIFY(m_book->rules()[0].hides);
    QVERIFY(!m_book->rules()[0].colour);
}

void TestRuleWorkbench::aRuleIsMadeByKeys()
{
    open({line(u"a horn"_s), line(u"thorny"_s)});
    QTest::keyClick(m_window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(named<QLineEdit>(u"Name"_s)->hasFocus());
    QTest::keyClicks(m_window->focusWidget(), u"Brass"_s);
    named<QLineEdit>(u"What"_s)->setFocus();
    QTest::keyClicks(m_window->focusWidget(), u"horn"_s);
    QTest::keyClick(button(u"Notify"_s), Qt::Key_Space);
    QCOMPARE(m_book->rules().size(), 1);
    QCOMPARE(m_book->rules()[0].name, u"Brass"_s);
    QCOMPARE(m_book->rules()[0].text, u"horn"_s);
    QVERIFY(m_book->rules()[0].notifies);
    QCOMPARE(m_book->rules()[0].colour, 0);
    QTRY_VERIFY(named<QLabel>(u"Try it"_s)->text().contains(u"1 of the last 2 lines"_s));
    click(u"Done"_s);
    QTRY_VERIFY(!m_window);
    QCOMPARE(m_book->rules().size(), 1);
}

void TestRuleWorkbench::cancelTakesChangesBack()
{
    QVERIFY(m_book->setRules({rule(u"one"_s), rule(u"two"_s)}));
    const auto before = m_book->rules();
    open();
    QTest::keyClicks(named<QLineEdit>(u"Name"_s), u"!"_s);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_book->rules().size(), 1);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
    QCOMPARE(m_book->rules(), before);
}

void TestRuleWorkbench::anUnfinishedExpressionIsSaid()
{
    QVERIFY(m_book->setRules({rule(u"one"_s)}));
    open();
    click(u"Expression"_s);
    QLineEdit *text = named<QLineEdit>(u"What"_s);
    text->clear();
    QTest::keyClicks(text, u"on(e"_s);
    QVERIFY2(status().contains(u"not complete"_s), qPrintable(status()));
    QCOMPARE(m_book->rules()[0].text, u"on"_s); // the last that could be used
    click(u"Done"_s);
    QVERIFY(m_window && m_window->isVisible());
    QTest::keyClicks(text, u")"_s);
    QVERIFY2(status().isEmpty(), qPrintable(status()));
    click(u"Done"_s);
    QTRY_VERIFY(!m_window);
    QCOMPARE(m_book->rules()[0].text, u"on(e)"_s);
}

void TestRuleWorkbench::aRunawayIsNotSaved()
{
    open({line(u"fine"_s), line(QString(300, u'a') + u'!')});
    click(u"Add"_s);
    click(u"Expression"_s);
    QTest::keyClicks(named<QLineEdit>(u"What"_s), u"(a+)+$"_s);
    QTRY_VERIFY2(status().contains(u"cannot be saved"_s), qPrintable(status()));
    click(u"Done"_s);
    QVERIFY(m_window && m_window->isVisible());
    QTest::keyClick(named<QLineEdit>(u"What"_s), Qt::Key_Backspace);
    QTRY_VERIFY2(status().isEmpty(), qPrintable(status()));
    click(u"Done"_s);
    QTRY_VERIFY(!m_window);
    QCOMPARE(m_book->rules()[0].text, u"(a+)+"_s);
}

void TestRuleWorkbench::orderAndTicks()
{
    QVERIFY(m_book->setRules({rule(u"one"_s), rule(u"two"_s), rule(u"three"_s)}));
    open();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier); // already last
    QCOMPARE(m_book->rules()[2].name, u"one"_s);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!m_book->rules()[2].isOn);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"one, off, All rooms"_s));
    // The box itself, by pointer.
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.left() + m_theme->px(32), row.center().y()});
    QVERIFY(!m_book->rules()[0].isOn);
    // Elsewhere a click only chooses.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.center().x(), row.center().y()});
    QVERIFY(!m_book->rules()[0].isOn);
    QCOMPARE(named<QLineEdit>(u"Name"_s)->text(), u"two"_s);
    QTest::keyClicks(named<QLineEdit>(u"Find a rule"_s), u"thr"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestRuleWorkbench::aRuleIsDeleted()
{
    QVERIFY(m_book->setRules({rule(u"one"_s), rule(u"two"_s)}));
    open();
    click(u"Delete the rule"_s);
    QCOMPARE(m_book->rules().size(), 1);
    QCOMPARE(named<QLineEdit>(u"Name"_s)->text(), u"two"_s);
    click(u"Delete the rule"_s);
    QVERIFY(m_book->rules().isEmpty());
    QVERIFY(!button(u"Delete the rule"_s)->isEnabled());
    click(u"Done"_s);
    QTRY_VERIFY(!m_window);
}

void TestRuleWorkbench::namesAndRooms()
{
    open();
    click(u"Add"_s);
    auto *who = named<QComboBox>(u"Who"_s);
    QVERIFY(!named<QLineEdit>(u"People"_s)->isVisible());
    who->setCurrentIndex(1);
    QVERIFY(named<QLineEdit>(u"People"_s)->isVisible());
    QVERIFY2(status().contains(u"Name the people"_s), qPrintable(status()));
    QTest::keyClicks(named<QLineEdit>(u"People"_s), u" Ann ,, bob"_s);
    QCOMPARE(m_book->rules()[0].people, (QStringList{u"Ann"_s, u"bob"_s}));
    named<QComboBox>(u"Where"_s)->setCurrentIndex(3);
    QVERIFY2(status().contains(u"Choose the rooms"_s), qPrintable(status()));
    auto *rooms = qobject_cast<QToolButton *>(button(u"Rooms"_s));
    QCOMPARE(rooms->menu()->actions().size(), 2);
    rooms->menu()->actions()[1]->trigger();
    QCOMPARE(m_book->rules()[0].rooms, QStringList{u"floatplane:7"_s});
    QCOMPARE(list()->model()->index(0, 0).data(RuleListModel::SummaryRole).toString(), u"Keel & Kettle · highlight"_s);
}

void TestRuleWorkbench::everyPartOfARuleIsKept()
{
    Rule one = rule(u"x+"_s);
    one.who = Rule::Who::AllBut;
    one.people = {u"ann"_s};
    one.role = Role::Manager;
    one.matching = Rule::Matching::Expression;
    one.isCaseSensitive = true;
    one.where = Rule::Where::Rooms;
    one.rooms = {u"plugdj:elsewhere"_s}; // a room that is not joined now
    one.colour = 3;
    one.sound = u"a-sound-of-its-own"_s;
    one.notifies = one.hides = one.folds = true;
    one.replacement = u"…"_s;
    one.until = QDateTime::currentDateTimeUtc().addDays(2);
    QVERIFY(m_book->setRules({one}));
    one = m_book->rules()[0];
    open();
    QTest::keyClicks(named<QLineEdit>(u"Name"_s), u"!"_s);
    one.name += u'!';
    QCOMPARE(m_book->rules()[0], one);
}

void TestRuleWorkbench::importAndExport()
{
    QTemporaryDir dir;
    const QString name = dir.filePath(u"rules.json"_s);
    QVERIFY(m_book->setRules({rule(u"one"_s), rule(u"two"_s)}));
    open();
    m_window->exportTo(name);
    QVERIFY(status().contains(u"exported"_s));
    click(u"Delete the rule"_s);
    m_window->importFrom(name);
    QVERIFY2(status().contains(u"1 rule"_s), qPrintable(status())); // the other is there
    QCOMPARE(m_book->rules().size(), 2);
    m_window->importFrom(dir.filePath(u"missing.json"_s));
    QVERIFY(status().contains(u"cannot be read"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>");
    file.close();
    m_window->importFrom(name);
    QVERIFY(status().contains(u"not a file of rules"_s));
    QCOMPARE(m_book->rules().size(), 2);
    m_window->exportTo(dir.filePath(u"no/such/folder.json"_s));
    QVERIFY(status().contains(u"cannot be written"_s));
}

void TestRuleWorkbench::linesThatMatchAreShown()
{
    QVERIFY(m_book->setRules({rule(u"horn"_s), rule(u"bell"_s)}));
    open({line(u"a horn"_s), line(u"a bell"_s), line(u"horn and bell"_s), line(u"neither"_s)});
    QTRY_VERIFY(named<QLabel>(u"Try it"_s)->text().contains(u"2 of the last 4 lines"_s));
    QTRY_COMPARE(list()->model()->index(0, 0).data(RuleListModel::HitsRole).toInt(), 2);
    QCOMPARE(list()->model()->index(1, 0).data(RuleListModel::HitsRole).toInt(), 2);
    QVERIFY(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 line"_s));
}

void TestRuleWorkbench::aLongTrialDoesNotHoldUpTheWindow()
{
    RuleTrial trial;
    trial.setLines(QList<FeedItem>(RuleTrial::Slice * 3, line(u"a horn"_s)));
    QSignalSpy finished(&trial, &RuleTrial::finished);
    trial.start({rule(u"horn"_s)});
    QCoreApplication::processEvents();
    QVERIFY(trial.isRunning());
    QVERIFY(trial.outcome().tried <= RuleTrial::Slice);
    QVERIFY(finished.wait());
    QCOMPARE(trial.outcome().matching.size(), RuleTrial::Slice * 3);
    trial.start({rule(u"bell"_s)});
    trial.finish();
    QVERIFY(!trial.isRunning());
    QCOMPARE(trial.outcome().tried, RuleTrial::Slice * 3);
    QVERIFY(trial.outcome().matching.isEmpty());
}

void TestRuleWorkbench::whatTheBookTurnsOffStaysOff()
{
    Rule slow = rule(u"(a+)+$"_s);
    slow.matching = Rule::Matching::Expression;
    QVERIFY(m_book->setRules({slow}));
    open();
    for (int i = 0; i < RuleBook::MostRunaways; ++i)
        m_book->judge(line(QString(300, u'a') + u'!'));
    QVERIFY(!m_book->rules()[0].isOn);
    QTest::keyClicks(named<QLineEdit>(u"Name"_s), u"!"_s);
    QVERIFY(!m_book->rules()[0].isOn);
    QVERIFY(m_book->rules()[0].name.endsWith(u'!'));
}

void TestRuleWorkbench::tintsKeepTheContrast()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast}) {
        m_theme->setChoice(choice);
        const Colours &colours = m_theme->colours();
        for (int i = 0; i < Rule::Colours; ++i) {
            const RuleColours rule = ruleColours(i, colours);
            for (const QColor &text : {colours.text.primary, colours.text.secondary, colours.text.link})
                QVERIFY2(contrast(text, rule.tint) >= 4.5,
                         qPrintable(u"%1 %2 %3"_s.arg(int(choice)).arg(i).arg(text.name())));
            QVERIFY2(contrast(rule.bar, colours.surface.base) >= 3, qPrintable(ruleColourName(i)));
        }
    }
}

void TestRuleWorkbench::pictures()
{
    Rule gear = rule(u"turntable, cartridge, \"slip mat\""_s);
    gear.name = u"Gear for sale"_s;
    Rule oar = rule(u"oar"_s);
    oar.hides = true;
    oar.colour.reset();
    oar.where = Rule::Where::Rooms;
    oar.rooms = {u"floatplane:7"_s};
    Rule wall = rule(u"!!!"_s);
    wall.folds = true;
    wall.isOn = false;
    Rule spoiler = rule(u"the end"_s);
    spoiler.replacement = u"▒▒▒"_s;
    spoiler.name = u"Spoilers for the Sunday show, which nobody wants to hear of before it is Sunday"_s;
    QVERIFY(m_book->setRules({gear, oar, wall, spoiler}));
    open({line(u"anyone selling a turntable near the harbour?"_s, u"marrow"_s),
          line(u"new cartridge day, it sounds like rain"_s, u"crate_digger"_s),
          line(u"my slip mat is a pizza box and it works"_s, u"brixx"_s)});
    QTRY_VERIFY(named<QLabel>(u"Try it"_s)->text().contains(u"3 of the last 3"_s));
    QTRY_VERIFY(list()->model()->index(1, 0).data(RuleListModel::HitsRole).isNull()
                || list()->model()->index(0, 0).data(RuleListModel::HitsRole).toInt() == 3);
    keepPicture(u"rules-light.png"_s);
    m_theme->setChoice(Theme::Choice::Dark);
    keepPicture(u"rules-dark.png"_s);
}

QTEST_MAIN(TestRuleWorkbench)
#include "tst_ruleworkbench.moc"
