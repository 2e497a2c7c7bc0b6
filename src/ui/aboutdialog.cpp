// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/aboutdialog.h"

#include "ui/parts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString licenceText(const QString &name)
{
    QFile file(u":/partyline/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Partyline"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    layout->addLayout(head);
    auto *picture = new QLabel(this);
    const int side = theme.px(48);
    picture->setPixmap(QApplication::windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAccessibleName(tr("Partyline's icon"));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words =
        new QLabel(tr("Partyline %1\nA desktop client for live rooms: DJ rooms and livestreams, side by side.\n"
                      "Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.")
                       .arg(QApplication::applicationVersion()),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    head->addWidget(words, 1);

    auto *tabs = new QTabWidget(this);
    layout->addWidget(tabs);
    auto *parts = new QTreeWidget(tabs);
    parts->setAccessibleName(tr("Parts"));
    parts->setRootIsDecorated(false);
    parts->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence"), tr("For")});
    for (const ProgramPart &part : programParts())
        new QTreeWidgetItem(parts, {part.name, part.version, part.licence, part.use});
    parts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    parts->setCurrentItem(parts->topLevelItem(0));
    tabs->addTab(parts, tr("Parts and licences"));
    auto *texts = new QPlainTextEdit(tabs);
    texts->setAccessibleName(tr("Licence texts"));
    texts->setReadOnly(true);
    texts->setPlainText(u"Partyline\n\n%1\n\n\nTabler Icons\n\n%2\n\n\nemojibase\n\n%3\n"_s.arg(
        licenceText(u"partyline"_s), licenceText(u"tabler"_s), licenceText(u"emojibase"_s)));
    tabs->addTab(texts, tr("Licence texts"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copies versions and licences as text"));
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(text()); });
    QPushButton *aboutQt = buttons->addButton(tr("About Qt"), QDialogButtonBox::ActionRole);
    aboutQt->setAutoDefault(false);
    connect(aboutQt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    // Close comes last here, too: Tab goes through the buttons of a box in the order in which they were added.
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(theme.px(640), theme.px(440));
}

QString AboutDialog::text()
{
    QString all = versionReport();
    all += u'\n';
    for (const ProgramPart &part : programParts())
        all += u"%1: %2\n"_s.arg(part.name, part.licence);
    return all;
}

} // namespace partyline
