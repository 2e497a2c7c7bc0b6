// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace partyline {

class EmoteStore;
class FloodRoom;
class MainWindow;
class PerformanceWindow;
class RoomController;

/// The window with the program's own figures, on F12, and the flood room that it opens.
class PerformanceDesk final : public QObject
{
    Q_OBJECT

public:
    using PageMaker = std::function<QWidget *(RoomController &)>;

    /// All outlive the desk.
    PerformanceDesk(MainWindow &window, const EmoteStore &emotes, PageMaker makePage, QObject *parent = nullptr);
    ~PerformanceDesk() override;

    /// Opens the window, or closes it.
    void toggle();
    /// Opens the flood room, or shows it, at that rate.
    void flood(int linesASecond);

private:
    void closeFlood();

    MainWindow &m_window;
    const EmoteStore &m_emotes;
    const PageMaker m_makePage;
    QPointer<PerformanceWindow> m_figures;
    std::unique_ptr<FloodRoom> m_flood;
};

} // namespace partyline
