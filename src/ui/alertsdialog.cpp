// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/alertsdialog.h"

#include "store/alertbook.h"
#include "store/settings.h"
#include "ui/alertlook.h"
#include "ui/alerttable.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using Disturb = AlertOptions::Disturb;

namespace {

constexpr QSize FirstSize{600, 560}; // px at 100 %
constexpr QSize LeastSize{420, 300};
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

enum DisturbRow { Everything, AsSet, OneHour, Tomorrow, Nothing };

} // namespace

AlertsDialog::AlertsDialog(AlertBook &book, Settings &settings, const Theme &theme, Hooks hooks, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_settings(settings)
    , m_theme(theme)
    , m_hooks(std::move(hooks))
    , m_before(book.options())
    , m_wasOn(settings.areDesktopNotificationsOn())
    , m_table(new AlertTable(theme, this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"alertsDialog"_s);
    setWindowTitle(tr("Notifications"));
    setMinimumSize(theme.px(LeastSize.width()), theme.px(LeastSize.height()));
    resize(QSize(theme.px(FirstSize.width()), theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Notifications status"));
    m_pages = new QTabWidget(this);
    m_pages->setAccessibleName(tr("Notifications"));
    m_pages->addTab(makeTypes(), tr("What is told"));
    m_pages->addTab(scrolled(makeQuiet()), tr("Quiet hours"));
    m_pages->addTab(scrolled(makeSounds()), tr("Sounds"));
    m_pages->addTab(scrolled(makePlaces()), tr("Tray and launcher"));
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(12);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    m_disturb = new QComboBox(this);
    m_disturb->setAccessibleName(tr("Do not disturb"));
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Do not &disturb:"), this);
    label->setBuddy(m_disturb);
    top->addWidget(label);
    top->addWidget(m_disturb);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    layout->addWidget(makeFoot());
    connect(m_disturb, &QComboBox::activated, this, &AlertsDialog::chooseDisturb);
    connect(&book, &AlertBook::changed, this, &AlertsDialog::load);
    connect(&settings, &Settings::desktopNotificationsChanged, this, &AlertsDialog::load);
    setRooms({});
    load();
    if (!book.trouble().isEmpty())
        m_status->setStatus({Status::Tint::Warning, u"alert-triangle"_s, {}, book.trouble()});
}

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

void AlertsDialog::setRooms(const QList<AlertRoom> &rooms)
{
    const QString chosen = m_room->currentData().toString();
    const QSignalBlocker blocker(m_room);
    m_room->clear();
    m_room->addItem(tr("All rooms"), QString());
    const auto add = [this](const QString &key, const QString &name) {
        if (m_room->findData(key) < 0)
            m_room->addItem(name, key);
    };
    for (const AlertRoom &room : rooms)
        add(room.key, room.name);
    const AlertOptions &options = m_book.options();
    for (auto it = options.rooms.cbegin(); it != options.rooms.cend(); ++it)
        add(it.key(), it->name.isEmpty() ? it.key() : it->name);
    m_room->setCurrentIndex(std::max(0, m_room->findData(chosen)));
    chooseRoom();
}

void AlertsDialog::showRoom(const QString &key)
{
    m_pages->setCurrentIndex(0);
    m_room->setCurrentIndex(std::max(0, m_room->findData(key)));
    m_view->setFocus();
}

void AlertsDialog::chooseRoom()
{
    const bool isRoom = m_room->currentIndex() > 0;
    m_table->setRoom(m_room->currentData().toString(), isRoom ? m_room->currentText() : QString());
    load();
}

void AlertsDialog::load()
{
    m_isLoading = true;
    const AlertOptions &options = m_book.options();
    if (options != m_table->options())
        m_table->setOptions(options);
    m_on->setChecked(m_settings.areDesktopNotificationsOn());
    for (const auto &[box, member] : std::as_const(m_flags))
        box->setChecked(options.*member);
    const QString key = m_room->currentData().toString();
    WhyOff::set(*m_asEverywhere, !key.isEmpty() && !options.rooms.value(key).types.isEmpty(), WhyOff::nothingChanged());
    const auto differing = std::count_if(options.rooms.cbegin(), options.rooms.cend(),
                                         [](const RoomAlerts &room) { return !room.types.isEmpty(); });
    const RoomAlerts room = options.rooms.value(key);
    m_differ->setText(room.mutedUntil.isValid() ? tr("This room is muted %1.").arg(untilWords(room.mutedUntil))
                      : !key.isEmpty()          ? tr("Click or press Space: on, off, or as everywhere.")
                      : differing > 0           ? tr("%n room(s) differ.", nullptr, int(differing))
                                                : tr("Rooms may differ: choose one above."));
    m_quiet->setChecked(options.quiet.isOn);
    m_from->setTime(options.quiet.from);
    m_to->setTime(options.quiet.to);
    for (int day = 0; day < Days; ++day)
        m_days[day]->setChecked((options.quiet.days >> day) & 1);
    for (QWidget *widget : QList<QWidget *>{m_from, m_to})
        WhyOff::set(*widget, options.quiet.isOn, WhyOff::needs(m_quiet->text()));
    for (QCheckBox *day : std::as_const(m_days))
        WhyOff::set(*day, options.quiet.isOn, WhyOff::needs(m_quiet->text()));
    const bool isQuiet = m_hooks.isDesktopQuiet && m_hooks.isDesktopQuiet();
    m_desktopState->setText(isQuiet ? tr("The desktop is not to be disturbed now. It files notifications by itself.")
                                    : tr("The desktop may be disturbed now, as far as it says."));
    m_volume->setValue(options.volume);
    m_isLoading = false;
    loadSound();
    loadDisturb();
}

void AlertsDialog::loadSound()
{
    const AlertSound &sound = m_book.options().sounds[size_t(soundType())];
    const QString text = sound.file.isEmpty() ? sound.event : sound.file;
    if (m_sound->currentText() == text)
        return;
    m_isLoading = true;
    m_sound->setEditText(text);
    m_isLoading = false;
}

void AlertsDialog::loadDisturb()
{
    const AlertOptions &options = m_book.options();
    const QSignalBlocker blocker(m_disturb);
    m_disturb->clear();
    const auto add = [this](const QString &text, DisturbRow row) { m_disturb->addItem(text, int(row)); };
    add(tr("Off"), Everything);
    if (options.disturb == Disturb::NotUntil)
        add(untilWords(options.silentUntil), AsSet);
    add(tr("For one hour"), OneHour);
    add(tr("Until tomorrow"), Tomorrow);
    add(tr("Until I turn it off"), Nothing);
    const int now = options.disturb == Disturb::Yes ? Everything : options.disturb == Disturb::No ? Nothing : AsSet;
    m_disturb->setCurrentIndex(m_disturb->findData(now));
}

void AlertsDialog::chooseDisturb(int row)
{
    const int chosen = m_disturb->itemData(row).toInt();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (chosen == AsSet)
        return;
    edit([&](AlertOptions &options) {
        options.disturb = chosen == Everything ? Disturb::Yes : chosen == Nothing ? Disturb::No : Disturb::NotUntil;
        options.silentUntil = chosen == OneHour    ? now.addSecs(3'600)
                              : chosen == Tomorrow ? untilTomorrow(now)
                                                   : QDateTime();
    });
}

void AlertsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Sound"), {}, tr("Sounds (*.oga *.ogg *.wav)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_sound, &QComboBox::setEditText);
    dialog->open();
}

AlertType AlertsDialog::soundType() const
{
    return AlertType(m_soundType->currentData().toInt());
}

void AlertsDialog::edit(const std::function<void(AlertOptions &)> &change)
{
    if (!m_isLoading)
        m_book.edit(change);
}

void AlertsDialog::playSound()
{
    if (!m_hooks.play)
        return;
    const AlertOptions &options = m_book.options();
    const AlertSound &sound = options.sounds[size_t(soundType())];
    const auto played = m_hooks.play(sound, options.volume);
    if (!played)
        m_status->setStatus({Status::Tint::Warning, u"volume-off"_s, {}, played.error().text});
    else if (sound.isEmpty() || options.volume == 0)
        m_status->setStatus({Status::Tint::Info, u"volume-off"_s, {}, tr("This is silent.")});
    else
        m_status->clearStatus();
}

void AlertsDialog::test()
{
    if (!m_hooks.test)
        return;
    WhyOff::set(*m_test, false, WhyOff::isWaiting());
    m_status->setStatus({Status::Tint::Info, u"hourglass"_s, {}, tr("Asking the desktop's notification service…")});
    m_hooks.test(this, [this](const Status &status) {
        WhyOff::set(*m_test, true, {});
        m_status->setStatus(status);
    });
}

void AlertsDialog::reject()
{
    AlertOptions before = m_before;
    const AlertOptions &now = m_book.options();
    before.told = now.told;
    // Rooms are muted elsewhere, and that stays.
    const QStringList known = before.rooms.keys() + now.rooms.keys();
    for (const QString &key : known) {
        const RoomAlerts room = now.rooms.value(key);
        before.mute(key, room.name.isEmpty() ? before.rooms.value(key).name : room.name, room.mutedUntil);
    }
    m_book.setOptions(tidied(before, QDateTime::currentDateTimeUtc()));
    m_settings.setDesktopNotificationsOn(m_wasOn);
    QDialog::reject();
}

} // namespace partyline
