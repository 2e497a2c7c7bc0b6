// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"
#include "services/medialink.h"
#include "wire/plugdjtypes.h"

#include <QObject>

namespace partyline {

/// Asks the source itself what a link is, over oEmbed (oembed.com): author, title and, for SoundCloud, the track's
/// number. Neither tells the length. Only ever when the user wants it: the source learns his address.
class MediaLookUp final : public QObject
{
    Q_OBJECT

public:
    /// The endpoints of both, so that tests can have their own.
    struct Options
    {
        QUrl youTube{QStringLiteral("https://www.youtube.com")};
        QUrl soundCloud{QStringLiteral("https://soundcloud.com")};
    };

    explicit MediaLookUp(QObject *parent = nullptr);
    explicit MediaLookUp(Options options, QObject *parent = nullptr);

    /// The host that ask() would talk to; empty when there is none for such a link.
    QString hostOf(const MediaLink &link) const;
    void ask(const MediaLink &link);
    int pending() const { return m_pending; }

signals:
    /// Without a duration; `cid` and image as they are known.
    void found(const QString &address, const partyline::plugdj::Media &media);
    void failed(const QString &address, const partyline::Error &error);

private:
    QCoro::Task<> fetch(MediaLink link);
    static ApiClient::Options clientFor(const QUrl &base);

    const Options m_options;
    ApiClient m_youTube;
    ApiClient m_soundCloud;
    int m_pending = 0;
};

} // namespace partyline
