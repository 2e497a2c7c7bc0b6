// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/feedsettings.h"

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto DensityKey = u"feed/density"_s;
const auto NamesKey = u"feed/nameColours"_s;
const auto SpokenKey = u"feed/spokenLines"_s;
const auto ZoomKey = u"feed/zoom"_s;
const auto RowsKey = u"feed/rows"_s;
const auto KeywordsKey = u"feed/keywords"_s;
const auto PausesKey = u"feed/pausesUnderPointer"_s;

// In the order of their enums; the first is what an unknown word means, unless it is said otherwise.
constexpr std::array DensityWords{"compact"_L1, "normal"_L1, "cozy"_L1};
constexpr std::array NamesWords{"person"_L1, "role"_L1, "plain"_L1};
constexpr std::array SpokenWords{"off"_L1, "mentions"_L1, "all"_L1};

template <typename Choice>
Choice choiceOf(const QString &word, const std::array<QLatin1String, 3> &words, Choice otherwise)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? otherwise : Choice(found - words.begin());
}

QStringList cleaned(const QStringList &keywords)
{
    QStringList clean;
    for (const QString &keyword : keywords) {
        const QString word = keyword.simplified().left(FeedOptions::MaxKeyword);
        if (!word.isEmpty() && !clean.contains(word, Qt::CaseInsensitive))
            clean.append(word);
    }
    return clean.mid(0, FeedOptions::MaxKeywords);
}

FeedOptions bounded(FeedOptions options)
{
    options.zoom = std::clamp(options.zoom, FeedOptions::MinZoom, FeedOptions::MaxZoom);
    options.rows = std::clamp(options.rows, FeedOptions::MinRows, FeedOptions::MaxRows);
    options.keywords = cleaned(options.keywords);
    return options;
}

} // namespace

FeedSettings::FeedSettings(QSettings &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_options(read())
{
}

FeedOptions FeedSettings::read() const
{
    FeedOptions options;
    options.density = choiceOf(m_backend.value(DensityKey).toString(), DensityWords, options.density);
    options.names = choiceOf(m_backend.value(NamesKey).toString(), NamesWords, options.names);
    options.spoken = choiceOf(m_backend.value(SpokenKey).toString(), SpokenWords, options.spoken);
    options.zoom = m_backend.value(ZoomKey, options.zoom).toInt();
    options.rows = m_backend.value(RowsKey, options.rows).toInt();
    options.keywords = m_backend.value(KeywordsKey).toStringList();
    options.pausesUnderPointer = m_backend.value(PausesKey, options.pausesUnderPointer).toBool();
    return bounded(options);
}

void FeedSettings::set(FeedOptions options)
{
    options = bounded(std::move(options));
    if (options == m_options)
        return;
    m_options = std::move(options);
    m_backend.setValue(DensityKey, QString(DensityWords[size_t(m_options.density)]));
    m_backend.setValue(NamesKey, QString(NamesWords[size_t(m_options.names)]));
    m_backend.setValue(SpokenKey, QString(SpokenWords[size_t(m_options.spoken)]));
    m_backend.setValue(ZoomKey, m_options.zoom);
    m_backend.setValue(RowsKey, m_options.rows);
    m_backend.setValue(KeywordsKey, m_options.keywords);
    m_backend.setValue(PausesKey, m_options.pausesUnderPointer);
    emit changed(m_options);
}

void FeedSettings::setDensity(FeedOptions::Density density)
{
    FeedOptions options = m_options;
    options.density = density;
    set(options);
}

void FeedSettings::setNames(FeedOptions::Names names)
{
    FeedOptions options = m_options;
    options.names = names;
    set(options);
}

void FeedSettings::setSpoken(FeedOptions::Spoken spoken)
{
    FeedOptions options = m_options;
    options.spoken = spoken;
    set(options);
}

void FeedSettings::setZoom(int percent)
{
    FeedOptions options = m_options;
    options.zoom = percent;
    set(options);
}

void FeedSettings::setRows(int rows)
{
    FeedOptions options = m_options;
    options.rows = rows;
    set(options);
}

void FeedSettings::setKeywords(const QStringList &keywords)
{
    FeedOptions options = m_options;
    options.keywords = keywords;
    set(options);
}

void FeedSettings::setPausesUnderPointer(bool pauses)
{
    FeedOptions options = m_options;
    options.pausesUnderPointer = pauses;
    set(options);
}

} // namespace partyline
