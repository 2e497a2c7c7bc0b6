// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollhistorywindow.h"

#include "core/wholefile.h"
#include "feed/polltable.h"
#include "ui/emptyhint.h"
#include "ui/itemviews.h"
#include "ui/listlook.h"
#include "ui/pollchart.h"
#include "ui/statusline.h"
#include "ui/streamdelegates.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Pictures are sharp on every screen they may be looked at.
constexpr qreal PictureRatio = 2;

} // namespace

PollHistoryWindow::PollHistoryWindow(const QString &roomName, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_roomName(roomName)
    , m_model(nullptr, PollResultsModel::Which::Readable)
    , m_list(new ListView(this))
    , m_chart(new PollChart(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_status(new StatusLine(this))
{
    setWindowTitle(tr("Polls of %1").arg(roomName));
    setAccessibleName(tr("Polls of this session"));
    m_list->setAccessibleName(tr("Polls"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpList(*m_list, m_model, *new PollResultDelegate(theme, this), false);
    new EmptyHint(tr("No poll has ended since you came in, and you have voted in none."), theme, *m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_chart);
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Poll window status"));

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    makeButtons(*column);
    resize(theme.px(820), theme.px(520));
    splitter->setSizes({theme.px(300), theme.px(520)});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PollHistoryWindow::showChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PollHistoryWindow::showChosen);
    showChosen();
}

void PollHistoryWindow::makeButtons(QLayout &column)
{
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    const int edge = m_theme.px(12);
    rows->setContentsMargins(edge, m_theme.px(8), edge, edge);
    rows->addWidget(m_status);
    auto *buttons = new QHBoxLayout;
    rows->addLayout(buttons);
    const auto add = [&](const QString &icon, const QString &text, auto act) {
        auto *button = new QPushButton(m_theme.icon(icon), text, foot);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        m_buttons.append(button);
    };
    add(u"copy"_s, tr("Copy as text"), [this] { copyText(); });
    add(u"photo"_s, tr("Copy picture"), [this] { copyPicture(); });
    add(u"download"_s, tr("Save picture…"),
        [this] { askWhere(tr("Save picture"), u"png"_s, &PollHistoryWindow::savePicture); });
    add(u"download"_s, tr("Save all as a table…"),
        [this] { askWhere(tr("Save table"), u"csv"_s, &PollHistoryWindow::saveTable); });
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(close);
    column.addWidget(foot);
}

void PollHistoryWindow::setPolls(const QList<Poll> &polls)
{
    m_model.setPolls(polls);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    showChosen();
}

void PollHistoryWindow::showPoll(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).id == id)
            m_list->setCurrentIndex(m_model.index(row));
    }
}

void PollHistoryWindow::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    const Poll poll = index.isValid() ? m_model.at(index.row()) : Poll();
    if (poll.id != m_chart->poll().id)
        m_status->clearStatus();
    m_chart->setPoll(poll);
    for (QPushButton *button : std::as_const(m_buttons))
        WhyOff::set(*button, index.isValid(), WhyOff::nothingChosen());
}

void PollHistoryWindow::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_chart->picture(PictureRatio));
    m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("The chart is on the clipboard.")});
}

void PollHistoryWindow::copyText()
{
    QGuiApplication::clipboard()->setText(pollText(m_chart->poll()));
    m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("The result is on the clipboard.")});
}

void PollHistoryWindow::askWhere(const QString &title, const QString &suffix,
                                 bool (PollHistoryWindow::*save)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == "png"_L1 ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile((suffix == "png"_L1 ? tr("poll") : tr("polls")) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) { (this->*save)(path); });
    dialog->open();
}

bool PollHistoryWindow::savePicture(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isDrawn = m_chart->picture(PictureRatio).save(&buffer, "PNG");
    const QString why = isDrawn ? writeWhole(path, bytes) : tr("The picture could not be made.");
    return settle(why.isEmpty(), path, why);
}

bool PollHistoryWindow::saveTable(const QString &path)
{
    const QString why = writeWhole(path, pollTable(m_model.rows()));
    return settle(why.isEmpty(), path, why);
}

bool PollHistoryWindow::settle(bool isSaved, const QString &path, const QString &why)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (isSaved)
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("Saved as %1.").arg(shown)});
    else
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, tr("Not saved"), tr("%1: %2").arg(shown, why)});
    return isSaved;
}

} // namespace partyline
