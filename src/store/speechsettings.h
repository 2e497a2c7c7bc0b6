// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

namespace partyline {

class ChoiceBook;

/// Whether and how mentions are spoken aloud, in the same file as all other settings. Off at first.
class SpeechSettings final : public QObject
{
    Q_OBJECT

public:
    enum class Rooms { Others, All }; ///< those that are not looked at, or every one
    Q_ENUM(Rooms)

    static constexpr int Slowest = -10;
    static constexpr int Fastest = 10;
    /// No engine names a voice with more.
    static constexpr qsizetype LongestVoice = 200;

    /// Reads and writes the .ini file at `path`, the one of Settings.
    explicit SpeechSettings(const QString &path, QObject *parent = nullptr);

    bool isOn() const;
    void setOn(bool on);
    Rooms rooms() const;
    void setRooms(Rooms rooms);
    /// By its name; empty: the engine's own choice.
    QString voice() const;
    void setVoice(const QString &voice);
    /// Slowest to Fastest; 0 is the usual one.
    int rate() const;
    void setRate(int rate);

signals:
    void changed();

private:
    QSettings m_backend;
};

/// "speech/on", "speech/rooms", "speech/voice" and "speech/rate". `settings` outlives the book's use.
void addChoices(ChoiceBook &book, SpeechSettings &settings);

} // namespace partyline
