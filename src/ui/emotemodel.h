// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QMultiHash>
#include <QUrl>

namespace partyline {

class EmoteBook;

/// Something that can be put into a line: a stream's emote or a standard emoji.
struct EmoteChoice
{
    QString code;   ///< without colons, or the emoji itself; what favourites and uses are counted by
    QString insert; ///< what is typed: ":code:", or the emoji itself
    QUrl image;     ///< of an emote
    QString glyph;  ///< of an emoji
    QString from;   ///< whose it is, in words
    QString words;  ///< to search in beside the code; an emoji's names, the usual one first

    /// In words: a code without colons.
    QString name() const;
    bool operator==(const EmoteChoice &) const = default;
};

struct EmoteSet
{
    QString name;
    QString icon;
    QList<EmoteChoice> choices;

    bool operator==(const EmoteSet &) const = default;
};

/// The rows of the emote picker: favourites, what was used last, and the sets of a room, each under its heading; or
/// what a search finds in the sets.
class EmoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The book outlives the model.
    explicit EmoteModel(EmoteBook &book, QObject *parent = nullptr);

    void setSets(const QList<EmoteSet> &sets);
    const QList<EmoteSet> &sets() const { return m_sets; }
    void setSearch(const QString &typed);

    bool isHeading(int row) const { return m_rows.at(row).isHeading; }
    QString headingIcon(int row) const { return m_rows.at(row).icon; }
    const EmoteChoice &at(int row) const { return m_rows.at(row).choice; }
    /// The rows of the headings, in order.
    QList<int> headings() const;
    /// The first row from there that can be chosen; -1 for none.
    int firstChoice(int from = 0) const;
    QList<int> rowsOf(const QUrl &image) const { return m_rowsOf.values(image); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool isHeading = false;
        QString title;
        QString icon;
        EmoteChoice choice;
    };
    void rebuild();
    void add(const QString &title, const QString &icon, const QList<EmoteChoice> &choices);
    QList<EmoteChoice> named(const QStringList &codes) const;
    QList<EmoteChoice> found(const QList<EmoteChoice> &choices) const;

    EmoteBook &m_book;
    QList<EmoteSet> m_sets;
    QString m_search;
    QList<Row> m_rows;
    QMultiHash<QUrl, int> m_rowsOf;
};

} // namespace partyline
