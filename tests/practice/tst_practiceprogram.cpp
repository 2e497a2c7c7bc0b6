// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/ownprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The real partyline-practice, as other programs start it (design.md 7).
class TestPracticeProgram : public QObject
{
    Q_OBJECT

private slots:
    void announcesServesAndLeaves_data();
    void announcesServesAndLeaves();
    void usageErrors_data();
    void usageErrors();
    void aTakenPort();
    void helpIsForPeople();
    void version();

private:
    static QString program() { return ownProgram(u"partyline-practice"_s); }
    /// Runs to its end.
    static int run(const QStringList &arguments, QByteArray *out, QByteArray *err);
};

int TestPracticeProgram::run(const QStringList &arguments, QByteArray *out, QByteArray *err)
{
    QProcess process;
    process.start(program(), arguments);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000); }();
    if (process.state() != QProcess::NotRunning)
        process.kill();
    process.waitForFinished();
    *out = process.readAllStandardOutput();
    *err = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestPracticeProgram::announcesServesAndLeaves_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestPracticeProgram::announcesServesAndLeaves()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(program(), {u"--port"_s, u"0"_s, u"--seed"_s, u"5"_s, u"--plugdj-rate"_s, u"0.5"_s,
                              u"--floatplane-rate"_s, u"0"_s, u"--fault"_s, u"plugdj-missing-meta"_s, u"--fault"_s,
                              u"plugdj-date-digits=3"_s, u"--no-generation"_s, u"g2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
    const QJsonObject announcement = QJsonDocument::fromJson(process.readLine()).object();
    const QString site = announcement[u"plugdj"_s][u"site"_s].toString();
    QVERIFY(site.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(announcement.contains(u"floatplane"_s));
    QVERIFY(announcement.contains(u"control"_s));

    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(site + u"/_/mobile/init"_s))));
    QTRY_VERIFY(reply->isFinished());
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE(answer.value(u"status"_s).toString(), u"ok"_s);
    QVERIFY(!answer.contains(u"meta"_s)); // the faults are on
    QCOMPARE(answer[u"data"_s][0][u"t"_s].toString().size(), 23);

    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestPracticeProgram::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << QByteArray("frobnicate");
    QTest::newRow("value missing") << QStringList{u"--port"_s} << QByteArray("port");
    QTest::newRow("port no number") << QStringList{u"--port"_s, u"http"_s} << QByteArray("http");
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s} << QByteArray("65536");
    QTest::newRow("rate negative") << QStringList{u"--plugdj-rate=-1"_s} << QByteArray("rate");
    QTest::newRow("rate no number") << QStringList{u"--floatplane-rate"_s, u"fast"_s} << QByteArray("rate");
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"pip"_s} << QByteArray("pip");
    QTest::newRow("unknown fault") << QStringList{u"--fault"_s, u"gremlins"_s} << QByteArray("gremlins");
    QTest::newRow("argument missing") << QStringList{u"--fault"_s, u"plugdj-ack-delay"_s} << QByteArray("SECONDS");
    QTest::newRow("unknown generation") << QStringList{u"--no-generation"_s, u"g3"_s} << QByteArray("g3");
    QTest::newRow("no generation left") << QStringList{u"--no-generation"_s, u"g1"_s, u"--no-generation"_s, u"g2"_s}
                                        << QByteArray("g1 and g2");
    QTest::newRow("stray word") << QStringList{u"please"_s} << QByteArray("please");
}

void TestPracticeProgram::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    QByteArray out;
    QByteArray err;
    QCOMPARE(run(arguments, &out, &err), 2);
    QCOMPARE(out, QByteArray());
    QVERIFY2(err.contains(complaint), err.constData());
    QCOMPARE(err.count('\n'), 1); // one sentence or two, on one line
}

void TestPracticeProgram::aTakenPort()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost, 0));
    QByteArray out;
    QByteArray err;
    QCOMPARE(run({u"--port"_s, QString::number(squatter.serverPort())}, &out, &err), 1);
    QVERIFY2(err.contains(QByteArray::number(squatter.serverPort())), err.constData());
}

void TestPracticeProgram::helpIsForPeople()
{
    QByteArray out;
    QByteArray err;
    QCOMPARE(run({u"--help"_s}, &out, &err), 0);
    for (const char *word : {"--port", "--plugdj-rate", "--floatplane-rate", "--seed", "--fault", "--no-generation",
                             "plugdj-ghost", "plugdj-stale-state", "close-poll", "expire-session", "SIGTERM"})
        QVERIFY2(out.contains(word), word);
}

void TestPracticeProgram::version()
{
    QByteArray out;
    QByteArray err;
    QCOMPARE(run({u"--version"_s}, &out, &err), 0);
    QVERIFY(out.startsWith("partyline-practice "));
}

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
