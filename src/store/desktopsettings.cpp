// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/desktopsettings.h"

#include "store/choicebook.h"

#include <QJsonArray>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto TellsTrackKey = u"desktop/tellsTrack"_s;
const auto ChecksSpellingKey = u"spelling/on"_s;
const auto LanguagesKey = u"spelling/languages"_s;

} // namespace

DesktopSettings::DesktopSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_backend(path, QSettings::IniFormat)
{
}

bool DesktopSettings::tellsTrack() const
{
    return m_backend.value(TellsTrackKey, true).toBool();
}

void DesktopSettings::setTellsTrack(bool tells)
{
    if (tells == tellsTrack())
        return;
    m_backend.setValue(TellsTrackKey, tells);
    emit tellsTrackChanged(tells);
}

bool DesktopSettings::checksSpelling() const
{
    return m_backend.value(ChecksSpellingKey, true).toBool();
}

void DesktopSettings::setChecksSpelling(bool checks)
{
    if (checks == checksSpelling())
        return;
    m_backend.setValue(ChecksSpellingKey, checks);
    emit checksSpellingChanged(checks);
}

QStringList DesktopSettings::spellingLanguages() const
{
    QStringList languages = m_backend.value(LanguagesKey).toStringList();
    languages.removeDuplicates();
    languages.removeAll(QString());
    return languages.mid(0, MostLanguages);
}

void DesktopSettings::setSpellingLanguages(const QStringList &languages)
{
    if (languages == spellingLanguages())
        return;
    m_backend.setValue(LanguagesKey, languages.mid(0, MostLanguages));
    emit spellingLanguagesChanged(spellingLanguages());
}

void addChoices(ChoiceBook &book, DesktopSettings &settings)
{
    book.add(Choice::flag(
                 TellsTrackKey, true, [&settings] { return settings.tellsTrack(); },
                 [&settings](bool tells) { settings.setTellsTrack(tells); }),
             settings, &DesktopSettings::tellsTrackChanged);
    book.add(Choice::flag(
                 ChecksSpellingKey, true, [&settings] { return settings.checksSpelling(); },
                 [&settings](bool checks) { settings.setChecksSpelling(checks); }),
             settings, &DesktopSettings::checksSpellingChanged);
    const auto judge = [](const QJsonValue &value) {
        const QJsonArray names = value.toArray();
        const bool areNames = names.size() <= DesktopSettings::MostLanguages
                              && std::ranges::all_of(names, [](const QJsonValue &name) { return name.isString(); });
        return areNames ? QString() : ChoiceBook::tr("it is no list of languages");
    };
    book.add(
        Choice::free(
            LanguagesKey, QJsonArray(),
            [&settings] { return QJsonArray::fromStringList(settings.spellingLanguages()); },
            [&settings](const QJsonValue &value) { settings.setSpellingLanguages(value.toVariant().toStringList()); },
            judge),
        settings, &DesktopSettings::spellingLanguagesChanged);
}

} // namespace partyline
