// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QMap>
#include <QNetworkCookieJar>

namespace partyline {

/// The cookies of one account on one host. The newest value of a name wins whatever domain and path it was given
/// for: a session that moves from www.host to .host must not be sent twice (floatplane.md 2.1). Values stay byte for
/// byte as they came (plugdj.md 1.2).
class CookieJar final : public QNetworkCookieJar
{
    Q_OBJECT

public:
    explicit CookieJar(const QString &host, QObject *parent = nullptr);

    /// Ignored when the value could not stand in a header: line breaks, semicolons.
    void set(const QByteArray &name, const Secret &value);
    Secret value(const QByteArray &name) const { return m_values.value(name); }
    void clear() { m_values.clear(); }

    QList<QNetworkCookie> cookiesForUrl(const QUrl &url) const override;
    bool setCookiesFromUrl(const QList<QNetworkCookie> &cookies, const QUrl &url) override;

signals:
    /// A server changed or removed it.
    void changed(const QByteArray &name);

private:
    bool take(const QNetworkCookie &cookie);

    const QString m_host;
    QMap<QByteArray, Secret> m_values;
};

} // namespace partyline
