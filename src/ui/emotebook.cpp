// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotebook.h"

#include <algorithm>

namespace partyline {

namespace {

/// A code of a service has 32 characters at most; what is longer was not written by us.
constexpr qsizetype LongestCode = 64;

bool isCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= LongestCode && !code.contains(u' ');
}

} // namespace

QStringList EmoteBook::recent() const
{
    QStringList codes;
    for (const Use &use : m_used)
        codes.append(use.code);
    return codes;
}

int EmoteBook::uses(const QString &code) const
{
    const auto found = std::ranges::find(m_used, code, &Use::code);
    return found == m_used.cend() ? 0 : found->count;
}

void EmoteBook::setFavourite(const QString &code, bool isOne)
{
    if (isOne == isFavourite(code) || !isCode(code))
        return;
    if (isOne)
        m_favourites.append(code);
    else
        m_favourites.removeAll(code);
    m_favourites = m_favourites.last(std::min(m_favourites.size(), MostFavourites));
    emit changed();
}

void EmoteBook::use(const QString &code)
{
    if (!isCode(code))
        return;
    const int before = uses(code);
    m_used.removeIf([&code](const Use &use) { return use.code == code; });
    m_used.prepend({code, before + 1});
    m_used.resize(std::min(m_used.size(), MostRecent));
    emit changed();
}

QStringList EmoteBook::written() const
{
    QStringList lines;
    for (const Use &use : m_used)
        lines.append(use.code + u' ' + QString::number(use.count));
    return lines;
}

void EmoteBook::read(const QStringList &favourites, const QStringList &used)
{
    m_favourites.clear();
    m_used.clear();
    for (const QString &code : favourites) {
        if (isCode(code) && !m_favourites.contains(code) && m_favourites.size() < MostFavourites)
            m_favourites.append(code);
    }
    for (const QString &line : used) {
        const QString code = line.section(u' ', 0, 0);
        if (isCode(code) && uses(code) == 0 && m_used.size() < MostRecent)
            m_used.append({code, std::max(1, line.section(u' ', 1).toInt())});
    }
    emit changed();
}

} // namespace partyline
