// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace partyline {

/// Whatever turns text into a voice on this desktop.
class SpeechEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Why nothing can be spoken, as a sentence; empty when it can. May start the desktop's speech service.
    virtual QString whyNot() = 0;
    /// Names of the voices for the language of the desktop.
    virtual QStringList voices() = 0;
    /// Speaks at once, in place of what is being spoken. `voice` may be empty or gone; `rate` is -1 to 1.
    virtual void say(const QString &text, const QString &voice, double rate) = 0;
    virtual void stop() = 0;

signals:
    /// It has spoken to the end, was stopped, or could not go on.
    void finished();
};

/// The one of Qt (speech-dispatcher and others); one that says why there is none where Partyline was built without it.
std::unique_ptr<SpeechEngine> makeSpeechEngine();

} // namespace partyline
