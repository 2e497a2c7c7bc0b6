// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What one append to a full feed costs, layout and paint of the whole view included, beside the floor: laying out and
// drawing one line with a bare QTextLayout. Run by hand: build/release/bin/bench_feedview
#include "feed/feedmodel.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 200;

const QStringList &phrases()
{
    static const QStringList all{u"the bass arrives fashionably late and I respect that"_s,
                                 u"also hi everyone, long day"_s,
                                 u"not imagining it, look up https://harbourtapes.example/comet – the whole record was "
                                 "cut on a boat, they kept the horn in because nobody could make it stop"_s,
                                 u"هذا اللحن يذكرني بالبحر"_s,
                                 u"same"_s,
                                 u"いい曲だね ✨ staying up for this"_s};
    return all;
}

FeedItem line(qint64 seq)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.seq = seq;
    item.author = {QString::number(seq * 7 % 40), u"listener_%1"_s.arg(seq * 7 % 40),
                   seq % 9 == 0 ? Role::Moderator : Role::None};
    item.text = phrases()[seq % phrases().size()];
    item.time = QDateTime(QDate(2026, 11, 20), QTime(20, 0), Qt::UTC).addSecs(seq / 2);
    return item;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Microseconds for one line, laid out and drawn.
double floorOf(const Theme &theme, qreal ratio, int width)
{
    QImage image(QSize(width, 60) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QPainter painter(&image);
        QTextLayout layout(phrases()[2], theme.font());
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(width - 110);
            row.setPosition({0, y});
            y += row.height();
        }
        layout.endLayout();
        layout.draw(&painter, {0, 0});
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    return median(times);
}

/// Microseconds for one append to `rows` rows, until everything is drawn.
double appendOf(const Theme &theme, qreal ratio, QSize size, int rows, int burst)
{
    FeedModel model(rows);
    QList<FeedItem> all;
    for (qint64 seq = 1; seq <= rows; ++seq)
        all.append(line(seq));
    model.append(all);
    FeedView view(model, theme, nullptr);
    view.resize(size);
    view.show();
    QImage image(view.viewport()->size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    view.viewport()->render(&image);

    qint64 seq = rows;
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QList<FeedItem> fresh;
        for (int i = 0; i < burst; ++i)
            fresh.append(line(++seq));
        QElapsedTimer timer;
        timer.start();
        model.append(fresh);
        QCoreApplication::sendPostedEvents(&view, QEvent::LayoutRequest);
        view.viewport()->render(&image, {}, {}, QWidget::DrawWindowBackground);
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    return median(times);
}

/// Microseconds for one step of scrolling up through rows that were never laid out.
double scrollOf(const Theme &theme, QSize size, int rows)
{
    FeedModel model(rows);
    QList<FeedItem> all;
    for (qint64 seq = 1; seq <= rows; ++seq)
        all.append(line(seq));
    model.append(all);
    FeedView view(model, theme, nullptr);
    view.resize(size);
    view.show();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 60);
        view.viewport()->render(&image);
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    return median(times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        const char *name = choice == Theme::Choice::Light ? "light" : "dark";
        Theme theme;
        theme.setChoice(choice);
        const QSize size(880, 700);
        for (const qreal ratio : {1.0, 2.0}) {
            const double least = floorOf(theme, ratio, size.width());
            std::printf("%-5s %3.0f %%  floor %6.1f us a line\n", name, ratio * 100, least);
            for (const int rows : {1'000, 10'000, 50'000}) {
                const double one = appendOf(theme, ratio, size, rows, 1);
                std::printf("   append 1 to %6d rows    %7.1f us  %5.1f x floor\n", rows, one, one / least);
            }
            const double burst = appendOf(theme, ratio, size, 10'000, 1'000);
            std::printf("   append 1000 to  10000 rows %7.1f us  %5.1f x floor\n", burst, burst / least);
        }
        const double least = floorOf(theme, 1, size.width());
        const double step = scrollOf(theme, size, 10'000);
        std::printf("   scroll 60 px in 10000 rows %7.1f us  %5.1f x floor\n", step, step / least);
    }
    return 0;
}
