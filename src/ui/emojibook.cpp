// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emojibook.h"

#include "ui/resources.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace partyline::emoji {

using namespace Qt::StringLiterals;

namespace {

struct Book
{
    QList<Entry> entries;
    QHash<QString, QString> characters; ///< by code
};

Book read()
{
    loadResources();
    Book book;
    QFile file(u":/partyline/emoji/emoji.tsv"_s);
    if (!file.open(QFile::ReadOnly))
        return book;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab <= 0)
            continue; // where it comes from
        Entry entry{line.first(tab), line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts)};
        for (const QString &code : std::as_const(entry.codes))
            book.characters.insert(code, entry.characters);
        book.entries.append(std::move(entry));
    }
    return book;
}

const Book &book()
{
    static const Book read = emoji::read();
    return read;
}

} // namespace

const QList<Entry> &all()
{
    return book().entries;
}

QString ofCode(const QString &code)
{
    return book().characters.value(code);
}

QList<Entry> matching(const QString &typed, qsizetype most)
{
    QList<Entry> begins;
    QList<Entry> contains;
    const auto add = [](QList<Entry> &list, const Entry &entry, const QString &code) {
        Entry found = entry;
        found.codes.removeOne(code);
        found.codes.prepend(code);
        list.append(found);
    };
    for (const Entry &entry : all()) {
        const auto first = std::find_if(entry.codes.begin(), entry.codes.end(), [&](const QString &code) {
            return code.startsWith(typed, Qt::CaseInsensitive);
        });
        if (first != entry.codes.end()) {
            add(begins, entry, *first);
            continue;
        }
        const auto within = std::find_if(entry.codes.begin(), entry.codes.end(), [&](const QString &code) {
            return code.contains(typed, Qt::CaseInsensitive);
        });
        if (within != entry.codes.end())
            add(contains, entry, *within);
    }
    // Of those that begin with it the shortest is the likeliest: ":smile:" before ":smile_cat:".
    std::stable_sort(begins.begin(), begins.end(), [](const Entry &a, const Entry &b) {
        return a.codes.constFirst().size() < b.codes.constFirst().size();
    });
    return (begins + contains).mid(0, most);
}

} // namespace partyline::emoji
