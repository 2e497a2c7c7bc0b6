// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/settingswindow.h"

#include "store/choicebook.h"
#include "ui/hairline.h"
#include "ui/settingspage.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr QSize FirstSize{780, 560};
constexpr QSize LeastSize{300, 200};
constexpr int SideWidth = 176;
constexpr int WidestSide = 240;
constexpr int NarrowBelow = 560; ///< the list of pages becomes a combo box above them

QStringList needlesIn(const QString &words)
{
    return words.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

SettingsWindow::SettingsWindow(ChoiceBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_theme(theme)
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_all = new QWidget(this);
    auto *all = new QVBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_none = new QLabel(this);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignHCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    all->addWidget(m_none);
    all->addStretch(0);
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"settingsArea"_s);
    m_area->setWidget(m_all);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_line = new Hairline(theme, Qt::Vertical, this);
    m_side = makeSide();
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_side);
    m_middle->addWidget(m_line);
    m_middle->addWidget(m_area, 1);
    m_status = new StatusLine(this);
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Settings status"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_middle, 1);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, this));
    layout->addWidget(makeFoot());
    connect(&theme, &Theme::changed, this, &SettingsWindow::applyLooks);
    applyLooks();
    resize(QSize(theme.px(FirstSize.width()), theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    m_before = book.values();
}

QWidget *SettingsWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_combo = new QComboBox(side);
    m_combo->setAccessibleName(tr("Page"));
    m_combo->hide();
    auto *layout = new QVBoxLayout(side);
    layout->addWidget(m_search);
    layout->addWidget(m_combo);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::choose);
    connect(m_combo, &QComboBox::activated, this, &SettingsWindow::choose);
    return side;
}

QWidget *SettingsWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *words = new QLabel(tr("Changes apply at once. Cancel takes them back."), foot);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(foot);
    QPushButton *done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(buttons);
    auto *layout = new QVBoxLayout(foot);
    layout->addWidget(m_status);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsWindow::reject);
    return foot;
}

void SettingsWindow::addPage(SettingsPage *page)
{
    auto *all = static_cast<QVBoxLayout *>(m_all->layout());
    all->insertWidget(all->count() - 1, page, 1);
    page->setVisible(m_pages.isEmpty());
    m_pages.append(page);
    m_list->addItem(new QListWidgetItem(m_theme.icon(page->icon()), page->title()));
    m_combo->addItem(m_theme.icon(page->icon()), page->title());
    if (m_pages.size() == 1)
        m_list->setCurrentRow(0);
    m_mementos.append(page->memento());
}

SettingsPage *SettingsWindow::currentPage() const
{
    return m_pages.value(m_current);
}

void SettingsWindow::showPage(const QString &title)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->title() == title) {
            m_search->clear();
            m_list->setCurrentRow(i);
        }
    }
}

void SettingsWindow::search(const QString &words)
{
    m_search->setText(words);
    m_search->setFocus();
}

void SettingsWindow::say(const Status &status)
{
    m_status->setStatus(status);
}

void SettingsWindow::choose(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    m_current = row;
    m_list->setCurrentRow(row);
    m_combo->setCurrentIndex(row);
    if (!m_search->text().isEmpty()) {
        // With hits on many pages: to those of this one.
        m_area->ensureWidgetVisible(m_pages[row], 0, m_area->viewport()->height());
        return;
    }
    m_pages[row]->filter({});
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == row);
    m_none->hide();
    m_area->verticalScrollBar()->setValue(0);
}

void SettingsWindow::filter()
{
    const QStringList needles = needlesIn(m_search->text());
    int pagesWithHits = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int hits = m_pages[i]->filter(needles);
        const bool isShown = needles.isEmpty() ? i == m_current : hits > 0;
        m_pages[i]->setVisible(isShown);
        static_cast<QVBoxLayout *>(m_all->layout())->setStretchFactor(m_pages[i], needles.isEmpty() ? 1 : 0);
        m_list->item(i)->setHidden(!needles.isEmpty() && hits == 0);
        pagesWithHits += hits > 0;
    }
    auto *all = static_cast<QVBoxLayout *>(m_all->layout());
    all->setStretch(all->count() - 1, needles.isEmpty() ? 0 : 1); // hits stand close together
    m_none->setVisible(!needles.isEmpty() && pagesWithHits == 0);
    m_none->setText(tr("No setting has these words: %1").arg(m_search->text().simplified()));
    m_area->verticalScrollBar()->setValue(0);
}

void SettingsWindow::reject()
{
    m_book.restore(m_before);
    for (const auto &memento : std::as_const(m_mementos)) {
        if (memento)
            memento();
    }
    QDialog::reject();
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    // QDialog would reject.
    event->accept();
    accept();
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    place();
    m_search->setFocus();
}

void SettingsWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    place();
}

void SettingsWindow::place()
{
    m_isNarrow = width() < m_theme.px(NarrowBelow);
    m_middle->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setVisible(!m_isNarrow);
    m_combo->setVisible(m_isNarrow);
    m_line->setVisible(!m_isNarrow);
    const int width = sideWidth();
    m_side->setMinimumWidth(m_isNarrow ? 0 : width);
    m_side->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : width);
}

/// Wide enough for the titles of all pages in any language, within bounds.
int SettingsWindow::sideWidth() const
{
    const QMargins margins = m_side->layout()->contentsMargins();
    const int wished = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + margins.left()
                       + margins.right();
    return std::clamp(wished, m_theme.px(SideWidth), m_theme.px(WidestSide));
}

void SettingsWindow::applyLooks()
{
    const int edge = m_theme.px(8);
    setMinimumSize(m_theme.px(LeastSize.width()), m_theme.px(LeastSize.height()));
    m_side->layout()->setContentsMargins(edge, edge, edge, edge);
    m_none->setMargin(m_theme.px(24));
    m_status->parentWidget()->layout()->setContentsMargins(m_theme.px(12), edge, m_theme.px(12), edge);
    for (int i = 0; i < m_pages.size(); ++i)
        m_list->item(i)->setIcon(m_theme.icon(m_pages[i]->icon()));
    place();
}

} // namespace partyline
