// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/historydialog.h"

#include "ui/feedtext.h"
#include "ui/whynot.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// At 100 %.
constexpr int Width = 440;
constexpr int Height = 520;
constexpr qint64 Megabyte = 1'000'000;
/// Less would not hold an evening.
constexpr int LeastMegabytes = 10;
constexpr int MostMegabytes = 1'000'000;

} // namespace

HistoryDialog::HistoryDialog(History &history, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_theme(theme)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("What history keeps"));
    build();
    connect(&history, &History::forgotten, this, &HistoryDialog::load);
    load();
}

void HistoryDialog::build()
{
    m_size = new QLabel(this);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    m_days = new QComboBox(this);
    m_days->setAccessibleName(tr("Keep lines for"));
    for (const int days : {0, 7, 30, 90, 365, 1095})
        m_days->addItem(days == 0 ? tr("ever") : tr("%n days", nullptr, days), days);
    m_megabytes = new QSpinBox(this);
    m_megabytes->setAccessibleName(tr("At most"));
    m_megabytes->setRange(0, MostMegabytes);
    m_megabytes->setSingleStep(100);
    m_megabytes->setSpecialValueText(tr("any size"));
    m_megabytes->setSuffix(tr(" MB"));
    auto *apply = new QPushButton(tr("Apply"), this);
    apply->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("Keep lines for"), m_days);
    form->addRow(tr("At most"), m_megabytes);
    form->addRow({}, apply);
    m_rooms = new QListWidget(this);
    m_rooms->setAccessibleName(tr("Rooms in history"));
    m_rooms->setFrameShape(QFrame::NoFrame);
    m_forget = new QPushButton(m_theme.icon(u"trash"_s), tr("Forget this room…"), this);
    m_forget->setAutoDefault(false);
    explain(*m_forget, tr("Choose a room first."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_size);
    layout->addLayout(form);
    layout->addWidget(m_rooms, 1);
    layout->addWidget(m_forget, 0, Qt::AlignLeading);
    layout->addWidget(buttons);
    resize(m_theme.px(Width), m_theme.px(Height));
    connect(apply, &QPushButton::clicked, this, &HistoryDialog::applyRetention);
    connect(m_forget, &QPushButton::clicked, this, &HistoryDialog::forgetRoom);
    connect(m_rooms, &QListWidget::currentRowChanged, this,
            [this](int row) { explain(*m_forget, row >= 0 ? QString() : tr("Choose a room first.")); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HistoryDialog::load()
{
    struct Kept
    {
        QList<HistoryRoomInfo> rooms;
        qint64 bytes = 0;
        HistoryRetention retention;
    };
    m_history.ask<Kept>(
        this,
        [](HistoryReader &reader) -> Result<Kept> {
            const auto rooms = reader.rooms();
            const auto retention = reader.retention();
            if (!rooms || !retention)
                return rooms ? retention.error() : rooms.error();
            return Kept{*rooms, reader.bytes(), *retention};
        },
        [this](const Result<Kept> &kept) {
            if (kept)
                fill(kept->rooms, kept->bytes, kept->retention);
            else
                m_size->setText(kept.error().text);
        });
}

void HistoryDialog::fill(const QList<HistoryRoomInfo> &rooms, qint64 bytes, const HistoryRetention &retention)
{
    const QLocale locale;
    m_known = rooms;
    m_known.removeIf([](const HistoryRoomInfo &room) { return room.lines == 0; });
    m_rooms->clear();
    qint64 lines = 0;
    for (const HistoryRoomInfo &room : std::as_const(m_known)) {
        lines += room.lines;
        auto *item =
            new QListWidgetItem(tr("%1, %2 lines, last on %3")
                                    .arg(withoutControls(room.name), locale.toString(room.lines),
                                         locale.toString(room.newest.toLocalTime().date(), QLocale::ShortFormat)),
                                m_rooms);
        item->setIcon(m_theme.icon(room.room.isPractice()                 ? u"flask"_s
                                   : room.room.service == Service::PlugDj ? u"disc"_s
                                                                          : u"broadcast"_s));
        item->setToolTip(room.room.isPractice() ? tr("A practice room: kept for a day") : room.room.site);
    }
    m_size->setText(tr("%1 lines, %2 on this computer, in %3.")
                        .arg(locale.toString(lines), locale.formattedDataSize(bytes), m_history.file()));
    const int choice = m_days->findData(retention.days);
    if (choice < 0)
        m_days->addItem(tr("%n days", nullptr, retention.days), retention.days);
    m_days->setCurrentIndex(choice < 0 ? m_days->count() - 1 : choice);
    m_megabytes->setValue(int(retention.bytes / Megabyte));
}

void HistoryDialog::applyRetention()
{
    HistoryRetention retention;
    retention.days = m_days->currentData().toInt();
    retention.bytes = m_megabytes->value() == 0 ? 0 : std::max(LeastMegabytes, m_megabytes->value()) * Megabyte;
    if (retention == HistoryRetention())
        return m_history.retain(retention);
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Forget what is more?"),
                                     tr("Lines that are older or more than this are deleted now, and from now on. They "
                                        "cannot be brought back."),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Delete them"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, retention] { m_history.retain(retention); });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

void HistoryDialog::forgetRoom()
{
    const int row = m_rooms->currentRow();
    if (row < 0 || row >= m_known.size())
        return;
    const HistoryRoomInfo room = m_known[row];
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Forget this room?"),
                        tr("All %1 lines of %2 are deleted from this computer. They cannot be brought back.")
                            .arg(QLocale().toString(room.lines), withoutControls(room.name)),
                        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Forget it"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, room] { m_history.forgetRoom(room.room); });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

} // namespace partyline
