// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;

namespace partyline {

class Account;
class PlugDjRoomSearch;
class Theme;

/// Rooms to choose several of: the liveliest of each DJ account's site and the subscriptions of each livestream
/// account, with a field that narrows them down and takes addresses.
class FirstRooms final : public QWidget
{
    Q_OBJECT

public:
    /// The liveliest are enough for a start; the join dialog has all of them.
    static constexpr qsizetype MostOfAccount = 20;

    struct Choice
    {
        QPointer<Account> account;
        QString room;
    };

    /// `theme` outlives the widget. `isOpen`: somebody is in that room already.
    FirstRooms(const Theme &theme, std::function<bool(const Account &, const QString &)> isOpen,
               QWidget *parent = nullptr);
    ~FirstRooms() override;

    /// Asks these for their rooms; those that are asked already are not asked again.
    void setAccounts(const QList<Account *> &accounts);
    /// Rooms that are to be joined; those that are open are none.
    QList<Choice> chosen() const;

signals:
    void chosenChanged();

private:
    struct Row
    {
        QPointer<Account> account;
        QString room;
        QString name;
        QString note;
        QString icon;
        int people = 0;
        bool isLive = false;
    };

    void ask(Account &account);
    QList<Row> rows() const;
    QString keyOf(const Row &row) const;
    void rebuild();
    QString emptyWords() const;
    void applyLooks();

    const Theme &m_theme;
    const std::function<bool(const Account &, const QString &)> m_isOpen;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
    QList<QPointer<Account>> m_accounts;
    std::map<Account *, std::unique_ptr<PlugDjRoomSearch>> m_searches;
    QStringList m_checked; ///< keys
    QList<Row> m_shown;
    bool m_isFilling = false;
};

} // namespace partyline
