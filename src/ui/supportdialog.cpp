// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/supportdialog.h"

#include "core/wholefile.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

SupportDialog::SupportDialog(const QString &text, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_status(new StatusLine(this))
{
    setObjectName(u"supportDialog"_s);
    setWindowTitle(tr("Support bundle"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    auto *words =
        new QLabel(tr("For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was "
                      "said. Read it before you send it to anybody; Partyline sends nothing."),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *shown = new QPlainTextEdit(this);
    shown->setAccessibleName(tr("What is saved"));
    shown->setReadOnly(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setPlainText(m_text);
    layout->addWidget(shown);
    m_status->setTheme(theme);
    m_status->hide();
    layout->addWidget(m_status);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    // Close comes last here, too: Tab goes through the buttons of a box in the order in which they were added.
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(theme.px(680), theme.px(480));
}

void SupportDialog::chooseFile()
{
    auto *chooser =
        new QFileDialog(this, tr("Save the support bundle"), QDir::home().filePath(u"partyline-support.txt"_s));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    chooser->open();
}

void SupportDialog::saveTo(const QString &name)
{
    const QString trouble = writeWhole(name, m_text.toUtf8());
    m_status->setStatus(
        trouble.isEmpty()
            ? Status{Status::Tint::Positive, u"check"_s, {}, tr("Saved as %1.").arg(QDir::toNativeSeparators(name))}
            : Status{Status::Tint::Danger, u"alert-circle"_s, tr("It was not saved."),
                     tr("%1: %2").arg(QDir::toNativeSeparators(name), trouble)});
    m_status->show();
}

} // namespace partyline
