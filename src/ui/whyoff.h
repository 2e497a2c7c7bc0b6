// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace partyline {

/// A control that is off says why, to the pointer and to a screen reader (visual.md 1).
class WhyOff
{
    Q_DECLARE_TR_FUNCTIONS(partyline::WhyOff)

public:
    /// Switches it; while it is off, `why` stands in place of its usual tooltip.
    static void set(QWidget &control, bool isOn, const QString &why);

    static QString nothingChosen();
    static QString nothingChanged();
    static QString nothingHere();
    static QString nothingTyped();
    static QString isWaiting();
    /// `name` as it is written on the control that has to be on.
    static QString needs(const QString &name);
};

} // namespace partyline
