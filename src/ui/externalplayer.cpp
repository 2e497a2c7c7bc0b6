// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/externalplayer.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

namespace partyline::externalplayer {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(partyline::ExternalPlayer)
};

Error refusal(const QString &text, const QString &code)
{
    return {Error::Kind::Refused, text, code, {}};
}

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Error wrongScheme()
{
    return refusal(Say::tr("Only addresses that begin with http or https are opened."), u"scheme"_s);
}

/// One of those that mpv asks about a page, in the order in which it looks.
bool canReadPages()
{
    for (const QString &name : {u"yt-dlp"_s, u"yt-dlp_x86"_s, u"youtube-dl"_s}) {
        if (!QStandardPaths::findExecutable(name).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QString nameOf(Program program)
{
    return program == Program::Mpv ? u"mpv"_s : u"streamlink"_s;
}

bool isInstalled(Program program)
{
    return !QStandardPaths::findExecutable(nameOf(program)).isEmpty();
}

Result<Done> openInBrowser(const QUrl &url)
{
    if (!isOfTheWeb(url))
        return wrongScheme();
    if (!QDesktopServices::openUrl(url))
        return refusal(Say::tr("No browser could be opened. Copy the address instead."), u"missing"_s);
    return Done();
}

Result<Done> play(Program program, const QUrl &url, const QStringList &arguments)
{
    if (!isOfTheWeb(url))
        return wrongScheme();
    const QString name = nameOf(program);
    const QString file = QStandardPaths::findExecutable(name);
    if (file.isEmpty())
        return refusal(Say::tr("%1 is not installed. Install it, then try again.").arg(name), u"missing"_s);
    QStringList all = arguments;
    all.append(url.toString(QUrl::FullyEncoded));
    if (program == Program::Streamlink)
        all.append(u"best"_s);
    if (!QProcess::startDetached(file, all))
        return refusal(Say::tr("%1 did not start.").arg(name), u"start"_s);
    return Done();
}

Result<Done> playPage(Program program, const QUrl &url, const QStringList &arguments)
{
    if (program == Program::Mpv && isInstalled(program) && !canReadPages()) {
        return refusal(Say::tr("mpv needs yt-dlp to play from this site, and that is not installed."), u"missing"_s);
    }
    return play(program, url, arguments);
}

} // namespace partyline::externalplayer
