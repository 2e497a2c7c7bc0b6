// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/soundplayer.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>

#include <canberra.h>

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// All sounds share one number, so that a new one takes the place of the one before.
constexpr uint32_t SoundId = 1;
/// Silence, as sound systems have it.
constexpr double Silent = -60;

Error refusal(const QString &text)
{
    return {Error::Kind::Refused, text, u"sound"_s, {}};
}

} // namespace

SoundPlayer::~SoundPlayer()
{
    if (m_context)
        ca_context_destroy(m_context);
}

double SoundPlayer::decibels(int volume)
{
    const double part = std::clamp(volume, 0, AlertOptions::LoudestVolume) / double(AlertOptions::LoudestVolume);
    // Cubic, as the desktops' own sliders: half the way sounds half as loud.
    return part <= 0 ? Silent : std::max(Silent, 60 * std::log10(part));
}

Result<Done> SoundPlayer::play(const AlertSound &sound, int volume)
{
    if (sound.isEmpty() || volume <= 0)
        return Done{};
    if (!sound.file.isEmpty() && !QFile::exists(sound.file))
        return refusal(QCoreApplication::translate("SoundPlayer", "The file %1 is not there.").arg(sound.file));
    if (!m_context && ca_context_create(&m_context) != CA_SUCCESS) {
        m_context = nullptr;
        return refusal(QCoreApplication::translate("SoundPlayer", "There is no sound system."));
    }
    ca_context_cancel(m_context, SoundId);
    ca_proplist *list = nullptr;
    if (ca_proplist_create(&list) != CA_SUCCESS)
        return refusal(QCoreApplication::translate("SoundPlayer", "There is no sound system."));
    if (sound.file.isEmpty())
        ca_proplist_sets(list, CA_PROP_EVENT_ID, sound.event.toUtf8().constData());
    else
        ca_proplist_sets(list, CA_PROP_MEDIA_FILENAME, QFile::encodeName(sound.file).constData());
    ca_proplist_sets(list, CA_PROP_MEDIA_ROLE, "event");
    ca_proplist_sets(list, CA_PROP_APPLICATION_NAME, "Partyline");
    ca_proplist_sets(list, CA_PROP_CANBERRA_VOLUME, QByteArray::number(decibels(volume), 'f', 2).constData());
    const int played = ca_context_play_full(m_context, SoundId, list, nullptr, nullptr);
    ca_proplist_destroy(list);
    m_last.start();
    if (played == CA_SUCCESS)
        return Done{};
    qCInfo(lcApp) << "no sound:" << ca_strerror(played);
    return refusal(
        played == CA_ERROR_NOTFOUND
            ? QCoreApplication::translate("SoundPlayer", "The desktop's sound theme has no sound of that name.")
            : QCoreApplication::translate("SoundPlayer", "The sound cannot be played: %1")
                  .arg(QString::fromUtf8(ca_strerror(played))));
}

void SoundPlayer::alarm(const AlertSound &sound, int volume)
{
    if (m_last.isValid() && m_last.elapsed() < ShortestPauseMs)
        return;
    if (!play(sound, volume))
        m_last.start(); // was logged; nobody can do anything about it now
}

void SoundPlayer::stop()
{
    if (m_context)
        ca_context_cancel(m_context, SoundId);
}

} // namespace partyline
