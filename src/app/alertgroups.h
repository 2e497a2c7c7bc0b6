// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "core/feeditem.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace partyline {

/// One alert with all that is needed to show it, and to come back to it.
struct AlertNote
{
    AlertType type = AlertType::Site;
    QString place; ///< whose it is: a room's key, or its own where it belongs to no room
    QString placeName;
    QString title;
    QString text;
    Alert::Urgency urgency = Alert::Urgency::Normal;
    FeedItem line; ///< of Mention and Keyword: what was said; else without a seq

    bool isLine() const { return line.seq != 0; }
};

/// What stands in one place on the desktop: the newest alert, and how many came since somebody looked.
struct AlertGroup
{
    QString key;
    AlertNote last;
    int count = 0;
    int mentions = 0;
    QSet<QString> places; ///< of the flood more than one
};

/// Puts alerts together, so that a wall of them is a few notifications: lines of a room share one, as do alerts of the
/// same type; one that is shown is renewed at most once in `gap`; and of new ones only `burst` come at once, the rest
/// becomes one about all of them.
class AlertGroups final : public QObject
{
    Q_OBJECT

public:
    using milliseconds = std::chrono::milliseconds;

    struct Options
    {
        milliseconds gap{1'000};    ///< nobody reads faster
        int burst = 5;              ///< as many pop-ups as fit beside each other
        milliseconds refill{5'000}; ///< then one new in that time
    };
    /// AlertGroup::key of what is about many places.
    static constexpr QLatin1StringView Flood{"flood"};

    explicit AlertGroups(QObject *parent = nullptr)
        : AlertGroups(Options(), parent)
    {
    }
    explicit AlertGroups(Options options, QObject *parent = nullptr);

    void add(const AlertNote &note);
    /// Somebody looked there: what it told is told. The keys of what was shown come back.
    QStringList seen(const QString &place);
    /// It was put away, and counts anew.
    void forget(const QString &key);
    void clear();

    static QString keyOf(const AlertNote &note);

signals:
    /// To be shown, in the place of what has the same key.
    void ready(const partyline::AlertGroup &group);

private:
    struct Held
    {
        AlertGroup group;
        QElapsedTimer shown; ///< invalid: not yet
        bool isDue = false;
    };

    void pump();
    bool takeTurn();
    void show(Held &held);

    const Options m_options;
    QHash<QString, Held> m_held;
    int m_turns;
    QElapsedTimer m_refilled;
    QTimer m_timer;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::AlertGroup)
