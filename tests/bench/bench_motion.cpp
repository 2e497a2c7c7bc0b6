// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What moving emotes cost: twenty of them in view beside a bare loop that draws the same frames at their own rates; the
// same when nobody sees them; and the same in one of 600 tabs. CPU time of the process. packaging/bench.sh runs it.
#include "feed/feedmodel.h"
#include "store/picturecache.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QPainter>
#include <QPaintEvent>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

#include "../support/testpictures.h"
#include "barewidget.h"
#include "chatter.h"
#include "figures.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Emotes = 20;
constexpr int Tabs = 600;
constexpr QSize Size(640, 800);
constexpr int Side = 64; ///< of the files; they are drawn smaller
constexpr int TrialMs = 1'500;
constexpr int HiddenMs = 3'000;

QUrl urlOf(int emote)
{
    return QUrl(u"https://pbs.floatplanecdn.com/emotes/%1"_s.arg(emote));
}

/// 50 to 126 ms a frame: each at its own rate.
int hundredthsOf(int emote)
{
    return 5 + emote % 5 * 2;
}

QByteArray fileOf(int emote)
{
    QList<QColor> colours;
    for (int i = 0; i < 12; ++i)
        colours.append(QColor::fromHsv((i * 30 + emote * 7) % 360, 200, 220));
    return gif(colours, hundredthsOf(emote), {Side, Side});
}

/// All pictures are on disk and fresh: nothing goes over the network.
void fill(const QString &folder)
{
    PictureCache::Options options;
    options.folder = folder;
    PictureCache cache(options);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int emote = 0; emote < Emotes; ++emote) {
        PictureCache::Kept kept;
        kept.size = {Side, Side};
        kept.freshUntil = now.addDays(1);
        cache.keep(urlOf(emote), kept, fileOf(emote), now);
    }
}

QList<FeedItem> lines()
{
    QList<FeedItem> items;
    for (int i = 0; i < Emotes; ++i) {
        FeedItem item = chatLine(i + 1);
        item.kind = FeedItem::Kind::Chatter;
        item.service = Service::Floatplane;
        item.text = u"look at :e%1:"_s.arg(i);
        item.payload = FeedItem::EmotesPayload{{Emote{u"e%1"_s.arg(i), urlOf(i)}}};
        items.append(item);
    }
    return items;
}

/// The least that shows the same: decoded frames, a timer for each picture, its rectangle alone.
class BareLoop final : public QWidget
{
public:
    explicit BareLoop(int side)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        for (int i = 0; i < Emotes; ++i) {
            Moving &one = m_all.emplace_back();
            QByteArray bytes = fileOf(i);
            QBuffer buffer(&bytes);
            QImageReader reader(&buffer, "gif");
            for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read())
                one.frames.push_back(QPixmap::fromImage(frame.scaled(side, side)));
            one.rect = QRect(100, i * (side + 12), side, side);
            auto *timer = new QTimer(this);
            timer->setTimerType(Qt::PreciseTimer);
            timer->setInterval(hundredthsOf(i) * 10);
            connect(timer, &QTimer::timeout, this, [this, &one] {
                one.current = (one.current + 1) % one.frames.size();
                update(one.rect);
            });
            m_timers.append(timer);
        }
    }

    void start(bool on)
    {
        for (QTimer *timer : std::as_const(m_timers))
            on ? timer->start() : timer->stop();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        for (const QRect &rect : event->region())
            painter.fillRect(rect, Qt::white);
        for (const Moving &one : m_all) {
            if (event->region().intersects(one.rect))
                painter.drawPixmap(one.rect.topLeft(), one.frames[one.current]);
        }
    }

private:
    struct Moving
    {
        std::vector<QPixmap> frames;
        QRect rect;
        size_t current = 0;
    };

    std::deque<Moving> m_all;
    QList<QTimer *> m_timers;
};

void run(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Milliseconds of CPU for a second of this.
double cpuOf(int ms)
{
    const double start = processMicroseconds();
    run(ms);
    return (processMicroseconds() - start) / ms;
}

struct Stage
{
    Stage()
        : store(network, optionsOf(folder))
    {
        store.allowFor(Endpoints::floatplane());
        store.setMotion(EmoteStore::Motion::Always);
        model.append(lines());
    }

    static EmoteStore::Options optionsOf(const QTemporaryDir &folder)
    {
        fill(folder.path());
        EmoteStore::Options options;
        options.folder = folder.path();
        return options;
    }

    /// Until all of them move.
    void warmUp()
    {
        const auto ready = [this] {
            for (int i = 0; i < Emotes; ++i) {
                if (store.state(urlOf(i)) != EmoteStore::State::Ready)
                    return false;
            }
            return true;
        };
        while (!ready())
            run(20);
        run(2'000); // once around: every frame is decoded
    }

    QTemporaryDir folder;
    QNetworkAccessManager network;
    Theme theme;
    EmoteStore store;
    FeedModel model;
};

void measureBesideBareLoop()
{
    Stage stage;
    FeedView view(stage.model, stage.theme, &stage.store);
    view.resize(Size);
    showOnScreen(view);
    stage.warmUp();
    BareLoop bare(stage.theme.px(stage.theme.sizes().feed.emote));
    bare.resize(Size);
    const auto ours = [&] {
        showOnScreen(view);
        run(200);
        const double spent = cpuOf(TrialMs);
        view.hide();
        run(200);
        return spent;
    };
    const auto floor = [&] {
        showOnScreen(bare);
        bare.start(true);
        run(200);
        const double spent = cpuOf(TrialMs);
        bare.start(false);
        bare.hide();
        return spent;
    };
    view.hide();
    tellRatio("motion", interleaved(ours, floor), "ms a second", {1.5});
}

int wakesOf(int ms)
{
    int wakes = 0;
    const auto counting =
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, [&wakes] { ++wakes; });
    run(ms);
    QObject::disconnect(counting);
    return wakes;
}

/// How often the program's loop wakes up while the only view of moving emotes is out of sight: hidden, or in
/// a window that is not the active one, where the user chose that they stand still there (which is how it is at
/// first).
void measureHidden()
{
    run(500);                           // what comes of starting
    const int none = wakesOf(HiddenMs); // the clock's own
    Stage stage;
    FeedView view(stage.model, stage.theme, &stage.store);
    view.resize(Size);
    showOnScreen(view);
    stage.warmUp();
    view.hide();
    run(500);
    const int hidden = std::max(0, wakesOf(HiddenMs) - none);

    QWidget other;
    stage.store.setMotion(EmoteStore::Motion::WhileActive);
    showOnScreen(view);
    view.activateWindow();
    while (!view.isActiveWindow() || stage.store.isResting()) // it moves again
        run(20);
    showOnScreen(other);
    other.activateWindow();
    while (view.isActiveWindow())
        run(20);
    run(500);
    const int unfocused = std::max(0, wakesOf(HiddenMs) - none);
    tell("motion-hidden",
         u"%1 while hidden, %2 beside another window, in %3 s each"_s.arg(hidden).arg(unfocused).arg(HiddenMs / 1'000),
         {}, std::max(hidden, unfocused), {0});
}

void measureTabs()
{
    Stage stage;
    const auto tabs = [&stage](int count) {
        auto stack = std::make_unique<QStackedWidget>();
        for (int i = 0; i < count; ++i)
            stack->addWidget(new FeedView(stage.model, stage.theme, &stage.store));
        stack->resize(Size);
        return stack;
    };
    const auto one = tabs(1);
    const auto many = tabs(Tabs);
    showOnScreen(*many);
    for (int i = 0; i < Tabs; ++i) { // each was seen once
        many->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    stage.warmUp();
    many->hide();
    const auto spend = [](QWidget &stack) {
        showOnScreen(stack);
        run(200);
        const double spent = cpuOf(TrialMs);
        stack.hide();
        run(100);
        return spent;
    };
    tellRatio("tabs", interleaved([&] { return spend(*many); }, [&] { return spend(*one); }), "ms a second", {1.1});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (isWanted(argc, argv, "motion"))
        measureBesideBareLoop();
    if (isWanted(argc, argv, "motion-hidden"))
        measureHidden();
    if (isWanted(argc, argv, "tabs"))
        measureTabs();
    return 0;
}
