// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace partyline {

/// Pictures of the network on disk, in the profile's cache folder: a file each and one index. Bounded, the longest
/// unused go first; sizes in pixels outlive the files, so that a feed can reserve boxes. Files are written on a thread
/// of its own. Holds what anybody may fetch, no secret.
class PictureCache final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;                             ///< made on demand
        qint64 mostBytes = 64LL * 1024 * 1024;      ///< of all files: some 5,000 emotes
        qsizetype mostSizes = 20'000;               ///< addresses that are remembered at all: an index of 4 MiB
        std::chrono::milliseconds indexDelay{2000}; ///< so long after a change the index is written
    };
    /// What is known of an address.
    struct Kept
    {
        QSize size; ///< of the picture in pixels
        QByteArray etag;
        QByteArray lastModified;
        QDateTime freshUntil; ///< UTC
        bool mustAsk = false; ///< see Freshness
        QByteArray hash;      ///< SHA-256 of the file's bytes
        qint64 bytes = 0;     ///< of the file; 0: only the size is known
        QDateTime lastUse;    ///< UTC

        bool operator==(const Kept &) const = default;
    };

    /// Reads the index at once: it is one bounded file, and the first layout needs the sizes. A damaged one is an empty
    /// cache.
    explicit PictureCache(Options options, QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~PictureCache() override;

    std::optional<Kept> find(const QUrl &image) const;
    /// Invalid when unknown.
    QSize size(const QUrl &image) const { return m_kept.value(image).size; }
    qint64 bytes() const { return m_bytes; }

    /// Fills in hash, bytes and use, and writes the file in the background.
    void keep(const QUrl &image, Kept what, const QByteArray &bytes, const QDateTime &now);
    /// Only its size in pixels.
    void keepSize(const QUrl &image, QSize size, const QDateTime &now);
    /// The server said that the file is still right.
    void renew(const QUrl &image, const QDateTime &freshUntil, bool mustAsk, const QDateTime &now);
    void touch(const QUrl &image, const QDateTime &now);
    /// Its file is damaged or gone; the size stays.
    void drop(const QUrl &image);

    /// What is on its way to the disk; empty once it is there.
    QByteArray beingWritten(const QUrl &image) const { return m_writing.value(image); }
    QString fileOf(const QUrl &image) const;
    /// The bytes of a file; empty when it is missing or not what was written. May be called on any thread.
    static QByteArray read(const QString &file, const Kept &kept);

private:
    void load();
    void removeStrangers();
    void bound();
    void change();
    void writeIndex();
    void dropFile(const QUrl &image, Kept &kept);

    const Options m_options;
    QHash<QUrl, Kept> m_kept;
    QHash<QUrl, QByteArray> m_writing;
    qint64 m_bytes = 0;
    QTimer m_indexTimer;
    QThreadPool m_disk; ///< one thread: what is written later is later on disk
};

} // namespace partyline
