// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanenotices.h"
#include "store/noticebook.h"

#include <QHash>
#include <QObject>

namespace partyline {

class AccountBook;
class AlertDesk;
class FloatplaneAccount;
class MainWindow;
class RoomBook;

/// Brings together what creators tell the Floatplane accounts: keeps it from run to run, says what the user looks at,
/// and tells the desktop what he does not.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountBook &accounts;
        RoomBook &rooms;
        AlertDesk &alerts;
    };

    /// All outlive the desk. An empty `file` keeps nothing.
    NoticeDesk(Parts parts, const QString &file, QObject *parent = nullptr);

    /// Begins to listen; the account goes with AccountBook::removing.
    void add(FloatplaneAccount &account);
    const QString &trouble() const { return m_book.trouble(); }

signals:
    /// Its alert was clicked.
    void opened(partyline::FloatplaneAccount *account, const partyline::Notification &notice);
    void failed(const partyline::Error &error);

private:
    QStringList placesOf(const FloatplaneAccount &account) const;
    void tell(FloatplaneAccount &account, const Notification &notice);
    void open(const QString &key);
    void keep(const FloatplaneAccount &account);

    Parts m_;
    NoticeBook m_book;
    QHash<FloatplaneAccount *, QString> m_known; ///< id of each account
};

/// Both ways, for the file.
QJsonObject noticesToJson(const FloatplaneNotices::Memory &memory);
FloatplaneNotices::Memory noticesFromJson(const QJsonObject &object);

} // namespace partyline
