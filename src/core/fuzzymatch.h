// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace partyline {

/// How well a few letters fit a name.
struct FuzzyMatch
{
    int score = 0;        ///< more is better; 0 for no letters at all
    QList<int> positions; ///< of the letters in the name
};

/// The letters have to stand in the name in their order, whatever their case and accents; blanks are skipped. Starts of
/// words and letters in a row count most. Nothing when they do not all stand there.
std::optional<FuzzyMatch> fuzzyMatch(QStringView letters, QStringView name);

} // namespace partyline
