// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/httpfake.h"
#include "support/testpictures.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Emotes on their way through the feed: what they take, what is drawn again when they move, and when they stand still.
class TestEmotesInFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMovingEmoteAsksForItsRectangleAlone();
    void nothingMovesWhereNobodyLooks_data();
    void nothingMovesWhereNobodyLooks();
    void underThePointerItMoves();
    void outOfViewItCostsNothing();
    void aFailedOneStandsAsItsCode();
    void theBoxIsReservedBeforeAnythingIsLoaded();
    void sizesFollowTheSetting_data();
    void sizesFollowTheSetting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(const QString &cache = {});
    FeedItem line(const QString &text);
    QUrl url(const QString &name) const { return m_server->url().resolved(QUrl(u'/' + name)); }
    /// All that was asked for is there, and drawn.
    void settle();
    bool isQuiet();

    std::unique_ptr<HttpFake> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EmoteStore> m_store;
    std::unique_ptr<FeedModel> m_model;
    std::unique_ptr<FeedView> m_view;
    QList<QRegion> m_painted;
    qint64 m_seq = 0;
};

void TestEmotesInFeed::init()
{
    m_theme = std::make_unique<Theme>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_server = std::make_unique<HttpFake>([](const HttpFake::Request &request) {
        if (request.target.startsWith("/moving"))
            return HttpFake::reply(200, gif({Qt::red, Qt::blue}));
        if (request.target == "/gone")
            return HttpFake::reply(404, {});
        if (request.target == "/wide")
            return HttpFake::reply(200, png(90, 30), {"Cache-Control: max-age=100"});
        return HttpFake::reply(200, png(24, 24));
    });
    make();
}

void TestEmotesInFeed::make(const QString &cache)
{
    cleanup();
    EmoteStore::Options options;
    options.folder = cache;
    options.keepsLoopback = true;
    m_store = std::make_unique<EmoteStore>(*m_network, options);
    Endpoints endpoints;
    endpoints.site = m_server->url();
    endpoints.chat = m_server->url();
    m_store->allowFor(endpoints);
    m_model = std::make_unique<FeedModel>();
    m_view = std::make_unique<FeedView>(*m_model, *m_theme, m_store.get());
    m_view->resize(500, 300);
    m_view->viewport()->installEventFilter(this);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestEmotesInFeed::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_store.reset();
}

bool TestEmotesInFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted.append(static_cast<QPaintEvent *>(event)->region());
    return QObject::eventFilter(watched, event);
}

FeedItem TestEmotesInFeed::line(const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chatter;
    item.seq = ++m_seq;
    item.author = {u"1"_s, u"ann"_s, Role::None};
    item.time = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    item.text = text;
    QList<Emote> emotes;
    for (const QString &name : {u"moving"_s, u"still"_s, u"wide"_s, u"gone"_s})
        emotes.append({name, url(name)});
    item.payload = FeedItem::EmotesPayload{emotes};
    return item;
}

void TestEmotesInFeed::settle()
{
    QCoreApplication::sendPostedEvents();
    m_view->viewport()->repaint();
    const auto isThere = [this](const QString &name) {
        return m_server->requests().isEmpty() || m_store->state(url(name)) != EmoteStore::State::Loading;
    };
    QTRY_VERIFY(isThere(u"moving"_s));
    m_painted.clear();
    (void)QTest::qWaitFor([this] { return !m_painted.isEmpty(); }, 50); // what came is drawn, if it is in view
    m_painted.clear();
}

/// Long enough for several frames: nothing was drawn.
bool TestEmotesInFeed::isQuiet()
{
    m_painted.clear();
    return !QTest::qWaitFor([this] { return !m_painted.isEmpty(); }, 200);
}

void TestEmotesInFeed::aMovingEmoteAsksForItsRectangleAlone()
{
    m_model->append({line(u"so :moving: it goes"_s), line(u"and :still: nothing"_s)});
    QTRY_COMPARE(m_store->state(url(u"still"_s)), EmoteStore::State::Ready);
    settle();
    QTRY_VERIFY(m_painted.size() >= 5);
    const QRect row = m_view->rowRect(0);
    const int box = m_theme->px(m_theme->sizes().feed.emote);
    for (const QRegion &region : std::as_const(m_painted)) {
        QVERIFY(row.contains(region.boundingRect()));
        QVERIFY(region.boundingRect().width() <= box + 2);
        QVERIFY(region.boundingRect().height() <= box + 2);
    }
    QCOMPARE(m_server->requests().size(), 2);
}

void TestEmotesInFeed::nothingMovesWhereNobodyLooks_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"reduced motion", "by the setting", "another window is active", "hidden"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestEmotesInFeed::nothingMovesWhereNobodyLooks()
{
    QFETCH(QString, why);
    m_model->append({line(u"so :moving: it goes"_s)});
    settle();
    QTRY_VERIFY(!m_painted.isEmpty());
    QWidget other;
    if (why == "reduced motion"_L1) {
        m_theme->setReducedMotion(true);
    } else if (why == "by the setting"_L1) {
        m_store->setMotion(EmoteStore::Motion::UnderPointer);
    } else if (why == "another window is active"_L1) {
        other.show();
        QApplication::setActiveWindow(&other);
        QVERIFY(QTest::qWaitForWindowActive(&other));
    } else {
        m_view->hide();
    }
    QTRY_VERIFY(isQuiet());            // once what was due already is drawn
    QTRY_VERIFY(m_store->isResting()); // and nothing wakes up for what nobody draws

    if (why == "another window is active"_L1) {
        m_store->setMotion(EmoteStore::Motion::Always);
        QTRY_VERIFY(m_painted.size() > 2);
        QApplication::setActiveWindow(m_view.get());
    }
    m_theme->setReducedMotion(false);
    m_store->setMotion(EmoteStore::Motion::Always);
    m_view->show();
    m_painted.clear();
    QTRY_VERIFY(m_painted.size() > 2);
}

void TestEmotesInFeed::underThePointerItMoves()
{
    m_theme->setReducedMotion(true);
    m_model->append({line(u":moving: and :moving:"_s)});
    settle();
    QTRY_VERIFY(isQuiet());
    const QRect row = m_view->rowRect(0);
    // The first box: after the columns of time and mark, and the name.
    QPoint inside(-1, -1);
    for (int x = m_theme->px(70); x < row.width() && inside.x() < 0; ++x) {
        QTest::mouseMove(m_view->viewport(), QPoint(x, row.center().y()));
        m_painted.clear();
        QCoreApplication::processEvents();
        for (const QRegion &region : std::as_const(m_painted)) {
            if (region.boundingRect().width() < 40 && region.contains(QPoint(x, row.center().y())))
                inside = QPoint(x + 4, row.center().y());
        }
    }
    QVERIFY(inside.x() > 0);
    QTest::mouseMove(m_view->viewport(), inside);
    m_painted.clear();
    QTRY_VERIFY(m_painted.size() > 2);
    QTest::mouseMove(m_view->viewport(), QPoint(row.width() - 2, row.center().y()));
    QTRY_VERIFY(isQuiet());
}

void TestEmotesInFeed::outOfViewItCostsNothing()
{
    QList<FeedItem> lines{line(u"so :moving: it goes"_s)};
    for (int i = 0; i < 60; ++i)
        lines.append(line(u"words and words"_s));
    m_model->append(lines);
    settle();
    QCOMPARE(m_server->requests().size(), 0); // never seen, never fetched
    m_view->setCaretRow(0);
    QTRY_VERIFY(m_store->moves(url(u"moving"_s)));
    m_painted.clear();
    QTRY_VERIFY(m_painted.size() > 2);
    m_view->scrollToEnd();
    QSignalSpy due(m_store.get(), &EmoteStore::pictureDue);
    QTRY_VERIFY(isQuiet());
    due.clear();
    QVERIFY(isQuiet());
    QCOMPARE(due.size(), 0);
}

void TestEmotesInFeed::aFailedOneStandsAsItsCode()
{
    m_model->append({line(u"so :gone: it goes"_s)});
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_store->state(url(u"gone"_s)), EmoteStore::State::Failed);
    QCoreApplication::processEvents();
    const QImage picture = m_view->viewport()->grab(m_view->rowRect(0)).toImage();
    int dark = 0; // of the code's letters and the frame's dashes
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            dark += picture.pixelColor(x, y).lightness() < 160;
    }
    QVERIFY(dark > 200);
    m_view->selectAll();
    QVERIFY(m_view->selectedText().contains(u"so :gone: it goes"_s));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestEmotesInFeed::theBoxIsReservedBeforeAnythingIsLoaded()
{
    const QTemporaryDir folder;
    make(folder.path());
    m_model->append({line(u":wide: :wide: and more words than fit into one line beside two wide emotes, some of them "
                          "long"_s)});
    settle();
    QTRY_COMPARE(m_store->state(url(u"wide"_s)), EmoteStore::State::Ready);
    QCoreApplication::processEvents();
    const QRect known = m_view->rowRect(0);
    make(folder.path());
    m_server->setHandler([](const HttpFake::Request &) { return HttpFake::silence(); });
    m_seq = 0;
    m_model->append({line(u":wide: :wide: and more words than fit into one line beside two wide emotes, some of them "
                          "long"_s)});
    QCOMPARE(m_view->rowRect(0).size(), known.size()); // in the first layout
}

void TestEmotesInFeed::sizesFollowTheSetting_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("box");
    QTest::newRow("16") << 16 << u"so :still:"_s << 16;
    QTest::newRow("24") << 24 << u"so :still:"_s << 24;
    QTest::newRow("48") << 48 << u"so :still:"_s << 48;
    QTest::newRow("24, alone") << 24 << u":still: :still:"_s << 40;
    QTest::newRow("48, alone") << 48 << u":still:"_s << 80;
    QTest::newRow("24, four") << 24 << u":still: :still: :still: :still:"_s << 24;
}

void TestEmotesInFeed::sizesFollowTheSetting()
{
    QFETCH(int, size);
    QFETCH(QString, text);
    QFETCH(int, box);
    m_theme->setEmoteSize(size);
    m_model->append({line(text)});
    QTRY_COMPARE(m_store->state(url(u"still"_s)), EmoteStore::State::Ready);
    m_view->viewport()->repaint();
    const QImage picture = m_view->viewport()->grab(m_view->rowRect(0)).toImage();
    int tallest = 0;
    for (int x = 0; x < picture.width(); ++x) {
        int red = 0;
        for (int y = 0; y < picture.height(); ++y)
            red += picture.pixelColor(x, y) == QColor(Qt::red);
        tallest = std::max(tallest, red);
    }
    QCOMPARE(tallest, m_theme->px(box));
}

QTEST_MAIN(TestEmotesInFeed)
#include "tst_emotesinfeed.moc"
