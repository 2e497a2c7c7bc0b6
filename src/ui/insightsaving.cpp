// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// InsightWindow: the shown sheet as a picture and as a table, and how they are saved.
#include "core/filestem.h"
#include "core/wholefile.h"
#include "feed/polltable.h"
#include "ui/insighttable.h"
#include "ui/insightwindow.h"
#include "ui/statusline.h"
#include "ui/timechart.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QStandardPaths>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Pictures are sharp on every screen they may be looked at.
constexpr qreal PictureRatio = 2;

} // namespace

QImage InsightWindow::picture()
{
    const Sheet &shown = sheet();
    return shown.bars ? chartPicture(*shown.bars, title(), m_theme, PictureRatio)
                      : m_chart->picture(title(), PictureRatio);
}

QByteArray InsightWindow::table() const
{
    const auto page = Page(currentSheet());
    return page == Page::Polls ? pollTable(m_insight.polls) : m_sheets[currentSheet()].table->csv();
}

void InsightWindow::askWhere(const QString &heading, const QString &suffix,
                             bool (InsightWindow::*save)(const QString &))
{
    auto *dialog = new QFileDialog(this, heading);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == "png"_L1 ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (const QString stem = fileStem(m_room->currentText()); !stem.isEmpty())
        dialog->selectFile(stem + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) { (this->*save)(path); });
    dialog->open();
}

bool InsightWindow::savePicture(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isDrawn = picture().save(&buffer, "PNG");
    return settle(path, isDrawn ? writeWhole(path, bytes) : tr("The picture could not be made."));
}

bool InsightWindow::saveTable(const QString &path)
{
    return settle(path, writeWhole(path, table()));
}

bool InsightWindow::settle(const QString &path, const QString &why)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (why.isEmpty())
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("Saved as %1.").arg(shown)});
    else
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, tr("Not saved"), tr("%1: %2").arg(shown, why)});
    return why.isEmpty();
}

} // namespace partyline
