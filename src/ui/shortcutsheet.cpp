// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcutsheet.h"

#include "ui/keybook.h"
#include "ui/keytree.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const KeyBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_tree(new KeyTree(book, theme, this))
    , m_filter(new QLineEdit(this))
    , m_status(new StatusLine(this))
    , m_change(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_status->setTheme(theme);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    // Close comes last here, too: Tab goes through the buttons of a box in the order in which they were added.
    buttons->addButton(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    for (QPushButton *button : {m_change, m_copy, m_save})
        button->setAutoDefault(false);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &KeyTree::setFilter);
    connect(m_change, &QPushButton::clicked, this, &ShortcutSheet::changeWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_tree->text());
        say({}, tr("%n keys are on the clipboard as text.", nullptr, m_tree->shownActions()));
    });
    connect(m_save, &QPushButton::clicked, this, &ShortcutSheet::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setTabOrder(m_filter, m_tree);
    retranslate();
    resize(theme.px(560), theme.px(640));
    m_filter->setFocus();
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    m_filter->setAccessibleName(tr("Find a key"));
    m_filter->setPlaceholderText(tr("Find an action, a key or a place"));
    m_tree->setAccessibleName(tr("All keys"));
    m_change->setText(tr("Change keys…"));
    m_copy->setText(tr("Copy as text"));
    m_save->setText(tr("Save as text…"));
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutSheet::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the keys as text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("Partyline keys") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { say(save(path), tr("Saved as %1.").arg(path)); });
    dialog->open();
}

QString ShortcutSheet::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = m_tree->text().toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text) || file.write(text) != text.size() || !file.commit())
        return file.errorString();
    return {};
}

void ShortcutSheet::say(const QString &trouble, const QString &done)
{
    if (trouble.isEmpty())
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, done});
    else
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, tr("The keys were not saved."), trouble});
}

} // namespace partyline
