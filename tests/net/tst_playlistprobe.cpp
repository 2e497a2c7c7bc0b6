// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/playlistprobe.h"
#include "support/httpfake.h"

#include <QTest>

#include <optional>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Where a livestream's address may lead: onwards in the world, not to what stands near the user.
class TestPlaylistProbe : public QObject
{
    Q_OBJECT

private slots:
    void redirects_data();
    void redirects();
};

void TestPlaylistProbe::redirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("the same server") << QByteArray("/there.m3u8") << true;
    QTest::newRow("in a circle") << QByteArray("/here.m3u8") << false;
    QTest::newRow("this computer by another name") << QByteArray("http://localhost:1/there.m3u8") << false;
    QTest::newRow("this computer, encrypted") << QByteArray("https://[::1]:1/there.m3u8") << false;
    QTest::newRow("a computer nearby") << QByteArray("https://192.168.1.1/there.m3u8") << false;
    QTest::newRow("a computer nearby, mapped") << QByteArray("https://[::ffff:10.0.0.1]/there.m3u8") << false;
    QTest::newRow("a cloud's own address") << QByteArray("https://169.254.169.254/latest") << false;
    QTest::newRow("nobody's address") << QByteArray("https://0.0.0.0/") << false;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << false;
}

void TestPlaylistProbe::redirects()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isFollowed);
    const HttpFake server([&](const HttpFake::Request &request) {
        return request.target == "/there.m3u8" ? HttpFake::reply(200, "#EXTM3U\n")
                                               : HttpFake::reply(302, {}, {"Location: " + target});
    });
    PlaylistProbe probe({});
    std::optional<Result<bool>> told;
    probe.ask(server.url().resolved(QUrl(u"/here.m3u8"_s)), [&](const Result<bool> &isThere) { told = isThere; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->isOk(), isFollowed);
    if (!isFollowed)
        QCOMPARE(told->error().code, u"redirect"_s);
}

QTEST_GUILESS_MAIN(TestPlaylistProbe)
#include "tst_playlistprobe.moc"
