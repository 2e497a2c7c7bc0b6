// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/insighttable.h"

#include <QDateTime>
#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
}

QByteArray cell(const QVariant &value)
{
    if (isNumber(value))
        return QByteArray::number(value.toLongLong());
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODate).toLatin1();
    static const QString formula = u"=+-@\t\r"_s;
    QString text = value.toString();
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

void InsightTable::setRows(const QStringList &heads, const QList<QVariantList> &rows)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    endResetModel();
}

QByteArray InsightTable::csv() const
{
    QByteArrayList heads;
    for (const QString &head : m_heads)
        heads.append(cell(head));
    QByteArray table = heads.join(',') + "\r\n";
    for (const QVariantList &row : m_rows) {
        QByteArrayList cells;
        for (const QVariant &value : row)
            cells.append(cell(value));
        table += cells.join(',') + "\r\n";
    }
    return table;
}

int InsightTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InsightTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant InsightTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    if (value.typeId() == QMetaType::QDateTime)
        return QLocale().toString(value.toDateTime(), QLocale::ShortFormat);
    return isNumber(value) ? QLocale().toString(value.toLongLong()) : value;
}

QVariant InsightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_heads.value(section)) : QVariant(section + 1);
}

} // namespace partyline
