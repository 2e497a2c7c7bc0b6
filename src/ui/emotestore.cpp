// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotestore.h"

#include "core/logging.h"
#include "store/picturecache.h"

#include <QWidget>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Images of one feed are small; two threads leave the rest of the machine alone.
constexpr int DecodingThreads = 2;
/// Past a bound so much is let go at once, so that the next picture does not sort everything again.
constexpr qint64 KeptTenths = 9;
/// Doubled this often a back-off is longer than any that is allowed.
constexpr int MostDoublings = 16;

QDateTime clockTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

EmoteStore::EmoteStore(QNetworkAccessManager &network, QObject *parent)
    : EmoteStore(network, Options(), parent)
{
}

EmoteStore::EmoteStore(QNetworkAccessManager &network, Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_fetch(network, m_hosts, m_options.fetch)
{
    if (!m_options.folder.isEmpty()) {
        PictureCache::Options cache;
        cache.folder = m_options.folder;
        m_cache = std::make_unique<PictureCache>(cache);
    }
    m_pool.setMaxThreadCount(DecodingThreads);
    for (QTimer *timer : {&m_frameTimer, &m_lateTimer, &m_retryTimer})
        timer->setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &EmoteStore::tick);
    connect(&m_lateTimer, &QTimer::timeout, this, &EmoteStore::tellLate);
    connect(&m_retryTimer, &QTimer::timeout, this, &EmoteStore::tellRetries);
    connect(&m_fetch, &PictureFetch::answered, this, &EmoteStore::take);
}

EmoteStore::~EmoteStore()
{
    m_fetch.disconnect(this);
    // Decoders hold a pointer to this object.
    m_pool.clear();
    m_pool.waitForDone();
}

bool EmoteStore::isKept(const QUrl &image) const
{
    return m_cache && (m_options.keepsLoopback || !isLoopback(image));
}

void EmoteStore::setFetches(bool fetches)
{
    if (std::exchange(m_fetches, fetches) == fetches)
        return;
    for (const QUrl &image : m_entries.keys())
        emit changed(image);
}

EmoteStore::State EmoteStore::state(const QUrl &image)
{
    if (!m_hosts.isAllowed(image))
        return State::Failed;
    auto found = m_entries.find(image);
    Entry &entry = found == m_entries.end() ? remember(image) : *found;
    entry.lastUse = ++m_uses;
    if (!m_fetches)
        return State::Failed; // remembered all the same: setFetches() tells whoever wanted it
    const bool isWanted = entry.state == State::Loading || (entry.state == State::Failed && entry.retryAt <= now());
    if (isWanted && !entry.isBusy)
        begin(image, entry);
    return entry.state;
}

EmoteStore::Entry &EmoteStore::remember(const QUrl &image)
{
    if (m_entries.size() >= MostAddresses)
        forgetOldest();
    Entry &entry = m_entries[image];
    if (isKept(image))
        entry.size = m_cache->size(image);
    return entry;
}

void EmoteStore::forgetOldest()
{
    QList<QUrl> oldest;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (!it->isBusy)
            oldest.append(it.key());
    }
    std::ranges::sort(oldest, {}, [this](const QUrl &image) { return m_entries.constFind(image)->lastUse; });
    for (const QUrl &image : oldest.first(std::min(oldest.size(), MostAddresses / 10))) {
        m_bytes -= m_entries.constFind(image)->picture.cost();
        m_moving.remove(image);
        m_loading.remove(image);
        m_entries.remove(image);
    }
}

bool EmoteStore::isLate(const QUrl &image) const
{
    const auto entry = m_entries.constFind(image);
    return entry != m_entries.cend() && entry->isLate;
}

qreal EmoteStore::aspect(const QUrl &image) const
{
    if (!isAllowed(image))
        return 0;
    const auto entry = m_entries.constFind(image);
    if (entry != m_entries.cend() && entry->state == State::Failed)
        return 0;
    QSize size = entry == m_entries.cend() ? QSize() : entry->size;
    if (size.isEmpty() && isKept(image))
        size = m_cache->size(image);
    return size.isEmpty() ? 1 : qreal(size.width()) / size.height();
}

qsizetype EmoteStore::images() const
{
    return std::count_if(m_entries.cbegin(), m_entries.cend(),
                         [](const Entry &entry) { return entry.picture.cost() > 0; });
}

bool EmoteStore::moves(const QUrl &image) const
{
    const auto entry = m_entries.constFind(image);
    return entry != m_entries.cend() && entry->picture.moves();
}

void EmoteStore::begin(const QUrl &image, Entry &entry)
{
    entry.isBusy = true;
    entry.isLate = false;
    entry.askedAt = now();
    m_loading.insert(image);
    if (!m_lateTimer.isActive())
        m_lateTimer.start(m_options.lateAfter);
    const auto kept = isKept(image) ? m_cache->find(image) : std::nullopt;
    if (!kept || kept->bytes == 0)
        m_fetch.fetch(image);
    else if (kept->freshUntil > clockTime())
        readFile(image, true);
    else
        m_fetch.fetch(image, kept->etag, kept->lastModified);
}

void EmoteStore::take(const QUrl &image, const PictureFetch::Answer &answer)
{
    using What = PictureFetch::Answer::What;
    const auto kept = isKept(image) ? m_cache->find(image) : std::nullopt;
    const bool hasFile = kept && kept->bytes > 0;
    switch (answer.what) {
    case What::Fetched:
        decode(image, answer);
        return;
    case What::NotModified:
        if (!hasFile) // let go while we asked
            return m_fetch.fetch(image);
        m_cache->renew(image, answer.freshness.until, answer.freshness.mustAsk, clockTime());
        return readFile(image, true);
    case What::Failed:
        // Better an old picture than none, unless the server forbade it.
        if (hasFile && !kept->mustAsk)
            return readFile(image, false);
        return fail(image, true);
    case What::Refused:
        if (hasFile)
            m_cache->drop(image);
        return fail(image, false);
    }
}

void EmoteStore::readFile(const QUrl &image, bool mayFetch)
{
    m_cache->touch(image, clockTime());
    const auto kept = m_cache->find(image);
    m_pool.start(
        [this, image, mayFetch, file = m_cache->fileOf(image), kept = *kept, early = m_cache->beingWritten(image)] {
            const QByteArray bytes = early.isEmpty() ? PictureCache::read(file, kept) : early;
            const auto checked = pictures::check(bytes, EmotePicture::LongestKept);
            const EmotePicture picture = checked ? EmotePicture(*checked, bytes) : EmotePicture();
            QMetaObject::invokeMethod(
                this,
                [this, image, mayFetch, picture] {
                    if (!picture.isNull())
                        return settle(image, picture);
                    qCInfo(lcUi) << "a picture on disk is damaged";
                    m_cache->drop(image);
                    if (mayFetch)
                        m_fetch.fetch(image);
                    else
                        fail(image, true);
                },
                Qt::QueuedConnection);
        });
}

void EmoteStore::decode(const QUrl &image, const PictureFetch::Answer &answer)
{
    m_pool.start([this, image, answer] {
        const auto checked = pictures::check(answer.bytes, EmotePicture::LongestKept);
        const EmotePicture picture = checked ? EmotePicture(*checked, answer.bytes) : EmotePicture();
        QMetaObject::invokeMethod(
            this,
            [this, image, answer, picture] {
                if (picture.isNull())
                    return fail(image, false);
                if (isKept(image) && answer.freshness.mayKeep)
                    m_cache->keep(image,
                                  {picture.size(),
                                   answer.etag,
                                   answer.lastModified,
                                   answer.freshness.until,
                                   answer.freshness.mustAsk,
                                   {},
                                   0,
                                   {}},
                                  answer.bytes, clockTime());
                else if (isKept(image))
                    m_cache->keepSize(image, picture.size(), clockTime());
                settle(image, picture);
            },
            Qt::QueuedConnection);
    });
}

void EmoteStore::settle(const QUrl &image, const EmotePicture &picture)
{
    const qreal before = aspect(image);
    Entry &entry = m_entries[image];
    m_bytes += picture.cost() - entry.picture.cost();
    entry.picture = picture;
    entry.size = picture.size();
    entry.state = State::Ready;
    entry.isBusy = false;
    entry.isLate = false;
    entry.tries = 0;
    m_loading.remove(image);
    evict(image);
    if (!qFuzzyCompare(before, aspect(image)))
        emit changed(image);
    emit pictureDue({image});
}

void EmoteStore::fail(const QUrl &image, bool mayPass)
{
    Entry &entry = m_entries[image];
    const bool wasFailed = entry.state == State::Failed;
    entry.state = State::Failed;
    entry.isBusy = false;
    entry.isLate = false;
    const auto doubled = m_options.firstRetry * (1LL << std::min(entry.tries, MostDoublings));
    entry.retryAt =
        now() + (mayPass ? std::min<Milliseconds>(doubled, m_options.longestRetry) : m_options.longestRetry);
    ++entry.tries;
    m_loading.remove(image);
    const Milliseconds left = entry.retryAt - now();
    if (!m_retryTimer.isActive() || m_retryTimer.remainingTimeAsDuration() > left)
        m_retryTimer.start(left);
    if (wasFailed)
        return;
    emit changed(image);
    emit pictureDue({image});
}

QPixmap EmoteStore::picture(const QUrl &image, const QSizeF &box, qreal ratio, Show show)
{
    const auto entry = m_entries.find(image);
    if (entry == m_entries.end() || entry->state != State::Ready)
        return {};
    entry->lastUse = ++m_uses;
    const QSize fit = pictures::fitted(entry->size, (box * ratio).toSize());
    const EmotePicture::Size size(fit.width(), fit.height());
    const qint64 before = entry->picture.cost();
    QImage frame;
    if (show == Show::Moving && entry->picture.moves()) {
        frame = entry->picture.moving(size);
        entry->picture.drawn(size, now());
        requestFrame(image, entry->picture, size);
        m_moving.insert(image);
        queue(image, *entry);
    } else {
        frame = entry->picture.still(size);
    }
    m_bytes += entry->picture.cost() - before;
    evict(image);
    QPixmap pixmap = QPixmap::fromImage(frame); // shares: the format is the painter's own
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void EmoteStore::requestFrame(const QUrl &image, EmotePicture &picture, EmotePicture::Size size)
{
    const auto decoder = picture.takeDecoder(size);
    if (!decoder)
        return;
    m_pool.start([this, image, size, decoder] {
        const auto frame = decoder->next({size.first, size.second});
        QMetaObject::invokeMethod(
            this, [this, image, size, decoder, frame] { addFrame(image, size, decoder, frame); }, Qt::QueuedConnection);
    });
}

void EmoteStore::addFrame(const QUrl &image, EmotePicture::Size size, const std::shared_ptr<pictures::Frames> &decoder,
                          const std::optional<pictures::Frames::Frame> &frame)
{
    const auto entry = m_entries.find(image);
    if (entry == m_entries.end() || entry->picture.isNull())
        return;
    const qint64 before = entry->picture.cost();
    entry->picture.add(size, decoder, frame);
    if (m_moving.contains(image))
        requestFrame(image, entry->picture, size); // until the next one is there
    m_bytes += entry->picture.cost() - before;
    queue(image, *entry);
    evict(image);
}

void EmoteStore::tick()
{
    const Milliseconds time = now();
    if (time < restUntil())
        return wake();
    m_lastFrame = time;
    m_spent = {};
    QSet<QUrl> due;
    while (!m_due.empty() && m_due.top().at <= time) {
        const Due next = m_due.top();
        m_due.pop();
        const auto entry = m_entries.find(next.image);
        if (entry == m_entries.end() || entry->queuedFor != next.at)
            continue;
        entry->queuedFor.reset();
        if (entry->picture.advance(time))
            due.insert(next.image);
        // Who is not drawn again stands still, and costs nothing.
        if (!entry->picture.isWaiting())
            m_moving.remove(next.image);
        else
            queue(next.image, *entry);
    }
    wake();
    if (!due.isEmpty())
        emit pictureDue(due);
}

void EmoteStore::drew(std::chrono::nanoseconds spent)
{
    m_spent += spent;
}

EmoteStore::Milliseconds EmoteStore::restUntil() const
{
    const auto share = std::chrono::duration_cast<Milliseconds>(m_spent * FrameShare);
    return m_lastFrame + std::min(share, LongestRest);
}

/// Asked for each that is drawn: nothing to do where it is queued already.
void EmoteStore::queue(const QUrl &image, Entry &entry)
{
    const auto due = entry.picture.due();
    if (!due || entry.queuedFor == due)
        return;
    entry.queuedFor = due;
    m_due.push({*due, image});
    wake();
}

void EmoteStore::wake()
{
    if (m_due.empty())
        return;
    const Milliseconds left = std::max(Milliseconds(0), std::max(m_due.top().at, restUntil()) - now());
    if (!m_frameTimer.isActive() || m_frameTimer.remainingTimeAsDuration() > left)
        m_frameTimer.start(left);
}

void EmoteStore::tellLate()
{
    QSet<QUrl> late;
    for (const QUrl &image : std::as_const(m_loading)) {
        Entry &entry = m_entries[image];
        if (entry.askedAt + m_options.lateAfter <= now()) {
            entry.isLate = true;
            late.insert(image);
        }
    }
    m_loading -= late;
    if (!m_loading.isEmpty())
        m_lateTimer.start(m_options.lateAfter);
    if (!late.isEmpty())
        emit pictureDue(late);
}

void EmoteStore::tellRetries()
{
    QSet<QUrl> due;
    std::optional<Milliseconds> next;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->state != State::Failed || it->isBusy)
            continue;
        if (it->retryAt <= now())
            due.insert(it.key());
        else if (!next || it->retryAt < *next)
            next = it->retryAt;
    }
    if (next)
        m_retryTimer.start(*next - now());
    // Those that are in view are drawn again, and drawing asks.
    if (!due.isEmpty())
        emit pictureDue(due);
}

void EmoteStore::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    emit motionChanged();
}

bool EmoteStore::playsIn(const QWidget &view, bool isMotionReduced) const
{
    if (isMotionReduced || m_motion == Motion::UnderPointer)
        return false;
    const QWidget *window = view.window();
    return !window->isMinimized() && (m_motion == Motion::Always || window->isActiveWindow());
}

/// What is dropped is read again when it is drawn again; its size stays known, so that nothing jumps.
void EmoteStore::evict(const QUrl &keep)
{
    if (m_bytes <= m_options.budget)
        return;
    QList<QUrl> oldest;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->picture.cost() > 0 && it.key() != keep)
            oldest.append(it.key());
    }
    std::ranges::sort(oldest, {}, [this](const QUrl &image) { return m_entries.constFind(image)->lastUse; });
    for (const QUrl &image : std::as_const(oldest)) {
        if (m_bytes * 10 <= m_options.budget * KeptTenths)
            return;
        Entry &entry = m_entries[image];
        m_bytes -= entry.picture.cost();
        entry.picture = {};
        entry.state = State::Loading;
        m_moving.remove(image);
    }
}

} // namespace partyline
