// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace partyline {

/// The texts of one menu or one window so that no two answer to the same Alt key: who comes first keeps it, others get
/// a letter of their own that is free, or a Latin one in the brackets that Chinese and Japanese put it in; with none
/// free the mark goes. Texts without a mark stay without.
QStringList distinctMnemonics(const QStringList &texts);

/// Does that to every menu and every window when it comes up. Seven languages cannot be kept free of clashes by hand,
/// and menus are made of parts that do not know each other.
class MnemonicKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for as long as it lives.
    explicit MnemonicKeeper(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace partyline
