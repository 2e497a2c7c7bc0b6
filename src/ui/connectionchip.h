// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"
#include "ui/theme.h"

#include <QLabel>

namespace partyline {

/// State of a connection in icon, word and tint (visual.md 7). Its text is state and reason, for the eye and for screen
/// readers.
class ConnectionChip final : public QLabel
{
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    /// `theme` outlives the chip.
    void setTheme(const Theme &theme);
    void setConnection(const RoomController::Connection &connection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;
    QString icon() const;

    const Theme *m_theme = nullptr;
    RoomController::Connection m_connection;
};

/// "Live", "Waiting 12 s", "Not connected": the chip's word.
QString connectionWord(const RoomController::Connection &connection);

} // namespace partyline
