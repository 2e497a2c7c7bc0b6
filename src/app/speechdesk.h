// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/speechengine.h"
#include "core/feeditem.h"

#include <QSet>

#include <functional>

namespace partyline {

class FeedModel;
class RoomController;
class RoomPage;
class SpeechSettings;

/// Speaks mentions aloud, one after the other. What comes faster than it can be spoken is counted, not queued: nobody
/// wants to listen to a flood. Escape stops it.
class SpeechDesk final : public QObject
{
    Q_OBJECT

public:
    struct Hooks
    {
        std::function<bool(const RoomController &)> isSilent;   ///< muted, quiet hours, do not disturb, hidden
        std::function<bool(const RoomController &)> isLookedAt; ///< by the user, now
    };
    /// A longer line is cut: who wants all of it reads it.
    static constexpr qsizetype LongestText = 200;

    /// All outlive the desk.
    SpeechDesk(SpeechSettings &settings, Hooks hooks, std::unique_ptr<SpeechEngine> engine = makeSpeechEngine(),
               QObject *parent = nullptr);
    ~SpeechDesk() override;

    /// New lines of that page are looked through for mentions.
    void follow(RoomController &room, RoomPage &page);
    /// A line that just came: spoken if it is a mention and may be.
    void hear(const RoomController &room, const FeedItem &line);
    /// Says a sentence with the voice and the rate that are chosen. Why it cannot, as a sentence; else empty.
    QString tryOut();
    /// Not a word more, and nothing of what waits.
    void stop();
    bool isSpeaking() const { return m_isSpeaking; }
    SpeechEngine &engine() { return *m_engine; }

    /// What is spoken of a line's text: no links, no emotes, no pictures, no walls of one letter.
    static QString spokenText(const FeedItem &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text);
    void goOn();

    SpeechSettings &m_settings;
    const Hooks m_hooks;
    const std::unique_ptr<SpeechEngine> m_engine;
    QString m_next; ///< waits for the end of what is spoken
    int m_waiting = 0;
    bool m_isSpeaking = false;
};

} // namespace partyline
