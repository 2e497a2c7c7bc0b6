// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/speechsettings.h"

#include "store/choicebook.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto OnKey = u"speech/on"_s;
const auto RoomsKey = u"speech/rooms"_s;
const auto VoiceKey = u"speech/voice"_s;
const auto RateKey = u"speech/rate"_s;
const auto OthersWord = u"others"_s;
const auto AllWord = u"all"_s;

} // namespace

SpeechSettings::SpeechSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_backend(path, QSettings::IniFormat)
{
}

bool SpeechSettings::isOn() const
{
    return m_backend.value(OnKey, false).toBool();
}

void SpeechSettings::setOn(bool on)
{
    if (on == isOn())
        return;
    m_backend.setValue(OnKey, on);
    emit changed();
}

SpeechSettings::Rooms SpeechSettings::rooms() const
{
    return m_backend.value(RoomsKey).toString() == AllWord ? Rooms::All : Rooms::Others;
}

void SpeechSettings::setRooms(Rooms rooms)
{
    if (rooms == this->rooms())
        return;
    m_backend.setValue(RoomsKey, rooms == Rooms::All ? AllWord : OthersWord);
    emit changed();
}

QString SpeechSettings::voice() const
{
    return m_backend.value(VoiceKey).toString().left(LongestVoice);
}

void SpeechSettings::setVoice(const QString &voice)
{
    if (voice == this->voice())
        return;
    m_backend.setValue(VoiceKey, voice.left(LongestVoice));
    emit changed();
}

int SpeechSettings::rate() const
{
    return std::clamp(m_backend.value(RateKey, 0).toInt(), Slowest, Fastest);
}

void SpeechSettings::setRate(int rate)
{
    const int bounded = std::clamp(rate, Slowest, Fastest);
    if (bounded == this->rate())
        return;
    m_backend.setValue(RateKey, bounded);
    emit changed();
}

void addChoices(ChoiceBook &book, SpeechSettings &settings)
{
    const auto tell = [&](const QString &key) {
        QObject::connect(&settings, &SpeechSettings::changed, &book, [&book, key] { emit book.changed(key); });
    };
    book.add(Choice::flag(
        OnKey, false, [&settings] { return settings.isOn(); }, [&settings](bool on) { settings.setOn(on); }));
    book.add(Choice::word(
        RoomsKey, {OthersWord, AllWord}, int(SpeechSettings::Rooms::Others),
        [&settings] { return int(settings.rooms()); },
        [&settings](int rooms) { settings.setRooms(SpeechSettings::Rooms(rooms)); }));
    book.add(Choice::free(
        VoiceKey, QString(), [&settings] { return settings.voice(); },
        [&settings](const QJsonValue &voice) { settings.setVoice(voice.toString()); }));
    book.add(Choice::number(
        RateKey, 0, SpeechSettings::Slowest, SpeechSettings::Fastest, [&settings] { return settings.rate(); },
        [&settings](int rate) { settings.setRate(rate); }));
    for (const QString &key : {OnKey, RoomsKey, VoiceKey, RateKey})
        tell(key);
}

} // namespace partyline
