// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// plug.dj client libraries from npm, which know nothing of us, against the practice server: sign-in, room, chat both
/// ways, a vote. Needs node and the modules that tests/interop/install.sh puts in place.
class TestPlugDjPeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void plugLoginAndPlugSocket();
    void miniplug();
    void plugApi();

private:
    /// What the script printed; fails the test when it did not end well.
    QStringList run(const QString &script);
    bool wasSaid(const QString &text) const;

    QString m_modules;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPlugDjPeers::initTestCase()
{
    m_modules =
        qEnvironmentVariable("PARTYLINE_INTEROP_MODULES", QStringLiteral(PARTYLINE_BIN_DIR "/../interop/node_modules"));
    for (const QString &name : {u"plug-login"_s, u"plug-socket"_s, u"miniplug"_s, u"plugapi"_s}) {
        QVERIFY2(QDir(m_modules + u'/' + name).exists(),
                 qPrintable(u"%1 is not in %2: run tests/interop/install.sh DIR, and set PARTYLINE_INTEROP_MODULES to "
                            "DIR/node_modules unless DIR is \"interop\" in the build folder."_s.arg(name, m_modules)));
    }
}

void TestPlugDjPeers::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 2; // songs play, so that there is something to vote on
    options.floatplaneRate = 0;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen().isOk());
}

void TestPlugDjPeers::cleanup()
{
    m_server.reset();
}

QStringList TestPlugDjPeers::run(const QString &script)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, m_modules);
    environment.insert(u"PARTYLINE_ANNOUNCEMENT"_s,
                       QString::fromUtf8(QJsonDocument(m_server->announcement()).toJson(QJsonDocument::Compact)));
    node.setProcessEnvironment(environment);
    node.start(u"node"_s, {QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/interop/plugdj/") + script});
    constexpr int Patience = 60'000; // the script itself gives up on any step after ten seconds
    const bool ended = QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, Patience);
    if (!ended)
        node.kill();
    node.waitForFinished();
    const QByteArray complaint = node.readAllStandardError();
    [&] {
        QVERIFY2(ended, "the script hangs");
        QCOMPARE(node.error(), QProcess::UnknownError); // it could be started
        QVERIFY2(node.exitCode() == 0, complaint.constData());
    }();
    return QString::fromUtf8(node.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// As the server distributed it, not as the peer believes.
bool TestPlugDjPeers::wasSaid(const QString &text) const
{
    const auto answer = m_server->control(u"said"_s, {{u"service"_s, u"plugdj"_s}});
    if (!answer)
        return false;
    const QJsonArray lines = answer->value(u"said"_s).toArray();
    return std::any_of(lines.begin(), lines.end(), [&](const QJsonValue &line) {
        return line[u"text"_s].toString() == text && line[u"name"_s].toString() == "partyfan"_L1;
    });
}

void TestPlugDjPeers::plugLoginAndPlugSocket()
{
    const QStringList steps = run(u"plugsocket.js"_s);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(steps,
             QStringList({u"signed-in raw cookie"_s, u"ack \"1\""_s, u"joined night-bus"_s,
                          u"echo night-bus plug-socket says &#34;hi&#34; &amp; &lt;bye&gt;, it&#39;s 1 &lt; 2"_s,
                          u"heard over to you"_s, u"voted 1"_s, u"guest-heard hello guests"_s, u"refused badLogin"_s}));
    QVERIFY(wasSaid(u"plug-socket says \"hi\" & <bye>, it's 1 < 2"_s));
}

void TestPlugDjPeers::miniplug()
{
    const QStringList steps = run(u"miniplug.js"_s);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(steps, QStringList({u"signed-in partyfan"_s, u"joined night-bus"_s, u"users many"_s,
                                 u"echo miniplug says hello"_s, u"heard over to you"_s, u"voted 1"_s}));
    QVERIFY(wasSaid(u"miniplug says hello"_s));
}

void TestPlugDjPeers::plugApi()
{
    const QStringList output = run(u"plugapi.js"_s); // with the library's own log between the steps
    QVERIFY(!QTest::currentTestFailed());
    for (const QString &step : {u"signed-in"_s, u"joined night-bus as partyfan"_s, u"echo plugapi says hello"_s,
                                u"heard over to you"_s, u"voted 1"_s})
        QVERIFY2(output.contains(step), qPrintable(output.join(u'\n')));
    QVERIFY(wasSaid(u"plugapi says hello"_s));
}

QTEST_GUILESS_MAIN(TestPlugDjPeers)
#include "tst_plugdjpeers.moc"
