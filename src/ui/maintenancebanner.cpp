// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/maintenancebanner.h"

#include "core/steadytime.h"
#include "services/plugdjnotices.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 SecondsInMinute = 60;

} // namespace

MaintenanceBanner::MaintenanceBanner(const PlugDjNotices &notices, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_notices(notices)
    , m_line(new StatusLine(this))
{
    m_line->setTheme(theme);
    m_line->setAccessibleName(tr("Maintenance"));
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(4);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_line);
    connect(&notices, &PlugDjNotices::maintenanceChanged, this, &MaintenanceBanner::update);
    connect(&m_ticker, &QTimer::timeout, this, &MaintenanceBanner::update);
    m_ticker.setInterval(1s);
    update();
}

/// By the minute: each change of the line is read out.
void MaintenanceBanner::update()
{
    const QDateTime at = m_notices.maintenanceAt();
    setVisible(at.isValid());
    if (!at.isValid()) {
        m_ticker.stop();
        m_line->clearStatus();
        return;
    }
    m_ticker.start();
    const qint64 left = steadyUtc().secsTo(at);
    const int minutes = int((left + SecondsInMinute - 1) / SecondsInMinute);
    QString sentence = tr("The site goes down for maintenance any moment.");
    if (left > SecondsInMinute)
        sentence = tr("The site goes down for maintenance in %n minutes.", nullptr, minutes);
    else if (left > 0)
        sentence = tr("The site goes down for maintenance within a minute.");
    m_line->setStatus({Status::Tint::Warning, u"tool"_s, {}, sentence});
}

} // namespace partyline
