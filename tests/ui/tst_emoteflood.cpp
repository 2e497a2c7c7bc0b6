// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/floatplaneroom.h"
#include "support/httpfake.h"
#include "support/testpictures.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"
#include "ui/makeroompage.h"
#include "ui/roompage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

/// A livestream's chat at its worst: 2,000 lines a second with 500 different emotes, a third of them animated, on a
/// real page with a real connection. Three seconds of it; PARTYLINE_FLOOD_SECONDS=60 for the whole minute. Says how
/// smooth it was, and asserts only what does not depend on the machine.
class TestEmoteFlood : public QObject
{
    Q_OBJECT

private slots:
    void noLineIsLostAndTheBudgetHolds();

private:
    static constexpr int LinesPerSecond = 2'000;
    static constexpr int Emotes = 500;
    static constexpr int SentEveryMs = 10;
    static constexpr int FrameMs = 16;

    QJsonObject line(int number) const;
    HttpFake::Handler pictures();

    QUrl m_pictures;
};

HttpFake::Handler TestEmoteFlood::pictures()
{
    // Half a dozen files under 500 names: what is measured is the store, not the drawing of test pictures.
    static const QByteArrayList still{png(48, 48, Qt::red), png(96, 48, Qt::blue), png(64, 64, Qt::green)};
    static const QByteArrayList moving{gif({Qt::red, Qt::yellow, Qt::blue}, 4, {48, 48}),
                                       gif(QList<QColor>(24, Qt::cyan), 5, {64, 64})};
    return [](const HttpFake::Request &request) {
        const int number = request.target.mid(request.target.lastIndexOf('/') + 1).toInt();
        const QByteArray bytes = number % 3 == 0 ? moving[number % moving.size()] : still[number % still.size()];
        return HttpFake::reply(200, bytes, {"Cache-Control: max-age=1000"});
    };
}

QJsonObject TestEmoteFlood::line(int number) const
{
    QStringList words{u"line %1"_s.arg(number)};
    QJsonArray emotes;
    for (int i = 0; i <= number % 3; ++i) {
        const int emote = (number * 7 + i * 131) % Emotes;
        const QString code = u"flood%1"_s.arg(emote);
        words.append(u':' + code + u':');
        emotes.append(QJsonObject{{u"code"_s, code},
                                  {u"image"_s, m_pictures.resolved(QUrl(u"/emotes/%1"_s.arg(emote))).toString()}});
    }
    QJsonObject chatter =
        FloatplaneRoom::chatter(u"id%1"_s.arg(number), u"viewer_%1"_s.arg(number % 900), words.join(u' '));
    chatter.insert(u"emotes"_s, emotes);
    return chatter;
}

void TestEmoteFlood::noLineIsLostAndTheBudgetHolds()
{
    const int seconds = std::max(1, qEnvironmentVariable("PARTYLINE_FLOOD_SECONDS", u"3"_s).toInt());
    const int total = seconds * LinesPerSecond;
    FloatplaneRoom stream;
    HttpFake server(pictures());
    m_pictures = server.url();
    QTemporaryDir folder;
    QNetworkAccessManager network;
    EmoteStore::Options options;
    options.budget = 16LL * 1024 * 1024;
    options.folder = folder.path();
    options.keepsLoopback = true;
    EmoteStore store(network, options);
    store.setMotion(EmoteStore::Motion::Always);
    Endpoints endpoints;
    endpoints.site = m_pictures;
    endpoints.chat = m_pictures;
    store.allowFor(endpoints);
    const Theme theme;
    stream.joinLive();
    const std::unique_ptr<RoomPage> page(makeRoomPage(*stream.room, theme, &store, nullptr));
    page->resize(880, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));

    int received = 0;
    int next = 0;
    bool isInOrder = true;
    connect(stream.room.get(), &RoomController::itemsArrived, this, [&](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (item.kind != FeedItem::Kind::Chatter)
                continue;
            ++received;
            isInOrder = isInOrder && item.text.section(u' ', 1, 1).toInt() == next++;
        }
    });
    int shown = 0;
    connect(&page->feed(), &QAbstractItemModel::rowsInserted, this,
            [&shown](const QModelIndex &, int first, int last) { shown += last - first + 1; });
    const int before = page->feed().rowCount();

    // The sender keeps to its pace by the clock, however late its turn comes.
    QElapsedTimer clock;
    int sent = 0;
    QTimer sender;
    connect(&sender, &QTimer::timeout, this, [&] {
        const int due = int(std::min<qint64>(total, clock.elapsed() * LinesPerSecond / 1000));
        while (sent < due)
            stream.chatServer.emitEvent(u"radioChatter"_s, line(sent++));
    });
    std::vector<qint64> frames;
    qint64 mostBytes = 0;
    QElapsedTimer frame;
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    connect(&pulse, &QTimer::timeout, this, [&] {
        frames.push_back(frame.restart());
        mostBytes = std::max(mostBytes, store.bytes());
    });
    clock.start();
    frame.start();
    sender.start(SentEveryMs);
    pulse.start(FrameMs);
    QTRY_COMPARE_WITH_TIMEOUT(received, total, seconds * 4'000 + 60'000);
    pulse.stop();
    sender.stop();
    const qint64 took = clock.elapsed();

    QVERIFY(isInOrder);
    QTRY_COMPARE(page->feed().at(page->feed().rowCount() - 1).text.section(u' ', 1, 1).toInt(), total - 1);
    QCOMPARE(page->feed().rowCount(), std::min(before + total, page->feed().cap()));
    // Rows that the model would trim at once never come in, but nothing else is left out.
    QVERIFY(shown <= total);
    QVERIFY(shown >= std::min(total, page->feed().cap()));
    for (int row = 1; row < page->feed().rowCount(); ++row) {
        if (page->feed().at(row - 1).kind == FeedItem::Kind::Chatter)
            QCOMPARE(page->feed().at(row).seq, page->feed().at(row - 1).seq + 1);
    }
    QVERIFY(page->findChild<FeedView *>()->isAtEnd());
    QVERIFY2(mostBytes <= store.budget(), qPrintable(QString::number(mostBytes)));
    QVERIFY(mostBytes > 0);
    QVERIFY2(server.requests().size() <= Emotes, "a picture was fetched twice");
    // Each picture that is in view in the end is there.
    QTRY_COMPARE(store.state(m_pictures.resolved(QUrl(u"/emotes/%1"_s.arg((total - 1) * 7 % Emotes)))),
                 EmoteStore::State::Ready);

    std::ranges::sort(frames);
    const auto share = [&frames](double part) { return frames[size_t(double(frames.size() - 1) * part)]; };
    qInfo("%d lines in %lld ms; between two turns of %d ms: half within %lld ms, 99%% within %lld ms, longest %lld ms; "
          "pictures at most %.1f MiB of %.0f, %lld fetched",
          total, took, FrameMs, share(0.5), share(0.99), share(1), double(mostBytes) / 1048576,
          double(store.budget()) / 1048576, qlonglong(server.requests().size()));
}

QTEST_MAIN(TestEmoteFlood)
#include "tst_emoteflood.moc"
