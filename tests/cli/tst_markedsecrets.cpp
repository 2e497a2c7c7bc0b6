// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/markedhouse.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; the machine may be busy

} // namespace

/// Signs in to both services with marked secrets, talks, records, searches and exports; then nothing that the program
/// wrote, printed or showed to other programs may hold one of them.
class TestMarkedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void commandLineProgramLeavesNoneBehind();
};

void TestMarkedSecrets::commandLineProgramLeavesNoneBehind()
{
    MarkedHouse house;
    QVERIFY(house.isReady());
    const QString announced = house.server().announcement()[u"floatplane"_s][u"cookie"_s].toString();
    const QTemporaryDir elsewhere;
    QFile cookie(elsewhere.filePath(u"cookie"_s));
    QVERIFY(cookie.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
    cookie.write(announced.toLatin1());
    cookie.close();
    house.mark(announced.section(u'=', -1).toLatin1());
    const QStringList common{u"--record"_s, house.at(u"data/cli.sqlite"_s), u"--for"_s, u"4"_s, u"--format"_s,
                             u"json"_s};
    const QStringList streamAt{u"floatplane"_s,
                               u"--site"_s,
                               house.stream().site.toString(),
                               u"--chat"_s,
                               house.stream().chat.toString(),
                               u"--origin"_s,
                               house.stream().origin,
                               u"--livestream"_s,
                               house.livestream()};
    const QList<QStringList> runs{
        QStringList{u"plugdj"_s, u"--site"_s, house.booth().site.toString(), u"--socket"_s,
                    house.booth().socket.toString(), u"--origin"_s, house.booth().origin, u"--email"_s,
                    u"dj@example.org"_s, u"--password-file"_s, u"-"_s, u"--room"_s, house.boothRoom(), u"--send"_s,
                    u"zanzibar cli one"_s}
            + common,
        streamAt + QStringList{u"--cookie-file"_s, cookie.fileName(), u"--send"_s, u"zanzibar cli two"_s} + common,
        streamAt
            + QStringList{u"--user"_s, u"viewer"_s, u"--password-file"_s, u"-"_s, u"--code"_s,
                          QString::fromLatin1(house.code())}
            + common};
    for (const QStringList &arguments : runs) {
        house.forgetCarried();
        QProcess cli;
        cli.setProcessEnvironment(house.environment());
        cli.setWorkingDirectory(house.at(u"tmp"_s));
        cli.setStandardOutputFile(house.at(u"cli-log"_s), QIODevice::Append);
        cli.setStandardErrorFile(house.at(u"cli-errors"_s), QIODevice::Append);
        cli.start(QStringLiteral(PARTYLINE_BIN_DIR "/partyline-cli"), arguments);
        QVERIFY(cli.waitForStarted());
        cli.write(house.password() + '\n');
        cli.closeWriteChannel();
        QSignalSpy finished(&cli, &QProcess::finished);
        QTRY_VERIFY_WITH_TIMEOUT(!house.carried().isEmpty(), Patience); // it has read its arguments then
        if (finished.isEmpty())
            house.lookAtProcess(cli.processId());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QCOMPARE(cli.exitCode(), 0);
    }
    QVERIFY(house.wasSaid(u"zanzibar cli one"_s, Service::PlugDj));
    QVERIFY(house.wasSaid(u"zanzibar cli two"_s, Service::Floatplane));
    for (const QString &what : {u"export"_s, u"search"_s}) {
        QStringList arguments{what, u"--history"_s, house.at(u"data/cli.sqlite"_s), u"--format"_s, u"json"_s};
        arguments += what == "export"_L1 ? QStringList{u"--room"_s, house.livestream()} : QStringList{u"zanzibar"_s};
        QProcess cli;
        cli.setProcessEnvironment(house.environment());
        cli.setStandardOutputFile(house.at(u"cli-"_s + what), QIODevice::Append);
        cli.start(QStringLiteral(PARTYLINE_BIN_DIR "/partyline-cli"), arguments);
        QSignalSpy finished(&cli, &QProcess::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QCOMPARE(cli.exitCode(), 0);
    }
    house.lookAtFiles();
    QCOMPARE(house.found().join(u'\n'), QString());
    QCOMPARE(house.openToOthers().join(u'\n'), QString());
    QVERIFY2(house.marks() >= 5, qPrintable(QString::number(house.marks()))); // what the services gave out, too
    // The search sees what is there: a line that was said is in the history.
    QVERIFY(!house.filesWith("zanzibar cli two").isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkedSecrets)
#include "tst_markedsecrets.moc"
