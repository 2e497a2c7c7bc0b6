// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomtabs.h"

namespace partyline {

/// A window of its own for rooms that were taken out of the main one. Closed, it gives them back; the rooms are left
/// by closing their tabs.
class PopOutWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit PopOutWindow(const Theme &theme);

    RoomTabs &tabs() const { return *m_tabs; }

signals:
    /// It is to go; what stands in it goes back.
    void closing();
    /// Place or size are others.
    void moved();

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTitle(const TabItem *item);

    RoomTabs *m_tabs;
};

} // namespace partyline
