// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

namespace partyline {

/// A named group without a frame: a screen reader hears what belongs together, the eye sees only the contents.
class PanelGroup final : public QGroupBox
{
public:
    using QGroupBox::QGroupBox;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace partyline
