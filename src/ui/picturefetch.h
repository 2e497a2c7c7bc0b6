// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/freshness.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace partyline {

class PictureHosts;

/// Fetches pictures: few at once, only from where it is allowed, redirects included, never more bytes than a picture
/// may have, without anybody's cookies. A host that fails again and again is left alone for a while.
class PictureFetch final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    struct Options
    {
        int most = 6;                   ///< requests at once; more would only queue in the server
        Milliseconds timeout{15'000};   ///< a host that does not answer must not hold one of the few places for ever
        int failuresToPause = 3;        ///< of a host, one after the other
        Milliseconds firstPause{5'000}; ///< doubled with every further failure
        Milliseconds longestPause{300'000};
        std::function<Milliseconds()> clock; ///< steady; empty: the system's
    };
    struct Answer
    {
        enum class What {
            Fetched,
            NotModified, ///< what was kept is still right
            Refused,     ///< by the server or by our limits; the same next time
            Failed,      ///< network, timeout, server in trouble; worth another try
        };
        What what = What::Failed;
        QByteArray bytes;
        QByteArray etag;
        QByteArray lastModified;
        Freshness freshness;
    };

    /// Both must outlive this.
    PictureFetch(QNetworkAccessManager &network, const PictureHosts &hosts, Options options, QObject *parent = nullptr);
    ~PictureFetch() override;

    /// One answer comes for each, never from within this call. With `etag` or `lastModified` the server is asked
    /// whether that is still right.
    void fetch(const QUrl &image, const QByteArray &etag = {}, const QByteArray &lastModified = {});
    Milliseconds now() const { return m_options.clock(); }
    int running() const { return int(m_running.size()); }

signals:
    void answered(const QUrl &image, const partyline::PictureFetch::Answer &answer);

private:
    struct Job
    {
        QUrl image; ///< as asked for
        QUrl url;   ///< where redirects have led
        QByteArray etag;
        QByteArray lastModified;
        int redirects = 0;
    };
    struct Host
    {
        int failures = 0;
        Milliseconds pausedUntil{0};
    };

    void startNext();
    void start(const Job &job);
    void finish(QNetworkReply *reply);
    bool follow(Job job, const QUrl &target);
    void judgeHost(const QString &host, Answer::What what, Milliseconds wanted);
    bool isPaused(const QString &host) const;
    void answerLater(const QUrl &image);

    QNetworkAccessManager &m_network;
    const PictureHosts &m_hosts;
    Options m_options;
    QList<Job> m_waiting;
    QHash<QNetworkReply *, Job> m_running;
    QHash<QString, Host> m_known; ///< by name
};

} // namespace partyline
