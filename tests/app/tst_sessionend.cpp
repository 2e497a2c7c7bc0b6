// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "store/layoutbook.h"
#include "support/sessionmanager.h"
#include "ui/resources.h"

#include <QAction>
#include <QApplication>
#include <QSessionManager>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The end of a desktop's session as a real session manager tells it (XSMP): what was changed in the very last moment
/// is in its files before the program answers that it has saved.
class TestSessionEnd : public QObject
{
    Q_OBJECT

public:
    explicit TestSessionEnd(SessionManager &manager)
        : m_manager(manager)
    {
    }

private slots:
    void initTestCase();
    void savesBeforeItAnswers();

private:
    QByteArray read(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    SessionManager &m_manager;
};

void TestSessionEnd::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("sessions are X11's: a display is needed, packaging/session.sh");
    loadResources();
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestSessionEnd::savesBeforeItAnswers()
{
    const QTemporaryDir dir;
    const Profile profile = Profile::at(dir.path());
    Settings(profile.settingsFile()).setFirstStepsDone(true);
    const auto line = CommandLine::parse({u"partyline"_s});
    QVERIFY(line);
    QObject last;
    std::function<void()> change;
    // Connected before the program's own, so that it comes first: no pause of any writer can have passed.
    connect(
        qApp, &QGuiApplication::commitDataRequest, &last, [&change] { change(); }, Qt::DirectConnection);
    Application application(*line, profile);
    application.start();
    QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += m_manager.told()).contains('r'), 10'000);
    QVERIFY(!told.contains('d') || !read(profile.draftsFile()).contains("half a sentence"));

    int asked = 0;
    change = [&] {
        ++asked;
        application.drafts().keep(u"f/den"_s, u"half a sentence"_s);
        application.window().resize(900, 540);
        application.window().findChild<QAction *>(u"darkThemeAction"_s)->trigger();
    };
    QByteArray drafts;
    QByteArray settings;
    QByteArray geometry;
    connect(
        qApp, &QGuiApplication::commitDataRequest, &last,
        [&] {
            drafts = read(profile.draftsFile());
            settings = read(profile.settingsFile());
            geometry = LayoutBook(profile.layoutFile()).layout().main.geometry;
        },
        Qt::DirectConnection);
    told.clear();
    m_manager.endSession();
    QTRY_VERIFY_WITH_TIMEOUT((told += m_manager.told()).contains('d'), 10'000);
    QCOMPARE(asked, 1);
    QVERIFY2(drafts.contains("half a sentence"), drafts.constData());
    QVERIFY2(settings.contains("theme=Dark"), settings.constData());
    QCOMPARE(geometry, application.window().saveGeometry());
}

int main(int argc, char **argv)
{
    SessionManager manager; // Qt asks for it when the application is made
    QApplication application(argc, argv);
    TestSessionEnd test(manager);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionend.moc"
