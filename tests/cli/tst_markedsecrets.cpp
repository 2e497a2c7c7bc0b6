// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "support/faultproxy.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; the machine may be busy

QByteArray random(int length)
{
    QByteArray text;
    while (text.size() < length)
        text.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    return text.left(length);
}

/// Tried until it is so, and not once more: trying does something. QTRY_VERIFY would.
template <typename Condition>
bool happens(Condition condition)
{
    return QTest::qWaitFor([&condition] { return bool(condition()); }, Patience);
}

} // namespace

/// Signs in to both services with marked secrets, talks, records, searches and exports; then nothing that the program
/// wrote, printed or showed to other programs may hold one of them.
class TestMarkedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commandLineProgramLeavesNoneBehind();

private:
    QProcessEnvironment environment() const;
    QString at(const QString &name) const { return m_root.filePath(name); }

    // The search.
    bool wasSaid(const QString &text, Service service);
    void collectKept();
    void lookAtProcess(qint64 pid);
    void look(const QByteArray &bytes, const QString &where);
    void lookAtFiles();
    QStringList openFiles() const;

    QTemporaryDir m_root;
    PracticeServer m_server{PracticeServer::Options{}};
    std::unique_ptr<FaultProxy> m_booth, m_site, m_chat;
    Endpoints m_boothAt, m_streamAt;
    QSet<QByteArray> m_marks;
    QStringList m_found;
    QByteArray m_carried;
    const QByteArray m_password = "mkPw-" + random(20);
    const QByteArray m_wrong = "mkNo-" + random(20);
    const QByteArray m_code = QByteArray::number(QRandomGenerator::global()->generate64() | (quint64(1) << 62));
};

void TestMarkedSecrets::initTestCase()
{
    QVERIFY(m_server.listen());
    const QJsonObject password{{u"password"_s, QString::fromLatin1(m_password)},
                               {u"code"_s, QString::fromLatin1(m_code)}};
    QVERIFY(m_server.control(u"password"_s, password).isOk());
    m_marks = {m_password, m_wrong, m_code};

    m_boothAt = m_server.plugDjEndpoints();
    m_booth = std::make_unique<FaultProxy>(m_boothAt.site);
    m_boothAt.site = m_booth->through(m_boothAt.site);
    m_boothAt.socket = m_booth->through(m_boothAt.socket);
    m_streamAt = m_server.floatplaneEndpoints();
    m_site = std::make_unique<FaultProxy>(m_streamAt.site);
    m_chat = std::make_unique<FaultProxy>(m_streamAt.chat);
    m_streamAt.site = m_site->through(m_streamAt.site);
    m_streamAt.chat = m_chat->through(m_streamAt.chat);
    for (FaultProxy *proxy : {m_booth.get(), m_site.get(), m_chat.get()})
        connect(proxy, &FaultProxy::carried, this, [this](int, const QByteArray &bytes) { m_carried += bytes; });

    for (const QString &folder : {u"home"_s, u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"tmp"_s})
        QVERIFY(QDir(m_root.path()).mkdir(folder));
}

QProcessEnvironment TestMarkedSecrets::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, at(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, at(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, at(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, at(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, at(u"state"_s));
    environment.insert(u"TMPDIR"_s, at(u"tmp"_s));
    // Everything but what is told of every letter that is drawn.
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true;qt.widgets.*=false;qt.text.*=false;qt.qpa.*=false"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

bool TestMarkedSecrets::wasSaid(const QString &text, Service service)
{
    const auto said = m_server.control(
        u"said"_s, {{u"service"_s, service == Service::PlugDj ? u"plugdj"_s : u"floatplane"_s}, {u"count"_s, 5'000}});
    return said && QJsonDocument(*said).toJson().contains(text.toUtf8());
}

/// What the services gave out on the way.
void TestMarkedSecrets::collectKept()
{
    static const QRegularExpression cookie(uR"(Set-Cookie:\s*[^=\s]+=([^;\r\n]{12,}))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"x("data":\["([^"]{20,})"\])x"_s);
    const QString carried = QString::fromLatin1(m_carried);
    for (const auto &pattern : {cookie, token}) {
        for (auto match = pattern.globalMatch(carried); match.hasNext();)
            m_marks.insert(match.next().captured(1).toLatin1());
    }
}

void TestMarkedSecrets::look(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &mark : std::as_const(m_marks)) {
        const QString text = QString::fromLatin1(mark);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QByteArray &form :
             {mark, QByteArray::fromPercentEncoding(mark), mark.toBase64(), mark.toHex(), wide}) {
            if (bytes.contains(form))
                m_found.append(u"%1 in %2"_s.arg(text, where));
        }
    }
}

void TestMarkedSecrets::lookAtProcess(qint64 pid)
{
    collectKept();
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
        if (file.open(
                QFile::ReadOnly)) // nobody may read the memory of a program that holds secrets, nor its environment
            look(file.readAll(), file.fileName());
    }
}

void TestMarkedSecrets::lookAtFiles()
{
    QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            look(file.readAll(), file.fileName());
    }
}

/// What others may read or enter of what the program made.
QStringList TestMarkedSecrets::openFiles() const
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    for (const QString &folder : {u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"tmp"_s}) {
        QDirIterator all(at(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo info(all.next());
            const bool isOurs = info.filePath().contains("partyline"_L1);
            if (isOurs && info.filePath() != at(u"config/partyline"_s) && (info.permissions() & others))
                open.append(info.filePath());
        }
    }
    return open;
}

void TestMarkedSecrets::commandLineProgramLeavesNoneBehind()
{
    const QJsonObject all = m_server.announcement();
    const QString secrets = QDir::tempPath() + u"/partyline-marked-"_s + QString::fromLatin1(random(8));
    QFile cookie(secrets);
    QVERIFY(cookie.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
    cookie.write(all[u"floatplane"_s][u"cookie"_s].toString().toLatin1());
    cookie.close();
    m_marks.insert(all[u"floatplane"_s][u"cookie"_s].toString().section(u'=', -1).toLatin1());
    const QString stream = all[u"floatplane"_s][u"livestream"_s].toString();
    const QStringList common{u"--record"_s, at(u"data/cli.sqlite"_s), u"--for"_s, u"4"_s, u"--format"_s, u"json"_s};
    const QStringList streamAt{
        u"floatplane"_s, u"--site"_s,       m_streamAt.site.toString(), u"--chat"_s, m_streamAt.chat.toString(),
        u"--origin"_s,   m_streamAt.origin, u"--livestream"_s,          stream};
    const QList<QStringList> runs{
        QStringList{u"plugdj"_s, u"--site"_s, m_boothAt.site.toString(), u"--socket"_s, m_boothAt.socket.toString(),
                    u"--origin"_s, m_boothAt.origin, u"--email"_s, u"dj@example.org"_s, u"--password-file"_s, u"-"_s,
                    u"--room"_s, all[u"plugdj"_s][u"room"_s].toString(), u"--send"_s, u"zanzibar cli one"_s}
            + common,
        streamAt + QStringList{u"--cookie-file"_s, secrets, u"--send"_s, u"zanzibar cli two"_s} + common,
        streamAt
            + QStringList{u"--user"_s, u"viewer"_s, u"--password-file"_s, u"-"_s, u"--code"_s,
                          QString::fromLatin1(m_code)}
            + common};
    for (const QStringList &arguments : runs) {
        m_carried.clear();
        QProcess cli;
        cli.setProcessEnvironment(environment());
        cli.setWorkingDirectory(at(u"tmp"_s));
        cli.setStandardOutputFile(at(u"cli-log"_s), QIODevice::Append);
        cli.setStandardErrorFile(at(u"cli-errors"_s), QIODevice::Append);
        cli.start(QStringLiteral(PARTYLINE_BIN_DIR "/partyline-cli"), arguments);
        QVERIFY(cli.waitForStarted());
        cli.write(m_password + '\n');
        cli.closeWriteChannel();
        QSignalSpy finished(&cli, &QProcess::finished);
        QVERIFY(happens([&] { return m_carried.size() > 0; })); // it has read its arguments then
        if (finished.isEmpty())
            lookAtProcess(cli.processId());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QCOMPARE(cli.exitCode(), 0);
    }
    QFile::remove(secrets);
    QVERIFY(wasSaid(u"zanzibar cli one"_s, Service::PlugDj));
    QVERIFY(wasSaid(u"zanzibar cli two"_s, Service::Floatplane));
    for (const QString &what : {u"export"_s, u"search"_s}) {
        QStringList arguments{what, u"--history"_s, at(u"data/cli.sqlite"_s), u"--format"_s, u"json"_s};
        arguments += what == "export"_L1 ? QStringList{u"--room"_s, stream} : QStringList{u"zanzibar"_s};
        QProcess cli;
        cli.setProcessEnvironment(environment());
        cli.setStandardOutputFile(at(u"cli-"_s + what), QIODevice::Append);
        cli.start(QStringLiteral(PARTYLINE_BIN_DIR "/partyline-cli"), arguments);
        QSignalSpy finished(&cli, &QProcess::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QCOMPARE(cli.exitCode(), 0);
    }
    lookAtFiles();
    QCOMPARE(m_found.join(u'\n'), QString());
    QCOMPARE(openFiles().join(u'\n'), QString());
    QVERIFY2(m_marks.size() >= 5, qPrintable(QString::number(m_marks.size()))); // what the services gave out, too
    // The search sees what is there: a line that was said is in the history.
    m_marks = {"zanzibar cli two"};
    lookAtFiles();
    QVERIFY(!m_found.isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkedSecrets)
#include "tst_markedsecrets.moc"
