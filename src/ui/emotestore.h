// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace partyline {

/// The pictures of emotes: fetched once from allowed hosts, decoded off the GUI thread, shared by all feeds, and
/// forgotten, the longest unused first, beyond a budget of bytes.
class EmoteStore final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    /// Decoded bytes that are kept: some 2,000 emotes at 200 %.
    static constexpr qint64 DefaultBudget = 64LL * 1024 * 1024;
    /// Requests at a time; more would only queue in the server.
    static constexpr int MostRequests = 6;
    /// Addresses that are remembered at all. A hostile feed could name new ones for ever.
    static constexpr qsizetype MostAddresses = 10'000;

    /// The network must outlive the store. Nothing is fetched before a host is allowed.
    explicit EmoteStore(QNetworkAccessManager &network, qint64 budget = DefaultBudget, QObject *parent = nullptr);
    ~EmoteStore() override;

    /// The hosts that a service's own messages may use. Loopback (also by plain http) only where the server itself is.
    void allowFor(const Endpoints &endpoints);
    void allowHost(const QString &host);
    bool isAllowed(const QUrl &image) const;

    /// Asks for the picture if it was never asked for.
    State state(const QUrl &image);
    /// Width by height; 1 until it is known, 0 when it failed.
    qreal aspect(const QUrl &image) const;
    /// As large as fits `box` (logical px); null unless it is Ready.
    QPixmap picture(const QUrl &image, const QSizeF &box, qreal ratio);
    qint64 bytes() const { return m_bytes; }

signals:
    /// Its state, and so maybe its aspect, is another now.
    void changed(const QUrl &image);

private:
    struct Entry
    {
        State state = State::Loading;
        qreal aspect = 1;
        QImage image;
        QHash<QPair<int, int>, QPixmap> scaled; ///< by size in device px
        qint64 bytes = 0;
        quint64 lastUse = 0;
    };

    void startNext();
    void finish(QNetworkReply *reply);
    void settle(const QUrl &image, const QImage &decoded);
    void evict(const QUrl &keep);

    QNetworkAccessManager &m_network;
    const qint64 m_budget;
    QSet<QString> m_hosts;
    bool m_allowsLoopback = false;
    QHash<QUrl, Entry> m_entries;
    QList<QUrl> m_waiting;
    QSet<QNetworkReply *> m_running;
    QThreadPool m_pool;
    qint64 m_bytes = 0;
    quint64 m_uses = 0;
};

} // namespace partyline
