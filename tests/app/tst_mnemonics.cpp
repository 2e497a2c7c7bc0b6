// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"
#include "store/settings.h"
#include "ui/mainwindow.h"
#include "ui/mendedtext.h"
#include "ui/mnemonics.h"
#include "ui/theme.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace partyline;

/// No two things in one menu or window answer to the same Alt key, whatever the language.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void distinct_data();
    void distinct();
    void windowsAndMenusAreKept();
    void mainMenus_data();
    void mainMenus();
};

namespace {

QString marked(const QString &text)
{
    static const QRegularExpression mark(u"&([^&\\s])"_s);
    const QRegularExpressionMatch found = mark.match(QString(text).remove(u"&&"_s));
    return found.hasMatch() ? found.captured(1).toLower() : QString();
}

QStringList clashesOf(const QList<QAction *> &actions)
{
    QStringList clashes;
    QHash<QString, QString> holders;
    for (const QAction *action : actions) {
        const QString letter = marked(action->text());
        if (letter.isEmpty() || !action->isVisible())
            continue;
        if (holders.contains(letter))
            clashes.append(holders.value(letter) + u" / "_s + action->text());
        holders.insert(letter, action->text());
    }
    return clashes;
}

} // namespace

void TestMnemonics::distinct_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("none clash") << QStringList{u"&Open"_s, u"&Save"_s} << QStringList{u"&Open"_s, u"&Save"_s};
    QTest::newRow("the first keeps it") << QStringList{u"&Mute"_s, u"&Move"_s} << QStringList{u"&Mute"_s, u"M&ove"_s};
    QTest::newRow("words first") << QStringList{u"&Ban"_s, u"&Ban from here"_s}
                                 << QStringList{u"&Ban"_s, u"Ban &from here"_s};
    QTest::newRow("whatever the case") << QStringList{u"E&xit"_s, u"&Xylophone"_s}
                                       << QStringList{u"E&xit"_s, u"X&ylophone"_s};
    QTest::newRow("not one that comes later")
        << QStringList{u"&Ab"_s, u"&Ab"_s, u"&Bc"_s} << QStringList{u"&Ab"_s, u"Ab"_s, u"&Bc"_s};
    QTest::newRow("brackets") << QStringList{u"再接続(&C)"_s, u"閉じる(&C)"_s}
                              << QStringList{u"再接続(&C)"_s, u"閉じる(&A)"_s};
    QTest::newRow("without a mark") << QStringList{u"&Bold"_s, u"Bad"_s} << QStringList{u"&Bold"_s, u"Bad"_s};
    QTest::newRow("an ampersand") << QStringList{u"&Rock"_s, u"R && B"_s} << QStringList{u"&Rock"_s, u"R && B"_s};
    QTest::newRow("another script") << QStringList{u"&موضع"_s, u"&مزيد"_s} << QStringList{u"&موضع"_s, u"م&زيد"_s};
}

void TestMnemonics::distinct()
{
    QFETCH(QStringList, texts);
    QTEST(distinctMnemonics(texts), "wanted");
}

void TestMnemonics::windowsAndMenusAreKept()
{
    MnemonicKeeper keeper;
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *save = new QPushButton(u"&Save"_s, &dialog);
    auto *label = new QLabel(u"&Size:"_s, &dialog);
    label->setBuddy(save);
    layout->addWidget(save);
    layout->addWidget(label);
    dialog.show();
    QCOMPARE(marked(save->text()) == marked(label->text()), false);
    QMenu menu;
    menu.addAction(u"&Mute"_s);
    menu.addAction(u"&Move"_s);
    menu.popup({});
    QCOMPARE(clashesOf(menu.actions()), QStringList());
    QAction *mended = menu.actions().constLast();
    QCOMPARE(mended->text(), u"M&ove"_s);
    // Another language begins with what was written.
    QCOMPARE(writtenText(*mended, mended->text()), u"&Move"_s);
    mended->setText(u"&Versetzen"_s);
    QCOMPARE(writtenText(*mended, mended->text()), u"&Versetzen"_s);
}

void TestMnemonics::mainMenus_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &[code, name] : Languages::available())
        QTest::newRow(qPrintable(code.isEmpty() ? u"desktop"_s : code)) << code;
}

void TestMnemonics::mainMenus()
{
    QFETCH(QString, language);
    Languages languages(language);
    QTemporaryDir dir;
    Theme theme;
    Settings settings{dir.filePath(u"partyline.ini"_s)};
    MnemonicKeeper keeper;
    MainWindow window(theme, settings);
    window.show();
    const auto *bar = window.findChild<QMenuBar *>();
    QVERIFY(bar);
    QStringList clashes = clashesOf(bar->actions());
    for (QMenu *menu : bar->findChildren<QMenu *>()) {
        menu->popup({});
        clashes += clashesOf(menu->actions());
        menu->hide();
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
