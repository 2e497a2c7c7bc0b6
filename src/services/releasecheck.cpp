// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/releasecheck.h"

#include "core/endpoints.h"

#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A release's answer is some kilobytes; GitHub's lists every file of it.
constexpr qint64 MostBytes = 1024 * 1024;
/// More than a line of a notice nobody reads.
constexpr int LongestSummary = 200;
/// Such as 1.2.3; a version with more numbers than this was not ours.
constexpr int MostNumbers = 4;

QString textOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = object.value(key).toString().simplified();
        if (!text.isEmpty())
            return text.left(LongestSummary);
    }
    return {};
}

Error notARelease()
{
    return {Error::Kind::Protocol, ReleaseCheck::tr("The address for updates does not tell of a release."), {}, {}};
}

} // namespace

Result<Release> readRelease(const QJsonValue &answer)
{
    const QJsonObject told = answer.toObject();
    QString number = textOf(told, {"version"_L1, "tag_name"_L1});
    if (number.startsWith(u'v', Qt::CaseInsensitive))
        number.remove(0, 1);
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(number, &end);
    // "2.0-rc1" is not yet 2.0: whoever wants those looks for them.
    if (version.isNull() || version.segmentCount() > MostNumbers || end != number.size())
        return notARelease();
    QString page = textOf(told, {"page"_L1, "html_url"_L1});
    if (page.isEmpty())
        page = textOf(told.value("_links"_L1).toObject(), {"self"_L1});
    const QUrl url(page, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        return notARelease();
    return Release{version, url, textOf(told, {"summary"_L1, "name"_L1})};
}

ReleaseCheck::ReleaseCheck(QVersionNumber running, QObject *parent)
    : QObject(parent)
    , m_running(std::move(running))
{
}

ReleaseCheck::~ReleaseCheck() = default;

void ReleaseCheck::ask(const QUrl &feed)
{
    if (m_client)
        return;
    if (const auto refusal = refusalOf(feed, AddressUse::Site)) {
        emit failed(*refusal);
        return;
    }
    ApiClient::Options options;
    options.base = feed.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    options.maximumBytes = MostBytes;
    ApiRequest request;
    const QString path = feed.path(QUrl::FullyEncoded);
    request.path = path.isEmpty() ? u"/"_s : path;
    request.query = QUrlQuery(feed);
    m_client = std::make_unique<ApiClient>(std::move(options));
    fetch(std::move(request));
}

QCoro::Task<> ReleaseCheck::fetch(ApiRequest request)
{
    const QPointer<ReleaseCheck> self(this);
    const auto answer = co_await m_client->send(std::move(request));
    if (!self || (!answer && answer.error().kind == Error::Kind::Cancelled))
        co_return;
    // Not from within its own coroutine's call.
    m_client.release()->deleteLater();
    if (!answer) {
        emit failed(answer.error());
        co_return;
    }
    const Result<Release> release = readRelease(answer->data);
    if (!release)
        emit failed(release.error());
    else if (release->version > m_running)
        emit newer(*release);
    else
        emit upToDate();
}

} // namespace partyline
