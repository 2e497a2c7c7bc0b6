// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QObject>
#include <QSettings>
#include <QStringList>

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
    /// Rows that a room keeps in memory: less is no evening, more would be 60 MB a room.
    static constexpr int MinRows = 100;
    static constexpr int MaxRows = 100'000;
    static constexpr int DefaultRows = 5'000; ///< five hours of a busy room
    /// Words to look out for; each line is searched for all of them when it is laid out.
    static constexpr int MaxKeywords = 50;
    static constexpr int MaxKeyword = 100; ///< characters

    Density density = Density::Normal;
    Names names = Names::ByPerson;
    Spoken spoken = Spoken::Mentions;
    int zoom = 100;
    int rows = DefaultRows;
    QStringList keywords;
    bool pausesUnderPointer = false;

    bool operator==(const FeedOptions &) const = default;
};

/// FeedOptions as they are kept, in the same file as all other settings.
class FeedSettings final : public QObject
{
    Q_OBJECT

public:
    /// `backend` outlives it.
    explicit FeedSettings(QSettings &backend, QObject *parent = nullptr);

    const FeedOptions &options() const { return m_options; }
    /// Clamps what is out of bounds.
    void set(FeedOptions options);
    void setDensity(FeedOptions::Density density);
    void setNames(FeedOptions::Names names);
    void setSpoken(FeedOptions::Spoken spoken);
    void setZoom(int percent);
    void setRows(int rows);
    void setKeywords(const QStringList &keywords);
    void setPausesUnderPointer(bool pauses);

signals:
    void changed(const partyline::FeedOptions &options);

private:
    FeedOptions read() const;

    QSettings &m_backend;
    FeedOptions m_options;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::FeedOptions)
