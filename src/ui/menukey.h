// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace partyline {

/// Shift+F10 opens the menu of what has the focus, as the menu key does, which many keyboards lack. Qt knows the menu
/// key alone on Linux.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for as long as it lives.
    explicit MenuKey(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace partyline
