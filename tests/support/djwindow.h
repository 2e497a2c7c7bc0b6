// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace partyline {

/// What can be seen or heard of the window with a DJ room in it; DjEyes looks at a real one.
class DjWindow
{
public:
    virtual ~DjWindow() = default;

    /// What a screen reader says of the rows of the feed, and of the list of that name.
    virtual QStringList feed() const = 0;
    virtual QStringList rows(const QString &list) const = 0;
    /// The words on the widget of that accessible name, and whether one sees it.
    virtual QString wordsOf(const QString &name) const = 0;
    virtual bool isShown(const QString &name) const = 0;
    /// The bar above the feed that says what is wrong, and its button if there is one.
    virtual QString trouble() const = 0;
    virtual QString header() const = 0;
    /// The track with its three votes.
    virtual QString nowPlaying() const = 0;

    /// Exactly one row of the feed has it.
    bool feedSays(const QString &text) const
    {
        return std::ranges::count_if(feed(), [&](const QString &row) { return row.contains(text); }) == 1;
    }
    bool listSays(const QString &list, const QString &text) const
    {
        return std::ranges::any_of(rows(list), [&](const QString &row) { return row.contains(text); });
    }
    bool says(const QString &name, const QString &text) const { return wordsOf(name).contains(text); }
    /// The room goes on as if nothing had come.
    bool isQuiet() const
    {
        return feed().isEmpty() && says(QStringLiteral("Connection"), QStringLiteral("Live")) && trouble().isEmpty();
    }
};

} // namespace partyline
