// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

namespace partyline {

/// How the program looks and which language it speaks, beside the choice of light or dark. Every change holds at once.
struct LookOptions
{
    /// Degrees on the colour circle (OKLCH); the theme's own accent otherwise.
    static constexpr int OwnAccent = -1;
    static constexpr int MaxAccent = 359;
    /// Smaller cannot be read; larger leaves a window no room for a line. px; 0: the desktop's.
    static constexpr int MinFontSize = 8;
    static constexpr int MaxFontSize = 32;
    /// Of everything, percent; on top of what the desktop scales by itself.
    static constexpr int MinScale = 100;
    static constexpr int MaxScale = 300;

    QString themeFile; ///< name of a theme of the user's own, without folder; empty: one of ours
    int accentHue = OwnAccent;
    QString fontFamily; ///< empty: the desktop's
    int fontSize = 0;
    QString fixedFamily;     ///< for codes and cookies; empty: the desktop's
    bool fixedTimes = false; ///< times of lines in the fixed-width font
    QString emojiFamily;     ///< empty: what the system picks
    int scale = 100;
    QString language; ///< as in the names of our translations ("pt_BR"); empty: the desktop's

    bool operator==(const LookOptions &) const = default;
};

/// LookOptions as they are kept, in the same file as all other settings.
class LookSettings final : public QObject
{
    Q_OBJECT

public:
    /// `backend` outlives it.
    explicit LookSettings(QSettings &backend, QObject *parent = nullptr);

    const LookOptions &options() const { return m_options; }
    /// Clamps what is out of bounds.
    void set(LookOptions options);

signals:
    void changed(const partyline::LookOptions &options);

private:
    LookOptions read() const;

    QSettings &m_backend;
    LookOptions m_options;
};

} // namespace partyline
