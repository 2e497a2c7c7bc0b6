// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotemodel.h"

#include "ui/emotebook.h"

namespace partyline {

using namespace Qt::StringLiterals;

QString EmoteChoice::name() const
{
    return glyph.isEmpty() ? code : words.section(u' ', 0, 0);
}

EmoteModel::EmoteModel(EmoteBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
    connect(&book, &EmoteBook::changed, this, &EmoteModel::rebuild);
}

void EmoteModel::setSets(const QList<EmoteSet> &sets)
{
    if (sets == m_sets)
        return;
    m_sets = sets;
    rebuild();
}

void EmoteModel::setSearch(const QString &typed)
{
    QString wanted = typed.trimmed();
    wanted.remove(u':');
    if (wanted == m_search)
        return;
    m_search = wanted;
    rebuild();
}

/// Another search or another book is another set of rows.
void EmoteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_rowsOf.clear();
    if (m_search.isEmpty()) {
        add(tr("Favourites"), u"star"_s, named(m_book.favourites()));
        add(tr("Used last"), u"history"_s, named(m_book.recent()));
    }
    for (const EmoteSet &set : std::as_const(m_sets))
        add(set.name, set.icon, m_search.isEmpty() ? set.choices : found(set.choices));
    endResetModel();
}

void EmoteModel::add(const QString &title, const QString &icon, const QList<EmoteChoice> &choices)
{
    if (choices.isEmpty())
        return;
    m_rows.append({true, title, icon, {}});
    for (const EmoteChoice &choice : choices) {
        if (!choice.image.isEmpty())
            m_rowsOf.insert(choice.image, int(m_rows.size()));
        m_rows.append({false, {}, {}, choice});
    }
}

/// Those that this room has: a code of another stream would be sent as plain text.
QList<EmoteChoice> EmoteModel::named(const QStringList &codes) const
{
    QHash<QString, const EmoteChoice *> known;
    for (const EmoteSet &set : m_sets) {
        for (const EmoteChoice &choice : set.choices) {
            if (!known.contains(choice.code))
                known.insert(choice.code, &choice);
        }
    }
    QList<EmoteChoice> choices;
    for (const QString &code : codes) {
        if (const EmoteChoice *choice = known.value(code))
            choices.append(*choice);
    }
    return choices;
}

QList<EmoteChoice> EmoteModel::found(const QList<EmoteChoice> &choices) const
{
    QList<EmoteChoice> begins;
    QList<EmoteChoice> contains;
    for (const EmoteChoice &choice : choices) {
        if (choice.code.startsWith(m_search, Qt::CaseInsensitive))
            begins.append(choice);
        else if (choice.code.contains(m_search, Qt::CaseInsensitive)
                 || choice.words.contains(m_search, Qt::CaseInsensitive))
            contains.append(choice);
    }
    return begins + contains;
}

QList<int> EmoteModel::headings() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isHeading)
            rows.append(row);
    }
    return rows;
}

int EmoteModel::firstChoice(int from) const
{
    for (int row = from; row < m_rows.size(); ++row) {
        if (!m_rows[row].isHeading)
            return row;
    }
    return -1;
}

int EmoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EmoteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading ? row.title : row.choice.insert;
    case Qt::AccessibleTextRole:
        if (row.isHeading)
            return row.title;
        return m_book.isFavourite(row.choice.code) ? tr("%1, %2, favourite").arg(row.choice.name(), row.choice.from)
                                                   : tr("%1, %2").arg(row.choice.name(), row.choice.from);
    default:
        return {};
    }
}

Qt::ItemFlags EmoteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace partyline
