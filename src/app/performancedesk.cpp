// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/performancedesk.h"

#include "services/floodroom.h"
#include "ui/keybook.h"
#include "ui/mainwindow.h"
#include "ui/performancewindow.h"

#include <QAction>

namespace partyline {

using namespace Qt::StringLiterals;

PerformanceDesk::PerformanceDesk(MainWindow &window, const EmoteStore &emotes, PageMaker makePage, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_emotes(emotes)
    , m_makePage(std::move(makePage))
{
    connect(&window, &MainWindow::performanceWanted, this, &PerformanceDesk::toggle);
}

PerformanceDesk::~PerformanceDesk()
{
    delete m_figures;
    // Its page looks at it, so it leaves the window first.
    if (m_flood)
        m_window.removeRoom(*m_flood);
}

void PerformanceDesk::toggle()
{
    if (!m_figures) {
        m_figures = new PerformanceWindow(m_window, m_emotes, &m_window);
        connect(m_figures, &PerformanceWindow::floodWanted, this, &PerformanceDesk::flood);
        connect(m_figures, &PerformanceWindow::floodRateChanged, this, [this](int rate) {
            if (m_flood)
                m_flood->setRate(rate);
        });
        // The key that opened it closes it, wherever the focus is.
        auto *close = new QAction(m_figures);
        nameKey(*close, u"window.performance"_s);
        connect(close, &QAction::triggered, m_figures, &QWidget::close);
        m_figures->addAction(close);
    }
    m_figures->setVisible(!m_figures->isVisible());
}

void PerformanceDesk::flood(int linesASecond)
{
    if (!m_flood) {
        m_flood = std::make_unique<FloodRoom>();
        m_window.addRoom(*m_flood, m_makePage(*m_flood), true);
        m_flood->join();
        connect(m_flood.get(), &RoomController::connectionChanged, this, [this] {
            if (m_flood && m_flood->state() == RoomController::State::Idle)
                closeFlood();
        });
    }
    m_flood->setRate(linesASecond);
    m_window.showRoom(*m_flood);
}

/// Somebody left it: it has nothing that could be joined again.
void PerformanceDesk::closeFlood()
{
    m_window.removeRoom(*m_flood);
    m_flood.release()->deleteLater(); // it is just telling us
}

} // namespace partyline
