// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What the feed's view costs where its rows are many, and beside the least that any view can do. CPU time of the one
// thread that all this happens in. packaging/bench.sh runs it and all others.
#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"
#include "ui/feedlayout.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

#include <malloc.h>

#include <cstdio>

#include "barewidget.h"
#include "chatter.h"
#include "figures.h"

using namespace partyline;
using namespace partyline::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(400, 800);
constexpr int Few = 1'000;
constexpr int Many = 100'000;
constexpr int Repeats = 40; ///< of the same in one trial

/// Until nothing is left to lay out or to draw.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// A window with nothing but a feed that is as full as it may be.
struct Feed
{
    Feed(const Theme &theme, int rows, FeedItem (*line_)(qint64))
        : line(line_)
        , model(rows)
        , view((model.append(many(line_, rows)), model), theme, nullptr, &window)
        , seq(rows)
    {
        window.resize(Size);
        view.resize(Size);
        showOnScreen(window);
        settle();
    }

    /// Only what is laid out, without drawing it.
    double append()
    {
        double spent = 0;
        for (int i = 0; i < Repeats; ++i) {
            const QList<FeedItem> fresh{line(++seq)};
            const double start = threadMicroseconds();
            model.append(fresh);
            QCoreApplication::sendPostedEvents(&view, QEvent::LayoutRequest);
            spent += threadMicroseconds() - start;
            settle();
        }
        return spent / Repeats;
    }

    double appendAndPaint()
    {
        double spent = 0;
        for (int i = 0; i < Repeats; ++i) {
            const QList<FeedItem> fresh{line(++seq)};
            const double start = threadMicroseconds();
            model.append(fresh);
            QCoreApplication::sendPostedEvents();
            spent += threadMicroseconds() - start;
            settle();
        }
        return spent / Repeats;
    }

    /// As it comes from the socket: each line by itself.
    double burst(int lines)
    {
        QList<QList<FeedItem>> fresh;
        for (int i = 0; i < lines; ++i)
            fresh.append({line(++seq)});
        FeedBuffer buffer(model);
        const double start = threadMicroseconds();
        for (const QList<FeedItem> &one : fresh)
            buffer.add(one);
        buffer.flush();
        QCoreApplication::sendPostedEvents();
        const double spent = threadMicroseconds() - start;
        settle();
        return spent;
    }

    double resize()
    {
        double spent = 0;
        for (int i = 0; i < Repeats; ++i) {
            const QSize other(Size.width() - 8 * (i % 16 + 1), Size.height());
            const double start = threadMicroseconds();
            view.resize(other);
            QCoreApplication::sendPostedEvents();
            spent += threadMicroseconds() - start;
            settle();
        }
        view.resize(Size);
        settle();
        return spent / Repeats;
    }

    /// Half of it anywhere, half of it from end to end.
    double jumpAndDrag()
    {
        QScrollBar &bar = *view.verticalScrollBar();
        const auto to = [&bar](double part) {
            const double start = threadMicroseconds();
            bar.setValue(int(part * bar.maximum()));
            QCoreApplication::sendPostedEvents();
            const double spent = threadMicroseconds() - start;
            settle();
            return spent;
        };
        double spent = 0;
        for (int i = 0; i < Repeats; ++i)
            spent += to(dice.generateDouble());
        bar.setSliderDown(true);
        for (int i = 0; i < Repeats; ++i)
            spent += to(1 - double(i) / Repeats);
        bar.setSliderDown(false);
        view.scrollToEnd();
        settle();
        return spent / Repeats / 2;
    }

    FeedItem (*line)(qint64);
    FeedModel model;
    QWidget window;
    FeedView view;
    qint64 seq = 0;
    QRandomGenerator dice{7};
};

/// A window with nothing but a bare widget.
struct Bare
{
    explicit Bare(const Theme &theme)
        : metrics(theme, Size.width(), Qt::LeftToRight)
        , widget(int(metrics.textStart), int(metrics.textWidth), &window)
    {
        widget.setFont(theme.font());
        window.resize(Size);
        widget.resize(Size);
        showOnScreen(window);
        settle();
    }

    double appendAndPaint(const QString &text)
    {
        double spent = 0;
        for (int i = 0; i < Repeats; ++i) {
            const double start = threadMicroseconds();
            widget.add(text);
            QCoreApplication::sendPostedEvents();
            spent += threadMicroseconds() - start;
            settle();
        }
        return spent / Repeats;
    }

    double page(const QStringList &texts)
    {
        const double start = threadMicroseconds();
        widget.fill(texts);
        QCoreApplication::sendPostedEvents();
        const double spent = threadMicroseconds() - start;
        settle();
        return spent;
    }

    const FeedMetrics metrics;
    QWidget window;
    BareWidget widget;
};

void measureMany(const Theme &theme, const char *id, double (Feed::*work)(), double bound)
{
    Feed large(theme, Many, chatLine);
    Feed small(theme, Few, chatLine);
    tellRatio(id, interleaved([&] { return (large.*work)(); }, [&] { return (small.*work)(); }), "µs", {bound});
}

void measureAppendAndPaint(const Theme &theme)
{
    Bare bare(theme);
    Feed feed(theme, Few, threeLines);
    const QString text = wordsOf(threeLines(1));
    tellRatio("append-paint",
              interleaved([&] { return feed.appendAndPaint(); }, [&] { return bare.appendAndPaint(text); }), "µs",
              {1.6});
}

void measureBurst(const Theme &theme)
{
    Bare bare(theme);
    Feed feed(theme, 5 * Few, chatLine);
    QStringList page;
    for (const FeedItem &item : many(chatLine, 100))
        page.append(wordsOf(item));
    tellRatio("burst", interleaved([&] { return feed.burst(1'000); }, [&] { return bare.page(page); }), "µs", {3});
}

/// Bytes that malloc gave out for each row of text in a room that is looked at.
void measureMemory(const Theme &theme)
{
    std::vector<double> rows;
    for (int trial = 0; trial < LeastTrials; ++trial) {
        FeedModel model(Many);
        FeedView view(model, theme, nullptr);
        view.resize(Size);
        const auto before = mallinfo2();
        for (qint64 seq = 1; seq <= Many; ++seq)
            model.append({sixtyLetters(seq)});
        const auto after = mallinfo2();
        const double bytes = double(after.uordblks + after.hblkhd) - double(before.uordblks + before.hblkhd);
        rows.push_back(bytes / Many);
    }
    const double bytes = median(rows);
    tell("memory", u"%1 bytes"_s.arg(bytes, 0, 'f', 0), {}, bytes, {600});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const auto wanted = [argc, argv](const char *id) { return isWanted(argc, argv, id); };
    if (wanted("append"))
        measureMany(theme, "append", &Feed::append, 1.1);
    if (wanted("append-paint"))
        measureAppendAndPaint(theme);
    if (wanted("burst"))
        measureBurst(theme);
    if (wanted("resize"))
        measureMany(theme, "resize", &Feed::resize, 1.2);
    if (wanted("jump"))
        measureMany(theme, "jump", &Feed::jumpAndDrag, 1.3);
    if (wanted("memory"))
        measureMemory(theme);
    return 0;
}
