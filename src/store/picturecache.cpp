// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/picturecache.h"

#include "core/logging.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto IndexName = u"index.cbor"_s;
constexpr int IndexVersion = 1;
/// Twice what the most addresses take; a larger file is not ours.
constexpr qint64 LargestIndex = 16LL * 1024 * 1024;
/// Past a bound so much is let go at once, so that the next picture does not sort everything again.
constexpr qint64 KeptTenths = 9;
/// A use is written down this rarely: the index would be written for every line of a feed.
constexpr qint64 UseSeconds = 60 * 60;
/// No picture that we take is larger in either direction.
constexpr int LongestSide = 1 << 16;

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QCborValue written(const QUrl &image, const PictureCache::Kept &kept)
{
    return QCborArray{image.toString(QUrl::FullyEncoded),
                      kept.size.width(),
                      kept.size.height(),
                      kept.etag,
                      kept.lastModified,
                      kept.freshUntil.isValid() ? kept.freshUntil.toSecsSinceEpoch() : 0,
                      kept.mustAsk,
                      kept.hash,
                      kept.bytes,
                      kept.lastUse.isValid() ? kept.lastUse.toSecsSinceEpoch() : 0};
}

PictureCache::Kept readBack(const QCborArray &row)
{
    const auto side = [&row](qsizetype at) { return int(std::clamp<qint64>(row.at(at).toInteger(), 0, LongestSide)); };
    PictureCache::Kept kept;
    kept.size = {side(1), side(2)};
    kept.etag = row.at(3).toByteArray();
    kept.lastModified = row.at(4).toByteArray();
    kept.freshUntil = QDateTime::fromSecsSinceEpoch(row.at(5).toInteger(), Qt::UTC);
    kept.mustAsk = row.at(6).toBool();
    kept.hash = row.at(7).toByteArray();
    kept.bytes = std::max<qint64>(0, row.at(8).toInteger());
    kept.lastUse = QDateTime::fromSecsSinceEpoch(row.at(9).toInteger(), Qt::UTC);
    return kept;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

PictureCache::PictureCache(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_disk.setMaxThreadCount(1);
    m_indexTimer.setSingleShot(true);
    m_indexTimer.setInterval(m_options.indexDelay);
    connect(&m_indexTimer, &QTimer::timeout, this, &PictureCache::writeIndex);
    load();
    removeStrangers();
}

PictureCache::~PictureCache()
{
    if (m_indexTimer.isActive())
        writeIndex();
    m_disk.waitForDone();
}

void PictureCache::load()
{
    QFile file(QDir(m_options.folder).filePath(IndexName));
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestIndex)
        return;
    const QCborArray rows = QCborValue::fromCbor(file.readAll()).toArray();
    if (rows.at(0).toInteger() != IndexVersion)
        return;
    for (qsizetype at = 1; at < rows.size() && m_kept.size() < m_options.mostSizes; ++at) {
        const QCborArray row = rows.at(at).toArray();
        const QUrl image(row.at(0).toString());
        if (!image.isValid() || image.isEmpty() || m_kept.contains(image))
            continue;
        const Kept kept = readBack(row);
        m_bytes += kept.bytes;
        m_kept.insert(image, kept);
    }
    bound();
}

/// What a crash left behind, or what an index that was lost knew of.
void PictureCache::removeStrangers()
{
    QSet<QString> known{IndexName};
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        if (it->bytes > 0)
            known.insert(QFileInfo(fileOf(it.key())).fileName());
    }
    m_disk.start([folder = m_options.folder, known] {
        QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files)) {
            if (!known.contains(name))
                dir.remove(name);
        }
    });
}

std::optional<PictureCache::Kept> PictureCache::find(const QUrl &image) const
{
    const auto found = m_kept.constFind(image);
    return found == m_kept.cend() ? std::nullopt : std::optional(*found);
}

QString PictureCache::fileOf(const QUrl &image) const
{
    // Never a name from the network.
    return QDir(m_options.folder).filePath(QString::fromLatin1(hashOf(image.toEncoded()).toHex()));
}

QByteArray PictureCache::read(const QString &file, const Kept &kept)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() != kept.bytes)
        return {};
    const QByteArray bytes = source.readAll();
    return hashOf(bytes) == kept.hash ? bytes : QByteArray();
}

void PictureCache::keep(const QUrl &image, Kept what, const QByteArray &bytes, const QDateTime &now)
{
    what.hash = hashOf(bytes);
    what.bytes = bytes.size();
    what.lastUse = now;
    Kept &kept = m_kept[image];
    m_bytes += what.bytes - kept.bytes;
    kept = what;
    m_writing.insert(image, bytes);
    m_disk.start([this, image, folder = m_options.folder, path = fileOf(image), bytes] {
        if (!QDir().mkpath(folder) || !writeWhole(path, bytes))
            qCInfo(lcStore) << "a picture could not be kept on disk";
        QMetaObject::invokeMethod(
            this, [this, image] { m_writing.remove(image); }, Qt::QueuedConnection);
    });
    bound();
    change();
}

void PictureCache::keepSize(const QUrl &image, QSize size, const QDateTime &now)
{
    Kept &kept = m_kept[image];
    if (kept.size == size)
        return;
    kept.size = size;
    kept.lastUse = now;
    bound();
    change();
}

void PictureCache::renew(const QUrl &image, const QDateTime &freshUntil, bool mustAsk, const QDateTime &now)
{
    const auto kept = m_kept.find(image);
    if (kept == m_kept.end())
        return;
    kept->freshUntil = freshUntil;
    kept->mustAsk = mustAsk;
    kept->lastUse = now;
    change();
}

void PictureCache::touch(const QUrl &image, const QDateTime &now)
{
    const auto kept = m_kept.find(image);
    if (kept == m_kept.end() || kept->lastUse.secsTo(now) < UseSeconds)
        return;
    kept->lastUse = now;
    change();
}

void PictureCache::drop(const QUrl &image)
{
    const auto kept = m_kept.find(image);
    if (kept == m_kept.end() || kept->bytes == 0)
        return;
    dropFile(image, *kept);
    change();
}

void PictureCache::dropFile(const QUrl &image, Kept &kept)
{
    m_bytes -= kept.bytes;
    kept.bytes = 0;
    kept.etag.clear();
    kept.lastModified.clear();
    kept.hash.clear();
    m_disk.start([path = fileOf(image)] { QFile::remove(path); });
}

void PictureCache::bound()
{
    const bool isTooLarge = m_bytes > m_options.mostBytes;
    const bool areTooMany = m_kept.size() > m_options.mostSizes;
    if (!isTooLarge && !areTooMany)
        return;
    QList<QUrl> oldest = m_kept.keys();
    std::ranges::sort(oldest, {}, [this](const QUrl &image) { return m_kept.constFind(image)->lastUse; });
    for (const QUrl &image : std::as_const(oldest)) {
        Kept &kept = m_kept[image];
        const bool goes = areTooMany && m_kept.size() * 10 > m_options.mostSizes * KeptTenths;
        if (kept.bytes > 0 && (goes || (isTooLarge && m_bytes * 10 > m_options.mostBytes * KeptTenths)))
            dropFile(image, kept);
        if (goes)
            m_kept.remove(image);
    }
}

void PictureCache::change()
{
    // Not restarted: a flood must not put the writing off for ever.
    if (!m_indexTimer.isActive())
        m_indexTimer.start();
}

void PictureCache::writeIndex()
{
    m_indexTimer.stop();
    m_disk.start([folder = m_options.folder, kept = m_kept] {
        QCborArray rows{IndexVersion};
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            rows.append(written(it.key(), *it));
        if (!QDir().mkpath(folder) || !writeWhole(QDir(folder).filePath(IndexName), rows.toCborValue().toCbor()))
            qCInfo(lcStore) << "the index of pictures could not be written";
    });
}

} // namespace partyline
