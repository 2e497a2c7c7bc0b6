// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// A room in which more is said than anybody reads: 200 lines a second beside a bare widget that is fed the same, and
// how long a key takes to its character while 1,000 lines a second come. The whole page of a room, on a real screen
// (Xvfb will do). packaging/bench.sh runs it; with --long each takes a minute, else ten seconds.
#include "services/floodroom.h"
#include "ui/composer.h"
#include "ui/feedlayout.h"
#include "ui/feedview.h"
#include "ui/roompage.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include "barewidget.h"
#include "chatter.h"
#include "figures.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(640, 800);
constexpr int LinesASecond = 200;
constexpr double FrameMs = 1000.0 / 60;
constexpr double BufferMs = 16; ///< what comes waits for the frame: FeedBuffer::Frame

void run(double ms)
{
    QEventLoop loop;
    QTimer::singleShot(int(ms), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Calls `line` at an even rate from the event loop.
class Feeder
{
public:
    Feeder(int rate, std::function<void()> line)
        : m_line(std::move(line))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1'000 / rate);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, rate] {
            for (const qint64 due = m_since.elapsed() * rate / 1'000; m_fed < due; ++m_fed)
                m_line();
        });
        m_since.start();
        m_timer.start();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_fed = 0;
    std::function<void()> m_line;
};

/// From the first line that is not on the screen yet until it is. A line waits for the frame's end (FeedBuffer::Frame)
/// by intention; late is a frame that is not painted within one more.
class LateFrames final : public QObject
{
public:
    explicit LateFrames(QWidget &window) { window.installEventFilter(this); }

    void lineCame()
    {
        if (!m_isWaiting) {
            m_isWaiting = true;
            m_since.start();
        }
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest || m_isInside)
            return false;
        m_isInside = true;
        watched->event(event);
        m_isInside = false;
        if (m_isWaiting) {
            const double waited = double(m_since.nsecsElapsed()) / 1e6 - BufferMs;
            delays.push_back(waited);
            late += waited > FrameMs;
            m_isWaiting = false;
        }
        return true;
    }

    std::vector<double> delays; ///< ms behind the moment that the frame was to be made
    int late = 0;

private:
    QElapsedTimer m_since;
    bool m_isWaiting = false;
    bool m_isInside = false;
};

struct Feed
{
    explicit Feed(const Theme &theme)
        : buffer(model)
        , view(model, theme, nullptr)
    {
        model.append(many(chatLine, FeedModel::DefaultCap));
        seq = FeedModel::DefaultCap;
        view.resize(Size);
    }

    FeedModel model;
    FeedBuffer buffer;
    FeedView view;
    qint64 seq = 0;
};

void measureCpu(const Theme &theme, int seconds)
{
    Feed feed(theme);
    const FeedMetrics metrics(theme, Size.width(), Qt::LeftToRight);
    BareWidget bare(int(metrics.textStart), int(metrics.textWidth));
    bare.setFont(theme.font());
    bare.resize(Size);
    LateFrames late(feed.view);
    showOnScreen(feed.view);
    showOnScreen(bare);
    run(500);
    // In slices, in turns: what else the machine does is the same for both.
    const double slice = seconds * 1'000.0 / LeastTrials;
    qint64 seq = 0;
    const auto ours = [&] {
        feed.view.raise();
        const double start = processMicroseconds();
        {
            Feeder feeder(LinesASecond, [&] {
                late.lineCame();
                feed.buffer.add({chatLine(++feed.seq)});
            });
            run(slice);
        }
        return (processMicroseconds() - start) / slice;
    };
    const auto floor = [&] {
        bare.raise();
        const double start = processMicroseconds();
        {
            Feeder feeder(LinesASecond, [&] { bare.add(wordsOf(chatLine(++seq))); });
            run(slice);
        }
        return (processMicroseconds() - start) / slice;
    };
    tellRatio("flood-cpu", interleaved(ours, floor), "ms a second", {2});
    const auto frames = qsizetype(late.delays.size());
    tell("flood-late",
         u"%1 of %2 frames; half within %3 ms, 99 % within %4 ms, the last after %5 ms"_s.arg(late.late)
             .arg(frames)
             .arg(percentile(late.delays, 0.5), 0, 'f', 1)
             .arg(percentile(late.delays, 0.99), 0, 'f', 1)
             .arg(percentile(late.delays, 1), 0, 'f', 1),
         {}, 100.0 * late.late / double(frames), {1});
}

/// Presses keys from another thread, as a keyboard does, and times each until its character is painted.
class Typist final : public QObject
{
public:
    Typist(QWidget &window, QWidget &edit)
        : m_window(window)
        , m_edit(edit)
    {
        window.installEventFilter(this);
    }

    std::vector<double> type(double ms)
    {
        m_times.clear();
        std::atomic<bool> isOver = false;
        std::thread keyboard([this, &isOver] {
            QRandomGenerator dice(11);
            while (!isOver) {
                std::this_thread::sleep_for(std::chrono::milliseconds(15 + dice.bounded(40)));
                if (m_pressedAt.load() != 0) // the last one is on its way still
                    continue;
                m_pressedAt = wallMicroseconds();
                QCoreApplication::postEvent(&m_edit, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, {}, u"a"_s));
            }
        });
        run(ms);
        isOver = true;
        keyboard.join();
        run(50);
        return m_times;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_window || event->type() != QEvent::UpdateRequest || m_isInside)
            return false;
        const qsizetype shown = m_edit.property("plainText").toString().size();
        m_isInside = true;
        watched->event(event);
        m_isInside = false;
        if (shown != m_shown && m_pressedAt.load() != 0) {
            m_times.push_back(wallMicroseconds() - m_pressedAt);
            m_pressedAt = 0;
        }
        m_shown = shown;
        return true;
    }

private:
    QWidget &m_window;
    QWidget &m_edit;
    std::vector<double> m_times;
    std::atomic<double> m_pressedAt = 0;
    qsizetype m_shown = 0;
    bool m_isInside = false;
};

void measureKeys(const Theme &theme, int seconds)
{
    FloodRoom room;
    RoomPage page(room, theme, nullptr);
    page.resize(1'000, 800);
    showOnScreen(page);
    room.join();
    QWidget *edit = page.composer().findChild<QPlainTextEdit *>();
    if (!edit)
        qFatal("the composer has no editor");
    Typist typist(page, *edit);
    run(500);
    const double slice = seconds * 1'000.0 / LeastTrials;
    const auto at = [&](int rate) {
        room.setRate(rate);
        static_cast<QPlainTextEdit *>(edit)->clear();
        run(50);
        const double p99 = percentile(typist.type(slice), 0.99);
        room.setRate(0);
        run(50);
        return p99;
    };
    const Pairs pairs = interleaved([&] { return at(FloodRoom::FastestRate); }, [&] { return at(0); });
    tellRatio("flood-keys", pairs, "µs", {4});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    QApplication::setStyle(new Style(theme));
    const int seconds = longSeconds(argc, argv);
    if (isWanted(argc, argv, "flood-cpu"))
        measureCpu(theme, seconds);
    if (isWanted(argc, argv, "flood-keys"))
        measureKeys(theme, seconds);
    QApplication::setStyle(u"Fusion"_s); // ours looks at the theme, which goes now
    return 0;
}
