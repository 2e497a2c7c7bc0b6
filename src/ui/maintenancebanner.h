// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/statusline.h"

#include <QTimer>
#include <QWidget>

namespace partyline {

class PlugDjNotices;

/// Says when the site goes down and counts the minutes; hidden while nothing is announced.
class MaintenanceBanner final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the banner.
    MaintenanceBanner(const PlugDjNotices &notices, const Theme &theme, QWidget *parent = nullptr);

private:
    void update();

    const PlugDjNotices &m_notices;
    StatusLine *m_line;
    QTimer m_ticker;
};

} // namespace partyline
