// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/contactsmodel.h"

#include "core/localtext.h"

#include <QLocale>

#include <chrono>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A room's pictures arrive by dozens; nobody reads faster.
constexpr auto RefreshEvery = 1s;

} // namespace

ContactsModel::ContactsModel(const ContactBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_contacts(book.contacts())
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshEvery);
    connect(&m_refresh, &QTimer::timeout, this, &ContactsModel::take);
    connect(&book, &ContactBook::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
}

void ContactsModel::take()
{
    const QList<Contact> &now = m_book.contacts();
    const auto isSame = [](const Contact &a, const Contact &b) { return a.host == b.host && a.why == b.why; };
    if (now.size() == m_contacts.size() && std::equal(now.begin(), now.end(), m_contacts.begin(), isSame)) {
        m_contacts = now; // the caret and the selection stay where they are
        emit dataChanged(index(0, Times), index(rowCount() - 1, Last));
        return;
    }
    beginResetModel();
    m_contacts = now;
    endResetModel();
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ContactsModel::reason(Contact::Why why)
{
    switch (why) {
    case Contact::Why::Room:
        return tr("Live connection of rooms");
    case Contact::Why::Service:
        return tr("Calls of the service");
    case Contact::Why::SignIn:
        return tr("Signing in");
    case Contact::Why::Pictures:
        return tr("Pictures of the service");
    case Contact::Why::Updates:
        return tr("Newer versions, as you wished");
    case Contact::Why::Source:
        return tr("Where a track or stream comes from, when you ask");
    }
    Q_UNREACHABLE();
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    const Contact contact = m_contacts.value(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Times)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (index.column() == Host || index.column() == Why))
        return data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Host:
        return contact.host;
    case Why:
        return reason(contact.why);
    case Times:
        return QLocale().toString(contact.times);
    case Last:
        return contact.last.isValid() ? exactClockText(contact.last) : tr("not in this run");
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Host:
        return tr("Host");
    case Why:
        return tr("What for");
    case Times:
        return tr("Times");
    case Last:
        return tr("Last");
    default:
        return {};
    }
}

QString ContactsModel::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column) {
            cells.append(row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                 : data(index(row, column), Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace partyline
