// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/itemviews.h"

namespace partyline {

class Account;
class AccountDelegate;
class AccountsModel;
class EmoteStore;
class Theme;

/// The accounts at the foot of the sidebar: monogram, name, server, state. As tall as its rows, hidden without any.
class AccountsPanel final : public ListView
{
    Q_OBJECT

public:
    explicit AccountsPanel(QWidget *parent = nullptr);

    /// Both outlive the panel.
    void setUp(const Theme &theme, AccountsModel &model);
    /// People's own pictures in place of monograms, after setUp(). Outlives the panel.
    void setPictures(EmoteStore &pictures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void signInWanted(partyline::Account *account);
    void friendsWanted(partyline::Account *account);
    /// Of a Floatplane account; a DJ site's are shown by the panel itself.
    void noticesWanted(partyline::Account *account);
    void signOutWanted(partyline::Account *account);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu(const QModelIndex &index, const QPoint &at);
    void fit();

    const Theme *m_theme = nullptr;
    AccountDelegate *m_delegate = nullptr;
};

} // namespace partyline
