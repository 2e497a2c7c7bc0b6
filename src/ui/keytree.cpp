// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/keytree.h"

#include "ui/keybook.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace partyline {

using namespace Qt::StringLiterals;

KeyTree::KeyTree(const KeyBook &book, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_book(book)
    , m_theme(theme)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setRecursiveFilteringEnabled(true);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setFilterRole(SearchRole);
    setModel(&m_filtered);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(&book, &KeyBook::changed, this, &KeyTree::refresh);
    connect(&theme, &Theme::changed, this, &KeyTree::applyLooks);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentIdChanged(currentId()); });
    fill();
}

void KeyTree::fill()
{
    const QString current = currentId();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    QStandardItem *area = nullptr;
    const KeyAction *before = nullptr;
    for (const KeyAction &action : keyActions()) {
        if (!before || before->area != action.area) {
            area = new QStandardItem(KeyBook::wordsOf(action.area));
            area->setFlags(Qt::ItemIsEnabled);
            m_model.appendRow(area);
        }
        before = &action;
        auto *words = new QStandardItem(KeyBook::wordsOf(action));
        words->setData(action.id, IdRole);
        area->appendRow({words, new QStandardItem});
        refresh(action.id);
    }
    applyLooks();
    expandAll();
    setCurrentId(current);
}

void KeyTree::refresh(const QString &id)
{
    const QModelIndexList found =
        m_model.match(m_model.index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return;
    QStandardItem *words = m_model.itemFromIndex(found.first());
    QStandardItem *keys = words->parent()->child(words->row(), 1);
    const QString text = KeyBook::textOf(m_book.keysOf(id));
    keys->setText(text.isEmpty() ? tr("none") : text);
    keys->setToolTip(m_book.isUsual(id) ? QString() : tr("Chosen by you"));
    // What is not as usual says so by its weight and in words.
    keys->setFont(m_theme.font(Theme::Text::Body, !m_book.isUsual(id)));
    keys->setAccessibleDescription(keys->toolTip());
    words->setData(QStringList{words->text(), words->parent()->text(), text}.join(u'\n'), SearchRole);
}

void KeyTree::applyLooks()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_model.item(row)->setFont(m_theme.font(Theme::Text::Body, true));
        for (int child = 0; child < m_model.item(row)->rowCount(); ++child)
            m_model.item(row)->child(child, 1)->setFont(m_theme.font(
                Theme::Text::Body, !m_book.isUsual(m_model.item(row)->child(child)->data(IdRole).toString())));
    }
    setIndentation(m_theme.px(16));
}

void KeyTree::setFilter(const QString &text)
{
    m_filtered.setFilterFixedString(text.simplified());
    expandAll();
}

QString KeyTree::currentId() const
{
    return currentIndex().siblingAtColumn(0).data(IdRole).toString();
}

void KeyTree::setCurrentId(const QString &id)
{
    const QModelIndexList found =
        id.isEmpty() ? QModelIndexList()
                     : m_filtered.match(m_filtered.index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

int KeyTree::shownActions() const
{
    int count = 0;
    for (int row = 0; row < m_filtered.rowCount(); ++row)
        count += m_filtered.rowCount(m_filtered.index(row, 0));
    return count;
}

QString KeyTree::text() const
{
    QString text;
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const QModelIndex area = m_filtered.index(row, 0);
        text += (text.isEmpty() ? u""_s : u"\n"_s) + area.data().toString() + u'\n';
        for (int child = 0; child < m_filtered.rowCount(area); ++child)
            text += u"  "_s + m_filtered.index(child, 0, area).data().toString() + u": "_s
                    + m_filtered.index(child, 1, area).data().toString() + u'\n';
    }
    return text;
}

void KeyTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace partyline
