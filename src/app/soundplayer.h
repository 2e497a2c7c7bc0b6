// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "core/result.h"

#include <QElapsedTimer>

struct ca_context;

namespace partyline {

/// Plays sounds of the desktop's theme, or files, through libcanberra. One at a time, a new one takes the place of the
/// one before; a wall of alerts is one sound.
class SoundPlayer final
{
public:
    /// Sounds follow each other no faster.
    static constexpr int ShortestPauseMs = 1'000;

    SoundPlayer() = default;
    ~SoundPlayer();
    Q_DISABLE_COPY_MOVE(SoundPlayer)

    /// `volume` in percent. Error::Kind::Refused in words: there is no sound system, no such sound in the theme, no
    /// such file.
    Result<Done> play(const AlertSound &sound, int volume);
    /// The same, but not while the last one has just been heard.
    void alarm(const AlertSound &sound, int volume);
    void stop();

    /// What it plays for a volume: decibels, 0 for the loudest.
    static double decibels(int volume);

private:
    ca_context *m_context = nullptr; ///< made with the first sound
    QElapsedTimer m_last;
};

} // namespace partyline
