// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/speechengine.h"

#include "core/logging.h"

#include <QCoreApplication>

#ifdef PARTYLINE_HAS_SPEECH
#    include <QTextToSpeech>
#    include <QVoice>
#endif

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

#ifdef PARTYLINE_HAS_SPEECH
class QtSpeechEngine final : public SpeechEngine
{
    Q_DECLARE_TR_FUNCTIONS(partyline::SpeechEngine)

public:
    QString whyNot() override
    {
        // Asked each time: the package may have been installed meanwhile.
        QStringList engines = QTextToSpeech::availableEngines();
        engines.removeAll(u"mock"_s); // speaks to developers alone
        if (engines.isEmpty())
            return tr("No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.");
        open();
        if (m_speech->state() == QTextToSpeech::Error)
            return tr("The desktop's speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; "
                      "\"spd-say hello\" tries it.");
        return {};
    }

    QStringList voices() override
    {
        if (!whyNot().isEmpty())
            return {};
        QStringList names;
        for (const QVoice &voice : m_speech->availableVoices())
            names.append(voice.name());
        return names;
    }

    void say(const QString &text, const QString &voice, double rate) override
    {
        if (!whyNot().isEmpty()) {
            emit finished();
            return;
        }
        for (const QVoice &one : m_speech->availableVoices()) {
            if (one.name() == voice)
                m_speech->setVoice(one);
        }
        m_speech->setRate(rate);
        m_speech->say(text);
    }

    void stop() override
    {
        if (m_speech)
            m_speech->stop();
    }

private:
    void open()
    {
        if (m_speech)
            return;
        m_speech = std::make_unique<QTextToSpeech>();
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Error)
                qCInfo(lcApp) << "the speech service is in trouble";
            if (state != QTextToSpeech::Speaking)
                emit finished();
        });
    }

    std::unique_ptr<QTextToSpeech> m_speech; ///< made with the first word: it starts a service
};
#else
class NoSpeechEngine final : public SpeechEngine
{
    Q_DECLARE_TR_FUNCTIONS(partyline::SpeechEngine)

public:
    QString whyNot() override { return tr("This Partyline was built without speech."); }
    QStringList voices() override { return {}; }
    void say(const QString &, const QString &, double) override { emit finished(); }
    void stop() override {}
};
#endif

} // namespace

std::unique_ptr<SpeechEngine> makeSpeechEngine()
{
#ifdef PARTYLINE_HAS_SPEECH
    return std::make_unique<QtSpeechEngine>();
#else
    return std::make_unique<NoSpeechEngine>();
#endif
}

} // namespace partyline
