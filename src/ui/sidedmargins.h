// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMargins>
#include <QObject>

class QLayout;

namespace partyline {

/// Margins of a layout that differ at its start and end: Qt mirrors what stands in a layout, not its margins.
class SidedMargins final : public QObject
{
    Q_OBJECT

public:
    /// As they are from left to right; in windows that run the other way they change sides, also live. Again for
    /// others.
    static void set(QLayout &layout, const QMargins &leftToRight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit SidedMargins(QLayout &layout);
    void apply();

    QLayout &m_layout;
    QMargins m_margins;
};

} // namespace partyline
