// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/inspectorwindow.h"

#include "net/linkmeter.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshEvery = 1s;
/// Seldom enough not to be what is counted.
constexpr auto ProbeEvery = 5s;

enum Column { Name, State, Since, In, Out, LastFrame, RoundTrip, Reconnects, ColumnCount };

QString partName(RoomLine::Part part)
{
    switch (part) {
    case RoomLine::Part::Room:
        return InspectorWindow::tr("Room");
    case RoomLine::Part::Chat:
        return InspectorWindow::tr("Chat");
    case RoomLine::Part::Site:
        return InspectorWindow::tr("Polls and notifications");
    case RoomLine::Part::Lookout:
        return InspectorWindow::tr("What creators announce");
    }
    Q_UNREACHABLE();
}

QString stateWords(const RoomController::Connection &connection)
{
    switch (connection.state) {
    case RoomController::State::Idle:
        return InspectorWindow::tr("idle");
    case RoomController::State::SigningIn:
        return InspectorWindow::tr("signing in");
    case RoomController::State::Connecting:
        return InspectorWindow::tr("connecting");
    case RoomController::State::Joining:
        return InspectorWindow::tr("joining");
    case RoomController::State::Live:
        return InspectorWindow::tr("live");
    case RoomController::State::Waiting:
        return InspectorWindow::tr("waiting, next try in %n s", nullptr, int(connection.retryIn.count()));
    case RoomController::State::Stopped:
        return InspectorWindow::tr("stopped");
    }
    Q_UNREACHABLE();
}

QString sinceWords(const LinkMeter &meter)
{
    const QDateTime since = meter.isOpen() ? meter.openedAt() : meter.endedAt();
    if (!since.isValid())
        return InspectorWindow::tr("never open");
    const QString time = QLocale().toString(since.toLocalTime().time(), QLocale::LongFormat);
    return meter.isOpen() ? InspectorWindow::tr("open since %1").arg(time)
                          : InspectorWindow::tr("down since %1").arg(time);
}

QString trafficWords(const LinkMeter &meter, LinkMeter::Way way)
{
    return InspectorWindow::tr("%Ln frames, %1", nullptr, int(meter.frames(way)))
        .arg(QLocale().formattedDataSize(meter.bytes(way)));
}

QString silenceWords(const LinkMeter &meter)
{
    const auto silence = meter.silence();
    if (!silence)
        return InspectorWindow::tr("none yet");
    return InspectorWindow::tr("%1 s ago").arg(QLocale().toString(double(silence->count()) / 1000, 'f', 1));
}

QString roundTripWords(const LinkMeter &meter)
{
    const auto time = meter.roundTrip();
    return time ? InspectorWindow::tr("%1 ms").arg(QLocale().toString(qlonglong(time->count()))) : u"–"_s;
}

/// Both ways of each kind, the most frequent first.
std::vector<std::pair<QString, std::pair<LinkMeter::Count, LinkMeter::Count>>> kindsOf(const LinkMeter &meter)
{
    std::map<QString, std::pair<LinkMeter::Count, LinkMeter::Count>> kinds;
    for (const LinkMeter::Count &count : meter.counts(LinkMeter::Way::In))
        kinds[count.kind].first = count;
    for (const LinkMeter::Count &count : meter.counts(LinkMeter::Way::Out))
        kinds[count.kind].second = count;
    std::vector<std::pair<QString, std::pair<LinkMeter::Count, LinkMeter::Count>>> sorted(kinds.begin(), kinds.end());
    std::ranges::stable_sort(sorted, std::greater(),
                             [](const auto &kind) { return kind.second.first.frames + kind.second.second.frames; });
    return sorted;
}

QString countWords(const LinkMeter::Count &count)
{
    if (count.frames == 0)
        return {};
    return u"%1 · %2"_s.arg(QLocale().toString(count.frames), QLocale().formattedDataSize(count.bytes));
}

} // namespace

QString lineReport(const QList<InspectedLine> &lines, bool hasNames)
{
    QString report;
    for (const InspectedLine &inspected : lines) {
        const RoomLine &line = inspected.line;
        const LinkMeter &meter = *line.meter;
        QStringList head{partName(line.part)};
        if (hasNames)
            head << inspected.owner << line.host;
        if (!line.generation.isEmpty())
            head << line.generation;
        report += head.join(u" · "_s) + u'\n';
        const QList<std::pair<QString, QString>> facts{
            {InspectorWindow::tr("State"), stateWords(line.connection)},
            {InspectorWindow::tr("Reason"), hasNames ? line.connection.reason : QString()},
            {InspectorWindow::tr("Since"), sinceWords(meter)},
            {InspectorWindow::tr("In"), trafficWords(meter, LinkMeter::Way::In)},
            {InspectorWindow::tr("Out"), trafficWords(meter, LinkMeter::Way::Out)},
            {InspectorWindow::tr("Last frame"), silenceWords(meter)},
            {InspectorWindow::tr("Round trip"), roundTripWords(meter)},
            {InspectorWindow::tr("Reconnects"), QLocale().toString(meter.reconnects())},
            {InspectorWindow::tr("Tries"), QLocale().toString(meter.tries())}};
        for (const auto &[name, value] : facts) {
            if (!value.isEmpty())
                report += u"  %1: %2\n"_s.arg(name, value);
        }
        for (const auto &[kind, counts] : kindsOf(meter))
            report += u"    %1: %2 / %3\n"_s.arg(kind, QLocale().toString(counts.first.frames),
                                                 QLocale().toString(counts.second.frames));
    }
    return report;
}

InspectorWindow::InspectorWindow(std::function<QList<InspectedLine>()> lines, QWidget *parent)
    : QDialog(parent)
    , m_lines(std::move(lines))
    , m_tree(new QTreeWidget(this))
    , m_empty(new QLabel(tr("No room is open, so there is no connection."), this))
{
    setObjectName(u"inspectorWindow"_s);
    setWindowTitle(tr("Connections"));
    setAccessibleName(windowTitle());
    m_tree->setAccessibleName(tr("Connections"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Connection"), tr("State"), tr("Since"), tr("In"), tr("Out"), tr("Last frame"),
                             tr("Round trip"), tr("Reconnects")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setAutoDefault(false);
    copyButton->setToolTip(tr("Copies all of it as text, with the rooms' names"));
    connect(copyButton, &QPushButton::clicked, this, &InspectorWindow::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_refresh.setInterval(RefreshEvery);
    connect(&m_refresh, &QTimer::timeout, this, &InspectorWindow::refresh);
    m_probe.setInterval(ProbeEvery);
    connect(&m_probe, &QTimer::timeout, this, [this] {
        for (const InspectedLine &inspected : m_lines())
            inspected.line.meter->probe(0ms);
    });
}

void InspectorWindow::showEvent(QShowEvent *event)
{
    for (const InspectedLine &inspected : m_lines())
        inspected.line.meter->probe(0ms);
    refresh();
    m_tree->expandAll();
    m_refresh.start();
    m_probe.start();
    // Wide enough for all columns, where the screen is.
    const QSize wished(m_tree->header()->length() + 4 * m_tree->indentation(), sizeHint().height());
    resize(size().expandedTo(wished.boundedTo(screen()->availableSize())));
    QDialog::showEvent(event);
}

void InspectorWindow::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    m_probe.stop();
    QDialog::hideEvent(event);
}

void InspectorWindow::refresh()
{
    const QList<InspectedLine> lines = m_lines();
    m_empty->setVisible(lines.isEmpty());
    m_tree->setVisible(!lines.isEmpty());
    // In place, so that the current row stays it and what is open stays open.
    while (m_tree->topLevelItemCount() > lines.size())
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    for (int i = 0; i < lines.size(); ++i) {
        const RoomLine &line = lines[i].line;
        const LinkMeter &meter = *line.meter;
        QTreeWidgetItem *row = m_tree->topLevelItem(i);
        if (!row) {
            row = new QTreeWidgetItem(m_tree);
            row->setExpanded(true);
        }
        QString name = tr("%1, %2").arg(lines[i].owner, partName(line.part));
        if (!line.generation.isEmpty())
            name += u" (%1)"_s.arg(line.generation);
        row->setText(Name, name);
        row->setToolTip(Name, line.host);
        row->setText(State, stateWords(line.connection));
        row->setToolTip(State, line.connection.reason);
        row->setText(Since, sinceWords(meter));
        row->setText(In, trafficWords(meter, LinkMeter::Way::In));
        row->setText(Out, trafficWords(meter, LinkMeter::Way::Out));
        row->setText(LastFrame, silenceWords(meter));
        row->setText(RoundTrip, roundTripWords(meter));
        row->setText(Reconnects, locale().toString(meter.reconnects()));
        refreshKinds(*row, meter);
    }
}

void InspectorWindow::refreshKinds(QTreeWidgetItem &row, const LinkMeter &meter)
{
    const auto kinds = kindsOf(meter);
    while (row.childCount() > int(kinds.size()))
        delete row.takeChild(row.childCount() - 1);
    for (int i = 0; i < int(kinds.size()); ++i) {
        QTreeWidgetItem *child = row.child(i);
        if (!child)
            child = new QTreeWidgetItem(&row);
        const auto &[kind, counts] = kinds[std::size_t(i)];
        child->setText(Name, kind);
        child->setText(In, countWords(counts.first));
        child->setText(Out, countWords(counts.second));
    }
}

void InspectorWindow::copy()
{
    QGuiApplication::clipboard()->setText(lineReport(m_lines(), true));
}

} // namespace partyline
