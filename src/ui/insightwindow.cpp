// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/insightwindow.h"

#include "ui/countedtabs.h"
#include "ui/feedtext.h"
#include "ui/insighttable.h"
#include "ui/itemviews.h"
#include "ui/listlook.h"
#include "ui/rowpicture.h"
#include "ui/statusline.h"
#include "ui/streamdelegates.h"
#include "ui/timechart.h"
#include "ui/whyoff.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Unit = InsightQuery::Unit;

namespace {

// At 100 %.
constexpr int Width = 860;
constexpr int Height = 600;
/// A wait that long says what it waits for (visual.md 8).
constexpr auto PatientFor = 1s;

} // namespace

InsightWindow::InsightWindow(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_theme(theme)
    , m_emotes(emotes)
    , m_source(history.file())
{
    setObjectName(u"insightWindow"_s);
    setWindowTitle(tr("Insight"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(PatientFor);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_status->setStatus({Status::Tint::Info, u"hourglass"_s, {}, tr("Counting lines…")});
    });
    build();
    connect(&history, &History::forgotten, this, &InsightWindow::loadRooms);
    loadRooms();
}

InsightWindow::~InsightWindow()
{
    m_source.cancel();
}

void InsightWindow::build()
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Summary"));
    m_status = new StatusLine(this);
    m_status->setTheme(m_theme);
    m_status->setAccessibleName(tr("Insight status"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeChoices());
    layout->addWidget(m_summary);
    layout->addWidget(m_status);
    layout->addWidget(makeSheets(), 1);
    layout->addLayout(makeButtons());
    resize(m_theme.px(Width), m_theme.px(Height));
}

QLayout *InsightWindow::makeChoices()
{
    m_room = new QComboBox(this);
    m_room->setAccessibleName(tr("Room"));
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setMinimumContentsLength(12);
    m_range = new QComboBox(this);
    m_range->setAccessibleName(tr("Time"));
    const QList<std::pair<Range, QString>> ranges{{Range::Today, tr("Today")},           {Range::Day, tr("24 hours")},
                                                  {Range::Week, tr("7 days")},           {Range::Month, tr("30 days")},
                                                  {Range::Everything, tr("Everything")}, {Range::Own, tr("From – to")}};
    for (const auto &[range, words] : ranges)
        m_range->addItem(words, QVariant::fromValue(range));
    m_unit = new QComboBox(this);
    m_unit->setAccessibleName(tr("Columns"));
    const QList<std::pair<Unit, QString>> units{{Unit::Automatic, tr("Fitting columns")},
                                                {Unit::Minute, tr("Lines a minute")},
                                                {Unit::Hour, tr("Lines an hour")},
                                                {Unit::Day, tr("Lines a day")},
                                                {Unit::Month, tr("Lines a month")}};
    for (const auto &[unit, words] : units)
        m_unit->addItem(words, int(unit));
    m_own = new QWidget(this);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins({});
    const QDateTime now = QDateTime::currentDateTime();
    m_from = new QDateTimeEdit(QDateTime(now.date().addDays(-1), QTime(0, 0)), m_own);
    m_from->setAccessibleName(tr("From"));
    m_to = new QDateTimeEdit(now, m_own);
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        own->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &InsightWindow::compute);
    }
    own->insertWidget(1, new QLabel(tr("to"), m_own));
    m_own->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_room, 1);
    row->addWidget(m_range);
    row->addWidget(m_unit);
    auto *rows = new QVBoxLayout;
    rows->addLayout(row);
    rows->addWidget(m_own, 0, Qt::AlignLeading);
    connect(m_room, &QComboBox::currentIndexChanged, this, &InsightWindow::compute);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &InsightWindow::compute);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_own->setVisible(m_range->currentData().value<Range>() == Range::Own);
        compute();
    });
    return rows;
}

InsightWindow::Sheet &InsightWindow::addSheet(const QString &name, QWidget *chart)
{
    Sheet made;
    made.stack = new QStackedWidget(m_tabs);
    made.stack->addWidget(chart);
    auto *table = new TableView(made.stack);
    made.table = new InsightTable(table);
    table->setModel(made.table);
    table->setAccessibleName(tr("%1 as a table").arg(name));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    made.stack->addWidget(table);
    made.hint = new QLabel(chart);
    m_tabs->addTab(made.stack, name);
    m_sheets.append(made);
    return m_sheets.last();
}

QListView *InsightWindow::makeBars(Sheet &sheet, const QString &name)
{
    auto *view = qobject_cast<QListView *>(sheet.stack->widget(0));
    view->setAccessibleName(name);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    sheet.bars = view;
    auto *over = new QVBoxLayout(view->viewport());
    over->addWidget(sheet.hint, 0, Qt::AlignTop);
    return view;
}

QWidget *InsightWindow::makeActivity()
{
    auto *pane = new QWidget(m_tabs);
    m_value = new QLabel(pane);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    m_value->setAccessibleName(tr("Value"));
    m_chart = new TimeChart(m_theme, pane);
    auto *column = new QVBoxLayout(pane);
    column->addWidget(m_value);
    column->addWidget(m_chart, 1);
    connect(m_chart, &TimeChart::currentChanged, this, [this] { m_value->setText(m_chart->valueText()); });
    return pane;
}

QWidget *InsightWindow::makeSheets()
{
    m_tabs = new CountedTabs(this);
    m_sheets.reserve(5); // addSheet() gives out places in it
    Sheet &activity = addSheet(tr("Activity"), makeActivity());
    activity.hint->hide();
    for (const QString &name : {tr("People"), tr("Emotes"), tr("Tracks")}) {
        Sheet &added = addSheet(name, new ListView(m_tabs));
        added.model = new ChartBarsModel(this);
        auto *view = qobject_cast<QListView *>(added.stack->widget(0));
        setUpList(*view, *added.model, *new ChartBarsDelegate(m_theme, m_emotes, this), false);
        followPictures(*makeBars(added, name), m_emotes);
    }
    Sheet &polls = addSheet(tr("Polls"), new ListView(m_tabs));
    auto *view = qobject_cast<QListView *>(polls.stack->widget(0));
    setUpList(*view, m_polls, *new PollResultDelegate(m_theme, this), false);
    makeBars(polls, tr("Poll results"));
    for (Sheet &sheet : m_sheets) {
        sheet.hint->setTextFormat(Qt::PlainText);
        sheet.hint->setWordWrap(true);
        sheet.hint->setMargin(m_theme.px(16));
        sheet.hint->setForegroundRole(QPalette::PlaceholderText);
        sheet.hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return m_tabs;
}

QLayout *InsightWindow::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &icon, const QString &text) {
        auto *button = new QPushButton(m_theme.icon(icon), text, this);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *asTable = add(u"list-numbers"_s, tr("As a table"));
    asTable->setCheckable(true);
    connect(asTable, &QPushButton::toggled, this, [this](bool isTable) {
        for (const Sheet &one : std::as_const(m_sheets))
            one.stack->setCurrentIndex(isTable ? 1 : 0);
    });
    row->addStretch();
    connect(add(u"photo"_s, tr("Copy picture")), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(picture());
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("The chart is on the clipboard.")});
    });
    connect(add(u"copy"_s, tr("Copy table")), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(table()));
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("The table is on the clipboard.")});
    });
    connect(add(u"download"_s, tr("Save picture…")), &QPushButton::clicked, this,
            [this] { askWhere(tr("Save picture"), u"png"_s, &InsightWindow::savePicture); });
    connect(add(u"download"_s, tr("Save table…")), &QPushButton::clicked, this,
            [this] { askWhere(tr("Save table"), u"csv"_s, &InsightWindow::saveTable); });
    return row;
}

void InsightWindow::showRoom(const HistoryRoom &room)
{
    m_wanted = room;
    for (int i = 0; i < m_room->count(); ++i) {
        if (m_room->itemData(i).value<HistoryRoom>() == room)
            m_room->setCurrentIndex(i);
    }
}

void InsightWindow::setRange(Range range)
{
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(range)));
}

void InsightWindow::setOwnRange(const QDateTime &from, const QDateTime &to)
{
    m_from->setDateTime(from);
    m_to->setDateTime(to);
    setRange(Range::Own);
}

void InsightWindow::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void InsightWindow::loadRooms()
{
    m_isLoading = true;
    m_history.ask<QList<HistoryRoomInfo>>(
        this, [](HistoryReader &reader) { return reader.rooms(); },
        [this](const Result<QList<HistoryRoomInfo>> &rooms) {
            m_trouble = rooms ? QString() : rooms.error().text;
            fillRooms(rooms ? *rooms : QList<HistoryRoomInfo>());
        });
}

void InsightWindow::fillRooms(const QList<HistoryRoomInfo> &rooms)
{
    const HistoryRoom before =
        m_room->currentIndex() >= 0 && m_hasRooms ? m_room->currentData().value<HistoryRoom>() : m_wanted;
    {
        const QSignalBlocker quiet(m_room);
        m_room->clear();
        for (const HistoryRoomInfo &room : rooms) {
            if (room.lines == 0)
                continue;
            m_room->addItem(m_theme.icon(room.room.isPractice()                 ? u"flask"_s
                                         : room.room.service == Service::PlugDj ? u"disc"_s
                                                                                : u"broadcast"_s),
                            withoutControls(room.name), QVariant::fromValue(room.room));
        }
        showRoom(before);
    }
    m_isLoading = false;
    m_hasRooms = m_room->count() > 0;
    WhyOff::set(*m_room, m_hasRooms, WhyOff::nothingHere());
    compute();
}

InsightQuery InsightWindow::query() const
{
    InsightQuery query;
    query.room = m_room->currentData().value<HistoryRoom>();
    query.unit = Unit(m_unit->currentData().toInt());
    const QDateTime now = QDateTime::currentDateTime().addMSecs(1);
    query.to = now;
    switch (m_range->currentData().value<Range>()) {
    case Range::Today:
        query.from = now.date().startOfDay();
        break;
    case Range::Day:
        query.from = now.addSecs(-24 * 3600);
        break;
    case Range::Week:
        query.from = now.addDays(-7);
        break;
    case Range::Month:
        query.from = now.addDays(-30);
        break;
    case Range::Everything:
        break;
    case Range::Own:
        query.from = m_from->dateTime();
        query.to = m_to->dateTime();
        break;
    }
    return query;
}

void InsightWindow::compute()
{
    if (m_isLoading)
        return;
    m_status->clearStatus();
    m_wait.stop();
    const InsightQuery wanted = query();
    if (!m_hasRooms || (wanted.from.isValid() && wanted.from >= wanted.to)) {
        m_source.cancel();
        take(Insight());
        if (m_hasRooms)
            m_status->setStatus(
                {Status::Tint::Warning, u"alert-triangle"_s, {}, tr("The beginning must be before the end.")});
        else if (!m_trouble.isEmpty())
            m_status->setStatus({Status::Tint::Warning, u"database"_s, {}, m_trouble});
        return;
    }
    m_isBusy = true;
    m_clock.start();
    m_wait.start();
    m_source.compute(wanted, this, [this](const Result<Insight> &insight) { take(insight); });
}

void InsightWindow::take(const Result<Insight> &insight)
{
    m_isBusy = false;
    m_wait.stop();
    m_status->clearStatus();
    m_insight = insight ? *insight : Insight();
    if (!insight)
        m_status->setStatus({Status::Tint::Warning, u"database"_s, {}, insight.error().text});
    fillActivity();
    fillPeople();
    fillEmotes();
    fillTracks();
    fillPolls();
    updateSummary();
    updateHints();
    emit changed();
}

void InsightWindow::updateSummary()
{
    if (!m_hasRooms) {
        m_summary->setText(tr("History has no lines yet. Join a room: what is said from then on is counted here."));
        return;
    }
    m_summary->setText(tr("%1: %2 by %3, %4, %5")
                           .arg(rangeText(), tr("%Ln line(s)", nullptr, m_insight.lines),
                                tr("%Ln people", nullptr, m_insight.people),
                                tr("%Ln track(s)", nullptr, int(m_insight.plays.size())),
                                tr("%Ln poll(s)", nullptr, int(m_insight.polls.size()))));
}

void InsightWindow::updateHints()
{
    const QString none = m_hasRooms ? QString() : m_summary->text();
    const bool isStream = query().room.service == Service::Floatplane;
    const QStringList hints{{},
                            tr("Nobody said anything in this time."),
                            tr("No emotes were used in this time."),
                            isStream ? tr("Livestreams have no tracks: they are for DJ rooms.")
                                     : tr("No track ended in this time while you were there."),
                            isStream ? tr("No poll ended in this time while you were there.")
                                     : tr("DJ rooms have no polls: they are for livestreams.")};
    for (qsizetype i = 1; i < m_sheets.size(); ++i) {
        m_sheets[i].hint->setText(none.isEmpty() ? hints[i] : none);
        m_sheets[i].hint->setVisible(m_sheets[i].bars->model()->rowCount() == 0 && !m_isBusy);
    }
}

QString InsightWindow::rangeText() const
{
    const QLocale locale;
    const auto range = m_range->currentData().value<Range>();
    if (range != Range::Own && range != Range::Everything)
        return m_range->currentText();
    return tr("%1 to %2")
        .arg(locale.toString(m_insight.from.toLocalTime(), QLocale::ShortFormat),
             locale.toString(m_insight.to.toLocalTime(), QLocale::ShortFormat));
}

QString InsightWindow::title() const
{
    return tr("%1 in %2, %3").arg(m_tabs->tabText(int(currentSheet())), m_room->currentText(), rangeText());
}

qsizetype InsightWindow::currentSheet() const
{
    return std::max(0, m_tabs->currentIndex());
}

} // namespace partyline
