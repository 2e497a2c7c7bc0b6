// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/spelldictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A dictionary of a large language has about ten megabytes; far more is no dictionary.
constexpr qint64 LargestFile = 64LL * 1024 * 1024;
constexpr std::size_t MostSuggestions = 7;

QString fileOf(const QString &folder, const QString &language, QLatin1StringView suffix)
{
    return folder + u'/' + language + suffix;
}

bool isReadable(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isReadable() && info.size() > 0 && info.size() <= LargestFile;
}

/// hunspell writes "ISO8859-1", the registry "ISO-8859-1".
QByteArray registeredName(QByteArray encoding)
{
    return encoding.startsWith("ISO8859") ? encoding.replace("ISO8859", "ISO-8859") : encoding;
}

} // namespace

SpellDictionary::SpellDictionary(std::unique_ptr<Hunspell> hunspell, QStringEncoder encode, QStringDecoder decode)
    : m_hunspell(std::move(hunspell))
    , m_encode(std::move(encode))
    , m_decode(std::move(decode))
{
}

SpellDictionary::~SpellDictionary() = default;

Result<std::shared_ptr<SpellDictionary>> SpellDictionary::load(const QString &language, const QStringList &folders)
{
    const auto refused = [&language](const QString &why) {
        return Error{
            Error::Kind::Storage, tr("The dictionary %1 cannot be used: %2.").arg(language, why), u"dictionary"_s, {}};
    };
    const auto folder = std::find_if(folders.begin(), folders.end(), [&language](const QString &place) {
        return isReadable(fileOf(place, language, ".aff"_L1)) && isReadable(fileOf(place, language, ".dic"_L1));
    });
    if (folder == folders.end() || language.contains(u'/'))
        return refused(tr("its files are not there any more"));
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(fileOf(*folder, language, ".aff"_L1)).constData(),
                                               QFile::encodeName(fileOf(*folder, language, ".dic"_L1)).constData());
    const QByteArray encoding = registeredName(QByteArray::fromStdString(hunspell->get_dict_encoding()));
    QStringEncoder encode(encoding.constData());
    QStringDecoder decode(encoding.constData());
    if (!encode.isValid() || !decode.isValid())
        return refused(tr("its encoding %1 is unknown here").arg(QString::fromLatin1(encoding)));
    return std::shared_ptr<SpellDictionary>(
        new SpellDictionary(std::move(hunspell), std::move(encode), std::move(decode)));
}

bool SpellDictionary::knows(const QString &word)
{
    if (word.size() > LongestWord)
        return true;
    const QByteArray bytes = m_encode(word);
    const bool isWritable = !m_encode.hasError();
    m_encode.resetState();
    // A word of another script is none of this dictionary's, and not wrong for that.
    return isWritable && m_hunspell->spell(bytes.toStdString());
}

QStringList SpellDictionary::suggestions(const QString &word)
{
    if (word.size() > LongestWord)
        return {};
    const QByteArray bytes = m_encode(word);
    const bool isWritable = !m_encode.hasError();
    m_encode.resetState();
    if (!isWritable)
        return {};
    std::vector<std::string> found = m_hunspell->suggest(bytes.toStdString());
    found.resize(std::min(found.size(), MostSuggestions));
    QStringList words;
    for (const std::string &one : found) {
        words.append(m_decode(QByteArrayView(one.data(), qsizetype(one.size()))));
        m_decode.resetState();
    }
    return words;
}

QStringList SpellDictionary::standardFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (QString &folder : folders)
        folder += u"/hunspell"_s;
    // Always looked at, also by a program with data folders of its own.
    folders << u"/usr/local/share/hunspell"_s << u"/usr/share/hunspell"_s << u"/usr/share/myspell"_s;
    folders.removeDuplicates();
    return folders;
}

QStringList SpellDictionary::languages(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files)) {
            const QString name = file.completeBaseName();
            // Hyphenation tables have the same ending and no words.
            if (!name.startsWith("hyph_"_L1) && isReadable(fileOf(folder, name, ".dic"_L1)))
                found.append(name);
        }
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList SpellDictionary::fitting(const QStringList &available, const QStringList &uiLanguages)
{
    QStringList chosen;
    for (QString wanted : uiLanguages) {
        wanted.replace(u'-', u'_');
        const QString language = wanted.section(u'_', 0, 0);
        // "de_DE" for a bare "de", where there is one: its own country comes first.
        const QStringList likely{wanted, language + u'_' + language.toUpper(), QLocale(language).name(), language};
        auto found =
            std::find_if(likely.begin(), likely.end(), [&](const QString &name) { return available.contains(name); });
        if (found != likely.end()) {
            chosen.append(*found);
            continue;
        }
        const auto any = std::find_if(available.begin(), available.end(),
                                      [&](const QString &name) { return name.section(u'_', 0, 0) == language; });
        if (any != available.end())
            chosen.append(*any);
    }
    chosen.removeDuplicates();
    return chosen.mid(0, 2);
}

} // namespace partyline
