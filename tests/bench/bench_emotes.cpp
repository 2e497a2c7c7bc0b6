// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// What moving emotes cost: one frame of all that move in a full view, drawn as the view does it (their rectangles
// alone), beside the floor of drawing as many pictures of that size; and a picture on its way from disk to the screen,
// beside the floor of decoding it. Run by hand: build/release/bin/bench_emotes
#include "feed/feedmodel.h"
#include "store/picturecache.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QPainter>
#include <QPaintEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "../support/testpictures.h"

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 300;
constexpr int Emotes = 90;
constexpr int WatchedMs = 2000;

QUrl urlOf(int emote)
{
    return QUrl(u"https://pbs.floatplanecdn.com/emotes/%1"_s.arg(emote));
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Work>
double microseconds(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    return median(times);
}

QByteArray file()
{
    QList<QColor> colours;
    for (int i = 0; i < 12; ++i)
        colours.append(QColor::fromHsv(i * 30, 200, 220));
    return gif(colours, 4, {64, 64});
}

FeedItem line(qint64 seq)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chatter;
    item.seq = seq;
    item.author = {QString::number(seq % 40), u"viewer_%1"_s.arg(seq % 40), Role::None};
    item.time = QDateTime(QDate(2026, 11, 20), QTime(20, 0), Qt::UTC).addSecs(seq);
    QList<Emote> emotes;
    item.text = u"so"_s;
    for (int i = 0; i < 3; ++i) {
        const int emote = int((seq * 3 + i) % Emotes);
        emotes.append({u"e%1"_s.arg(emote), urlOf(emote)});
        item.text += u" and :e%1:"_s.arg(emote);
    }
    item.payload = FeedItem::EmotesPayload{emotes};
    return item;
}

/// The rectangles that were drawn, without those of the whole view.
class Painted : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *view = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region()) {
                if (rect.height() < view->height() / 4)
                    region += rect;
            }
        }
        return false;
    }

    QRegion region;
};

/// All pictures are on disk and fresh: nothing goes over the network.
void fill(const QString &folder)
{
    PictureCache::Options options;
    options.folder = folder;
    PictureCache cache(options);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int emote = 0; emote < Emotes; ++emote) {
        PictureCache::Kept kept;
        kept.size = {64, 64};
        kept.freshUntil = now.addDays(1);
        cache.keep(urlOf(emote), kept, file(), now);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    fill(folder.path());
    QNetworkAccessManager network;
    Theme theme;
    for (const qreal ratio : {1.0, 2.0}) {
        EmoteStore::Options options;
        options.folder = folder.path();
        EmoteStore store(network, options);
        store.allowFor(Endpoints::floatplane());
        store.setMotion(EmoteStore::Motion::Always);

        const QByteArray bytes = file();
        const double decoding = microseconds([&bytes] {
            QByteArray data = bytes;
            QBuffer buffer(&data);
            QImageReader(&buffer, "gif").read();
        });
        QElapsedTimer timer;
        timer.start();
        const auto loaded = [&store] {
            int ready = 0;
            for (int emote = 0; emote < Emotes; ++emote)
                ready += store.state(urlOf(emote)) == EmoteStore::State::Ready;
            return ready;
        };
        while (loaded() < Emotes)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        const double loading = double(timer.nsecsElapsed()) / 1000 / Emotes;
        std::printf("%3.0f %%  from disk to ready   %7.1f us a picture   %5.1f x floor (decoding it, %.1f us)\n",
                    ratio * 100, loading, loading / decoding, decoding);

        FeedModel model;
        QList<FeedItem> items;
        for (qint64 seq = 1; seq <= 400; ++seq)
            items.append(line(seq));
        model.append(items);
        FeedView view(model, theme, &store);
        view.resize(880, 700);
        view.show();
        QImage image(view.viewport()->size() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        view.viewport()->render(&image);

        // What the view asks for when its emotes move.
        Painted painted;
        view.viewport()->installEventFilter(&painted);
        timer.restart();
        while (timer.elapsed() < WatchedMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        const QRegion boxes = painted.region;
        const int count = boxes.rectCount();
        const int box = theme.px(theme.sizes().feed.emote);
        const QPixmap picture = store.picture(urlOf(0), QSizeF(box, box), ratio);
        const double least = microseconds([&] {
            QPainter painter(&image);
            for (const QRect &rect : boxes)
                painter.drawPixmap(rect.topLeft(), picture);
        });
        const double frame =
            microseconds([&] { view.viewport()->render(&image, {}, boxes, QWidget::DrawWindowBackground); });
        const double whole =
            microseconds([&] { view.viewport()->render(&image, {}, {}, QWidget::DrawWindowBackground); });
        std::printf("       a frame of %3d emotes %7.1f us             %5.1f x floor (their pictures alone, %.1f us)\n",
                    count, frame, frame / least, least);
        std::printf("       the whole view        %7.1f us             %5.1f x floor\n", whole, whole / least);
        std::printf("       pictures hold %.1f KiB\n", double(store.bytes()) / 1024);
    }
    return 0;
}
