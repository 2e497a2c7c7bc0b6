// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/emotebook.h"
#include "ui/emotepicture.h"
#include "ui/picturefetch.h"
#include "ui/picturehosts.h"

#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace partyline {

class PictureCache;

/// The pictures of emotes: fetched once from allowed hosts, kept on disk, decoded off the GUI thread, shared by all
/// views, and forgotten, the longest unused first, beyond a budget of bytes. What moves goes on only while it is drawn:
/// a view draws, the store tells when the next frame is due, and the view draws that rectangle again, if it still is to
/// be seen (design.md 4.4, visual.md 8).
class EmoteStore final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    enum class State { Loading, Ready, Failed };
    enum class Motion { Always, WhileActive, UnderPointer };
    Q_ENUM(Motion)
    enum class Show { First, Moving };

    /// Decoded bytes that are kept: some 2,000 emotes at 200 %.
    static constexpr qint64 DefaultBudget = 64LL * 1024 * 1024;
    /// Drawing what moves takes at most one part in so many of the time; where there is more to draw, all of it moves
    /// on less often. So a screen full of emotes never takes the frames that words are waiting for.
    static constexpr int FrameShare = 4;
    /// No rest is longer: what moves, moves.
    static constexpr std::chrono::milliseconds LongestRest{1'000};
    /// Addresses that are remembered at all. A hostile feed could name new ones for ever.
    static constexpr qsizetype MostAddresses = 10'000;

    struct Options
    {
        qint64 budget = DefaultBudget;
        QString folder;             ///< of the disk cache; empty: nothing is kept on disk
        bool keepsLoopback = false; ///< pictures of a server on this computer are near enough, and its port changes
        PictureFetch::Options fetch;
        Milliseconds lateAfter{1'000};        ///< then the place of a picture is drawn dashed
        Milliseconds firstRetry{30'000};      ///< after trouble that may pass; doubled with each
        Milliseconds longestRetry{3'600'000}; ///< also after a refusal: files are put right some day
    };

    /// The network must outlive the store. Nothing is fetched before a host is allowed.
    explicit EmoteStore(QNetworkAccessManager &network, QObject *parent = nullptr);
    EmoteStore(QNetworkAccessManager &network, Options options, QObject *parent = nullptr);
    ~EmoteStore() override;

    /// The hosts that a service's own messages may use. Loopback (also by plain http) only where the server itself is.
    void allowFor(const Endpoints &endpoints) { m_hosts.allowFor(endpoints); }
    bool isAllowed(const QUrl &image) const { return m_fetches && m_hosts.isAllowed(image); }
    /// False: no picture is asked for or shown, and words stand in their places. True at first.
    void setFetches(bool fetches);

    /// Asks for the picture if it was never asked for, or if it failed and may be tried again.
    State state(const QUrl &image);
    /// Asked for a while ago and still not here.
    bool isLate(const QUrl &image) const;
    /// Width by height; 1 until it is known, 0 when it failed. Known from the disk before anything is loaded.
    qreal aspect(const QUrl &image) const;
    /// As large as fits `box` (logical px); null unless it is Ready. Drawn with Show::Moving, pictureDue() follows
    /// when its next frame is due.
    QPixmap picture(const QUrl &image, const QSizeF &box, qreal ratio, Show show = Show::First);
    bool moves(const QUrl &image) const;
    /// A view has spent so much time on drawing the pictures of pictureDue(); see FrameShare.
    void drew(std::chrono::nanoseconds spent);
    /// Decoded pictures, in bytes.
    qint64 bytes() const { return m_bytes; }
    /// No picture moves where somebody sees it: nothing will wake up for a frame.
    bool isResting() const { return !m_frameTimer.isActive(); }
    /// How many there are.
    qsizetype images() const;
    qint64 budget() const { return m_options.budget; }

    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    /// Whether what moves does so by itself in a window, or only under the pointer.
    bool playsIn(const QWidget &view, bool isMotionReduced) const;

    /// What the user uses and likes.
    EmoteBook &book() { return m_book; }

signals:
    /// Its box has another shape now.
    void changed(const QUrl &image);
    /// These look different now, in boxes of the same shape. Draw them again where they are in view, or leave it.
    void pictureDue(const QSet<QUrl> &images);
    void motionChanged();

private:
    struct Entry
    {
        State state = State::Loading;
        bool isBusy = false;
        bool isLate = false;
        QSize size; ///< of the file; known before it is decoded, if it ever was
        EmotePicture picture;
        Milliseconds askedAt{0};
        Milliseconds retryAt{0};
        int tries = 0;
        quint64 lastUse = 0;
        std::optional<Milliseconds> queuedFor; ///< when m_due has it
    };
    /// A picture whose next frame is due.
    struct Due
    {
        Milliseconds at{0};
        QUrl image;
        bool operator>(const Due &other) const { return at > other.at; }
    };

    Entry &remember(const QUrl &image);
    void begin(const QUrl &image, Entry &entry);
    void take(const QUrl &image, const PictureFetch::Answer &answer);
    void readFile(const QUrl &image, bool mayFetch);
    void decode(const QUrl &image, const PictureFetch::Answer &answer);
    void settle(const QUrl &image, const EmotePicture &picture);
    void fail(const QUrl &image, bool mayPass);
    void requestFrame(const QUrl &image, EmotePicture &picture, EmotePicture::Size size);
    void addFrame(const QUrl &image, EmotePicture::Size size, const std::shared_ptr<pictures::Frames> &decoder,
                  const std::optional<pictures::Frames::Frame> &frame);
    void tick();
    Milliseconds restUntil() const;
    void queue(const QUrl &image, Entry &entry);
    void wake();
    void tellLate();
    void tellRetries();
    void evict(const QUrl &keep);
    void forgetOldest();
    bool isKept(const QUrl &image) const;
    Milliseconds now() const { return m_fetch.now(); }

    const Options m_options;
    PictureHosts m_hosts;
    PictureFetch m_fetch;
    EmoteBook m_book;
    std::unique_ptr<PictureCache> m_cache; ///< null: nothing is kept on disk
    QHash<QUrl, Entry> m_entries;
    QSet<QUrl> m_loading; ///< not late yet
    QSet<QUrl> m_moving;  ///< wait for their next frame
    /// The next one on top. What an entry is not queued for any more is left out when it comes up.
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    QTimer m_frameTimer;
    std::chrono::nanoseconds m_spent{0}; ///< on drawing since the last frame
    Milliseconds m_lastFrame{0};
    QTimer m_lateTimer;
    QTimer m_retryTimer;
    QThreadPool m_pool;
    Motion m_motion = Motion::WhileActive;
    bool m_fetches = true;
    qint64 m_bytes = 0;
    quint64 m_uses = 0;
};

} // namespace partyline
