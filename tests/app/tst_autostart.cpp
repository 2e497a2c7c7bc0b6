// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The entry in the autostart folder, as a desktop reads it.
class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isOffAtFirst();
    void writesAnEntryThatTheDesktopStarts();
    void quotesWhatTheShellWouldRead_data();
    void quotesWhatTheShellWouldRead();
    void goesAgain();
    void theDesktopMaySwitchItOff_data();
    void theDesktopMaySwitchItOff();
    void theEntryForEverybodyCountsUntilOneChooses_data();
    void theEntryForEverybodyCountsUntilOneChooses();
    void theShippedEntryIsOff();
    void profilesHaveEntriesOfTheirOwn();
    void aRefusedFolderIsSaidInWords();
    void knowsItself();

private:
    Autostart make(const QStringList &command = {u"/usr/bin/partyline"_s, u"--minimized"_s}) const
    {
        return {m_home->filePath(u"config/autostart"_s), u"default"_s, command};
    }
    QString valueOf(const QString &key, const QString &file) const
    {
        QFile entry(file);
        if (!entry.open(QIODevice::ReadOnly))
            return u"(no file)"_s;
        for (const QString &line : QString::fromUtf8(entry.readAll()).split(u'\n')) {
            if (line.startsWith(key + u'='))
                return line.mid(key.size() + 1);
        }
        return u"(none)"_s;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestAutostart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestAutostart::isOffAtFirst()
{
    QVERIFY(!make().isOn());
    QVERIFY(make().setOn(false).isOk()); // nothing to take away is no trouble
}

void TestAutostart::writesAnEntryThatTheDesktopStarts()
{
    const Autostart autostart = make();
    QVERIFY(autostart.setOn(true).isOk());
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.file().endsWith("/config/autostart/partyline.desktop"_L1));
    QCOMPARE(valueOf(u"Exec"_s, autostart.file()), uR"("/usr/bin/partyline" "--minimized")"_s);
    QCOMPARE(valueOf(u"Type"_s, autostart.file()), u"Application"_s);
    const QString check = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!check.isEmpty())
        QCOMPARE(QProcess::execute(check, {autostart.file()}), 0);
}

void TestAutostart::quotesWhatTheShellWouldRead_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("exec");
    // The Exec key's quoting, and over it the escaping of every string value.
    QTest::newRow("blank") << u"/opt/my programs/partyline"_s << uR"("/opt/my programs/partyline")"_s;
    QTest::newRow("percent") << u"/opt/100%/partyline"_s << uR"("/opt/100%%/partyline")"_s;
    QTest::newRow("quote") << uR"(/opt/"x"/p)"_s << uR"("/opt/\\"x\\"/p")"_s;
    QTest::newRow("dollar") << u"/opt/$HOME"_s << uR"("/opt/\\$HOME")"_s;
    QTest::newRow("backslash") << uR"(/opt/a\b)"_s << uR"("/opt/a\\\\b")"_s;
}

void TestAutostart::quotesWhatTheShellWouldRead()
{
    QFETCH(QString, argument);
    QFETCH(QString, exec);
    const Autostart autostart = make({argument});
    QVERIFY(autostart.setOn(true).isOk());
    QCOMPARE(valueOf(u"Exec"_s, autostart.file()), exec);
}

void TestAutostart::goesAgain()
{
    const Autostart autostart = make();
    QVERIFY(autostart.setOn(true).isOk());
    QVERIFY(autostart.setOn(false).isOk());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(autostart.file()));
}

void TestAutostart::theDesktopMaySwitchItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("the specification's way") << QByteArray("Hidden=true\n");
    QTest::newRow("GNOME's way") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void TestAutostart::theDesktopMaySwitchItOff()
{
    QFETCH(QByteArray, line);
    const Autostart autostart = make();
    QVERIFY(autostart.setOn(true).isOk());
    QFile entry(autostart.file());
    QVERIFY(entry.open(QIODevice::WriteOnly | QIODevice::Append));
    entry.write(line);
    entry.close();
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(true).isOk());
    QVERIFY(autostart.isOn());
}

void TestAutostart::theEntryForEverybodyCountsUntilOneChooses_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("off, as shipped") << QByteArray("[Desktop Entry]\nHidden=true\n") << false;
    QTest::newRow("switched on by the administrator") << QByteArray("[Desktop Entry]\nExec=partyline\n") << true;
}

void TestAutostart::theEntryForEverybodyCountsUntilOneChooses()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isOn);
    QFile everybodys(m_home->filePath(u"everybodys.desktop"_s));
    QVERIFY(everybodys.open(QIODevice::WriteOnly));
    everybodys.write(entry);
    everybodys.close();
    const QStringList command{u"/usr/bin/partyline"_s};
    const Autostart own(m_home->filePath(u"autostart"_s), u"default"_s, command, everybodys.fileName());
    QCOMPARE(own.isOn(), isOn);
    QVERIFY(own.setOn(true).isOk());
    QVERIFY(own.isOn());
    QVERIFY(own.setOn(false).isOk());
    QVERIFY(!own.isOn());
    // Only where it would start otherwise must a file of the user's say that it does not.
    QCOMPARE(QFile::exists(own.file()), isOn);
    QVERIFY(own.setOn(true).isOk());
    QVERIFY(own.isOn());
    const Autostart other(m_home->filePath(u"autostart"_s), u"abc"_s, command, everybodys.fileName());
    QVERIFY(!other.isOn()); // it starts the usual profile
}

void TestAutostart::theShippedEntryIsOff()
{
    const Autostart own(m_home->filePath(u"autostart"_s), u"default"_s, {u"p"_s},
                        QStringLiteral(PARTYLINE_SOURCE_DIR "/packaging/linux/autostart.desktop"));
    QVERIFY(QFile::exists(QStringLiteral(PARTYLINE_SOURCE_DIR "/packaging/linux/autostart.desktop")));
    QVERIFY(!own.isOn());
}

void TestAutostart::profilesHaveEntriesOfTheirOwn()
{
    const QString folder = m_home->path();
    const Autostart usual(folder, u"default"_s, {u"p"_s});
    const Autostart other(folder, u"abc"_s, {u"p"_s});
    QVERIFY(usual.setOn(true).isOk());
    QVERIFY(!other.isOn());
    QVERIFY(usual.file() != other.file());
}

void TestAutostart::aRefusedFolderIsSaidInWords()
{
    // A file where the folder would be: refused to everybody, root too.
    QFile inTheWay(m_home->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = make().setOn(true);
    QVERIFY(!refused.isOk());
    QVERIFY2(refused.error().text.contains("partyline.desktop"_L1), qPrintable(refused.error().text));
    QVERIFY(refused.error().text.contains("its folder cannot be made"_L1));
    QVERIFY(!make().isOn());
}

void TestAutostart::knowsItself()
{
    QCOMPARE(Autostart::standardCommand({}), (QStringList{QCoreApplication::applicationFilePath(), u"--minimized"_s}));
    QCOMPARE(Autostart::standardCommand(u"/tmp/p"_s).mid(1),
             (QStringList{u"--minimized"_s, u"--profile"_s, u"/tmp/p"_s}));
    qputenv("APPIMAGE", "/home/x/Partyline.AppImage");
    QCOMPARE(Autostart::standardCommand({}).constFirst(), u"/home/x/Partyline.AppImage"_s);
    qunsetenv("APPIMAGE");
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
