// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace partyline {

namespace {

// Weights: a word's first letter is what people type, letters in a row come next, gaps cost a little.
constexpr int Letter = 4;
constexpr int InARow = 14;
constexpr int WordStart = 10;
constexpr int NameStart = 6;
constexpr int MostGap = 6; ///< a gap costs one for each letter, this much at most
constexpr int Impossible = -1'000'000;
/// Longer ones are cut: nobody types more to find a room.
constexpr qsizetype LongestName = 200;
constexpr qsizetype MostLetters = 60;

QChar folded(QChar letter)
{
    const QString decomposed = QString(letter).normalized(QString::NormalizationForm_KD);
    return decomposed.isEmpty() ? letter.toCaseFolded() : decomposed.at(0).toCaseFolded();
}

bool startsWord(QStringView name, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = name[at - 1];
    const QChar letter = name[at];
    return !before.isLetterOrNumber() || (before.isLower() && letter.isUpper());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView letters, QStringView whole)
{
    const QStringView name = whole.left(LongestName);
    std::vector<QChar> wanted;
    for (const QChar letter : letters.left(MostLetters)) {
        if (!letter.isSpace())
            wanted.push_back(folded(letter));
    }
    if (wanted.empty())
        return FuzzyMatch();
    const size_t columns = size_t(name.size());
    std::vector<QChar> held(columns);
    for (size_t i = 0; i < columns; ++i)
        held[i] = folded(name[qsizetype(i)]);

    // best[l][i]: the best score of the first l + 1 letters when letter l stands at i; from[l][i]: where l - 1 stood.
    const std::vector<int> none(columns, Impossible);
    std::vector<std::vector<int>> best(wanted.size(), none);
    std::vector<std::vector<int>> from(wanted.size(), std::vector<int>(columns, -1));
    for (size_t l = 0; l < wanted.size(); ++l) {
        for (size_t i = l; i < columns; ++i) {
            if (held[i] != wanted[l])
                continue;
            const int own = Letter + (startsWord(name, qsizetype(i)) ? WordStart : 0) + (i == 0 ? NameStart : 0);
            if (l == 0) {
                best[l][i] = own - std::min(int(i), MostGap);
                continue;
            }
            for (size_t j = l - 1; j < i; ++j) {
                if (best[l - 1][j] <= Impossible)
                    continue;
                const int gap = int(i - j) - 1;
                const int score = best[l - 1][j] + own + (gap == 0 ? InARow : -std::min(gap, MostGap));
                if (score > best[l][i]) {
                    best[l][i] = score;
                    from[l][i] = int(j);
                }
            }
        }
    }
    const auto &last = best.back();
    const auto top = std::max_element(last.begin(), last.end());
    if (top == last.end() || *top <= Impossible)
        return std::nullopt;
    FuzzyMatch match;
    // A short name that fits is nearer than a long one.
    match.score = std::max(1, *top * 8 - std::min(int(columns), int(LongestName)) / 4);
    int at = int(top - last.begin());
    for (size_t l = wanted.size(); l-- > 0;) {
        match.positions.prepend(at);
        at = from[l][size_t(at)];
    }
    return match;
}

} // namespace partyline
