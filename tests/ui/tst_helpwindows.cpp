// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/linkmeter.h"
#include "support/plugdjroomtest.h"
#include "ui/aboutdialog.h"
#include "ui/composeredit.h"
#include "ui/helpwindow.h"
#include "ui/inspectorwindow.h"
#include "ui/parts.h"
#include "ui/resources.h"
#include "ui/statusline.h"
#include "ui/style.h"
#include "ui/supportdialog.h"
#include "ui/whynot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The windows behind the menu Help: manual, connections, support bundle, about.
class TestHelpWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manualOpensAtASection();
    void everyPlaceLeadsToASectionThatIsThere();
    void manualGoesBackAndForward();
    void manualIsSearched();
    void linksOutSayWhereTheyLead();
    void picturesOfTheManualAreThere();
    void inspectorShowsWhatHappens();
    void inspectorWithoutRoomsSaysSo();
    void reportWithoutNames();
    void aboutListsAllParts();
    void supportSavesWhatItShows();
    void supportThatCannotBeSavedSaysSo();
    void offControlsSayWhy();
    void pictures_data();
    void pictures();

private:
    static QString shownHeading(const HelpWindow &window)
    {
        return window.findChild<QTreeWidget *>()->currentItem()
                   ? window.findChild<QTreeWidget *>()->currentItem()->text(0)
                   : QString();
    }
    static QAction *action(const QWidget &window, const QString &text)
    {
        for (QAction *found : window.findChildren<QAction *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &window, const QString &text)
    {
        for (QPushButton *found : window.findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    Theme m_theme;
};

void TestHelpWindows::initTestCase()
{
    loadResources();
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
}

void TestHelpWindows::manualOpensAtASection()
{
    HelpWindow window(m_theme);
    window.showSection(u"dj-rooms"_s);
    QCOMPARE(shownHeading(window), u"DJ rooms"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *text = window.findChild<QTextBrowser *>();
    QVERIFY(text->document()->toPlainText().size() > 10'000);
    window.showSection(u"no such section"_s);
    QCOMPARE(shownHeading(window), u"First start"_s);
}

void TestHelpWindows::everyPlaceLeadsToASectionThatIsThere()
{
    HelpWindow window(m_theme);
    QSet<QString> there;
    for (const QTreeWidgetItem *item :
         window.findChild<QTreeWidget *>()->findItems({}, Qt::MatchContains | Qt::MatchRecursive))
        there.insert(item->data(0, Qt::UserRole).toString());
    for (const QString &name : HelpWindow::sections())
        QVERIFY2(there.contains(name), qPrintable(name));
    SupportDialog dialog({}, m_theme);
    QCOMPARE(HelpWindow::sectionFor(dialog.findChild<QPlainTextEdit *>()), u"when-something-is-wrong"_s);
    QCOMPARE(HelpWindow::sectionFor(nullptr), u"first-start"_s);
}

void TestHelpWindows::manualGoesBackAndForward()
{
    HelpWindow window(m_theme);
    window.show();
    window.showSection(u"rooms"_s);
    window.showSection(u"polls"_s);
    QCOMPARE(shownHeading(window), u"Polls"_s);
    QVERIFY(!action(window, u"Forward"_s)->isEnabled());
    action(window, u"Back"_s)->trigger();
    QCOMPARE(shownHeading(window), u"Rooms"_s);
    action(window, u"Forward"_s)->trigger();
    QCOMPARE(shownHeading(window), u"Polls"_s);
}

void TestHelpWindows::manualIsSearched()
{
    HelpWindow window(m_theme);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *search = window.findChild<QLineEdit *>();
    auto *text = window.findChild<QTextBrowser *>();
    search->setFocus();
    QTest::keyClicks(search, u"hunspell"_s);
    QCOMPARE(text->textCursor().selectedText().toLower(), u"hunspell"_s);
    const int first = text->textCursor().selectionStart();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(text->textCursor().selectionStart() > first);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().selectionStart(), first);
    QTest::keyClicks(search, u"xyzzy"_s);
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"does not say"_s);
    QVERIFY(isSaid);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && window.isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHelpWindows::linksOutSayWhereTheyLead()
{
    HelpWindow window(m_theme);
    QSignalSpy opened(&window, &HelpWindow::linkActivated);
    auto *text = window.findChild<QTextBrowser *>();
    emit text->highlighted(QUrl(u"https://example.org/page"_s));
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"https://example.org/page"_s);
    QVERIFY(isSaid);
    emit text->anchorClicked(QUrl(u"https://example.org/page"_s));
    QCOMPARE(opened.size(), 1);
    emit text->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(opened.size(), 1);
    emit text->anchorClicked(QUrl(u"#polls"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(shownHeading(window), u"Polls"_s);
}

void TestHelpWindows::picturesOfTheManualAreThere()
{
    QFile page(u":/partyline/manual/manual.html"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    const QRegularExpression picture(uR"re(<img[^>]* src="([^"]+)")re"_s);
    int count = 0;
    for (const auto &match : picture.globalMatch(html)) {
        ++count;
        QVERIFY2(!QImage(u":/partyline/manual/"_s + match.captured(1)).isNull(), qPrintable(match.captured(1)));
    }
    QVERIFY(count >= 1);
}

void TestHelpWindows::inspectorShowsWhatHappens()
{
    PlugDjRoomTest t;
    t.enter();
    InspectorWindow window([&t] {
        QList<InspectedLine> lines;
        for (const RoomLine &line : linesOf(*t.room))
            lines.append({u"den"_s, line});
        return lines;
    });
    window.show();
    auto *tree = window.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    const QTreeWidgetItem *row = tree->topLevelItem(0);
    QCOMPARE(row->text(0), u"den, Room"_s);
    QCOMPARE(row->text(1), u"live"_s);
    QVERIFY(row->text(2).startsWith(u"open since"_s));
    t.settle(); // a line of chat
    const auto rowOf = [row](const QString &kind) {
        for (int i = 0; i < row->childCount(); ++i) {
            if (row->child(i)->text(0) == kind)
                return row->child(i)->text(3);
        }
        return QString();
    };
    QTRY_VERIFY(rowOf(u"chat"_s).startsWith(u'1'));
    QTRY_VERIFY(row->text(6).endsWith(u" ms"_s)); // the round trip was asked for
    t.site.socket().drop();
    QTRY_COMPARE(row->text(7), u"1"_s);
    button(window, u"Copy"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"den"_s) && copied.contains(u"chat: 1 / 0"_s) && copied.contains(u"Reconnects: 1"_s));
}

void TestHelpWindows::inspectorWithoutRoomsSaysSo()
{
    InspectorWindow window([] { return QList<InspectedLine>(); });
    window.show();
    QVERIFY(!window.findChild<QTreeWidget *>()->isVisible());
    QVERIFY(window.findChild<QLabel *>()->isVisible());
}

void TestHelpWindows::reportWithoutNames()
{
    PlugDjRoomTest t;
    t.enter();
    QList<InspectedLine> lines;
    for (const RoomLine &line : linesOf(*t.room))
        lines.append({u"SECRETroom"_s, line});
    QVERIFY(lineReport(lines, true).contains(u"SECRETroom"_s));
    const QString report = lineReport(lines, false);
    QVERIFY(!report.contains(u"SECRET"_s) && !report.contains(u"127.0.0.1"_s));
    QVERIFY(report.contains(u"live"_s));
}

void TestHelpWindows::aboutListsAllParts()
{
    AboutDialog dialog(m_theme);
    auto *tree = dialog.findChild<QTreeWidget *>();
    QStringList named;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = tree->topLevelItem(i);
        named.append(row->text(0));
        QVERIFY2(!row->text(2).isEmpty(), qPrintable(row->text(0)));
    }
    for (const QString &part : {u"Partyline"_s, u"Qt"_s, u"SQLite"_s, u"OpenSSL"_s, u"simdjson"_s, u"hunspell"_s})
        QVERIFY2(named.contains(part), qPrintable(part));
    const QStringList versionless{u"Tabler Icons"_s, u"emojibase"_s, u"wslay"_s}; // wslay's package tells none
    for (const ProgramPart &part : programParts())
        QVERIFY2(!part.version.isEmpty() || versionless.contains(part.name), qPrintable(part.name));
    const QString texts = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(texts.count(u"Permission is hereby granted"_s) >= 3);
    button(dialog, u"Copy"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Qt %1"_s.arg(QString::fromLatin1(qVersion()))));
}

void TestHelpWindows::supportSavesWhatItShows()
{
    const QTemporaryDir dir;
    SupportDialog dialog(u"all\nof it\n"_s, m_theme);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"all\nof it\n"_s);
    dialog.saveTo(dir.filePath(u"bundle.txt"_s));
    QFile saved(dir.filePath(u"bundle.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "all\nof it\n");
    QVERIFY(dialog.findChild<StatusLine *>()->text().contains(u"bundle.txt"_s));
}

void TestHelpWindows::supportThatCannotBeSavedSaysSo()
{
    SupportDialog dialog(u"text"_s, m_theme);
    dialog.saveTo(u"/nonexistent/folder/bundle.txt"_s);
    QVERIFY(dialog.findChild<StatusLine *>()->text().contains(u"It was not saved."_s));
}

void TestHelpWindows::offControlsSayWhy()
{
    QPushButton control(u"Do it"_s);
    explain(control, u"Not now."_s, u"Does it"_s);
    QVERIFY(!control.isEnabled());
    QCOMPARE(control.toolTip(), u"Not now."_s);
    QCOMPARE(control.accessibleDescription(), u"Not now."_s);
    explain(control, {}, u"Does it"_s);
    QVERIFY(control.isEnabled());
    QCOMPARE(control.toolTip(), u"Does it"_s);
}

void TestHelpWindows::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestHelpWindows::pictures()
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("PARTYLINE_PICTURES names no folder");
    QFETCH(Theme::Choice, choice);
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    m_theme.setChoice(choice);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    const auto take = [&](QWidget &window, const QString &name) {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.grab().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name, theme))));
    };
    PlugDjRoomTest t;
    t.enter();
    t.settle();
    InspectorWindow inspector([&t] { return QList<InspectedLine>{{u"Night Bus"_s, linesOf(*t.room).constFirst()}}; });
    take(inspector, u"inspector"_s);
    AboutDialog about(m_theme);
    take(about, u"about"_s);
    SupportDialog support(versionReport(), m_theme);
    take(support, u"support"_s);
    HelpWindow manual(m_theme);
    manual.showSection(u"dj-rooms"_s);
    take(manual, u"manual"_s);
    QApplication::setStyle(u"Fusion"_s);
}

QTEST_MAIN(TestHelpWindows)
#include "tst_helpwindows.moc"
