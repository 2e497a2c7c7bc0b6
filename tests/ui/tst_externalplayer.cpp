// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/externalplayer.h"

#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using externalplayer::Program;

/// Addresses reach the browser and the players as they are, and what is missing is said.
class TestExternalPlayer : public QObject
{
    Q_OBJECT

public slots:
    void browse(const QUrl &url) { m_browsed.append(url); }

private slots:
    void init();
    void cleanup();
    void browserGetsTheAddress();
    void otherSchemesAreRefused_data();
    void otherSchemesAreRefused();
    void missingProgramIsSaid();
    void playerGetsArgumentsThenTheAddress();
    void streamlinkGetsTheQuality();
    void pageWithoutItsReaderIsSaid();

private:
    void install(const QString &name);
    QStringList told(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
    QList<QUrl> m_browsed;
};

void TestExternalPlayer::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", m_dir->path().toUtf8());
    m_browsed.clear();
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "browse");
}

void TestExternalPlayer::cleanup()
{
    qputenv("PATH", m_path);
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

/// A program that writes down what it was called with, a line for each argument; whole at once.
void TestExternalPlayer::install(const QString &name)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nout='" + m_dir->path().toUtf8() + "/" + name.toUtf8()
               + ".told'\nprintf '%s\\n' \"$@\" >\"$out.part\" && /bin/mv \"$out.part\" \"$out\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList TestExternalPlayer::told(const QString &name) const
{
    QFile file(m_dir->filePath(name + u".told"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void TestExternalPlayer::browserGetsTheAddress()
{
    const QUrl url(u"https://www.youtube.com/watch?v=AbCdEfGhIjK&t=83"_s);
    QVERIFY(externalplayer::openInBrowser(url));
    QCOMPARE(m_browsed, QList<QUrl>{url});
}

void TestExternalPlayer::otherSchemesAreRefused_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
         {"file:///etc/passwd", "javascript:alert(1)", "--script=/tmp/x.lua", "", "https:", "ytdl://x"})
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TestExternalPlayer::otherSchemesAreRefused()
{
    QFETCH(QUrl, url);
    install(u"mpv"_s);
    const auto browsed = externalplayer::openInBrowser(url);
    QVERIFY(!browsed);
    QCOMPARE(browsed.error().code, u"scheme"_s);
    QVERIFY(m_browsed.isEmpty());
    QVERIFY(!externalplayer::play(Program::Mpv, url));
    QVERIFY(told(u"mpv"_s).isEmpty());
}

void TestExternalPlayer::missingProgramIsSaid()
{
    QVERIFY(!externalplayer::isInstalled(Program::Mpv));
    const auto played = externalplayer::play(Program::Mpv, QUrl(u"https://media.example/a"_s));
    QVERIFY(!played);
    QCOMPARE(played.error().code, u"missing"_s);
    QVERIFY(played.error().text.contains("mpv"_L1));
}

void TestExternalPlayer::playerGetsArgumentsThenTheAddress()
{
    install(u"mpv"_s);
    QVERIFY(externalplayer::isInstalled(Program::Mpv));
    const QUrl url(u"https://media.example/a b?c=$(id)&d='"_s);
    QVERIFY(externalplayer::play(Program::Mpv, url, {u"--start=83"_s}));
    QTRY_COMPARE(told(u"mpv"_s), (QStringList{u"--start=83"_s, url.toString(QUrl::FullyEncoded)}));
}

void TestExternalPlayer::streamlinkGetsTheQuality()
{
    install(u"streamlink"_s);
    QVERIFY(externalplayer::play(Program::Streamlink, QUrl(u"https://media.example/live"_s)));
    QTRY_COMPARE(told(u"streamlink"_s), (QStringList{u"https://media.example/live"_s, u"best"_s}));
}

void TestExternalPlayer::pageWithoutItsReaderIsSaid()
{
    install(u"mpv"_s);
    const QUrl page(u"https://www.youtube.com/watch?v=AbCdEfGhIjK"_s);
    const auto played = externalplayer::playPage(Program::Mpv, page);
    QVERIFY(!played);
    QVERIFY(played.error().text.contains("yt-dlp"_L1));
    install(u"yt-dlp"_s);
    QVERIFY(externalplayer::playPage(Program::Mpv, page, {u"--start=0"_s}));
    QTRY_COMPARE(told(u"mpv"_s).size(), 2);
}

QTEST_MAIN(TestExternalPlayer)
#include "tst_externalplayer.moc"
