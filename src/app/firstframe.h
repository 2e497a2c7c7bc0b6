// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace partyline {

/// Waits until a window has drawn its first frame, so that whatever that frame does not show is done after it.
class FirstFrame final : public QObject
{
    Q_OBJECT

public:
    /// A window that nobody sees (minimised, in the tray, behind others) draws nothing: it goes on after that.
    static constexpr std::chrono::milliseconds Patience{250};

    /// Calls `then` once, never at once, and not after its own end. Wants the window before its first frame.
    FirstFrame(QWidget &window, std::function<void()> then, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goOn();

    QWidget &m_window;
    std::function<void()> m_then;
    QTimer m_patience;
};

} // namespace partyline
