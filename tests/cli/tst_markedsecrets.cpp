// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/markedhouse.h"
#include "support/ownprogram.h"

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
    void plantedMarkIsFound_data();
    void plantedMarkIsFound();
    void whatOthersCanReadIsFound();
    void commandLineProgramLeavesNoneBehind();
};

void TestMarkedSecrets::plantedMarkIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray mark("s%3AmkSess+planted/0042=x");
    QTest::newRow("as it is") << "cookie=" + mark + ";";
    QTest::newRow("percent-decoded") << QByteArray::fromPercentEncoding(mark);
    QTest::newRow("percent-encoded") << "a=" + mark.toPercentEncoding() + "&b";
    QTest::newRow("in hex") << mark.toHex();
    const QString text = QString::fromLatin1(mark);
    QTest::newRow("wide") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("base64") << mark.toBase64();
    QTest::newRow("base64, second in it") << ("u" + mark + "!!").toBase64();
    QTest::newRow("base64, third in it") << ("u:" + mark + "!").toBase64();
}

void TestMarkedSecrets::plantedMarkIsFound()
{
    QFETCH(QByteArray, text);
    MarkedHouse house;
    house.mark("s%3AmkSess+planted/0042=x");
    QFile file(house.at(u"cache/planted"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("much before " + text + " and behind");
    file.close();
    house.lookAtFiles();
    QCOMPARE(house.found(), QStringList{u"s%3AmkSess+planted/0042=x in "_s + file.fileName()});
    QVERIFY(file.remove());
    MarkedHouse clean;
    clean.mark("s%3AmkSess+planted/0042=x");
    clean.lookAtFiles();
    QCOMPARE(clean.found(), QStringList());
}

void TestMarkedSecrets::whatOthersCanReadIsFound()
{
    const MarkedHouse house;
    QFile file(house.at(u"data/open"_s));
    QVERIFY(file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(house.openToOthers(), QStringList());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(house.openToOthers(), QStringList{file.fileName()});
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QDir(house.at(u"config"_s)).mkdir(u"entered"_s));
    QVERIFY(QFile::setPermissions(house.at(u"config/entered"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    QCOMPARE(house.openToOthers(), QStringList{house.at(u"config/entered"_s)});
}

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
        cli.start(ownProgram(u"partyline-cli"_s), arguments);
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
        cli.start(ownProgram(u"partyline-cli"_s), arguments);
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
