// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjpages.h"

namespace partyline::djpractice::pages {

namespace {

QByteArray page(const QByteArray &title, const QByteArray &body)
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body>" + body
           + "</body></html>\n";
}

} // namespace

QByteArray room(const QString &name, const QByteArray &csrf, const QString &serverTime, const Secret &token)
{
    const QByteArray title = name.toHtmlEscaped().toUtf8();
    return page(title + " - plug.dj", "<h1>" + title + "</h1>\n<script>var _csrf = \"" + csrf + "\";\nvar _st = \""
                                          + serverTime.toLatin1() + "\";\nvar _jm = \"" + token.reveal()
                                          + "\";</script>");
}

QByteArray notFound()
{
    return page("not found", "There is no such community.");
}

QByteArray maintenance()
{
    // Lower case: client libraries look for exactly this.
    return page("maintenance mode", "The practice server is taking a break.");
}

QByteArray permanentlyBanned()
{
    return page("plug.dj", "This account is permanently banned.");
}

QByteArray addressBanned()
{
    return page("403 Forbidden", "Too many requests came from your address.");
}

QByteArray originIsDown()
{
    return page("521: Web server is down", "The origin web server refused the connection.");
}

} // namespace partyline::djpractice::pages
