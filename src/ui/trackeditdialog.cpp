// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/trackeditdialog.h"

#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace partyline {

TrackEditDialog::TrackEditDialog(const Theme &theme, const QString &author, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_author(author)
    , m_title(title)
    , m_authorEdit(new QLineEdit(author, this))
    , m_titleEdit(new QLineEdit(title, this))
{
    setWindowTitle(tr("Change track"));
    setAccessibleName(tr("Change track"));
    setMinimumWidth(theme.px(360));
    m_authorEdit->setAccessibleName(tr("Author"));
    m_titleEdit->setAccessibleName(tr("Title"));
    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(tr("Author"), m_authorEdit);
    layout->addRow(tr("Title"), m_titleEdit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_saveButton = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    layout->addRow(buttons);
    for (QLineEdit *edit : {m_authorEdit, m_titleEdit})
        connect(edit, &QLineEdit::textChanged, this, &TrackEditDialog::review);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrackEditDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    review();
}

void TrackEditDialog::write(const QString &author, const QString &title)
{
    m_authorEdit->setText(author);
    m_titleEdit->setText(title);
}

void TrackEditDialog::review()
{
    const bool isSame = m_authorEdit->text() == m_author && m_titleEdit->text() == m_title;
    WhyOff::set(*m_saveButton, !isSame && !m_titleEdit->text().trimmed().isEmpty(),
                isSame ? WhyOff::nothingChanged() : WhyOff::nothingTyped());
}

void TrackEditDialog::submit()
{
    emit changeWanted(m_authorEdit->text().trimmed(), m_titleEdit->text().trimmed());
    accept();
}

} // namespace partyline
