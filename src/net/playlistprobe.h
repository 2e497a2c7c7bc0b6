// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace partyline {

/// Asks whether something stands at an address, as a player would (GET), without anybody's cookies, and reads nothing
/// of it: a livestream's playlist is there while the stream is on air, and a 404 else (floatplane.md 2.5).
class PlaylistProbe final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString caFile; ///< further roots, for private servers
        std::chrono::milliseconds timeout{15'000};
    };

    explicit PlaylistProbe(Options options, QObject *parent = nullptr);
    /// Whoever still waits is not called.
    ~PlaylistProbe() override;

    /// `answered` is called once: true for a success, false for "not there" (any 4xx but 429). Everything else says
    /// nothing about it and is an Error.
    void ask(const QUrl &url, std::function<void(const Result<bool> &)> answered);

private:
    const Options m_options;
    QNetworkAccessManager m_network;
};

} // namespace partyline
