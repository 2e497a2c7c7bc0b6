// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Settings: emotes and motion.
#include "store/settings.h"

#include <QMetaEnum>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto EmoteSizeKey = u"emotes/size"_s;
const auto EmoteMotionKey = u"emotes/motion"_s;
const auto FavouriteEmotesKey = u"emotes/favourites"_s;
const auto UsedEmotesKey = u"emotes/used"_s;
const auto ReducedMotionKey = u"look/reducedMotion"_s;

} // namespace

int Settings::emoteSize() const
{
    return qBound(MinEmoteSize, m_backend.value(EmoteSizeKey, DefaultEmoteSize).toInt(), MaxEmoteSize);
}

void Settings::setEmoteSize(int size)
{
    const int bounded = qBound(MinEmoteSize, size, MaxEmoteSize);
    if (bounded == emoteSize())
        return;
    m_backend.setValue(EmoteSizeKey, bounded);
    emit emoteSizeChanged(bounded);
}

Settings::EmoteMotion Settings::emoteMotion() const
{
    const QByteArray word = m_backend.value(EmoteMotionKey).toString().toLatin1();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<EmoteMotion>().keyToValue(word.constData(), &isKnown);
    return isKnown ? EmoteMotion(value) : EmoteMotion::WhileActive;
}

void Settings::setEmoteMotion(EmoteMotion motion)
{
    if (motion == emoteMotion())
        return;
    m_backend.setValue(EmoteMotionKey, QString::fromLatin1(QMetaEnum::fromType<EmoteMotion>().valueToKey(int(motion))));
    emit emoteMotionChanged(motion);
}

bool Settings::isMotionReduced() const
{
    return m_backend.value(ReducedMotionKey, false).toBool();
}

void Settings::setMotionReduced(bool reduced)
{
    if (reduced == isMotionReduced())
        return;
    m_backend.setValue(ReducedMotionKey, reduced);
    emit motionReducedChanged(reduced);
}

QStringList Settings::favouriteEmotes() const
{
    return m_backend.value(FavouriteEmotesKey).toStringList().mid(0, MaxEmotes);
}

void Settings::setFavouriteEmotes(const QStringList &codes)
{
    if (codes == favouriteEmotes())
        return;
    m_backend.setValue(FavouriteEmotesKey, codes);
    emit favouriteEmotesChanged(codes);
}

QStringList Settings::usedEmotes() const
{
    return m_backend.value(UsedEmotesKey).toStringList().mid(0, MaxEmotes);
}

void Settings::setUsedEmotes(const QStringList &lines)
{
    if (lines == usedEmotes())
        return;
    m_backend.setValue(UsedEmotesKey, lines);
    emit usedEmotesChanged(lines);
}

} // namespace partyline
