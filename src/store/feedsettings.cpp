// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/feedsettings.h"

#include "store/roomlooks.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto DensityKey = u"feed/density"_s;
const auto NamesKey = u"feed/nameColours"_s;
const auto SpokenKey = u"feed/spokenLines"_s;
const auto ZoomKey = u"feed/zoom"_s;
const auto ZoomsKey = u"feed/zoomOfRooms"_s; // "120 plugdj:night-bus"
const auto RowsKey = u"feed/rows"_s;
const auto FormerKeywordsKey = u"feed/keywords"_s;
const auto PausesKey = u"feed/pausesUnderPointer"_s;

// In the order of their enums; the first is what an unknown word means, unless it is said otherwise.
const QStringList DensityWords{u"compact"_s, u"normal"_s, u"cozy"_s};
const QStringList NamesWords{u"person"_s, u"role"_s, u"plain"_s};
const QStringList SpokenWords{u"off"_s, u"mentions"_s, u"all"_s};

template <typename Choice>
Choice choiceOf(const QString &word, const QStringList &words, Choice otherwise)
{
    const qsizetype found = words.indexOf(word);
    return found < 0 ? otherwise : Choice(found);
}

FeedOptions bounded(FeedOptions options)
{
    options.zoom = std::clamp(options.zoom, FeedOptions::MinZoom, FeedOptions::MaxZoom);
    options.rows = std::clamp(options.rows, FeedOptions::MinRows, FeedOptions::MaxRows);
    return options;
}

} // namespace

const QStringList &FeedSettings::densityWords()
{
    return DensityWords;
}

const QStringList &FeedSettings::namesWords()
{
    return NamesWords;
}

const QStringList &FeedSettings::spokenWords()
{
    return SpokenWords;
}

FeedSettings::FeedSettings(QSettings &backend, RoomLooks &rooms, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_looks(rooms)
    , m_options(read())
{
    readZooms();
    connect(&rooms, &RoomLooks::changed, this, &FeedSettings::zoomChanged);
}

FeedOptions FeedSettings::read() const
{
    FeedOptions options;
    options.density = choiceOf(m_backend.value(DensityKey).toString(), DensityWords, options.density);
    options.names = choiceOf(m_backend.value(NamesKey).toString(), NamesWords, options.names);
    options.spoken = choiceOf(m_backend.value(SpokenKey).toString(), SpokenWords, options.spoken);
    options.zoom = m_backend.value(ZoomKey, options.zoom).toInt();
    options.rows = m_backend.value(RowsKey, options.rows).toInt();
    options.pausesUnderPointer = m_backend.value(PausesKey, options.pausesUnderPointer).toBool();
    return bounded(options);
}

void FeedSettings::set(FeedOptions options)
{
    options = bounded(std::move(options));
    if (options == m_options)
        return;
    m_options = std::move(options);
    m_backend.setValue(DensityKey, DensityWords.value(int(m_options.density)));
    m_backend.setValue(NamesKey, NamesWords.value(int(m_options.names)));
    m_backend.setValue(SpokenKey, SpokenWords.value(int(m_options.spoken)));
    m_backend.setValue(ZoomKey, m_options.zoom);
    m_backend.setValue(RowsKey, m_options.rows);
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

void FeedSettings::readZooms()
{
    for (const QString &line : m_backend.value(ZoomsKey).toStringList()) {
        bool isNumber = false;
        const int percent = line.section(u' ', 0, 0).toInt(&isNumber);
        const QString room = line.section(u' ', 1);
        if (isNumber && !room.isEmpty() && m_zooms.size() < FeedOptions::MostZooms)
            m_zooms.append({room, std::clamp(percent, FeedOptions::MinZoom, FeedOptions::MaxZoom)});
    }
}

void FeedSettings::writeZooms()
{
    QStringList lines;
    for (const Zoom &zoom : std::as_const(m_zooms))
        lines.append(QString::number(zoom.percent) + u' ' + zoom.room);
    m_backend.setValue(ZoomsKey, lines);
}

FeedOptions FeedSettings::optionsOf(const QString &room) const
{
    FeedOptions options = m_options;
    const auto own = std::ranges::find(m_zooms, room, &Zoom::room);
    if (own != m_zooms.end())
        options.zoom = own->percent;
    const QJsonObject looks = m_looks.of(room);
    if (looks.isEmpty())
        return options;
    options.density = choiceOf(looks.value(DensityKey).toString(), DensityWords, options.density);
    options.names = choiceOf(looks.value(NamesKey).toString(), NamesWords, options.names);
    options.spoken = choiceOf(looks.value(SpokenKey).toString(), SpokenWords, options.spoken);
    options.rows = looks.value(RowsKey).toInt(options.rows);
    options.pausesUnderPointer = looks.value(PausesKey).toBool(options.pausesUnderPointer);
    return bounded(options);
}

bool FeedSettings::hasOwnZoom(const QString &room) const
{
    return std::ranges::find(m_zooms, room, &Zoom::room) != m_zooms.end();
}

QJsonObject FeedSettings::zooms() const
{
    QJsonObject zooms;
    for (const Zoom &zoom : m_zooms)
        zooms.insert(zoom.room, zoom.percent);
    return zooms;
}

void FeedSettings::setZooms(const QJsonObject &zooms)
{
    const QJsonObject before = this->zooms();
    if (zooms == before)
        return;
    m_zooms.clear();
    for (auto zoom = zooms.begin(); zoom != zooms.end() && m_zooms.size() < FeedOptions::MostZooms; ++zoom)
        m_zooms.append({zoom.key(), std::clamp(zoom.value().toInt(), FeedOptions::MinZoom, FeedOptions::MaxZoom)});
    writeZooms();
    for (const QJsonObject &side : {before, this->zooms()}) {
        for (const QString &room : side.keys())
            emit zoomChanged(room);
    }
}

void FeedSettings::takeZoom(const QString &room, std::optional<int> percent)
{
    const int before = optionsOf(room).zoom;
    m_zooms.removeIf([&room](const Zoom &zoom) { return zoom.room == room; });
    if (percent && *percent != m_options.zoom) {
        if (m_zooms.size() >= FeedOptions::MostZooms)
            emit zoomChanged(m_zooms.takeFirst().room);
        m_zooms.append({room, *percent});
    }
    writeZooms();
    if (optionsOf(room).zoom != before)
        emit zoomChanged(room);
}

void FeedSettings::setZoomOf(const QString &room, int percent)
{
    takeZoom(room, std::clamp(percent, FeedOptions::MinZoom, FeedOptions::MaxZoom));
}

void FeedSettings::stepZoomOf(const QString &room, int steps)
{
    setZoomOf(room, optionsOf(room).zoom + steps * FeedOptions::ZoomStep);
}

void FeedSettings::resetZoomOf(const QString &room)
{
    takeZoom(room, std::nullopt);
}

void FeedSettings::setZoomOfAll(int percent)
{
    const QList<Zoom> before = std::exchange(m_zooms, {});
    writeZooms();
    setZoom(percent);
    for (const Zoom &zoom : before)
        emit zoomChanged(zoom.room);
}

void FeedSettings::setRows(int rows)
{
    FeedOptions options = m_options;
    options.rows = rows;
    set(options);
}

void FeedSettings::setPausesUnderPointer(bool pauses)
{
    FeedOptions options = m_options;
    options.pausesUnderPointer = pauses;
    set(options);
}

QStringList FeedSettings::formerKeywords() const
{
    return m_backend.value(FormerKeywordsKey).toStringList();
}

void FeedSettings::forgetFormerKeywords()
{
    m_backend.remove(FormerKeywordsKey);
}

} // namespace partyline
