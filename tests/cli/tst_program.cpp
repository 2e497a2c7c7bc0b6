// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/ownprogram.h"
#include "support/practiceprogram.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// partyline-cli against partyline-practice, both as real programs: what it shows, what it confirms, and every exit
/// code of the contract (design.md 7).
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void showsChatVotesAndAdvance();
    void showsChatterAndAPollFromOpenToClose_data();
    void showsChatterAndAPollFromOpenToClose();
    void confirmsSends_data();
    void confirmsSends();
    void confirmsVoteAndGrab();
    void confirmsAPollVote();
    void signsInWithPasswordAndSecondFactor();
    void guestsRead();
    void recordsWhatItSees();

    void exit1WhenTheCountIsNotReached();
    void exit1WhenALineIsNotSent();
    void exit2ForAWrongCommandLine();
    void exit3ForWrongCredentials_data();
    void exit3ForWrongCredentials();
    void exit4WhenNobodyListens_data();
    void exit4WhenNobodyListens();
    void exit5ForAnUnknownRoom_data();
    void exit5ForAnUnknownRoom();
    void exit6ForAServerThatSpeaksSomethingElse_data();
    void exit6ForAServerThatSpeaksSomethingElse();
    void exit130WhenInterrupted();

private:
    struct Run
    {
        int exitCode = -1;
        QList<QJsonObject> lines;
        QByteArray diagnostics;

        QList<QJsonObject> of(const QString &kind) const;
        QByteArray all() const;
    };

    void start(const QStringList &arguments);
    Run finish();
    Run run(const QStringList &arguments);
    QStringList inRoom(const QString &service, const QStringList &more);

    std::unique_ptr<PracticeProgram> m_practice;
    QProcess m_cli;
};

namespace {

constexpr int RunTime = 60'000;

} // namespace

QList<QJsonObject> TestProgram::Run::of(const QString &kind) const
{
    QList<QJsonObject> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [&](const QJsonObject &line) { return line[u"kind"_s] == kind; });
    return found;
}

QByteArray TestProgram::Run::all() const
{
    QByteArray text = "exit " + QByteArray::number(exitCode) + '\n';
    for (const QJsonObject &line : lines)
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return text + diagnostics;
}

void TestProgram::initTestCase()
{
    QVERIFY2(QFile::exists(ownProgram(u"partyline-cli"_s)), "partyline-cli was not built");
    QVERIFY2(QFile::exists(ownProgram(u"partyline-practice"_s)), "partyline-practice was not built");
}

void TestProgram::cleanup()
{
    if (m_cli.state() != QProcess::NotRunning) {
        m_cli.kill();
        m_cli.waitForFinished();
    }
    m_practice.reset();
}

void TestProgram::start(const QStringList &arguments)
{
    m_cli.start(ownProgram(u"partyline-cli"_s), arguments);
}

TestProgram::Run TestProgram::finish()
{
    Run run;
    // By turns of the event loop, since some tests play the server in this very process.
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([this] { return m_cli.state() == QProcess::NotRunning; }, RunTime);
    run.exitCode = m_cli.exitStatus() == QProcess::NormalExit ? m_cli.exitCode() : -1;
    for (const QByteArray &line : m_cli.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            run.lines.append(QJsonDocument::fromJson(line).object());
    }
    run.diagnostics = m_cli.readAllStandardError();
    return run;
}

TestProgram::Run TestProgram::run(const QStringList &arguments)
{
    start(arguments);
    return finish();
}

/// Signs in to the practice server and joins its announced room.
QStringList TestProgram::inRoom(const QString &service, const QStringList &more)
{
    QStringList arguments = m_practice->signInArguments(service);
    if (service == "plugdj"_L1)
        arguments += {u"--room"_s, m_practice->announcement(service, u"room"_s)};
    else
        arguments += {u"--livestream"_s, m_practice->announcement(service, u"livestream"_s), u"--creator"_s,
                      m_practice->announcement(service, u"creator"_s)};
    return arguments + QStringList{u"--format"_s, u"json"_s} + more;
}

void TestProgram::showsChatVotesAndAdvance()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--plugdj-rate"_s, u"8"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_practice->isRunning());
    start(inRoom(u"plugdj"_s, {u"--only"_s, u"chat,vote,advance"_s, u"--for"_s, u"50"_s}));
    // Long enough to see each, no longer: the three kinds are looked for while it runs.
    QSet<QString> seen;
    QByteArray output;
    const auto look = [&] {
        output += m_cli.readAllStandardOutput();
        for (const QString &kind : {u"chat"_s, u"vote"_s, u"advance"_s}) {
            if (output.contains("\"kind\":\"" + kind.toUtf8() + '"'))
                seen.insert(kind);
        }
        return seen.size() == 3;
    };
    QVERIFY2(QTest::qWaitFor(look, RunTime), output.constData());
    ::kill(pid_t(m_cli.processId()), SIGINT);
    QCOMPARE(finish().exitCode, 130);
}

void TestProgram::showsChatterAndAPollFromOpenToClose_data()
{
    QTest::addColumn<QString>("disabled");
    QTest::addColumn<QString>("generation");
    QTest::newRow("classic") << u"g2"_s << u"auto"_s;
    QTest::newRow("current") << u"g1"_s << u"auto"_s;
    QTest::newRow("classic, asked for") << u""_s << u"g1"_s;
    QTest::newRow("current, asked for") << u""_s << u"g2"_s;
}

void TestProgram::showsChatterAndAPollFromOpenToClose()
{
    QFETCH(QString, disabled);
    QFETCH(QString, generation);
    QStringList options{u"--floatplane-rate"_s, u"0"_s};
    if (!disabled.isEmpty())
        options += {u"--no-generation"_s, disabled};
    m_practice = std::make_unique<PracticeProgram>(options);
    QVERIFY(m_practice->isRunning());
    start(inRoom(u"floatplane"_s, {u"--generation"_s, generation, u"--only"_s, u"chatter,poll"_s, u"--count"_s, u"3"_s,
                                   u"--for"_s, u"50"_s}));
    QByteArray output;
    const auto isLive = [&] { return (output += m_cli.readAllStandardOutput()).contains(R"("state":"live")"); };
    QVERIFY2(QTest::qWaitFor(isLive, RunTime), output.constData());
    const QJsonObject opened = m_practice->control(
        u"poll"_s,
        {{u"title"_s, u"Which hull?"_s}, {u"options"_s, QJsonArray{u"green"_s, u"blue"_s}}, {u"seconds"_s, 60}});
    QVERIFY(!opened.isEmpty());
    QVERIFY(!m_practice->control(u"say"_s, {{u"service"_s, u"floatplane"_s}, {u"text"_s, u"ahoy"_s}}).isEmpty());
    const auto sawBoth = [&] {
        output += m_cli.readAllStandardOutput();
        return output.contains("Which hull?") && output.contains("ahoy");
    };
    QVERIFY2(QTest::qWaitFor(sawBoth, RunTime), output.constData());
    QVERIFY(!m_practice->control(u"close-poll"_s, {}).isEmpty());
    const Run rest = finish();
    output += rest.all();
    QCOMPARE(rest.exitCode, 0);
    QVERIFY2(output.contains(R"("closed":false)") && output.contains(R"("closed":true)"), output.constData());
}

void TestProgram::confirmsSends_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("practice");
    QTest::newRow("plug.dj") << u"plugdj"_s << QStringList{};
    QTest::newRow("Floatplane, classic") << u"floatplane"_s << QStringList{u"--no-generation"_s, u"g2"_s};
    QTest::newRow("Floatplane, current") << u"floatplane"_s << QStringList{u"--no-generation"_s, u"g1"_s};
}

void TestProgram::confirmsSends()
{
    QFETCH(QString, service);
    QFETCH(QStringList, practice);
    m_practice = std::make_unique<PracticeProgram>(
        practice + QStringList{u"--plugdj-rate"_s, u"0"_s, u"--floatplane-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    const Run said = run(inRoom(service, {u"--send"_s, u"Tom & Jerry's <3 \"quoted\""_s, u"--send"_s, u"zwei"_s}));
    const auto deliveries = said.of(u"delivery"_s);
    QVERIFY2(deliveries.size() == 2, said.all().constData());
    QCOMPARE(deliveries[0][u"text"_s].toString(), u"Tom & Jerry's <3 \"quoted\""_s);
    QCOMPARE(deliveries[0][u"state"_s].toString(), u"sent"_s);
    QCOMPARE(deliveries[1][u"state"_s].toString(), u"sent"_s);
    QCOMPARE(said.exitCode, 0);
}

void TestProgram::confirmsVoteAndGrab()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--plugdj-rate"_s, u"2"_s});
    QVERIFY(m_practice->isRunning());
    const Run voted = run(inRoom(u"plugdj"_s, {u"--vote"_s, u"woot"_s, u"--grab"_s}));
    const auto actions = voted.of(u"action"_s);
    QVERIFY2(actions.size() == 2, voted.all().constData());
    QVERIFY2(actions[0][u"state"_s] == u"sent"_s && actions[1][u"state"_s] == u"sent"_s, voted.all().constData());
    QCOMPARE(voted.exitCode, 0);
}

void TestProgram::confirmsAPollVote()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--floatplane-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    QVERIFY(!m_practice
                 ->control(u"poll"_s,
                           {{u"title"_s, u"Tea?"_s}, {u"options"_s, QJsonArray{u"yes"_s, u"no"_s}}, {u"seconds"_s, 60}})
                 .isEmpty());
    const Run voted = run(inRoom(u"floatplane"_s, {u"--poll-vote"_s, u"1"_s}));
    const auto actions = voted.of(u"action"_s);
    QVERIFY2(actions.size() == 1 && actions[0][u"state"_s] == u"sent"_s, voted.all().constData());
    QCOMPARE(voted.exitCode, 0);
}

void TestProgram::signsInWithPasswordAndSecondFactor()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--floatplane-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    QTemporaryDir folder;
    QFile password(folder.filePath(u"pw"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(m_practice->announcement(u"floatplane"_s, u"password"_s).toUtf8());
    password.close();
    const QString service = u"floatplane"_s;
    const QStringList common{service,
                             u"--site"_s,
                             m_practice->announcement(service, u"site"_s),
                             u"--chat"_s,
                             m_practice->announcement(service, u"chat"_s),
                             u"--origin"_s,
                             m_practice->announcement(service, u"origin"_s),
                             u"--user"_s,
                             m_practice->announcement(service, u"username"_s),
                             u"--password-file"_s,
                             password.fileName(),
                             u"--format"_s,
                             u"json"_s,
                             u"--send"_s,
                             u"hello"_s};
    const QString code = m_practice->announcement(service, u"code"_s);
    // Without a livestream: that of the first subscription.
    const Run good = run(common + QStringList{u"--code"_s, code});
    QVERIFY2(good.exitCode == 0, good.all().constData());
    const Run wrong = run(common + QStringList{u"--code"_s, code == "000000"_L1 ? u"000001"_s : u"000000"_s});
    QVERIFY2(wrong.exitCode == 3, wrong.all().constData());
    const Run without = run(common);
    QVERIFY2(without.exitCode == 3 && without.diagnostics.contains("--code"), without.all().constData());
}

void TestProgram::guestsRead()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--plugdj-rate"_s, u"8"_s});
    QVERIFY(m_practice->isRunning());
    const Run read = run({u"plugdj"_s, u"--site"_s, m_practice->announcement(u"plugdj"_s, u"site"_s), u"--socket"_s,
                          m_practice->announcement(u"plugdj"_s, u"socket"_s), u"--origin"_s,
                          m_practice->announcement(u"plugdj"_s, u"origin"_s), u"--guest"_s, u"--room"_s,
                          m_practice->announcement(u"plugdj"_s, u"room"_s), u"--format"_s, u"json"_s, u"--only"_s,
                          u"chat"_s, u"--count"_s, u"2"_s, u"--for"_s, u"50"_s});
    QVERIFY2(read.exitCode == 0, read.all().constData());
    QCOMPARE(read.of(u"chat"_s).size(), 2);
}

void TestProgram::recordsWhatItSees()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--plugdj-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    QTemporaryDir folder;
    const QString history = folder.filePath(u"history.sqlite"_s);
    const Run said = run(inRoom(u"plugdj"_s, {u"--send"_s, u"for the record"_s, u"--record"_s, history}));
    QVERIFY2(said.exitCode == 0, said.all().constData());
    QFile file(history);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(15) == "SQLite format 3");
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProgram::exit1WhenTheCountIsNotReached()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--plugdj-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    const Run idle = run(inRoom(u"plugdj"_s, {u"--only"_s, u"moderation"_s, u"--count"_s, u"1"_s, u"--for"_s, u"3"_s}));
    QVERIFY2(idle.exitCode == 1, idle.all().constData());
}

void TestProgram::exit1WhenALineIsNotSent()
{
    m_practice = std::make_unique<PracticeProgram>(QStringList{u"--floatplane-rate"_s, u"0"_s});
    QVERIFY(m_practice->isRunning());
    const Run tooLong = run(inRoom(u"floatplane"_s, {u"--send"_s, QString(600, u'x')}));
    QVERIFY2(tooLong.exitCode == 1, tooLong.all().constData());
    const auto deliveries = tooLong.of(u"delivery"_s);
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries[0][u"state"_s].toString(), u"failed"_s);
    QVERIFY(!deliveries[0][u"reason"_s].toString().isEmpty());
}

void TestProgram::exit2ForAWrongCommandLine()
{
    const Run wrong = run({u"plugdj"_s, u"--room"_s, u"den"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.lines.isEmpty());
    QVERIFY(wrong.diagnostics.contains("--site"));
}

void TestProgram::exit3ForWrongCredentials_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("plug.dj: wrong password") << u"plugdj"_s;
    QTest::newRow("Floatplane: unknown cookie") << u"floatplane"_s;
}

void TestProgram::exit3ForWrongCredentials()
{
    QFETCH(QString, service);
    m_practice = std::make_unique<PracticeProgram>();
    QVERIFY(m_practice->isRunning());
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("s%3Anot-the-right-one.sig");
    secret.close();
    QStringList arguments = inRoom(service, {});
    arguments[arguments.indexOf(service == "plugdj"_L1 ? u"--password-file"_s : u"--cookie-file"_s) + 1] =
        secret.fileName();
    const Run refused = run(arguments);
    QVERIFY2(refused.exitCode == 3, refused.all().constData());
    QCOMPARE(refused.diagnostics.trimmed().count('\n'), 0); // one clear sentence
}

void TestProgram::exit4WhenNobodyListens_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("plug.dj") << u"plugdj"_s;
    QTest::newRow("Floatplane") << u"floatplane"_s;
}

void TestProgram::exit4WhenNobodyListens()
{
    QFETCH(QString, service);
    m_practice = std::make_unique<PracticeProgram>();
    QVERIFY(m_practice->isRunning());
    const QStringList arguments = inRoom(service, {});
    m_practice.reset();
    const Run alone = run(arguments);
    QVERIFY2(alone.exitCode == 4, alone.all().constData());
    QVERIFY(!alone.diagnostics.trimmed().isEmpty());
}

void TestProgram::exit5ForAnUnknownRoom_data()
{
    exit4WhenNobodyListens_data();
}

void TestProgram::exit5ForAnUnknownRoom()
{
    QFETCH(QString, service);
    m_practice = std::make_unique<PracticeProgram>();
    QVERIFY(m_practice->isRunning());
    QStringList arguments = inRoom(service, {});
    const qsizetype room = arguments.indexOf(service == "plugdj"_L1 ? u"--room"_s : u"--livestream"_s) + 1;
    arguments[room] = u"nobody-knows-this-room"_s;
    const Run refused = run(arguments);
    QVERIFY2(refused.exitCode == 5, refused.all().constData());
}

void TestProgram::exit6ForAServerThatSpeaksSomethingElse_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plug.dj: JSON of another kind") << u"plugdj"_s << QByteArray("[1,2]");
    QTest::newRow("plug.dj: not JSON") << u"plugdj"_s << QByteArray("hello");
    QTest::newRow("Floatplane: JSON of another kind") << u"floatplane"_s << QByteArray("[1,2]");
    QTest::newRow("Floatplane: not JSON") << u"floatplane"_s << QByteArray("hello");
}

void TestProgram::exit6ForAServerThatSpeaksSomethingElse()
{
    QFETCH(QString, service);
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer, answer] {
            if (!peer->readAll().contains("\r\n\r\n"))
                return;
            peer->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
            peer->disconnectFromHost();
        });
        connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
    });
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("s%3Aabc.def");
    secret.close();
    const QString site = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    QStringList arguments{service, u"--site"_s, site, u"--format"_s, u"json"_s};
    if (service == "plugdj"_L1)
        arguments += {u"--email"_s, u"a@b.example"_s, u"--password-file"_s, secret.fileName(), u"--room"_s, u"den"_s};
    else
        arguments += {u"--cookie-file"_s, secret.fileName(), u"--livestream"_s, u"x"_s};
    const Run garbage = run(arguments);
    QVERIFY2(garbage.exitCode == 6, garbage.all().constData());
}

void TestProgram::exit130WhenInterrupted()
{
    m_practice = std::make_unique<PracticeProgram>();
    QVERIFY(m_practice->isRunning());
    start(inRoom(u"plugdj"_s, {}));
    QByteArray output;
    QVERIFY(QTest::qWaitFor([&] { return (output += m_cli.readAllStandardOutput()).contains("\"live\""); }, RunTime));
    ::kill(pid_t(m_cli.processId()), SIGINT);
    QCOMPARE(finish().exitCode, 130);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
