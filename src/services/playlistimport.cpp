// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/playlistimport.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Without a word how long: what the site's clients agreed on (plugdj.md 4.13).
constexpr std::chrono::seconds UsualPause{15};

/// Something that goes by: too fast, or down for a moment.
bool goesBy(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.code == "503"_L1;
}

} // namespace

PlaylistImport::PlaylistImport(PlugDjPlaylists &playlists, QObject *parent)
    : QObject(parent)
    , m_playlists(playlists)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PlaylistImport::look);
    connect(&playlists, &PlugDjPlaylists::settled, this, [this](int change) {
        if (!isRunning() || change != m_change)
            return;
        m_done = std::min(total(), m_done + Batch);
        emit progressed();
        next();
    });
    connect(&playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &error) {
        if (!isRunning() || change != m_change)
            return;
        // "Try again later" and a lost answer leave open whether the batch arrived.
        m_doubt = error;
        if (goesBy(error))
            m_pause.start(std::max<milliseconds>(error.retryAfter.value_or(UsualPause), milliseconds(1)));
        else if (error.kind == Error::Kind::Network)
            look();
        else
            end(error);
        emit progressed();
    });
    connect(&playlists, &PlugDjPlaylists::mediaChanged, this, [this](qint64 playlistId) {
        if (!m_isLooking || playlistId != m_playlistId || m_playlists.isLoading(playlistId))
            return;
        m_isLooking = false;
        const auto *const media = m_playlists.media(playlistId);
        if (!media)
            return end(m_doubt);
        if (!m_doubt) { // the first look: where it begins
            m_before = media->size();
            return next();
        }
        const auto arrived = int(std::clamp<qsizetype>(media->size() - m_before, m_done, total()));
        const bool isLost = m_doubt->kind == Error::Kind::Network && arrived == m_done;
        m_done = arrived;
        if (isLost) // no network is no reason to go on
            return end(m_doubt);
        m_doubt.reset();
        emit progressed();
        next();
    });
    connect(&playlists, &PlugDjPlaylists::loadFailed, this, [this](qint64 playlistId, const Error &error) {
        if (m_isLooking && playlistId == m_playlistId)
            end(error);
    });
    connect(&playlists, &PlugDjPlaylists::listsChanged, this, [this] {
        if (isRunning() && m_playlists.isKnown() && !m_playlists.isLoading() && !m_playlists.find(m_playlistId))
            end(Error{Error::Kind::Refused, tr("This playlist does not exist any more."), u"gone"_s, {}});
    });
}

PlaylistImport::~PlaylistImport() = default;

void PlaylistImport::start(qint64 playlistId, const QList<plugdj::Media> &media)
{
    Q_ASSERT(!isRunning());
    m_playlistId = playlistId;
    m_media = media;
    m_done = 0;
    m_change = 0;
    m_doubt.reset();
    emit progressed();
    look();
}

void PlaylistImport::look()
{
    m_playlists.holdReloads(m_playlistId, false);
    m_isLooking = true;
    m_playlists.loadMedia(m_playlistId);
}

void PlaylistImport::next()
{
    if (m_done >= total())
        return end({});
    m_playlists.holdReloads(m_playlistId, true);
    m_change = m_playlists.insert(m_playlistId, m_media.mid(m_done, Batch), true);
}

milliseconds PlaylistImport::waitsFor() const
{
    if (!isRunning())
        return milliseconds(0);
    return m_pause.isActive() ? m_pause.remainingTimeAsDuration() : m_playlists.waitsFor();
}

void PlaylistImport::cancel()
{
    if (!isRunning())
        return;
    m_playlists.withdraw(m_change);
    end(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void PlaylistImport::end(const std::optional<Error> &error)
{
    const qint64 playlistId = std::exchange(m_playlistId, 0);
    m_isLooking = false;
    m_pause.stop();
    m_playlists.holdReloads(playlistId, false);
    emit finished(m_done, error);
}

} // namespace partyline
