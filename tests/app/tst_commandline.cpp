// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// The command line is a contract (design.md 7), and a profile keeps everything in its own place.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
    void versionIsOneLine();
    void profileKeepsEverythingBelowItsFolder();
    void profilesDifferInTheKeyring();
    void unwritableProfileIsNoticed();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine>("expected");
    QTest::newRow("nothing") << QStringList{} << CommandLine{};
    CommandLine all;
    all.profile = u"/tmp/p"_s;
    all.practice = true;
    all.join = {u"night-bus"_s, u"https://plug.dj/disco"_s};
    all.minimized = true;
    all.safeMode = true;
    QTest::newRow("everything") << QStringList{u"--profile"_s,   u"/tmp/p"_s,     u"--practice"_s,
                                               u"--join"_s,      u"night-bus"_s,  u"--join=https://plug.dj/disco"_s,
                                               u"--minimized"_s, u"--safe-mode"_s}
                                << all;
    CommandLine version;
    version.showsVersion = true;
    QTest::newRow("version") << QStringList{u"--version"_s} << version;
    CommandLine help;
    help.showsHelp = true;
    QTest::newRow("help") << QStringList{u"--help"_s} << help;
    CommandLine slug;
    slug.join = {u"-4102938"_s};
    CommandLine link;
    link.links = {u"partyline:plug.dj/den"_s};
    QTest::newRow("a link") << QStringList{u"partyline:plug.dj/den"_s} << link;
    QTest::newRow("slug with a minus") << QStringList{u"--join=-4102938"_s} << slug;
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, arguments);
    QFETCH(CommandLine, expected);
    const auto line = CommandLine::parse(QStringList{u"partyline"_s} + arguments);
    QVERIFY(line);
    QVERIFY(*line == expected);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--turbo"_s};
    QTest::newRow("argument of no option") << QStringList{u"night-bus"_s};
    QTest::newRow("a link of somebody else") << QStringList{u"https://plug.dj/den"_s};
    QTest::newRow("join without address") << QStringList{u"--join"_s};
    QTest::newRow("profile without folder") << QStringList{u"--profile"_s};
    QTest::newRow("empty profile") << QStringList{u"--profile="_s};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const auto line = CommandLine::parse(QStringList{u"partyline"_s} + arguments);
    QVERIFY(!line);
    QCOMPARE(line.error().code, u"usage"_s);
    QVERIFY(!line.error().text.isEmpty());
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = CommandLine::helpText();
    for (const char *option :
         {"--profile", "--practice", "--join", "--minimized", "--safe-mode", "--version", "--help"})
        QVERIFY2(help.contains(QLatin1StringView(option)), option);
}

void TestCommandLine::versionIsOneLine()
{
    QCOMPARE(CommandLine::versionText(), u"partyline "_s + QStringLiteral(PARTYLINE_VERSION));
}

void TestCommandLine::profileKeepsEverythingBelowItsFolder()
{
    const QTemporaryDir dir;
    const Profile profile = Profile::at(dir.filePath(u"deep/mine"_s));
    QVERIFY(profile.prepare());
    for (const QString &path : {profile.config, profile.data, profile.cache, profile.settingsFile(),
                                profile.dialogsFile(), profile.historyFile()})
        QVERIFY2(path.startsWith(dir.filePath(u"deep/mine/"_s)), qPrintable(path));
    QVERIFY(QFileInfo(profile.config).isDir());
    QVERIFY(Profile::at(dir.filePath(u"deep/../deep/mine/"_s)) == profile);
}

void TestCommandLine::profilesDifferInTheKeyring()
{
    QCOMPARE(Profile::standard().name, u"default"_s);
    QVERIFY(Profile::at(u"/tmp/a"_s).name != Profile::at(u"/tmp/b"_s).name);
    QVERIFY(Profile::at(u"/tmp/a"_s).name != Profile::standard().name);
    QVERIFY(Profile::standard().settingsFile().endsWith(u"/partyline/partyline.ini"_s));
}

void TestCommandLine::unwritableProfileIsNoticed()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Profile::at(dir.filePath(u"file/below"_s)).prepare());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
