// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// AlertsDialog: what stands on its pages and at its foot.
#include "store/alertbook.h"
#include "store/settings.h"
#include "ui/alertlook.h"
#include "ui/alertsdialog.h"
#include "ui/alerttable.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int VolumeStep = 10;
constexpr int Days = 7;
/// Of the sound naming specification; any theme has some of them. The field takes any other.
const QStringList Events{u"message-new-instant"_s,
                         u"message-new-email"_s,
                         u"bell"_s,
                         u"complete"_s,
                         u"dialog-information"_s,
                         u"dialog-warning"_s,
                         u"dialog-error"_s,
                         u"network-connectivity-lost"_s,
                         u"phone-incoming-call"_s,
                         u"service-login"_s,
                         u"alarm-clock-elapsed"_s};

} // namespace

QWidget *AlertsDialog::scrolled(QWidget *page)
{
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QWidget *AlertsDialog::makeTypes()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    const int edge = m_theme.px(8);
    layout->setContentsMargins(edge, edge, edge, edge);
    m_on = new QCheckBox(tr("Show notifications on the desktop"), page);
    connect(m_on, &QCheckBox::toggled, &m_settings, &Settings::setDesktopNotificationsOn);
    m_room = new QComboBox(page);
    m_room->setAccessibleName(tr("Room"));
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_asEverywhere = new QPushButton(m_theme.icon(u"refresh"_s), tr("As everywhere"), page);
    m_asEverywhere->setAutoDefault(false);
    m_asEverywhere->setToolTip(tr("Takes back what differs in this room"));
    auto *rooms = new QHBoxLayout;
    auto *label = new QLabel(tr("&In:"), page);
    label->setBuddy(m_room);
    rooms->addWidget(label);
    rooms->addWidget(m_room, 1);
    rooms->addWidget(m_asEverywhere);
    m_view = new QTableView(page);
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("What is told"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_theme.px(m_theme.sizes().treeRow));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertTable::NameColumn, QHeaderView::Stretch);
    m_differ = new QLabel(page);
    m_differ->setTextFormat(Qt::PlainText);
    m_differ->setWordWrap(true);
    m_differ->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_on);
    layout->addLayout(rooms);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_differ);
    connect(m_room, &QComboBox::currentIndexChanged, this, &AlertsDialog::chooseRoom);
    connect(m_table, &AlertTable::edited, this, [this] { m_book.setOptions(m_table->options()); });
    connect(m_asEverywhere, &QPushButton::clicked, this, [this] {
        const QString key = m_room->currentData().toString();
        edit([&key](AlertOptions &options) {
            const auto room = options.rooms.find(key);
            if (room == options.rooms.end())
                return;
            room->types.clear();
            if (room->isEmpty())
                options.rooms.erase(room);
        });
    });
    return page;
}

QCheckBox *AlertsDialog::flag(const QString &text, bool AlertOptions::*member)
{
    auto *box = new QCheckBox(text, this);
    connect(box, &QCheckBox::toggled, this,
            [this, member](bool on) { edit([member, on](AlertOptions &options) { options.*member = on; }); });
    m_flags.append({box, member});
    return box;
}

QWidget *AlertsDialog::makeQuiet()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_quiet = new QCheckBox(tr("Tell nothing at these times"), page);
    m_from = new QTimeEdit(page);
    m_from->setAccessibleName(tr("From"));
    m_to = new QTimeEdit(page);
    m_to->setAccessibleName(tr("To"));
    QString format = locale().timeFormat(QLocale::ShortFormat);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(format.remove(u":ss"_s)); // some locales have seconds in their short form
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    auto *days = new QHBoxLayout;
    const QLocale locale;
    for (int day = 1; day <= Days; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), page);
        box->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        connect(box, &QCheckBox::toggled, this, [this, day](bool on) {
            edit([day, on](AlertOptions &options) {
                const auto bit = quint8(1 << (day - 1));
                options.quiet.days = quint8(on ? options.quiet.days | bit : options.quiet.days & ~bit);
            });
        });
        m_days.append(box);
        days->addWidget(box);
    }
    days->addStretch(1);
    auto *hint =
        new QLabel(tr("On the days on which the time begins; it may end on the next one. The number on launcher "
                      "and tray counts on."),
                   page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_desktopState = new QLabel(page);
    m_desktopState->setWordWrap(true);
    m_desktopState->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_quiet);
    layout->addLayout(form);
    layout->addLayout(days);
    layout->addWidget(hint);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(
        flag(tr("Make no sound while the desktop itself is not to be disturbed"), &AlertOptions::obeysDesktop));
    layout->addWidget(m_desktopState);
    layout->addStretch(1);
    connect(m_quiet, &QCheckBox::toggled, this,
            [this](bool on) { edit([on](AlertOptions &options) { options.quiet.isOn = on; }); });
    connect(m_from, &QTimeEdit::timeChanged, this,
            [this](QTime time) { edit([time](AlertOptions &options) { options.quiet.from = time; }); });
    connect(m_to, &QTimeEdit::timeChanged, this,
            [this](QTime time) { edit([time](AlertOptions &options) { options.quiet.to = time; }); });
    return page;
}

QWidget *AlertsDialog::makeSounds()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_volume = new QSlider(Qt::Horizontal, page);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, AlertOptions::LoudestVolume);
    m_volume->setPageStep(VolumeStep);
    m_soundType = new QComboBox(page);
    m_soundType->setAccessibleName(tr("Sound of"));
    for (int i = 0; i < AlertTypes; ++i)
        m_soundType->addItem(m_theme.icon(alertIcon(AlertType(i))), alertName(AlertType(i)), i);
    m_sound = new QComboBox(page);
    m_sound->setEditable(true);
    m_sound->setInsertPolicy(QComboBox::NoInsert);
    m_sound->addItems(Events);
    m_sound->setAccessibleName(tr("Sound"));
    m_sound->setToolTip(tr("A name of the desktop's sound theme, or a file of your own"));
    m_sound->lineEdit()->setPlaceholderText(tr("silent"));
    m_sound->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *file = new QPushButton(m_theme.icon(u"folder"_s), tr("File…"), page);
    auto *play = new QPushButton(m_theme.icon(u"bell-ringing"_s), tr("Play"), page);
    for (QPushButton *button : {file, play})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(play);
    buttons->addStretch(1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Volume"), m_volume);
    form->addRow(tr("Sound of"), m_soundType);
    form->addRow(tr("Sound"), m_sound);
    form->addRow({}, buttons);
    auto *hint =
        new QLabel(tr("For which alerts there is a sound stands under What is told. Rules have sounds of their "
                      "own."),
                   page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(flag(tr("Play sounds"), &AlertOptions::hasSounds));
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch(1);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int volume) { edit([volume](AlertOptions &options) { options.volume = volume; }); });
    connect(m_soundType, &QComboBox::currentIndexChanged, this, &AlertsDialog::loadSound);
    connect(m_sound, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        if (m_isLoading)
            return;
        edit([this, &text](AlertOptions &options) {
            AlertSound &sound = options.sounds[size_t(soundType())];
            const bool isFile = QFileInfo(text).isAbsolute();
            sound.file = isFile ? text.left(AlertSound::LongestFile) : QString();
            sound.event = isFile ? sound.event : text.trimmed().left(AlertSound::LongestEvent);
        });
    });
    connect(file, &QPushButton::clicked, this, &AlertsDialog::chooseFile);
    connect(play, &QPushButton::clicked, this, &AlertsDialog::playSound);
    return page;
}

QWidget *AlertsDialog::makePlaces()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *tray = flag(tr("Icon in the tray"), &AlertOptions::hasTray);
    auto *close = flag(tr("Closing the window leaves Partyline in the tray"), &AlertOptions::closesToTray);
    auto *start = flag(tr("Start in the tray, without the window"), &AlertOptions::startsHidden);
    for (QCheckBox *box : {close, start}) {
        connect(tray, &QCheckBox::toggled, box,
                [tray, box](bool isOn) { WhyOff::set(*box, isOn, WhyOff::needs(tray->text())); });
        WhyOff::set(*box, m_before.hasTray, WhyOff::needs(tray->text()));
    }
    layout->addWidget(tray);
    layout->addWidget(close);
    layout->addWidget(start);
    auto *state = new QLabel(page);
    state->setWordWrap(true);
    state->setForegroundRole(QPalette::PlaceholderText);
    const bool hasTray = m_hooks.hasTray && m_hooks.hasTray();
    state->setText(hasTray ? tr("This desktop shows tray icons.")
                           : tr("This desktop shows no tray icons, so the window is never hidden there. Some desktops "
                                "need an extension for them."));
    layout->addWidget(state);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(flag(tr("Number on the launcher, where the desktop can show one"), &AlertOptions::hasBadge));
    layout->addStretch(1);
    return page;
}

QWidget *AlertsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_test = new QPushButton(m_theme.icon(u"send"_s), tr("Send a &test"), foot);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Shows a notification now, and who shows it"));
    auto *hint = new QLabel(tr("Changes apply at once. Cancel takes them back."), foot);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    QPushButton *done = buttons->addButton(tr("&Done"), QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    layout->addWidget(m_test);
    layout->addWidget(hint, 1);
    layout->addWidget(buttons);
    connect(m_test, &QPushButton::clicked, this, &AlertsDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AlertsDialog::reject);
    return foot;
}

} // namespace partyline
