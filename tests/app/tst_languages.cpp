// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/keybook.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"
#include "ui/shortcutsheet.h"
#include "ui/signindialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The language changes while windows are open: they read as if they had been made in it.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void languagesHaveTheirOwnNames();
    void toolkitSpeaksToo();
    void formatsFollow();
    void rightToLeftIsTurned();
    void unknownLanguagesAreTheDesktops();
    void openWindowsReadAsIfMadeInIt();
    void whatIsTypedStays();
};

namespace {

/// The windows of a person with a room.
struct Desk
{
    QTemporaryDir dir;
    Theme theme;
    Settings settings{dir.filePath(u"partyline.ini"_s)};
    KeyBook keys{settings.keys()};
    FakeAccount account{Endpoints::plugDj()};
    FakeRoom room{account, u"night-bus"_s, u"Night Bus"_s};
    MainWindow window{theme, settings};
    RoomPage *page = new RoomPage(room, theme, nullptr, &window);
    SignInDialog *signIn = new SignInDialog(theme, {}, {Endpoints::plugDj()}, &window);
    ShortcutSheet *sheet = new ShortcutSheet(keys, theme, &window);

    Desk()
    {
        window.addRoom(room, page, false);
        room.become(RoomController::State::Waiting, u"The server is away."_s, std::chrono::seconds(12));
        window.show();
    }
};

/// What a person reads in an object and in all that is in it.
void read(const QObject &object, const QString &path, QStringList &all)
{
    const QString here =
        path + u'/' + QString::fromLatin1(object.metaObject()->className()) + u':' + object.objectName();
    for (const char *name :
         {"windowTitle", "toolTip", "accessibleName", "accessibleDescription", "text", "title", "placeholderText"}) {
        const QVariant value = object.property(name);
        if (!value.toString().isEmpty())
            all.append(here + u'.' + QLatin1String(name) + u" = "_s + value.toString());
    }
    for (const QObject *child : object.children())
        read(*child, here, all);
}

QStringList readDesk(const Desk &desk)
{
    QStringList all;
    read(desk.window, {}, all);
    return all;
}

} // namespace

void TestLanguages::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::languagesHaveTheirOwnNames()
{
    for (const auto &[code, name] : Languages::available())
        QVERIFY2(!name.isEmpty() && name.front().toUpper() == name.front(), qPrintable(code));
}

void TestLanguages::toolkitSpeaksToo()
{
    Languages languages(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    languages.speak(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestLanguages::formatsFollow()
{
    Languages languages(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 11, 3), u"MMMM"_s), u"November"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 3, 3), u"MMMM"_s), u"März"_s);
    languages.speak(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
}

void TestLanguages::rightToLeftIsTurned()
{
    Languages languages(u"en"_s);
    QWidget window;
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    languages.speak(u"ar"_s);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    languages.speak(u"de"_s);
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::unknownLanguagesAreTheDesktops()
{
    Languages languages(u"tlh"_s);
    QCOMPARE(QLocale(), QLocale::system());
    languages.speak(u"../../etc"_s);
    QCOMPARE(QLocale(), QLocale::system());
}

void TestLanguages::openWindowsReadAsIfMadeInIt()
{
    Languages languages(u"en"_s);
    QStringList turned;
    {
        const Desk desk;
        const QStringList before = readDesk(desk);
        QVERIFY(before.size() > 100);
        languages.speak(u"de"_s);
        QCoreApplication::processEvents();
        turned = readDesk(desk);
        QVERIFY(turned != before);
        languages.speak(u"en"_s);
        QCoreApplication::processEvents();
        const QStringList back = readDesk(desk);
        for (qsizetype i = 0; i < std::min(before.size(), back.size()); ++i)
            QCOMPARE(back[i], before[i]);
    }
    languages.speak(u"de"_s);
    const Desk fresh;
    QCoreApplication::processEvents();
    const QStringList wanted = readDesk(fresh);
    QCOMPARE(turned.size(), wanted.size());
    QStringList wrong;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (turned[i] != wanted[i])
            wrong.append(turned[i] + u"\n  should be "_s + wanted[i]);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLanguages::whatIsTypedStays()
{
    Languages languages(u"en"_s);
    const Desk desk;
    auto *edit = desk.page->findChild<QPlainTextEdit *>();
    QVERIFY(edit);
    edit->setPlainText(u"Join a room"_s); // also the name of an action
    languages.speak(u"de"_s);
    QCOMPARE(edit->toPlainText(), u"Join a room"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
