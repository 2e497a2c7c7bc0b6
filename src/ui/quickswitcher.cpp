// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/quickswitcher.h"

#include "ui/badge.h"
#include "ui/listlook.h"
#include "ui/rowpainter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %: the drawing's.
constexpr int Width = 420;
constexpr int Height = 468;
constexpr int HeadRow = 26;
constexpr int Row = 30;

class SwitchDelegate final : public QStyledItemDelegate
{
public:
    SwitchDelegate(const Theme &theme, const QuickSwitchModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, m_theme.px(m_model.at(index.row()) ? Row : HeadRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const SwitchEntry *entry = m_model.at(index.row());
        RowPainter row(*painter, option, m_theme);
        if (!entry) {
            row.skipStart(8);
            row.textAtStart(index.data().toString(), c.text.secondary, m_theme.font(Theme::Text::Caption, true));
            return;
        }
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        row.ground(isChosen ? c.accent.soft : QColor());
        row.skipStart(8);
        const QRect icon = row.place({row.rest().left(), row.rest().top(), m_theme.px(16), row.rest().height()});
        row.iconAtStart(entry->icon, isChosen ? c.text.primary : c.text.secondary, 16, 16);
        if (entry->isOnAir)
            paintLiveDot(*painter, m_theme, icon, isChosen ? c.accent.soft : c.surface.base, option.direction);
        row.skipStart(6);
        row.skipEnd(8);
        if (const QString keys = isChosen && entry->keys.isEmpty() ? tr("Enter") : entry->keys; !keys.isEmpty())
            row.textAtEnd(keys, c.text.secondary, m_theme.font(Theme::Text::Caption));
        row.skipEnd(6);
        paintName(row, *entry, index.data(QuickSwitchModel::PositionsRole).value<QList<int>>());
        row.skipStart(6);
        row.textAtStart(entry->detail, c.text.secondary, m_theme.font(Theme::Text::Caption));
    }

private:
    static QString tr(const char *text) { return QuickSwitcher::tr(text); }

    /// The letters that fit stand out.
    void paintName(RowPainter &row, const SwitchEntry &entry, const QList<int> &positions) const
    {
        const QFont plain = m_theme.font(Theme::Text::Body);
        const QFont strong = m_theme.font(Theme::Text::Body, true);
        // Pieces of a name that runs from right to left would stand in the wrong order.
        if (entry.name.isRightToLeft() || positions.isEmpty()) {
            row.textAtStart(entry.name, m_theme.colours().text.primary, plain);
            return;
        }
        for (qsizetype at = 0; at < entry.name.size();) {
            const bool fits = positions.contains(int(at));
            qsizetype end = at;
            while (end < entry.name.size() && positions.contains(int(end)) == fits)
                ++end;
            row.textAtStart(entry.name.mid(at, end - at), m_theme.colours().text.primary, fits ? strong : plain);
            at = end;
        }
    }

    const Theme &m_theme;
    const QuickSwitchModel &m_model;
};

} // namespace

QuickSwitcher::QuickSwitcher(QList<SwitchEntry> entries, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"quickSwitcher"_s);
    setWindowTitle(tr("Go to"));
    setAccessibleName(tr("Go to"));
    m_model.setEntries(std::move(entries));
    m_edit->setAccessibleName(tr("Room, person or action"));
    m_edit->setPlaceholderText(tr("Room, person or action"));
    m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpList(*m_list, m_model, *new SwitchDelegate(theme, m_model, m_list), false);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(theme.font(Theme::Text::Caption));
    m_hint->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    const int edge = theme.px(8);
    all->setContentsMargins(edge, edge, edge, edge);
    all->setSpacing(edge);
    all->addWidget(m_edit);
    all->addWidget(m_list, 1);
    all->addWidget(m_hint);
    QSize size(theme.px(Width), theme.px(Height));
    if (parent)
        size = size.boundedTo(parent->window()->size() - QSize(2 * edge, 2 * edge));
    resize(size);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickSwitcher::look);
    connect(m_list, &QListView::clicked, this, [this] { choose(false); });
    look({});
}

void QuickSwitcher::look(const QString &letters)
{
    m_model.setLetters(letters);
    const int first = m_model.entryFrom(0, 1);
    m_list->setCurrentIndex(m_model.index(first, 0));
    if (first >= 0)
        m_list->scrollToTop();
    tell();
}

void QuickSwitcher::step(int by)
{
    const int from = m_list->currentIndex().row();
    int next = m_model.entryFrom(from + by, by);
    if (next < 0)
        next = by > 0 ? m_model.entryFrom(0, 1) : m_model.entryFrom(m_model.rowCount() - 1, -1);
    m_list->setCurrentIndex(m_model.index(next, 0));
    m_list->scrollTo(m_list->currentIndex());
    tell();
}

/// The keyboard stays in the field: what is chosen is said there too.
void QuickSwitcher::tell()
{
    const QModelIndex now = m_list->currentIndex();
    const SwitchEntry *entry = m_model.at(now.row());
    m_edit->setAccessibleDescription(entry ? now.data(Qt::AccessibleTextRole).toString() : tr("Nothing fits"));
    if (!entry)
        m_hint->setText(tr("Nothing fits. Ctrl+T joins a room by its name or address."));
    else if (entry->goBeside)
        m_hint->setText(tr("Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes"));
    else
        m_hint->setText(tr("Up and Down choose, Enter goes there, Esc closes"));
}

void QuickSwitcher::choose(bool beside)
{
    const SwitchEntry *entry = m_model.at(m_list->currentIndex().row());
    if (!entry)
        return;
    const std::function<void()> go = beside && entry->goBeside ? entry->goBeside : entry->go;
    // First it goes, so that what opens gets the keyboard.
    accept();
    go();
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    constexpr int Page = 6;
    switch (key.key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        for (int i = 0; i < Page; ++i)
            step(key.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key.modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return false;
    }
}

} // namespace partyline
