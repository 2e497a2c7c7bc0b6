// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/spokentext.h"

#include <QAccessibleWidget>

class QComboBox;

namespace partyline {

/// A combo box that is called by its name and whose choice is its text. Qt's own gives the choice as the name on Linux:
/// a reader then says "plug.dj" and never "Service" (seen with 6.4).
class ComboAccessible final : public QAccessibleWidget, public SpokenText
{
public:
    explicit ComboAccessible(QComboBox &box);

    /// Makes Qt ask this class about combo boxes. Any number of calls is fine.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text what) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    using SpokenText::text;

private:
    /// The choice. What is typed into an editable one is its child's.
    QString words() const override;
    QRect place() const override { return rect(); }
    QComboBox &box() const;
};

} // namespace partyline
