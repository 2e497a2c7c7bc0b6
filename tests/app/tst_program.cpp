// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
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

private:
    void start(const QStringList &arguments, const QString &platform = u"offscreen"_s);

    QProcess m_program;
};

void TestProgram::start(const QStringList &arguments, const QString &platform)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/partyline-test-bus"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"partyline.app.info=true"_s);
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(PARTYLINE_BIN_DIR "/partyline"), arguments);
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
    QVERIFY(QFile::exists(dir.filePath(u"config"_s)));
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
