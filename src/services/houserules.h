// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace partyline {

/// What a DJ room can be asked to do without its user's hand.
enum class Automatic {
    Woot = 1,      ///< a woot for each track
    WaitList = 2,  ///< joining the wait list after the own play and when it opens
    AwayReply = 4, ///< an answer to whoever mentions us while we are away
};
Q_DECLARE_FLAGS(Automatics, Automatic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Automatics)

/// A sentence of a room's own texts that forbids something.
struct HouseRule
{
    QString sentence; ///< as the room wrote it
    Automatics forbids;

    bool operator==(const HouseRule &) const = default;
};

/// The sentences of description and welcome that forbid automation ("no bots", "autowoot is not allowed", "kein
/// Autowoot", ...), in the languages that most rooms write in. Reads words, not meaning: where it is in doubt it takes
/// the room's side.
QList<HouseRule> houseRules(const QStringList &texts);
/// The first rule that forbids this.
std::optional<HouseRule> ruleAgainst(Automatic what, const QList<HouseRule> &rules);

} // namespace partyline
