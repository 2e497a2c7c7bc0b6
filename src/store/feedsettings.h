// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace partyline {

/// How feeds look and what they do, in all rooms. Every change holds at once.
struct FeedOptions
{
    enum class Density { Compact, Normal, Cozy };
    enum class Names { ByPerson, ByRole, Plain }; ///< what colours a name
    enum class Spoken { Off, Mentions, All };     ///< which new lines a screen reader is told of

    /// Smaller cannot be read, larger leaves no line; percent of the base font.
    static constexpr int MinZoom = 60;
    static constexpr int MaxZoom = 300;
    static constexpr int ZoomStep = 10;
    /// Rooms whose own size is remembered; beyond them the longest unchanged goes back to the usual one.
    static constexpr qsizetype MostZooms = 500;
    /// Rows that a room keeps in memory: less is no evening, more would be 60 MB a room.
    static constexpr int MinRows = 100;
    static constexpr int MaxRows = 100'000;
    static constexpr int DefaultRows = 5'000; ///< five hours of a busy room

    Density density = Density::Normal;
    Names names = Names::ByPerson;
    Spoken spoken = Spoken::Mentions;
    int zoom = 100;
    int rows = DefaultRows;
    bool pausesUnderPointer = false;

    bool operator==(const FeedOptions &) const = default;
};

class RoomLooks;

/// FeedOptions as they are kept, in the same file as all other settings.
class FeedSettings final : public QObject
{
    Q_OBJECT

public:
    /// Words of the choices, in the order of their enums.
    static const QStringList &densityWords();
    static const QStringList &namesWords();
    static const QStringList &spokenWords();

    /// Both outlive it; `rooms` says what single rooms do otherwise.
    FeedSettings(QSettings &backend, RoomLooks &rooms, QObject *parent = nullptr);

    const FeedOptions &options() const { return m_options; }
    /// The same with what one room has of its own; `room` is its roomKey().
    FeedOptions optionsOf(const QString &room) const;
    /// Clamps what is out of bounds.
    void set(FeedOptions options);
    void setDensity(FeedOptions::Density density);
    void setNames(FeedOptions::Names names);
    void setSpoken(FeedOptions::Spoken spoken);
    /// The usual size, of all rooms that have none of their own.
    void setZoom(int percent);
    void setZoomOf(const QString &room, int percent);
    void stepZoomOf(const QString &room, int steps);
    /// Back to the usual size.
    void resetZoomOf(const QString &room);
    /// This size everywhere: no room has its own any more.
    void setZoomOfAll(int percent);
    bool hasOwnZoom(const QString &room) const;
    /// {room: percent}, for export and Cancel; the order in which they changed is lost.
    QJsonObject zooms() const;
    void setZooms(const QJsonObject &zooms);
    void setRows(int rows);
    void setPausesUnderPointer(bool pauses);

    /// Words to look out for, which are rules now, as long as nobody has said that they became some.
    QStringList formerKeywords() const;
    void forgetFormerKeywords();

signals:
    void changed(const partyline::FeedOptions &options);
    /// The size of this room, or something else that it has of its own, by its roomKey().
    void zoomChanged(const QString &room);

private:
    FeedOptions read() const;
    void readZooms();
    void writeZooms();
    void takeZoom(const QString &room, std::optional<int> percent);

    struct Zoom
    {
        QString room;
        int percent = 100;
    };

    QSettings &m_backend;
    RoomLooks &m_looks;
    FeedOptions m_options;
    QList<Zoom> m_zooms; ///< the last changed at the end
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::FeedOptions)
