// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace partyline {

/// Which emotes the user likes and which he used last, by their codes without colons or as the emoji itself: the same
/// code means the same wherever a stream has it.
class EmoteBook final : public QObject
{
    Q_OBJECT

public:
    /// More would be no choice any more.
    static constexpr qsizetype MostRecent = 36;
    static constexpr qsizetype MostFavourites = 200;

    using QObject::QObject;

    QStringList favourites() const { return m_favourites; }
    /// The newest first.
    QStringList recent() const;
    int uses(const QString &code) const;
    bool isFavourite(const QString &code) const { return m_favourites.contains(code); }

    void setFavourite(const QString &code, bool isOne);
    void use(const QString &code);

    /// What was used as it is kept: "code count".
    QStringList written() const;
    void read(const QStringList &favourites, const QStringList &used);

signals:
    void changed();

private:
    struct Use
    {
        QString code;
        int count = 0;
    };
    QStringList m_favourites;
    QList<Use> m_used;
};

} // namespace partyline
