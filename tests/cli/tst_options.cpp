// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace partyline::cli;
using namespace Qt::StringLiterals;

/// The command line of partyline-cli (design.md 7): what it accepts, and how it refuses.
class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usageErrors_data();
    void usageErrors();
    void helpIsNoError_data();
    void helpIsNoError();
    void plugDjSession();
    void passwordNeedsNoNewline_data();
    void passwordNeedsNoNewline();
    void floatplaneSession();
    void secretsAreReadFromFiles_data();
    void secretsAreReadFromFiles();

private:
    QString file(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

QString TestOptions::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void TestOptions::initTestCase()
{
    QVERIFY(m_folder.isValid());
    file(u"pw"_s, "hunter2\n");
    file(u"bare"_s, "hunter2");
    file(u"empty"_s, "");
}

void TestOptions::usageErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const QString dj = u"plugdj --site http://127.0.0.1:1 --room den "_s;
    const QString fp = u"floatplane --site http://127.0.0.1:1 --livestream x "_s;
    QTest::newRow("nothing") << u""_s << u"plugdj or floatplane"_s;
    QTest::newRow("unknown command") << u"twitch"_s << u"\"twitch\" is not a command"_s;
    QTest::newRow("unknown option") << dj + u"--guest --loud"_s << u"loud"_s;
    QTest::newRow("stray word") << dj + u"--guest hello"_s << u"\"hello\" was not expected"_s;
    QTest::newRow("no site") << u"plugdj --guest --room den"_s << u"--site URL is missing"_s;
    QTest::newRow("plain http elsewhere")
        << u"plugdj --site http://rooms.example --guest --room den"_s << u"not encrypted"_s;
    QTest::newRow("no room") << u"plugdj --site http://127.0.0.1:1 --guest"_s << u"--room SLUG is missing"_s;
    QTest::newRow("no way to sign in") << dj << u"exactly one of --guest"_s;
    QTest::newRow("two ways to sign in") << dj + u"--guest --email ann"_s << u"exactly one of --guest"_s;
    QTest::newRow("e-mail without password") << dj + u"--email ann"_s << u"--password-file"_s;
    QTest::newRow("password file missing")
        << dj + u"--email ann --password-file @nowhere"_s << u"Cannot read the file of --password-file"_s;
    QTest::newRow("password file empty") << dj + u"--email ann --password-file @empty"_s << u"is empty"_s;
    QTest::newRow("a guest cannot speak") << dj + u"--guest --send hi"_s << u"A guest can only read"_s;
    QTest::newRow("count 0") << dj + u"--guest --count 0"_s << u"--count takes a whole number"_s;
    QTest::newRow("count in words") << dj + u"--guest --count many"_s << u"--count takes a whole number"_s;
    QTest::newRow("negative time") << dj + u"--guest --for=-1"_s << u"--for takes a whole number"_s;
    QTest::newRow("unknown kind") << dj + u"--guest --only chat,gossip"_s << u"--only does not know \"gossip\""_s;
    QTest::newRow("unknown format") << dj + u"--guest --format xml"_s << u"--format takes text or json"_s;
    QTest::newRow("unknown vote") << dj + u"--email ann --password-file @pw --vote boo"_s
                                  << u"--vote takes woot or meh"_s;
    QTest::newRow("CA file missing") << dj + u"--guest --ca-file @nowhere"_s << u"--ca-file"_s;
    QTest::newRow("floatplane: no way to sign in") << fp << u"exactly one of --cookie-file"_s;
    QTest::newRow("floatplane: device without provider")
        << fp + u"--device"_s << u"--device wants --auth URL and --client-id"_s;
    QTest::newRow("floatplane: unknown generation")
        << fp + u"--cookie-file @pw --generation g3"_s << u"--generation takes"_s;
    QTest::newRow("floatplane: poll vote below 0")
        << fp + u"--cookie-file @pw --poll-vote=-1"_s << u"--poll-vote takes"_s;
}

void TestOptions::usageErrors()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    line.replace(u'@', m_folder.path() + u'/');
    const auto parsed = parseArguments(line.split(u' ', Qt::SkipEmptyParts));
    const auto *ending = std::get_if<Ending>(&parsed);
    QVERIFY(ending);
    QCOMPARE(ending->code, Exit::Usage);
    QVERIFY2(ending->text.contains(says), qPrintable(ending->text));
    QVERIFY2(ending->text.contains(u"--help"_s), "says where to read on");
}

void TestOptions::helpIsNoError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("general") << QStringList{u"--help"_s} << u"Exit codes"_s;
    QTest::newRow("plugdj") << QStringList{u"plugdj"_s, u"--help"_s} << u"--vote"_s;
    QTest::newRow("floatplane") << QStringList{u"floatplane"_s, u"-h"_s} << u"--poll-vote"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << QStringLiteral(PARTYLINE_VERSION);
}

void TestOptions::helpIsNoError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto parsed = parseArguments(arguments);
    const auto *ending = std::get_if<Ending>(&parsed);
    QVERIFY(ending);
    QCOMPARE(ending->code, Exit::Done);
    QVERIFY(ending->text.contains(says));
}

void TestOptions::plugDjSession()
{
    const auto parsed = parseArguments({u"plugdj"_s,
                                        u"--site"_s,
                                        u"http://127.0.0.1:4000"_s,
                                        u"--email"_s,
                                        u"a@b.example"_s,
                                        u"--password-file"_s,
                                        m_folder.filePath(u"pw"_s),
                                        u"--room"_s,
                                        u"den"_s,
                                        u"--send"_s,
                                        u"one"_s,
                                        u"--send"_s,
                                        u"two"_s,
                                        u"--vote"_s,
                                        u"meh"_s,
                                        u"--grab"_s,
                                        u"--only"_s,
                                        u"chat,vote"_s,
                                        u"--count"_s,
                                        u"3"_s,
                                        u"--for"_s,
                                        u"9"_s,
                                        u"--format"_s,
                                        u"json"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->endpoints.socket, QUrl(u"ws://127.0.0.1:4000/socket"_s));
    QCOMPARE(options->credentials.method, Credentials::Method::Password);
    QCOMPARE(options->credentials.secret.reveal(), QByteArray("hunter2"));
    QCOMPARE(options->sends, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(options->vote == Vote::Meh);
    QVERIFY(options->grab);
    QCOMPARE(options->only, (QSet{FeedItem::Kind::Chat, FeedItem::Kind::Vote}));
    QVERIFY(options->count == 3);
    QVERIFY(options->duration == std::chrono::seconds(9));
    QCOMPARE(options->format, Options::Format::Json);
}

void TestOptions::passwordNeedsNoNewline_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("with a newline") << u"pw"_s;
    QTest::newRow("without") << u"bare"_s;
}

void TestOptions::passwordNeedsNoNewline()
{
    QFETCH(QString, name);
    const auto parsed = parseArguments({u"plugdj"_s, u"--site"_s, u"http://127.0.0.1:1"_s, u"--email"_s, u"ann"_s,
                                        u"--password-file"_s, m_folder.filePath(name), u"--room"_s, u"den"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->credentials.secret.reveal(), QByteArray("hunter2"));
}

void TestOptions::floatplaneSession()
{
    const QString cookie = file(u"cookie"_s, "sails.sid=s%3Aabc.def\n");
    const auto parsed = parseArguments({u"floatplane"_s, u"--site"_s, u"http://127.0.0.1:1"_s, u"--chat"_s,
                                        u"http://127.0.0.1:2"_s, u"--cookie-file"_s, cookie, u"--creator"_s, u"c1"_s,
                                        u"--poll-vote"_s, u"2"_s, u"--generation"_s, u"G1"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->endpoints.chat, QUrl(u"http://127.0.0.1:2"_s));
    QCOMPARE(options->creatorId, u"c1"_s);
    QVERIFY(options->pollVote == 2);
    QCOMPARE(options->generation, u"g1"_s);
    QVERIFY(options->room.isEmpty());
}

void TestOptions::secretsAreReadFromFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("bare value") << QByteArray("s:abc.def\n") << QByteArray("s:abc.def");
    QTest::newRow("no newline at the end") << QByteArray("s:abc.def") << QByteArray("s:abc.def");
    QTest::newRow("Windows line end") << QByteArray("s:abc.def\r\n") << QByteArray("s:abc.def");
    QTest::newRow("header") << QByteArray("Cookie: a=b; sails.sid=s%3Aabc.def\n")
                            << QByteArray("Cookie: a=b; sails.sid=s%3Aabc.def");
    QTest::newRow("cookie file") << QByteArray("# Netscape HTTP Cookie File\n\n.example\tTRUE\t/\tTRUE\t0\tother\t1\n"
                                               "#HttpOnly_.example\tTRUE\t/\tTRUE\t0\tsails.sid\ts%3Aabc.def\n")
                                 << QByteArray("#HttpOnly_.example\tTRUE\t/\tTRUE\t0\tsails.sid\ts%3Aabc.def");
}

void TestOptions::secretsAreReadFromFiles()
{
    QFETCH(QByteArray, content);
    const QString path = file(u"c"_s, content);
    const auto parsed = parseArguments(
        {u"floatplane"_s, u"--site"_s, u"http://127.0.0.1:1"_s, u"--cookie-file"_s, path, u"--livestream"_s, u"x"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QTEST(options->credentials.secret.reveal(), "secret");
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
