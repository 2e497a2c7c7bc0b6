// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/lookchoices.h"

#include "store/choicebook.h"
#include "store/keysettings.h"
#include "store/looksettings.h"

#include <QJsonArray>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// No name of a font, a theme or a language is longer.
constexpr qsizetype MaxName = 200;

QString judgedName(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= MaxName ? QString() : ChoiceBook::tr("that is no name");
}

QJsonValue written(const KeySettings::Chosen &chosen)
{
    QJsonObject object;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return object;
}

QString judgedKeys(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > KeySettings::MaxChosen)
        return ChoiceBook::tr("those are no keys");
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray keys = it.value().toArray();
        bool areTexts = it.value().isArray() && keys.size() <= KeySettings::MaxKeys;
        for (const QJsonValue &key : keys)
            areTexts = areTexts && key.isString();
        if (!areTexts)
            return ChoiceBook::tr("the keys of %1 are no list of keys").arg(it.key());
    }
    return {};
}

void addName(ChoiceBook &book, LookSettings &look, const QString &key, QString LookOptions::*name)
{
    book.add(Choice::free(
                 key, QString(), [&look, name] { return QJsonValue(look.options().*name); },
                 [&look, name](const QJsonValue &value) {
                     LookOptions options = look.options();
                     options.*name = value.toString();
                     look.set(options);
                 },
                 judgedName),
             look, &LookSettings::changed);
}

void addNumber(ChoiceBook &book, LookSettings &look, const QString &key, int LookOptions::*number, int least, int most)
{
    book.add(Choice::number(
                 key, LookOptions().*number, least, most, [&look, number] { return look.options().*number; },
                 [&look, number](int value) {
                     LookOptions options = look.options();
                     options.*number = value;
                     look.set(options);
                 }),
             look, &LookSettings::changed);
}

} // namespace

void addChoices(ChoiceBook &book, LookSettings &look)
{
    addName(book, look, u"look/themeFile"_s, &LookOptions::themeFile);
    addNumber(book, look, u"look/accentHue"_s, &LookOptions::accentHue, LookOptions::OwnAccent, LookOptions::MaxAccent);
    addNumber(book, look, u"look/scale"_s, &LookOptions::scale, LookOptions::MinScale, LookOptions::MaxScale);
    addName(book, look, u"look/fontFamily"_s, &LookOptions::fontFamily);
    addNumber(book, look, u"look/fontSize"_s, &LookOptions::fontSize, 0, LookOptions::MaxFontSize);
    addName(book, look, u"look/fixedFamily"_s, &LookOptions::fixedFamily);
    book.add(Choice::flag(
                 u"look/fixedTimes"_s, false, [&look] { return look.options().fixedTimes; },
                 [&look](bool fixed) {
                     LookOptions options = look.options();
                     options.fixedTimes = fixed;
                     look.set(options);
                 }),
             look, &LookSettings::changed);
    addName(book, look, u"look/emojiFamily"_s, &LookOptions::emojiFamily);
    addName(book, look, u"look/language"_s, &LookOptions::language);
}

void addChoices(ChoiceBook &book, KeySettings &keys)
{
    book.add(Choice::free(
                 u"keys"_s, QJsonObject(), [&keys] { return written(keys.chosen()); },
                 [&keys](const QJsonValue &value) {
                     KeySettings::Chosen chosen;
                     const QJsonObject object = value.toObject();
                     for (auto it = object.begin(); it != object.end(); ++it)
                         chosen.insert(it.key(), it.value().toVariant().toStringList());
                     keys.setChosen(chosen);
                 },
                 judgedKeys),
             keys, &KeySettings::changed);
}

} // namespace partyline
