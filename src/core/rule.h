// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace partyline {

/// What the user wants done with lines that look a certain way. A value; RuleMatcher applies a list of them.
struct Rule
{
    enum class Who { Anyone, These, AllBut }; ///< of `people`
    enum class Matching {
        Words,      ///< `text` is terms between commas; "in quotes" they may hold one; "head*" is a beginning
        Expression, ///< `text` is a Perl compatible regular expression
    };
    enum class Where { Everywhere, DjRooms, Livestreams, Rooms }; ///< Rooms: those of `rooms`

    static constexpr qsizetype LongestName = 100;
    static constexpr qsizetype LongestText = 2'000;
    static constexpr qsizetype MostPeople = 500;
    static constexpr qsizetype MostRooms = 500;
    static constexpr int Colours = 4; ///< highlight colours to choose from; the theme has them

    QString id; ///< given by the RuleBook, never shown
    QString name;
    bool isOn = true;

    Who who = Who::Anyone;
    QStringList people;     ///< names, compared without case
    Role role = Role::None; ///< this or higher; None: any
    Matching matching = Matching::Words;
    bool isCaseSensitive = false;
    QString text; ///< empty: any line
    Where where = Where::Everywhere;
    QStringList rooms; ///< see roomKey()

    std::optional<int> colour; ///< highlights, from 0
    QString sound;             ///< a name of the sound theme; empty: silent
    bool notifies = false;
    bool hides = false;
    bool folds = false;                 ///< shows the line as one short row that opens
    std::optional<QString> replacement; ///< for what matched, in Matching::Expression with \1 to \9
    QDateTime until;                    ///< UTC, when it ends by itself; invalid: never

    /// Whether it does anything at all.
    bool hasAction() const;
    bool operator==(const Rule &) const = default;
};

/// "plugdj:night-bus".
QString roomKey(Service service, const QString &room);

/// As in the file of rules and in exports.
QJsonObject ruleJson(const Rule &rule);
/// Refused in words when it is no rule, or one beyond the limits above.
Result<Rule> ruleFromJson(const QJsonObject &json);

} // namespace partyline
