// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/performancewindow.h"

#include "feed/feedmodel.h"
#include "services/floodroom.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Often enough to follow, seldom enough not to be what is measured.
constexpr auto RefreshEvery = 500ms;
constexpr int FirstRate = 200;

} // namespace

PerformanceWindow::PerformanceWindow(QWidget &measured, const EmoteStore &emotes, QWidget *parent)
    : QDialog(parent)
    , m_measured(measured)
    , m_emotes(emotes)
{
    setObjectName(u"performanceWindow"_s);
    setWindowTitle(tr("Performance"));
    setAccessibleName(tr("Performance"));
    auto *layout = new QVBoxLayout(this);
    auto *lines = new QFormLayout;
    layout->addLayout(lines);
    addLine(*lines, tr("Frames (median, 99 %)"), [this] { return times(&FrameMeter::frameTime); });
    addLine(*lines, tr("Layouts of new lines (median, 99 %)"), [this] { return times(&FrameMeter::layoutTime); });
    addLine(*lines, tr("Frames drawn"), [this] { return locale().toString(m_meter->frames()); });
    addLine(*lines, tr("Rows in memory"), [this] {
        return locale().toString(sumOverFeeds([](const FeedView &feed) { return feed.model().rowCount(); }));
    });
    addLine(*lines, tr("Rows laid out"),
            [this] { return locale().toString(sumOverFeeds([](const FeedView &feed) { return feed.layouts(); })); });
    addLine(*lines, tr("Pictures decoded"), [this] { return locale().toString(m_emotes.images()); });
    addLine(*lines, tr("Memory of pictures"), [this] { return locale().formattedDataSize(m_emotes.bytes()); });
    addFlood(*lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_timer.setInterval(RefreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &PerformanceWindow::refresh);
}

PerformanceWindow::~PerformanceWindow() = default;

void PerformanceWindow::addLine(QFormLayout &layout, const QString &name, std::function<QString()> value)
{
    auto *label = new QLabel(this);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addRow(name, label);
    m_lines.push_back({label, std::move(value)});
}

void PerformanceWindow::addFlood(QFormLayout &layout)
{
    m_rate = new QSpinBox(this);
    m_rate->setAccessibleName(tr("Lines a second"));
    m_rate->setRange(0, FloodRoom::FastestRate);
    m_rate->setSingleStep(50);
    m_rate->setValue(FirstRate);
    layout.addRow(tr("Lines a second"), m_rate);
    auto *open = new QPushButton(tr("Open the flood room"), this);
    open->setAccessibleName(open->text());
    open->setToolTip(tr("A room of made-up lines, to see how the feed bears them"));
    open->setAutoDefault(false);
    layout.addRow(QString(), open);
    connect(open, &QPushButton::clicked, this, [this] { emit floodWanted(m_rate->value()); });
    connect(m_rate, &QSpinBox::valueChanged, this, &PerformanceWindow::floodRateChanged);
}

void PerformanceWindow::showEvent(QShowEvent *event)
{
    m_meter = std::make_unique<FrameMeter>(m_measured);
    m_timer.start();
    refresh();
    QDialog::showEvent(event);
}

void PerformanceWindow::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    m_meter.reset();
    QDialog::hideEvent(event);
}

void PerformanceWindow::refresh()
{
    m_meter->watchFeeds();
    for (const Line &line : m_lines)
        line.label->setText(line.value());
}

int PerformanceWindow::sumOverFeeds(const std::function<int(const FeedView &)> &number) const
{
    int sum = 0;
    for (const FeedView *feed : m_measured.findChildren<FeedView *>())
        sum += number(*feed);
    return sum;
}

QString PerformanceWindow::times(double (FrameMeter::*part)(double) const) const
{
    const auto words = [this](double milliseconds) { return locale().toString(milliseconds, 'f', 2); };
    return tr("%1 ms, %2 ms").arg(words((m_meter.get()->*part)(0.5)), words((m_meter.get()->*part)(0.99)));
}

} // namespace partyline
