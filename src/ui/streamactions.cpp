// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamactions.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanedelivery.h"

#include <QClipboard>
#include <QGuiApplication>

namespace partyline {

StreamActions::StreamActions(FloatplaneAccount &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void StreamActions::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    emit askingChanged();
}

void StreamActions::open(const Livestream &stream)
{
    const QUrl page = pageOf(stream, m_account.endpoints().site);
    if (page.isEmpty()) {
        emit told(tr("The site has not told the address of this stream yet."));
        return;
    }
    if (const auto opened = externalplayer::openInBrowser(page); !opened)
        emit told(opened.error().text);
}

void StreamActions::copyAddress(const Livestream &stream)
{
    const QUrl page = pageOf(stream, m_account.endpoints().site);
    if (page.isEmpty())
        emit told(tr("The site has not told the address of this stream yet."));
    else
        QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded));
}

void StreamActions::play(const Livestream &stream, externalplayer::Program program)
{
    if (m_isAsking)
        return;
    // Said before anybody is asked: the site counts these questions.
    if (!externalplayer::isInstalled(program)) {
        emit told(tr("%1 is not installed. Install it, then try again.").arg(externalplayer::nameOf(program)));
        return;
    }
    setAsking(true);
    emit told(tr("Asking the site where the stream plays, for %1.").arg(externalplayer::nameOf(program)));
    findPlaylist(m_account, stream.id, this,
                 [this, program](const Result<QUrl> &playlist) { hand(playlist, program); });
}

void StreamActions::hand(const Result<QUrl> &playlist, externalplayer::Program program)
{
    setAsking(false);
    if (!playlist) {
        emit told(tr("The stream cannot be played: %1").arg(playlist.error().text));
        return;
    }
    const auto started = externalplayer::play(program, *playlist);
    emit told(started ? tr("%1 was started.").arg(externalplayer::nameOf(program)) : started.error().text);
}

} // namespace partyline
