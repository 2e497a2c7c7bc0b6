// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace partyline {

class StatusLine;
class Theme;

/// Says all the time that this is safe mode and what it means, and offers the way out of it.
class SafeModeStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives the strip.
    explicit SafeModeStrip(const Theme &theme, QWidget *parent = nullptr);

signals:
    void normalWanted();

private:
    StatusLine *m_line;
};

} // namespace partyline
