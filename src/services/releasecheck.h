// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"

#include <QObject>
#include <QVersionNumber>

namespace partyline {

/// A published version of this program.
struct Release
{
    QVersionNumber version;
    QUrl page;       ///< where it is told about and fetched: https, on any host
    QString summary; ///< plain text, one line; may be empty

    bool operator==(const Release &) const = default;
};

/// What a release feed says: an object with `version`, `page` and `summary` of our own, or what GitHub's and GitLab's
/// "latest release" answer (`tag_name`, `html_url` or `_links.self`, `name`). Protocol when it names no version or no
/// page.
Result<Release> readRelease(const QJsonValue &answer);

/// Asks a release feed, when it is told to, whether there is a newer version. Sends the request and nothing
/// more: no identifier, no cookie (the user agent names program and version, as always). Fetches and installs nothing.
class ReleaseCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ReleaseCheck(QVersionNumber running, QObject *parent = nullptr);
    ~ReleaseCheck() override;

    /// One question at a time; another one meanwhile is not asked. A refused address (plain http but for loopback)
    /// fails at once.
    void ask(const QUrl &feed);
    bool isAsking() const { return m_client != nullptr; }

signals:
    void newer(const partyline::Release &release);
    void upToDate();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> fetch(ApiRequest request);

    const QVersionNumber m_running;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Release)
