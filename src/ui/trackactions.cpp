// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/trackactions.h"

#include "core/steadytime.h"
#include "services/plugdjtrackcheck.h"
#include "ui/externalplayer.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QUrlQuery>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Track &track)
{
    return track.author.isEmpty() ? track.title : track.author + u" – "_s + track.title;
}

} // namespace

TrackActions::TrackActions(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

QString TrackActions::noAddress(const Track &track)
{
    if (trackPage(track).isValid())
        return {};
    if (track.source == Track::Source::SoundCloud)
        return tr("The room tells only SoundCloud's number of this track, not its address.");
    return tr("The room does not tell where this track comes from.");
}

QUrl TrackActions::browserAddress(const Track &track)
{
    if (track.source != Track::Source::SoundCloud)
        return trackPage(track);
    QUrl url(u"https://soundcloud.com/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                   QStringList{track.author, track.title}.join(u' ').trimmed())));
    url.setQuery(query);
    return url;
}

void TrackActions::fill(QMenu &menu, const Track &track, const QDateTime &startedAt)
{
    const QString noAddress = TrackActions::noAddress(track);
    const bool isSearched = track.source == Track::Source::SoundCloud;
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString &icon, const QString &words, const QString &why, auto act) {
        QAction *action = menu.addAction(m_theme.icon(icon), words, this, act);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? words : why);
        action->setStatusTip(why);
    };
    add(u"external-link"_s, isSearched ? tr("Look for it on SoundCloud") : tr("Open in the browser"),
        isSearched ? QString() : noAddress, [this, track] { open(track); });
    const QString inMpv = startedAt.isValid() ? tr("Play in mpv from where the room is") : tr("Play in mpv");
    add(u"player-skip-forward"_s, inMpv, noAddress, [this, track, startedAt] { play(track, startedAt); });
    add(u"link"_s, tr("Copy link"), noAddress, [this, track] { copyAddress(track); });
    add(u"copy"_s, tr("Copy title"), {}, [this, track] { copyTitle(track); });
    if (!noAddress.isEmpty()) // said where it is read, not in tooltips alone
        menu.addAction(m_theme.icon(u"info-circle"_s), noAddress)->setEnabled(false);
}

void TrackActions::tell(const Result<Done> &result)
{
    if (!result)
        emit told(result.error().text);
}

void TrackActions::open(const Track &track)
{
    const QUrl url = browserAddress(track);
    if (url.isEmpty())
        emit told(noAddress(track));
    else
        tell(externalplayer::openInBrowser(url));
}

void TrackActions::play(const Track &track, const QDateTime &startedAt)
{
    if (const QString why = noAddress(track); !why.isEmpty()) {
        emit told(why);
        return;
    }
    QStringList arguments;
    if (startedAt.isValid()) {
        const qint64 into = startedAt.secsTo(steadyUtc());
        arguments.append(u"--start=%1"_s.arg(std::clamp<qint64>(into, 0, track.duration.count())));
    }
    tell(externalplayer::playPage(externalplayer::Program::Mpv, trackPage(track), arguments));
}

void TrackActions::copyAddress(const Track &track)
{
    if (const QString why = noAddress(track); !why.isEmpty()) {
        emit told(why);
        return;
    }
    QGuiApplication::clipboard()->setText(trackPage(track).toString(QUrl::FullyEncoded));
}

void TrackActions::copyTitle(const Track &track)
{
    QGuiApplication::clipboard()->setText(nameOf(track));
}

} // namespace partyline
