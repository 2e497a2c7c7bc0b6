// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/layoutrepairdialog.h"

#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Width = 440;
constexpr int Edge = 16;
constexpr int FileRole = Qt::UserRole;

} // namespace

LayoutRepairDialog::LayoutRepairDialog(const LayoutBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_copies(new QListWidget(this))
{
    setObjectName(u"layoutRepairDialog"_s);
    setWindowTitle(tr("Rooms and windows of the last run"));
    const QList<LayoutBook::Copy> copies = book.copies();
    auto *what = new StatusLine(this);
    what->setTheme(theme);
    what->setStatus({Status::Tint::Warning, u"alert-triangle"_s,
                     tr("The file that says which rooms stood where is damaged."),
                     book.trouble().isEmpty() ? QFileInfo(book.path()).fileName()
                                              : tr("%1: %2").arg(QFileInfo(book.path()).fileName(), book.trouble())});
    auto *how = new QLabel(
        copies.isEmpty() ? tr("There is no copy of an earlier state. The damaged file is kept under another name; "
                              "accounts, drafts and history are not touched.")
                         : tr("Choose an earlier state. The damaged file is kept under another name; accounts, "
                              "drafts and history are not touched."),
        this);
    how->setWordWrap(true);
    how->setTextFormat(Qt::PlainText);

    m_copies->setAccessibleName(tr("Earlier states"));
    m_copies->setVisible(!copies.isEmpty());
    const QLocale locale;
    for (const LayoutBook::Copy &copy : copies) {
        const QString when = locale.toString(copy.time.toLocalTime(), QLocale::LongFormat);
        auto *row = new QListWidgetItem(
            tr("%1\n%2 in %3").arg(when, tr("%n rooms", nullptr, copy.rooms), tr("%n tabs", nullptr, copy.tabs)),
            m_copies);
        row->setData(FileRole, copy.file);
    }
    m_copies->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setVisible(!copies.isEmpty());
    auto *empty = buttons->addButton(tr("Start empty"), QDialogButtonBox::RejectRole);
    (copies.isEmpty() ? empty : m_restore)->setDefault(true);
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(currentCopy()); });
    connect(empty, &QPushButton::clicked, this, &LayoutRepairDialog::reject);
    connect(m_copies, &QListWidget::itemActivated, this, [this] { choose(currentCopy()); });

    auto *all = new QVBoxLayout(this);
    const int edge = theme.px(Edge);
    all->setContentsMargins(edge, edge, edge, edge);
    all->setSpacing(theme.px(Edge / 2));
    all->addWidget(what);
    all->addWidget(how);
    all->addWidget(m_copies, 1);
    all->addWidget(buttons);
    setMinimumWidth(std::min(theme.px(Width), 600));
    if (!copies.isEmpty())
        m_copies->setFocus();
}

QString LayoutRepairDialog::currentCopy() const
{
    const QListWidgetItem *row = m_copies->currentItem();
    return row ? row->data(FileRole).toString() : QString();
}

void LayoutRepairDialog::choose(const QString &copy)
{
    if (std::exchange(m_hasChosen, true))
        return;
    emit chosen(copy);
    QDialog::accept();
}

void LayoutRepairDialog::reject()
{
    choose({});
}

} // namespace partyline
