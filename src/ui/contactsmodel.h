// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/contacts.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace partyline {

/// The hosts of a ContactBook as a table, newest figures at most once a second.
class ContactsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Host, Why, Times, Last, Columns };

    /// `book` outlives the model.
    explicit ContactsModel(const ContactBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Head and rows with tabs between, for a table or a letter.
    QString text() const;
    /// "its rooms", "pictures": what a host is contacted for.
    static QString reason(Contact::Why why);

private:
    void take();

    const ContactBook &m_book;
    QList<Contact> m_contacts;
    QTimer m_refresh;
};

} // namespace partyline
