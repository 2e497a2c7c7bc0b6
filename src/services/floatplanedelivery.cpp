// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanedelivery.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanecalls.h"
#include "wire/floatplanerest.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FloatplaneDelivery)
};

Error noAccess()
{
    return {Error::Kind::Room,
            Words::tr("This account may not watch that stream. It may need a subscription."),
            u"noAccess"_s,
            {}};
}

Error nothingToPlay()
{
    return {Error::Kind::Room, Words::tr("There is nothing to play now: the stream is not on air."), u"offline"_s, {}};
}

/// Why a way to play is closed (2.6).
Error denied(const QString &reason)
{
    if (reason == "isMissingPermission"_L1)
        return noAccess();
    if (reason == "isProcessing"_L1)
        return {
            Error::Kind::Room, Words::tr("The site is still preparing this stream. Try again in a while."), reason, {}};
    if (reason == "isBroken"_L1)
        return {Error::Kind::Room, Words::tr("The site says that this stream is broken."), reason, {}};
    return {Error::Kind::Room, Words::tr("The site does not let this stream be played now."), u"denied"_s, {}};
}

/// The site's refusal in the words of who wants to watch.
Error refusal(const Error &error)
{
    if (error.code == "404"_L1 || error.code == "notFoundError"_L1)
        return nothingToPlay();
    if (error.code == "403"_L1 || error.code == "accessDeniedError"_L1)
        return noAccess();
    return error; // a blocking front, no network, too fast: said already
}

Result<QUrl> bestOf(const floatplane::Delivery &delivery, const QUrl &site)
{
    const floatplane::Variant *best = nullptr;
    QString reason;
    bool hasUnfit = false;
    for (const floatplane::Variant &variant : delivery.variants) {
        if (!variant.deniedReason.isEmpty() || !variant.isEnabled) {
            reason = reason.isEmpty() ? variant.deniedReason : reason;
            continue;
        }
        if (!isFitToFetch(variant.url, site))
            hasUnfit = true;
        else if (!best || variant.order < best->order)
            best = &variant;
    }
    if (best)
        return best->url;
    if (!reason.isEmpty())
        return denied(reason);
    if (hasUnfit) {
        return Error{Error::Kind::Protocol,
                     Words::tr("The site told an address from which nothing is played."),
                     u"address"_s,
                     {}};
    }
    return nothingToPlay();
}

/// An address of this computer, of its own net or of nobody.
bool isNear(const QHostAddress &address)
{
    static const QList<std::pair<QHostAddress, int>> nets{
        {QHostAddress(u"10.0.0.0"_s), 8},     {QHostAddress(u"172.16.0.0"_s), 12}, {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"169.254.0.0"_s), 16}, {QHostAddress(u"100.64.0.0"_s), 10}, {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 10},
    };
    if (address.isNull()) // a name
        return false;
    bool isMapped = false;
    const QHostAddress v4(address.toIPv4Address(&isMapped));
    const QHostAddress &plain = isMapped ? v4 : address;
    return !plain.isGlobal() || std::any_of(nets.begin(), nets.end(), [&](const auto &net) {
        return plain.isInSubnet(net.first, net.second);
    });
}

QCoro::Task<> ask(FloatplaneAccount &account, QString streamId, QPointer<QObject> context,
                  std::function<void(const Result<QUrl> &)> found)
{
    ApiRequest request;
    request.path = u"/api/v3/delivery/info"_s;
    request.query.addQueryItem(u"scenario"_s, u"live"_s);
    request.query.addQueryItem(u"entityId"_s, QString::fromLatin1(QUrl::toPercentEncoding(streamId)));
    const QUrl site = account.endpoints().site;
    const auto reply = co_await askSite(account, std::move(request));
    if (!context || (!reply && reply.error().kind == Error::Kind::Cancelled))
        co_return;
    if (!reply) {
        found(refusal(reply.error()));
        co_return;
    }
    const auto delivery = floatplane::parseDelivery(reply->data);
    found(delivery ? bestOf(*delivery, site) : Result<QUrl>(delivery.error()));
}

} // namespace

void findPlaylist(FloatplaneAccount &account, const QString &streamId, QObject *context,
                  std::function<void(const Result<QUrl> &)> found)
{
    ask(account, streamId, context, std::move(found));
}

bool isFitToFetch(const QUrl &url, const QUrl &site)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (isLoopback(url))
        return isLoopback(site) && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return url.scheme() == "https"_L1 && (!isNear(QHostAddress(url.host())) || url.host() == site.host());
}

} // namespace partyline
