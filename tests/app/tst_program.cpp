// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/ownprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program as it is installed: what it prints, how it ends.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void printsItsVersionWithoutADisplay();
    void printsItsHelpWithoutADisplay();
    void refusesWhatItDoesNotKnow();
    void endsCleanlyWhenAsked();
    void safeModeLeavesTheProfileAsItIs();
    void profileKeepsEverythingInItsFolder();

private:
    void start(const QStringList &arguments, const QString &platform = u"offscreen"_s, const QString &home = {});

    QProcess m_program;
};

void TestProgram::start(const QStringList &arguments, const QString &platform, const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!home.isEmpty()) {
        environment.insert(u"HOME"_s, home);
        for (const QString &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name), home + u'/' + name);
    }
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/partyline-test-bus"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"partyline.app.info=true"_s);
    m_program.setProcessEnvironment(environment);
    m_program.start(ownProgram(u"partyline"_s), arguments);
    QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
}

void TestProgram::printsItsVersionWithoutADisplay()
{
    start({u"--version"_s}, u"there-is-none"_s);
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitCode(), 0);
    QCOMPARE(m_program.readAllStandardOutput(), QByteArray("partyline " PARTYLINE_VERSION "\n"));
}

void TestProgram::printsItsHelpWithoutADisplay()
{
    start({u"--help"_s}, u"there-is-none"_s);
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitCode(), 0);
    QVERIFY(m_program.readAllStandardOutput().contains("--practice"));
}

void TestProgram::refusesWhatItDoesNotKnow()
{
    start({u"--turbo"_s});
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitCode(), 2);
    QVERIFY(m_program.readAllStandardError().contains("turbo"));
    QVERIFY(m_program.readAllStandardOutput().isEmpty());
}

void TestProgram::endsCleanlyWhenAsked()
{
    const QTemporaryDir dir;
    start({u"--profile"_s, dir.path(), u"--practice"_s});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += m_program.readAllStandardError()).contains("started"), 20'000);
    // For nobody else, under whatever umask.
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {u"config"_s, u"data"_s, u"cache"_s, u"config/partyline.ini"_s}) {
        QVERIFY2(QFile::exists(dir.filePath(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(dir.filePath(name)) & others), qPrintable(name));
    }
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

void TestProgram::safeModeLeavesTheProfileAsItIs()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"config"_s));
    const QHash<QString, QByteArray> files{{u"config/partyline.ini"_s,
                                            "[look]\ntheme=Dark\n[window]\nsidebarWidth=300\n"
                                            "[accounts]\n1\\id=a1\n1\\service=plugdj\n1\\site=http://127.0.0.1:9\n"
                                            "1\\method=guest\nsize=1\n"
                                            "[recentRooms]\n1\\account=a1\n1\\room=den\nsize=1\n"},
                                           {u"config/rules.json"_s, "{\"damaged"},
                                           {u"config/alerts.json"_s, "nonsense"}};
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile target(dir.filePath(file.key()));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(*file) == file->size());
    }
    start({u"--profile"_s, dir.path(), u"--safe-mode"_s});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += m_program.readAllStandardError()).contains("started"), 20'000);
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitCode(), 0);
    QStringList found;
    QDirIterator all(dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(QDir(dir.path()).relativeFilePath(all.next()));
    found.sort();
    // Where Qt keeps the folders of file dialogs, empty.
    QCOMPARE(found, (QStringList{u"config/QtProject.conf"_s, u"config/alerts.json"_s, u"config/partyline.ini"_s,
                                 u"config/rules.json"_s}));
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile kept(dir.filePath(file.key()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), *file);
    }
}

void TestProgram::profileKeepsEverythingInItsFolder()
{
    const QTemporaryDir dir;
    const QTemporaryDir home;
    start({u"--profile"_s, dir.path(), u"--practice"_s}, u"offscreen"_s, home.path());
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += m_program.readAllStandardError()).contains("started"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir.filePath(u"data/history.sqlite"_s)), 20'000);
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(20'000));
    QVERIFY(QFile::exists(dir.filePath(u"config/partyline.ini"_s)));
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        QVERIFY2(file.contains(u"fontconfig"_s), qPrintable(file)); // the system's own cache of fonts
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
