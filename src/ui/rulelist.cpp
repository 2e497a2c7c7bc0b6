// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rulelist.h"

#include "ui/controlpainter.h"
#include "ui/rowpainter.h"

#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr int RowHeight = 46;
constexpr int GripColumn = 20;
constexpr int CheckColumn = 24;
constexpr int CheckSize = 16;
const QString MimeType = u"application/x-partyline-rule-row"_s;

} // namespace

void RuleListModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void RuleListModel::insert(int row, const Rule &rule)
{
    beginInsertRows({}, row, row);
    m_rules.insert(row, rule);
    endInsertRows();
}

void RuleListModel::replace(int row, const Rule &rule)
{
    m_rules[row] = rule;
    emit dataChanged(index(row), index(row));
}

void RuleListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

bool RuleListModel::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_rules.size() || to >= m_rules.size() || from == to)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rules.move(from, to);
    endMoveRows();
    emit edited();
    return true;
}

void RuleListModel::setRooms(const QList<RuleRoom> &rooms)
{
    m_rooms = rooms;
    if (!m_rules.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void RuleListModel::setHits(const QHash<QString, int> &hits)
{
    m_hits = hits;
    if (!m_rules.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QString RuleListModel::nameOf(const Rule &rule) const
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.text.isEmpty() ? tr("New rule") : rule.text.simplified();
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &rule = m_rules[index.row()];
    const auto hits = m_hits.constFind(rule.id);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(rule);
    case Qt::CheckStateRole:
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    case SummaryRole:
        return ruleSummary(rule, m_rooms);
    case IconRole:
        return ruleIcon(rule);
    case HitsRole:
        return hits == m_hits.cend() ? QVariant() : QVariant(*hits);
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(rule), rule.isOn ? tr("on") : tr("off"), ruleSummary(rule, m_rooms)};
        if (hits != m_hits.cend())
            parts.append(tr("%n line(s)", nullptr, *hits));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_rules[index.row()].isOn = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
           | Qt::ItemNeverHasChildren;
}

QStringList RuleListModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *RuleListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, QByteArray::number(indexes.first().row()));
    return data;
}

bool RuleListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(MimeType))
        return false;
    const int from = data->data(MimeType).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to;
    move(from, to);
    return false; // moved already: the view has nothing to take away
}

RuleDelegate::RuleDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QRect RuleDelegate::checkBox(const QStyleOptionViewItem &option) const
{
    const int size = m_theme.px(CheckSize);
    const QRect box(option.rect.left() + m_theme.px(GripColumn) + (m_theme.px(CheckColumn) - size) / 2,
                    option.rect.center().y() - size / 2, size, size);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QFont caption = m_theme.font(Theme::Text::Caption);
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QColor ink = isOn ? colours.text.primary : colours.text.secondary;
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.iconAtStart(u"grip-vertical"_s, colours.text.secondary, m_theme.sizes().iconSmall, GripColumn);
    QStyleOptionViewItem check(option);
    check.rect = checkBox(option);
    check.state.setFlag(QStyle::State_On, isOn);
    check.state.setFlag(QStyle::State_Off, !isOn);
    check.state.setFlag(QStyle::State_HasFocus, false);
    ControlPainter(m_theme, *painter).checkBox(check);
    row.skipStart(CheckColumn + 4);
    row.iconAtStart(index.data(RuleListModel::IconRole).toString(), ink, m_theme.sizes().icon, 24);
    row.skipStart(6);
    row.skipEnd(12);
    if (const QVariant hits = index.data(RuleListModel::HitsRole); hits.isValid()) {
        row.textAtEnd(QLocale().toString(hits.toInt()), colours.text.secondary, caption);
        row.skipEnd(8);
    }
    row.upperHalf().textAtStart(index.data(Qt::DisplayRole).toString(), ink, m_theme.font(Theme::Text::Body, isOn));
    row.lowerHalf().textAtStart(index.data(RuleListModel::SummaryRole).toString(), colours.text.secondary, caption);
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(RowHeight)};
}

bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isClick && !checkBox(option).contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    if (!isClick && !isKey)
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace partyline
