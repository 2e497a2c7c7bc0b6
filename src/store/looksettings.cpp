// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/looksettings.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto ThemeFileKey = u"look/themeFile"_s;
const auto AccentKey = u"look/accentHue"_s;
const auto FamilyKey = u"look/fontFamily"_s;
const auto SizeKey = u"look/fontSize"_s;
const auto FixedKey = u"look/fixedFamily"_s;
const auto FixedTimesKey = u"look/fixedTimes"_s;
const auto EmojiKey = u"look/emojiFamily"_s;
const auto ScaleKey = u"look/scale"_s;
const auto LanguageKey = u"look/language"_s;

LookOptions bounded(LookOptions options)
{
    if (options.accentHue < 0 || options.accentHue > LookOptions::MaxAccent)
        options.accentHue = LookOptions::OwnAccent;
    if (options.fontSize != 0)
        options.fontSize = std::clamp(options.fontSize, LookOptions::MinFontSize, LookOptions::MaxFontSize);
    options.scale = std::clamp(options.scale, LookOptions::MinScale, LookOptions::MaxScale);
    // A name, not a path: nothing outside the folder of themes is read.
    if (options.themeFile.contains(u'/') || options.themeFile.startsWith(u'.'))
        options.themeFile.clear();
    return options;
}

} // namespace

LookSettings::LookSettings(QSettings &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_options(read())
{
}

LookOptions LookSettings::read() const
{
    LookOptions options;
    options.themeFile = m_backend.value(ThemeFileKey).toString();
    options.accentHue = m_backend.value(AccentKey, options.accentHue).toInt();
    options.fontFamily = m_backend.value(FamilyKey).toString();
    options.fontSize = m_backend.value(SizeKey, options.fontSize).toInt();
    options.fixedFamily = m_backend.value(FixedKey).toString();
    options.fixedTimes = m_backend.value(FixedTimesKey, options.fixedTimes).toBool();
    options.emojiFamily = m_backend.value(EmojiKey).toString();
    options.scale = m_backend.value(ScaleKey, options.scale).toInt();
    options.language = m_backend.value(LanguageKey).toString();
    return bounded(options);
}

void LookSettings::set(LookOptions options)
{
    options = bounded(std::move(options));
    if (options == m_options)
        return;
    m_options = std::move(options);
    m_backend.setValue(ThemeFileKey, m_options.themeFile);
    m_backend.setValue(AccentKey, m_options.accentHue);
    m_backend.setValue(FamilyKey, m_options.fontFamily);
    m_backend.setValue(SizeKey, m_options.fontSize);
    m_backend.setValue(FixedKey, m_options.fixedFamily);
    m_backend.setValue(FixedTimesKey, m_options.fixedTimes);
    m_backend.setValue(EmojiKey, m_options.emojiFamily);
    m_backend.setValue(ScaleKey, m_options.scale);
    m_backend.setValue(LanguageKey, m_options.language);
    emit changed(m_options);
}

} // namespace partyline
