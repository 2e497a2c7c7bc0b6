// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "net/cookiejar.h"

#include <QNetworkCookie>
#include <QUrl>

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Set-Cookie headers as they come from a server, one a line.
    const QUrl ours(QStringLiteral("https://example.org/"));
    const QUrl theirs(QStringLiteral("https://elsewhere.example/"));
    CookieJar jar(ours.host());
    const QByteArray bytes = bytesOf(data, size);
    jar.setCookiesFromUrl(QNetworkCookie::parseCookies(bytes), theirs);
    holds(jar.cookiesForUrl(ours).isEmpty(), "another host sets nothing");
    for (const QByteArray &line : bytes.split('\n'))
        jar.setCookiesFromUrl(QNetworkCookie::parseCookies(line), ours);
    const auto cookies = jar.cookiesForUrl(ours);
    holds(cookies.size() <= 50, "a number of cookies");
    for (const QNetworkCookie &cookie : cookies) {
        const QByteArray header = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        holds(!cookie.name().isEmpty() && !header.contains('\r') && !header.contains('\n') && !header.contains('\0'),
              "a cookie that can stand in a header");
    }
    holds(jar.cookiesForUrl(theirs).isEmpty(), "another host gets nothing");
    return 0;
}
